//! How much room texts take where they are drawn.

use super::Pixels;
use super::item::logo_inset;
use super::units::{cells, float};
use crate::scene::{Metrics, Style, Wrapped};

impl Metrics for Pixels<'_> {
    fn wrap(&self, text: &str, style: Style, width: u16) -> Wrapped {
        let set = self.setting(text, style);
        let room = set.room(width);
        let lines = self.write(self.state.script, |writer| match style.usual() {
            // No letter is alone on the last line of what is read at a glance.
            Style::Heading
            | Style::Choice
            | Style::Chosen
            | Style::Button
            | Style::Ask
            | Style::Tool
            | Style::Pointing => writer.balanced(text, set.letters, room),
            _ => writer.wrap(text, set.letters, room),
        });
        let rows = set.rows(lines.len());
        Wrapped { lines, rows }
    }

    fn has_smaller(&self) -> bool {
        self.state.step == 0
    }

    /// Three lines or more move closer where there is a row too few for them.
    fn fits(&self, rows: u16, room: u16) -> bool {
        rows <= room || rows == room + 1 && rows > 2
    }

    fn logo(&self, columns: u16, rows: u16) -> Option<u16> {
        let cell = self.state.graphics.cell;
        let (width, height) = self.state.pictures.borrow().logo_size()?;
        let (room, high) = cell.pixels(columns, rows);
        let inset = 2 * logo_inset(cell);
        let wide = float(high.saturating_sub(inset)) * width / height;
        Some(cells(wide.min(float(room)) / f32::from(cell.width)))
    }

    fn columns(&self, text: &str, style: Style) -> u16 {
        let set = self.setting(text, style);
        set.columns(self.write(self.state.script, |writer| writer.width(text, set.letters)))
    }
}

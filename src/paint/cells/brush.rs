//! What everything is painted with: ink on cells, and the lines around what can be touched.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style as Ink};
use ratatui::symbols::border;

use crate::paint::theme::Theme;
use crate::scene::{Item, State, Style};

pub(super) struct Brush<'b> {
    pub buffer: &'b mut Buffer,
    pub theme: Theme,
}

impl Brush<'_> {
    /// What a style looks like, but under the finger.
    pub(super) const fn ink(&self, style: Style, state: State) -> Ink {
        let style = if state.pressed { Style::Pressed } else { style };
        self.theme.of(style)
    }

    /// A line from the left of an area.
    pub(super) fn put(&mut self, area: Rect, line: &str, ink: Ink) {
        if !area.is_empty() && self.buffer.area.contains(area.as_position()) {
            let room = area.width.into();
            self.buffer.set_stringn(area.x, area.y, line, room, ink);
        }
    }

    /// The edges of what can be touched, in the rows where no words stand. Focus is a double line and a choice a
    /// heavy one, so that neither is taken for the other; the main button is filled and has none.
    pub(super) fn edges(&mut self, area: Rect, item: &Item, ground: Ink) {
        let State {
            focused, chosen, ..
        } = item.state;
        let (line, ink) = if focused {
            (border::DOUBLE, ground.add_modifier(Modifier::BOLD))
        } else if chosen {
            (border::THICK, self.ink(Style::Tick, item.state))
        } else if matches!(item.style, Style::Primary | Style::Waiting) {
            return;
        } else {
            (border::PLAIN, self.ink(Style::Edge, item.state))
        };
        let is_free = |row: &Rect| item.texts.iter().all(|text| !text.area.intersects(*row));
        let last = usize::from(area.height.saturating_sub(1));
        for (at, row) in area.rows().enumerate() {
            let (left, between, right) = if at == 0 && last > 1 && is_free(&row) {
                (line.top_left, line.horizontal_top, line.top_right)
            } else if at == last && last > 0 && is_free(&row) {
                (line.bottom_left, line.horizontal_bottom, line.bottom_right)
            } else {
                (line.vertical_left, "", line.vertical_right)
            };
            let end = row.right().saturating_sub(1);
            for x in row.x..row.right() {
                let sign = match x {
                    _ if x == row.x => left,
                    _ if x == end => right,
                    _ if between.is_empty() => continue,
                    _ => between,
                };
                if let Some(cell) = self.buffer.cell_mut((x, row.y)) {
                    cell.set_symbol(sign).set_style(ink);
                }
            }
        }
    }
}

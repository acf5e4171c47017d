//! Reading a screen back from its cells: what it says, and whether anything is cut.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::Session;

impl Session<'_> {
    /// What the screen shows, a row a line.
    pub fn text(&self) -> String {
        let rows = 0..self.buffer.area.height;
        let rows = rows.map(|y| {
            row_text(&self.buffer, self.buffer.area, y)
                .trim_end()
                .to_owned()
        });
        rows.collect::<Vec<_>>().join("\n")
    }

    /// Whether the text of this message stands on the screen, every letter of it.
    pub fn shows(&self, text: &str) -> bool {
        self.laid.texts().into_iter().any(|(area, laid)| {
            laid.contains(text) && squash(&area_text(&self.buffer, area)).contains(&squash(text))
        })
    }

    /// Every text and whether it is whole: the cells of its area hold it and behind it nothing but the
    /// other texts that were laid there.
    pub fn legible(&self) -> Vec<(&str, bool)> {
        let all = self.laid.texts();
        let whole = |at: usize, area: Rect, text: &str| {
            if !text.is_empty() && area.intersection(self.buffer.area) != area {
                return false;
            }
            let others = all.iter().enumerate();
            let behind: String = others
                .filter(|(other, (place, _))| *other != at && place.intersects(area))
                .map(|(_, (_, text))| squash(text))
                .collect();
            squash(&area_text(&self.buffer, area))
                .strip_prefix(&squash(text))
                .is_some_and(|rest| rest.is_empty() || rest == behind)
        };
        let texts = all.iter().enumerate();
        texts
            .map(|(at, (area, text))| (*text, whole(at, *area, text)))
            .collect()
    }

    /// The texts that cannot be read from their cells to the last letter.
    pub fn cut(&self) -> Vec<&str> {
        let texts = self.legible().into_iter();
        texts
            .filter(|(_, whole)| !whole)
            .map(|(text, _)| text)
            .collect()
    }
}

/// The cells of one row of an area as text; the second cell of a wide character is left out.
fn row_text(buffer: &Buffer, area: Rect, y: u16) -> String {
    let mut text = String::new();
    let mut x = area.x;
    while x < area.right() {
        let symbol = buffer.cell((x, y)).map_or(" ", |cell| cell.symbol());
        text.push_str(symbol);
        x += u16::try_from(symbol.width().max(1)).unwrap_or(1);
    }
    text
}

/// The cells of an area as text.
pub fn area_text(buffer: &Buffer, area: Rect) -> String {
    let area = area.intersection(buffer.area);
    (area.y..area.bottom())
        .map(|y| row_text(buffer, area, y))
        .collect()
}

/// Without white space: where lines break does not matter.
pub fn squash(text: &str) -> String {
    text.split_whitespace().collect()
}

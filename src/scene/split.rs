//! Areas taken off the edges of an area. Ratatui's `Layout` solves equations for it, which takes longer than to draw the
//! whole screen.

use ratatui::layout::Rect;

/// Text wider than this is hard to read.
pub(super) const WIDEST: u16 = 92;

/// What is taken off is never more than there is.
pub(super) trait Split {
    fn take_top(&mut self, rows: u16) -> Rect;
    fn take_bottom(&mut self, rows: u16) -> Rect;
    fn take_left(&mut self, columns: u16) -> Rect;
    fn take_right(&mut self, columns: u16) -> Rect;
}

impl Split for Rect {
    fn take_top(&mut self, rows: u16) -> Rect {
        let height = rows.min(self.height);
        let taken = Rect { height, ..*self };
        self.y += height;
        self.height -= height;
        taken
    }

    fn take_bottom(&mut self, rows: u16) -> Rect {
        let mut taken = *self;
        *self = taken.take_top(self.height.saturating_sub(rows));
        taken
    }

    fn take_left(&mut self, columns: u16) -> Rect {
        let width = columns.min(self.width);
        let taken = Rect { width, ..*self };
        self.x += width;
        self.width -= width;
        taken
    }

    fn take_right(&mut self, columns: u16) -> Rect {
        let mut taken = *self;
        *self = taken.take_left(self.width.saturating_sub(columns));
        taken
    }
}

/// The middle of an area, at most so wide, with a margin where there is room for one.
pub(super) fn column(area: Rect, widest: u16) -> Rect {
    let margin = if area.width < 70 { 2 } else { 4 };
    let width = area.width.saturating_sub(margin).min(widest);
    let x = area.x + (area.width - width) / 2;
    Rect { x, width, ..area }
}

//! The pages of a long screen, as the last picture had them.

use super::{Kiosk, Layout};

#[derive(Debug)]
pub(super) struct Pager {
    layout: Layout,
}

impl Pager {
    /// Before the first picture.
    pub(super) const fn new() -> Self {
        Self {
            layout: Layout::WHOLE,
        }
    }

    /// What it believes about the glass.
    pub(super) const fn layout(&self) -> Layout {
        self.layout
    }

    /// It was drawn.
    pub(super) fn learn(&mut self, layout: Layout) {
        self.layout = layout;
        self.layout.pages = layout.pages.max(1);
    }

    /// Another screen, on the same glass.
    pub(super) const fn restart(&mut self) {
        self.layout.page = 0;
        self.layout.pages = 1;
        self.layout.choices = true;
    }

    pub(super) const fn rewind(&mut self) {
        self.layout.page = 0;
    }
}

impl Kiosk {
    /// Whether there is a further page of this screen.
    pub const fn has_more(&self) -> bool {
        self.pager.layout.page + 1 < self.pager.layout.pages
    }

    /// The page that is shown, from 0.
    pub const fn page(&self) -> u16 {
        self.pager.layout.page
    }

    /// Turns a page of a long screen; false where there is none. No row of another page has the focus then, and a
    /// tremor must not turn two.
    pub(super) const fn turn(&mut self, on: bool) -> bool {
        if on && self.has_more() {
            self.pager.layout.page += 1;
        } else if !on && self.page() > 0 {
            self.pager.layout.page -= 1;
        } else {
            return false;
        }
        self.clock.change();
        self.focus.put(None);
        true
    }
}

//! The pages of a long screen, as the last picture had them.

use super::event::Layout;

#[derive(Debug)]
pub(super) struct Pager {
    layout: Layout,
}

impl Pager {
    /// Before the first picture.
    pub(super) const fn new() -> Self {
        Self {
            layout: Layout {
                page: 0,
                pages: 1,
                fits: true,
                choices: true,
                offers: 0,
            },
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

    pub(super) const fn to_first(&mut self) {
        self.layout.page = 0;
    }

    /// Whether there is a further page of this screen.
    pub(super) const fn has_more(&self) -> bool {
        self.layout.page + 1 < self.layout.pages
    }

    /// Turns a page, on or back; false where there is none.
    pub(super) const fn turn(&mut self, on: bool) -> bool {
        if on && self.has_more() {
            self.layout.page += 1;
        } else if !on && self.layout.page > 0 {
            self.layout.page -= 1;
        } else {
            return false;
        }
        true
    }
}

//! How far a list or a page is turned. Pure.

/// So many lines.
#[derive(Clone, Copy)]
pub(super) enum Motion {
    Back(usize),
    On(usize),
}

impl Motion {
    /// Where it leads to from this line.
    pub(super) fn from(self, at: usize, last: usize) -> usize {
        match self {
            Self::Back(lines) => at.saturating_sub(lines),
            Self::On(lines) => at.saturating_add(lines).min(last),
        }
    }
}

/// How far a page is turned, and how far it can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scroll {
    top: usize,
    most: usize,
}

impl Scroll {
    /// The first line shown.
    pub const fn top(self) -> usize {
        self.top
    }

    pub(super) fn step(&mut self, motion: Motion) {
        self.top = motion.from(self.top, self.most);
    }

    pub(super) fn laid(&mut self, most: usize) {
        self.most = most;
        self.top = self.top.min(most);
    }
}

//! What time it is, when somebody last did something, and when the picture last changed.

use chrono::{NaiveDate, NaiveDateTime};

use super::event::Moment;

/// A touch within so many milliseconds of a new page was meant for the old one.
const DEBOUNCE_MS: u64 = 500;

#[derive(Debug)]
pub(super) struct Clock {
    now: Moment,
    touched: u64,
    changed: u64,
}

impl Clock {
    pub(super) const fn new(now: Moment) -> Self {
        Self {
            now,
            touched: now.ms,
            changed: 0,
        }
    }

    /// The last moment that was told.
    pub(super) const fn now(&self) -> Moment {
        self.now
    }

    pub(super) const fn ms(&self) -> u64 {
        self.now.ms
    }

    pub(super) const fn civil(&self) -> NaiveDateTime {
        self.now.civil
    }

    pub(super) const fn today(&self) -> NaiveDate {
        self.now.civil.date()
    }

    pub(super) const fn tell(&mut self, now: Moment) {
        self.now = now;
    }

    /// Somebody did something.
    pub(super) const fn touch(&mut self) {
        self.touched = self.now.ms;
    }

    /// When so long will have passed since somebody did something.
    pub(super) const fn after_touch(&self, ms: u64) -> u64 {
        self.touched + ms
    }

    /// There is another picture.
    pub(super) const fn change(&mut self) {
        self.changed = self.now.ms;
    }

    /// Whether nobody can have read the picture yet.
    pub(super) const fn is_fresh(&self) -> bool {
        self.changed > 0 && self.now.ms.saturating_sub(self.changed) < DEBOUNCE_MS
    }
}

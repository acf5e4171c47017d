//! When nobody is there: warn, count down, leave. One deadline, no ticking.

use super::{Effect, Failure, Kiosk, Moment, Overlay, Screen};

/// A save without an answer for so long is a hung disk.
const SLOW_MS: u64 = 10_000;

/// How long the first screen says that what was entered is deleted.
const DELETED_MS: u64 = 60_000;

/// A touch within so many milliseconds of a new page was meant for the old one.
const DEBOUNCE_MS: u64 = 500;

/// What time it is, when somebody last did something, and when the picture last changed.
#[derive(Debug)]
pub(super) struct IdleTimer {
    now: Moment,
    touched: u64,
    changed: u64,
}

impl IdleTimer {
    pub(super) const fn new(now: Moment) -> Self {
        Self {
            now,
            touched: now.ms,
            changed: 0,
        }
    }

    /// Somebody did something.
    pub(super) const fn touch(&mut self) {
        self.touched = self.now.ms;
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

impl Kiosk {
    /// The last moment that was told.
    pub const fn now(&self) -> Moment {
        self.clock.now
    }

    /// When something is due if nobody does anything.
    fn due(&self) -> Option<u64> {
        match (self.overlay(), self.screen()) {
            (Some(Overlay::Idle(since)), _) => Some(since + self.site.idle.warning),
            (None, Screen::Attract) => {
                let deleted = self.site.deleted.as_ref();
                deleted.map(|_| self.clock.touched + DELETED_MS)
            }
            (_, Screen::Saving(since)) => Some(since + SLOW_MS),
            (_, _) => Some(self.clock.touched + self.patience()),
        }
    }

    /// When the kiosk next wants to be told the time, in milliseconds of its clock.
    pub fn deadline(&self) -> Option<u64> {
        let due = self.due()?;
        // While it counts down, each second.
        let next = self.countdown().map_or(due, |seconds| {
            let next = due.saturating_sub(seconds.saturating_sub(1) * 1_000);
            next.max(self.clock.now.ms + 1)
        });
        Some(next)
    }

    /// When this patient's process must be gone if nothing more happens. The supervisor sees to it.
    pub fn must_end_by(&self) -> Option<u64> {
        let (due, site) = (self.due()?, &self.site.idle);
        match (self.overlay(), self.screen()) {
            (None, Screen::Attract) => None,
            (Some(Overlay::Idle(_)), _) | (None, Screen::Done(_)) => Some(due),
            (_, Screen::Saving(_)) => Some(due + site.form + site.warning),
            (_, _) => Some(due + site.warning),
        }
    }

    /// The language of the patient whose answers were just deleted, while the first screen says so.
    pub fn deleted_for(&self) -> Option<&str> {
        self.site.deleted.as_deref()
    }

    /// Leaving now: the language in which the next first screen says that what was entered is deleted. Not
    /// where nothing was told, nor where a declaration was sent and may still wait.
    pub fn parting(&self) -> Option<&str> {
        let told = self.story != super::Situation::default();
        (told && !self.handed_over()).then(|| self.locale())
    }

    /// Seconds of the countdown as they are shown.
    pub fn countdown(&self) -> Option<u64> {
        let counts = matches!(self.overlay(), Some(Overlay::Idle(_)));
        let due = self.due().filter(|_| counts)?;
        Some(due.saturating_sub(self.clock.now.ms).div_ceil(1000))
    }

    /// How long this screen may stand untouched before the warning.
    const fn patience(&self) -> u64 {
        match (self.overlay(), self.screen()) {
            (None, Screen::Done(_)) => self.site.idle.done,
            (_, screen) if screen.is_form() => self.site.idle.form,
            _ => self.site.idle.page,
        }
    }

    /// The clock was told: is anything due?
    pub(super) fn idle(&mut self, now: Moment) -> Vec<Effect> {
        self.clock.now = now;
        if self.due().is_none_or(|due| now.ms < due) {
            return vec![];
        }
        match (self.overlay(), self.screen()) {
            (Some(Overlay::Idle(_)), _) | (None, Screen::Done(_)) => return vec![Effect::Leave],
            (None, Screen::Attract) => self.site.deleted = None,
            (_, Screen::Saving(_)) => {
                self.clock.touch();
                self.show(Screen::Failed(Failure::Slow));
            }
            (_, _) => {
                self.navigation.cover(Some(Overlay::Idle(now.ms)));
                self.focus.release();
            }
        }
        vec![]
    }

    /// Somebody is there. True when that was all the event was for: the key or touch that answers
    /// the warning does nothing else.
    pub(super) fn wake(&mut self) -> bool {
        self.clock.touch();
        self.site.deleted = None;
        if matches!(self.overlay(), Some(Overlay::Idle(_))) {
            self.navigation.cover(None);
            self.focus.release();
            // Who comes back sees the page anew.
            self.focus.put(None);
            self.clock.change();
            return true;
        }
        false
    }
}

//! The rules of the inbox: an event in, effects out. Pure; time arrives as an event.

use chrono::Timelike as _;

use super::event::{Effect, Event, Job};
use super::list_state::ScanState;
use super::model::{Ask, HOUR, Inbox};
use crate::flow::Moment;
use crate::flow::layout::draw_until_stable;
use crate::spool::list::Shelf;

impl Inbox {
    /// What follows from an event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let now = self.now.ms;
        match event {
            Event::Clock(now) => self.clock(now),
            Event::Key(key) => {
                self.lock.touch(now);
                self.key(key);
                self.keep_kiosks_fresh();
            }
            Event::Press(action) => {
                self.lock.touch(now);
                self.press(action);
                self.keep_kiosks_fresh();
            }
            Event::Laid { rows, most } => self.laid(rows, most),
            Event::Changed => self.changed(),
            Event::Called => self.effects.push(Effect::Do(Job::Calls)),
            Event::Answer(result) => {
                if result.is_of_disk() {
                    self.disk.answered(now);
                }
                self.answer(result);
            }
        }
        self.load_visible();
        self.load_journal();
        self.load_names();
        std::mem::take(&mut self.effects)
    }

    /// Has itself drawn until it and the picture agree. A picture tells how many rows the list has, and how far the
    /// open page can be turned.
    pub fn settle(&mut self, mut draw: impl FnMut(&Self) -> (usize, usize)) -> Vec<Effect> {
        let mut effects = Vec::new();
        draw_until_stable(self, Self::place, |inbox| {
            let (rows, most) = draw(inbox);
            effects.extend(inbox.update(Event::Laid { rows, most }));
        });
        effects
    }

    /// When something changes although nothing happens. Milliseconds.
    pub fn deadline(&self) -> Option<u64> {
        // Times of today are shown without their day.
        let day = (!self.shown().found.is_empty()).then(|| self.midnight());
        [
            self.lock.deadline(self.now.ms),
            self.disk.deadline(),
            self.retry(),
            day,
            self.minute(),
            self.prints.deadline(self.now.ms),
            self.kiosks.deadline(self.now.ms),
        ]
        .into_iter()
        .flatten()
        .min()
    }

    /// When somebody will have waited for a minute more, while that is told in minutes.
    fn minute(&self) -> Option<u64> {
        let waiting = self.shelves.shelf() == Shelf::Waiting && !self.lock.is_hidden();
        let visible = self.shelves.visible();
        let mut waited = visible.iter().map(|name| self.waited(name));
        let ticks = waiting && waited.any(|waited| (0..HOUR).contains(&waited));
        let left = 60 - u64::from(self.now.civil.second());
        ticks.then(|| self.now.ms.saturating_add(left * 1000))
    }

    fn midnight(&self) -> u64 {
        let past = u64::from(self.now.civil.num_seconds_from_midnight());
        let left = (24 * 3600_u64).saturating_sub(past);
        self.now.ms.saturating_add(left * 1000)
    }

    /// When a shelf that could not be read is tried again.
    fn retry(&self) -> Option<u64> {
        let failed = matches!(self.shown().state, ScanState::Failed(_));
        self.disk.retry().filter(|_| failed)
    }

    fn clock(&mut self, now: Moment) {
        self.now = now;
        if self.lock.is_due(now.ms) {
            self.hide();
        }
        self.disk.clock(now.ms);
        if self.retry().is_some_and(|at| now.ms >= at) {
            self.changed();
        }
    }

    fn laid(&mut self, rows: usize, most: usize) {
        self.shelves.laid(rows);
        match (&mut self.ask, &mut self.sheet) {
            (Some(Ask::Odd(scroll)), _) => scroll.laid(most),
            (_, Some(sheet)) => sheet.scroll.laid(most),
            _ => {}
        }
    }

    pub(super) fn changed(&mut self) {
        self.journal.changed();
        self.scan(Shelf::Waiting);
        if self.shelves.shelf() == Shelf::Collected || self.shelves.search().is_some() {
            self.scan(Shelf::Collected);
        }
    }

    pub(super) fn scan(&mut self, on: Shelf) {
        if self.shelves.scan(on) {
            self.job(Job::Scan(on));
        }
    }

    /// Staff are here: they want to know how kiosks are now.
    fn keep_kiosks_fresh(&mut self) {
        if self.kiosks.is_stale(self.now.ms) && !self.kiosks.all().is_empty() {
            self.ask_kiosks();
        }
    }

    pub(super) fn ask_kiosks(&mut self) {
        self.kiosks.ask(self.now.ms);
        self.effects.push(Effect::Do(Job::Ask));
    }

    /// Asks what the journal tells of what is on the screen, and of the one that is meant elsewhere.
    fn load_journal(&mut self) {
        let mut names = self.shelves.visible();
        names.extend(self.shelves.elsewhere().cloned());
        // What is open may stand where nobody looks just now.
        names.extend(self.sheet.as_ref().map(|sheet| sheet.name().clone()));
        if let Some(names) = self.journal.ask(names) {
            self.job(Job::Tell(names));
        }
    }

    /// Opens the names that somebody may look for.
    fn load_names(&mut self) {
        if self.lock.is_hidden() {
            return;
        }
        if let Some((on, names)) = self.shelves.unnamed(self.utc()) {
            self.job(Job::Names(on, names));
        }
    }

    /// Reads what is on the screen and has not been read, and forgets what is not on it.
    fn load_visible(&mut self) {
        let unread = self.previews.unread(self.shelves.visible());
        let failed = matches!(self.shown().state, ScanState::Failed(_));
        if self.previews.is_loading() || self.lock.is_hidden() || failed {
            return;
        }
        let names = if unread.is_empty() {
            let is_read = |name: &_| self.previews.get(name).is_some();
            self.shelves.seek(is_read)
        } else {
            unread
        };
        if !names.is_empty() {
            self.previews.load();
            self.job(Job::Look(self.shelves.shelf(), names));
        }
    }
}

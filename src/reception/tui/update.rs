//! The rules of the inbox: an event in, effects out. Pure; time arrives as an event.

use chrono::Timelike as _;

use super::event::{Effect, Event, Job, JobResult};
use super::list_state::ScanState;
use super::model::{Ask, Inbox};
use crate::flow::Moment;
use crate::flow::layout::draw_until_stable;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// After so long without an answer the disk is said to be slow. Milliseconds.
const SLOW: u64 = 5000;

/// How soon a spool that cannot be read is tried again. Milliseconds.
const RETRY: u64 = 3000;

impl Inbox {
    /// What follows from an event.
    pub fn update(&mut self, event: Event) -> Vec<Effect> {
        let mut out = Vec::new();
        match event {
            Event::Clock(now) => self.clock(now, &mut out),
            Event::Key(key) => {
                self.touched = self.now.ms;
                self.key(key, &mut out);
            }
            Event::Press(action) => {
                self.touched = self.now.ms;
                self.press(action, &mut out);
            }
            Event::Laid { rows, most } => self.laid(rows, most),
            Event::Changed => self.changed(&mut out),
            Event::Answer(answer) => {
                // A printer may take its time, and tells nothing of the disk.
                if !matches!(answer, JobResult::Printed(..)) {
                    self.open_tasks = self.open_tasks.saturating_sub(1);
                    self.asked = self.now.ms;
                    self.slow = false;
                }
                self.answer(answer, &mut out);
            }
        }
        self.look_around(&mut out);
        let of_disk = |one: &&Effect| match one {
            Effect::Do(task) => !matches!(task, Job::Print(..)),
            Effect::Ring | Effect::Leave => false,
        };
        let tasks = out.iter().filter(of_disk).count();
        if self.open_tasks == 0 && tasks > 0 {
            self.asked = self.now.ms;
        }
        self.open_tasks += tasks;
        out
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
        let hide = self
            .veil
            .is_none()
            .then(|| self.touched.saturating_add(self.site.hide));
        let slow = (self.open_tasks > 0 && !self.slow).then(|| self.asked.saturating_add(SLOW));
        let failed = matches!(self.shown().state, ScanState::Failed(_)) && self.open_tasks == 0;
        let retry = failed.then(|| self.asked.saturating_add(RETRY));
        // Times of today are shown without their day.
        let day = (!self.shown().found.is_empty()).then(|| self.midnight());
        let unlocked = self.is_locked().then_some(self.tries.locked_until);
        let printer = self.prints.deadline(self.now.ms);
        [hide, slow, retry, day, unlocked, printer]
            .into_iter()
            .flatten()
            .min()
    }

    fn midnight(&self) -> u64 {
        let past = u64::from(self.now.civil.num_seconds_from_midnight());
        let left = (24 * 3600_u64).saturating_sub(past);
        self.now.ms.saturating_add(left * 1000)
    }

    fn clock(&mut self, now: Moment, out: &mut Vec<Effect>) {
        self.now = now;
        let past = |since: u64, time: u64| now.ms >= since.saturating_add(time);
        if self.veil.is_none() && past(self.touched, self.site.hide) {
            self.hide();
        }
        if self.open_tasks > 0 && past(self.asked, SLOW) {
            self.slow = true;
        }
        if matches!(self.shown().state, ScanState::Failed(_))
            && self.open_tasks == 0
            && past(self.asked, RETRY)
        {
            self.changed(out);
        }
    }

    fn laid(&mut self, rows: usize, most: usize) {
        self.rows = rows;
        self.most = most;
        for pile in [&mut self.waiting, &mut self.collected] {
            pile.keep_in_view(rows);
        }
        match (&mut self.ask, &mut self.sheet) {
            (Some(Ask::Odd(top)), _) => *top = (*top).min(most),
            (_, Some(sheet)) => sheet.top = sheet.top.min(most),
            _ => {}
        }
    }

    pub(super) fn changed(&mut self, out: &mut Vec<Effect>) {
        self.scan(Shelf::Waiting, out);
        if self.shelf == Shelf::Collected || self.search.is_some() {
            self.scan(Shelf::Collected, out);
        }
    }

    pub(super) fn scan(&mut self, place: Shelf, out: &mut Vec<Effect>) {
        let pile = self.pile_mut(place);
        if pile.scanning {
            pile.again = true;
        } else {
            pile.scanning = true;
            out.push(Effect::Do(Job::Scan(place)));
        }
    }

    /// Reads what is on the glass and has not been read, and forgets what is not on it.
    fn look_around(&mut self, out: &mut Vec<Effect>) {
        let pile = self.shown();
        let on_glass = pile.on_glass(self.rows);
        let names: Vec<EntryName> = on_glass.filter_map(|at| pile.name(at).cloned()).collect();
        self.looks.retain(|name, _| names.contains(name));
        if self.looking || self.veil.is_some() || matches!(self.shown().state, ScanState::Failed(_))
        {
            return;
        }
        let unread = |name: &EntryName| !self.looks.contains_key(name);
        let unread: Vec<EntryName> = names.into_iter().filter(unread).collect();
        if unread.is_empty() {
            self.seek_letters(out);
        } else {
            self.looking = true;
            out.push(Effect::Do(Job::Look(self.shelf, unread)));
        }
    }
}

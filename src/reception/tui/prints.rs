//! Sheets on their way to the printer: one after the other, one for each time that it was asked for. Pure.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use super::message::Stop;
use crate::flow::Moment;
use crate::sheet::printer::LONG;
use crate::spool::EntryName;

/// Sheets that were asked for since the inbox was opened.
#[derive(Default)]
pub struct PrintQueue {
    /// Those without an answer, the first of them with the print command.
    jobs: Vec<PrintJob>,
    /// When those went that the printer took.
    done: HashMap<EntryName, NaiveDateTime>,
}

struct PrintJob {
    name: EntryName,
    /// Since when it has been the first. Milliseconds.
    since: u64,
    stop: Stop,
}

impl PrintQueue {
    /// How many sheets no printer has taken yet.
    pub(super) const fn left(&self) -> usize {
        self.jobs.len()
    }

    /// The one with the print command.
    pub(super) fn first(&self) -> Option<&EntryName> {
        self.jobs.first().map(|job| &job.name)
    }

    pub(super) fn is_underway(&self, name: &EntryName) -> bool {
        self.jobs.iter().any(|job| job.name == *name)
    }

    /// The sheet that has been with the print command for so long that staff must know.
    pub(super) fn late(&self, now: u64) -> Option<&EntryName> {
        self.first()
            .filter(|_| self.late_at().is_some_and(|at| now >= at))
    }

    /// When a sheet will have been with the print command for long. Milliseconds.
    pub(super) fn deadline(&self, now: u64) -> Option<u64> {
        self.late_at().filter(|at| *at > now)
    }

    fn late_at(&self) -> Option<u64> {
        let long = u64::try_from(LONG.as_millis()).unwrap_or(u64::MAX);
        Some(self.jobs.first()?.since.saturating_add(long))
    }

    /// When it went, if it did: hours and minutes.
    pub(super) fn went(&self, name: &EntryName) -> Option<String> {
        let at = self.done.get(name)?;
        Some(at.format("%H:%M").to_string())
    }

    /// One more, and what stops it.
    pub(super) fn push(&mut self, name: EntryName, since: u64) -> Stop {
        let stop = Stop::default();
        self.jobs.push(PrintJob {
            name,
            since,
            stop: stop.clone(),
        });
        stop
    }

    /// The printer has taken it, or not; the next one is with the print command.
    pub(super) fn end(&mut self, name: &EntryName, is_printed: bool, now: Moment) {
        self.jobs.retain(|job| job.name != *name);
        if let Some(next) = self.jobs.first_mut() {
            next.since = now.ms;
        }
        if is_printed {
            self.done.insert(name.clone(), now.civil);
        }
    }

    /// Nobody waits any longer for the sheet that takes so long.
    pub(super) fn stop(&self) {
        if let Some(job) = self.jobs.first() {
            job.stop.give();
        }
    }
}

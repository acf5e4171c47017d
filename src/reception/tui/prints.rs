//! Sheets that were asked for since the inbox was opened: one after the other, one line each. Pure.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use super::event::Undone;
use super::message::{StaffMessage, Stop};
use crate::flow::Moment;
use crate::sheet::printer::LONG;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// After so long without an answer the printer is said not to answer. Milliseconds.
const SILENT: u64 = 60_000;

/// All sheets, those that were asked for first at the top.
#[derive(Default)]
pub struct PrintQueue {
    jobs: Vec<PrintJob>,
    /// When those went that the printer took.
    done: HashMap<EntryName, NaiveDateTime>,
}

/// A sheet.
pub struct PrintJob {
    pub name: EntryName,
    pub state: PrintState,
    /// When it was asked for; when it has ended, when that was.
    pub at: NaiveDateTime,
    /// Why it did not come out.
    pub why: Option<StaffMessage>,
    /// Where the declaration was when it was asked for.
    pub(super) shelf: Shelf,
    /// Whether the declaration is to be taken once the printer has the sheet.
    pub(super) takes: bool,
    /// Since when it has been with the print command. Milliseconds.
    since: u64,
    /// Whether it is to be sent once more as soon as the print command has ended.
    again: bool,
    stop: Stop,
}

/// How far a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// Others are before it.
    Waiting,
    /// It is with the print command.
    Printing,
    /// The printer has taken it.
    Printed,
    /// It did not come out.
    Failed,
    /// Staff did not want it any more.
    Stopped,
}

impl PrintState {
    /// Whether the printer has still to answer.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Printing)
    }
}

impl PrintQueue {
    /// When the printer took the sheet of this declaration, the last time since the inbox was opened.
    pub fn printed(&self, name: &EntryName) -> Option<NaiveDateTime> {
        self.done.get(name).copied()
    }

    /// All sheets, in the order in which they were asked for.
    pub fn jobs(&self) -> &[PrintJob] {
        &self.jobs
    }

    /// How many sheets no printer has answered for yet.
    pub(super) fn left(&self) -> usize {
        let jobs = self.jobs.iter();
        jobs.filter(|job| job.state.is_open()).count()
    }

    /// The one with the print command.
    fn printing(&self) -> Option<&PrintJob> {
        let mut jobs = self.jobs.iter();
        jobs.find(|job| job.state == PrintState::Printing)
    }

    /// The name of the one with the print command.
    pub(super) fn first(&self) -> Option<&EntryName> {
        self.printing().map(|job| &job.name)
    }

    /// The sheet of this declaration, if no printer has answered for it yet.
    pub(super) fn underway(&mut self, name: &EntryName) -> Option<&mut PrintJob> {
        let mut jobs = self.jobs.iter_mut();
        jobs.find(|job| job.name == *name && job.state.is_open())
    }

    /// The sheet that has been with the print command for so long that staff must know.
    pub(super) fn late(&self, now: u64) -> Option<&EntryName> {
        self.since(long()).filter(|at| now >= *at)?;
        self.first()
    }

    /// Whether the printer has not answered for very long.
    pub(super) fn is_silent(&self, now: u64) -> bool {
        self.since(SILENT).is_some_and(|at| now >= at)
    }

    /// When a sheet will have been with the print command for long. Milliseconds.
    pub(super) fn deadline(&self, now: u64) -> Option<u64> {
        let mut times = [long(), SILENT].into_iter();
        times.find_map(|after| self.since(after).filter(|at| *at > now))
    }

    /// When the one with the print command will have been there for so long.
    fn since(&self, after: u64) -> Option<u64> {
        Some(self.printing()?.since.saturating_add(after))
    }

    /// One more; what is known of an earlier sheet of the same declaration gives way to it.
    pub(super) fn push(&mut self, on: Shelf, name: EntryName, is_taken: bool, now: Moment) {
        self.jobs.retain(|job| job.name != name);
        self.jobs.push(PrintJob {
            name,
            state: PrintState::Waiting,
            at: now.civil,
            why: None,
            shelf: on,
            takes: is_taken,
            since: now.ms,
            again: false,
            stop: Stop::default(),
        });
    }

    /// The one that is to go to the print command now, and what stops it.
    pub(super) fn next(&mut self, now: u64) -> Option<(Shelf, EntryName, Stop)> {
        if self.printing().is_some() {
            return None;
        }
        let mut jobs = self.jobs.iter_mut();
        let job = jobs.find(|job| job.state == PrintState::Waiting)?;
        job.state = PrintState::Printing;
        job.since = now;
        job.stop = Stop::default();
        Some((job.shelf, job.name.clone(), job.stop.clone()))
    }

    /// The printer has taken it, or not; what ends with that.
    pub(super) fn end(&mut self, name: &EntryName, undone: Option<&Undone>, now: Moment) -> Ended {
        let is_printed = undone.is_none();
        if is_printed {
            self.done.insert(name.clone(), now.civil);
        }
        let Some(job) = self.underway(name) else {
            return Ended {
                shelf: Shelf::Waiting,
                takes: false,
                again: false,
            };
        };
        let is_again = job.again && !is_printed;
        job.again = false;
        job.at = now.civil;
        job.state = match (is_printed, job.stop.is_given()) {
            (true, _) => PrintState::Printed,
            (false, true) if is_again => PrintState::Waiting,
            (false, true) => PrintState::Stopped,
            (false, false) => PrintState::Failed,
        };
        let why = undone.and_then(Undone::said);
        job.why = why.filter(|_| job.state == PrintState::Failed).cloned();
        Ended {
            shelf: job.shelf,
            takes: job.takes,
            again: job.state == PrintState::Waiting,
        }
    }

    /// Nobody waits any longer for this one, or for the one with the print command.
    pub(super) fn stop(&mut self, at: Option<usize>, now: Moment) {
        let mut jobs = self.jobs.iter_mut();
        let job = if let Some(at) = at {
            jobs.nth(at)
        } else {
            jobs.find(|job| job.state == PrintState::Printing)
        };
        match job {
            Some(job) if job.state == PrintState::Printing => job.stop.give(),
            Some(job) if job.state == PrintState::Waiting => {
                job.state = PrintState::Stopped;
                job.at = now.civil;
            }
            _ => {}
        }
    }

    /// The one with the print command is stopped, and sent once more.
    pub(super) fn restart(&mut self, at: usize) {
        if let Some(job) = self.jobs.get_mut(at) {
            job.again = true;
            job.stop.give();
        }
    }
}

/// What ended with a sheet.
#[derive(Clone, Copy)]
pub(super) struct Ended {
    /// Where the declaration was.
    pub(super) shelf: Shelf,
    /// Whether the declaration was to be taken with it.
    pub(super) takes: bool,
    /// Whether it is sent once more.
    pub(super) again: bool,
}

fn long() -> u64 {
    u64::try_from(LONG.as_millis()).unwrap_or(u64::MAX)
}

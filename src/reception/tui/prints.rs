//! Sheets on their way to the printer: one after the other, one for each time that it was asked for. Pure.

use std::collections::HashMap;

use chrono::NaiveDateTime;

use super::message::Stop;
use crate::sheet::printer::LONG;
use crate::spool::EntryName;

/// Sheets that were asked for since the inbox was opened.
#[derive(Default)]
pub struct Prints {
    /// Those without an answer, the first of them with the print command.
    pub(super) jobs: Vec<PrintJob>,
    /// When those went that the printer took.
    pub(super) done: HashMap<EntryName, NaiveDateTime>,
}

pub(super) struct PrintJob {
    pub(super) name: EntryName,
    /// Since when it has been the first. Milliseconds.
    pub(super) since: u64,
    pub(super) stop: Stop,
}

impl Prints {
    /// How many sheets no printer has taken yet.
    pub const fn left(&self) -> usize {
        self.jobs.len()
    }

    /// The sheet that has been with the print command for so long that staff must know.
    pub fn late(&self, now: u64) -> Option<&EntryName> {
        let first = self.jobs.first()?;
        (now >= first.late_at()).then_some(&first.name)
    }

    /// When a sheet will have been with the print command for long. Milliseconds.
    pub(super) fn deadline(&self, now: u64) -> Option<u64> {
        let at = self.jobs.first()?.late_at();
        (at > now).then_some(at)
    }

    /// When it went, if it did: hours and minutes.
    pub fn went(&self, name: &EntryName) -> Option<String> {
        let at = self.done.get(name)?;
        Some(at.format("%H:%M").to_string())
    }
}

impl PrintJob {
    fn late_at(&self) -> u64 {
        let long = u64::try_from(LONG.as_millis()).unwrap_or(u64::MAX);
        self.since.saturating_add(long)
    }
}

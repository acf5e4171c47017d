//! Sheets on their way to the printer: one after the other, one for each time that it was asked for. Pure.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDateTime;

use super::event::{Effect, Task};
use super::model::{Ask, Inbox, Notice, Said, Tone};
use crate::sheet::printer::LONG;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// Sheets that were asked for since the inbox was opened.
#[derive(Default)]
pub struct Prints {
    /// Those without an answer, the first of them with the print command.
    jobs: Vec<Job>,
    /// When those went that the printer took.
    done: HashMap<EntryName, NaiveDateTime>,
}

struct Job {
    name: EntryName,
    /// Since when it has been the first. Milliseconds.
    since: u64,
    stop: Stop,
}

/// Tells the print command of one sheet that nobody waits for it any more.
#[derive(Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    fn give(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether that was said.
    pub fn is_given(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
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

impl Job {
    fn late_at(&self) -> u64 {
        let long = u64::try_from(LONG.as_millis()).unwrap_or(u64::MAX);
        self.since.saturating_add(long)
    }
}

impl Inbox {
    /// Prints the open one, else the chosen one; asks before it prints a second sheet.
    pub(super) fn print(&mut self, out: &mut Vec<Effect>) {
        let open = self.sheet.as_ref();
        let open = open.map(|sheet| (sheet.shelf, sheet.name.clone()));
        let chosen = self.shown().chosen().cloned();
        let Some((place, name)) = open.or_else(|| Some((self.shelf, chosen?))) else {
            return;
        };
        if self.prints.jobs.iter().any(|job| job.name == name) {
            let number = self.number(&name);
            let said = Said::new("inbox-print-underway", &[("number", &number)]);
            self.tell(Tone::Calm, said);
        } else if self.prints.done.contains_key(&name) {
            self.ask = Some(Ask::Print(place, name));
        } else {
            self.send_sheet(place, name, out);
        }
    }

    /// Sends a sheet to the printer, whatever went there before.
    pub(super) fn send_sheet(&mut self, place: Shelf, name: EntryName, out: &mut Vec<Effect>) {
        let number = self.number(&name);
        let first = self.prints.jobs.first().map(|job| self.number(&job.name));
        let said = match &first {
            None => Said::new("inbox-printing", &[("number", &number)]),
            Some(first) => Said::new(
                "inbox-print-queued",
                &[("number", &number), ("first", first)],
            ),
        };
        self.tell(Tone::Calm, said);
        let stop = Stop::default();
        self.prints.jobs.push(Job {
            name: name.clone(),
            since: self.now.ms,
            stop: stop.clone(),
        });
        out.push(Effect::Do(Task::Print(place, name, stop)));
    }

    /// The printer has taken it, or not.
    pub(super) fn printed(&mut self, name: &EntryName, result: Result<Option<Said>, Said>) {
        let jobs = &mut self.prints.jobs;
        jobs.retain(|job| job.name != *name);
        if let Some(next) = jobs.first_mut() {
            next.since = self.now.ms;
        }
        if result.is_ok() {
            self.prints.done.insert(name.clone(), self.now.civil);
        }
        let number = self.number(name);
        match result {
            Ok(None) => {
                let said = Said::new("inbox-printed", &[("number", &number)]);
                self.tell(Tone::Calm, said);
            }
            // Another one may be open by now.
            Ok(Some(said)) | Err(said) => {
                self.notice = Some(Notice {
                    tone: Tone::Problem,
                    said,
                    number: Some(number),
                });
            }
        }
    }

    /// Nobody waits any longer for the sheet that takes so long.
    pub(super) fn stop_printing(&self) {
        if let Some(job) = self.prints.jobs.first() {
            job.stop.give();
        }
    }
}

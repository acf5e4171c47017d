//! Sending sheets to the printer, and what comes of it. Pure.

use super::event::{Effect, Job};
use super::message::{StaffMessage, Stop, Tone};
use super::model::{Ask, Inbox, StatusLine};
use super::prints::PrintJob;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

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
            let said = StaffMessage::new("inbox-print-underway", &[("number", &number)]);
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
            None => StaffMessage::new("inbox-printing", &[("number", &number)]),
            Some(first) => StaffMessage::new(
                "inbox-print-queued",
                &[("number", &number), ("first", first)],
            ),
        };
        self.tell(Tone::Calm, said);
        let stop = Stop::default();
        self.prints.jobs.push(PrintJob {
            name: name.clone(),
            since: self.now.ms,
            stop: stop.clone(),
        });
        out.push(Effect::Do(Job::Print(place, name, stop)));
    }

    /// The printer has taken it, or not.
    pub(super) fn printed(
        &mut self,
        name: &EntryName,
        result: Result<Option<StaffMessage>, StaffMessage>,
    ) {
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
                let said = StaffMessage::new("inbox-printed", &[("number", &number)]);
                self.tell(Tone::Calm, said);
            }
            // Another one may be open by now.
            Ok(Some(said)) | Err(said) => {
                self.notice = Some(StatusLine {
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

//! Sending sheets to the printer, one at a time, and what comes of it. Pure.

use chrono::NaiveDateTime;

use super::event::{Effect, Job, Undone};
use super::message::{StaffMessage, StatusLine, Tone};
use super::model::{Ask, Inbox, Unrecorded};
use super::prints::{PrintQueue, PrintState};
use crate::calendar::japan;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

impl Inbox {
    /// Sheets that were asked for since the inbox was opened.
    pub const fn prints(&self) -> &PrintQueue {
        &self.prints
    }

    /// Prints the open one, else the chosen one; asks before it prints a second sheet.
    pub(super) fn print(&mut self) {
        let Some((on, name)) = self.current() else {
            return;
        };
        if self.prints.underway(&name).is_some() {
            self.tell_of(&name, Tone::Calm, "inbox-print-underway");
        } else if self.printed_at(&name).is_some() {
            self.ask = Some(Ask::Print(on, name));
        } else {
            self.send_sheet(on, name, false);
        }
    }

    /// When it was printed last, here or at another desk.
    pub(super) fn printed_at(&self, name: &EntryName) -> Option<NaiveDateTime> {
        self.prints.printed(name).or_else(|| {
            let printed = self.journal.of(name)?.printed.as_ref()?;
            Some(printed.at.with_timezone(&japan()).naive_local())
        })
    }

    /// Sends a sheet to the printer, whatever went there before. If it is on its way already, what was asked for with it
    /// is kept in mind.
    pub(super) fn send_sheet(&mut self, on: Shelf, name: EntryName, takes: bool) {
        if let Some(job) = self.prints.underway(&name) {
            job.takes |= takes;
            return self.tell_of(&name, Tone::Calm, "inbox-print-underway");
        }
        match self.prints.first().map(|first| self.number(first)) {
            None => self.tell_of(&name, Tone::Calm, "inbox-printing"),
            Some(first) => {
                let args = [("number", self.number(&name)), ("first", first)];
                let said = StaffMessage::new("inbox-print-queued", args);
                self.tell(Tone::Calm, said);
            }
        }
        self.prints.push(on, name, takes, self.now);
        self.next_sheet();
    }

    fn next_sheet(&mut self) {
        if let Some((on, name, stop)) = self.prints.next(self.now.ms) {
            self.effects.push(Effect::Do(Job::Print(on, name, stop)));
        }
    }

    /// The printer has taken it, or not.
    pub(super) fn printed(
        &mut self,
        name: &EntryName,
        result: Result<Option<StaffMessage>, Undone>,
    ) {
        let ended = self.prints.end(name, result.as_ref().err(), self.now);
        self.next_sheet();
        if ended.again {
            return self.tell_of(name, Tone::Calm, "inbox-printing");
        }
        match result {
            Ok(None) => {
                self.tell_of(name, Tone::Calm, "inbox-printed");
                if ended.takes {
                    self.job(Job::Collect(name.clone()));
                }
            }
            // Whoever prints moves nothing.
            Err(Undone::Already) => {}
            Err(Undone::Unrecorded(_)) => {
                let (on, name) = (ended.shelf, name.clone());
                self.ask = Some(Ask::Unrecorded(Unrecorded::Print(on, name, ended.takes)));
            }
            // Another one may be open by now. What is to be written in by hand is not taken unseen.
            Ok(Some(said)) | Err(Undone::Failed(said)) => {
                self.notice = Some(StatusLine {
                    tone: Tone::Problem,
                    said,
                    number: Some(self.number(name)),
                    waits: ended.takes,
                });
            }
        }
    }

    /// Shows the sheets: the one with the print command, else the latest.
    pub(super) fn show_prints(&mut self) {
        let jobs = self.prints.jobs();
        let open = jobs.iter().position(|job| job.state.is_open());
        let at = open.unwrap_or_else(|| jobs.len().saturating_sub(1));
        self.ask = Some(Ask::Prints(at));
    }

    /// Sends the chosen sheet once more: a failed one at once, one that hangs as soon as it is stopped. What came out
    /// is asked about.
    pub(super) fn print_again(&mut self) {
        let Some(Ask::Prints(at)) = self.ask else {
            return;
        };
        let Some(job) = self.prints.jobs().get(at) else {
            return;
        };
        let (on, name, takes) = (job.shelf, job.name.clone(), job.takes);
        match job.state {
            PrintState::Printing => self.prints.restart(at),
            PrintState::Printed => self.ask = Some(Ask::Print(on, name)),
            PrintState::Failed | PrintState::Stopped => {
                self.send_sheet(on, name, takes);
                self.show_prints();
            }
            PrintState::Waiting => {}
        }
    }

    /// Nobody waits any longer for the chosen sheet, else for the one that takes so long.
    pub(super) fn stop_print(&mut self) {
        let chosen = match self.ask {
            Some(Ask::Prints(at)) => Some(at),
            _ => None,
        };
        self.prints.stop(chosen, self.now);
    }
}

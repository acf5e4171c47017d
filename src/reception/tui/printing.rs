//! Sending sheets to the printer, and what comes of it. Pure.

use super::event::{Effect, Job};
use super::message::{StaffMessage, StatusLine, Tone};
use super::model::{Ask, Inbox};
use crate::spool::EntryName;
use crate::spool::list::Shelf;

impl Inbox {
    /// Prints the open one, else the chosen one; asks before it prints a second sheet.
    pub(super) fn print(&mut self) {
        let Some((on, name)) = self.current() else {
            return;
        };
        if self.prints.is_underway(&name) {
            self.tell_of(&name, Tone::Calm, "inbox-print-underway");
        } else if self.prints.went(&name).is_some() {
            self.ask = Some(Ask::Print(on, name));
        } else {
            self.send_sheet(on, name);
        }
    }

    /// Sends a sheet to the printer, whatever went there before.
    pub(super) fn send_sheet(&mut self, on: Shelf, name: EntryName) {
        match self.prints.first().map(|first| self.number(first)) {
            None => self.tell_of(&name, Tone::Calm, "inbox-printing"),
            Some(first) => {
                let args = [("number", self.number(&name)), ("first", first)];
                let said = StaffMessage::new("inbox-print-queued", args);
                self.tell(Tone::Calm, said);
            }
        }
        let stop = self.prints.push(name.clone(), self.now.ms);
        let job = Job::Print(on, name, stop);
        self.effects.push(Effect::Do(job));
    }

    /// The printer has taken it, or not.
    pub(super) fn printed(
        &mut self,
        name: &EntryName,
        result: Result<Option<StaffMessage>, StaffMessage>,
    ) {
        self.prints.end(name, result.is_ok(), self.now);
        match result {
            Ok(None) => self.tell_of(name, Tone::Calm, "inbox-printed"),
            // Another one may be open by now.
            Ok(Some(said)) | Err(said) => {
                self.notice = Some(StatusLine {
                    tone: Tone::Problem,
                    said,
                    number: Some(self.number(name)),
                });
            }
        }
    }
}

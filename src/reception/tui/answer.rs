//! What follows from the result of a job. Pure.

use super::event::{Effect, Job, JobResult, Moved, Undone};
use super::list_state::ScanState;
use super::message::{PreviewState, ShelfListing, StaffMessage, Tone};
use super::model::{Ask, Inbox, Unrecorded};
use crate::spool::EntryName;
use crate::spool::list::Shelf;

impl Inbox {
    pub(super) fn answer(&mut self, result: JobResult) {
        let hidden = self.lock.is_hidden();
        let sheet = self.sheet.as_mut();
        let sheet = |name| sheet.filter(|sheet| sheet.name() == name);
        match result {
            JobResult::Scanned(on, result) => self.scanned(on, result),
            JobResult::Looked(read) => self.looked(read),
            JobResult::Opened(name, result) => {
                if let Some(sheet) = sheet(&name).filter(|_| !hidden) {
                    sheet.opened(result);
                }
            }
            JobResult::Compared(name, standing) => {
                if let (Some(sheet), Some(standing)) = (sheet(&name), standing) {
                    sheet.stands(standing);
                }
            }
            JobResult::Collected(name, taken) => self.taken(&name, taken),
            JobResult::PutBack(name, put_back) => self.put_back(&name, put_back),
            JobResult::Printed(name, result) => self.printed(&name, result),
            JobResult::Named(keys) => self.shelves.named(keys, hidden),
            JobResult::Told(told) => self.journal.answered(told),
            JobResult::Called(calls, failed) => self.called(calls, failed),
            JobResult::Asked(asked) => self.kiosks.asked(asked),
            JobResult::Recorded(act, name, is_written) => self.recorded(act, name, is_written),
            JobResult::WentOn => {}
            JobResult::Traced(nowhere) => self.traced(nowhere),
            JobResult::PinChecked(true) => self.lift(),
            JobResult::PinChecked(false) => self.lock.refuse(self.now.ms),
        }
    }

    fn scanned(&mut self, on: Shelf, result: Result<ShelfListing, StaffMessage>) {
        let again = self.shelves.scanned(on);
        let was_read = self.shelves.list(on).state == ScanState::Read;
        match result {
            Err(said) => self.shelves.fail(on, said),
            Ok(mut found) => {
                self.kiosks.take(std::mem::take(&mut found.kiosks));
                if on == Shelf::Waiting && !was_read {
                    self.ask_kiosks();
                }
                let (arrived, gone) = self.shelves.take(on, found);
                if on == Shelf::Waiting {
                    self.arrived(&arrived);
                    self.look_after_sheet();
                    self.trace(gone);
                }
                self.previews.retry();
            }
        }
        if again {
            self.scan(on);
        }
    }

    fn arrived(&mut self, arrived: &[EntryName]) {
        match arrived {
            [] => return,
            [one] => self.tell_of(one, Tone::News, "inbox-arrived"),
            many => {
                let count = [("count", many.len().to_string())];
                let said = StaffMessage::new("inbox-arrived-many", count);
                self.tell(Tone::News, said);
            }
        }
        self.effects.push(Effect::Ring);
    }

    /// Whoever took those that no longer wait has them on the other shelf. If not, staff must know.
    fn trace(&mut self, gone: Vec<EntryName>) {
        let waiting = self.shelves.list(Shelf::Waiting);
        self.lost.retain(|name| !waiting.has(name));
        let sought: Vec<EntryName> = self.lost.iter().cloned().chain(gone).collect();
        if !sought.is_empty() {
            self.job(Job::Trace(sought));
        }
    }

    fn traced(&mut self, nowhere: Vec<EntryName>) {
        if nowhere.len() > self.lost.len() {
            self.notice = None;
        }
        self.lost = nowhere;
    }

    /// The open one may no longer wait, and may no longer be the latest of its versions.
    fn look_after_sheet(&mut self) {
        let waiting = self.shelves.list(Shelf::Waiting);
        let Some(sheet) = &mut self.sheet else {
            return;
        };
        let (name, missed) = (sheet.name().clone(), sheet.miss(waiting));
        if missed {
            self.ask = None;
            self.tell_of(&name, Tone::Calm, "inbox-already");
        }
        self.job(Job::Compare(name));
    }

    fn looked(&mut self, read: Vec<(EntryName, PreviewState)>) {
        self.shelves.learn(&read);
        // The veil may have fallen while somebody was looking.
        self.previews.loaded(read, self.lock.is_hidden());
    }

    fn taken(&mut self, name: &EntryName, taken: Result<Moved, Undone>) {
        let key = match taken {
            Ok(Moved::Collected) => "inbox-collected",
            Ok(Moved::Aside) => "inbox-aside",
            Err(Undone::Already) => "inbox-already",
            Err(why) => return self.not_moved(why, Unrecorded::Collect(name.clone())),
        };
        self.tell_of(name, Tone::Calm, key);
        self.shelves.remove(Shelf::Waiting, name);
        self.moved(name);
    }

    fn put_back(&mut self, name: &EntryName, put_back: Result<(), Undone>) {
        let key = match put_back {
            Ok(()) => "inbox-put-back",
            Err(Undone::Already) => "inbox-put-back-already",
            Err(why) => return self.not_moved(why, Unrecorded::PutBack(name.clone())),
        };
        self.tell_of(name, Tone::Calm, key);
        self.shelves.put_back(name);
        self.moved(name);
    }

    /// One is no longer where it was.
    fn moved(&mut self, name: &EntryName) {
        self.sheet.take_if(|sheet| sheet.name() == name);
        self.changed();
    }

    fn not_moved(&mut self, why: Undone, what: Unrecorded) {
        match why {
            Undone::Unrecorded(_) => self.ask = Some(Ask::Unrecorded(what)),
            Undone::Failed(said) => {
                self.tell(Tone::Problem, said);
                self.changed();
            }
            Undone::Already => {}
        }
    }
}

//! What follows from an answer of the clerk. Pure.

use super::event::{Effect, Job, JobResult, TakeError, Taken};
use super::list_state::ScanState;
use super::message::ShelfListing;
use super::message::{PreviewState, StaffMessage, Tone};
use super::model::{Contents, Inbox, PrivacyLock, StatusLine};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

impl Inbox {
    pub(super) fn answer(&mut self, answer: JobResult, out: &mut Vec<Effect>) {
        match answer {
            JobResult::Scanned(place, result) => self.scanned(place, result, out),
            JobResult::Looked(looks) => self.looked(looks),
            JobResult::Opened(name, result) => self.opened(&name, result),
            JobResult::Collected(name, result) => self.taken(&name, result, out),
            JobResult::Printed(name, result) => self.printed(&name, result),
            JobResult::Traced(nowhere) => self.traced(nowhere),
            JobResult::PinChecked(true) => self.lift(out),
            JobResult::PinChecked(false) => {
                self.tries.fail(self.now.ms);
                if let Some(PrivacyLock::Pin {
                    typed,
                    wrong,
                    checking,
                }) = &mut self.veil
                {
                    *typed = String::new().into();
                    (*wrong, *checking) = (true, false);
                }
            }
        }
    }

    fn scanned(
        &mut self,
        place: Shelf,
        result: Result<ShelfListing, StaffMessage>,
        out: &mut Vec<Effect>,
    ) {
        let typed = self.typed().to_owned();
        let (rows, site) = (self.rows, self.site.clone());
        let pile = self.pile_mut(place);
        pile.scanning = false;
        let again = std::mem::take(&mut pile.again);
        match result {
            Err(said) => pile.state = ScanState::Failed(said),
            Ok(mut found) => {
                self.kiosks = std::mem::take(&mut found.kiosks);
                let pile = self.pile_mut(place);
                let (arrived, gone) = pile.take(found, &typed, &site);
                pile.keep_in_view(rows);
                if place == Shelf::Waiting {
                    self.arrived(arrived, out);
                    self.miss();
                    self.trace(gone, out);
                }
                // What could not be read may have been in the middle of being written.
                self.looks.retain(|_, inside| {
                    !matches!(inside, PreviewState::Shut { .. } | PreviewState::Broken)
                });
            }
        }
        if again {
            self.scan(place, out);
        }
    }

    fn arrived(&mut self, arrived: (usize, Option<EntryName>), out: &mut Vec<Effect>) {
        let (count, Some(last)) = arrived else {
            return;
        };
        let said = if count == 1 {
            StaffMessage::new("inbox-arrived", &[("number", &self.number(&last))])
        } else {
            StaffMessage::new("inbox-arrived-many", &[("count", &count.to_string())])
        };
        self.tell(Tone::News, said);
        out.push(Effect::Ring);
    }

    /// Whoever took those that no longer wait has them on the other shelf. If not, staff must know.
    fn trace(&mut self, gone: Vec<EntryName>, out: &mut Vec<Effect>) {
        let here = &self.waiting.names;
        self.lost.retain(|name| !here.contains(name));
        let sought: Vec<EntryName> = self.lost.iter().cloned().chain(gone).collect();
        if !sought.is_empty() {
            out.push(Effect::Do(Job::Trace(sought)));
        }
    }

    fn traced(&mut self, nowhere: Vec<EntryName>) {
        if nowhere.len() > self.lost.len() {
            self.notice = None;
        }
        self.lost = nowhere;
    }

    /// Notices that the open one no longer waits.
    fn miss(&mut self) {
        if let Some(sheet) = &mut self.sheet
            && sheet.shelf == Shelf::Waiting
            && !sheet.taken
            && !self.waiting.names.contains(&sheet.name)
        {
            sheet.taken = true;
            let number = self.site.number(&sheet.name);
            self.ask = None;
            self.tell(
                Tone::Calm,
                StaffMessage::new("inbox-already", &[("number", &number)]),
            );
        }
    }

    fn looked(&mut self, looks: Vec<(EntryName, PreviewState)>) {
        self.looking = false;
        let cards = looks.iter().map(|(name, inside)| match inside {
            PreviewState::Card(card) => (name.clone(), Some(card)),
            PreviewState::Shut { .. } | PreviewState::Broken => (name.clone(), None),
        });
        self.learn_letters(&cards.collect::<Vec<_>>());
        // The veil may have fallen while somebody was looking.
        if self.veil.is_none() {
            self.looks.extend(looks);
        }
    }

    fn opened(&mut self, name: &EntryName, result: Result<Box<Record>, StaffMessage>) {
        let hidden = self.veil.is_some();
        let Some(sheet) = self.sheet.as_mut().filter(|sheet| sheet.name == *name) else {
            return;
        };
        if hidden {
            return;
        }
        sheet.page = match result {
            Ok(record) => Contents::Record(record),
            Err(said) => Contents::Shut(said),
        };
    }

    fn taken(&mut self, name: &EntryName, result: Result<Taken, TakeError>, out: &mut Vec<Effect>) {
        let number = self.number(name);
        let typed = self.typed().to_owned();
        let gone = match result {
            Ok(taken) => {
                let key = match taken {
                    Taken::Collected => "inbox-collected",
                    Taken::Aside => "inbox-aside",
                };
                let said = StaffMessage::new(key, &[("number", &number)]);
                self.tell(Tone::Calm, said);
                true
            }
            Err(TakeError::Already) => {
                let said = StaffMessage::new("inbox-already", &[("number", &number)]);
                self.tell(Tone::Calm, said);
                true
            }
            Err(TakeError::Other(said)) => {
                self.tell(Tone::Problem, said);
                false
            }
        };
        if gone {
            self.waiting.remove(name, &typed, &self.site);
            self.waiting.keep_in_view(self.rows);
            if self.sheet.as_ref().is_some_and(|sheet| sheet.name == *name) {
                self.sheet = None;
            }
        }
        self.changed(out);
    }

    pub(super) fn tell(&mut self, tone: Tone, said: StaffMessage) {
        self.notice = Some(StatusLine {
            tone,
            said,
            number: None,
        });
    }
}

//! Does for the inbox what touches the disk, one job after the other, on a thread of its own: a disk
//! that hangs never stops the screen from being hidden. Must not know what is on the screen.

use std::collections::HashSet;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use zeroize::Zeroizing;

use super::calls;
use super::event::{Asked, Job, JobResult, Moved, Undone};
use super::kiosks;
use super::message::{Preview, PreviewState, ShelfListing, StaffMessage, Stop};
use crate::config::{Config, pin_matches};
use crate::depot::{Depot, Recording};
use crate::form::FieldId;
use crate::reception::{self, InboxError, print};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::journal::Act;
use crate::spool::list::Shelf;
use crate::spool::read::ReadError;
use crate::spool::seal::{Identity, OpenError};
use crate::spool::versions::Standing;
use crate::text::search_key::search_key;

/// Who goes to the spool, with what.
pub(super) struct JobRunner {
    pub(super) depot: Arc<dyn Depot>,
    /// Whether staff know that the journal cannot be written.
    pub(super) goes_on: AtomicBool,
    pub(super) keys: Vec<Identity>,
    /// The staff PIN, and how sheets are printed.
    pub(super) config: Config,
}

impl JobRunner {
    pub(super) fn work(&self, job: Job) -> JobResult {
        match job {
            Job::Scan(place) => JobResult::Scanned(place, self.scan(place)),
            Job::Look(place, names) => {
                let look = |name: EntryName| {
                    let inside = self.look(place, &name);
                    (name, inside)
                };
                JobResult::Looked(names.into_iter().map(look).collect())
            }
            Job::Open(place, name) => {
                let record = self.open(place, &name);
                let opened = record.map(Box::new).map_err(|error| said(&error));
                JobResult::Opened(name, opened)
            }
            Job::Compare(name) => {
                let standing = self.standing(&name);
                JobResult::Compared(name, standing)
            }
            Job::Collect(name) => {
                let taken = self.take(&name).map_err(|why| undone(&why));
                JobResult::Collected(name, taken)
            }
            Job::PutBack(name) => {
                let done = reception::let_wait(&*self.depot, &name, self.how());
                JobResult::PutBack(name, done.map_err(|why| undone(&why)))
            }
            Job::Names(place, names) => JobResult::Named(self.name_keys(place, &names)),
            Job::Tell(names) => {
                // What cannot be read tells nothing; that it cannot is said where it is needed.
                let told = self.depot.histories(&names).unwrap_or_default();
                JobResult::Told(names.into_iter().zip(told).collect())
            }
            Job::Record(act, name) => {
                // Nobody is kept from reading; it is written down as soon as it can be.
                let how = match act {
                    Act::Outcome(_) => self.how(),
                    _ => Recording::Later,
                };
                let names = std::slice::from_ref(&name);
                let is_written = self.depot.record(act, names, how).is_ok();
                JobResult::Recorded(act, name, is_written)
            }
            Job::GoOn => {
                self.goes_on.store(true, Ordering::Relaxed);
                JobResult::WentOn
            }
            Job::Print(place, name, stop) => {
                let printed = self.print(place, &name, &stop);
                JobResult::Printed(name, printed.map_err(|why| undone(&why)))
            }
            Job::Calls => JobResult::Called(calls::read(&*self.depot), None),
            Job::Come(name) => {
                let failed = calls::come(&*self.depot, &name);
                JobResult::Called(calls::read(&*self.depot), failed)
            }
            Job::Ask => JobResult::Asked(match self.depot.ask() {
                Ok(true) => Asked::Done,
                Ok(false) => Asked::Never,
                Err(_) => Asked::Failed,
            }),
            Job::Trace(names) => JobResult::Traced(self.trace(names)),
            Job::CheckPin(pin) => {
                let hash = self.config.staff.pin.as_deref();
                JobResult::PinChecked(hash.is_some_and(|hash| pin_matches(&pin, hash)))
            }
        }
    }

    fn how(&self) -> Recording {
        if self.goes_on.load(Ordering::Relaxed) {
            Recording::Later
        } else {
            Recording::Must
        }
    }

    fn take(&self, name: &EntryName) -> Result<Moved, InboxError> {
        let (depot, how) = (&*self.depot, self.how());
        match reception::open(depot, &self.keys, Shelf::Waiting, name) {
            Err(error) if error.is_broken() => {
                reception::put_aside(depot, name, how).map(|()| Moved::Aside)
            }
            Ok(_) | Err(_) => reception::take(depot, name, how).map(|()| Moved::Collected),
        }
    }

    /// How one stands to its other versions; nothing if the shelves cannot be read.
    fn standing(&self, name: &EntryName) -> Option<Standing> {
        let waiting = self.depot.names(Shelf::Waiting).ok()?.0;
        let collected = self.depot.names(Shelf::Collected).ok()?.0;
        Some(Standing::among(name, waiting.iter().chain(&collected)))
    }

    /// What is inside, also if somebody has just taken it.
    fn open(&self, place: Shelf, name: &EntryName) -> Result<Record, InboxError> {
        let open = |place| reception::open(&*self.depot, &self.keys, place, name);
        match open(place) {
            Err(InboxError::Unreadable {
                why: ReadError::Gone,
                ..
            }) if place == Shelf::Waiting => open(Shelf::Collected),
            other => other,
        }
    }

    /// Prints it; what staff must know of the sheet.
    fn print(
        &self,
        place: Shelf,
        name: &EntryName,
        stop: &Stop,
    ) -> Result<Option<StaffMessage>, InboxError> {
        let record = self.open(place, name)?;
        let outcome = reception::outcome_of(&*self.depot, name);
        let sheet = print::sheet(&record, outcome.as_ref(), &self.config)?;
        let mut sent = Ok(());
        let mut does = || {
            sent = print::send(&sheet.pdf, &self.config, &mut |_| !stop.is_given());
            sent.is_ok()
        };
        self.depot
            .around(Act::Printed, name, self.how(), &mut does)?;
        sent?;
        let gaps = print::gaps(&sheet.missing);
        Ok(gaps.map(|(id, args)| StaffMessage::of_staff(id, args)))
    }

    /// Of one kiosk its numbers tell the order, whatever its clock did; of several, only the times do.
    fn scan(&self, place: Shelf) -> Result<ShelfListing, StaffMessage> {
        let failed = |error| said(&InboxError::from(error));
        let (mut names, odd) = self.depot.names(place).map_err(failed)?;
        let kiosks = [names.first(), names.last()].map(|name| name.map(EntryName::kiosk));
        if let [Some(first), Some(last)] = kiosks
            && first != last
        {
            names.sort_by_key(EntryName::sent);
        }
        if place == Shelf::Collected {
            // What was just taken comes first.
            names.reverse();
        }
        let kiosks = kiosks::read(self.depot.statuses());
        Ok(ShelfListing { names, odd, kiosks })
    }

    /// Those of these that are on no shelf, as far as that can be seen.
    fn trace(&self, mut names: Vec<EntryName>) -> Vec<EntryName> {
        for place in [Shelf::Waiting, Shelf::Collected] {
            if let Ok((there, _)) = self.depot.names(place) {
                let there: HashSet<EntryName> = there.into_iter().collect();
                names.retain(|name| !there.contains(name));
            }
        }
        if let Ok(aside) = self.depot.aside() {
            names.retain(|name| !aside.contains(name));
        }
        names
    }

    /// Nearly all of it is deciphering: a second core takes half.
    fn name_keys(&self, place: Shelf, names: &[EntryName]) -> Vec<(EntryName, Zeroizing<String>)> {
        let keys = |names: &[EntryName]| -> Vec<_> {
            let keyed = |name: &EntryName| (name.clone(), self.name_key(place, name));
            names.iter().map(keyed).collect()
        };
        let (half, rest) = names.split_at(names.len() / 2);
        thread::scope(|scope| {
            let beside = thread::Builder::new().spawn_scoped(scope, || keys(rest));
            let mut all = keys(half);
            all.extend(match beside {
                Ok(beside) => beside.join().unwrap_or_else(|panic| resume_unwind(panic)),
                Err(_) => keys(rest),
            });
            all
        })
    }

    /// Empty where it cannot be opened.
    fn name_key(&self, place: Shelf, name: &EntryName) -> Zeroizing<String> {
        let record = reception::open(&*self.depot, &self.keys, place, name);
        let key = record.map(|record| key_of(&record)).unwrap_or_default();
        Zeroizing::new(key)
    }

    fn look(&self, place: Shelf, name: &EntryName) -> PreviewState {
        match reception::open(&*self.depot, &self.keys, place, name) {
            Ok(record) => PreviewState::Card(card(&record)),
            Err(error) if error.is_broken() => PreviewState::Broken,
            Err(InboxError::Unreadable { why, .. }) => PreviewState::Shut {
                locked: matches!(why, ReadError::Unopened(OpenError::WrongKey)),
            },
            Err(_) => PreviewState::Shut { locked: false },
        }
    }
}

/// Name and reading, as they are compared.
fn key_of(record: &Record) -> String {
    let said = [FieldId::Name, FieldId::Kana].map(|of| record.given(of));
    let keys = said.map(|said| search_key(said.unwrap_or_default()));
    keys.join("\n")
}

fn card(record: &Record) -> Preview {
    let given = |of| record.given(of).unwrap_or_default().to_owned();
    Preview {
        name: given(FieldId::Name).into(),
        kana: given(FieldId::Kana).into(),
        locale: record.locale.clone(),
        pickup: record.pickup.clone(),
        card_seen: record.card_seen,
        trial: record.trial,
    }
}

fn said(error: &InboxError) -> StaffMessage {
    StaffMessage::of_staff(&error.id(), error.args())
}

fn undone(error: &InboxError) -> Undone {
    match error {
        InboxError::AlreadyCollected { .. } => Undone::Already,
        InboxError::Journal(_) => Undone::Unrecorded(said(error)),
        other => Undone::Failed(said(other)),
    }
}

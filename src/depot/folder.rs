//! The spool's folder as a depot.

mod acts;
mod watch;

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::fault::of_folder;
use super::{AgesError, Depot, DepotError, DepotFault, DepotReadError, Listing, Recording};
use crate::spool::calls::{self, Answer, CallName, Standing};
use crate::spool::collect;
use crate::spool::desks::Desk;
use crate::spool::journal::{
    Act, Author, Histories, History, Journal, JournalEntries, JournalLine,
};
use crate::spool::list::{self, Shelf};
use crate::spool::purge::{self, Aged, Ages};
use crate::spool::read::{ReadError, read_sealed};
use crate::spool::status::{self, Heard};
use crate::spool::{EntryName, SpoolError, find, lease};

fn unwritten(error: SpoolError) -> DepotError {
    DepotError::Journal(error.into())
}

/// A folder in which declarations wait.
#[derive(Debug)]
pub struct FolderDepot {
    dir: PathBuf,
    journal: Journal,
    /// What was done while the journal could not be written.
    unwritten: Mutex<Vec<JournalLine>>,
    /// As far as the journal has been read.
    histories: Mutex<Histories>,
    /// As which kiosks see that somebody listens for calls.
    desk: Mutex<Desk>,
}

impl FolderDepot {
    /// For whoever runs this program.
    pub fn at(dir: &Path) -> Self {
        Self::of(dir, Author::here())
    }

    pub fn of(dir: &Path, author: Author) -> Self {
        Self {
            dir: dir.to_owned(),
            desk: Mutex::new(Desk::new(dir, &author)),
            journal: Journal::new(dir, author),
            unwritten: Mutex::default(),
            histories: Mutex::default(),
        }
    }

    /// How many acts are not written down yet.
    pub fn unwritten(&self) -> usize {
        self.left().len()
    }

    fn left(&self) -> MutexGuard<'_, Vec<JournalLine>> {
        lock(&self.unwritten)
    }

    /// What the journal tells by now.
    fn known(&self) -> Result<MutexGuard<'_, Histories>, SpoolError> {
        let mut known = lock(&self.histories);
        known.update(&self.dir)?;
        Ok(known)
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Depot for FolderDepot {
    fn folder(&self) -> Option<&Path> {
        Some(&self.dir)
    }

    fn names(&self, on: Shelf) -> Result<Listing, DepotFault> {
        Ok(list::names(&self.dir, on)?)
    }

    fn aside(&self) -> Result<Vec<EntryName>, DepotFault> {
        Ok(list::set_aside(&self.dir)?)
    }

    fn read(&self, on: Shelf, name: &EntryName) -> Result<Zeroizing<Vec<u8>>, DepotReadError> {
        Ok(read_sealed(&self.dir, on, name)?)
    }

    fn take(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        self.moved(Act::Collected, name, how, || {
            collect::collect(&self.dir, name)
        })
    }

    fn put_back(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        self.moved(Act::PutBack, name, how, || {
            collect::put_back(&self.dir, name)
        })
    }

    fn set_aside(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        self.moved(Act::SetAside, name, how, || {
            collect::set_aside(&self.dir, name)
        })
    }

    fn record(&self, act: Act, names: &[EntryName], how: Recording) -> Result<(), DepotError> {
        let lines = self.journal.lines(act, names, Utc::now());
        let written = self.catch_up().and_then(|()| self.journal.record(&lines));
        match (written, how) {
            (Ok(()), _) => Ok(()),
            (Err(_), Recording::Later) => {
                self.left().extend(lines);
                Ok(())
            }
            (Err(error), Recording::Must) => Err(unwritten(error)),
        }
    }

    fn around(
        &self,
        act: Act,
        name: &EntryName,
        how: Recording,
        does: &mut dyn FnMut() -> bool,
    ) -> Result<bool, DepotError> {
        let lines = self.line(act, name);
        self.act(
            lines,
            how,
            || Ok(does()),
            |error: SpoolError| DepotError::Fault(error.into()),
        )
    }

    fn journal(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, DepotFault> {
        Ok(self.journal.read(since)?)
    }

    fn histories(&self, of: &[EntryName]) -> Result<Vec<Option<History>>, DepotFault> {
        let histories = self.known().map_err(DepotFault::from)?;
        Ok(of.iter().map(|name| histories.of(name).cloned()).collect())
    }

    fn ages(&self, older: Duration, now: SystemTime) -> Result<Ages, AgesError> {
        let histories = self.known().map_err(DepotFault::from)?;
        let collected = |name: &EntryName| {
            let taken = histories.of(name)?.taken()?;
            Some(SystemTime::from(taken.at))
        };
        purge::ages(&self.dir, older, now, &collected).map_err(of_folder)
    }

    fn purge(&self, aged: &[Aged]) -> Result<Vec<EntryName>, DepotError> {
        let names = aged.iter().map(|aged| &aged.name);
        let lines = self.journal.lines(Act::Purged, names, Utc::now());
        self.catch_up().map_err(unwritten)?;
        let intent = self.journal.intend(lines).map_err(unwritten)?;
        let gone = purge::purge(&self.dir, aged);
        let all = aged.iter().map(|of| &of.name);
        let ids: HashSet<&str> = match &gone {
            Ok(gone) => gone.iter().map(|name| name.id()).collect(),
            // Some may be.
            Err(_) => all
                .filter(|name| !self.is_there(name))
                .map(EntryName::id)
                .collect(),
        };
        let is_gone = |line: &JournalLine| ids.contains(line.id.as_str());
        self.journal.conclude(intent, is_gone).map_err(unwritten)?;
        let gone = gone.map_err(|error: SpoolError| DepotError::Fault(error.into()))?;
        Ok(gone.into_iter().cloned().collect())
    }

    fn forget(&self, before: DateTime<Utc>) -> Result<usize, DepotFault> {
        Ok(self.journal.forget(before)?)
    }

    fn kiosks(&self) -> Result<BTreeSet<String>, DepotFault> {
        Ok(find::kiosks(&self.dir)?)
    }

    fn letters(&self) -> Vec<(String, char)> {
        lease::letters(&self.dir)
    }

    fn statuses(&self) -> Vec<Heard> {
        status::read(&self.dir)
    }

    fn ask(&self) -> Result<bool, DepotFault> {
        lock(&self.desk).ask()?;
        Ok(true)
    }

    fn watch(&self, changed: &dyn Fn() -> bool) {
        watch::watch(&self.dir, changed);
    }

    fn calls(&self) -> Vec<Standing> {
        calls::read(&self.dir)
    }

    fn answer(&self, call: &CallName, answer: Answer) -> Result<bool, DepotFault> {
        Ok(calls::answer(
            &self.dir,
            call,
            answer,
            self.journal.author(),
        )?)
    }

    fn listen(&self, called: &dyn Fn() -> bool) {
        watch::watch_calls(&self.dir, &self.desk, called);
    }

    fn leave(&self) {
        // A disk that hangs holds nobody up who leaves.
        if let Ok(mut desk) = self.desk.try_lock() {
            desk.leave();
        }
    }
}

impl FolderDepot {
    fn is_there(&self, name: &EntryName) -> bool {
        !matches!(
            read_sealed(&self.dir, Shelf::Collected, name),
            Err(ReadError::Gone)
        )
    }
}

impl Drop for FolderDepot {
    /// What could not be written down until the end is tried once more.
    fn drop(&mut self) {
        if self.unwritten() > 0 {
            // And what had been put down for it goes.
            let _ = self.catch_up().and_then(|()| self.journal.record(&[]));
        }
    }
}

//! The spool's folder as a depot.

mod watch;

use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::{Depot, DepotError, Listing, Recording};
use crate::spool::calls::{self, Answer, CallName, Standing};
use crate::spool::collect::{self, CollectError};
use crate::spool::desks::Desk;
use crate::spool::journal::{
    Act, Author, Histories, History, Journal, JournalEntries, JournalLine,
};
use crate::spool::list::{self, Shelf};
use crate::spool::purge::{self, Aged, Ages, PurgeError};
use crate::spool::read::{ReadError, read_sealed};
use crate::spool::{EntryName, SpoolError, find, lease, status};

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
        self.unwritten
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// What the journal tells by now.
    fn known(&self) -> Result<MutexGuard<'_, Histories>, SpoolError> {
        let mut known = self
            .histories
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        known.update(&self.dir)?;
        Ok(known)
    }

    /// Writes down what is left of earlier acts.
    fn catch_up(&self) -> Result<(), SpoolError> {
        let mut left = self.left();
        if !left.is_empty() {
            self.journal.make_up(&left)?;
            left.clear();
        }
        Ok(())
    }

    fn line(&self, act: Act, name: &EntryName) -> Vec<JournalLine> {
        self.journal.lines(act, [name], Utc::now())
    }

    /// Does something between an intent and its line; `does` says whether it was done.
    fn act<E>(
        &self,
        lines: Vec<JournalLine>,
        how: Recording,
        does: impl FnOnce() -> Result<bool, E>,
        failed: impl FnOnce(E) -> DepotError,
    ) -> Result<bool, DepotError> {
        let intent = self
            .catch_up()
            .and_then(|()| self.journal.intend(lines.clone()));
        let intent = match (intent, how) {
            (Ok(intent), _) => Some(intent),
            (Err(_), Recording::Later) => None,
            (Err(error), Recording::Must) => return Err(DepotError::Journal(error)),
        };
        let done = does();
        if !matches!(done, Ok(true)) {
            if let Some(intent) = intent {
                intent.withdraw();
            }
            return done.map_err(failed);
        }
        let written = intent.map(|intent| self.journal.conclude(intent, |_| true));
        if !matches!(written, Some(Ok(()))) {
            // It is done: the next act writes it down, or whoever settles the intent.
            self.left().extend(lines);
        }
        Ok(true)
    }

    fn moved(
        &self,
        act: Act,
        name: &EntryName,
        how: Recording,
        does: impl FnOnce() -> Result<(), CollectError>,
    ) -> Result<(), DepotError> {
        let lines = self.line(act, name);
        let mut undurable = Ok(());
        let moves = || match does() {
            // It has been moved all the same.
            Err(CollectError::Spool(error)) if error.is_done() => {
                undurable = Err(DepotError::Act(CollectError::Spool(error)));
                Ok(true)
            }
            done => done.map(|()| true),
        };
        self.act(lines, how, moves, DepotError::Act)?;
        undurable
    }
}

impl Depot for FolderDepot {
    fn names(&self, on: Shelf) -> Result<Listing, SpoolError> {
        list::names(&self.dir, on)
    }

    fn aside(&self) -> Result<Vec<EntryName>, SpoolError> {
        list::set_aside(&self.dir)
    }

    fn read(&self, on: Shelf, name: &EntryName) -> Result<Zeroizing<Vec<u8>>, ReadError> {
        read_sealed(&self.dir, on, name)
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
            (Err(error), Recording::Must) => Err(DepotError::Journal(error)),
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
        self.act(lines, how, || Ok(does()), DepotError::Spool)
    }

    fn journal(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, SpoolError> {
        self.journal.read(since)
    }

    fn histories(&self, of: &[EntryName]) -> Result<Vec<Option<History>>, SpoolError> {
        let histories = self.known()?;
        Ok(of.iter().map(|name| histories.of(name).cloned()).collect())
    }

    fn ages(&self, older: Duration, now: SystemTime) -> Result<Ages, PurgeError> {
        let histories = self.known().map_err(PurgeError::Spool)?;
        let collected = |name: &EntryName| {
            let taken = histories.of(name)?.taken()?;
            Some(SystemTime::from(taken.at))
        };
        purge::ages(&self.dir, older, now, &collected)
    }

    fn purge(&self, aged: &[Aged]) -> Result<Vec<EntryName>, DepotError> {
        let names = aged.iter().map(|aged| &aged.name);
        let lines = self.journal.lines(Act::Purged, names, Utc::now());
        self.catch_up().map_err(DepotError::Journal)?;
        let intent = self.journal.intend(lines).map_err(DepotError::Journal)?;
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
        self.journal
            .conclude(intent, is_gone)
            .map_err(DepotError::Journal)?;
        let gone = gone.map_err(DepotError::Spool)?;
        Ok(gone.into_iter().cloned().collect())
    }

    fn forget(&self, before: DateTime<Utc>) -> Result<usize, SpoolError> {
        self.journal.forget(before)
    }

    fn kiosks(&self) -> Result<BTreeSet<String>, SpoolError> {
        find::kiosks(&self.dir)
    }

    fn letters(&self) -> Vec<(String, char)> {
        lease::letters(&self.dir)
    }

    fn statuses(&self) -> Vec<status::Read> {
        status::read(&self.dir)
    }

    fn watch(&self, changed: &dyn Fn() -> bool) {
        watch::watch(&self.dir, changed);
    }

    fn calls(&self) -> Vec<Standing> {
        calls::read(&self.dir)
    }

    fn answer(&self, call: &CallName, answer: Answer) -> Result<bool, SpoolError> {
        calls::answer(&self.dir, call, answer, self.journal.author())
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

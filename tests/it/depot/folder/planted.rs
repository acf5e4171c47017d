//! Folders as they must not be.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use uketsuke::depot::{
    AgesError, Depot, DepotError, DepotFault, DepotReadError, FolderDepot, Listing, Recording,
};
use uketsuke::spool::EntryName;
use uketsuke::spool::calls::{Answer, CallName, Standing};
use uketsuke::spool::collect::{CollectError, collect};
use uketsuke::spool::journal::{Act, Author, History, Journal, JournalEntries};
use uketsuke::spool::list::Shelf;
use uketsuke::spool::purge::{Aged, Ages};
use uketsuke::spool::status::Heard;
use uketsuke::spool::watch::FolderWatch;
use zeroize::Zeroizing;

use super::Open;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mistake {
    /// Taking is to look, to copy and to remove.
    NoLock,
    /// It is moved before anybody has put down that it will be.
    MovedFirst,
    /// Nobody looks before something is told.
    HintOnly,
    /// Both desks answer.
    AnsweredTwice,
    /// What was touched since goes too.
    PurgesAll,
}

pub(super) const MISTAKES: [(Open, &str); 5] = [
    (|dir, by| planted(dir, by, Mistake::NoLock), "is taken once"),
    (
        |dir, by| planted(dir, by, Mistake::MovedFirst),
        "no act without its line",
    ),
    (
        |dir, by| planted(dir, by, Mistake::HintOnly),
        "looks where nothing is told",
    ),
    (|dir, by| planted(dir, by, Mistake::AnsweredTwice), "calls"),
    (
        |dir, by| planted(dir, by, Mistake::PurgesAll),
        "purges what is old",
    ),
];

fn planted(dir: &Path, author: Author, mistake: Mistake) -> Arc<dyn Depot> {
    Arc::new(Planted {
        journal: Journal::new(dir, author.clone()),
        sound: FolderDepot::of(dir, author),
        dir: dir.to_owned(),
        mistake,
    })
}

#[derive(Debug)]
struct Planted {
    dir: PathBuf,
    sound: FolderDepot,
    journal: Journal,
    mistake: Mistake,
}

impl Planted {
    fn write(&self, act: Act, name: &EntryName) -> Result<(), DepotError> {
        let lines = self.journal.lines(act, [name], Utc::now());
        let written = self.journal.record(&lines);
        written.map_err(|error| DepotError::Journal(error.into()))
    }
}

impl Depot for Planted {
    fn take(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        match self.mistake {
            Mistake::NoLock => {
                let from = self.dir.join("new").join(name.file_name());
                let gone = || DepotError::Act(CollectError::AlreadyCollected);
                let bytes = fs::read(&from).ok().ok_or_else(gone)?;
                thread::sleep(Duration::from_millis(1));
                let to = self.dir.join("collected").join(name.file_name());
                fs::write(to, bytes).unwrap();
                let _ = fs::remove_file(from);
                self.write(Act::Collected, name)
            }
            Mistake::MovedFirst => {
                collect(&self.dir, name).map_err(DepotError::Act)?;
                self.write(Act::Collected, name)
            }
            _ => self.sound.take(name, how),
        }
    }

    fn watch(&self, changed: &dyn Fn() -> bool) {
        if self.mistake != Mistake::HintOnly {
            return self.sound.watch(changed);
        }
        let watch = FolderWatch::of_desk(&self.dir).unwrap();
        loop {
            // Nobody looks before the first of these.
            while watch.take().is_ok() {
                thread::sleep(Duration::from_mins(1));
            }
        }
    }

    fn answer(&self, call: &CallName, answer: Answer) -> Result<bool, DepotFault> {
        let first = self.sound.answer(call, answer)?;
        Ok(first || self.mistake == Mistake::AnsweredTwice)
    }

    fn purge(&self, aged: &[Aged]) -> Result<Vec<EntryName>, DepotError> {
        if self.mistake == Mistake::PurgesAll {
            let now = SystemTime::now() + Duration::from_mins(1);
            let all = self.sound.ages(Duration::ZERO, now).unwrap();
            return self.sound.purge(&all.aged);
        }
        self.sound.purge(aged)
    }

    fn names(&self, on: Shelf) -> Result<Listing, DepotFault> {
        self.sound.names(on)
    }

    fn aside(&self) -> Result<Vec<EntryName>, DepotFault> {
        self.sound.aside()
    }

    fn read(&self, on: Shelf, name: &EntryName) -> Result<Zeroizing<Vec<u8>>, DepotReadError> {
        self.sound.read(on, name)
    }

    fn put_back(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        self.sound.put_back(name, how)
    }

    fn set_aside(&self, name: &EntryName, how: Recording) -> Result<(), DepotError> {
        self.sound.set_aside(name, how)
    }

    fn record(&self, act: Act, names: &[EntryName], how: Recording) -> Result<(), DepotError> {
        self.sound.record(act, names, how)
    }

    fn around(
        &self,
        act: Act,
        name: &EntryName,
        how: Recording,
        does: &mut dyn FnMut() -> bool,
    ) -> Result<bool, DepotError> {
        self.sound.around(act, name, how, does)
    }

    fn journal(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, DepotFault> {
        self.sound.journal(since)
    }

    fn histories(&self, of: &[EntryName]) -> Result<Vec<Option<History>>, DepotFault> {
        self.sound.histories(of)
    }

    fn ages(&self, older: Duration, now: SystemTime) -> Result<Ages, AgesError> {
        self.sound.ages(older, now)
    }

    fn forget(&self, before: DateTime<Utc>) -> Result<usize, DepotFault> {
        self.sound.forget(before)
    }

    fn kiosks(&self) -> Result<BTreeSet<String>, DepotFault> {
        self.sound.kiosks()
    }

    fn letters(&self) -> Vec<(String, char)> {
        self.sound.letters()
    }

    fn statuses(&self) -> Vec<Heard> {
        self.sound.statuses()
    }

    fn ask(&self) -> Result<bool, DepotFault> {
        self.sound.ask()
    }

    fn calls(&self) -> Vec<Standing> {
        self.sound.calls()
    }

    fn listen(&self, called: &dyn Fn() -> bool) {
        self.sound.listen(called);
    }

    fn leave(&self) {
        self.sound.leave();
    }
}

//! The journal: who did what with which declaration, and when. Never an answer, never a name of a patient.
//!
//! Each writer has a file of its own for each month, `journal/<host>-<user>-<yyyy-mm>.jsonl`: one line of JSON an act,
//! appended and synced, so that writers on several machines never touch the same file. Readers merge them by time. The
//! arrival of a declaration needs no line: its file's name is one.
//!
//! An act and its line are two steps, and a program may be killed between them. So the line is put down first as an
//! intent, in `journal/pending/`; then the act is done, the line appended, the intent removed. Whoever opens the
//! journal next finds an intent that nobody holds any more and looks at what became of the act: see [`pending`].

mod author;
mod file;
mod folder;
mod history;
mod line;
pub mod pending;
mod read;
mod reserve;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use self::folder::JournalFolder;
use super::entry::EntryName;
use super::fault::{Class, SpoolError};

pub use author::Author;
pub use history::{Done, Histories, History};
pub use line::{Act, JournalLine, Outcome};
pub use pending::Intent;
pub use read::JournalEntries;

/// Its directory in the spool.
pub(super) const JOURNAL: &str = "journal";

/// The journal of a spool, for one writer.
#[derive(Clone, Debug)]
pub struct Journal {
    dir: PathBuf,
    author: Author,
}

impl Journal {
    /// Of the spool at `dir`. Nothing is made or read yet.
    pub fn new(dir: &Path, author: Author) -> Self {
        let dir = dir.to_owned();
        Self { dir, author }
    }

    /// Who writes.
    pub const fn author(&self) -> &Author {
        &self.author
    }

    /// Lines of this writer, one a declaration.
    pub fn lines<'n>(
        &self,
        act: Act,
        names: impl IntoIterator<Item = &'n EntryName>,
        at: DateTime<Utc>,
    ) -> Vec<JournalLine> {
        let line = |name: &EntryName| JournalLine::new(at, act, name, &self.author);
        names.into_iter().map(line).collect()
    }

    /// Appends these, durably, and before them what was left of earlier acts.
    pub fn record(&self, lines: &[JournalLine]) -> Result<(), SpoolError> {
        let folder = self.open()?;
        self.append(&folder, lines)
    }

    /// Appends those of these that are not there yet: whoever settled their intents may have been first.
    pub fn make_up(&self, lines: &[JournalLine]) -> Result<(), SpoolError> {
        // Before those are settled, which would tell less than is known.
        let folder = JournalFolder::open(&self.dir)?;
        let since = lines.iter().map(|line| line.at).min();
        let there = read::read(&self.dir, since)?.lines;
        let is_there = |line: &JournalLine| there.iter().any(|of| pending::is_same(of, line));
        let missing: Vec<_> = lines.iter().filter(|of| !is_there(of)).cloned().collect();
        self.append(&folder, &missing)
    }

    /// Puts down what is going to be done. Nothing is done where this fails.
    pub fn intend(&self, lines: Vec<JournalLine>) -> Result<Intent, SpoolError> {
        let folder = self.open()?;
        let is_freeing = lines.iter().any(|line| line.act == Act::Purged);
        let again = (is_freeing && reserve::is_kept(&folder, &self.author)).then(|| lines.clone());
        let host = &self.author.host;
        match (Intent::put_down(folder, host, lines), again) {
            (Err(error), Some(lines)) if error.class() == Class::Full => {
                let folder = self.open()?;
                reserve::give_up(&folder, &self.author);
                Intent::put_down(folder, host, lines)
            }
            (put_down, _) => put_down,
        }
    }

    /// The act has been done: its lines are appended, of those declarations with which it was.
    pub fn conclude(
        &self,
        intent: Intent,
        is_done: impl Fn(&JournalLine) -> bool,
    ) -> Result<(), SpoolError> {
        let done: Vec<_> = intent
            .lines()
            .iter()
            .filter(|of| is_done(of))
            .cloned()
            .collect();
        self.append(intent.folder(), &done)?;
        intent.withdraw();
        Ok(())
    }

    /// Everything that is in the journal since then, by time.
    pub fn read(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, SpoolError> {
        if JournalFolder::existing(&self.dir)?.is_some() {
            // Whoever may only read is told what is written.
            let _ = self.open();
        }
        read::read(&self.dir, since)
    }

    /// Removes the files of months that ended before then. Returns how many there were.
    pub fn forget(&self, before: DateTime<Utc>) -> Result<usize, SpoolError> {
        read::forget(&self.dir, before)
    }

    /// Opened, with what was left of earlier acts put right.
    fn open(&self) -> Result<JournalFolder, SpoolError> {
        let folder = JournalFolder::open(&self.dir)?;
        pending::mend(&folder, &self.dir, &self.author)?;
        Ok(folder)
    }

    fn append(&self, folder: &JournalFolder, lines: &[JournalLine]) -> Result<(), SpoolError> {
        file::append(folder, &self.author, lines)?;
        reserve::keep(folder, &self.author);
        Ok(())
    }
}

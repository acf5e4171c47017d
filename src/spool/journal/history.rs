//! What the journal tells of each declaration, kept up to date by reading what has been added.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::folder::JournalFolder;
use super::read::{files, lines_of};
use super::{Act, Author, JournalLine, Outcome};
use crate::spool::entry::EntryName;
use crate::spool::fault::SpoolError;

/// When something was done, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    pub at: DateTime<Utc>,
    pub author: Arc<Author>,
}

/// What the journal tells of one declaration: the last time of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    pub opened: Option<Done>,
    pub printed: Option<Done>,
    pub collected: Option<Done>,
    pub put_back: Option<Done>,
    /// What became of it.
    pub outcome: Option<(Outcome, Done)>,
}

impl History {
    /// When it was taken, and by whom, unless it was put back after that.
    pub fn taken(&self) -> Option<&Done> {
        let later = |taken: &&Done| self.put_back.as_ref().is_none_or(|back| back.at < taken.at);
        self.collected.as_ref().filter(later)
    }

    /// What was done later counts, in whatever order it is read.
    /// What a line says of this declaration.
    pub fn tell(&mut self, line: JournalLine) {
        let author = Arc::new(line.author);
        let at = line.at;
        self.add(line.act, Done { at, author });
    }

    fn add(&mut self, act: Act, done: Done) {
        let kept = match act {
            Act::Opened => &mut self.opened,
            Act::Printed => &mut self.printed,
            Act::Collected => &mut self.collected,
            Act::PutBack => &mut self.put_back,
            Act::Outcome(outcome) => {
                let is_later = |kept: &(Outcome, Done)| kept.1.at <= done.at;
                if self.outcome.as_ref().is_none_or(is_later) {
                    self.outcome = Some((outcome, done));
                }
                return;
            }
            Act::Arrived | Act::Exported | Act::SetAside | Act::Resealed | Act::Purged => return,
        };
        if kept.as_ref().is_none_or(|kept| kept.at <= done.at) {
            *kept = Some(done);
        }
    }
}

/// The histories of all declarations that are in the journal.
#[derive(Debug, Default)]
pub struct Histories {
    /// By id.
    all: HashMap<String, History>,
    /// Up to where each file has been read.
    read: HashMap<String, u64>,
    authors: Vec<Arc<Author>>,
}

impl Histories {
    /// Of one declaration.
    pub fn of(&self, name: &EntryName) -> Option<&History> {
        self.all.get(name.id())
    }

    /// Reads what has been added; all, if a file has become shorter or is gone.
    pub fn update(&mut self, dir: &Path) -> Result<(), SpoolError> {
        let Some(journal) = JournalFolder::existing(dir)? else {
            *self = Self::default();
            return Ok(());
        };
        let mut names: Vec<String> = files(&journal)?.into_iter().map(|(name, _)| name).collect();
        let mut sizes = HashMap::with_capacity(names.len());
        for name in &names {
            if let Ok(Some(stat)) = journal.stat(name) {
                sizes.insert(name.clone(), u64::try_from(stat.st_size).unwrap_or(0));
            }
        }
        let is_less = |(name, read): (&String, &u64)| sizes.get(name).is_none_or(|now| now < read);
        if self.read.iter().any(is_less) {
            *self = Self::default();
        }
        names.retain(|name| sizes.get(name) > self.read.get(name));
        for name in names {
            let from = self.read.get(&name).copied().unwrap_or(0);
            let read = lines_of(&journal, &name, from, &mut |line| self.add(line))?;
            self.read.insert(name, read.end);
        }
        Ok(())
    }

    fn add(&mut self, line: JournalLine) {
        let known = self.authors.iter().find(|known| ***known == line.author);
        let author = known.cloned().unwrap_or_else(|| {
            let author = Arc::new(line.author);
            self.authors.push(Arc::clone(&author));
            author
        });
        let at = line.at;
        let history = self.all.entry(line.id).or_default();
        history.add(line.act, Done { at, author });
    }
}

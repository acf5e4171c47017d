//! Acts in a folder: what is done stands between an intent and its line in the journal.

use chrono::Utc;

use super::{DepotError, FolderDepot, Recording, unwritten};
use crate::spool::collect::CollectError;
use crate::spool::journal::{Act, JournalLine};
use crate::spool::{EntryName, SpoolError};

impl FolderDepot {
    /// Writes down what is left of earlier acts.
    pub(super) fn catch_up(&self) -> Result<(), SpoolError> {
        let mut left = self.left();
        if !left.is_empty() {
            self.journal.make_up(&left)?;
            left.clear();
        }
        Ok(())
    }

    pub(super) fn line(&self, act: Act, name: &EntryName) -> Vec<JournalLine> {
        self.journal.lines(act, [name], Utc::now())
    }

    /// Does something between an intent and its line; `does` says whether it was done.
    pub(super) fn act<E>(
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
            (Err(error), Recording::Must) => return Err(unwritten(error)),
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

    pub(super) fn moved(
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

//! What the journal tells of the declarations that are on the screen. Pure.

use std::collections::HashMap;

use crate::spool::EntryName;
use crate::spool::journal::History;

#[derive(Default)]
pub(super) struct JournalView {
    told: HashMap<EntryName, History>,
    /// Those that were asked about last.
    asked: Vec<EntryName>,
    /// Whether an answer is on its way, and whether the journal may have changed since it was asked.
    asking: bool,
    stale: bool,
}

impl JournalView {
    pub(super) fn of(&self, name: &EntryName) -> Option<&History> {
        self.told.get(name)
    }

    /// The journal may have changed.
    pub(super) const fn changed(&mut self) {
        self.stale = true;
    }

    /// What is to be asked about, where that is others than last time or the journal may have changed.
    pub(super) fn ask(&mut self, visible: Vec<EntryName>) -> Option<Vec<EntryName>> {
        if self.asking || (visible == self.asked && !self.stale) {
            return None;
        }
        (self.asking, self.stale) = (true, false);
        self.asked.clone_from(&visible);
        Some(visible)
    }

    pub(super) fn answered(&mut self, told: Vec<(EntryName, Option<History>)>) {
        self.asking = false;
        let told = told.into_iter();
        self.told = told.filter_map(|(name, of)| Some((name, of?))).collect();
    }
}

//! The declarations of one shelf as staff see them: which are found, which one is chosen, which are new.
//! Pure; must not know where they come from.

use std::collections::HashSet;
use std::mem::{replace, take};
use std::ops::Range;

use super::message::{ShelfListing, StaffMessage};
use super::search::{SearchIndex, Wanted};
use crate::spool::EntryName;
use crate::spool::list::ForeignEntry;
use crate::spool::versions::replaced;

/// What is known of a shelf. Whoever sees one reads it; only the shelves can change one.
#[derive(Default)]
pub struct ListState {
    /// Whether its names could be read, the last time.
    pub(super) state: ScanState,
    /// All declarations.
    pub(super) names: Vec<EntryName>,
    /// Other things that lie there.
    pub(super) odd: Vec<ForeignEntry>,
    /// Places in `names` of those that fit what is looked for.
    pub(super) found: Vec<usize>,
    /// Which of those found is chosen.
    pub(super) at: usize,
    /// The first of those found that is on the glass.
    pub(super) top: usize,
    /// Those that have arrived and that nobody has opened.
    pub(super) fresh: HashSet<EntryName>,
    /// Those that a later version replaces.
    pub(super) replaced: HashSet<EntryName>,
    /// Whether it is being read, and whether it must be read once more after that.
    scanning: bool,
    again: bool,
    /// Whether it has been read at least once.
    known: bool,
}

/// How reading a shelf ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ScanState {
    /// It has not been read yet.
    #[default]
    Unread,
    /// It could be read.
    Read,
    /// It could not.
    Failed(StaffMessage),
}

impl ListState {
    pub(super) fn has(&self, name: &EntryName) -> bool {
        self.names.contains(name)
    }

    /// The one that is chosen.
    pub fn chosen(&self) -> Option<&EntryName> {
        self.name(self.at)
    }

    /// The one at a place among those found.
    pub(super) fn name(&self, at: usize) -> Option<&EntryName> {
        self.names.get(*self.found.get(at)?)
    }

    /// Those that so many rows show.
    pub fn on_glass(&self, rows: usize) -> Range<usize> {
        self.top..self.found.len().min(self.top.saturating_add(rows))
    }

    /// Whether it is to be read now; if it is being read already, it will be once more.
    pub(super) const fn scan(&mut self) -> bool {
        self.again = self.scanning;
        !replace(&mut self.scanning, true)
    }

    /// It has been read; whether it is to be read once more.
    pub(super) const fn scanned(&mut self) -> bool {
        self.scanning = false;
        replace(&mut self.again, false)
    }

    /// Takes over what was found; returns those that have arrived, and those that are gone.
    pub(super) fn take(
        &mut self,
        found: ShelfListing,
        search: &str,
        index: &SearchIndex,
    ) -> (Vec<EntryName>, Vec<EntryName>) {
        let chosen = self.chosen().cloned();
        let before: HashSet<EntryName> = take(&mut self.names).into_iter().collect();
        (self.odd, self.names) = (found.odd, found.names);
        let all: Vec<&EntryName> = self.names.iter().collect();
        self.replaced = replaced(&all).into_iter().cloned().collect();
        self.state = ScanState::Read;
        let is_known = replace(&mut self.known, true);
        let new = |name: &&EntryName| is_known && !before.contains(*name);
        let arrived: Vec<EntryName> = self.names.iter().filter(new).cloned().collect();
        self.fresh.extend(arrived.iter().cloned());
        let here: HashSet<&EntryName> = all.into_iter().collect();
        self.fresh.retain(|name| here.contains(name));
        let gone = before.iter().filter(|name| !here.contains(name));
        let mut gone: Vec<EntryName> = gone.cloned().collect();
        gone.sort_unstable();
        self.find(search, index);
        if let Some(chosen) = chosen {
            self.choose(&chosen);
        }
        (arrived, gone)
    }

    /// It is gone, before anybody has looked again.
    pub(super) fn remove(&mut self, name: &EntryName, search: &str, index: &SearchIndex) {
        self.fresh.remove(name);
        self.names.retain(|one| one != name);
        self.find(search, index);
    }

    /// It is there, before anybody has looked again.
    pub(super) fn insert(&mut self, name: EntryName, search: &str, index: &SearchIndex) {
        if !self.has(&name) {
            self.names.push(name);
            self.find(search, index);
        }
    }

    /// Finds those that fit. What is chosen stays at its place.
    pub(super) fn find(&mut self, search: &str, index: &SearchIndex) {
        let wanted = Wanted::new(search);
        let names = self.names.iter().enumerate();
        let fitting = names.filter(|(_, name)| wanted.fits(name, index));
        self.found = fitting.map(|(place, _)| place).collect();
        self.at = self.at.min(self.found.len().saturating_sub(1));
    }

    /// Whether one fits here.
    pub(super) fn holds(&self, search: &str, index: &SearchIndex) -> bool {
        self.fitting(search, index).next().is_some()
    }

    /// All that fit.
    pub(super) fn fitting<'l>(
        &'l self,
        search: &str,
        index: &'l SearchIndex,
    ) -> impl Iterator<Item = &'l EntryName> {
        let wanted = Wanted::new(search);
        let names = self.names.iter();
        names.filter(move |name| wanted.fits(name, index))
    }

    /// Chooses this one, if it is among those found.
    pub(super) fn choose(&mut self, name: &EntryName) {
        let mut places = 0..self.found.len();
        let place = places.find(|at| self.name(*at) == Some(name));
        self.at = place.unwrap_or(self.at);
    }

    /// Moves what is on the glass so that the chosen one is there.
    pub(super) fn keep_in_view(&mut self, rows: usize) {
        let rows = rows.max(1);
        let lowest = self.found.len().saturating_sub(rows);
        let first = (self.at + 1).saturating_sub(rows);
        self.top = self.top.clamp(first, first.max(self.at)).min(lowest);
    }
}

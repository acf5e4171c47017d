//! The declarations of one shelf as staff see them: which are found, which one is chosen, which are new.
//! Pure; must not know where they come from.

use std::collections::HashSet;
use std::ops::Range;

use super::message::ShelfListing;
use super::message::StaffMessage;
use super::settings::InboxSettings;
use crate::spool::EntryName;
use crate::spool::list::ForeignEntry;
use crate::spool::versions::replaced;

/// What is known of a shelf.
#[derive(Default)]
pub struct ListState {
    /// Whether its names could be read, the last time.
    pub state: ScanState,
    /// All declarations.
    pub names: Vec<EntryName>,
    /// Other things that lie there.
    pub odd: Vec<ForeignEntry>,
    /// Places in `names` of those that fit what is looked for.
    pub found: Vec<usize>,
    /// Which of those found is chosen.
    pub at: usize,
    /// The first of those found that is on the glass.
    pub top: usize,
    /// Those that have arrived and that nobody has opened.
    pub fresh: HashSet<EntryName>,
    /// Those that a later version replaces.
    pub replaced: HashSet<EntryName>,
    /// Whether it is being read, and whether it must be read once more after that.
    pub(super) scanning: bool,
    pub(super) again: bool,
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
    /// The one that is chosen.
    pub fn chosen(&self) -> Option<&EntryName> {
        self.name(self.at)
    }

    /// The one at a place among those found.
    pub fn name(&self, at: usize) -> Option<&EntryName> {
        self.names.get(*self.found.get(at)?)
    }

    /// Those that so many rows show.
    pub fn on_glass(&self, rows: usize) -> Range<usize> {
        self.top..self.found.len().min(self.top.saturating_add(rows))
    }

    /// Takes over what was found; returns how many have arrived and the last of them, and those that are
    /// gone.
    pub(super) fn take(
        &mut self,
        found: ShelfListing,
        search: &str,
        site: &InboxSettings,
    ) -> ((usize, Option<EntryName>), Vec<EntryName>) {
        let chosen = self.chosen().cloned();
        let before: HashSet<EntryName> = std::mem::take(&mut self.names).into_iter().collect();
        self.odd = found.odd;
        self.names = found.names;
        let all: Vec<&EntryName> = self.names.iter().collect();
        self.replaced = replaced(&all).into_iter().cloned().collect();
        self.state = ScanState::Read;
        let mut arrived = (0, None);
        if std::mem::replace(&mut self.known, true) {
            let new = self.names.iter().filter(|name| !before.contains(name));
            for name in new {
                arrived = (arrived.0 + 1, Some(name.clone()));
                self.fresh.insert(name.clone());
            }
        }
        let here: HashSet<&EntryName> = self.names.iter().collect();
        self.fresh.retain(|name| here.contains(name));
        let gone = before.into_iter().filter(|name| !here.contains(name));
        let mut gone: Vec<EntryName> = gone.collect();
        gone.sort_unstable();
        self.find(search, site);
        if let Some(chosen) = chosen {
            self.choose(&chosen);
        }
        (arrived, gone)
    }

    /// It is gone, before anybody has looked again.
    pub(super) fn remove(&mut self, name: &EntryName, search: &str, site: &InboxSettings) {
        self.fresh.remove(name);
        self.names.retain(|one| one != name);
        self.find(search, site);
    }

    /// Finds those that fit. What is chosen stays at its place.
    pub(super) fn find(&mut self, search: &str, site: &InboxSettings) {
        let wanted = search.to_ascii_lowercase();
        let names = self.names.iter().enumerate();
        let fitting = names.filter(|(_, name)| wanted.is_empty() || fits(name, &wanted, site));
        self.found = fitting.map(|(place, _)| place).collect();
        self.at = self.at.min(self.found.len().saturating_sub(1));
    }

    /// Whether one fits here.
    pub fn holds(&self, search: &str, site: &InboxSettings) -> bool {
        let wanted = search.to_ascii_lowercase();
        self.names.iter().any(|name| fits(name, &wanted, site))
    }

    /// Chooses this one, if it is among those found.
    pub(super) fn choose(&mut self, name: &EntryName) {
        let place = (0..self.found.len()).find(|at| self.name(*at) == Some(name));
        if let Some(place) = place {
            self.at = place;
        }
    }

    /// Moves what is on the glass so that the chosen one is there.
    pub(super) fn keep_in_view(&mut self, rows: usize) {
        let rows = rows.max(1);
        let lowest = self.found.len().saturating_sub(rows);
        let first = (self.at + 1).saturating_sub(rows);
        self.top = self.top.clamp(first, first.max(self.at)).min(lowest);
    }
}

/// Whether the number holds what was typed, or the id begins with it. `wanted` is lower case.
fn fits(name: &EntryName, wanted: &str, site: &InboxSettings) -> bool {
    name.begins_with(wanted) || site.number(name).to_ascii_lowercase().contains(wanted)
}

//! Both shelves as staff see them: which of the two is shown, and what is looked for on them. Pure.

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use super::letters::Letters;
use super::list_state::{ListState, ScanState};
use super::message::{PreviewState, ShelfListing, StaffMessage};
use super::names::NameIndex;
use super::scroll::Motion;
use super::search::{Search, SearchIndex, Wanted};
use crate::spool::EntryName;
use crate::spool::list::Shelf;

pub(super) struct Shelves {
    /// Those that wait, and those that were collected, the newest first.
    lists: [ListState; 2],
    shown: Shelf,
    search: Option<Search>,
    index: SearchIndex,
    /// Whether there may be letters to learn from what is on the shelf that is shown.
    is_unsought: bool,
    /// Rows of what was drawn last.
    rows: usize,
}

impl Shelves {
    pub(super) fn new(letters: Letters) -> Self {
        Self {
            lists: Default::default(),
            shown: Shelf::Waiting,
            search: None,
            index: SearchIndex {
                letters,
                names: NameIndex::default(),
            },
            is_unsought: false,
            rows: 0,
        }
    }

    pub(super) const fn list(&self, on: Shelf) -> &ListState {
        list(&self.lists, on)
    }

    pub(super) const fn shelf(&self) -> Shelf {
        self.shown
    }

    /// The list of the shelf that is shown.
    pub(super) const fn shown(&self) -> &ListState {
        self.list(self.shown)
    }

    pub(super) const fn search(&self) -> Option<&Search> {
        self.search.as_ref()
    }

    pub(super) fn is_typing(&self) -> bool {
        self.search().is_some_and(|search| search.typing)
    }

    /// What is looked for; empty if nothing is.
    pub(super) fn typed(&self) -> &str {
        self.search().map_or("", |search| &search.typed)
    }

    pub(super) const fn rows(&self) -> usize {
        self.rows
    }

    /// Those of the shelf that is shown that are on the screen.
    pub(super) fn visible(&self) -> Vec<EntryName> {
        let list = self.shown();
        let places = list.on_glass(self.rows);
        places.filter_map(|at| list.name(at).cloned()).collect()
    }

    /// Whether what is looked for is on the shelf that is not shown; nothing if nobody has looked there.
    pub(super) fn other_holds(&self) -> Option<bool> {
        let other = self.list(other(self.shown));
        let holds = || other.holds(self.typed(), &self.index);
        (other.state == ScanState::Read).then(holds)
    }

    /// The number, as far as the name of the file tells.
    pub(super) fn number(&self, name: &EntryName) -> String {
        self.index.letters.number(name)
    }

    /// Whether this shelf is to be read now: only once at a time.
    pub(super) fn scan(&mut self, on: Shelf) -> bool {
        self.change(on, |list, _, _| list.scan())
    }

    /// Whether it is to be read once more.
    pub(super) fn scanned(&mut self, on: Shelf) -> bool {
        self.change(on, |list, _, _| list.scanned())
    }

    pub(super) fn fail(&mut self, on: Shelf, said: StaffMessage) {
        self.change(on, |list, _, _| list.state = ScanState::Failed(said));
    }

    /// Takes over what a shelf holds: those that have arrived, and those that are gone.
    pub(super) fn take(
        &mut self,
        on: Shelf,
        found: ShelfListing,
    ) -> (Vec<EntryName>, Vec<EntryName>) {
        self.is_unsought = true;
        self.index.names.changed();
        self.change(on, |list, typed, index| list.take(found, typed, index))
    }

    /// One is no longer on this shelf, before anybody has looked again.
    pub(super) fn remove(&mut self, on: Shelf, name: &EntryName) {
        self.change(on, |list, typed, index| {
            list.remove(name, typed, index);
        });
    }

    /// One that was taken waits again, which is no arrival.
    pub(super) fn put_back(&mut self, name: &EntryName) {
        self.remove(Shelf::Collected, name);
        self.change(Shelf::Waiting, |list, typed, index| {
            list.insert(name.clone(), typed, index);
        });
    }

    /// Changes a list; the chosen one stays in view.
    fn change<R>(
        &mut self,
        on: Shelf,
        change: impl FnOnce(&mut ListState, &str, &SearchIndex) -> R,
    ) -> R {
        let [waiting, collected] = &mut self.lists;
        let list = match on {
            Shelf::Waiting => waiting,
            Shelf::Collected => collected,
        };
        let typed = self.search.as_ref().map_or("", |search| &search.typed);
        let changed = change(list, typed, &self.index);
        list.keep_in_view(self.rows);
        changed
    }

    /// The one that is to be opened. It is new no longer, and keys go into it.
    pub(super) fn open(&mut self) -> Option<EntryName> {
        let name = self.shown().chosen()?.clone();
        self.change(self.shown, |list, _, _| list.fresh.remove(&name));
        if let Some(search) = &mut self.search {
            search.typing = false;
        }
        Some(name)
    }

    /// Chooses the one at this place among those found; whether there is one.
    pub(super) fn choose(&mut self, at: usize) -> bool {
        let is_there = at < self.shown().found.len();
        if is_there {
            self.change(self.shown, |list, _, _| list.at = at);
        }
        is_there
    }

    pub(super) fn step(&mut self, motion: Motion) {
        let last = self.shown().found.len().saturating_sub(1);
        self.change(self.shown, |list, _, _| {
            list.at = motion.from(list.at, last);
        });
    }

    pub(super) fn laid(&mut self, rows: usize) {
        self.rows = rows;
        for list in &mut self.lists {
            list.keep_in_view(rows);
        }
    }

    pub(super) fn turn(&mut self) {
        self.shown = other(self.shown);
        self.is_unsought = true;
        self.find(false);
    }

    pub(super) fn look_for(&mut self, typed: String) {
        let typing = true;
        self.search = Some(Search { typed, typing });
        self.find(false);
    }

    pub(super) fn end_search(&mut self) {
        self.search = None;
        self.find(true);
    }

    /// Finds anew; the chosen one stays chosen if it is to be kept, else the first is.
    fn find(&mut self, keep: bool) {
        self.change(self.shown, |list, typed, index| {
            let chosen = list.chosen().cloned().filter(|_| keep);
            list.find(typed, index);
            if let Some(chosen) = chosen {
                list.choose(&chosen);
            } else {
                (list.at, list.top) = (0, 0);
            }
        });
    }

    /// Learns the letters of kiosks from what was read.
    pub(super) fn learn(&mut self, read: &[(EntryName, PreviewState)]) {
        if self.index.letters.learn(read) && self.search.is_some() {
            self.find(true);
        }
    }

    /// The one on the shelf that is not shown that is meant, if it is the only one and none here is.
    pub(super) fn elsewhere(&self) -> Option<&EntryName> {
        let other = self.list(other(self.shown));
        self.search
            .as_ref()
            .filter(|_| self.shown().found.is_empty())?;
        let mut found = other.fitting(self.typed(), &self.index);
        found.next().filter(|_| found.next().is_none())
    }

    /// Those whose names are to be opened next: none while nobody looks for one.
    pub(super) fn unnamed(&mut self, now: DateTime<Utc>) -> Option<(Shelf, Vec<EntryName>)> {
        self.search.as_ref()?;
        let [waiting, collected] = &self.lists;
        let shelves = [
            (Shelf::Waiting, &*waiting.names),
            (Shelf::Collected, &*collected.names),
        ];
        self.index.names.next(shelves, now)
    }

    /// Their names are known from now on, unless personal data has been hidden meanwhile.
    pub(super) fn named(&mut self, keys: Vec<(EntryName, Zeroizing<String>)>, hidden: bool) {
        let wanted = Wanted::new(self.typed());
        let is_news = keys.iter().any(|(_, key)| wanted.fits_key(key));
        self.index.names.opened(keys, hidden);
        if self.search.is_some() && is_news {
            self.find(true);
        }
    }

    /// How many names have been opened, of how many, while some are still to come.
    pub(super) fn named_so_far(&self) -> Option<(usize, usize)> {
        self.index.names.progress()
    }

    /// Forgets all names.
    pub(super) fn forget_names(&mut self) {
        self.index.names.clear();
        if self.search.is_some() {
            self.find(true);
        }
    }

    /// Those in which letters are to be sought; none that is known to have been read.
    pub(super) fn seek(&mut self, is_read: impl Fn(&EntryName) -> bool) -> Vec<EntryName> {
        if !self.is_unsought {
            return Vec::new();
        }
        let names = list(&self.lists, self.shown).names.iter();
        let names = names.filter(|name| !is_read(name));
        let sought = self.index.letters.seek(names);
        self.is_unsought = !sought.is_empty();
        sought
    }
}

const fn list(lists: &[ListState; 2], on: Shelf) -> &ListState {
    let [waiting, collected] = lists;
    match on {
        Shelf::Waiting => waiting,
        Shelf::Collected => collected,
    }
}

const fn other(on: Shelf) -> Shelf {
    match on {
        Shelf::Waiting => Shelf::Collected,
        Shelf::Collected => Shelf::Waiting,
    }
}

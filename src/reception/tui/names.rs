//! The names of those that can be looked for by name: opened in the background once somebody looks, forgotten when
//! personal data is hidden. Pure.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use zeroize::Zeroizing;

use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// So many are opened at once, so that nothing else waits long for the disk.
const CHUNK: usize = 256;

/// Of the collected, those of so many days are opened.
const RECENT: TimeDelta = TimeDelta::days(31);

/// Names and readings as they are compared, by declaration; empty where one cannot be opened.
#[derive(Default)]
pub(super) struct NameIndex {
    keys: HashMap<EntryName, Zeroizing<String>>,
    /// Whether some are being opened just now.
    opening: bool,
    /// How many there are to be opened at all.
    all: usize,
    /// Whether all have been opened, of those that were there.
    complete: bool,
}

impl NameIndex {
    /// Whether a name or its reading holds this. `wanted`: as names are compared.
    pub(super) fn holds(&self, name: &EntryName, wanted: &str) -> bool {
        let key = self.keys.get(name);
        key.is_some_and(|key| key.contains(wanted))
    }

    /// How many have been opened, of how many; `None` once all are.
    pub(super) fn progress(&self) -> Option<(usize, usize)> {
        let done = self.keys.len().min(self.all);
        (done < self.all).then_some((done, self.all))
    }

    /// The next ones that are to be opened, of both shelves, those that wait first.
    pub(super) fn next(
        &mut self,
        shelves: [(Shelf, &[EntryName]); 2],
        now: DateTime<Utc>,
    ) -> Option<(Shelf, Vec<EntryName>)> {
        if self.opening || self.complete {
            return None;
        }
        let since = now - RECENT;
        let is_meant = |on: Shelf, name: &EntryName| on == Shelf::Waiting || name.sent() >= since;
        let all = |(on, names): (Shelf, &[EntryName])| {
            names.iter().filter(|name| is_meant(on, name)).count()
        };
        self.all = shelves.into_iter().map(all).sum();
        for (on, names) in shelves {
            let new = |name: &&EntryName| is_meant(on, name) && !self.keys.contains_key(*name);
            let next: Vec<EntryName> = names.iter().filter(new).take(CHUNK).cloned().collect();
            if !next.is_empty() {
                self.opening = true;
                return Some((on, next));
            }
        }
        self.complete = true;
        None
    }

    /// Others may have come.
    pub(super) const fn changed(&mut self) {
        self.complete = false;
    }

    /// They are opened, and kept unless personal data has been hidden meanwhile.
    pub(super) fn opened(&mut self, keys: Vec<(EntryName, Zeroizing<String>)>, hidden: bool) {
        self.opening = false;
        if !hidden {
            self.keys.extend(keys);
        }
    }

    pub(super) fn clear(&mut self) {
        *self = Self {
            // Its answer is still to come.
            opening: self.opening,
            ..Self::default()
        };
    }
}

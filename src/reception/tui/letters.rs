//! The letters of kiosks that are not in `kiosk.toml`, learned from what is inside of their declarations, so
//! that the number on the list is the one that is found. Pure.

use std::collections::BTreeMap;

use super::message::PreviewState;
use crate::spool::EntryName;

/// So many declarations of a kiosk are opened to learn its letter; without its key none opens.
const MOST_TRIED: usize = 3;

/// What is known of kiosks.
#[derive(Clone, Debug, Default)]
pub struct Letters {
    known: BTreeMap<String, char>,
    /// What was opened of the others.
    tried: BTreeMap<String, Vec<EntryName>>,
}

impl Letters {
    /// Of these kiosks they are known.
    pub const fn of(known: BTreeMap<String, char>) -> Self {
        Self {
            known,
            tried: BTreeMap::new(),
        }
    }

    /// The number, as far as the name of the file and what is known of its kiosk tell.
    pub(super) fn number(&self, name: &EntryName) -> String {
        match self.known.get(name.kiosk()) {
            Some(letter) => name.pickup(*letter),
            None => format!("{}-{:03}", name.kiosk(), name.seq() % 1000),
        }
    }

    /// What was read of some tells the numbers of all others of their kiosks; whether there was anything to learn.
    pub(super) fn learn(&mut self, read: &[(EntryName, PreviewState)]) -> bool {
        let known = self.known.len();
        for (name, inside) in read {
            if let PreviewState::Card(card) = inside
                && let Some(letter) = card.pickup.chars().next()
                && name.pickup(letter) == card.pickup
            {
                let kiosk = name.kiosk().to_owned();
                self.known.entry(kiosk).or_insert(letter);
            }
        }
        self.known.len() > known
    }

    /// One declaration of each kiosk whose letter is not known, none of them a second time.
    pub(super) fn seek<'a>(
        &mut self,
        names: impl Iterator<Item = &'a EntryName>,
    ) -> Vec<EntryName> {
        let mut sought: BTreeMap<&str, &EntryName> = BTreeMap::new();
        for name in names {
            let tried = self.tried.get(name.kiosk()).map_or(&[][..], Vec::as_slice);
            let is_done = tried.len() >= MOST_TRIED || tried.contains(name);
            if !is_done && !self.known.contains_key(name.kiosk()) {
                sought.insert(name.kiosk(), name);
            }
        }
        for (kiosk, name) in &sought {
            let tried = self.tried.entry((*kiosk).to_owned()).or_default();
            tried.push((*name).clone());
        }
        sought.into_values().cloned().collect()
    }
}

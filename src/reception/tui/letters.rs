//! The letters of kiosks that are not in `kiosk.toml`, learned from what is inside of their declarations, so
//! that the number on the list is the one that is found. Pure.

use std::collections::BTreeMap;

use super::message::Preview;
use crate::spool::EntryName;

/// So many declarations of a kiosk are opened to learn its letter; without its key none opens.
const MOST_TRIED: usize = 3;

/// What is known of kiosks.
#[derive(Clone, Debug, Default)]
pub struct Letters {
    pub(super) known: BTreeMap<String, char>,
    pub(super) tried: BTreeMap<String, usize>,
}

impl Letters {
    /// Of one kiosk it is known.
    pub fn of(kiosk: &str, letter: char) -> Self {
        Self {
            known: BTreeMap::from([(kiosk.to_owned(), letter)]),
            tried: BTreeMap::new(),
        }
    }

    pub(super) fn learn(&mut self, name: &EntryName, card: &Preview) -> bool {
        let letter = card.pickup.chars().next();
        let letter = letter.filter(|letter| name.pickup(*letter) == card.pickup);
        match letter {
            Some(letter) if !self.known.contains_key(name.kiosk()) => {
                self.known.insert(name.kiosk().to_owned(), letter);
                true
            }
            _ => false,
        }
    }

    pub(super) fn is_worth_a_look(&self, name: &EntryName) -> bool {
        let tried = self.tried.get(name.kiosk()).copied().unwrap_or_default();
        tried < MOST_TRIED && !self.known.contains_key(name.kiosk())
    }
}

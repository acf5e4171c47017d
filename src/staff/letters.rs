//! The letters of kiosks that are not in `kiosk.toml`, learned from what is inside of their declarations, so
//! that the number on the list is the one that is found. Pure.

use std::collections::BTreeMap;

use super::event::{Effect, Task};
use super::model::{Card, Inbox, Site};
use crate::spool::EntryName;

/// So many declarations of a kiosk are opened to learn its letter; without its key none opens.
const MOST_TRIED: usize = 3;

/// What is known of kiosks.
#[derive(Clone, Debug, Default)]
pub struct Letters {
    known: BTreeMap<String, char>,
    tried: BTreeMap<String, usize>,
}

impl Letters {
    /// Of one kiosk it is known.
    pub fn of(kiosk: &str, letter: char) -> Self {
        Self {
            known: BTreeMap::from([(kiosk.to_owned(), letter)]),
            tried: BTreeMap::new(),
        }
    }

    fn learn(&mut self, name: &EntryName, card: &Card) -> bool {
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

    fn is_worth_a_look(&self, name: &EntryName) -> bool {
        let tried = self.tried.get(name.kiosk()).copied().unwrap_or_default();
        tried < MOST_TRIED && !self.known.contains_key(name.kiosk())
    }
}

impl Site {
    /// The number, as far as the name of the file and what is known of its kiosk tell.
    pub(super) fn number(&self, name: &EntryName) -> String {
        match self.letters.known.get(name.kiosk()) {
            Some(letter) => name.pickup(*letter),
            None => format!("{}-{:03}", name.kiosk(), name.seq() % 1000),
        }
    }
}

impl Inbox {
    /// What was read of some tells the numbers of all others of their kiosks.
    pub(super) fn learn_letters(&mut self, looks: &[(EntryName, Option<&Card>)]) {
        let letters = &mut self.site.letters;
        let mut learned = false;
        for (name, card) in looks {
            learned |= card.is_some_and(|card| letters.learn(name, card));
        }
        if learned && self.search.is_some() {
            self.refind(true);
        }
    }

    /// Looks into one declaration of each kiosk whose letter is not known.
    pub(super) fn seek_letters(&mut self, out: &mut Vec<Effect>) {
        let mut unknown: BTreeMap<String, EntryName> = BTreeMap::new();
        for name in &self.shown().names {
            if self.site.letters.is_worth_a_look(name) && !self.looks.contains_key(name) {
                unknown.insert(name.kiosk().to_owned(), name.clone());
            }
        }
        if unknown.is_empty() {
            return;
        }
        for kiosk in unknown.keys() {
            *self.site.letters.tried.entry(kiosk.clone()).or_default() += 1;
        }
        self.looking = true;
        let names = unknown.into_values().collect();
        out.push(Effect::Do(Task::Look(self.shelf, names)));
    }
}

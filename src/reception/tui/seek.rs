//! The letters of kiosks that are not in `kiosk.toml`, sought inside of their declarations. Pure.

use std::collections::BTreeMap;

use super::event::{Effect, Job};
use super::message::Preview;
use super::model::Inbox;
use crate::spool::EntryName;

impl Inbox {
    /// What was read of some tells the numbers of all others of their kiosks.
    pub(super) fn learn_letters(&mut self, looks: &[(EntryName, Option<&Preview>)]) {
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
        out.push(Effect::Do(Job::Look(self.shelf, names)));
    }
}

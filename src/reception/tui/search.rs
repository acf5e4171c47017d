//! Looking for a declaration: by its number, the beginning of its id, or the name and reading inside. Pure.

use super::letters::Letters;
use super::names::NameIndex;
use crate::spool::EntryName;
use crate::text::search_key::search_key;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Search {
    pub typed: String,
    /// Whether keys still go into it.
    pub typing: bool,
}

/// What declarations can be found by, besides their ids.
#[derive(Default)]
pub(super) struct SearchIndex {
    pub(super) letters: Letters,
    pub(super) names: NameIndex,
}

/// What was typed, as numbers and as names are compared.
pub(super) struct Wanted {
    number: String,
    name: String,
}

impl Wanted {
    pub(super) fn new(typed: &str) -> Self {
        Self {
            number: typed.trim().to_ascii_lowercase(),
            name: search_key(typed),
        }
    }

    /// Whether this one is meant; all are where nothing was typed.
    pub(super) fn fits(&self, name: &EntryName, index: &SearchIndex) -> bool {
        self.number.is_empty()
            || name.begins_with(&self.number)
            || self.fits_number(&index.letters.number(name))
            || !self.name.is_empty() && index.names.holds(name, &self.name)
    }

    /// Whether a name that has just been opened is one that is meant.
    pub(super) fn fits_key(&self, key: &str) -> bool {
        !self.name.is_empty() && key.contains(&self.name)
    }

    fn fits_number(&self, number: &str) -> bool {
        number.to_ascii_lowercase().contains(&self.number)
    }
}

//! What is looked up while somebody types: kanji for kana, towns for a postcode.
//!
//! Opened before the worker locks itself down. Must not know what is typed for what.

use zeroize::Zeroizing;

use crate::config::Config;
use crate::dictionary::{Dictionary, NameOrPlace};
use crate::flow::Event;
use crate::form::FieldId;
use crate::postcode::{self, Table};

/// More are never looked at.
const AT_MOST: usize = 40;

/// The dictionaries and the table of postcodes.
pub(super) struct LookupService {
    dictionary: Dictionary,
    /// A newer table than the program's own.
    newer: Option<Table>,
}

impl LookupService {
    pub(super) fn open(config: &Config) -> Self {
        let newer = config
            .postcodes
            .as_deref()
            .and_then(|path| Table::open(path).ok());
        Self {
            dictionary: Dictionary::open(&config.dictionary),
            newer,
        }
    }

    pub(super) fn candidates(&self, reading: Zeroizing<String>, field: FieldId) -> Event {
        let kind = match field {
            FieldId::Name | FieldId::WriterName => NameOrPlace::Name,
            FieldId::Address => NameOrPlace::Address,
            _ => NameOrPlace::Other,
        };
        let found = self.dictionary.candidates(&reading, kind, AT_MOST);
        let words = found
            .into_iter()
            .map(|found| (Zeroizing::new(found.word.clone()), found.reading_len))
            .collect();
        Event::Candidates { reading, words }
    }

    /// The towns of a postcode as it was typed.
    pub(super) fn towns(&self, typed: &str) -> Vec<String> {
        self.newer
            .as_ref()
            .unwrap_or(&postcode::EMBEDDED)
            .towns(typed)
    }
}

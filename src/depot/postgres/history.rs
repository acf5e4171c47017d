//! What the journal's lines tell of each declaration.

use std::collections::HashMap;

use crate::spool::EntryName;
use crate::spool::journal::{History, JournalLine};

/// Of these, from lines by time; nothing of those of which there is none.
pub(super) fn of(
    names: &[EntryName],
    lines: impl Iterator<Item = JournalLine>,
) -> Vec<Option<History>> {
    let mut all: HashMap<String, History> = HashMap::with_capacity(names.len());
    for line in lines {
        let id = line.id.clone();
        all.entry(id).or_default().tell(line);
    }
    names
        .iter()
        .map(|name| all.get(name.id()).cloned())
        .collect()
}

//! A spool of one's own for each test.

use std::path::Path;

use chrono::Utc;
use tempfile::TempDir;
use uketsuke::spool::list::{Shelf, names};
use uketsuke::spool::{EntryName, Spool};

pub(crate) fn dir() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn spool() -> (TempDir, Spool) {
    let dir = dir();
    let spool = Spool::open(dir.path(), false).unwrap();
    (dir, spool)
}

pub(crate) fn name(seq: u32, sealed: bool) -> EntryName {
    EntryName::random("k1", seq, Utc::now(), sealed).unwrap()
}

pub(crate) fn visible(dir: &Path) -> Vec<String> {
    let (names, odd) = names(dir, Shelf::Waiting).unwrap();
    assert!(odd.is_empty(), "{odd:?}");
    names
        .iter()
        .map(|name| name.file_name().to_owned())
        .collect()
}

//! Any bytes as a file from outside; the first byte says which: settings, a clinic's texts, a record, a sealed
//! declaration, a name in the spool, postcodes, a dictionary, a picture.

#![no_main]

#[path = "../tests/it/fuzz/checks.rs"]
mod checks;

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use uketsuke::spool::seal::{self, Identity};

thread_local! {
    static FOLDER: tempfile::TempDir = tempfile::tempdir().expect("a folder");
    static KEYS: [Identity; 1] = [Identity::generate()];
}

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    FOLDER.with(|folder| parse(which % 8, bytes, folder.path()));
});

fn parse(which: u8, bytes: &[u8], folder: &Path) {
    match which {
        0 => checks::settings(bytes, folder),
        1 => checks::texts(bytes, folder),
        2 => checks::record(bytes),
        // Nobody seals for this key but by breaking the cipher.
        3 => assert!(KEYS.with(|keys| seal::open(bytes, keys)).is_err()),
        4 => checks::name(bytes),
        5 => {
            checks::towns(bytes);
            checks::packed_postcodes(bytes);
        }
        6 => checks::dictionary(bytes, folder),
        _ => checks::picture(bytes, folder),
    }
}

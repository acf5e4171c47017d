//! Any bytes as a file from outside; the first byte says which: settings, a clinic's texts, a record, a sealed
//! declaration, a name in the spool, postcodes, a dictionary.

#![no_main]

use std::collections::BTreeMap;
use std::path::Path;

use libfuzzer_sys::fuzz_target;
use uketsuke::config::{Config, Dictionaries};
use uketsuke::dictionary::{Dictionary, Field};
use uketsuke::postcode;
use uketsuke::record::{Record, shown};
use uketsuke::spool::EntryName;
use uketsuke::spool::seal::{self, Key};
use uketsuke::texts::Texts;

thread_local! {
    static FOLDER: tempfile::TempDir = tempfile::tempdir().expect("a folder");
    static KEYS: [Key; 1] = [Key::generate()];
}

fuzz_target!(|bytes: &[u8]| {
    let Some((which, bytes)) = bytes.split_first() else {
        return;
    };
    FOLDER.with(|folder| parse(which % 7, bytes, folder.path()));
});

fn parse(which: u8, bytes: &[u8], folder: &Path) {
    match which {
        0 => {
            let path = folder.join("kiosk.toml");
            std::fs::write(&path, bytes).expect("room");
            let lines = bytes.split(|byte| *byte == b'\n').count() + 1;
            if let Err(faults) = Config::load(Some(&path)) {
                assert!(faults.iter().all(|fault| fault.place.line <= lines));
            }
        }
        1 => {
            let dir = folder.join("ja");
            std::fs::create_dir_all(&dir).expect("room");
            std::fs::write(dir.join("own.ftl"), bytes).expect("room");
            let (texts, _) = Texts::load(&["ja".to_owned()], &BTreeMap::new(), Some(folder));
            assert!(!texts.say("ja", "button-back", &[]).is_empty());
        }
        2 => {
            if let Ok(record) = Record::from_json(bytes) {
                let json = record.to_json().expect("what was read can be written");
                assert!(Record::from_json(&json).is_ok());
            }
            let shown = shown::render(&String::from_utf8_lossy(bytes));
            assert!(!shown.chars().any(shown::is_unsafe));
        }
        3 => assert!(KEYS.with(|keys| seal::open(bytes, keys)).is_err()),
        4 => {
            let name = std::str::from_utf8(bytes).ok().and_then(EntryName::parse);
            assert!(name.is_none_or(|name| name.file_name().as_bytes() == bytes));
        }
        5 => {
            let _ = postcode::read(bytes);
            if let Some(table) = postcode::Table::of(bytes.to_vec()) {
                let _ = (table.entries(), table.lookup("1000001"));
            }
        }
        _ => {
            let path = folder.join("SKK-JISYO.own");
            std::fs::write(&path, bytes).expect("room");
            let book = Dictionary::open(&Dictionaries {
                general: vec![path],
                ..Dictionaries::default()
            });
            let _ = book.candidates("たか", Field::Name, 50);
        }
    }
}

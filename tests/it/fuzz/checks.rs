//! What holds of whatever bytes a parser is given. Shared by the seeded mutants and the coverage-guided fuzzer.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use uketsuke::config::Config;
use uketsuke::dictionary::Dictionaries;
use uketsuke::dictionary::{Dictionary, NameOrPlace};
use uketsuke::flow::Look;
use uketsuke::paint::pixels::{Colouring, Percent, Pictures};
use uketsuke::picture::{OwnPictures, Picture};
use uketsuke::postcode;
use uketsuke::record::Record;
use uketsuke::spool::EntryName;
use uketsuke::text::sanitize;
use uketsuke::texts::Texts;

/// As `kiosk.toml`: every refusal says where, in a file of so many lines.
pub fn settings(bytes: &[u8], folder: &Path) {
    let path = folder.join("kiosk.toml");
    fs::write(&path, bytes).unwrap();
    if let Err(faults) = Config::load(Some(&path)) {
        let lines = bytes.split(|byte| *byte == b'\n').count() + 1;
        assert!(!faults.is_empty());
        assert!(faults.iter().all(|fault| fault.place.line <= lines));
    }
}

/// As a clinic's own texts: there is a word on the button.
pub fn texts(bytes: &[u8], folder: &Path) {
    let dir = folder.join("ja");
    fs::create_dir_all(&dir).unwrap();
    fs::write(dir.join("own.ftl"), bytes).unwrap();
    let (texts, _) = Texts::load(&["ja".to_owned()], &BTreeMap::new(), Some(folder));
    assert!(!texts.say("ja", "button-back", &[]).is_empty());
}

/// As a record: what is read can be written, and read again the same; nothing drives the terminal.
pub fn record(bytes: &[u8]) {
    if let Ok(record) = Record::from_json(bytes) {
        let json = record.to_json().expect("what was read can be written");
        let again = Record::from_json(&json).and_then(|again| again.to_json());
        assert!(again.is_ok_and(|again| again == json));
    }
    let shown = sanitize::render(&String::from_utf8_lossy(bytes));
    assert!(!shown.chars().any(sanitize::is_unsafe));
}

/// As a file name in the spool.
pub fn name(bytes: &[u8]) {
    if let Some(name) = std::str::from_utf8(bytes).ok().and_then(EntryName::parse) {
        assert_eq!(name.file_name().as_bytes(), bytes);
        assert!(bytes.iter().all(u8::is_ascii_graphic));
        assert!(!name.pickup('A').is_empty());
    }
}

/// As a clinic's own picture: what is taken is drawn.
pub fn picture(bytes: &[u8], folder: &Path) {
    let png = bytes.starts_with(b"\x89PNG");
    let [path, other] = ["png", "svg"].map(|ending| folder.join("tick").with_extension(ending));
    let (path, other) = if png { (path, other) } else { (other, path) };
    fs::write(path, bytes).unwrap();
    let _ = fs::remove_file(other);
    let (own, faults) = OwnPictures::read(Some(folder));
    assert_eq!(own.get(Picture::Tick).is_some(), faults.is_empty());
    let mut pictures = Pictures::new(own);
    let colouring = Colouring {
        look: Look::Normal,
        ground: Percent(100, 100, 100),
        ink: None,
    };
    for size in [(168, 112), (44, 44)] {
        let bitmap = pictures.draw(Picture::Tick, size, colouring);
        assert_eq!((bitmap.width(), bitmap.height()), size);
    }
}

/// As an SKK dictionary: no candidate drives the terminal.
pub fn dictionary(bytes: &[u8], folder: &Path) {
    let path = folder.join("SKK-JISYO.own");
    fs::write(&path, bytes).unwrap();
    let book = Dictionary::open(&Dictionaries {
        general: vec![path],
        ..Dictionaries::default()
    });
    for reading in ["たか", "あ", "ん", "はしもと"] {
        for candidate in book.candidates(reading, NameOrPlace::Name, 50) {
            assert!(!candidate.word.chars().any(char::is_control));
        }
    }
}

/// As packed postcodes.
pub fn packed_postcodes(bytes: &[u8]) {
    if let Some(table) = postcode::Table::of(bytes.to_vec()) {
        let _ = (table.date(), table.entries(), table.lookup("1000001"));
    }
}

/// As a file of Japan Post's.
pub fn towns(bytes: &[u8]) {
    let _ = postcode::read(bytes);
}

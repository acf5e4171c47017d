//! `uketsuke check` on a folder with ten planted faults, and on what is shipped.

mod trials;

use std::path::{Path, PathBuf};

use strum::IntoEnumIterator as _;
use uketsuke::check::{self, Diagnostic, Level, ReportFormat};
use uketsuke::picture::Picture;

use crate::support::UNDRAWN;

const FAULTY: &str = "tests/faulty/kiosk.toml";

fn faulty() -> PathBuf {
    // Tests run in the crate's root; paths in faults are as they were given.
    PathBuf::from(FAULTY)
}

/// Which dictionaries and fonts are installed must not matter.
const BARE: &str =
    "[dictionary]\nfiles = []\nnames = []\nplaces = []\n[display]\ngraphics = \"off\"\n";

/// The ten planted faults: file, line, column, id.
const PLANTED: [(&str, usize, usize, &str); 10] = [
    ("tests/faulty/kiosk.toml", 3, 28, "unknown-locale"),
    ("tests/faulty/kiosk.toml", 8, 1, "unknown-key"),
    ("tests/faulty/kiosk.toml", 11, 8, "not-one-of"),
    ("tests/faulty/kiosk.toml", 17, 1, "spool-unwritable"),
    ("tests/faulty/kiosk.toml", 24, 8, "form-https"),
    (
        "tests/faulty/locales/en/kiosk.ftl",
        2,
        31,
        "unknown-variable",
    ),
    ("tests/faulty/locales/en/kiosk.ftl", 3, 1, "duplicate"),
    (
        "tests/faulty/locales/ja/kiosk.ftl",
        2,
        20,
        "syntax-closing-brace",
    ),
    ("tests/faulty/locales/ja/welcome.ftl", 1, 1, "bom"),
    ("tests/faulty/locales/tr", 1, 1, "untranslated"),
];

/// The faults of what a clinic wrote. Those of the program itself have a test of their own.
fn clinics(config: &Path) -> Vec<Diagnostic> {
    let mut faults = check::all(Some(config));
    faults.retain(|fault| !fault.place.file.starts_with("locales/"));
    faults
}

fn summary(fault: &Diagnostic) -> (&str, usize, usize, &'static str) {
    let place = &fault.place;
    (&place.file, place.line, place.column, fault.what.id())
}

#[test]
fn all_ten_planted_faults_are_found_at_once() {
    let faults = clinics(&faulty());
    let found: Vec<_> = faults.iter().map(summary).collect();
    for planted in PLANTED {
        assert!(found.contains(&planted), "{planted:?} not in {found:#?}");
    }
    // Besides them only what a language of one file and no PIN must give.
    let others = found.iter().filter(|found| !PLANTED.contains(found));
    let ids: Vec<_> = others.map(|(.., id)| *id).collect();
    assert_eq!(ids, ["no-fallback", "no-pin"]);
}

#[test]
fn every_fault_is_told_with_place_and_suggestion_in_both_languages() {
    let text = std::fs::read_to_string(FAULTY).unwrap();
    for language in ["ja", "en"] {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("kiosk.toml");
        let set = format!("language = \"{language}\"");
        std::fs::write(&config, text.replace("language = \"en\"", &set)).unwrap();
        copy(
            Path::new("tests/faulty/locales"),
            &folder.path().join("locales"),
        );
        let mut out = Vec::new();
        assert!(!check::run(Some(&config), ReportFormat::Human, &mut out).unwrap());
        let said = String::from_utf8(out).unwrap();
        assert!(
            !said.contains('['.to_string().as_str()) || !said.contains("[fault-"),
            "{said}"
        );
        assert!(said.contains("kiosk.toml:8:1: "), "{said}");
        let (mean, about) = ("「warning」ではありませんか", "Did you mean “warning”?");
        assert!(said.contains(mean) || said.contains(about), "{said}");
        assert_eq!(said.contains("誤り"), language == "ja");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn json_is_for_programs() {
    let mut out = Vec::new();
    assert!(!check::run(Some(&faulty()), ReportFormat::Json, &mut out).unwrap());
    let said: serde_json::Value = serde_json::from_slice(&out).unwrap();
    let bom = said
        .as_array()
        .unwrap()
        .iter()
        .find(|fault| fault["id"] == "bom");
    let bom = bom.unwrap();
    assert_eq!(bom["file"], "tests/faulty/locales/ja/welcome.ftl");
    assert_eq!((&bom["line"], &bom["column"]), (&1.into(), &1.into()));
    assert_eq!(bom["level"], "note");
    assert!(bom["fix"].as_str().unwrap().contains("UTF-8"));
}

#[test]
fn a_good_folder_has_no_errors() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("kiosk.toml");
    let text = format!("[spool]\ndir = \"spool\"\nplaintext = true\n{BARE}");
    std::fs::write(&config, text).unwrap();
    let faults = clinics(&config);
    let ids: Vec<_> = faults.iter().map(|fault| fault.what.id()).collect();
    assert_eq!(
        ids,
        [&["no-pin", "plaintext"], &UNDRAWN[..], &["spool-absent"]].concat()
    );
    assert!(faults.iter().all(|fault| fault.level() != Level::Error));
    let mut out = Vec::new();
    assert!(check::run(Some(&config), ReportFormat::Human, &mut out).unwrap());
}

#[test]
fn shipped_texts_have_no_faults() {
    assert_eq!(check::shipped(), []);
}

#[test]
fn a_missing_folder_of_texts_is_told_at_its_key() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("kiosk.toml");
    let text = "[locales]\n  dir = \"nowhere\"\n[spool]\ndir = \"s\"\nplaintext = true\n";
    std::fs::write(&config, text).unwrap();
    let faults = check::all(Some(&config));
    let fault = faults.iter().find(|fault| fault.what.id() == "no-folder");
    let place = &fault.unwrap().place;
    assert_eq!((place.line, place.column), (2, 3));
}

#[test]
fn pictures_that_cannot_be_used_are_warnings_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("kiosk.toml");
    let text = "[spool]\ndir = \"s\"\nplaintext = true\n[pictures]\ndir = \"own\"\n";
    std::fs::write(&config, text).unwrap();
    let found = || {
        let faults = check::all(Some(&config)).into_iter();
        let faults = faults.filter(|fault| fault.what.id().starts_with("picture"));
        let told = faults.map(|fault| {
            assert_eq!(fault.level(), Level::Warning);
            let file = fault.place.file.rsplit('/').next().unwrap().to_owned();
            (file, fault.place.line, fault.what.id())
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(found(), [("kiosk.toml".to_owned(), 5, "picture-folder")]);
    let own = folder.path().join("own");
    std::fs::create_dir(&own).unwrap();
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<text>受付</text></svg>";
    std::fs::write(own.join("logo.svg"), svg).unwrap();
    assert_eq!(found(), [("logo.svg".to_owned(), 2, "picture-text")]);
}

/// Who replaces a picture finds its name there.
#[test]
fn the_manual_names_every_picture() {
    let manual = include_str!("../../docs/install.md");
    let names: Vec<&str> = manual.split([' ', '\n']).collect();
    for picture in Picture::iter() {
        let name: &str = picture.into();
        assert!(names.contains(&name), "{name}");
    }
}

#[test]
fn a_missing_dictionary_is_a_warning_only_if_the_clinic_chose_it() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("kiosk.toml");
    std::fs::write(folder.path().join("text"), "no dictionary\n").unwrap();
    let text = "[spool]\ndir = \"s\"\nplaintext = true\n[dictionary]\n\
                files = []\nnames = [\"nowhere\"]\nplaces = [\"text\"]\n";
    std::fs::write(&config, text).unwrap();
    let faults = check::all(Some(&config));
    let found: Vec<_> = faults
        .iter()
        .map(|fault| (fault.place.line, fault.what.id(), fault.level()))
        .filter(|(_, id, _)| id.starts_with("dictionary"))
        .collect();
    let warned = [(6, "dictionary-missing"), (7, "dictionary-unusable")];
    assert_eq!(found, warned.map(|(line, id)| (line, id, Level::Warning)));

    std::fs::write(&config, "[spool]\ndir = \"s\"\nplaintext = true\n").unwrap();
    let faults = check::all(Some(&config));
    let mut shipped = faults
        .iter()
        .filter(|fault| fault.what.id().starts_with("dictionary"));
    assert!(
        shipped.all(|fault| fault.level() == Level::Note && fault.what.id() == "dictionary-absent")
    );
}

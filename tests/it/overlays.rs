//! Two clinics: one that changes words and adds a language, one whose editors broke every file.

use std::path::{Path, PathBuf};

use crate::support::squash;
use uketsuke::check;
use uketsuke::config::Config;
use uketsuke::rehearsal::{Session, morning};
use uketsuke::texts::{Arg, Texts};

const CLINIC: &str = "tests/clinic/kiosk.toml";

fn load(path: &Path) -> (Config, Texts) {
    let config = Config::load(Some(path)).unwrap();
    let locales = &config.locales;
    let (texts, _) = Texts::load(&locales.order, &locales.fallback, locales.dir.as_deref());
    (config, texts)
}

/// A copy, in which a spool may be made.
fn copy(from: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    copy_all(Path::new(from).parent().unwrap(), folder.path());
    let path = folder.path().join("kiosk.toml");
    (folder, path)
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_all(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_clinic_renames_itself_and_adds_a_language() {
    let (_, texts) = load(Path::new(CLINIC));
    // Its name stands in another file than the sentences with it, and in all parts of the texts.
    for (key, wanted) in [
        ("banner-title", "うけつけ内科のご案内"),
        (
            "welcome-unwell",
            "具合の悪い方は、すぐにうけつけ内科の受付へ",
        ),
        ("say-done-later", "すぐにうけつけ内科に知らせてください。"),
        ("say-ask", "うけつけ内科の受付の人に見せてください。"),
        // A shipped sentence with the clinic's term.
        (
            "say-step-download",
            "マイナアプリ（旧マイナポータルアプリ、無料）を",
        ),
        ("button-back", "もどる"),
    ] {
        let said = texts.say("ja", key, &[]);
        assert!(said.contains(wanted), "{key}: {said}");
    }
    for (key, wanted) in [
        ("button-back", "Geri"),
        ("field-name.label", "Ad (氏名)"),
        (
            "welcome",
            "Myna Hokensho (マイナ保険証) çalışmadığında ne yapmalı",
        ),
        // The chain: message by message, attribute by attribute.
        ("field-name.hint", &texts.say("en", "field-name.hint", &[])),
        ("say-any-one", &texts.say("en", "say-any-one", &[])),
    ] {
        assert_eq!(texts.say("tr", key, &[]), wanted, "{key}");
    }
}

#[test]
fn the_clinics_words_are_on_the_glass() {
    let (config, texts) = load(Path::new(CLINIC));
    let session = |script: &str| {
        let site = config.site();
        let mut session = Session::at(site, &texts, morning(), "tr", (60, 20)).unwrap();
        session.play(script);
        session
    };
    assert!(session("").shows("Türkçe"));
    assert!(session("<any>").shows("Türkçe"));
    let ask = session("<any>L1<f9>");
    let card = texts.say("ja", "point-ask", &[]);
    assert!(ask.shows(&card) && ask.cut().is_empty(), "{}", ask.text());
    assert!(squash(&session("<any>L1").text()).contains("Geri"));
}

#[test]
fn check_tells_what_the_clinic_left_out_and_nothing_else() {
    let (_folder, path) = copy(CLINIC);
    let faults = check::all(Some(&path));
    let own = faults
        .iter()
        .filter(|fault| !fault.place.file.starts_with("locales/"));
    let mut ids: Vec<_> = own.map(|fault| fault.what.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    let expected = [
        "changed-term",
        "no-pin",
        "plaintext",
        "spool-absent",
        "untranslated",
    ];
    assert_eq!(ids, expected);
}

/// Line, column, id; none: the file is good.
type Wrong = Option<(usize, usize, &'static str)>;

const BROKEN: [(&str, Wrong); 14] = [
    ("01-shift-jis", Some((1, 15, "encoding-shift-jis"))),
    ("02-utf-16", Some((1, 1, "encoding-utf-16"))),
    ("03-crlf", None),
    ("04-tab", Some((2, 1, "tab"))),
    ("05-wide-space", Some((2, 1, "wide-space"))),
    ("06-wide-equals", Some((1, 13, "wide-sign"))),
    ("07-wide-open", Some((1, 21, "wide-sign"))),
    ("08-wide-close", Some((1, 32, "wide-sign"))),
    ("09-nested", Some((1, 1, "nesting"))),
    ("10-escape", Some((1, 18, "syntax-escape"))),
    ("11-nul", Some((1, 21, "nul"))),
    ("12-brace", Some((2, 14, "syntax-closing-brace"))),
    ("13-bom", Some((1, 1, "bom"))),
    ("14-large", Some((1, 1, "too-large"))),
];

#[test]
fn no_broken_file_stops_the_kiosk_and_each_is_told_with_its_place() {
    let (folder, path) = copy("tests/broken/kiosk.toml");
    let texts = folder.path().join("locales/en");
    std::fs::write(texts.join("14-large.ftl"), "# x\n".repeat(2_500_000)).unwrap();
    let faults = check::all(Some(&path));
    for (file, wanted) in BROKEN {
        let shown = texts.join(format!("{file}.ftl")).display().to_string();
        let of_file = faults.iter().filter(|fault| fault.place.file == shown);
        let found: Vec<_> = of_file
            .map(|fault| (fault.place.line, fault.place.column, fault.what.id()))
            .collect();
        assert_eq!(found, Vec::from_iter(wanted), "{file}");
    }
    let mut said = Vec::new();
    assert!(!check::run(Some(&path), check::ReportFormat::Human, &mut said).unwrap());
    let said = String::from_utf8(said).unwrap();
    assert!(!said.contains("[fault"), "{said}");

    // What is not broken is used, everything else is as shipped.
    let (_, texts) = load(&path);
    let (shipped, _) = Texts::load(&["en".to_owned()], &std::collections::BTreeMap::new(), None);
    assert_eq!(texts.say("en", "button-next", &[]), "Onwards");
    assert_eq!(texts.say("en", "button-agree", &[]), "Yes, I agree");
    assert_eq!(texts.say("en", "idle-why", &[]), "Two\nlines");
    let seconds = [("seconds", Arg::Number(9))];
    // Of one file, the message before the broken one.
    assert_eq!(texts.say("en", "button-back", &[]), "Return");
    for key in ["button-ask", "idle-countdown"] {
        let said = texts.say("en", key, &seconds);
        assert_eq!(said, shipped.say("en", key, &seconds), "{key}");
    }
}

//! What a clinic has from the first version keeps working: its `kiosk.toml`, its folder of texts, its spool
//! and the records in it.
//!
//! `tests/it/first_version/` holds the files as that version shipped and took them. They are never brought up to date.

use std::fs;
use std::path::Path;

use crate::folder::{Folder, record};
use chrono::{TimeZone as _, Utc};
use serde_json::Value;
use uketsuke::spool::EntryName;

const SETTINGS: &str = include_str!("first_version/kiosk.toml");

/// A clinic that copied the settings, filled in what it had to, and changed some words.
fn clinic() -> Folder {
    let mut text = SETTINGS.to_owned();
    for (line, own) in [
        ("\nname = \"\"\n", "\nname = \"みどり内科\"\n"),
        ("\nplaintext = false\n", "\nplaintext = true\n"),
        ("\ndir = \"/var/spool/uketsuke\"\n", "\ndir = \"spool\"\n"),
        ("\ndir = \"\"\n", "\ndir = \"texts\"\n"),
        (
            "    \"ja\", \"ja-simple\",",
            "    \"ja\", \"mn\", \"ja-simple\",",
        ),
        (
            "\nja-simple = [\"ja\"]\n",
            "\nmn = [\"en\", \"ja\"]\nja-simple = [\"ja\"]\n",
        ),
        (
            "\nprint = []\n",
            "\nprint = [\"sh\", \"-c\", \"cat $0 > sheet.pdf\", \"{file}\"]\n",
        ),
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line}");
        text = text.replace(line, own);
    }
    let folder = Folder::new(&text);
    for name in ["ja/names.ftl", "ja/ours.ftl", "mn/texts.ftl"] {
        let to = folder.path().join("texts").join(name);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(Path::new("tests/it/first_version/texts").join(name), to).unwrap();
    }
    folder
}

/// The folders and small files that the first version made, with a declaration on each shelf.
fn spool(folder: &Folder) -> [EntryName; 2] {
    let place = folder.path().join("spool");
    for shelf in ["tmp", "new", "collected", "damaged"] {
        fs::create_dir_all(place.join(shelf)).unwrap();
    }
    fs::write(place.join("seq-k1"), "000000012\n").unwrap();
    fs::write(place.join("purged-k1"), "000000009\n").unwrap();
    [("collected", 11), ("new", 12)].map(|(shelf, seq)| {
        let sent = Utc.with_ymd_and_hms(2026, 11, 24, 1, 2, seq).unwrap();
        let name = EntryName::random("k1", seq, sent, false).unwrap();
        let file = place.join(shelf).join(name.file_name());
        fs::write(file, record(&name, true, false)).unwrap();
        name
    })
}

#[test]
fn settings_texts_spool_and_records_keep_working() {
    let clinic = clinic();
    let [collected, waiting] = spool(&clinic);

    let found = clinic.run("check --format json").done();
    let found: Value = serde_json::from_str(&found.out).unwrap();
    let errors = found.as_array().unwrap().iter();
    let errors: Vec<_> = errors.filter(|of| of["level"] == "error").collect();
    assert!(errors.is_empty(), "{errors:?}");

    let screen = |screen: &str| clinic.run(&format!("preview --screen {screen}")).out;
    assert!(
        screen("holdings").contains("みどり内科"),
        "{}",
        screen("holdings")
    );
    assert!(screen("ask").contains("うけつけ内科"), "{}", screen("ask"));
    let mongolian = clinic.run("preview --locale mn --screen causes").out;
    assert!(mongolian.contains("Буцах"), "{mongolian}");

    let listed = clinic.run("spool list").done().out;
    assert!(
        listed.contains("A012") && !listed.contains("A011"),
        "{listed}"
    );
    let shown = clinic.run("spool show A012").done().out;
    assert!(
        shown.contains("髙﨑 葵") && shown.contains("1989-01-07"),
        "{shown}"
    );
    for (name, format) in [(&waiting, "json"), (&collected, "csv")] {
        let line = format!("spool export {} --format {format}", name.id());
        assert!(clinic.run(&line).done().out.contains("髙﨑 葵"), "{format}");
    }
    assert_eq!(
        clinic.run("spool collect A012").done().out,
        format!("{}\n", waiting.id())
    );
    assert_eq!(clinic.run("spool list").done().out, "");
}

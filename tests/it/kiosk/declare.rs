//! A declaration from the first key to the collected one, as patients and staff see it.

use std::process::Output;

use crate::kiosk::answers::{ANH, AOI};
use crate::kiosk::clinic::{Clinic, KEY, names, staff, text};
use crate::kiosk::patient::Patient;

/// What the command printed; it must have ended well.
fn said(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    text(&output.stdout)
}

/// What the command complained about; it must have refused.
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let why = text(&output.stderr);
    assert!(!why.contains('['), "a text is missing: {why}");
    why
}

/// The only declaration that waits, as a file and as the list shows it: pick-up number and id.
fn only_one(patient: &Patient) -> (String, String, String) {
    let files = patient.waiting();
    let [file] = files.as_slice() else {
        panic!("not one file: {files:?}");
    };
    let listed = said(&patient.staff(&["spool", "list"]));
    let words: Vec<_> = listed.split_whitespace().collect();
    let [number, _, id] = words.as_slice() else {
        panic!("not one line: {listed:?}");
    };
    assert_eq!(names(&patient.spool("tmp")), [""; 0]);
    (file.clone(), (*number).to_owned(), (*id).to_owned())
}

#[test]
fn a_declaration_in_japanese_is_listed_shown_and_collected_once() {
    let mut patient = Clinic::plain().open("ja");
    let number = patient.declare(&AOI);
    let (file, listed, id) = only_one(&patient);
    assert_eq!(listed, number);
    assert_eq!(file, format!("{id}.json"));
    for wanted in [number.as_str(), id.as_str()] {
        let shown = said(&patient.staff(&["spool", "show", wanted]));
        assert!(!shown.contains('['), "a text is missing:\n{shown}");
        for line in [
            "氏名: 髙﨑 葵\n",
            "フリガナ: タカサキ アオイ\n",
            "(昭和64年1月7日)\n",
            "1989-01-07",
            "性別: 女\n",
            "郵便番号: 124-9999\n",
            "住所: 東京都葛\u{e0100}飾区立石5-13-1\n",
            "連絡先: 090-1234-5678\n",
            "保険者等名称: わからない\n",
            "事業所名: 受付商事\n",
        ] {
            assert!(shown.contains(line), "{line:?} is not in\n{shown}");
        }
    }
    let taken = said(&patient.staff(&["spool", "collect", &number]));
    assert_eq!(taken.trim(), id);
    assert_eq!(patient.waiting(), [""; 0]);
    assert_eq!(names(&patient.spool("collected")), [file]);
    assert_eq!(said(&patient.staff(&["spool", "list"])), "");
    let again = refused(&patient.staff(&["spool", "collect", &id]));
    assert!(again.contains(&id), "{again}");
    assert!(said(&patient.staff(&["spool", "show", &id])).contains("髙﨑 葵"));
}

#[test]
fn a_declaration_in_english_is_for_the_holder_of_the_key_alone() {
    let clinic = Clinic::sealed();
    clinic.keygen("other.key");
    let mut patient = clinic.open("en");
    let number = patient.declare(&ANH);
    let (file, listed, id) = only_one(&patient);
    assert_eq!(listed, number);
    assert_eq!(file, format!("{id}.json.age"));
    let bytes = std::fs::read(patient.spool("new").join(&file)).unwrap();
    assert!(serde_json::from_slice::<serde_json::Value>(&bytes).is_err());
    for (_, keys) in ANH {
        let typed = keys.trim_end().as_bytes();
        // Two bytes may stand anywhere in ciphertext by chance.
        if typed.len() >= 4 {
            assert!(!bytes.windows(typed.len()).any(|part| part == typed));
        }
    }
    for keys in [vec!["--identity", "other.key"], vec![]] {
        let command: Vec<_> = ["spool", "show", &number].into_iter().chain(keys).collect();
        let why = refused(&patient.staff(&command));
        assert!(why.contains(&id) && !why.contains("Nguyễn"), "{why}");
        assert_eq!(patient.waiting(), [file.as_str()]);
    }
    let shown = said(&patient.staff(&["spool", "show", &number, "--identity", KEY]));
    for line in [
        "氏名: Nguyễn Thị Ánh\n",
        "事業所名: Pho\u{31b}\u{309} Ha\u{300} No\u{323}\u{302}i\n",
        "連絡先: +84 24 3825 0451\n",
        "保険者等名称: Kyokai Kenpo\n",
    ] {
        assert!(shown.contains(line), "{line:?} is not in\n{shown}");
    }
    assert_eq!(
        said(&patient.staff(&["spool", "collect", &number])).trim(),
        id
    );
    assert_eq!(names(&patient.spool("collected")), [file]);
}

#[test]
fn a_try_out_says_so_keeps_declarations_in_the_state_directory_and_ends_by_control_c() {
    let mut patient = Clinic::trial("ja");
    patient.begin();
    patient.until("trial-banner");
    patient.start_over();
    patient.declare(&AOI);
    patient.until("trial-banner");
    let new = patient.glass.path("uketsuke/spool/new");
    assert_eq!(names(&new).len(), 1);
    patient.press("+");
    patient.at("heading-finish", "2");
    patient.come_to_form();
    patient.press("\x03");
    assert_eq!(patient.glass.exit_code(), 0);
    patient.glass.wait("the main screen", |glass| {
        !glass.screen(vt100::Screen::alternate_screen)
    });
}

#[test]
fn check_finds_nothing_wrong_where_the_kiosk_can_run() {
    let home = tempfile::tempdir().unwrap();
    let config = "[spool]\ndir = \"spool\"\nplaintext = true\n";
    std::fs::write(home.path().join("kiosk.toml"), config).unwrap();
    for args in [&["check"][..], &["--config", "kiosk.toml", "check"]] {
        said(&staff(home.path(), None, args));
    }
}

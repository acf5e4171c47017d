//! 髙橋 美智子 declares by touch alone, from the first screen to the number.

use std::process::{Command, Stdio};

use uketsuke::record::Record;

use crate::glass::program;
use crate::hands::dictionary::Shelf;
use crate::hands::finger::{Finger, is_touches};

/// Everything is touched; what was typed is waited for only where the next step depends on it.
fn declare(finger: &mut Finger) {
    finger.until("welcome");
    finger.tap_words("日本語");
    finger.choose("heading-causes", "cause-unconfirmed");
    finger.choose("heading-cause-unconfirmed", "button-next");
    finger.choose("heading-holdings", "holding-nothing");
    finger.choose("heading-visit", "visit-first");
    // Its words stand in the text above, too.
    finger.turn_to("heading-declare", "choice-on-paper");
    finger.tap("choice-start-form");
    finger.choose("heading-purpose", "button-agree");
    finger.choose("field-writer", "option-writer-self");
    finger.until("field-name");
    finger.keys("たかはし");
    finger.until_typed("たかはし");
    finger.offer("髙橋");
    finger.key("空白");
    finger.keys("みちこ");
    finger.until_typed("みちこ");
    finger.offer("美智子");
    finger.until_typed("髙橋 美智子");
    finger.tap("button-next");
    finger.until("field-kana");
    finger.offer("タカハシ ミチコ");
    finger.tap("button-next");
    finger.until("field-birth");
    finger.key("昭和");
    finger.keys("21年3月5日");
    finger.until_typed("1946年");
    finger.tap("button-next");
    finger.choose("field-sex", "option-sex-female");
    finger.until("field-postcode");
    finger.keys("1008111");
    finger.tap("button-next");
    finger.until("field-address");
    finger.offer("東京都千代田区千代田");
    finger.keys("1-1");
    finger.until_typed("東京都千代田区千代田1-1");
    finger.tap("button-next");
    finger.until("field-phone");
    finger.keys("0332131111");
    finger.tap("button-next");
    finger.choose("field-insured", "option-insured-yes");
    finger.choose("field-scheme", "option-unknown");
    for field in ["insurer", "workplace", "issued", "share"] {
        finger.choose(&format!("field-{field}"), "option-unknown");
    }
    // The words of the button stand on the first page, too.
    finger.turn_to("heading-check", "say-statement");
    finger.tap("button-submit");
    finger.until("heading-done");
}

/// The one file in the spool.
fn spooled(finger: &Finger) -> String {
    let new = finger.glass.path("spool/new");
    let files: Vec<_> = std::fs::read_dir(new).unwrap().collect();
    let [file] = files.as_slice() else {
        panic!("not one file: {files:?}");
    };
    std::fs::read_to_string(file.as_ref().unwrap().path()).unwrap()
}

/// What the record says after id and times, byte for byte.
const TOLD: &str = concat!(
    r#","form":"2023-07/1","locale":"ja","cause":"unconfirmed","reader_code":null,"#,
    r#""holdings":[],"card_seen":false,"visit":"first","trial":false,"fields":["#,
    r#"{"id":"writer","kind":"choice","value":"self"},"#,
    r#"{"id":"name","kind":"text","value":"髙橋 美智子"},"#,
    r#"{"id":"kana","kind":"kana","value":"タカハシ ミチコ"},"#,
    r#"{"id":"birth","kind":"date","value":"1946-03-05","typed":"昭和21年3月5日"},"#,
    r#"{"id":"sex","kind":"choice","value":"female"},"#,
    r#"{"id":"postcode","kind":"postcode","value":"100-8111"},"#,
    r#"{"id":"address","kind":"text","value":"東京都千代田区千代田1-1"},"#,
    r#"{"id":"phone","kind":"phone","value":"0332131111"},"#,
    r#"{"id":"insured","kind":"choice","value":"yes"},"#,
    r#"{"id":"scheme","kind":"choice","value":{"unknown":true}},"#,
    r#"{"id":"insurer","kind":"text","value":{"unknown":true}},"#,
    r#"{"id":"workplace","kind":"text","value":{"unknown":true}},"#,
    r#"{"id":"issued","kind":"choice","value":{"unknown":true}},"#,
    r#"{"id":"share","kind":"choice","value":{"unknown":true}}],"end":true}"#
);

/// The whole record: id and times are this run's own.
fn expected(record: &Record) -> String {
    let time = |at: chrono::DateTime<chrono::FixedOffset>| at.format("%Y-%m-%dT%H:%M:%S+09:00");
    format!(
        r#"{{"v":2,"id":"{}","kiosk":"k1","seq":1,"pickup":"A001","created":"{}","started":"{}"{TOLD}"#,
        record.id,
        time(record.created),
        time(record.started),
    )
}

fn show(finger: &Finger, id: &str) -> String {
    let mut command = Command::new(program());
    command.args(["--config", "clinic.toml", "spool", "show", id]);
    command
        .current_dir(finger.glass.path(""))
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn whole_journey(columns: u16, rows: u16) {
    let shelf = Shelf::new();
    let mut finger = Finger::before(columns, rows, &shelf.section);
    declare(&mut finger);
    assert!(is_touches(finger.sent()), "{:?}", finger.sent());
    let json = spooled(&finger);
    let record = Record::from_json(json.as_bytes()).unwrap();
    assert_eq!(json, expected(&record));
    let shown = show(&finger, &record.pickup);
    for line in [
        "氏名: 髙橋 美智子\n",
        "フリガナ: タカハシ ミチコ\n",
        "(昭和21年3月5日)\n",
        "住所: 東京都千代田区千代田1-1\n",
        "保険者等名称: わからない\n",
    ] {
        assert!(shown.contains(line), "{line:?} is not in\n{shown}");
    }
    // The number that the patient reads is the one that staff see.
    assert!(finger.sees(&record.pickup));
}

#[test]
fn a_whole_declaration_by_touch_alone() {
    whole_journey(80, 24);
}

#[test]
fn a_whole_declaration_by_touch_alone_on_the_smallest_screen() {
    whole_journey(60, 20);
}

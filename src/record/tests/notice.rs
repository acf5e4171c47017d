//! The privacy notice beside what a record holds: nothing is kept that is not named.

use std::collections::{BTreeMap, BTreeSet};

use schemars::schema_for;

use crate::form::declaration::FIELDS;
use crate::record::{FieldValue, Record};
use crate::texts::Texts;

/// Field by field the word for it, language by language.
const TABLE: &str = include_str!("../../../tests/it/locales/notice.tsv");

/// The parts of the notice.
const PARTS: [&str; 5] = ["what", "why", "who", "never", "optional"];

/// Everything that a record can hold.
fn held() -> BTreeSet<String> {
    let keys = |schema: schemars::Schema| -> Vec<String> {
        let properties = schema.get("properties").and_then(|all| all.as_object());
        properties
            .into_iter()
            .flatten()
            .map(|(key, _)| key.clone())
            .collect()
    };
    let own = keys(schema_for!(Record))
        .into_iter()
        .filter(|key| key != "fields");
    let of_each = keys(schema_for!(FieldValue))
        .into_iter()
        .map(|key| format!("field.{key}"));
    let asked = FIELDS.iter().map(|field| field.id.id().to_owned());
    own.chain(of_each).chain(asked).collect()
}

fn table() -> (Vec<&'static str>, BTreeMap<&'static str, Vec<&'static str>>) {
    let mut lines = TABLE.lines();
    let header = lines.find(|line| line.starts_with("# key")).unwrap();
    let rows = lines.map(|line| {
        let mut cells = line.split('\t');
        (cells.next().unwrap(), cells.collect())
    });
    (header.split('\t').skip(1).collect(), rows.collect())
}

/// The notice in a language, as it is read.
fn notice(texts: &Texts, locale: &str) -> String {
    let parts = PARTS.map(|part| texts.say(locale, &format!("say-purpose-{part}"), &[]));
    parts.join(" ")
}

#[test]
fn the_notice_names_whatever_is_kept() {
    let (locales, rows) = table();
    let order: Vec<String> = locales.iter().map(|locale| (*locale).to_owned()).collect();
    let (texts, _) = Texts::load(&order, &BTreeMap::new(), None);
    let held = held();
    assert!(held.len() > 30, "{held:?}");
    let named: BTreeSet<String> = rows.keys().map(|key| (*key).to_owned()).collect();
    assert_eq!(
        held, named,
        "the table names what the record holds, and nothing else"
    );
    let fields: BTreeSet<&str> = FIELDS.iter().map(|field| field.id.id()).collect();
    for (at, locale) in locales.iter().enumerate() {
        let notice = notice(&texts, locale);
        for (key, words) in &rows {
            let word = words[at];
            let of_nobody = word == "-" && !fields.contains(key);
            assert!(
                of_nobody || notice.contains(word),
                "{locale}: {key}, {word}: {notice}"
            );
        }
    }
}

/// The clinic may keep declarations that its own machine can read: nobody is told otherwise.
#[test]
fn nobody_is_told_that_nobody_can_read_it() {
    for (locale, words) in [
        ("ja", ["読めな", "暗号", "ほかの人"]),
        ("en", ["nobody else", "encrypted", "sealed"]),
    ] {
        let path = format!("{}/locales/{locale}/form.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        for word in words {
            assert!(!text.contains(word), "{locale}: {word}");
        }
    }
}

//! The privacy notice beside what is kept, in records and elsewhere in the spool: nothing is kept that is not named.

use std::collections::{BTreeMap, BTreeSet};

use schemars::schema_for;
use strum::IntoEnumIterator as _;

use crate::form::declaration::FIELDS;
use crate::record::{FieldValue, Record};
use crate::stats::Table;
use crate::texts::Texts;

/// Field by field the word for it, language by language.
const TABLE: &str = include_str!("../../../tests/it/locales/notice.tsv");

/// The parts of the notice.
const PARTS: [&str; 7] = [
    "what", "why", "who", "counted", "server", "never", "optional",
];

/// The folders of the spool, a constant each.
const FOLDERS: &str = include_str!("../../spool/place.rs");

/// What a call and the journal hold, of a patient or of what staff did for one.
const TOLD: [&str; 8] = [
    "call.language",
    "call.screen",
    "call.cause",
    "call.no-name",
    "journal.staff",
    "journal.act",
    "journal.time",
    "journal.years",
];

/// Every folder that the spool has or is to have, and what is counted, called and noted there.
fn beside() -> BTreeSet<String> {
    let constants = FOLDERS.lines().filter_map(|line| {
        line.strip_prefix("pub(super) const ")?
            .split_once(": &str = \"")
    });
    let folders = constants.filter_map(|(_, value)| value.strip_suffix("\";"));
    let folders: BTreeSet<&str> = folders.chain(["calls", "journal"]).collect();
    assert!(folders.len() >= 8, "{folders:?}");
    let folders = folders.into_iter().map(|folder| format!("folder.{folder}"));
    let counted = Table::iter().map(|table| format!("stats.{}", table.into_str()));
    let told = TOLD.into_iter().map(str::to_owned);
    folders.chain(counted).chain(told).collect()
}

/// Whether these hold nothing but what is named elsewhere.
fn is_of_nobody(key: &str) -> bool {
    let beside = ["calls", "journal", "stats", "forwarded", "refused"]
        .map(|folder| format!("folder.{folder}"));
    let told = ["stats.", "call.", "journal."]
        .iter()
        .any(|of| key.starts_with(of));
    !told && !beside.iter().any(|of| of == key)
}

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
    let mut held = held();
    assert!(held.len() > 30, "{held:?}");
    held.extend(beside());
    let named: BTreeSet<String> = rows.keys().map(|key| (*key).to_owned()).collect();
    assert_eq!(
        held, named,
        "the table names what is kept, and nothing else"
    );
    let fields: BTreeSet<&str> = FIELDS.iter().map(|field| field.id.id()).collect();
    for (at, locale) in locales.iter().enumerate() {
        let notice = notice(&texts, locale);
        for (key, words) in &rows {
            let word = words[at];
            let of_nobody = word == "-" && !fields.contains(key) && is_of_nobody(key);
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

//! Every text on which a patient's way depends has been translated back, in each language.

use std::collections::BTreeSet;

use super::words;
use crate::support::LOCALES;

const DECISIVE: [&str; 8] = [
    "cause-",
    "say-plan-",
    "say-caution-",
    "point-",
    "field-",
    "problem-",
    "say-purpose-",
    "say-statement",
];

#[test]
fn every_decisive_text_has_been_translated_back() {
    let is_decisive = |key: &String| DECISIVE.iter().any(|of| key.starts_with(of));
    let decisive: BTreeSet<String> = words("ja").into_keys().filter(is_decisive).collect();
    assert!(decisive.len() > 100);
    for tag in LOCALES.into_iter().filter(|tag| *tag != "ja") {
        let path = format!("locales/{tag}/back.tsv");
        let table = std::fs::read_to_string(&path).expect(&path);
        let rows = table.lines().filter_map(|line| line.split_once('\t'));
        let done: BTreeSet<String> = rows.map(|(key, _)| key.to_owned()).collect();
        let open: Vec<_> = decisive.difference(&done).collect();
        assert!(open.is_empty(), "{path}: {open:?}");
    }
}

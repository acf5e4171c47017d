use chrono::TimeDelta;
use strum::VariantArray as _;

use super::*;

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

fn name(seq: u32) -> EntryName {
    let at = NOW + TimeDelta::seconds(i64::from(seq));
    EntryName::random("k1", seq, at, true).unwrap()
}

#[test]
fn staff_are_told_once_what_is_wrong_and_once_that_it_is_over() {
    let mut report = ForwardReport::default();
    assert_eq!(report.document("k1"), None, "nothing was tried");
    report.looked(&[name(1)], 0, &[]);
    report.there(NOW);
    assert!(report.document("k1").is_some());
    // A declaration came and went.
    report.looked(&[name(2)], 0, &[]);
    assert_eq!(report.document("k1"), None);
    report.away(Away::Full, NOW);
    let text = String::from_utf8(report.document("k1").unwrap()).unwrap();
    for part in [
        r#""away": "full""#,
        r#""waiting": 1"#,
        r#""oldest": "1970-01-01T00:00:02Z""#,
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(report.document("k1"), None);
    report.there(NOW);
    let text = String::from_utf8(report.document("k1").unwrap()).unwrap();
    assert!(
        !text.contains("away") && text.contains(r#""waiting": 0"#),
        "{text}"
    );
}

#[test]
fn each_reason_has_words_of_its_own() {
    let mut said: Vec<&str> = Away::VARIANTS.iter().map(|why| meaning(*why)).collect();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), Away::VARIANTS.len());
}

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::spool::stats::Counted;
use crate::stats::{Call, CountedBy, Happened, Visit};

/// A spool in which kiosks have counted.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn keep(&self, kiosk: &str, month: &str, bytes: &[u8], closed: bool) {
        let (year, month) = month.split_once('-').unwrap();
        let month = MonthName {
            year: year.parse().unwrap(),
            month: month.parse().unwrap(),
        };
        let whose = Counted {
            month,
            kiosk: kiosk.to_owned(),
        };
        files::keep(self.0.path(), &whose, bytes).unwrap();
        if closed {
            let file = self.0.path().join("stats").join(whose.file());
            fs::set_permissions(file, fs::Permissions::from_mode(0o644)).unwrap();
        }
    }

    fn told(&self, since: Option<&str>, until: Option<&str>, csv: bool) -> (String, Vec<Notice>) {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let period = Period {
            since: since.map(day),
            until: until.map(day),
            today: day("2026-11-27"),
        };
        let languages = ["ja", "en", "vi"].map(str::to_owned);
        let figures = Figures {
            dir: self.0.path(),
            languages: &languages,
            label: &|key| format!("[{key}]"),
            language: &|tag| format!("language {tag}"),
        };
        let mut out = Vec::new();
        let notices = stats(&mut out, &figures, &period, csv).unwrap();
        (String::from_utf8(out).unwrap(), notices)
    }

    fn ids(&self) -> Vec<&'static str> {
        let (_, notices) = self.told(None, None, false);
        notices.into_iter().map(|(id, _)| id).collect()
    }
}

fn month(visits: &[(u32, [&str; 4], u32)]) -> Month {
    let mut month = Month::default();
    for (day, ids, times) in visits {
        let [language, cause, answer, form] = ids.map(str::to_owned);
        let visit = Happened::Visit(Visit {
            language,
            cause,
            answer,
            form,
        });
        for _ in 0..*times {
            month.happened(*day, &visit, CountedBy::Month);
        }
    }
    month
}

fn busy() -> Month {
    let mut month = month(&[
        (3, ["vi", "network", "pdf", "none"], 23),
        (4, ["ja", "certificate", "declaration", "address"], 12),
        (5, ["en", "other", "none", "finished"], 4),
    ]);
    for _ in 0..7 {
        month.happened(3, &Happened::Call(Call::Answered), CountedBy::Month);
    }
    month
}

#[test]
fn months_that_are_over_are_told_as_bars_and_small_counts_are_not() {
    let place = Place::new();
    let half = busy().to_bytes().unwrap();
    place.keep("k1", "2026-10", &half, true);
    place.keep("k2", "2026-10", &half, true);
    let (text, notices) = place.told(None, None, false);
    assert_eq!(notices, [("stats-note", vec![])]);
    let block = "  [staff-stats-table-language]\n    \
                 language ja      20  ██████████████\n    \
                 language en       5  ████\n    \
                 language vi      45  ██████████████████████████████\n    \
                 <5: [staff-stats-other]\n";
    assert!(
        text.starts_with("2026-10\n") && text.contains(block),
        "{text}"
    );
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.join(" ");
    for row in [
        "03 45 █",
        "[heading-plan-pdf] 45 █",
        "[heading-declare] 20 █",
        "[field-address.label] 20 █",
        "[staff-stats-finished] 5 █",
        "[staff-stats-answered] 10 █",
        "<5: [staff-stats-unanswered]",
    ] {
        assert!(words.contains(row), "{row} in {text}");
    }
    assert!(!text.contains("90"), "no sums: {text}");
}

/// Another kiosk may speak a language that this PC does not know: whoever came in it is counted all the same.
#[test]
fn a_language_that_is_not_known_here_is_another_one_and_any_other_id_spoils_the_month() {
    let place = Place::new();
    let counted = |language, cause| month(&[(3, [language, cause, "pdf", "none"], 11)]);
    place.keep("k1", "2026-10", &busy().to_bytes().unwrap(), true);
    place.keep(
        "k2",
        "2026-10",
        &counted("xx", "network").to_bytes().unwrap(),
        true,
    );
    let (text, notices) = place.told(None, None, true);
    assert_eq!(notices, [("stats-note", vec![])]);
    let row = r#""2026-10","[staff-stats-table-language]","[staff-stats-other]","10""#;
    assert!(text.contains(row), "{text}");
    place.keep(
        "k2",
        "2026-10",
        &counted("vi", "xx").to_bytes().unwrap(),
        true,
    );
    assert_eq!(place.ids(), ["stats-garbled"]);
}

#[test]
fn a_table_for_excel_has_every_cell() {
    let place = Place::new();
    place.keep("k1", "2026-10", &busy().to_bytes().unwrap(), true);
    let (text, _) = place.told(None, None, true);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 1 + 31 + 4 + 7 + 9 + 21 + 2 + 1);
    assert!(lines[0].contains("[staff-stats-column-count]"));
    let row = r#""2026-10","[staff-stats-table-language]","language en","<5""#;
    assert!(lines.contains(&row), "{text}");
}

/// Over months at random, on the screen and for Excel: whatever number stands there is a step of five.
#[test]
fn no_number_below_five_stands_anywhere() {
    let place = Place::new();
    let mut seed = 7_u64;
    let mut random = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let languages = ["ja", "en", "vi"].map(str::to_owned);
    for at in 0..34 {
        let mut all = Month::default();
        for _ in 0..random(if at % 2 == 0 { 90 } else { 900 }) {
            let mut id = |table: Table| {
                let ids = table.ids(&languages);
                let few = 1 + random(ids.len());
                ids[random(few)].to_owned()
            };
            let visit = Visit {
                language: id(Table::Language),
                cause: id(Table::Cause),
                answer: id(Table::Answer),
                form: id(Table::Form),
            };
            all.happened(
                1 + u32::try_from(random(28)).unwrap(),
                &Happened::Visit(visit),
                if at % 2 == 0 {
                    CountedBy::Month
                } else {
                    CountedBy::Day
                },
            );
        }
        let name = format!("{}-{:02}", 2024 + at / 12, 1 + at % 12);
        place.keep("k1", &name, &all.to_bytes().unwrap(), true);
    }
    let mut told = 0;
    for csv in [false, true] {
        let (text, notices) = place.told(None, None, csv);
        assert!(
            notices
                .iter()
                .all(|(id, _)| ["stats-note", "stats-withheld"].contains(id))
        );
        for line in text.lines() {
            let counted = if csv {
                line.rsplit(',').next().map(|cell| cell.trim_matches('"'))
            } else {
                let bar = line.contains('█');
                let mut words = line.split_whitespace().rev();
                words.nth(1).filter(|_| bar)
            };
            if let Some(count) = counted.and_then(|of| of.parse::<u64>().ok()) {
                assert!(count >= 5 && count % 5 == 0, "{line}");
                told += 1;
            }
        }
    }
    assert!(told > 200, "{told}");
}

#[test]
fn only_whole_months_that_are_over_are_told_and_always_alike() {
    let place = Place::new();
    for month in ["2026-08", "2026-09", "2026-10", "2026-11", "2026-12"] {
        place.keep("k1", month, &busy().to_bytes().unwrap(), true);
    }
    let months = |since, until| -> Vec<String> {
        let (text, _) = place.told(since, until, false);
        let heads = text.lines().filter(|line| line.starts_with("2026"));
        heads.map(str::to_owned).collect()
    };
    assert_eq!(months(None, None), ["2026-08", "2026-09", "2026-10"]);
    assert_eq!(months(Some("2026-09-01"), None), ["2026-09", "2026-10"]);
    // A part of a month could be taken from the whole.
    assert_eq!(months(Some("2026-09-02"), None), ["2026-10"]);
    assert_eq!(months(None, Some("2026-10-30")), ["2026-08", "2026-09"]);
    assert_eq!(months(Some("2026-10-02"), Some("2026-10-30")), [""; 0]);
    let (all, _) = place.told(None, None, false);
    let (one, _) = place.told(Some("2026-10-01"), Some("2026-10-31"), false);
    assert!(all.ends_with(&one), "more months tell nothing more of one");
}

#[test]
fn a_month_that_would_change_or_tell_is_not_told() {
    let place = Place::new();
    assert_eq!(place.ids(), ["stats-nothing"]);
    let bytes = busy().to_bytes().unwrap();
    place.keep("k1", "2026-10", &bytes, true);
    place.keep("k2", "2026-10", &bytes, false);
    let (text, notices) = place.told(None, None, false);
    let args = vec![
        ("month", "2026-10".to_owned()),
        ("file", "k2-2026-10.json".to_owned()),
    ];
    assert_eq!((text.as_str(), notices), ("", vec![("stats-open", args)]));
    place.keep("k2", "2026-10", b"garbled", true);
    assert_eq!(place.ids(), ["stats-garbled"]);
    place.keep("k2", "2026-10", &bytes, true);
    assert_eq!(place.ids(), ["stats-note"]);
    // Four of each cause that there is: their sum would be that of the languages.
    let causes = Table::Cause.ids(&[]);
    let four: Vec<_> = causes
        .iter()
        .map(|cause| (1, ["ja", *cause, "pdf", "none"], 4))
        .collect();
    let months = month(&four);
    assert_eq!(months.of(Table::Language, "ja"), 28);
    place.keep("k1", "2026-09", &months.to_bytes().unwrap(), true);
    assert_eq!(place.ids(), ["stats-note", "stats-withheld"]);
}

mod days;

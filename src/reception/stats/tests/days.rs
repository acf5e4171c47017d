//! Where each day is counted by itself.

use super::*;

#[test]
fn days_are_told_by_themselves_and_in_no_sum() {
    let place = Place::new();
    let mut month = Month::default();
    for (day, language, times) in [(3, "vi", 12), (3, "ja", 4), (4, "vi", 3)] {
        let [language, cause, answer, form] =
            [language, "network", "pdf", "none"].map(str::to_owned);
        let visit = Happened::Visit(Visit {
            language,
            cause,
            answer,
            form,
        });
        for _ in 0..times {
            month.happened(day, &visit, CountedBy::Day);
        }
    }
    place.keep("k1", "2026-09", &month.to_bytes().unwrap(), true);
    let (text, notices) = place.told(None, None, false);
    assert_eq!(notices, [("stats-note", vec![])]);
    let words: Vec<&str> = text.split_whitespace().collect();
    let words = words.join(" ");
    for block in [
        "2026-09-03 [staff-stats-table-language] language vi 10 █",
        "<5: language ja / language en / [staff-stats-other] [staff-stats-table-cause]",
        "[staff-stats-table-call]: <5 2026-09-04 [staff-stats-table-language]: <5",
        // A day on which nobody came is told like one on which few did.
        "2026-09-30 [staff-stats-table-language]: <5 [staff-stats-table-cause]: <5",
    ] {
        assert!(words.contains(block), "{block}\n{words}");
    }
    let heads = text.lines().filter(|line| line.starts_with("2026"));
    assert_eq!(heads.count(), 30, "and no month");
    let (text, _) = place.told(None, None, true);
    let row = r#""2026-09-03","[staff-stats-table-language]","language vi","10""#;
    assert!(text.contains(row), "{text}");
    // Another kiosk counts by the month: other visits.
    place.keep("k2", "2026-09", &busy().to_bytes().unwrap(), true);
    let (text, _) = place.told(None, None, false);
    assert!(
        text.starts_with("2026-09\n  [staff-stats-table-day]"),
        "{text}"
    );
    assert!(text.contains("2026-09-03\n"), "{text}");
}

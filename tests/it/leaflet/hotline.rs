//! The toll-free line through its screen: what stands there at a given time.

use chrono::NaiveDateTime;
use uketsuke::texts::Arg;

use crate::leaflet::facts::has_time;
use crate::support::{LOCALES, SIZES, Session, site, squash, texts};
use crate::walk::View;

/// The texts on the screen of the toll-free line, squashed, at this time.
fn shown(locale: &str, size: (u16, u16), civil: &str) -> Vec<String> {
    let civil = NaiveDateTime::parse_from_str(civil, "%Y-%m-%d %H:%M:%S").expect("a time");
    let mut session = Session::at(site(), texts(), civil, locale, size);
    session.play("<any>L85");
    let view = View {
        picture: "hotline",
        size,
        session: &session,
    };
    view.read().into_iter().collect()
}

fn open(locale: &str, hour: i64, minute: &str) -> String {
    let args = [("hour", Arg::Number(hour)), ("minute", Arg::Text(minute))];
    texts().say(locale, "hotline-open", &args)
}

/// `hotline-closed` or `hotline-perhaps`, always with 9:30.
fn opens(locale: &str, key: &str, month: i64, day: i64) -> String {
    let args = [
        ("month", Arg::Number(month)),
        ("day", Arg::Number(day)),
        ("hour", Arg::Number(9)),
        ("minute", Arg::Text("30")),
    ];
    texts().say(locale, key, &args)
}

fn each(mut look: impl FnMut(&str, (u16, u16))) {
    for locale in LOCALES {
        for size in SIZES {
            look(locale, size);
        }
    }
}

fn assert_shown(locale: &str, size: (u16, u16), civil: &str, text: &str) {
    let shown = shown(locale, size, civil);
    assert!(
        shown.contains(&squash(text)),
        "{locale} {size:?} {civil}: {text}\n{shown:?}"
    );
}

fn assert_never_open(locale: &str, size: (u16, u16), civil: &str) {
    let shown = shown(locale, size, civil);
    for (hour, minute) in [(17, "30"), (20, "00")] {
        let text = squash(&open(locale, hour, minute));
        assert!(!shown.contains(&text), "{locale} {size:?} {civil}: {text}");
    }
}

#[test]
fn holidays_on_weekdays_close_at_half_past_five() {
    each(|locale, size| {
        for day in ["2026-05-06", "2026-09-22", "2026-11-23"] {
            let text = open(locale, 17, "30");
            assert!(has_time(&text, "17", "30"), "{text}");
            assert_shown(locale, size, &format!("{day} 12:00:00"), &text);
        }
    });
}

#[test]
fn weekdays_close_at_eight() {
    each(|locale, size| {
        let text = open(locale, 20, "00");
        assert!(has_time(&text, "20", "00"), "{text}");
        assert_shown(locale, size, "2026-11-24 19:59:00", &text);
        let closed = opens(locale, "hotline-closed", 11, 25);
        assert_shown(locale, size, "2026-11-24 20:00:00", &closed);
        assert_never_open(locale, size, "2026-11-24 20:00:00");
    });
}

#[test]
fn at_the_years_end_the_line_is_never_called_open() {
    each(|locale, size| {
        let perhaps = opens(locale, "hotline-perhaps", 1, 6);
        let numbers = perhaps.split(|c: char| !c.is_ascii_digit());
        let numbers: Vec<&str> = numbers.filter(|number| !number.is_empty()).collect();
        assert!(
            ["1", "6", "9", "30"].iter().all(|n| numbers.contains(n)),
            "{perhaps}"
        );
        for civil in ["2026-12-28 12:00:00", "2027-01-05 12:00:00"] {
            assert_shown(locale, size, civil, &perhaps);
            assert_never_open(locale, size, civil);
        }
        let closed = opens(locale, "hotline-closed", 1, 6);
        assert_shown(locale, size, "2026-12-27 18:00:00", &closed);
        assert_never_open(locale, size, "2026-12-27 18:00:00");
    });
}

#[test]
fn number_and_digit_stand_at_the_top() {
    each(|locale, size| {
        let args = [
            ("number", Arg::Text("0120-95-0178")),
            ("press", Arg::Text("5")),
        ];
        let number = texts().say(locale, "hotline-number", &args);
        assert!(number.contains("0120-95-0178"), "{number}");
        assert_shown(locale, size, "2026-11-24 12:00:00", &number);
    });
}

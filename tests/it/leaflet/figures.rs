//! What the settings hold stands in no text: the texts have a place for it.

use std::path::Path;

use chrono::NaiveTime;
use uketsuke::flow::KioskSettings;

use crate::support::{FILES, LOCALES, Session, site, squash, start, texts};

/// The lines of a language's texts for patients that have this in them; comments do not count.
fn having(locale: &str, figure: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(locale);
    let mut found = Vec::new();
    for file in FILES {
        let text = std::fs::read_to_string(folder.join(file)).expect("shipped");
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        found.extend(
            lines
                .filter(|line| line.contains(figure))
                .map(str::to_owned),
        );
    }
    found
}

#[test]
fn no_text_has_the_number_or_the_hours_of_the_settings() {
    let figures = site().figures();
    for locale in LOCALES {
        let long = figures.iter().filter(|(_, figure)| figure.len() > 3);
        for (name, figure) in long {
            assert_eq!(having(locale, figure), [""; 0], "{locale} {name}");
        }
    }
}

/// A kiosk with another line.
fn elsewhere() -> KioskSettings {
    let mut site = site();
    let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
    site.hotline.number = "0800-111-2222".into();
    site.hotline.press = "7".into();
    site.hotline.hours.weekday = (time(8, 15), time(21, 45));
    site.hotline.hours.holiday = (time(10, 5), time(16, 10));
    site.hotline.hours.closed_from = (11, 23);
    site.hotline.hours.closed_to = (2, 14);
    site
}

fn assert_follows(locale: &str) {
    let mut session = Session::at(elsewhere(), texts(), start(), locale, (100, 40));
    session.play("<any>L85");
    let page = squash(&session.text());
    for figure in ["0800-111-2222", "7"] {
        assert!(page.contains(figure), "{locale} {figure}: {page}");
    }
    session.play("1");
    let more = squash(&session.text());
    for figure in ["8:15", "21:45", "10:05", "16:10", "11", "23", "2", "14"] {
        assert!(more.contains(figure), "{locale} {figure}: {more}");
    }
}

mod the_phone_line_is_that_of_the_settings {
    crate::in_every_language!(super::assert_follows);
}

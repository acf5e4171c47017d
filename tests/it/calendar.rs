//! Long tables for the calendar: eras against ICU, holidays against the official lists, and every
//! spelling of a birth date that is accepted or refused.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{LOCALES, texts};
use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, cal::Japanese};
use uketsuke::calendar::DateProblem::{Future, NoSuchDay, NotADate, NotInEra, TooOld, WhichYear};
use uketsuke::calendar::typed::{Reading, birth};
use uketsuke::calendar::{Born, Customs, DateProblem, Era, customs, era, holiday};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn every_day_is_in_the_era_that_icu_says() {
    let calendar = Japanese::new();
    let mut count = 0;
    for day in day(1873, 1, 1)
        .iter_days()
        .take_while(|day| day.year() <= 2100)
    {
        let month = u8::try_from(day.month()).unwrap();
        let of_month = u8::try_from(day.day()).unwrap();
        let icu = Date::try_new_iso(day.year(), month, of_month)
            .unwrap()
            .to_calendar(calendar);
        let icu = icu.era_year();
        let (era, year) = era::japanese(day).unwrap();
        let ours = format!("{era:?}").to_lowercase();
        assert_eq!(
            (icu.era.as_str(), icu.year),
            (ours.as_str(), i32::from(year)),
            "{day}"
        );
        let (year, month, of_month) = (year.into(), Some(day.month()), Some(day.day()));
        assert_eq!(era::western(era, year, month, of_month), Ok(Born::Day(day)));
        count += 1;
    }
    assert_eq!(count, 83_275);
}

/// The lists of the Cabinet Office, `month-day`.
const HOLIDAYS: [(i32, &str); 6] = [
    (
        2020,
        "1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-23 7-24 8-10 9-21 9-22 11-3 11-23",
    ),
    (
        2021,
        "1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9 9-20 9-23 11-3 11-23",
    ),
    (
        2024,
        "1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 \
         11-3 11-4 11-23",
    ),
    (
        2025,
        "1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 \
         11-23 11-24",
    ),
    (
        2026,
        "1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
    ),
    (
        2027,
        "1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23",
    ),
];

#[test]
fn holidays_are_those_of_the_official_lists() {
    for (year, listed) in HOLIDAYS {
        let ours: Vec<String> = day(year, 1, 1)
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| holiday::is_national(*day))
            .map(|day| format!("{}-{}", day.month(), day.day()))
            .collect();
        assert_eq!(ours.join(" "), listed, "{year}");
    }
}

#[test]
fn equinoxes_drift_and_leap_as_computed_elsewhere() {
    // Agreed by two independent programs; all other years are 20 March and 23 September.
    let spring_19 = [2092, 2096];
    let spring_21 = [2022, 2023, 2027, 2031, 2035, 2039, 2043, 2047, 2051, 2055];
    let autumn_22 = [
        2020, 2024, 2028, 2032, 2036, 2040, 2044, 2045, 2048, 2049, 2052, 2053, 2056, 2057, 2060,
        2061, 2064, 2065, 2068, 2069, 2072, 2073, 2076, 2077, 2078, 2080, 2081, 2082, 2084, 2085,
        2086, 2088, 2089, 2090, 2092, 2093, 2094, 2096, 2097, 2098,
    ];
    for year in 2020..=2099 {
        let spring = match year {
            _ if spring_19.contains(&year) => 19,
            _ if spring_21.contains(&year) => 21,
            _ => 20,
        };
        let autumn = if autumn_22.contains(&year) { 22 } else { 23 };
        assert!(
            holiday::is_national(day(year, 3, spring)),
            "{year}-03-{spring}"
        );
        assert!(
            holiday::is_national(day(year, 9, autumn)),
            "{year}-09-{autumn}"
        );
    }
}

/// Read where people write as these do.
fn read(tag: &str, typed: &str) -> Result<Reading, DateProblem> {
    let mut customs = texts().customs(LOCALES.into_iter());
    // What is no language is shown nowhere, and its rows fail.
    let place = LOCALES.iter().position(|of| *of == tag);
    customs.show(place.unwrap_or(LOCALES.len()));
    birth(typed, day(2026, 9, 22), &customs)
}

fn said(read: Result<Reading, DateProblem>) -> String {
    match read {
        Ok(Reading::Sure(day)) => day.to_string(),
        Ok(Reading::Ask(days)) => match days.as_slice() {
            [part @ (Born::Month(_) | Born::Year(_))] => part.iso(),
            days => {
                let days: Vec<String> = days.iter().map(|born| born.iso()).collect();
                format!("?{}", days.join(" "))
            }
        },
        Err(NotADate) => "not-a-date".into(),
        Err(WhichYear) => "which-year".into(),
        Err(NoSuchDay) => "no-such-day".into(),
        Err(NotInEra) => "not-in-era".into(),
        Err(Future) => "future".into(),
        Err(TooOld) => "too-old".into(),
    }
}

#[test]
fn dates_are_read_as_people_of_every_language_write_them() {
    let rows = include_str!("calendar/dates.tsv");
    let mut wrong = Vec::new();
    let (mut languages, mut count, mut choices) = (BTreeSet::new(), 0, 0);
    for row in rows.lines().filter(|row| !row.starts_with('#')) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [tag, typed, expected] = cells.as_slice() else {
            panic!("{row}");
        };
        let found = said(read(tag, typed));
        if found != *expected {
            wrong.push(format!("{tag} {typed}: {found}, not {expected}"));
        }
        languages.insert(*tag);
        count += 1;
        choices += usize::from(expected.contains(' '));
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(languages.len() == LOCALES.len() && count >= 120 && choices >= 20);
}

/// What does not say from where its years are counted means the same in every language.
#[test]
fn the_language_that_is_read_changes_nothing_about_a_whole_year() {
    for typed in [
        "2 de janeiro de 1985",
        "1985. 1. 2.",
        "1985년 1월 2일",
        "2 января 1985 г.",
        "ngày 2 tháng 1 năm 1985",
        "วันที่ 2 มกราคม พ.ศ. 2528",
        "民國74年1月2日",
        "昭和60年1月2日生",
        "S60 1 2",
    ] {
        for tag in LOCALES {
            assert_eq!(said(read(tag, typed)), "1985-01-02", "{tag} {typed}");
        }
    }
    for tag in LOCALES {
        assert_eq!(said(read(tag, "15/03/1985")), "1985-03-15", "{tag}");
        let both = BTreeSet::from(["1985-03-02", "1985-02-03"]);
        let read = said(read(tag, "2/3/1985"));
        let days: BTreeSet<&str> = read.trim_start_matches('?').split(' ').collect();
        assert_eq!(days, both, "{tag}");
    }
}

/// Each language's own way of writing a date with its month as a word is understood in that language.
#[test]
fn what_the_screen_says_can_be_typed() {
    for tag in LOCALES {
        let names = texts().say(tag, "date-order.months", &[]);
        let months: Vec<Vec<&str>> = customs::months(&names).map(Iterator::collect).collect();
        assert_eq!(months.len(), 12, "{tag}");
        for (forms, month) in months.iter().zip(1..) {
            for name in forms.iter().filter(|_| tag != "ja-simple") {
                let args = [
                    ("year", uketsuke::texts::Arg::Text("1985")),
                    ("name", uketsuke::texts::Arg::Text(name)),
                    ("day", uketsuke::texts::Arg::Number(5)),
                ];
                let written = texts().say(tag, "date-order.full", &args);
                let expected = format!("1985-{month:02}-05");
                assert_eq!(said(read(tag, &written)), expected, "{tag} {written}");
            }
        }
    }
}

/// One word for two months, or for a month and a unit, would be a guess.
#[test]
fn no_name_of_a_month_means_another_one_elsewhere() {
    let mut months = BTreeMap::new();
    for tag in LOCALES {
        let names = texts().say(tag, "date-order.months", &[]);
        for (forms, month) in customs::months(&names).zip(1..) {
            for form in forms.map(str::to_lowercase) {
                let before = months.insert(form.clone(), month);
                assert!(before.is_none_or(|of| of == month), "{tag} {form}");
            }
        }
    }
    assert!(months.len() > 240, "{}", months.len());
}

#[test]
fn eras_are_read_by_name_letter_and_square() {
    for (era, square, born) in [
        (Era::Meiji, '㍾', day(1912, 3, 4)),
        (Era::Taisho, '㍽', day(1920, 3, 4)),
        (Era::Showa, '㍼', day(1988, 3, 4)),
        (Era::Heisei, '㍻', day(2018, 3, 4)),
        (Era::Reiwa, '㋿', day(2026, 3, 4)),
    ] {
        let (_, year) = era::japanese(born).unwrap();
        let (letter, name) = (era.letter(), era.name());
        let first = name.chars().next().unwrap();
        for spelling in [
            format!("{name}{year}年3月4日"),
            format!("{first}{year}.3.4"),
            format!("{square}{year}/3/4"),
            format!("{letter}{year:02}0304"),
            format!("{letter} {year} 3 4"),
            format!("{}{year}-3-4", letter.to_ascii_lowercase()),
        ] {
            // Without any words of any language.
            let read = birth(&spelling, day(2026, 9, 22), &Customs::default());
            assert_eq!(read, Ok(Reading::Sure(born)), "{spelling}");
        }
    }
}

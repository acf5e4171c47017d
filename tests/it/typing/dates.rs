//! Dates by touch: what the hint says can be typed and is understood, in the order of the language, and a day that
//! nobody knows.

use uketsuke::calendar::DateProblem;
use uketsuke::flow::{Choice, Screen};
use uketsuke::form::{Answer, FieldId, ProblemKind};
use uketsuke::keyboard::layout::{Board, Cap};
use uketsuke::texts::Arg;

use super::typist::{BIRTH, Typist, key_of};
use crate::support::{LOCALES, SIZES, texts};

/// The dates that a hint gives as examples; of Japanese without its readings in brackets.
fn examples(tag: &str) -> Vec<String> {
    let hint = texts().say(tag, "field-birth.hint", &[]);
    let mut inside = false;
    let plain = hint.chars().filter(|c| {
        inside = *c == '（' || inside && *c != '）';
        !(tag.starts_with("ja") && (inside || *c == '）'))
    });
    let plain: String = plain.collect();
    let words = plain.split(|c: char| c.is_whitespace() || "、。，,：:（）()".contains(c));
    let dates = words.filter(|word| word.contains(|c: char| c.is_ascii_digit()));
    dates.map(str::to_owned).collect()
}

fn born(typist: &Typist) -> Result<String, ProblemKind> {
    let kiosk = &typist.session.kiosk;
    match kiosk.form().check_field(FieldId::Birth, kiosk.today()) {
        Ok(Answer::Date { born, .. }) => Ok(born.iso()),
        Ok(other) => panic!("{other:?}"),
        Err(problem) => Err(problem),
    }
}

/// Whether each character has a key.
fn by_touch(typist: &Typist, date: &str) -> bool {
    let kiosk = &typist.session.kiosk;
    let rows = kiosk.rows(kiosk.board().expect("a board"));
    date.chars().all(|c| key_of(&rows, c).is_some())
}

#[test]
fn each_example_of_a_hint_is_understood_as_meant_and_one_can_be_touched() {
    for tag in LOCALES {
        let all = examples(tag);
        assert!(!all.is_empty(), "{tag}");
        let mut touched = 0;
        for date in &all {
            let mut typist = Typist::at(tag, (60, 20), BIRTH);
            if by_touch(&typist, date) {
                touched += 1;
                typist.caps(date);
            } else {
                typist.paste(date);
            }
            // A Thai year says nothing of itself: the day is shown, and asked for.
            if born(&typist) == Err(ProblemKind::WhichDay) && tag == "th" {
                typist.go_on();
                typist.session.play("1");
            }
            assert_eq!(born(&typist).as_deref(), Ok("1985-03-15"), "{tag} {date}");
        }
        assert!(touched > 0, "{tag}: no key for {all:?}");
    }
}

/// The numbers of a text that stand for year, month and day, in their order.
fn order(text: &str, parts: &[(&str, char)]) -> String {
    let mut places: Vec<(usize, char)> = parts
        .iter()
        .map(|(part, sign)| (text.find(part).unwrap_or_else(|| panic!("{text}")), *sign))
        .collect();
    places.sort_unstable();
    places.into_iter().map(|(_, sign)| sign).collect()
}

#[test]
fn hint_echo_and_partial_dates_are_in_the_order_of_the_language() {
    for tag in LOCALES {
        let wanted = texts().say(tag, "date-order", &[]);
        let args = [
            ("year", Arg::Text("1985")),
            ("name", Arg::Text("Month")),
            ("month", Arg::Number(3)),
            ("day", Arg::Number(27)),
        ];
        let echo = texts().say(tag, "date-order.full", &args);
        let whole = order(&echo, &[("1985", 'y'), ("Month", 'm'), ("27", 'd')]);
        assert_eq!(whole, wanted, "{tag} {echo}");
        let partial = texts().say(tag, "date-order.to-month", &args);
        let without: String = wanted.chars().filter(|part| *part != 'd').collect();
        let shown = order(&partial, &[("1985", 'y'), ("3", 'm')]);
        assert_eq!(shown, without, "{tag} {partial}");
        for date in examples(tag) {
            // Eight digits and other calendars are in the order of the year.
            if let Some(year) = ["1985", "2528"]
                .into_iter()
                .find(|year| date.contains(year))
            {
                let date = date.replacen(year, "YYYY", 1);
                if date.len() > 8 {
                    let found = order(&date, &[("YYYY", 'y'), ("3", 'm'), ("15", 'd')]);
                    assert_eq!(found, wanted, "{tag} {date}");
                }
            }
        }
        let mut typist = Typist::at(tag, (80, 24), BIRTH);
        typist.paste("19850327");
        let months = texts().say(tag, "date-order.months", &[]);
        let march = months.split('|').nth(2).unwrap().split(',').next().unwrap();
        let march = march.trim().split('（').next().unwrap();
        let shown = typist.session.text();
        let line = shown
            .lines()
            .find(|line| line.contains("1985") && line.contains("27") && line.contains(march));
        let line = line.unwrap_or_else(|| panic!("{tag}\n{shown}"));
        // In Japanese the date of the era stands before it.
        let date = line.split_once('（').filter(|_| tag == "ja");
        let date = date.map_or(line, |(_, date)| date);
        let echoed = order(date, &[("1985", 'y'), (march, 'm'), ("27", 'd')]);
        assert_eq!(echoed, wanted, "{tag} {line}");
    }
}

#[test]
fn a_day_that_is_not_known_is_one_touch() {
    for size in SIZES {
        for (tag, typed, known) in [
            ("ja", "1985年3月", "1985-03"),
            ("ja", "1985", "1985"),
            ("en", "3/1985", "1985-03"),
            ("ru", "3.1985", "1985-03"),
            ("ko", "1985년3월", "1985-03"),
            ("zh-Hans", "1985年", "1985"),
        ] {
            let mut typist = Typist::at(tag, size, BIRTH);
            typist.caps(typed).cap(Cap::NoDay);
            let next = Screen::Field(FieldId::Sex);
            assert_eq!(*typist.session.kiosk.screen(), next, "{tag} {typed}");
            assert_eq!(born(&typist).as_deref(), Ok(known), "{tag}");
        }
        let mut typist = Typist::at("ja", size, BIRTH);
        typist.cap(Cap::Era(uketsuke::calendar::Era::Showa));
        typist.caps("60年").cap(Cap::NoDay);
        assert_eq!(born(&typist).as_deref(), Ok("1985"));
    }
}

#[test]
fn a_day_that_stands_there_is_not_taken_away_without_a_question() {
    for tag in LOCALES {
        let mut typist = Typist::at(tag, (80, 24), BIRTH);
        typist.caps("19850315").cap(Cap::NoDay);
        let kiosk = &typist.session.kiosk;
        assert_eq!(*kiosk.screen(), Screen::Field(FieldId::Birth), "{tag}");
        assert!(kiosk.asks_date(), "{tag}");
        let readings = kiosk.form().readings(FieldId::Birth).iter();
        let readings: Vec<String> = readings.map(|born| born.iso()).collect();
        assert_eq!(readings, ["1985-03-15", "1985-03"], "{tag}");
        let choice = uketsuke::flow::Action::Choose(Choice::Reading(FieldId::Birth, 1));
        typist.tap(choice);
        assert_eq!(born(&typist).as_deref(), Ok("1985-03"), "{tag}");
    }
}

#[test]
fn without_a_year_the_key_says_what_is_missing() {
    for (typed, problem) in [
        ("", ProblemKind::Missing),
        ("3/", ProblemKind::Date(DateProblem::WhichYear)),
    ] {
        let mut typist = Typist::at("en", (80, 24), BIRTH);
        typist.caps(typed).cap(Cap::NoDay);
        let found = typist.session.kiosk.problem().map(|problem| problem.wrong);
        assert_eq!(found, Some(problem), "{typed}");
        assert_eq!(typist.session.kiosk.board(), Some(Board::PlainDate));
    }
}

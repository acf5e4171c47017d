//! Dates of birth that are not clear: what is offered, how it is chosen, and what is sent.

use uketsuke::calendar::{Born, DateProblem};
use uketsuke::flow::{Action, Choice, Key, Screen};
use uketsuke::form::{Answer, FieldId, ProblemKind};

use super::steps::{FORM, SIZE, choice, enter, ja, read, submit, touch, typed};
use crate::support::{LOCALES, Session, texts};

/// To the question for the date of birth.
const TO_BIRTH: &str = "1{A}<on><on>";
/// From the question after it to the check page.
const REST: &str = "2<on>{1-1}<on>{090-1234-5678}<on>11{A}<on>{B}<on>21";

const BIRTH: Screen = Screen::Field(FieldId::Birth);
const SEX: Screen = Screen::Field(FieldId::Sex);

fn asked(tag: &str, size: (u16, u16), date: &str) -> Session {
    let script = format!("{FORM}{TO_BIRTH}{{{date}}}<on>");
    Session::played(tag, size, &script)
}

fn wrong(session: &Session) -> Option<ProblemKind> {
    session.kiosk.problem().map(|problem| problem.wrong)
}

fn answer(session: &Session) -> Option<String> {
    let today = session.kiosk.now().civil.date();
    match session.kiosk.form().check_field(FieldId::Birth, today) {
        Ok(Answer::Date { born, .. }) => Some(born.iso()),
        _ => None,
    }
}

fn reading(at: usize) -> Action {
    choice(Choice::Reading(FieldId::Birth, at))
}

#[test]
fn both_days_are_shown_with_the_month_as_a_word_and_nothing_is_guessed() {
    for tag in LOCALES {
        for size in crate::support::SIZES {
            let mut session = asked(tag, size, "2/3/1985");
            assert_eq!(*session.kiosk.screen(), BIRTH);
            assert_eq!(wrong(&session), Some(ProblemKind::WhichDay));
            let names = texts().say(tag, "date-order.months", &[]);
            let months: Vec<&str> = names.split('|').collect();
            for month in [months[1], months[2]] {
                let name = month.split(',').next().unwrap().trim();
                let shown = read(&session).iter().any(|text| text.contains(name));
                assert!(shown, "{tag} {name}");
            }
            for at in 0..2 {
                assert!(crate::support::is_laid(&session, reading(at)), "{tag}");
            }
            // Neither the main button nor Enter chooses.
            session.play("<on>");
            session.key(Key::Enter);
            touch(&mut session, Action::Next);
            assert_eq!(*session.kiosk.screen(), BIRTH, "{tag}");
            assert_eq!(answer(&session), None, "{tag}");
        }
    }
}

#[test]
fn a_figure_a_finger_and_the_arrows_choose_a_day() {
    let first = "1985-02-03";
    let second = "1985-03-02";
    let begun = || asked("ja", SIZE, "3/2/1985");
    let born = |session: &Session| {
        assert_eq!(*session.kiosk.screen(), SEX, "{}", session.text());
        answer(session).unwrap()
    };
    let days: Vec<String> = begun()
        .kiosk
        .form()
        .readings(FieldId::Birth)
        .iter()
        .map(|born| born.iso())
        .collect();
    assert_eq!(days, [first, second]);
    for (at, day) in [first, second].into_iter().enumerate() {
        let mut session = begun();
        session.play(&format!("{}", at + 1));
        assert_eq!(born(&session), day);
        let mut session = begun();
        touch(&mut session, reading(at));
        assert_eq!(born(&session), day);
        let mut session = begun();
        enter(&mut session, reading(at));
        assert_eq!(born(&session), day);
        assert_eq!(typed(&session, FieldId::Birth), "3/2/1985");
    }
}

#[test]
fn the_day_that_was_chosen_is_sent_with_what_was_typed() {
    let mut session = asked("ja", SIZE, "3/2/1985");
    session.play(&format!("1{REST}"));
    assert_eq!(*session.kiosk.screen(), Screen::Check, "{}", session.text());
    let sent = submit(&mut session);
    let birth = Answer::Date {
        born: Born::of_iso("1985-02-03").unwrap(),
        typed: "3/2/1985".into(),
    };
    assert_eq!(sent.answers.get(FieldId::Birth), Some(&birth));
}

#[test]
fn a_date_without_its_day_is_sent_as_far_as_it_is_known() {
    for (date, problem, known) in [
        ("1960", ProblemKind::NoMonth, "1960"),
        ("1960年", ProblemKind::NoMonth, "1960"),
        ("1960/00/00", ProblemKind::NoMonth, "1960"),
        ("1960年00月00日", ProblemKind::NoMonth, "1960"),
        ("昭和35年", ProblemKind::NoMonth, "1960"),
        ("1960/03/00", ProblemKind::NoDay, "1960-03"),
        ("S35.3", ProblemKind::NoDay, "1960-03"),
    ] {
        let mut session = asked("ja", SIZE, date);
        assert_eq!(wrong(&session), Some(problem), "{date}");
        session.play("<on>");
        assert_eq!(*session.kiosk.screen(), BIRTH, "{date}");
        session.play("1");
        assert_eq!(*session.kiosk.screen(), SEX, "{date}");
        session.play(REST);
        let sent = submit(&mut session);
        let Some(Answer::Date { born, typed }) = sent.answers.get(FieldId::Birth) else {
            panic!("{date}");
        };
        assert_eq!((born.iso().as_str(), typed.as_str()), (known, date));
    }
}

#[test]
fn what_is_typed_on_is_another_date() {
    let mut session = asked("ja", SIZE, "1960/3");
    assert!(session.kiosk.asks_date());
    // A finger in the field, and the keys are there again.
    touch(&mut session, Action::Field);
    assert!(!session.kiosk.asks_date() && session.kiosk.board().is_some());
    session.play("{/15}");
    assert_eq!(typed(&session, FieldId::Birth), "1960/3/15");
    assert_eq!(answer(&session).as_deref(), Some("1960-03-15"));
    // So it is with the last of the choices.
    let mut session = asked("ja", SIZE, "2/3/1985");
    session.play("3");
    assert!(!session.kiosk.asks_date() && session.kiosk.board().is_some());
    assert_eq!(*session.kiosk.screen(), BIRTH);
    assert_eq!(typed(&session, FieldId::Birth), "2/3/1985");
    // And with a key that deletes.
    let mut session = asked("ja", SIZE, "2/3/1985");
    session.key(Key::Backspace);
    assert!(!session.kiosk.asks_date());
    assert_eq!(typed(&session, FieldId::Birth), "2/3/198");
    session.play("{4}");
    assert_eq!(typed(&session, FieldId::Birth), "2/3/1984");
    assert_eq!(*session.kiosk.screen(), BIRTH);
    assert_eq!(answer(&session), None);
}

#[test]
fn a_choice_is_taken_back_by_typing_and_not_by_coming_back() {
    let mut session = asked("ja", SIZE, "2/3/1985");
    session.play("1<back>");
    assert_eq!(*session.kiosk.screen(), BIRTH);
    assert_eq!(answer(&session).as_deref(), Some("1985-03-02"));
    session.play("<on>");
    assert_eq!(*session.kiosk.screen(), SEX);
    session.play("<back>");
    session.key(Key::Backspace);
    assert_eq!(answer(&session), None);
}

#[test]
fn every_form_of_a_date_is_shown_as_it_was_understood_while_it_is_typed() {
    for (tag, date, shown) in [
        ("ja", "S60 1 2", "1985年1月2日"),
        ("ko", "1985. 1. 2.", "1985년 1월 2일"),
        ("pt-BR", "2 de janeiro de 1985", "2 de janeiro de 1985"),
        ("pt-BR", "15/03/1985", "15 de março de 1985"),
        ("ru", "15.03.1985", "15 марта 1985 г."),
        ("th", "2 ม.ค. พ.ศ. 2528", "2 มกราคม ค.ศ. 1985"),
        ("zh-Hant", "民國74年1月2日", "1985年1月2日"),
        ("en", "S60.1.2", "2 January 1985"),
    ] {
        let script = format!("{FORM}{TO_BIRTH}{{{date}}}");
        let session = Session::played(tag, SIZE, &script);
        let all = read(&session);
        assert!(
            all.iter().any(|text| text.contains(shown)),
            "{tag} {date}: {all:?}"
        );
    }
}

#[test]
fn the_keys_on_the_glass_are_those_of_the_language() {
    for tag in LOCALES {
        let session = Session::played(tag, SIZE, &format!("{FORM}{TO_BIRTH}"));
        let all = read(&session);
        let eras = all.contains(&"昭和");
        assert_eq!(eras, tag.starts_with("ja"), "{tag}: {all:?}");
        let units = match tag {
            "ko" => "년",
            "ja" | "ja-simple" | "zh-Hans" | "zh-Hant" => "年",
            "ru" | "uk" | "mn" => ".",
            _ => "/",
        };
        assert!(all.contains(&units), "{tag}: {all:?}");
    }
}

#[test]
fn a_refusal_never_asks_for_what_was_done() {
    for (tag, date, expected) in [
        ("ja", "1985/4/31", DateProblem::NoSuchDay),
        ("ja", "12/1/2", DateProblem::WhichYear),
        ("pt-BR", "31/04/1985", DateProblem::NoSuchDay),
        ("pt-BR", "02/03/04", DateProblem::WhichYear),
        ("th", "2 abc", DateProblem::NotADate),
    ] {
        let session = asked(tag, SIZE, date);
        assert_eq!(
            wrong(&session),
            Some(ProblemKind::Date(expected)),
            "{tag} {date}"
        );
        assert!(!session.kiosk.asks_date(), "{tag} {date}");
    }
    let script = ja(&format!("{FORM}{TO_BIRTH}<on>"));
    assert_eq!(wrong(&script), Some(ProblemKind::Missing));
}

/// Both kinds of years are typed with the same figures: each is offered with the date by both, and the age.
#[test]
fn a_year_that_may_be_one_of_bikram_sambat_is_asked_about_where_people_count_so() {
    for (date, offered) in [
        (
            "2010/5/12",
            &[
                ("ई.सं. 2010 मे 12 = वि.सं. 2067 बैशाख 29", "उमेर 16 वर्ष"),
                ("ई.सं. 1953 अगस्ट 28 = वि.सं. 2010 भदौ 12", "उमेर 73 वर्ष"),
            ][..],
        ),
        (
            "1998/3/15",
            &[
                ("ई.सं. 1998 मार्च 15 = वि.सं. 2054 चैत 2", "उमेर 28 वर्ष"),
                ("ई.सं. 1941 जुन 28 = वि.सं. 1998 असार 15", "उमेर 85 वर्ष"),
            ],
        ),
        (
            "2043/1/5",
            &[("ई.सं. 1986 अप्रिल 18 = वि.सं. 2043 बैशाख 5", "उमेर 40 वर्ष")],
        ),
        (
            "2043",
            &[("ई.सं. 1986", "2042 / 2043"), ("ई.सं. 1987", "2043 / 2044")],
        ),
    ] {
        let session = asked("ne", SIZE, date);
        assert_eq!(wrong(&session), Some(ProblemKind::WhichDay), "{date}");
        assert_eq!(answer(&session), None, "{date}");
        let all = read(&session);
        for (day, more) in offered {
            let is_there = |text: &&&str| text.contains(day) && text.contains(more);
            assert_eq!(all.iter().filter(is_there).count(), 1, "{day}: {all:?}");
        }
        let retype = offered.len() + 1;
        assert_eq!(session.kiosk.choices().len(), retype, "{date}: {all:?}");
    }
    let mut session = asked("ne", SIZE, "1998/3/15");
    session.play("2");
    assert_eq!(*session.kiosk.screen(), SEX, "{}", session.text());
    assert_eq!(answer(&session).as_deref(), Some("1941-06-28"));
    let mut session = asked("ne", SIZE, "1998/3/15");
    touch(&mut session, choice(Choice::Retype(FieldId::Birth)));
    assert_eq!(*session.kiosk.screen(), BIRTH);
    assert!(!session.kiosk.asks_date());
    let session = asked("ne", SIZE, "2090/5/12");
    let future = ProblemKind::Date(DateProblem::Future);
    assert_eq!(wrong(&session), Some(future));
    let all = read(&session);
    assert!(all.iter().any(|text| text.contains("वि.सं. (BS) होइन")));
    for (tag, date) in [("ne", "1985/5/12"), ("en", "2010/5/12")] {
        let session = asked(tag, SIZE, date);
        assert_eq!(*session.kiosk.screen(), SEX, "{tag} {date}");
    }
}

#[test]
fn whoever_lays_something_over_the_choice_of_dates_comes_back_to_it() {
    let mut session = asked("ja", SIZE, "3/2/1985");
    let before = session.text();
    assert_eq!(wrong(&session), Some(ProblemKind::WhichDay));
    for key in [
        Key::StaffExit,
        Key::Function(2),
        Key::Function(8),
        Key::Function(9),
    ] {
        session.key(key);
        assert!(session.kiosk.overlay().is_some(), "{key:?}");
        session.key(Key::Escape);
        assert!(session.kiosk.overlay().is_none(), "{key:?}");
        assert_eq!(session.text(), before, "{key:?}");
        assert_eq!(wrong(&session), Some(ProblemKind::WhichDay), "{key:?}");
    }
}

//! Every board at every size in every language: whole labels, large keys, nothing over anything else,
//! and what is to be read is there.

use uketsuke::flow::{Action, Look};
use uketsuke::form::{Kind, field_of};
use uketsuke::keyboard::layout::Cap;

use super::support::{LOCALES, SIZES, Session, area_text, is_laid, site, squash, with_look};
use super::typist::{ADDRESS, BIRTH, INSURER, KANA, NAME, PHONE, POSTCODE, Typist};

/// The ways to all questions to type into.
const FIELDS: [(&str, &str); 10] = [
    ("name", NAME),
    ("kana", KANA),
    ("birth", BIRTH),
    ("postcode", POSTCODE),
    ("address", ADDRESS),
    ("phone", PHONE),
    ("insurer", INSURER),
    ("workplace", WORKPLACE),
    ("writer-name", "<any>L3<on>6<on><on>21<on>2"),
    ("writer-relation", "<any>L3<on>6<on><on>21<on>2{葵}<on>"),
];
const WORKPLACE: &str = "<any>L3<on>6<on><on>21<on>1{葵}<on><on>{S64.1.7}<on>2<on>{千代田1}<on>{0312345678}<on>11{A}<on>";

/// The key's size at least: three rows where the screen has room for them.
fn key_rows(session: &Session) -> u16 {
    if session.buffer.area.height >= 32 {
        3
    } else {
        2
    }
}

fn faults(session: &Session) -> Vec<String> {
    let mut all = Vec::new();
    for (area, text) in &session.laid.texts {
        if !squash(&area_text(&session.buffer, *area)).contains(&squash(text)) {
            all.push(format!("cut: {text}"));
        }
    }
    let targets = &session.laid.targets;
    for (at, (area, action)) in targets.iter().enumerate() {
        let (width, height) = match action {
            Action::Field => (12, 1),
            Action::Cap(_) => (6, key_rows(session)),
            Action::Offer(_) | Action::MoreOffers => (6, 2),
            _ => (
                12,
                if session.buffer.area.height < 24 {
                    2
                } else {
                    3
                },
            ),
        };
        if area.width < width || area.height < height {
            all.push(format!("{action:?} is {} x {}", area.width, area.height));
        }
        if area.intersection(session.buffer.area) != *area {
            all.push(format!("off the screen: {action:?}"));
        }
        for (other, what) in targets.iter().take(at) {
            if other.intersects(*area) {
                all.push(format!("{action:?} overlaps {what:?}"));
            }
        }
    }
    for target in session.kiosk.targets() {
        if !is_laid(session, target) {
            all.push(format!("{target:?} has no place"));
        }
    }
    all.extend(unread(session));
    all
}

/// What must be there to be read, and is not.
fn unread(session: &Session) -> Vec<String> {
    let kiosk = &session.kiosk;
    let say = |key: &str| session.texts.say(kiosk.locale(), key, &[]);
    let Some(id) = kiosk.text_field() else {
        return vec!["no field".into()];
    };
    let mut wanted = vec![say(&format!("field-{}", id.id()))];
    if kiosk.offers().next().is_none() {
        if kiosk.refusals() > 1 {
            wanted.push(say("problem-again"));
        }
        let problem = kiosk.problem();
        let date = field_of(id).kind == Kind::Date;
        if problem.is_none() && !date {
            wanted.push(say(&format!("field-{}.hint", id.id())));
        }
        if let Some(problem) = problem {
            let head = say(&format!("field-{}.label", id.id()));
            let told = session.laid.texts.iter();
            let mut told = told.filter(|(_, text)| text.contains(&head));
            if told.next().is_none() {
                wanted.push(format!("{problem:?}"));
            }
        }
    }
    let all = wanted.into_iter();
    all.filter(|text| !session.shows(text))
        .map(|text| format!("not to be read: {text}"))
        .collect()
}

/// All that can be wrong in a state, on each board of the field.
fn on_each_board(look: Look, done: impl Fn(&mut Typist)) -> Vec<String> {
    let mut all = Vec::new();
    for locale in LOCALES {
        for size in SIZES {
            for (name, script) in FIELDS {
                let start = || Typist::in_place(with_look(site(), look), locale, size, script);
                let boards = start().session.kiosk.boards();
                for board in boards {
                    let mut typist = start();
                    if typist.session.kiosk.board() != Some(*board) {
                        typist.board(*board);
                    }
                    done(&mut typist);
                    if typist.session.kiosk.text_field().is_none() {
                        continue;
                    }
                    let found = faults(&typist.session).into_iter();
                    all.extend(
                        found.map(|what| format!("{locale} {size:?} {name} {board:?}: {what}")),
                    );
                }
            }
        }
    }
    all
}

fn assert_none(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{}\n{} in all",
        faults.join("\n"),
        faults.len()
    );
}

#[test]
fn empty() {
    assert_none(&on_each_board(Look::Normal, |_| ()));
    assert_none(&on_each_board(Look::Mono, |_| ()));
}

#[test]
fn with_offers() {
    assert_none(&on_each_board(Look::Normal, |typist| {
        typist.paste("みちこ");
    }));
    assert_none(&on_each_board(Look::Normal, |typist| {
        typist.keys("高");
    }));
}

#[test]
fn with_a_problem_and_the_second_time() {
    for times in 1..=2 {
        // Too long, no date, no number: each kind of field refuses it.
        let long = "山".repeat(130);
        let done = |typist: &mut Typist| {
            typist.paste(&long);
            for _ in 0..times {
                typist.tap(Action::Next);
            }
        };
        assert_none(&on_each_board(Look::Normal, done));
    }
}

#[test]
fn with_a_my_number() {
    assert_none(&on_each_board(Look::Normal, |typist| {
        typist.paste("123456789012").tap(Action::Next);
    }));
}

#[test]
fn with_nothing_where_something_is_asked_for() {
    for times in 1..=2 {
        assert_none(&on_each_board(Look::Normal, |typist| {
            for _ in 0..times {
                if typist.session.kiosk.problem().is_some() || times == 1 || typist.taps == 0 {
                    typist.tap(Action::Next);
                }
            }
            // Where an empty answer goes on, the next question is looked at.
        }));
    }
}

#[test]
fn the_date_is_shown_in_both_calendars() {
    for locale in LOCALES {
        for size in SIZES {
            let mut typist = Typist::at(locale, size, BIRTH);
            typist.caps("19460305");
            let glass = squash(&typist.session.text());
            for wanted in ["1946", "昭和21年", "80"] {
                assert!(
                    glass.contains(wanted),
                    "{locale} {size:?} {wanted}\n{glass}"
                );
            }
            assert_none(&faults(&typist.session));
            typist.cap(Cap::Clear).caps("19460230").go_on();
            assert_none(&faults(&typist.session));
        }
    }
}

#[test]
fn a_long_text_keeps_its_caret_on_the_glass() {
    for size in SIZES {
        let mut typist = Typist::at("ja", size, ADDRESS);
        typist.paste(&"東京都千代田区千代田1-1".repeat(8));
        let caret = typist.session.laid.caret.expect("a caret");
        let (area, _) = typist
            .session
            .laid
            .targets
            .iter()
            .find(|(_, of)| *of == Action::Field)
            .unwrap();
        assert!(area.contains(caret));
        assert_none(&faults(&typist.session));
    }
}

//! Every board at every size in every language: whole labels, large keys, nothing over anything else,
//! and what is to be read is there.

use uketsuke::flow::{Action, Look};
use uketsuke::form::{FieldId, Kind, Requirement, field_of};
use uketsuke::keyboard::layout::Cap;

use super::typist::{ADDRESS, BIRTH, INSURER, KANA, NAME, PHONE, POSTCODE, Typist};
use crate::support::{LOCALES, SIZES, Session, area_text, is_laid, squash};

/// The ways to all questions to type into.
const FIELDS: [&str; 10] = [
    NAME,
    KANA,
    BIRTH,
    POSTCODE,
    ADDRESS,
    PHONE,
    INSURER,
    WORKPLACE,
    "<any>L3<on>621<on>2",
    "<any>L3<on>621<on>2{葵}<on>",
];
const WORKPLACE: &str =
    "<any>L3<on>621<on>1{葵}<on><on>{S64.1.7}<on>2<on>{千代田1}<on>{0312345678}<on>11{A}<on>";

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
    for (area, text) in &session.laid.texts() {
        if !squash(&area_text(&session.buffer, *area)).contains(&squash(text)) {
            all.push(format!("cut: {text}"));
        }
    }
    let targets = &session.laid.targets();
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
    let mut wanted = Vec::new();
    // What is wrong names the question, and may take its place where rows are scarce.
    if kiosk.problem().is_none() || session.buffer.area.height >= 24 {
        wanted.push(say(&format!("field-{}", id.id())));
    }
    if kiosk.offers().next().is_none() {
        let problem = kiosk.problem();
        let date = field_of(id).kind == Kind::Date;
        let hint = say(&format!("field-{}.hint", id.id()));
        // Once letters were offered it stays away.
        if kiosk.has_offered() {
            assert!(!session.shows(&hint), "{hint}");
        } else if problem.is_none() && !date {
            wanted.push(hint);
        }
        if let Some(problem) = problem {
            let head = say(&format!("field-{}.label", id.id()));
            let told = session.laid.texts().into_iter();
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

fn assert_none(faults: &[String]) {
    let count = faults.len();
    assert!(faults.is_empty(), "{}\n{count} in all", faults.join("\n"));
}

/// What is wrong in the present state, on every board of the field and at every size.
fn look(typist: &mut Typist, state: &str, all: &mut Vec<String>) {
    for board in typist.session.kiosk.boards() {
        if typist.session.kiosk.board() != Some(*board) {
            typist.board(*board);
        }
        for size in SIZES {
            typist.session.resize(size);
            let place = format!(
                "{} {size:?} {board:?} {state}",
                typist.session.kiosk.locale()
            );
            let found = faults(&typist.session).into_iter();
            all.extend(found.map(|what| format!("{place}: {what}")));
        }
    }
    typist.session.resize(SIZES[0]);
}

/// Empty, with offers, and refused for one reason after another.
fn each_state(typist: &mut Typist, all: &mut Vec<String>) {
    let id = typist.session.kiosk.text_field().expect("a field");
    let refused = |typist: &mut Typist, what: &str, all: &mut Vec<String>| {
        typist.go_on();
        let kiosk = &typist.session.kiosk;
        assert!(kiosk.problem().is_some(), "{id:?} takes {what}");
        look(typist, &format!("{id:?} {what}"), all);
        typist.cap(Cap::Clear);
    };
    look(typist, &format!("{id:?} empty"), all);
    typist.paste("みちこ");
    look(typist, &format!("{id:?} kana"), all);
    typist.cap(Cap::Clear).keys("高");
    look(typist, &format!("{id:?} kanji"), all);
    typist.cap(Cap::Clear);
    if field_of(id).need != Requirement::Optional {
        refused(typist, "nothing", all);
    }
    if id != FieldId::Phone {
        typist.paste("123456789012");
        refused(typist, "a My Number", all);
    }
    typist.paste(&"山".repeat(130));
    refused(typist, "too much", all);
    // In Nepal 2030 may be a year of the 1970s: 2090 is to come by every calendar.
    for odd in ["昭和64年1月8日", "20900101", "18500101", "19850230"] {
        if id == FieldId::Birth {
            typist.paste(odd);
            refused(typist, odd, all);
        }
    }
}

fn look_at_all(locale: &str) {
    let mut all = Vec::new();
    for script in FIELDS {
        let mut typist = Typist::at(locale, (60, 20), script);
        each_state(&mut typist, &mut all);
        typist.tap(Action::Contrast).tap(Action::Contrast);
        assert_eq!(typist.session.kiosk.look(), Look::Mono);
        look(&mut typist, "mono", &mut all);
    }
    assert_none(&all);
}

mod whole {
    crate::in_every_language!(super::look_at_all);
}

#[test]
fn who_is_refused_again_is_offered_help_in_other_words() {
    for locale in LOCALES {
        for size in SIZES {
            // With 20 rows the question and what is wrong come first; reception's button is there.
            if size.1 < 24 {
                continue;
            }
            let mut typist = Typist::at(locale, size, NAME);
            typist.go_on().go_on();
            let again = typist.session.texts.say(locale, "problem-again", &[]);
            assert!(
                typist.session.shows(&again),
                "{locale} {size:?}\n{}",
                typist.session.text()
            );
            assert_none(&faults(&typist.session));
        }
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
        let caret = typist.session.laid.caret().expect("a caret");
        let (area, _) = typist
            .session
            .laid
            .targets()
            .into_iter()
            .find(|(_, of)| *of == Action::Field)
            .unwrap();
        assert!(area.contains(caret));
        assert_none(&faults(&typist.session));
    }
}

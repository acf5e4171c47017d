//! Staff leave by chord and PIN, and nobody else does.

use uketsuke::flow::{Effect, Event, Overlay, Screen, Tries};
use uketsuke::form::FieldId;

use super::steps::{FORM, at_a_place, ja, typed};
use crate::support::Session;

fn asked(session: &Session) -> Vec<String> {
    let pin = |effect: &Effect| match effect {
        Effect::CheckPin(pin) => Some(pin.to_string()),
        _ => None,
    };
    session.effects.iter().filter_map(pin).collect()
}

#[test]
fn without_a_pin_the_chord_does_nothing() {
    let session = at_a_place(|site| site.pin = false, "<any>L1<staff>");
    assert!(session.kiosk.overlay().is_none());
    assert!(session.effects.is_empty());
}

#[test]
fn the_right_pin_ends_the_kiosk() {
    let mut session = ja("<any>L1<staff>{１234}<enter>");
    assert_eq!(asked(&session), ["1234"]);
    assert!(!session.effects.contains(&Effect::Quit));
    session.send(Event::PinChecked(true));
    assert!(session.effects.contains(&Effect::Quit));
}

#[test]
fn the_pin_is_neither_drawn_nor_kept() {
    let mut session = ja("<any>L1<staff>{8642}");
    assert!(!session.text().contains("8642") && session.text().contains("****"));
    assert!(!format!("{:?}", session.kiosk).contains("8642"));
    session.play("<enter>");
    assert!(!session.text().contains("****"));
}

#[test]
fn back_returns_to_the_patient() {
    let mut session = ja(&format!("{FORM}1{{葵}}<staff>{{12}}<esc>"));
    assert!(session.kiosk.overlay().is_none());
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert_eq!(typed(&session, FieldId::Name), "葵");
    session.send(Event::PinChecked(true));
    assert!(
        !session.effects.contains(&Effect::Quit),
        "an answer for nobody"
    );
}

#[test]
fn five_wrong_pins_lock_for_a_minute() {
    let mut session = ja("<any>L1<staff>");
    for round in 1..=5 {
        session.play("{12}<enter><wrong-pin>");
        assert_eq!(asked(&session).len(), round);
        assert_eq!(session.kiosk.pin_locked_for() > 0, round == 5);
    }
    assert_eq!(session.kiosk.pin_locked_for(), 60);
    session.play("{12}<enter>");
    session.play("<esc><staff>{12}<enter>");
    assert_eq!(asked(&session).len(), 5, "locked, also when opened anew");
    let locked = session.kiosk.pin_locked_for() * 1_000;
    session.wait_ms(locked);
    session.play("<enter>");
    assert_eq!(asked(&session).len(), 6);
}

#[test]
fn whoever_comes_next_has_the_tries_that_are_left() {
    let tries = Tries {
        wrong: 4,
        locked_until: 0,
    };
    let mut session = at_a_place(|site| site.tries = tries, "<any>L1<staff>{12}<enter>");
    assert!(!session.kiosk.pin_was_wrong());
    session.play("<wrong-pin>");
    assert!(session.kiosk.pin_locked_for() > 0);
}

#[test]
fn one_pin_is_checked_at_a_time() {
    let mut session = ja("<any>L1<staff>{12}<enter>{34}<enter>");
    assert_eq!(asked(&session), ["12"]);
    session.play("<wrong-pin>{34}<enter>");
    assert_eq!(asked(&session), ["12", "34"]);
}

#[test]
fn an_empty_pin_is_not_asked() {
    let session = ja("<any>L1<staff><enter>");
    assert!(asked(&session).is_empty());
    assert!(matches!(
        session.kiosk.overlay(),
        Some(Overlay::StaffPin(_))
    ));
}

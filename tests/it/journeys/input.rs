//! By ten-key, by keyboard, by touch; and hands that tremble.

use ratatui::layout::Position;
use uketsuke::flow::{Action, Choice, Effect, Event, Key, Look, Overlay, Screen};
use uketsuke::form::{FieldId, UNKNOWN};
use uketsuke::guidance::{Cause, Visit};

use super::steps::{FORM, burst, choice, enter, ja, place_of, submit, touch};
use crate::support::Session;

/// Touches again within so many milliseconds.
fn hasty_touch(session: &mut Session, at: Position, ms: u64) {
    session.wait_ms(ms);
    for press in [true, false] {
        let hit = session.laid.hit(at);
        burst(
            session,
            if press {
                Event::Press(hit)
            } else {
                Event::Release(hit)
            },
        );
    }
    session.draw();
}

#[test]
fn the_ten_key_pad_suffices_up_to_the_first_text() {
    let mut session = ja("");
    for (key, screen) in [
        ('0', Screen::Languages),
        ('1', Screen::Causes),
        ('3', Screen::Explain(Cause::Unconfirmed)),
        ('+', Screen::Holdings),
    ] {
        session.key(Key::Char(key));
        assert_eq!(*session.kiosk.screen(), screen);
    }
    session.play("*");
    assert!(matches!(session.kiosk.overlay(), Some(Overlay::Language)));
    session.play("01/");
    assert!(matches!(session.kiosk.overlay(), Some(Overlay::Ask)));
    session.play("+-");
    assert_eq!(*session.kiosk.screen(), Screen::Explain(Cause::Unconfirmed));
    session.play("+6+<enter>2");
    assert_eq!(*session.kiosk.screen(), Screen::Declare);
    session.play("1");
    session.play("<on>1");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
}

#[test]
fn any_key_begins() {
    let mut keys = vec![
        Key::Enter,
        Key::Tab,
        Key::Right,
        Key::PageDown,
        Key::Escape,
        Key::Backspace,
        Key::End,
    ];
    keys.extend("1590+-. aあ".chars().map(Key::Char));
    for key in keys {
        let mut session = ja("");
        session.key(key);
        assert_eq!(*session.kiosk.screen(), Screen::Languages, "{key:?}");
    }
}

#[test]
fn full_width_digits_choose_too() {
    let mut session = ja("０");
    session.play("１３＋");
    assert_eq!(*session.kiosk.screen(), Screen::Holdings);
}

#[test]
fn the_keyboard_alone_fills_in_the_whole_form() {
    let mut session = ja("<enter>");
    let option = |id, option| choice(Choice::Option(id, option));
    for action in [
        choice(Choice::Locale(0)),
        choice(Choice::Cause(Cause::Network)),
        choice(Choice::Nothing),
        choice(Choice::Visit(Visit::First)),
        choice(Choice::Open(&Screen::Purpose)),
    ] {
        enter(&mut session, action);
    }
    session.play("<last>");
    enter(&mut session, Action::Next);
    enter(&mut session, option(FieldId::Writer, "self"));
    session.play("{葵}<enter><enter>{1989/1/7}<enter>");
    enter(&mut session, option(FieldId::Sex, "female"));
    session.play("<enter>{千代田}<enter>{0312345678}<enter>");
    enter(&mut session, choice(Choice::Unknown(FieldId::Insured)));
    enter(&mut session, choice(Choice::Unknown(FieldId::Scheme)));
    enter(&mut session, choice(Choice::Unknown(FieldId::Insurer)));
    enter(&mut session, choice(Choice::Unknown(FieldId::Workplace)));
    enter(&mut session, option(FieldId::Issued, "month"));
    enter(&mut session, choice(Choice::Unknown(FieldId::Share)));
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    enter(&mut session, choice(Choice::Change(FieldId::Scheme)));
    assert_eq!(session.kiosk.form().chosen(FieldId::Scheme), Some(UNKNOWN));
    enter(&mut session, option(FieldId::Scheme, "national"));
    let submission = submit(&mut session);
    assert!(submission.answers.get(FieldId::Workplace).is_none());
}

#[test]
fn tab_goes_round_and_backtab_comes_back() {
    let mut session = ja("<any>L3<on><tab>");
    let first = session.kiosk.focused();
    let count = session.kiosk.targets().len();
    session.play(&"<tab>".repeat(count));
    assert_eq!(session.kiosk.focused(), first);
    session.play(&"<tab>".repeat(3));
    session.play(&"<backtab>".repeat(3));
    assert_eq!(session.kiosk.focused(), first);
}

#[test]
fn a_touch_within_half_a_second_of_a_new_page_is_for_the_old_one() {
    let mut session = ja("<any>L12<on>");
    let at = place_of(&mut session, Action::Next);
    hasty_touch(&mut session, at, 500);
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    let mut session = ja("<any>L16");
    let at = place_of(&mut session, choice(Choice::Visit(Visit::First)));
    hasty_touch(&mut session, at, 500);
    assert_eq!(*session.kiosk.screen(), Screen::Declare);
    // Back at the question, which is a new page again.
    session.play("<back>");
    let at = place_of(&mut session, choice(Choice::Visit(Visit::First)));
    hasty_touch(&mut session, at, 250);
    hasty_touch(&mut session, at, 249);
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    // Down before, up after: it was begun too early.
    session.play("<back><on>");
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    session.wait_ms(499);
    let hit = session.laid.hit(at);
    burst(&mut session, Event::Press(hit));
    session.wait_ms(200);
    burst(&mut session, Event::Release(hit));
    assert_eq!(*session.kiosk.screen(), Screen::Visit);
    hasty_touch(&mut session, at, 0);
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Declare,
        "this one is meant"
    );
}

#[test]
fn a_trembling_hand_turns_one_page() {
    let mut session = super::steps::checked();
    assert!(session.laid.pages > 2);
    let at = place_of(&mut session, Action::Next);
    hasty_touch(&mut session, at, 500);
    hasty_touch(&mut session, at, 300);
    assert_eq!(session.kiosk.page(), 1);
    hasty_touch(&mut session, at, 200);
    assert_eq!(session.kiosk.page(), 2);
}

#[test]
fn a_press_here_and_a_release_there_is_nothing() {
    let mut session = ja("<any>L1");
    let next = Some(Action::Next);
    let card = choice(Choice::Holding(uketsuke::guidance::Holding::Card));
    session.wait_ms(500);
    session.send(Event::Press(next));
    assert_eq!(session.kiosk.pressed(), next);
    session.send(Event::Release(Some(card)));
    session.send(Event::Release(next));
    session.send(Event::Press(None));
    session.send(Event::Release(next));
    assert_eq!(*session.kiosk.screen(), Screen::Holdings);
    assert!(session.kiosk.story().holdings.is_empty());
}

#[test]
fn a_press_does_not_outlive_its_screen() {
    let mut session = ja("<any>L12");
    session.wait_ms(500);
    session.send(Event::Press(Some(Action::Back)));
    session.play("+");
    session.send(Event::Release(Some(Action::Back)));
    assert!(!matches!(session.kiosk.screen(), Screen::Causes));
    assert!(matches!(session.kiosk.screen(), Screen::Plan(_)));
}

#[test]
fn colours_change_by_key_and_touch_and_nothing_else_does() {
    let mut session = ja(&format!("{FORM}1{{葵}}"));
    session.play("<f5>");
    assert_eq!(session.kiosk.look(), Look::HighContrast);
    touch(&mut session, Action::Contrast);
    assert_eq!(session.kiosk.look(), Look::Mono);
    touch(&mut session, Action::Contrast);
    assert_eq!(session.kiosk.look(), Look::Normal);
    assert_eq!(super::steps::typed(&session, FieldId::Name), "葵");
}

#[test]
fn a_window_too_small_takes_nothing_and_loses_nothing() {
    let mut session = ja(&format!("{FORM}1{{葵}}"));
    session.resize((50, 15));
    session.play("x<enter><back><f8>");
    session.resize((80, 24));
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert!(session.kiosk.overlay().is_none());
    assert_eq!(super::steps::typed(&session, FieldId::Name), "葵");
}

#[test]
fn text_is_resized_only_where_a_clinic_has_commands_for_it() {
    let zooms = |script: &str| {
        let session = ja(script);
        session
            .effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Zoom(_)))
            .count()
    };
    assert_eq!(zooms("<any>L1<f3><f4>"), 0);
    assert_eq!(zooms("<sizes><any>L1<f3><f4>"), 2);
    // By touch: the page "ask reception", which stays.
    assert_eq!(zooms("<sizes><any>L1<f9>12"), 2);
}

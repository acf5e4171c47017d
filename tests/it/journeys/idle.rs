//! Nobody there: warned, counted down, wiped. And nobody hurried who is.

use uketsuke::flow::{Action, Effect, Event, Key, Overlay, Screen};
use uketsuke::form::FieldId;

use super::steps::{FORM, SIZE, at_a_place, burst, checked, ja, left, typed};
use crate::support::{Session, fill, pictures};

fn warned(session: &Session) -> bool {
    matches!(session.kiosk.overlay(), Some(Overlay::Idle(_)))
}

/// Sends nothing but the time, at each deadline, until the patient is gone. The countdowns drawn.
fn drift(session: &mut Session) -> Vec<u64> {
    let mut shown = Vec::new();
    for _ in 0..80 {
        if left(session) {
            return shown;
        }
        let now = session.kiosk.now().ms;
        let at = session
            .kiosk
            .deadline()
            .expect("a patient's screen ends by itself");
        assert!(at > now, "a deadline of {at} at {now} is a busy loop");
        session.wait_ms(at - now);
        shown.extend(session.kiosk.countdown());
    }
    panic!("it does not end: {:?}", session.kiosk.screen());
}

#[test]
fn a_page_is_warned_after_ninety_seconds_and_the_form_after_a_hundred_and_eighty() {
    for (script, patience) in [("<any>L3", 90_000), (&*format!("{FORM}1"), 180_000)] {
        let mut session = ja(script);
        session.wait_ms(patience - 1);
        assert!(!warned(&session), "{script}");
        session.wait_ms(1);
        assert!(warned(&session), "{script}");
        session.wait_ms(59_999);
        assert!(!left(&session));
        session.wait_ms(1);
        assert!(left(&session));
    }
}

#[test]
fn the_countdown_says_each_second() {
    let mut session = ja("<any>L3");
    let shown = drift(&mut session);
    assert_eq!(shown, (0..=60).rev().collect::<Vec<_>>());
}

#[test]
fn each_number_of_the_countdown_is_drawn() {
    let mut session = ja("<any>L3<wait:90>");
    for (wait, seconds) in [(0, 60), (10_000, 50), (40_000, 10), (1_000, 9), (8_000, 1)] {
        session.wait_ms(wait);
        let args = [("seconds", uketsuke::texts::Arg::Number(seconds))];
        assert!(
            session.shows(&session.texts.say("ja", "idle-countdown", &args)),
            "{seconds}"
        );
    }
}

#[test]
fn the_key_that_answers_the_warning_does_nothing_else() {
    for key in [
        Key::Char('1'),
        Key::Char('葵'),
        Key::Enter,
        Key::Escape,
        Key::Backspace,
        Key::Function(8),
        Key::StaffExit,
    ] {
        let mut session = ja(&format!("{FORM}1{{髙}}<wait:181>"));
        assert!(warned(&session));
        session.key(key);
        assert!(session.kiosk.overlay().is_none(), "{key:?}");
        assert_eq!(
            *session.kiosk.screen(),
            Screen::Field(FieldId::Name),
            "{key:?}"
        );
        assert_eq!(typed(&session, FieldId::Name), "髙", "{key:?}");
        assert!(session.effects.is_empty());
    }
}

#[test]
fn the_touch_that_answers_the_warning_does_nothing_else() {
    for y in 0..SIZE.1 {
        for x in [1, 20, 40, 78] {
            let mut session = ja("<any>L3<wait:91>");
            let screen = session.kiosk.screen().clone();
            session.tap_at(ratatui::layout::Position::new(x, y));
            assert!(session.kiosk.overlay().is_none(), "{x} {y}");
            assert_eq!(*session.kiosk.screen(), screen, "{x} {y}");
        }
    }
    let mut session = ja("<any>L3<wait:91>");
    burst(
        &mut session,
        Event::Paste(zeroize::Zeroizing::new("1".into())),
    );
    assert!(session.kiosk.overlay().is_none());
}

#[test]
fn more_time_can_be_had_twelve_times() {
    let mut session = ja(&format!("{FORM}1{{髙}}"));
    for _ in 0..12 {
        session.wait_ms(180_000 + 59_000);
        assert!(warned(&session) && !left(&session));
        session.key(Key::Enter);
        assert!(!warned(&session));
    }
    assert_eq!(typed(&session, FieldId::Name), "髙");
}

#[test]
fn saving_is_not_interrupted() {
    let mut session = checked();
    session.play("<on>");
    session.wait_ms(8_000);
    assert!(matches!(session.kiosk.screen(), Screen::Saving(_)));
    assert!(session.kiosk.overlay().is_none() && !left(&session));
    session.play("<f8><f9><f2>");
    assert!(
        session.kiosk.overlay().is_none(),
        "nothing lies over saving"
    );
}

#[test]
fn the_number_stays_for_thirty_seconds() {
    let mut session = checked();
    session.play("<on><saved>");
    session.wait_ms(29_999);
    assert!(!left(&session));
    session.wait_ms(1);
    assert!(left(&session));
}

#[test]
fn attract_waits_for_ever() {
    let session = ja("");
    assert_eq!(session.kiosk.deadline(), None);
    assert_eq!(session.kiosk.must_end_by(), None);
}

#[test]
fn from_every_picture_the_deadlines_alone_lead_to_the_end_at_the_time_foretold() {
    let mut all = pictures();
    for (name, script) in [
        ("ask over attract", "<f9>"),
        ("language over attract", "<f2>"),
        ("staff over attract", "<staff>"),
        ("staff over saving", "saving"),
        ("ask over done", "done"),
    ] {
        let form = format!("{FORM}{}<on>", fill());
        let script = match script {
            "saving" => format!("{form}<staff>"),
            "done" => format!("{form}<saved><f9>"),
            script => script.to_owned(),
        };
        all.push((name, script));
    }
    for (name, script) in all {
        if name.starts_with("attract") {
            continue;
        }
        let mut session = Session::played("ja", SIZE, &script);
        let foretold = session
            .kiosk
            .must_end_by()
            .unwrap_or_else(|| panic!("{name}"));
        drift(&mut session);
        let at = session.kiosk.now().ms;
        assert!(
            (foretold..=foretold + 1_000).contains(&at),
            "{name}: {foretold}, not {at}"
        );
    }
}

#[test]
fn closing_what_lay_over_the_attract_screen_waits_again() {
    let mut session = ja("<f9>+");
    assert_eq!(*session.kiosk.screen(), Screen::Attract);
    assert_eq!(session.kiosk.deadline(), None);
    session.play("<f9><wait:95><any>");
    assert_eq!(session.kiosk.deadline(), None);
}

#[test]
fn times_come_from_the_site() {
    let mut session = at_a_place(|site| site.idle.page = 30_000, "<any>L3");
    session.wait_ms(30_000);
    assert!(warned(&session));
}

#[test]
fn the_warning_has_one_target() {
    let session = ja("<any>L3<wait:91>");
    assert_eq!(session.kiosk.targets(), [Action::Next]);
    assert!(!session.effects.contains(&Effect::Leave));
}

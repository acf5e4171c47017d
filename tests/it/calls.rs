//! Calling reception, without a disk: what is shown, and what leaves the kiosk.

use uketsuke::flow::{Action, Calling, Effect, Event, Key, Overlay, Screen};
use uketsuke::page::{Localizer, Page};
use uketsuke::rehearsal::{self, squash};

use crate::support::{GRID, LOCALES, Session, script};

/// A patient of this language on the list of causes, where this holds.
fn at_causes(locale: &str, calling: Calling) -> Session {
    let mut session = Session::played(locale, GRID, &script("causes"));
    session.send(Event::Called(calling));
    session
}

fn says(session: &rehearsal::Session<'_>, key: &str) -> bool {
    let words = session.texts.say(session.kiosk.locale(), key, &[]);
    squash(&session.text()).contains(&squash(&words))
}

/// What stands on the button.
fn button(session: &Session) -> String {
    let words = Localizer::new(&session.kiosk, session.texts);
    let buttons = Page::new(words).buttons.into_iter();
    let mut ask = buttons.filter(|button| button.action == Action::Ask);
    ask.next().unwrap().label
}

fn calls(session: &Session) -> usize {
    let calls = session.effects.iter();
    calls.filter(|effect| **effect == Effect::Call).count()
}

#[test]
fn the_button_calls_only_where_a_desk_listens() {
    for (calling, label, other, sent) in [
        (Calling::Off, "button-ask", "button-call", 0),
        (Calling::Ready, "button-call", "button-ask", 1),
    ] {
        for locale in LOCALES {
            let mut session = at_causes(locale, calling);
            let words = |key| session.texts.say(locale, key, &[]);
            assert_eq!(button(&session), words(label), "{locale} {calling:?}");
            assert_ne!(words(label), words(other), "{locale}");
            session.key(Key::Char('?'));
            assert_eq!(calls(&session), sent, "{locale} {calling:?}");
        }
    }
}

#[test]
fn what_is_shown_is_true_in_every_state_and_every_language() {
    let told = [
        (Calling::Off, "heading-ask", "say-ask"),
        (Calling::Called, "heading-call", "say-call"),
        (Calling::Coming, "heading-coming", "say-call"),
        (Calling::Unanswered, "heading-ask", "say-call-unanswered"),
    ];
    for locale in LOCALES {
        let mut session = at_causes(locale, Calling::Ready);
        session.key(Key::Char('?'));
        for (calling, heading, said) in told {
            session.send(Event::Called(calling));
            assert!(matches!(session.kiosk.overlay(), Some(Overlay::Ask)));
            let mut seen = [false; 4];
            session.each_page(|page| {
                let keys = [heading, said, "heading-coming", "say-ask"];
                for (seen, key) in seen.iter_mut().zip(keys) {
                    *seen |= says(page, key);
                }
            });
            let [heading, said, coming, desk] = seen;
            assert!(heading && said, "{locale} {calling:?}");
            assert_eq!(coming, calling == Calling::Coming, "{locale} {calling:?}");
            let waits = matches!(calling, Calling::Called | Calling::Coming);
            assert_eq!(desk, !waits, "{locale} {calling:?}");
            session.draw();
        }
    }
}

#[test]
fn a_storm_is_one_call() {
    let mut session = at_causes("vi", Calling::Ready);
    for _ in 0..500 {
        session.send(Event::Act(Action::Ask));
        session.key(Key::Escape);
        session.key(Key::Function(9));
        session.key(Key::Char('+'));
    }
    assert_eq!(calls(&session), 1);
}

#[test]
fn whoever_goes_on_is_told_wherever_they_are() {
    for (calling, key) in [
        (Calling::Called, "heading-call"),
        (Calling::Coming, "heading-coming"),
        (Calling::Unanswered, "say-call-unanswered"),
    ] {
        for picture in ["causes", "name-typed", "check"] {
            let mut session = Session::played("en", GRID, &script(picture));
            assert!(!says(&session, key), "{picture}");
            session.send(Event::Called(calling));
            assert!(session.kiosk.overlay().is_none(), "nobody is interrupted");
            assert!(says(&session, key), "{picture}\n{}", session.text());
        }
    }
}

/// Text that is being typed stays, and the idle time runs on: an answer is no sign of the patient.
#[test]
fn an_answer_changes_nothing_else() {
    let mut session = Session::played("en", GRID, &script("name-typed"));
    let (before, due) = (session.text(), session.kiosk.deadline());
    let name = |session: &Session| session.text().contains("髙﨑 葵");
    assert!(name(&session), "{before}");
    session.send(Event::Called(Calling::Coming));
    assert!(name(&session), "{}", session.text());
    assert_eq!(session.kiosk.deadline(), due);
}

#[test]
fn nobody_is_called_while_a_declaration_is_being_saved_or_from_below_the_warning() {
    let mut session = Session::played("en", GRID, &script("saving"));
    assert!(matches!(session.kiosk.screen(), Screen::Saving(_)));
    session.send(Event::Called(Calling::Ready));
    session.key(Key::Function(9));
    assert_eq!(calls(&session), 0);
    let mut session = Session::played("en", GRID, &script("idle"));
    session.send(Event::Called(Calling::Ready));
    session.key(Key::Function(9));
    assert_eq!(
        calls(&session),
        0,
        "that key only says that somebody is there"
    );
}

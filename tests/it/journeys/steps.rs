//! What every journey needs: finding and touching what is laid, raw events, submissions.

use ratatui::layout::Position;
use uketsuke::flow::{Action, Choice, Effect, Event, Key, Screen};
use uketsuke::form::{FieldId, Submission};

use crate::support::{Session, fill, is_laid, site, start, texts};

pub const SIZE: (u16, u16) = (80, 24);
/// To the first question with cause 3, nothing to show, on a first visit.
pub const FORM: &str = "<any>L3<on>621<on>";

pub fn ja(script: &str) -> Session {
    Session::played("ja", SIZE, script)
}

/// A filled-in form on its check page.
pub fn checked() -> Session {
    let session = ja(&format!("{FORM}{}", fill()));
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    session
}

/// A session at a place that is not as others are.
pub fn at_a_place(
    change: impl FnOnce(&mut uketsuke::flow::KioskSettings),
    script: &str,
) -> Session {
    let mut site = site();
    change(&mut site);
    let mut session = Session::at(site, texts(), start(), "ja", SIZE);
    session.play(script);
    session
}

/// The text of a message in Japanese.
pub fn say(key: &str) -> String {
    texts().say("ja", key, &[])
}

/// Where a target is laid, turning pages until it is.
pub fn place_of(session: &mut Session, action: Action) -> Position {
    for _ in 0..session.laid.pages {
        if is_laid(session, action) {
            break;
        }
        session.key(Key::PageDown);
    }
    let areas = &session.laid.targets();
    let (area, _) = areas
        .iter()
        .find(|(_, of)| *of == action)
        .unwrap_or_else(|| panic!("{action:?} is not laid:\n{}", session.text()));
    Position::new(area.x + area.width / 2, area.y + area.height / 2)
}

/// Touches a target, wherever it is laid.
pub fn touch(session: &mut Session, action: Action) {
    let at = place_of(session, action);
    session.tap_at(at);
}

/// Touches the words of this message, reading on until they are there.
pub fn touch_words(session: &mut Session, key: &str) {
    let words = say(key);
    for _ in 0..10 {
        let on_target = |at: Position| session.laid.hit(at).is_some();
        let found = session.laid.texts().into_iter().find_map(|(area, text)| {
            let at = Position::new(area.x, area.y);
            (text.ends_with(&words) && on_target(at)).then_some(at)
        });
        if let Some(at) = found {
            return session.tap_at(at);
        }
        touch(session, Action::Next);
    }
    panic!("{words} is not laid:\n{}", session.text());
}

/// Goes to a target with Tab and presses Enter.
pub fn enter(session: &mut Session, action: Action) {
    for _ in 0..60 {
        if session.kiosk.focused() == Some(action) {
            return session.key(Key::Enter);
        }
        if session.kiosk.targets().contains(&action) {
            session.key(Key::Tab);
        } else {
            session.key(Key::PageDown);
        }
    }
    panic!("Tab never comes to {action:?}:\n{}", session.text());
}

pub fn choice(choice: Choice) -> Action {
    Action::Choose(choice)
}

/// The texts that are laid, in reading order.
pub fn read(session: &Session) -> Vec<&str> {
    let texts = session.laid.texts().into_iter();
    texts.map(|(_, text)| text).collect()
}

/// Where these words are laid, and nothing but them.
pub fn words_at(session: &Session, words: &str) -> Position {
    let mut texts = session.laid.texts().into_iter();
    let found = texts.find(|(_, text)| *text == words);
    let (area, _) = found.unwrap_or_else(|| panic!("{words} is not laid:\n{}", session.text()));
    area.as_position()
}

/// What a patient has answered, agreed to or sent. Compared before and after.
pub fn told(session: &Session) -> String {
    let kiosk = &session.kiosk;
    let form: Vec<_> = uketsuke::form::FIELDS
        .iter()
        .map(|field| (kiosk.form().chosen(field.id), typed(session, field.id)))
        .collect();
    format!("{:?} {:?} {form:?}", kiosk.story(), kiosk.locale())
}

/// What was typed into a field.
pub fn typed(session: &Session, id: FieldId) -> String {
    let line = session.kiosk.form().line(id);
    line.map_or_else(String::new, |line| line.text().to_owned())
}

/// An event with no time, no clock and no picture before it: a burst.
pub fn burst(session: &mut Session, event: Event) {
    let effects = session.kiosk.update(event);
    session.effects.extend(effects);
}

/// All that was submitted.
pub fn submissions(session: &Session) -> Vec<&Submission> {
    let submitted = session.effects.iter().filter_map(|effect| match effect {
        Effect::Submit(submission) => Some(&**submission),
        _ => None,
    });
    submitted.collect()
}

/// The one submission of a session that ends on the check page.
pub fn submit(session: &mut Session) -> Submission {
    session.play("<on>");
    assert!(
        matches!(session.kiosk.screen(), Screen::Saving(_)),
        "{}",
        session.text()
    );
    let all = submissions(session);
    assert_eq!(all.len(), 1);
    all[0].clone()
}

pub fn left(session: &Session) -> bool {
    session.effects.contains(&Effect::Leave)
}

//! From crossterm's events to what the kiosk understands, in this one place. Must not know where the
//! targets on the screen are.

use ratatui::crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::layout::Position;
use zeroize::Zeroizing;

use crate::config::{Chord, ChordKey};
use crate::flow::Key;

/// Input as the worker takes it. Debug is not derived: it would print what a patient types.
#[derive(PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// Pasted text, as it came.
    Paste(Zeroizing<String>),
    /// The button, or a finger, went down there.
    Press(Position),
    /// It went up there.
    Release(Position),
    /// The terminal has another size.
    Resize,
    /// Ctrl+C in trial mode.
    Quit,
}

/// What the keys mean here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keys {
    /// With which staff leave; without one there is no such key.
    pub exit: Option<Chord>,
    /// Whether Ctrl+C ends the kiosk.
    pub trial: bool,
}

impl Keys {
    /// What an event means, if anything.
    pub fn read(&self, event: Event) -> Option<Input> {
        match event {
            // Key releases would type everything twice.
            Event::Key(key) if key.kind != KeyEventKind::Release => self.key(&key),
            Event::Paste(text) => Some(Input::Paste(Zeroizing::new(text))),
            Event::Mouse(mouse) => pointer(mouse),
            Event::Resize(..) => Some(Input::Resize),
            Event::Key(_) | Event::FocusGained | Event::FocusLost => None,
        }
    }

    fn key(&self, event: &KeyEvent) -> Option<Input> {
        if self.exit.is_some_and(|chord| is_chord(chord, event)) {
            return Some(Input::Key(Key::StaffExit));
        }
        if self.trial && is_control(event, 'c') {
            return Some(Input::Quit);
        }
        plain(event).map(Input::Key)
    }
}

/// Caps lock and Shift make no difference: terminals tell them apart by the letter's case, or not at all.
fn is_chord(chord: Chord, event: &KeyEvent) -> bool {
    let same = match (chord.key, event.code) {
        (ChordKey::Char(wanted), KeyCode::Char(c)) => c.to_ascii_lowercase() == wanted,
        (ChordKey::Function(wanted), KeyCode::F(number)) => number == wanted,
        _ => false,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    same && chord.ctrl == held(KeyModifiers::CONTROL) && chord.alt == held(KeyModifiers::ALT)
}

fn is_control(event: &KeyEvent, letter: char) -> bool {
    event.code == KeyCode::Char(letter) && event.modifiers == KeyModifiers::CONTROL
}

/// A key without regard to modifiers, but for letters: with Ctrl, Alt or Super they are no text.
fn plain(event: &KeyEvent) -> Option<Key> {
    Some(match event.code {
        KeyCode::Char(c) => return character(event, c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Tab if event.modifiers.contains(KeyModifiers::SHIFT) => Key::BackTab,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Esc => Key::Escape,
        KeyCode::F(number @ 1..=12) => Key::Function(number),
        _ => return None,
    })
}

fn character(event: &KeyEvent, c: char) -> Option<Key> {
    let texts = KeyModifiers::NONE | KeyModifiers::SHIFT;
    if texts.contains(event.modifiers) {
        return (!c.is_control()).then_some(Key::Char(c));
    }
    match c {
        // Some terminals send ^H for the Backspace key, and ^J or ^M for Enter of a ten-key pad.
        'h' if is_control(event, 'h') => Some(Key::Backspace),
        'j' | 'm' if event.modifiers == KeyModifiers::CONTROL => Some(Key::Enter),
        _ => None,
    }
}

fn pointer(mouse: MouseEvent) -> Option<Input> {
    let at = Position::new(mouse.column, mouse.row);
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Press(at)),
        MouseEventKind::Up(MouseButton::Left) => Some(Input::Release(at)),
        MouseEventKind::ScrollUp => Some(Input::Key(Key::PageUp)),
        MouseEventKind::ScrollDown => Some(Input::Key(Key::PageDown)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: Keys = Keys {
        exit: None,
        trial: false,
    };

    fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(code, modifiers))
    }

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        match KEYS.read(press(code, modifiers)) {
            Some(Input::Key(key)) => Some(key),
            Some(_) => panic!("not a key"),
            None => None,
        }
    }

    #[test]
    fn text_types_and_chords_do_not() {
        let control = KeyModifiers::CONTROL;
        assert_eq!(
            key(KeyCode::Char('髙'), KeyModifiers::NONE),
            Some(Key::Char('髙'))
        );
        assert_eq!(
            key(KeyCode::Char('A'), KeyModifiers::SHIFT),
            Some(Key::Char('A'))
        );
        for letter in 'a'..='z' {
            let with_control = key(KeyCode::Char(letter), control);
            assert!(!matches!(with_control, Some(Key::Char(_))), "ctrl+{letter}");
            assert_eq!(key(KeyCode::Char(letter), KeyModifiers::ALT), None);
        }
        assert_eq!(key(KeyCode::Char('h'), control), Some(Key::Backspace));
        assert_eq!(key(KeyCode::Char('\u{9b}'), KeyModifiers::NONE), None);
    }

    #[test]
    fn a_release_types_nothing_and_a_repeat_does() {
        let mut event = KeyEvent::new(KeyCode::Char('1'), KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert!(KEYS.read(Event::Key(event)).is_none());
        event.kind = KeyEventKind::Repeat;
        assert!(KEYS.read(Event::Key(event)) == Some(Input::Key(Key::Char('1'))));
    }

    #[test]
    fn only_the_left_button_and_the_wheel_count() {
        let mouse = |kind| {
            KEYS.read(Event::Mouse(MouseEvent {
                kind,
                column: 4,
                row: 2,
                modifiers: KeyModifiers::NONE,
            }))
        };
        let at = Position::new(4, 2);
        assert!(mouse(MouseEventKind::Down(MouseButton::Left)) == Some(Input::Press(at)));
        assert!(mouse(MouseEventKind::Up(MouseButton::Left)) == Some(Input::Release(at)));
        assert!(mouse(MouseEventKind::ScrollDown) == Some(Input::Key(Key::PageDown)));
        assert!(mouse(MouseEventKind::Moved).is_none());
        assert!(mouse(MouseEventKind::Down(MouseButton::Right)).is_none());
    }

    #[test]
    fn control_c_quits_in_trial_mode_only() {
        let event = || press(KeyCode::Char('c'), KeyModifiers::CONTROL);
        let trial = Keys {
            trial: true,
            ..KEYS
        };
        assert!(trial.read(event()) == Some(Input::Quit));
        assert!(KEYS.read(event()).is_none());
    }

    #[test]
    fn the_chord_is_for_staff_and_nothing_near_it() {
        let keys = Keys {
            exit: Some(Chord {
                ctrl: true,
                alt: true,
                key: ChordKey::Char('q'),
            }),
            trial: false,
        };
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let exits = |code, held| keys.read(press(code, held)) == Some(Input::Key(Key::StaffExit));
        assert!(exits(KeyCode::Char('q'), both));
        assert!(exits(KeyCode::Char('Q'), both | KeyModifiers::SHIFT));
        assert!(!exits(KeyCode::Char('q'), KeyModifiers::CONTROL));
        assert!(!exits(KeyCode::Char('w'), both));
        assert!(!exits(KeyCode::F(12), both));
    }
}

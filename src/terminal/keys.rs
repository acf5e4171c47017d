//! From what a terminal reports to what the kiosk understands, in this one place. Must not know where the
//! targets on the screen are.

use ratatui::layout::Position;
use zeroize::Zeroizing;

use super::probe::Reply;
use super::report::{Held, InputReport, Press};
use crate::config::{Chord, ChordKey};
use crate::flow::Key;

/// Input as the worker takes it. Debug is not derived: it would print what a patient types.
#[derive(PartialEq, Eq)]
pub enum Input {
    Key(Key),
    /// Pasted text, as it came.
    Paste(Zeroizing<String>),
    /// The button, or a finger, went down there.
    Press(Position),
    /// It went up there.
    Release(Position),
    /// The terminal has another size.
    Resize,
    /// The terminal says what it can do.
    Reply(Reply),
    /// Ctrl+C in trial mode.
    Quit,
}

/// What the keys mean here.
#[derive(Clone, Copy, Debug, Default)]
pub struct KeyBindings {
    /// With which staff leave; without one there is no such key.
    pub exit: Option<Chord>,
    /// Whether Ctrl+C ends the kiosk.
    pub trial: bool,
}

impl KeyBindings {
    /// What a report means, if anything.
    pub fn read(&self, report: InputReport) -> Option<Input> {
        match report {
            InputReport::Key(press) => self.key(press),
            InputReport::Paste(text) => Some(Input::Paste(text)),
            InputReport::Down(at) => Some(Input::Press(at)),
            InputReport::Up(at) => Some(Input::Release(at)),
            InputReport::WheelUp => Some(Input::Key(Key::PageUp)),
            InputReport::WheelDown => Some(Input::Key(Key::PageDown)),
            InputReport::Reply(reply) => Some(Input::Reply(reply)),
        }
    }

    fn key(&self, press: Press) -> Option<Input> {
        if self.exit.is_some_and(|chord| is_chord(chord, press)) {
            return Some(Input::Key(Key::StaffExit));
        }
        if self.trial && is_control(press, 'c') {
            return Some(Input::Quit);
        }
        plain(press).map(Input::Key)
    }
}

/// Caps lock and Shift make no difference: terminals tell them apart by the letter's case, or not at all.
fn is_chord(chord: Chord, press: Press) -> bool {
    let same = match (chord.key, press.key) {
        (ChordKey::Char(wanted), Key::Char(c)) => c.to_ascii_lowercase() == wanted,
        (ChordKey::Function(wanted), Key::Function(number)) => number == wanted,
        _ => false,
    };
    same && chord.ctrl == press.held.has(Held::CONTROL) && chord.alt == press.held.has(Held::ALT)
}

fn is_control(press: Press, letter: char) -> bool {
    press.key == Key::Char(letter) && press.held == Held::CONTROL
}

/// A key without regard to what was held, but for letters: with Ctrl, Alt or Super they are no text.
fn plain(press: Press) -> Option<Key> {
    let Key::Char(c) = press.key else {
        return Some(press.key);
    };
    if press.held.is_text() {
        return (!c.is_control()).then_some(press.key);
    }
    match c {
        // Some terminals send ^H for the Backspace key, and ^J or ^M for Enter of a ten-key pad.
        'h' if is_control(press, 'h') => Some(Key::Backspace),
        'j' | 'm' if press.held == Held::CONTROL => Some(Key::Enter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: KeyBindings = KeyBindings {
        exit: None,
        trial: false,
    };

    const SHIFT: Held = Held::from_number(2);

    const fn press(key: Key, held: Held) -> InputReport {
        InputReport::Key(Press { key, held })
    }

    fn key(code: Key, held: Held) -> Option<Key> {
        match KEYS.read(press(code, held)) {
            Some(Input::Key(key)) => Some(key),
            Some(_) => panic!("not a key"),
            None => None,
        }
    }

    #[test]
    fn text_types_and_chords_do_not() {
        assert_eq!(key(Key::Char('髙'), Held::NONE), Some(Key::Char('髙')));
        assert_eq!(key(Key::Char('A'), SHIFT), Some(Key::Char('A')));
        for letter in 'a'..='z' {
            let with_control = key(Key::Char(letter), Held::CONTROL);
            assert!(!matches!(with_control, Some(Key::Char(_))), "ctrl+{letter}");
            assert_eq!(key(Key::Char(letter), Held::ALT), None);
        }
        assert_eq!(key(Key::Char('h'), Held::CONTROL), Some(Key::Backspace));
        assert_eq!(key(Key::Char('\u{9b}'), Held::NONE), None);
    }

    #[test]
    fn the_left_button_and_the_wheel_count() {
        let at = Position::new(4, 2);
        assert!(KEYS.read(InputReport::Down(at)) == Some(Input::Press(at)));
        assert!(KEYS.read(InputReport::Up(at)) == Some(Input::Release(at)));
        assert!(KEYS.read(InputReport::WheelDown) == Some(Input::Key(Key::PageDown)));
    }

    #[test]
    fn control_c_quits_in_trial_mode_only() {
        let report = || press(Key::Char('c'), Held::CONTROL);
        let trial = KeyBindings {
            trial: true,
            ..KEYS
        };
        assert!(trial.read(report()) == Some(Input::Quit));
        assert!(KEYS.read(report()).is_none());
    }

    #[test]
    fn the_chord_is_for_staff_and_nothing_near_it() {
        let keys = KeyBindings {
            exit: Some(Chord {
                ctrl: true,
                alt: true,
                key: ChordKey::Char('q'),
            }),
            trial: false,
        };
        let both = Held::CONTROL.and(Held::ALT);
        let exits = |code, held| keys.read(press(code, held)) == Some(Input::Key(Key::StaffExit));
        assert!(exits(Key::Char('q'), both));
        assert!(exits(Key::Char('Q'), both.and(SHIFT)));
        assert!(!exits(Key::Char('q'), Held::CONTROL));
        assert!(!exits(Key::Char('w'), both));
        assert!(!exits(Key::Function(12), both));
    }
}

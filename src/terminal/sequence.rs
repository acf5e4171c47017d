//! What sequences mean that terminals write for keys and pointers: xterm, foot, kitty, the Linux console.
//! Tables; must not know states or time.

use ratatui::layout::Position;

use super::probe;
use super::report::{Held, InputReport, Press};
use crate::flow::Key;

/// What a control sequence means.
pub(super) enum SequenceMeaning {
    Says(InputReport),
    /// Pasted text follows.
    Paste,
}

/// A byte of its own.
pub(super) const fn ascii(byte: u8) -> (Key, Held) {
    match byte {
        b'\r' => (Key::Enter, Held::NONE),
        b'\t' => (Key::Tab, Held::NONE),
        0x7f => (Key::Backspace, Held::NONE),
        0 => control_of(b' '),
        0x01..=0x1a => control_of(byte - 1 + b'a'),
        0x1b..=0x1f => control_of(byte - 0x1b + b'3'),
        _ => (Key::Char(byte as char), Held::NONE),
    }
}

const fn control_of(letter: u8) -> (Key, Held) {
    (Key::Char(letter as char), Held::CONTROL)
}

/// After ESC O: keys of xterm's application mode and of the ten-key pad.
pub(super) const fn single(byte: u8) -> Option<Key> {
    Some(match byte {
        b'P'..=b'S' => Key::Function(byte - b'P' + 1),
        b'M' => Key::Enter,
        b'I' => Key::Tab,
        b'X' => Key::Char('='),
        // * + , - . / 0 to 9, each 64 before its letter.
        b'j'..=b'y' => Key::Char((byte - 64) as char),
        _ => return motion(byte),
    })
}

/// After ESC [ [: F1 to F5 of the Linux console.
pub(super) const fn console(byte: u8) -> Option<Key> {
    match byte {
        b'A'..=b'E' => Some(Key::Function(byte - b'A' + 1)),
        _ => None,
    }
}

const fn motion(end: u8) -> Option<Key> {
    Some(match end {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        _ => return None,
    })
}

/// After ESC [: parameters, and the byte that ends it.
pub(super) fn control(parameters: &[u8], end: u8) -> Option<SequenceMeaning> {
    let text = std::str::from_utf8(parameters).ok()?;
    let reply = match end {
        b'c' => probe::attributes(text),
        b't' => probe::cell_size(text),
        _ => None,
    };
    if let Some(reply) = reply {
        return Some(SequenceMeaning::Says(InputReport::Reply(reply)));
    }
    if let Some(mouse) = text.strip_prefix('<') {
        return new_mouse(mouse, end).map(SequenceMeaning::Says);
    }
    if parameters
        .iter()
        .any(|byte| !matches!(byte, b'0'..=b'9' | b';' | b':'))
    {
        return None;
    }
    let number = |at: usize, part: usize| {
        let text = text.split(';').nth(at)?.split(':').nth(part)?;
        text.parse::<u32>().ok()
    };
    let key = match end {
        b'~' => match number(0, 0)? {
            200 => return Some(SequenceMeaning::Paste),
            // xterm's modifyOtherKeys.
            27 => character(number(2, 0)?)?,
            key => numbered(key)?,
        },
        b'u' => character(number(0, 0)?)?,
        b'Z' => Key::BackTab,
        // `ESC [ 12 ; 40 R` tells where the caret is; nobody asked.
        b'P'..=b'S' if number(0, 0).is_none_or(|first| first == 1) => Key::Function(end - b'P' + 1),
        _ => motion(end)?,
    };
    // kitty: the third kind of event is the release, which would type everything twice.
    if number(1, 1) == Some(3) {
        return None;
    }
    let held = number(1, 0).and_then(|held| u16::try_from(held).ok());
    let held = held.map_or(Held::NONE, Held::from_number);
    let key = match key {
        Key::Tab if held.shift() => Key::BackTab,
        key => key,
    };
    Some(SequenceMeaning::Says(InputReport::Key(Press { key, held })))
}

/// `ESC [ number ~`, as the VT220 began it.
fn numbered(key: u32) -> Option<Key> {
    let function = |number: u32| u8::try_from(number).ok().map(Key::Function);
    match key {
        1 | 7 => Some(Key::Home),
        3 => Some(Key::Delete),
        4 | 8 => Some(Key::End),
        5 => Some(Key::PageUp),
        6 => Some(Key::PageDown),
        // With gaps after F5 and F10.
        11..=15 => function(key - 10),
        17..=21 => function(key - 11),
        23..=24 => function(key - 12),
        _ => None,
    }
}

/// A key told by its character, or by kitty's number for those that have none.
fn character(key: u32) -> Option<Key> {
    Some(match key {
        9 => Key::Tab,
        13 | 57414 => Key::Enter,
        27 => Key::Escape,
        8 | 127 => Key::Backspace,
        57399..=57408 => Key::Char(char::from_digit(key - 57399, 10)?),
        57417 => Key::Left,
        57418 => Key::Right,
        57419 => Key::Up,
        57420 => Key::Down,
        57421 => Key::PageUp,
        57422 => Key::PageDown,
        57423 => Key::Home,
        57424 => Key::End,
        57426 => Key::Delete,
        // kitty's other keys: modifiers, volume, F13 and so on.
        57344..=63743 => return None,
        _ => Key::Char(char::from_u32(key).filter(|letter| !letter.is_control())?),
    })
}

/// `ESC [ < button ; column ; row M`, or `m` when it goes up.
fn new_mouse(text: &str, end: u8) -> Option<InputReport> {
    let mut numbers = text.split(';').map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let at = Position::new(column.saturating_sub(1), row.saturating_sub(1));
    match end {
        b'M' => pressed(button, at),
        b'm' if is_left(button) => Some(InputReport::Up(at)),
        _ => None,
    }
}

/// Each number plus 32, and places plus one more.
pub(super) fn old_mouse(button: u8, column: u8, row: u8) -> Option<InputReport> {
    let at = Position::new(
        u16::from(column.saturating_sub(33)),
        u16::from(row.saturating_sub(33)),
    );
    match u16::from(button.checked_sub(32)?) {
        // Which one went up is not told.
        button if button & ANY == 3 => Some(InputReport::Up(at)),
        button => pressed(button, at),
    }
}

/// Without Shift (4), Alt (8) and Control (16).
const ANY: u16 = !0b1_1100;

const fn is_left(button: u16) -> bool {
    button & ANY == 0
}

const fn pressed(button: u16, at: Position) -> Option<InputReport> {
    match button & ANY {
        0 => Some(InputReport::Down(at)),
        64 => Some(InputReport::WheelUp),
        65 => Some(InputReport::WheelDown),
        _ => None,
    }
}

//! What sequences mean that terminals write for keys and pointers: xterm, foot, kitty, the Linux console.
//! Tables; must not know states or time.

use ratatui::layout::Position;

use super::report::{Code, Held, Press, Report};

/// What a control sequence means.
pub(super) enum Meaning {
    /// This.
    Says(Report),
    /// Pasted text follows.
    Paste,
}

/// A byte of its own.
pub(super) const fn ascii(byte: u8) -> (Code, Held) {
    match byte {
        b'\r' => (Code::Enter, Held::NONE),
        b'\t' => (Code::Tab, Held::NONE),
        0x7f => (Code::Backspace, Held::NONE),
        0 => control_of(b' '),
        0x01..=0x1a => control_of(byte - 1 + b'a'),
        0x1b..=0x1f => control_of(byte - 0x1b + b'3'),
        _ => (Code::Char(byte as char), Held::NONE),
    }
}

const fn control_of(letter: u8) -> (Code, Held) {
    (Code::Char(letter as char), Held::CONTROL)
}

/// After ESC O: keys of xterm's application mode and of the ten-key pad.
pub(super) const fn single(byte: u8) -> Option<Code> {
    Some(match byte {
        b'P'..=b'S' => Code::Function(byte - b'P' + 1),
        b'M' => Code::Enter,
        b'I' => Code::Tab,
        b'X' => Code::Char('='),
        // * + , - . / 0 to 9, each 64 before its letter.
        b'j'..=b'y' => Code::Char((byte - 64) as char),
        _ => return motion(byte),
    })
}

/// After ESC [ [: F1 to F5 of the Linux console.
pub(super) const fn console(byte: u8) -> Option<Code> {
    match byte {
        b'A'..=b'E' => Some(Code::Function(byte - b'A' + 1)),
        _ => None,
    }
}

const fn motion(end: u8) -> Option<Code> {
    Some(match end {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'H' => Code::Home,
        b'F' => Code::End,
        _ => return None,
    })
}

/// After ESC [: parameters, and the byte that ends it.
pub(super) fn control(parameters: &[u8], end: u8) -> Option<Meaning> {
    let text = std::str::from_utf8(parameters).ok()?;
    if let Some(mouse) = text.strip_prefix('<') {
        return new_mouse(mouse, end).map(Meaning::Says);
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
    let code = match end {
        b'~' => match number(0, 0)? {
            200 => return Some(Meaning::Paste),
            // xterm's modifyOtherKeys.
            27 => character(number(2, 0)?)?,
            key => numbered(key)?,
        },
        b'u' => character(number(0, 0)?)?,
        b'Z' => Code::BackTab,
        // `ESC [ 12 ; 40 R` tells where the caret is; nobody asked.
        b'P'..=b'S' if number(0, 0).is_none_or(|first| first == 1) => {
            Code::Function(end - b'P' + 1)
        }
        _ => motion(end)?,
    };
    // kitty: the third kind of event is the release, which would type everything twice.
    if number(1, 1) == Some(3) {
        return None;
    }
    let held = number(1, 0).and_then(|held| u16::try_from(held).ok());
    let held = held.map_or(Held::NONE, Held::from_number);
    let code = match code {
        Code::Tab if held.shift() => Code::BackTab,
        code => code,
    };
    Some(Meaning::Says(Report::Key(Press { code, held })))
}

/// `ESC [ number ~`, as the VT220 began it.
fn numbered(key: u32) -> Option<Code> {
    let function = |number: u32| u8::try_from(number).ok().map(Code::Function);
    match key {
        1 | 7 => Some(Code::Home),
        3 => Some(Code::Delete),
        4 | 8 => Some(Code::End),
        5 => Some(Code::PageUp),
        6 => Some(Code::PageDown),
        // With gaps after F5 and F10.
        11..=15 => function(key - 10),
        17..=21 => function(key - 11),
        23..=24 => function(key - 12),
        _ => None,
    }
}

/// A key told by its character, or by kitty's number for those that have none.
fn character(key: u32) -> Option<Code> {
    Some(match key {
        9 => Code::Tab,
        13 | 57414 => Code::Enter,
        27 => Code::Escape,
        8 | 127 => Code::Backspace,
        57399..=57408 => Code::Char(char::from_digit(key - 57399, 10)?),
        57417 => Code::Left,
        57418 => Code::Right,
        57419 => Code::Up,
        57420 => Code::Down,
        57421 => Code::PageUp,
        57422 => Code::PageDown,
        57423 => Code::Home,
        57424 => Code::End,
        57426 => Code::Delete,
        // kitty's other keys: modifiers, volume, F13 and so on.
        57344..=63743 => return None,
        _ => Code::Char(char::from_u32(key).filter(|letter| !letter.is_control())?),
    })
}

/// `ESC [ < button ; column ; row M`, or `m` when it goes up.
fn new_mouse(text: &str, end: u8) -> Option<Report> {
    let mut numbers = text.split(';').map(|number| number.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let at = Position::new(column.saturating_sub(1), row.saturating_sub(1));
    match end {
        b'M' => pressed(button, at),
        b'm' if is_left(button) => Some(Report::Up(at)),
        _ => None,
    }
}

/// Each number plus 32, and places plus one more.
pub(super) fn old_mouse(button: u8, column: u8, row: u8) -> Option<Report> {
    let at = Position::new(
        u16::from(column.saturating_sub(33)),
        u16::from(row.saturating_sub(33)),
    );
    match u16::from(button.checked_sub(32)?) {
        // Which one went up is not told.
        button if button & ANY == 3 => Some(Report::Up(at)),
        button => pressed(button, at),
    }
}

/// Without Shift (4), Alt (8) and Control (16).
const ANY: u16 = !0b1_1100;

const fn is_left(button: u16) -> bool {
    button & ANY == 0
}

const fn pressed(button: u16, at: Position) -> Option<Report> {
    match button & ANY {
        0 => Some(Report::Down(at)),
        64 => Some(Report::WheelUp),
        65 => Some(Report::WheelDown),
        _ => None,
    }
}

//! From the bytes of a terminal to reports. Bounded in memory, and never deaf: half a sequence can be
//! given up, and what follows is heard. Must not know clocks or descriptors.

use std::time::Duration;

use zeroize::Zeroizing;

use super::probe;
use super::report::{Held, InputReport, Press};
use super::sequence::{self, SequenceMeaning};
use crate::flow::Key;

/// How long a lone ESC, or Alt with a bracket, may be the beginning of more. A terminal writes a sequence
/// in one piece.
const SHORT: Duration = Duration::from_millis(100);

/// How long anything else may be unfinished. Longer: the rest of a torn report would be typed.
const LONG: Duration = Duration::from_secs(2);

/// The longest sequence that means anything is shorter; of a longer one the end is awaited.
const LONGEST: usize = 64;

/// More than any field takes. The rest of a longer text is dropped.
const PASTE: usize = 16 * 1024;

const ESC: u8 = 0x1b;

/// Ends pasted text.
const PASTED: &[u8] = b"\x1b[201~";

/// Where in a sequence we are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ParserState {
    /// Between two.
    Ground,
    /// In a character of several bytes, `alt` if an ESC came before it.
    Letter { length: usize, alt: bool },
    /// After ESC.
    Escape,
    /// After ESC O.
    Single,
    /// After ESC [.
    Control,
    /// After ESC [ [: the Linux console's function keys.
    Console,
    /// After ESC [ M: three bytes of an old-fashioned mouse.
    Mouse,
    /// In pasted text.
    Paste,
    /// After ESC _: an answer to a question about graphics.
    Command,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Half {
    /// Which one, counted from the first.
    pub number: u64,
    /// How long it may take from its beginning.
    pub patience: Duration,
}

pub struct Parser {
    state: ParserState,
    number: u64,
    bytes: Zeroizing<Vec<u8>>,
}

impl Default for Parser {
    fn default() -> Self {
        Self {
            state: ParserState::Ground,
            number: 0,
            // Room for all that is ever kept: a buffer that grows leaves copies behind.
            bytes: Zeroizing::new(Vec::with_capacity(PASTE + PASTED.len())),
        }
    }
}

impl Parser {
    /// Hears bytes, and says what has become complete.
    pub fn hear(&mut self, bytes: &[u8], say: &mut dyn FnMut(InputReport)) {
        for byte in bytes {
            self.take(*byte, say);
        }
    }

    pub fn half(&self) -> Option<Half> {
        let patience = match self.state {
            ParserState::Ground => return None,
            ParserState::Escape | ParserState::Single => SHORT,
            ParserState::Control | ParserState::Command if self.bytes.is_empty() => SHORT,
            ParserState::Letter { .. }
            | ParserState::Control
            | ParserState::Console
            | ParserState::Mouse
            | ParserState::Command
            | ParserState::Paste => LONG,
        };
        Some(Half {
            number: self.number,
            patience,
        })
    }

    /// Nothing came to finish it. A lone ESC was the key; pasted text without an end is text all the same;
    /// anything else is dropped.
    pub fn give_up(&mut self, say: &mut dyn FnMut(InputReport)) {
        match self.state {
            ParserState::Escape => say(InputReport::Key(Press::plain(Key::Escape))),
            ParserState::Paste => self.pasted(say),
            _ => {}
        }
        self.rest();
    }

    fn rest(&mut self) {
        self.state = ParserState::Ground;
        self.bytes.clear();
    }

    fn begin(&mut self, state: ParserState) {
        if self.state == ParserState::Ground {
            self.number = self.number.wrapping_add(1);
        }
        self.state = state;
        self.bytes.clear();
    }

    fn take(&mut self, byte: u8, say: &mut dyn FnMut(InputReport)) {
        match self.state {
            ParserState::Ground => self.first(byte, Held::NONE, say),
            ParserState::Letter { length, alt } => self.letter(byte, length, alt, say),
            ParserState::Escape => self.escaped(byte, say),
            ParserState::Single => {
                self.rest();
                match sequence::single(byte) {
                    Some(key) => say(InputReport::Key(Press::plain(key))),
                    // Alt+O and then something else.
                    None => self.take(byte, say),
                }
            }
            ParserState::Control => self.control(byte, say),
            ParserState::Console => {
                self.rest();
                if let Some(key) = sequence::console(byte) {
                    say(InputReport::Key(Press::plain(key)));
                }
            }
            ParserState::Mouse => {
                self.bytes.push(byte);
                if let [button, column, row] = self.bytes.as_slice() {
                    let report = sequence::old_mouse(*button, *column, *row);
                    self.rest();
                    report.into_iter().for_each(say);
                }
            }
            ParserState::Paste => self.paste(byte, say),
            ParserState::Command => self.command(byte, say),
        }
    }

    /// The first byte of a key.
    fn first(&mut self, byte: u8, held: Held, say: &mut dyn FnMut(InputReport)) {
        let length = match byte {
            ESC => return self.begin(ParserState::Escape),
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            // Never the beginning of a character.
            0x80..=0xff => return self.rest(),
            _ => {
                self.rest();
                let (key, control) = sequence::ascii(byte);
                return say(InputReport::Key(Press {
                    key,
                    held: held.and(control),
                }));
            }
        };
        let alt = held.has(Held::ALT);
        self.begin(ParserState::Letter { length, alt });
        self.bytes.push(byte);
    }

    fn letter(&mut self, byte: u8, length: usize, alt: bool, say: &mut dyn FnMut(InputReport)) {
        if !(0x80..=0xbf).contains(&byte) {
            self.rest();
            return self.take(byte, say);
        }
        self.bytes.push(byte);
        if self.bytes.len() < length {
            return;
        }
        let letter = std::str::from_utf8(&self.bytes).ok();
        let letter = letter.and_then(|text| text.chars().next());
        self.rest();
        if let Some(letter) = letter {
            let held = if alt { Held::ALT } else { Held::NONE };
            let key = Key::Char(letter);
            say(InputReport::Key(Press { key, held }));
        }
    }

    fn escaped(&mut self, byte: u8, say: &mut dyn FnMut(InputReport)) {
        match byte {
            b'[' => self.begin(ParserState::Control),
            b'O' => self.begin(ParserState::Single),
            b'_' => self.begin(ParserState::Command),
            ESC => {
                say(InputReport::Key(Press::plain(Key::Escape)));
                self.rest();
                self.begin(ParserState::Escape);
            }
            _ => {
                self.rest();
                self.first(byte, Held::ALT, say);
            }
        }
    }

    fn control(&mut self, byte: u8, say: &mut dyn FnMut(InputReport)) {
        match byte {
            // Parameters and what stands between them and the end.
            0x20..=0x3f => {
                if self.bytes.len() <= LONGEST {
                    self.bytes.push(byte);
                }
            }
            b'[' if self.bytes.is_empty() => self.begin(ParserState::Console),
            b'M' if self.bytes.is_empty() => self.begin(ParserState::Mouse),
            0x40..=0x7e => {
                let meaning = (self.bytes.len() <= LONGEST)
                    .then(|| sequence::control(&self.bytes, byte))
                    .flatten();
                self.rest();
                match meaning {
                    Some(SequenceMeaning::Says(report)) => say(report),
                    Some(SequenceMeaning::Paste) => self.begin(ParserState::Paste),
                    None => {}
                }
            }
            // Not part of any sequence: this one was broken off.
            _ => {
                self.rest();
                self.take(byte, say);
            }
        }
    }

    /// The text up to `ESC \`. Whatever else comes after an ESC, or is no text, broke it off.
    fn command(&mut self, byte: u8, say: &mut dyn FnMut(InputReport)) {
        let ends = self.bytes.last() == Some(&ESC);
        match byte {
            b'\\' if ends => {
                self.bytes.pop();
                let reply = probe::command(&self.bytes);
                self.rest();
                reply.map(InputReport::Reply).into_iter().for_each(say);
            }
            ESC | 0x20..=0x7e if !ends && self.bytes.len() < PASTE => self.bytes.push(byte),
            _ => {
                self.rest();
                if ends {
                    self.begin(ParserState::Escape);
                }
                self.take(byte, say);
            }
        }
    }

    fn paste(&mut self, byte: u8, say: &mut dyn FnMut(InputReport)) {
        // What is too much is dropped, but the end must be recognised.
        if self.bytes.len() >= PASTE + PASTED.len() {
            self.bytes.drain(PASTE..=PASTE);
        }
        self.bytes.push(byte);
        if self.bytes.ends_with(PASTED) {
            let length = self.bytes.len() - PASTED.len();
            self.bytes.truncate(length);
            self.pasted(say);
            self.rest();
        }
    }

    fn pasted(&self, say: &mut dyn FnMut(InputReport)) {
        let kept = self.bytes.get(..PASTE).unwrap_or(&self.bytes);
        let mut text = Zeroizing::new(String::with_capacity(kept.len()));
        for chunk in kept.utf8_chunks() {
            text.push_str(chunk.valid());
        }
        say(InputReport::Paste(text));
    }
}

#[cfg(test)]
mod tests;

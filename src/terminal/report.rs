//! What a terminal reports, before anybody knows what it means here. Must not know how it was written on
//! the line.

use ratatui::layout::Position;
use zeroize::Zeroizing;

use super::probe::Reply;
use crate::flow::Key;

/// One report. Debug is not derived: it would print what a patient types.
#[derive(PartialEq, Eq)]
pub enum InputReport {
    /// A key, with what was held down.
    Key(Press),
    /// Pasted text, as it came.
    Paste(Zeroizing<String>),
    /// The left button, or a finger, went down there.
    Down(Position),
    /// It went up there.
    Up(Position),
    /// The wheel, away from the hand.
    WheelUp,
    /// The wheel, towards the hand.
    WheelDown,
    /// The terminal answers.
    Reply(Reply),
}

/// A key going down.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Press {
    /// Of a chord the letter, not the control character.
    pub key: Key,
    /// What was held down with it.
    pub held: Held,
}

impl Press {
    /// With nothing held.
    pub const fn plain(key: Key) -> Self {
        Self {
            key,
            held: Held::NONE,
        }
    }
}

/// Keys held down with another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held(u8);

impl Held {
    pub const NONE: Self = Self(0);
    pub const ALT: Self = Self(2);
    pub const CONTROL: Self = Self(4);

    /// As xterm writes them: one more than 1 for Shift, 2 for Alt, 4 for Control, more for others.
    pub const fn from_number(number: u16) -> Self {
        // Caps lock (64) and Num lock (128) are not held.
        Self((number.saturating_sub(1) & 0b11_1111) as u8)
    }

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are held.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether Shift is held.
    pub const fn shift(self) -> bool {
        self.0 & 1 == 1
    }

    /// Whether nothing but Shift is held: then letters are text.
    pub const fn is_text(self) -> bool {
        self.0 & !1 == 0
    }
}

//! What happens to the kiosk, and what a patient can do.

use zeroize::Zeroizing;

use super::calling::Calling;
use super::effect::{Failure, Receipt};
use super::screen::Choice;
use crate::calendar::Customs;
use crate::keyboard::layout::{Cap, Functions};
use crate::text::letters::Letters;

/// A point in time, as the edge saw it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds of a clock that never jumps.
    pub ms: u64,
    /// Local time, +09:00.
    pub civil: chrono::NaiveDateTime,
}

/// A key, stripped of what terminals add.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A character, also from an input method.
    Char(char),
    Enter,
    Tab,
    /// Shift+Tab.
    BackTab,
    Up,
    Down,
    Left,
    Right,
    /// Start of the line.
    Home,
    /// End of the line.
    End,
    PageUp,
    PageDown,
    /// Delete the character before the caret.
    Backspace,
    /// Delete the character after the caret.
    Delete,
    /// Escape: back.
    Escape,
    /// A function key, `1` to `12`.
    Function(u8),
    /// The configured chord with which staff leave.
    StaffExit,
}

/// What the kiosk learns from a picture of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The page that is shown, from 0.
    pub page: u16,
    /// How many there are, at least 1.
    pub pages: u16,
    /// Whether the terminal is large enough.
    pub fits: bool,
    /// Whether the choices stand on this page.
    pub choices: bool,
    /// How many offers of the keyboard stand on the glass.
    pub offers: u16,
    /// Where the keys of the keyboard stand that are no letters.
    pub functions: Functions,
}

impl Layout {
    /// Everything stands on one page, and nothing is offered.
    pub const WHOLE: Self = Self {
        page: 0,
        pages: 1,
        fits: true,
        choices: true,
        offers: 0,
        functions: Functions::Below,
    };
}

#[derive(Debug)]
pub enum Event {
    /// Time has passed. The edge sends one before every other event.
    Clock(Moment),
    /// A key was pressed.
    Key(Key),
    Paste(Zeroizing<String>),
    /// A finger or button went down on this target, or beside all of them.
    Press(Option<Action>),
    /// It went up there.
    Release(Option<Action>),
    /// This target was named, by somebody who has read of it: nothing is held back.
    Act(Action),
    /// The screen was drawn.
    Laid(Layout),
    /// Whether the text can be made larger and smaller from now on.
    TextSizes(bool),
    /// Which languages, in their order, are drawn right from now on.
    LocalesShown(Vec<bool>),
    /// The dictionary has looked up a reading: words, and how many characters each stands for.
    Candidates {
        /// The reading that was asked for.
        reading: Zeroizing<String>,
        /// The words, the likeliest first.
        words: Vec<(Zeroizing<String>, usize)>,
    },
    /// The towns of the postcode.
    Towns(Vec<String>),
    /// How dates are written in the languages on offer, and their letters, in their order.
    Customs(Box<Customs>, Vec<Letters>),
    /// The declaration is durable; the number is for the patient.
    Saved(Receipt),
    /// The declaration could not be made durable yet.
    SaveFailed(Failure),
    /// A call to reception stands like this from now on.
    Called(Calling),
    /// Whether the staff PIN was right.
    PinChecked(bool),
}

/// A target that can be touched or focused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// One page or screen back.
    Back,
    /// One page or screen on: the main button.
    Next,
    /// "Ask reception".
    Ask,
    /// The list of languages.
    Language,
    /// The next of the three themes.
    Contrast,
    /// Begin again (asks first).
    StartOver,
    /// Put the focus into the field.
    Field,
    /// A key of the board.
    Cap(Cap),
    /// A word that is offered for what was typed.
    Offer(usize),
    /// Further offers.
    MoreOffers,
    /// One of the screen's choices.
    Choose(Choice),
    /// Anywhere: start from the attract screen, or "I am still here".
    Anywhere,
}

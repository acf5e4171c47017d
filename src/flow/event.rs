//! What happens to the kiosk, what a patient can do, and what the kiosk asks the edge to do.

use strum::IntoStaticStr;
use zeroize::Zeroizing;

use crate::calendar::Customs;
use crate::form::{FieldId, Submission};
use crate::guidance::{
    Cause, Device, Holding, Login, LoginCard, PlanStep, ReaderCode, Reason, Visit,
};
use crate::keyboard::layout::Cap;

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
    /// The dictionary has looked up a reading: words, and how many characters each stands for.
    Candidates {
        /// The reading that was asked for.
        reading: Zeroizing<String>,
        /// The words, the likeliest first.
        words: Vec<(Zeroizing<String>, usize)>,
    },
    /// The towns of the postcode.
    Towns(Vec<String>),
    /// How dates are written in the languages on offer, in their order.
    Dates(Box<Customs>),
    /// The declaration is durable; the number is for the patient.
    Saved(Receipt),
    /// The declaration could not be made durable yet.
    SaveFailed(Failure),
    /// Whether the staff PIN was right.
    PinChecked(bool),
}

/// The short number that the patient tells reception, such as `A012`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt(pub String);

/// Why a declaration is not durable. The patient is told what to do, staff read the cause in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Failure {
    /// Writing failed. The sealed declaration is kept and tried again.
    Refused,
    /// No answer for ten seconds: a hung disk.
    Slow,
}

impl Failure {
    /// The id from which text keys are made.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }
}

/// Something that the edge must do.
#[derive(Debug, PartialEq, Eq)]
pub enum Effect {
    /// Seal and publish; answer with `Saved` or `SaveFailed`.
    Submit(Box<Submission>),
    /// Look up what a reading can be written as; answer with `Candidates`.
    Candidates {
        /// In hiragana.
        reading: Zeroizing<String>,
        /// For which field: names, places and other words come first.
        field: FieldId,
    },
    /// Find out how dates are written; answer with `Dates`.
    Dates,
    /// Look up the towns of a postcode as it was typed; answer with `Towns`.
    Towns(Zeroizing<String>),
    /// Change the size of the text; a resize follows.
    Zoom(TextStep),
    /// Check the staff PIN; answer with `PinChecked`.
    CheckPin(Zeroizing<String>),
    /// This patient is done: forget everything, start anew.
    Leave,
    /// Staff end the kiosk.
    Quit,
}

/// Which way the text is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum TextStep {
    Larger,
    Smaller,
}

impl TextStep {
    /// The id from which text keys are made.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }
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

/// A choice in the body of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// A language, by its place in the configured order.
    Locale(usize),
    /// A page in a language that the kiosk does not speak, by its place.
    Page(usize),
    Cause(Cause),
    /// "The reader showed a number".
    ReaderCodes,
    /// A number on the reader.
    Code(ReaderCode),
    /// The list of things to read.
    Topics,
    /// The steps to Mynaportal.
    Steps,
    Papers,
    /// Resetting the 4-digit PIN.
    PinReset,
    /// The PIN of the card on the phone.
    PhonePin,
    Hotline,
    /// More about Myna Hokensho.
    More,
    /// Something that the patient has.
    Holding(Holding),
    /// Nothing of the list.
    Nothing,
    /// Whether one can log in.
    Login(Login),
    /// The further passages of this page.
    Details,
    /// What cannot be done or shown: down the combining rule.
    CannotDo(PlanStep),
    /// Why it cannot be shown.
    Why(Reason),
    /// Whether one has been here before.
    Visit(Visit),
    Device(Device),
    /// Which card to log in with.
    LoginCard(LoginCard),
    /// "Fill in the declaration here".
    StartForm,
    /// "Write on paper instead".
    OnPaper,
    /// An option of a choice field.
    Option(FieldId, &'static str),
    /// わからない.
    Unknown(FieldId),
    /// One of the dates that can be meant, by its place.
    Reading(FieldId, usize),
    /// None of these dates: type it again.
    Retype(FieldId),
    /// Change this answer.
    Change(FieldId),
    /// Try to save again.
    Retry,
    /// Larger or smaller text.
    Zoom(TextStep),
    /// "Start over": asks first.
    StartOver,
    /// No, back to the screen below.
    GoBack,
    /// Yes, begin again.
    ConfirmStartOver,
    /// Yes, that was all.
    ConfirmFinish,
}

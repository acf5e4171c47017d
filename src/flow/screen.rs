//! The screens: the list of them, and what each has to say of itself, in a file by what it is about.

mod answers;
mod causes;
mod form;
mod languages;
mod over;
pub(super) mod plan;
mod reading;
mod sending;
mod steps;

use strum::{IntoStaticStr, VariantNames};

use super::Kiosk;
use super::effect::{Failure, Receipt, TextStep};
use super::part::Part;
use super::primary::Primary;
use super::situation::Situation;
use crate::form::{Field, FieldId, Kind, field_of};
use crate::guidance::{
    Cause, Device, Holding, Login, LoginCard, PlanStep, ReaderCode, Reason, Step, Topic, Visit,
};

/// A screen. Each owns what only it needs; what the patient told is in [`super::Situation`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Screen {
    /// All languages at once; holds no patient.
    Attract,
    Languages,
    /// A page in a language that the kiosk does not speak, by its place.
    Page(usize),
    Causes,
    /// Which number the reader showed.
    ReaderCodes,
    /// What to try at the reader.
    Code(ReaderCode),
    /// What the cause means.
    #[strum(serialize = "cause")]
    Explain(Cause),
    /// Things to read.
    Topics,
    /// What can be shown, paper by paper.
    Papers,
    /// What the patient has.
    Holdings,
    /// Whether they can log in.
    Login,
    /// The one thing to do.
    Plan(PlanStep),
    /// Why it cannot be shown.
    Why(PlanStep),
    /// The further passages of a page.
    Details(Topic),
    /// Been here before, and insurance unchanged.
    Visit,
    /// Tell reception: verbal confirmation.
    Verbal,
    /// Tell reception: the declaration.
    Declare,
    /// Which card to log in with.
    LoginCard,
    /// A step of the Mynaportal guide.
    Step(Step),
    /// Show the screen to reception.
    Shown,
    /// The 4-digit PIN is locked.
    PinReset,
    /// The PIN of the card on the phone.
    PhonePin,
    Hotline,
    /// More about Myna Hokensho.
    More,
    /// Purpose of use, and agreement.
    Purpose,
    /// Write on paper.
    OnPaper,
    /// One question of the form.
    Field(FieldId),
    /// Check your answers.
    Check,
    /// One question once more; goes back to the check.
    Change(FieldId),
    /// Being saved, since that many milliseconds.
    Saving(u64),
    /// Not saved yet.
    Failed(Failure),
    /// Saved: the number for reception.
    Done(Receipt),
}

/// What a screen, or what lies over it, says and asks, and where it leads.
#[derive(Clone, Copy)]
pub struct View {
    /// Whose passages it has.
    pub topic: Option<Topic>,
    /// What it says, in reading order.
    pub says: &'static [Part],
    /// What can be chosen, but for "more". The n-th is chosen with the digit n.
    pub choices: fn(&Kiosk) -> Vec<Choice>,
    /// The main button, where it does not go on by itself once something is chosen.
    pub primary: Option<Primary>,
    /// Where the main button leads, and a choice that is an answer.
    pub next: fn(&Situation) -> Option<Screen>,
    /// Whether Back leads somewhere.
    pub has_back: bool,
    /// Whether it matters that nobody has checked the translation: where the guide begins, where reception reads
    /// it too, and where the patient agrees.
    pub says_draft: bool,
}

impl View {
    /// Says what its topic says, asks nothing and leads nowhere but back.
    const PLAIN: Self = Self {
        topic: None,
        says: &[Part::Lead, Part::Rest],
        choices: |_| vec![],
        primary: None,
        next: |_| None,
        has_back: true,
        says_draft: false,
    };
}

impl Screen {
    /// What it is: the one list of all of them.
    pub(super) fn view(&self, story: &Situation) -> View {
        match self {
            Self::Attract => languages::ATTRACT,
            Self::Languages => languages::LANGUAGES,
            Self::Page(_) => languages::PAGE,
            Self::Causes => causes::CAUSES,
            Self::ReaderCodes => causes::READER_CODES,
            Self::Code(_) => causes::CODE,
            Self::Explain(cause) => causes::explain(*cause),
            Self::Topics => reading::TOPICS,
            Self::Papers => reading::PAPERS,
            Self::PinReset => reading::PIN_RESET,
            Self::PhonePin => reading::phone_pin(story),
            Self::Hotline => reading::HOTLINE,
            Self::More => reading::MORE,
            Self::Details(_) => reading::DETAILS,
            Self::Holdings => plan::HOLDINGS,
            Self::Login => plan::LOGIN,
            Self::Plan(line) => plan::plan(*line),
            Self::Why(_) => plan::WHY,
            Self::Visit => answers::VISIT,
            Self::Verbal => answers::VERBAL,
            Self::Declare => answers::DECLARE,
            Self::OnPaper => answers::ON_PAPER,
            Self::LoginCard => steps::LOGIN_CARD,
            Self::Step(step) => steps::step(*step, story),
            Self::Shown => steps::SHOWN,
            Self::Purpose => form::PURPOSE,
            Self::Field(id) | Self::Change(id) => form::question(*id),
            Self::Check => form::CHECK,
            Self::Saving(_) => sending::SAVING,
            Self::Failed(_) => sending::FAILED,
            Self::Done(_) => sending::DONE,
        }
    }

    /// The heading's message.
    pub fn heading(&self) -> String {
        let id = self.into_str();
        let which = match self {
            Self::Attract => return "welcome".into(),
            Self::Field(field) | Self::Change(field) => return format!("field-{}", field.id()),
            Self::Code(code) => code.id(),
            Self::Explain(cause) => cause.into_str(),
            Self::Plan(line) => line.into_str(),
            Self::Step(step) => step.into_str(),
            Self::Failed(failure) => failure.into_str(),
            _ => return format!("heading-{id}"),
        };
        format!("heading-{id}-{which}")
    }

    /// The line of the combining rule that it is about; that of the steps is to log in.
    pub const fn line(&self) -> PlanStep {
        match self {
            Self::Plan(line) | Self::Why(line) => *line,
            _ => PlanStep::Login,
        }
    }

    /// The text field on this screen.
    pub fn text_field(&self) -> Option<&'static Field> {
        self.field()
            .map(field_of)
            .filter(|field| !matches!(field.kind, Kind::Choice(_)))
    }

    /// The question on this screen.
    pub const fn field(&self) -> Option<FieldId> {
        match self {
            Self::Field(id) | Self::Change(id) => Some(*id),
            _ => None,
        }
    }

    /// Whether the patient is writing: the longer idle time applies.
    pub const fn is_form(&self) -> bool {
        matches!(
            self,
            Self::Purpose | Self::Field(_) | Self::Change(_) | Self::Check | Self::Failed(_)
        )
    }
}

/// A choice in the body of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// A language, by its place in the configured order.
    Locale(usize),
    /// A page in a language that the kiosk does not speak, by its place.
    Page(usize),
    /// A screen that it merely opens.
    Open(&'static Screen),
    Cause(Cause),
    /// A number on the reader.
    Code(ReaderCode),
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

impl Choice {
    /// Whether it can be the present answer.
    pub const fn is_answer(self) -> bool {
        matches!(
            self,
            Self::Locale(_)
                | Self::Cause(_)
                | Self::Open(Screen::ReaderCodes)
                | Self::Code(_)
                | Self::Holding(_)
                | Self::Nothing
                | Self::Login(_)
                | Self::Visit(_)
                | Self::Device(_)
                | Self::LoginCard(_)
                | Self::Option(..)
                | Self::Unknown(_)
        )
    }
}

//! The screens. Each variant owns what only it needs.

use super::event::{Failure, Receipt};
use crate::form::{Field, FieldId, Kind, field_of};
use crate::guidance::{Cause, Plan, PlanStep, ReaderCode, Step, Topic};

/// A screen. Each owns what only it needs; what the patient told is in [`super::Situation`].
#[derive(Clone, Debug, PartialEq, Eq)]
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
    Plan(Plan),
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
    Device,
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

impl Screen {
    /// The id: the heading is `heading-<id>`; the question of a field is `field-<id>`.
    pub fn heading(&self) -> String {
        let of = |prefix: &str, id: &str| format!("heading-{prefix}{id}");
        match self {
            Self::Attract => "welcome".into(),
            Self::Languages => of("", "languages"),
            Self::Page(_) => of("", "page"),
            Self::Causes => of("", "causes"),
            Self::ReaderCodes => of("", "reader-codes"),
            Self::Code(code) => of("code-", code.id()),
            Self::Explain(cause) => of("cause-", cause.id()),
            Self::Topics => of("", "topics"),
            Self::Papers => of("", "papers"),
            Self::Holdings => of("", "holdings"),
            Self::Login => of("", "login"),
            Self::Plan(plan) => of("plan-", plan.line.id()),
            Self::Why(_) => of("", "why"),
            Self::Details(_) => of("", "details"),
            Self::Visit => of("", "visit"),
            Self::Verbal => of("", "verbal"),
            Self::Declare => of("", "declare"),
            Self::Device => of("", "device"),
            Self::LoginCard => of("", "login-card"),
            Self::Step(step) => of("step-", step.id()),
            Self::Shown => of("", "shown"),
            Self::PinReset => of("", "pin-reset"),
            Self::PhonePin => of("", "phone-pin"),
            Self::Hotline => of("", "hotline"),
            Self::More => of("", "more"),
            Self::Purpose => of("", "purpose"),
            Self::OnPaper => of("", "on-paper"),
            Self::Field(id) | Self::Change(id) => format!("field-{}", id.id()),
            Self::Check => of("", "check"),
            Self::Saving(_) => of("", "saving"),
            Self::Failed(failure) => of("failed-", failure.id()),
            Self::Done(_) => of("", "done"),
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

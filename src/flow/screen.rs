//! The screens, what is laid over them, and what can be chosen on each.

use super::event::{Choice, Failure, Receipt};
use super::site::Site;
use crate::form::{Field, FieldId, Form, Kind, field_of};
use crate::guidance::{
    Cause, Device, Holding, Holdings, Line, Login, LoginCard, Plan, ReaderCode, Step, Topic, Visit,
};

/// A screen. Each owns what only it needs; what the patient told is in [`Story`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// All languages at once; holds no patient.
    Attract,
    /// Which language.
    Languages,
    /// What happened.
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
    /// Been here before, and insurance unchanged.
    Visit,
    /// Tell reception: verbal confirmation.
    Verbal,
    /// Tell reception: the declaration.
    Declare,
    /// Which phone.
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
    /// The toll-free line.
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
            Self::Causes => of("", "causes"),
            Self::ReaderCodes => of("", "reader-codes"),
            Self::Code(code) => of("code-", code.id()),
            Self::Explain(cause) => of("cause-", cause.id()),
            Self::Topics => of("", "topics"),
            Self::Papers => of("", "papers"),
            Self::Holdings => of("", "holdings"),
            Self::Login => of("", "login"),
            Self::Plan(plan) => of("plan-", plan.line.id()),
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

/// What lies over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// The list of languages.
    Language,
    /// "Ask reception".
    Ask,
    /// Really begin again?
    StartOver,
    /// Nobody there? Since when, in milliseconds.
    Idle(u64),
    /// Staff type the PIN.
    StaffPin(StaffPin),
}

impl Overlay {
    /// The text key of its heading.
    pub const fn heading(&self) -> &'static str {
        match self {
            Self::Language => "heading-languages",
            Self::Ask => "heading-ask",
            Self::StartOver => "heading-start-over",
            Self::Idle(_) => "heading-idle",
            Self::StaffPin(_) => "heading-staff-pin",
        }
    }
}

/// The PIN being typed. Five wrong ones lock it for a minute.
#[derive(Debug, Default)]
pub struct StaffPin {
    /// What was typed.
    pub line: crate::form::Line,
    /// Whether the answer of the check is awaited.
    pub checking: bool,
}

/// What the patient has told so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// Why the card could not be read.
    pub cause: Option<Cause>,
    /// The number that the reader showed.
    pub code: Option<ReaderCode>,
    /// What the patient has.
    pub holdings: Holdings,
    /// "Nothing" was ticked in so many words.
    pub nothing: bool,
    /// The last line of the combining rule that was given up.
    pub refused: Option<Line>,
    /// The phone.
    pub device: Option<Device>,
    /// The card to log in with.
    pub login_card: Option<LoginCard>,
    /// Been here before.
    pub visit: Option<Visit>,
}

impl Story {
    /// The cause, or "other" while none was told.
    pub fn cause(&self) -> Cause {
        self.cause.unwrap_or(Cause::Other)
    }

    /// The topic whose passages stand on a screen.
    pub fn topic(&self, screen: &Screen) -> Option<Topic> {
        let device = self.device.unwrap_or(Device::Iphone);
        let card = self.login_card.unwrap_or(LoginCard::Physical);
        match screen {
            Screen::Explain(cause) => Some(Topic::Cause(*cause)),
            Screen::Holdings => Some(Topic::Holdings),
            Screen::Login => Some(Topic::Login),
            Screen::Papers => Some(Topic::Papers),
            Screen::Plan(plan) => Some(Topic::Plan(plan.line)),
            Screen::Visit => Some(Topic::Visit),
            Screen::Verbal => Some(Topic::Verbal),
            Screen::Declare => Some(Topic::Declare),
            Screen::Step(step) => Some(Topic::Step(*step, device, card)),
            Screen::Shown => Some(Topic::Shown),
            Screen::PinReset => Some(Topic::PinReset),
            Screen::PhonePin => Some(Topic::PhonePin(device)),
            Screen::Hotline => Some(Topic::Hotline),
            Screen::More => Some(Topic::More),
            _ => None,
        }
    }
}

/// What can be chosen on a screen, in order. The n-th is chosen with the digit n.
pub fn choices(screen: &Screen, story: &Story, site: &Site, form: &Form) -> Vec<Choice> {
    match screen {
        Screen::Languages => locales(site),
        Screen::Causes => {
            let (listed, other) = Cause::ALL.split_at(Cause::ALL.len() - 1);
            let causes = |of: &[Cause]| of.iter().copied().map(Choice::Cause).collect::<Vec<_>>();
            let mut all = causes(listed);
            all.push(Choice::ReaderCodes);
            all.extend(causes(other));
            all.push(Choice::Topics);
            all
        }
        Screen::ReaderCodes => ReaderCode::ALL.into_iter().map(Choice::Code).collect(),
        Screen::Explain(Cause::Unconfirmed) => vec![Choice::Steps],
        Screen::Explain(Cause::Identity) => vec![Choice::PinReset],
        Screen::Topics => vec![
            Choice::Steps,
            Choice::Papers,
            Choice::PinReset,
            Choice::PhonePin,
            Choice::Hotline,
            Choice::More,
        ],
        Screen::Papers => vec![Choice::Steps],
        Screen::Holdings => {
            let mut all: Vec<_> = Holding::ALL.into_iter().map(Choice::Holding).collect();
            all.push(Choice::Nothing);
            all
        }
        Screen::Login => Login::ALL.into_iter().map(Choice::Login).collect(),
        Screen::Plan(Plan {
            line: Line::Reception,
            ..
        }) => {
            if story.holdings.has(Holding::Phone) && story.cause() != Cause::Certificate {
                vec![Choice::Steps]
            } else {
                vec![]
            }
        }
        Screen::Plan(_) => vec![Choice::CannotDo],
        Screen::Visit => Visit::ALL.into_iter().map(Choice::Visit).collect(),
        Screen::Declare if site.spool_ready => vec![Choice::StartForm, Choice::OnPaper],
        Screen::Declare => vec![Choice::OnPaper],
        Screen::Device => Device::ALL.into_iter().map(Choice::Device).collect(),
        Screen::LoginCard => LoginCard::ALL.into_iter().map(Choice::LoginCard).collect(),
        Screen::Step(step) => step_choices(*step, story),
        Screen::Purpose => vec![Choice::OnPaper],
        Screen::Field(id) | Screen::Change(id) => {
            let field = field_of(*id);
            let mut all: Vec<_> = match field.kind {
                Kind::Choice(options) => options
                    .iter()
                    .map(|option| Choice::Option(*id, option))
                    .collect(),
                _ => Vec::new(),
            };
            if field.unknown {
                all.push(Choice::Unknown(*id));
            }
            all
        }
        Screen::Check => form
            .visible()
            .map(|field| Choice::Change(field.id))
            .collect(),
        Screen::Failed(_) => vec![Choice::Retry, Choice::OnPaper],
        Screen::Attract
        | Screen::Code(_)
        | Screen::Explain(_)
        | Screen::Verbal
        | Screen::Shown
        | Screen::PinReset
        | Screen::PhonePin
        | Screen::Hotline
        | Screen::More
        | Screen::OnPaper
        | Screen::Saving(_)
        | Screen::Done(_) => vec![],
    }
}

/// The languages as choices.
pub fn locales(site: &Site) -> Vec<Choice> {
    (0..site.locales.len()).map(Choice::Locale).collect()
}

fn step_choices(step: Step, story: &Story) -> Vec<Choice> {
    let mut all = Vec::new();
    if step == Step::LogIn {
        all.push(match story.login_card {
            Some(LoginCard::OnPhone) => Choice::PhonePin,
            Some(LoginCard::Physical) | None => Choice::PinReset,
        });
    }
    if story.cause.is_some() {
        all.push(Choice::CannotDo);
    }
    all
}

/// The main button of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primary {
    /// Go on.
    Next,
    /// Agree and go on.
    Agree,
    /// See the steps.
    Steps,
    /// "I can see it".
    Shown,
    /// Send to reception.
    Submit,
    /// Done: leave.
    Finish,
    /// "I am still here".
    Stay,
    /// Close what lies over the screen.
    Return,
    /// Check the PIN.
    Unlock,
}

impl Primary {
    /// The id: the text key is `button-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Agree => "agree",
            Self::Steps => "steps",
            Self::Shown => "shown",
            Self::Submit => "submit",
            Self::Finish => "finish",
            Self::Stay => "stay",
            Self::Return => "return",
            Self::Unlock => "unlock",
        }
    }
}

/// The main button of a screen, where there is one.
pub fn primary(screen: &Screen) -> Option<Primary> {
    match screen {
        Screen::Code(_) | Screen::Holdings | Screen::Field(_) | Screen::Change(_) => {
            Some(Primary::Next)
        }
        Screen::Explain(Cause::Identity) => Some(Primary::Finish),
        Screen::Explain(_) => Some(Primary::Next),
        Screen::Plan(plan) => Some(match plan.line {
            Line::Login => Primary::Steps,
            Line::Reception => Primary::Next,
            Line::Certificate | Line::Reader | Line::Pdf | Line::Notice => Primary::Finish,
        }),
        Screen::Step(Step::Show) => Some(Primary::Shown),
        Screen::Step(_) => Some(Primary::Next),
        Screen::Verbal | Screen::Shown | Screen::OnPaper | Screen::Done(_) => Some(Primary::Finish),
        Screen::Purpose => Some(Primary::Agree),
        Screen::Check => Some(Primary::Submit),
        Screen::Attract
        | Screen::Languages
        | Screen::Causes
        | Screen::ReaderCodes
        | Screen::Topics
        | Screen::Papers
        | Screen::Login
        | Screen::Visit
        | Screen::Declare
        | Screen::Device
        | Screen::LoginCard
        | Screen::PinReset
        | Screen::PhonePin
        | Screen::Hotline
        | Screen::More
        | Screen::Saving(_)
        | Screen::Failed(_) => None,
    }
}

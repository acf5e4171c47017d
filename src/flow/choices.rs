//! What can be chosen on each screen, and its main button. Data, screen by screen.

use super::event::Choice;
use super::screen::Screen;
use super::site::Site;
use super::story::Story;
use crate::form::{Form, Kind, field_of};
use crate::guidance::{
    Cause, Device, Holding, Line, Login, LoginCard, Plan, ReaderCode, Step, Visit,
};

/// What can be chosen on a screen, in order. The n-th is chosen with the digit n.
pub fn choices(screen: &Screen, story: &Story, site: &Site, form: &Form) -> Vec<Choice> {
    match screen {
        Screen::Languages => {
            let mut all = locales(site);
            all.extend((0..site.pages.len()).map(Choice::Page));
            all
        }
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
        Screen::Explain(Cause::Unconfirmed) | Screen::Papers => vec![Choice::Steps],
        Screen::Explain(Cause::Identity) => vec![Choice::PinReset],
        Screen::Topics => vec![
            Choice::Steps,
            Choice::Papers,
            Choice::PinReset,
            Choice::PhonePin,
            Choice::Hotline,
            Choice::More,
        ],
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
        Screen::Declare if site.offer && site.spool_ready => {
            vec![Choice::StartForm, Choice::OnPaper]
        }
        Screen::Declare | Screen::Purpose => vec![Choice::OnPaper],
        Screen::Device => Device::ALL.into_iter().map(Choice::Device).collect(),
        Screen::LoginCard => LoginCard::ALL.into_iter().map(Choice::LoginCard).collect(),
        Screen::Step(step) => step_choices(*step, story),
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
        | Screen::Page(_)
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
        Screen::Explain(Cause::Identity)
        | Screen::Verbal
        | Screen::Shown
        | Screen::OnPaper
        | Screen::Done(_) => Some(Primary::Finish),
        Screen::Code(_) | Screen::Holdings | Screen::Field(_) | Screen::Change(_) => {
            Some(Primary::Next)
        }
        Screen::Plan(plan) => Some(match plan.line {
            Line::Login => Primary::Steps,
            Line::Reception => Primary::Next,
            Line::Certificate | Line::Reader | Line::Pdf | Line::Notice => Primary::Finish,
        }),
        Screen::Step(Step::Show) => Some(Primary::Shown),
        Screen::Step(_) | Screen::Explain(_) => Some(Primary::Next),
        Screen::Purpose => Some(Primary::Agree),
        Screen::Check => Some(Primary::Submit),
        Screen::Attract
        | Screen::Languages
        | Screen::Page(_)
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

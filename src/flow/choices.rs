//! What can be chosen on each screen, and its main button. Data, screen by screen.

use strum::{IntoEnumIterator as _, IntoStaticStr, VariantArray as _};

use super::event::Choice;
use super::screen::Screen;
use super::site::KioskSettings;
use super::situation::Situation;
use crate::form::{Form, Kind, field_of};
use crate::guidance::caution::reasons;
use crate::guidance::{
    Cause, Device, Holding, Login, LoginCard, Plan, PlanStep, ReaderCode, Step, Topic, Visit,
    details,
};

/// What can be chosen on a screen, in order. The n-th is chosen with the digit n.
pub fn choices(
    screen: &Screen,
    story: &Situation,
    site: &KioskSettings,
    form: &Form,
) -> Vec<Choice> {
    let mut all = own_choices(screen, story, site, form);
    let topic = story.topic(screen);
    if topic.is_some_and(|topic| !details(topic).is_empty()) {
        all.push(Choice::Details);
    }
    all
}

/// What a screen offers but for "more".
fn own_choices(
    screen: &Screen,
    story: &Situation,
    site: &KioskSettings,
    form: &Form,
) -> Vec<Choice> {
    match screen {
        Screen::Attract | Screen::Languages => {
            let mut all = locales(site);
            all.extend((0..site.pages.len()).map(Choice::Page));
            all
        }
        Screen::Causes => {
            let (listed, other) = Cause::VARIANTS.split_at(Cause::VARIANTS.len() - 1);
            let causes = |of: &[Cause]| of.iter().copied().map(Choice::Cause).collect::<Vec<_>>();
            let mut all = causes(listed);
            all.push(Choice::ReaderCodes);
            all.extend(causes(other));
            all.push(Choice::Topics);
            all
        }
        Screen::ReaderCodes => ReaderCode::iter().map(Choice::Code).collect(),
        Screen::Explain(Cause::Unconfirmed)
        | Screen::Details(Topic::Cause(Cause::Unconfirmed))
        | Screen::Papers => vec![Choice::Steps],
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
            let mut all: Vec<_> = Holding::iter().map(Choice::Holding).collect();
            all.push(Choice::Nothing);
            all
        }
        Screen::Login => Login::iter().map(Choice::Login).collect(),
        Screen::Plan(Plan {
            line: PlanStep::Reception,
            ..
        }) => {
            if story.holdings.has(Holding::Phone) && story.cause() != Cause::Certificate {
                vec![Choice::Steps]
            } else {
                vec![]
            }
        }
        Screen::Plan(plan) => vec![Choice::CannotDo(plan.line)],
        Screen::Why(line) => reasons(*line, story.cause())
            .into_iter()
            .map(Choice::Why)
            .collect(),
        Screen::Shown if story.cause.is_some() => vec![Choice::CannotDo(PlanStep::Login)],
        Screen::Visit => Visit::iter().map(Choice::Visit).collect(),
        Screen::Declare if site.offer && site.spool_ready => {
            vec![Choice::StartForm, Choice::OnPaper]
        }
        Screen::Declare | Screen::Purpose => vec![Choice::OnPaper],
        Screen::Device => Device::iter().map(Choice::Device).collect(),
        Screen::LoginCard => LoginCard::iter().map(Choice::LoginCard).collect(),
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
            let readings = 0..form.readings(*id).len();
            let retype = (!readings.is_empty()).then_some(Choice::Retype(*id));
            all.extend(readings.map(|at| Choice::Reading(*id, at)));
            all.extend(retype);
            all
        }
        Screen::Check => form
            .visible()
            .map(|field| Choice::Change(field.id))
            .collect(),
        Screen::Failed(_) => vec![Choice::Retry, Choice::OnPaper],
        Screen::Page(_)
        | Screen::Code(_)
        | Screen::Explain(_)
        | Screen::Details(_)
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
pub fn locales(site: &KioskSettings) -> Vec<Choice> {
    (0..site.locales.len()).map(Choice::Locale).collect()
}

fn step_choices(step: Step, story: &Situation) -> Vec<Choice> {
    let mut all = Vec::new();
    if step == Step::LogIn {
        all.push(match story.login_card {
            Some(LoginCard::OnPhone) => Choice::PhonePin,
            Some(LoginCard::Physical) | None => Choice::PinReset,
        });
    }
    if story.cause.is_some() {
        all.push(Choice::CannotDo(PlanStep::Login));
    }
    all
}

/// The main button of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Primary {
    /// Go on.
    Next,
    /// Agree and go on.
    Agree,
    /// See the steps.
    Steps,
    /// "I can see it".
    Shown,
    /// "I have shown it": asks whether that was all.
    Showed,
    Submit,
    /// Done: leave.
    Finish,
    /// "I am still here".
    Stay,
    /// Back to where one came from.
    Return,
    /// Check the PIN.
    Unlock,
}

impl Primary {
    /// The id: the text key is `button-<id>`.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }
}

/// The main button of a screen, where there is one.
pub fn primary(screen: &Screen) -> Option<Primary> {
    match screen {
        Screen::Explain(Cause::Identity) | Screen::Verbal | Screen::Shown | Screen::OnPaper => {
            Some(Primary::Showed)
        }
        Screen::Done(_) => Some(Primary::Finish),
        // Side roads: whoever has read to their end must not find nothing but Back there.
        Screen::Page(_) | Screen::PinReset | Screen::PhonePin | Screen::Hotline | Screen::More => {
            Some(Primary::Return)
        }
        Screen::Code(_) | Screen::Holdings | Screen::Field(_) | Screen::Change(_) => {
            Some(Primary::Next)
        }
        Screen::Plan(plan) => Some(match plan.line {
            PlanStep::Login => Primary::Steps,
            PlanStep::Reception => Primary::Next,
            PlanStep::Certificate | PlanStep::Reader | PlanStep::Pdf | PlanStep::Notice => {
                Primary::Showed
            }
        }),
        Screen::Step(Step::Show) => Some(Primary::Shown),
        Screen::Step(_) | Screen::Explain(_) => Some(Primary::Next),
        Screen::Details(_) => Some(Primary::Return),
        Screen::Purpose => Some(Primary::Agree),
        Screen::Check => Some(Primary::Submit),
        Screen::Attract
        | Screen::Languages
        | Screen::Causes
        | Screen::ReaderCodes
        | Screen::Topics
        | Screen::Papers
        | Screen::Login
        | Screen::Why(_)
        | Screen::Visit
        | Screen::Declare
        | Screen::Device
        | Screen::LoginCard
        | Screen::Saving(_)
        | Screen::Failed(_) => None,
    }
}

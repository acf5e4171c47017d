//! What a page waits for. Enter alone never gives it: where nothing has the focus it says what is wanted.

use strum::IntoStaticStr;

use super::{Effect, Kiosk, Overlay, Primary, Screen};

/// What the patient has to do by hand before a page goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum ManualStep {
    Choice,
    /// Say what one has, or that it is nothing.
    Holding,
    Agree,
    Submit,
    /// See the screen of the phone.
    Shown,
    /// Have shown it to reception.
    Showed,
    /// Have read it.
    Return,
    /// Have told the number.
    Finish,
}

impl ManualStep {
    /// The id: the text key is `need-<id>`.
    pub const fn id(self) -> &'static str {
        self.into_str()
    }
}

impl Kiosk {
    /// What this page is there for, given or not: its words have their place kept.
    pub fn wants(&self) -> Option<ManualStep> {
        match self.overlay() {
            Some(Overlay::Language | Overlay::Finish) => return Some(ManualStep::Choice),
            Some(_) => return None,
            None => {}
        }
        if self.text_field().is_some() {
            return None;
        }
        match self.primary() {
            Some(Primary::Agree) => Some(ManualStep::Agree),
            Some(Primary::Submit) => Some(ManualStep::Submit),
            Some(Primary::Shown) => Some(ManualStep::Shown),
            Some(Primary::Showed) => Some(ManualStep::Showed),
            Some(Primary::Return) => Some(ManualStep::Return),
            Some(Primary::Finish) => Some(ManualStep::Finish),
            Some(Primary::Next) if *self.screen() == Screen::Holdings => Some(ManualStep::Holding),
            Some(Primary::Next) => self.screen().field().map(|_| ManualStep::Choice),
            Some(Primary::Steps | Primary::Stay | Primary::Unlock) => None,
            None => (!self.choices().is_empty()).then_some(ManualStep::Choice),
        }
    }

    /// What this page still lacks.
    pub(super) fn lacks(&self) -> Option<ManualStep> {
        self.wants().filter(|need| match (need, self.screen()) {
            (ManualStep::Holding, _) => self.story.holdings.is_empty() && !self.story.nothing,
            (ManualStep::Choice, Screen::Field(id) | Screen::Change(id)) => {
                self.overlay().is_some() || self.form.chosen(*id).is_none()
            }
            _ => true,
        })
    }

    /// Enter: does what has the focus. Where nothing has it, it says what is wanted.
    pub(super) fn enter(&mut self) -> Vec<Effect> {
        if let Some(action) = self.focused() {
            return self.act(action);
        }
        self.wrong.need(self.lacks());
        vec![]
    }
}

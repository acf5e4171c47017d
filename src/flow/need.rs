//! What a page waits for, and what is wrong with what it was given. Enter alone never gives it: where nothing has
//! the focus it says what is wanted.

use super::{Effect, Kiosk, Overlay, Primary, Screen};
use crate::form::Problem;

/// What the patient has to do by hand before a page goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ManualStep {
    Choice,
    /// Say what one has, or that it is nothing.
    Holding,
    /// Agree, send, have shown it, have read it: with the main button.
    Press(Primary),
}

impl ManualStep {
    /// The id: the text key is `need-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Holding => "holding",
            Self::Press(button) => button.into_str(),
        }
    }
}

/// What is wrong or wanted on a screen.
#[derive(Debug, Default)]
pub(super) struct Wrong {
    problem: Option<Problem>,
    needed: Option<ManualStep>,
    problems: Vec<Problem>,
    refusals: u8,
}

impl Wrong {
    pub(super) const fn need(&mut self, needed: Option<ManualStep>) {
        self.needed = needed;
    }

    /// Continue is refused because of a field.
    pub(super) const fn refuse(&mut self, problem: Problem) {
        self.problem = Some(problem);
        self.refusals = self.refusals.saturating_add(1);
    }

    /// Continue is refused because of the whole form.
    pub(super) fn refuse_all(&mut self, problems: Vec<Problem>) {
        self.problems = problems;
        self.refusals = self.refusals.saturating_add(1);
    }

    /// The patient is mending the field.
    pub(super) const fn forgive(&mut self) {
        self.problem = None;
    }

    /// Keeps of what is wrong with the whole form only what still is.
    pub(super) fn keep(&mut self, still: impl Fn(&Problem) -> bool) {
        self.problems.retain(still);
    }

    /// Another picture of the same screen: something was laid over it, or taken away.
    pub(super) const fn cover(&mut self) {
        (self.needed, self.refusals) = (None, 0);
    }

    /// Another screen.
    pub(super) const fn leave(&mut self) {
        self.cover();
        self.forgive();
    }
}

impl Kiosk {
    /// What is wrong with the field on this screen.
    pub const fn problem(&self) -> Option<Problem> {
        self.wrong.problem
    }

    /// What is wrong with the whole form, on the check screen.
    pub fn problems(&self) -> &[Problem] {
        &self.wrong.problems
    }

    /// How often Continue was refused here: the second time, help is offered in other words.
    pub const fn refusals(&self) -> u8 {
        self.wrong.refusals
    }

    /// What was asked for because Enter did not give it.
    pub const fn needed(&self) -> Option<ManualStep> {
        self.wrong.needed
    }

    /// What this page is there for, given or not: its words have their place kept.
    pub fn wants(&self) -> Option<ManualStep> {
        match self.overlay() {
            Some(Overlay::Language | Overlay::Finish) => return Some(ManualStep::Choice),
            Some(_) => return None,
            None if self.text_field().is_some() => return None,
            None => {}
        }
        match self.primary() {
            Some(Primary::Next) if *self.screen() == Screen::Holdings => Some(ManualStep::Holding),
            Some(Primary::Next) => self.screen().field().map(|_| ManualStep::Choice),
            Some(Primary::Steps | Primary::Stay | Primary::Unlock) => None,
            Some(button) => Some(ManualStep::Press(button)),
            None => (!self.choices().is_empty()).then_some(ManualStep::Choice),
        }
    }

    /// What this page still lacks.
    pub(super) fn lacks(&self) -> Option<ManualStep> {
        self.wants().filter(|need| match need {
            ManualStep::Holding => self.story.holdings.is_empty() && !self.story.nothing,
            ManualStep::Choice if self.primary().is_none() => !self.is_answered(),
            ManualStep::Choice => {
                let field = self.screen().field().filter(|_| self.overlay().is_none());
                field.is_none_or(|id| self.form.chosen(id).is_none())
            }
            ManualStep::Press(_) => true,
        })
    }

    /// Enter: does what has the focus. Where nothing has it, it says what is wanted.
    pub(super) fn enter(&mut self) -> Vec<Effect> {
        if let Some(action) = self.focused() {
            return self.act(action);
        }
        if self.is_answered() {
            return self.next();
        }
        self.wrong.need(self.lacks());
        vec![]
    }
}

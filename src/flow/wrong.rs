//! What is wrong with the answers, and what was wanted and not given.

use super::need::ManualStep;
use crate::form::Problem;

#[derive(Debug, Default)]
pub(super) struct Wrong {
    problem: Option<Problem>,
    needed: Option<ManualStep>,
    problems: Vec<Problem>,
    refusals: u8,
}

impl Wrong {
    /// What is wrong with the field on this screen.
    pub(super) const fn problem(&self) -> Option<Problem> {
        self.problem
    }

    /// What Enter did not give.
    pub(super) const fn needed(&self) -> Option<ManualStep> {
        self.needed
    }

    /// What is wrong with the whole form.
    pub(super) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How often Continue was refused on this screen.
    pub(super) const fn refusals(&self) -> u8 {
        self.refusals
    }

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
        self.needed = None;
        self.refusals = 0;
    }

    /// Another screen.
    pub(super) const fn leave(&mut self) {
        self.problem = None;
        self.cover();
    }
}

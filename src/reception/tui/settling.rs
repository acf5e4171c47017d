//! Saying what became of a declaration: the panel is opened, one is chosen, the journal has it. Pure.

use super::event::Job;
use super::message::Tone;
use super::model::{Ask, Inbox, Unrecorded};
use super::outcomes::OutcomePanel;
use crate::spool::EntryName;
use crate::spool::journal::{Act, Done, Outcome};

impl Inbox {
    /// Asks what became of the open one, else the chosen one.
    pub(super) fn ask_outcome(&mut self) {
        if let Some((_, name)) = self.current() {
            self.ask = Some(Ask::Outcome(OutcomePanel::new(name)));
        }
    }

    /// What was said of one last.
    pub(super) fn outcome(&self, name: &EntryName) -> Option<&(Outcome, Done)> {
        self.journal.of(name)?.outcome.as_ref()
    }

    /// What was said last of the one that is asked about.
    pub(super) fn present(&self) -> Option<Outcome> {
        match &self.ask {
            Some(Ask::Outcome(panel)) => self.outcome(panel.name()).map(|(outcome, _)| *outcome),
            _ => None,
        }
    }

    /// Has it written down.
    pub(super) fn settle_as(&mut self, outcome: Outcome) {
        if let Some(Ask::Outcome(panel)) = self.ask.take() {
            self.say_outcome(panel.name().clone(), outcome);
        }
    }

    pub(super) fn say_outcome(&mut self, name: EntryName, outcome: Outcome) {
        self.job(Job::Record(Act::Outcome(outcome), name));
    }

    /// It was written down, or could not be.
    pub(super) fn recorded(&mut self, act: Act, name: EntryName, is_written: bool) {
        self.journal.changed();
        match act {
            Act::Outcome(_) if is_written => self.tell_of(&name, Tone::Calm, "inbox-outcome"),
            Act::Outcome(outcome) => {
                let what = Unrecorded::Outcome(name, outcome);
                self.ask = Some(Ask::Unrecorded(what));
            }
            // Nobody is kept from reading.
            _ => {}
        }
    }
}

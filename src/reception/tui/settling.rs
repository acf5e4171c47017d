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
            self.job(Job::Recall(name.clone()));
            self.ask = Some(Ask::Outcome(OutcomePanel::new(name)));
        }
    }

    /// The journal tells what was said of one.
    pub(super) fn recalled(&mut self, name: &EntryName, present: Option<(Outcome, Done)>) {
        if let Some(Ask::Outcome(panel)) = &mut self.ask
            && panel.name() == name
        {
            panel.recalled(present);
        }
    }

    /// Has it written down.
    pub(super) fn settle_as(&mut self, outcome: Outcome) {
        if let Some(Ask::Outcome(panel)) = self.ask.take() {
            self.job(Job::Record(Act::Outcome(outcome), panel.name().clone()));
        }
    }

    /// It was written down, or could not be.
    pub(super) fn recorded(&mut self, act: Act, name: EntryName, is_written: bool) {
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

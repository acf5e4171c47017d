//! What can be done now. What is shown as possible and what keys do is the same list. Pure.

use strum::VariantArray as _;

use super::action::Action;
use super::lock::Veil;
use super::model::{Ask, Inbox};
use super::prints::PrintState;
use crate::spool::journal::Outcome;
use crate::spool::list::Shelf;

impl Inbox {
    /// What can be done now, the most usual first.
    pub(super) fn actions(&self) -> Vec<Action> {
        let come = self.can_come().filter(|_| !self.is_looking());
        come.into_iter().chain(self.others()).collect()
    }

    /// Whether letters go into what is looked for.
    pub(super) fn is_looking(&self) -> bool {
        let bare = self.sheet.is_none() && self.ask.is_none() && !self.lock.is_hidden();
        bare && self.shelves.is_typing()
    }

    fn others(&self) -> Vec<Action> {
        match (self.lock.veil(), &self.ask, &self.sheet) {
            (Some(Veil::Pin { typed, .. }), ..) if typed.is_empty() => Vec::new(),
            (Some(_), ..) => vec![Action::Show],
            (
                None,
                Some(
                    Ask::Collect(_)
                    | Ask::Print(..)
                    | Ask::Both(_)
                    | Ask::Unrecorded(_)
                    | Ask::Quit,
                ),
                _,
            ) => {
                vec![Action::Yes, Action::No]
            }
            (None, Some(Ask::Outcome(_)), _) => {
                let each = Outcome::VARIANTS.iter();
                let each = each.map(|outcome| Action::Become(*outcome));
                each.chain([Action::Yes, Action::No]).collect()
            }
            (None, Some(Ask::Odd(_)), _) => vec![Action::Back],
            (None, Some(Ask::Prints(at)), _) => self.print_actions(*at),
            (None, None, Some(sheet)) => possible([
                (sheet.can_collect(), Action::Collect),
                (sheet.shelf() == Shelf::Collected, Action::PutBack),
                (self.site.printer && sheet.record().is_some(), Action::Print),
                (
                    self.site.printer && sheet.record().is_some() && sheet.can_collect(),
                    Action::Both,
                ),
                (true, Action::Outcome),
                (self.is_late(), Action::Stop),
                (self.has_prints(), Action::Prints),
                (true, Action::Back),
                (true, Action::Hide),
            ]),
            (None, None, None) => self.list_actions(),
        }
    }

    fn list_actions(&self) -> Vec<Action> {
        let chosen = self.shown().chosen().is_some();
        let typing = self.shelves.is_typing();
        let waiting = self.shelves.shelf() == Shelf::Waiting;
        let odd = !self.shown().odd.is_empty() || !self.kiosks.all().is_empty();
        possible([
            (chosen, Action::Open),
            (chosen && waiting && !typing, Action::Collect),
            (chosen && !waiting && !typing, Action::PutBack),
            (chosen && self.site.printer && !typing, Action::Print),
            (
                chosen && waiting && self.site.printer && !typing,
                Action::Both,
            ),
            (chosen && !typing, Action::Outcome),
            (self.is_late() && !typing, Action::Stop),
            (self.has_prints() && !typing, Action::Prints),
            (self.shelves.search().is_some(), Action::Clear),
            (!typing, Action::Search),
            (true, Action::Shelf),
            (odd && !typing, Action::Odd),
            (!typing, Action::Hide),
            (!typing, Action::Quit),
        ])
    }

    /// What can be done with the sheet at this place.
    fn print_actions(&self, at: usize) -> Vec<Action> {
        let state = self.prints.jobs().get(at).map(|job| job.state);
        let again = state.is_some_and(|state| match state {
            PrintState::Waiting => false,
            PrintState::Printing => self.is_late(),
            PrintState::Printed | PrintState::Failed | PrintState::Stopped => true,
        });
        possible([
            (again, Action::Again),
            (state.is_some_and(PrintState::is_open), Action::Stop),
            (true, Action::Back),
            (true, Action::Hide),
        ])
    }

    fn has_prints(&self) -> bool {
        !self.prints.jobs().is_empty()
    }

    /// Whether a sheet takes long.
    fn is_late(&self) -> bool {
        self.prints.late(self.now.ms).is_some()
    }
}

fn possible<const N: usize>(all: [(bool, Action); N]) -> Vec<Action> {
    let possible = all.into_iter().filter(|(is_possible, _)| *is_possible);
    possible.map(|(_, action)| action).collect()
}

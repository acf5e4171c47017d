//! What can be done now. What is shown as possible and what keys do is the same list. Pure.

use super::action::Action;
use super::model::{Ask, Contents, Inbox, OpenDeclaration, PrivacyLock};
use crate::flow::Key;
use crate::spool::list::Shelf;

impl Inbox {
    /// What can be done now, the most usual first.
    pub fn actions(&self) -> Vec<Action> {
        match (&self.veil, &self.ask, &self.sheet) {
            (Some(PrivacyLock::Pin { typed, .. }), ..) if typed.is_empty() => Vec::new(),
            (Some(_), ..) => vec![Action::Show],
            (None, Some(Ask::Collect(_) | Ask::Print(..) | Ask::Quit), _) => {
                vec![Action::Yes, Action::No]
            }
            (None, Some(Ask::Odd(_)), _) => vec![Action::Back],
            (None, None, Some(sheet)) => {
                let mut all = Vec::new();
                if can_collect(sheet) {
                    all.push(Action::Collect);
                }
                if self.site.printer && matches!(sheet.page, Contents::Record(_)) {
                    all.push(Action::Print);
                }
                all.extend(self.stop_action());
                all.extend([Action::Back, Action::Hide]);
                all
            }
            (None, None, None) => self.list_actions(),
        }
    }

    fn list_actions(&self) -> Vec<Action> {
        let chosen = self.shown().chosen().is_some();
        let mut all = Vec::new();
        if chosen {
            all.push(Action::Open);
        }
        if self.search.as_ref().is_some_and(|search| search.typing) {
            all.extend([Action::Clear, Action::Shelf]);
            return all;
        }
        if chosen && self.shelf == Shelf::Waiting {
            all.push(Action::Collect);
        }
        if chosen && self.site.printer {
            all.push(Action::Print);
        }
        all.extend(self.stop_action());
        if self.search.is_some() {
            all.push(Action::Clear);
        }
        all.extend([Action::Search, Action::Shelf]);
        if !self.shown().odd.is_empty() || !self.kiosks.is_empty() {
            all.push(Action::Odd);
        }
        all.extend([Action::Hide, Action::Quit]);
        all
    }

    fn stop_action(&self) -> Option<Action> {
        let late = self.prints.late(self.now.ms);
        late.map(|_| Action::Stop)
    }

    /// What a key does now, if it does one of the things that can be done.
    pub(super) fn action_of(&self, key: Key) -> Option<Action> {
        self.actions()
            .into_iter()
            .find(|action| action.is_done_by(key))
    }
}

/// Whether it waits and can be read: what cannot be read is looked at before it is moved anywhere.
const fn can_collect(sheet: &OpenDeclaration) -> bool {
    matches!(sheet.shelf, Shelf::Waiting)
        && !sheet.taken
        && matches!(sheet.page, Contents::Record(_) | Contents::Shut(_))
}

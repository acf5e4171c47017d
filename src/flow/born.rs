//! A date of birth that is not clear: the choice between the days that it can be.

use super::{Action, Effect, Kiosk};
use crate::form::{Problem, ProblemKind};
use crate::text::width::narrow;

impl Kiosk {
    /// Whether the patient has to choose between dates. Then figures choose, and no keys are on the glass.
    pub fn asks_date(&self) -> bool {
        let field = self.text_field().filter(|_| self.problem().is_some());
        field.is_some_and(|id| !self.form.readings(id).is_empty())
    }

    /// The key that says that the day is not known. A date without one goes on as it stands; of a whole one it is asked
    /// which of the two is meant; anything else is as wrong as without the key.
    pub(super) fn leave_day_open(&mut self) -> Vec<Effect> {
        let Some(id) = self.text_field() else {
            return vec![];
        };
        if !self.form.leave_day_open(id, self.today()) {
            return self.answered(id);
        }
        let wrong = ProblemKind::WhichDay;
        self.wrong.refuse(Problem { field: id, wrong });
        self.settle_view();
        vec![]
    }

    /// Somebody wants to type another date, or the rest of it.
    pub(super) fn correct_date(&mut self) {
        if let Some(id) = self.text_field().filter(|_| self.asks_date()) {
            self.form.withdraw(id);
            self.wrong.forgive();
            self.focus.put(None);
        }
    }

    /// Whether this key would go into the field if the patient had not to choose between dates.
    pub(super) fn chooses_date(&self, key: char) -> bool {
        self.asks_date() && self.focused() != Some(Action::Field) && narrow(key).is_ascii_digit()
    }
}

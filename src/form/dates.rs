//! Dates of the form: how people here write them, and the choice between several that can be meant.

use chrono::{Datelike as _, NaiveDate};

use super::declaration::{FieldId, Kind};
use super::{Draft, Form, field_of};
use crate::calendar::customs::Custom;
use crate::calendar::typed::{Reading, birth};
use crate::calendar::{Born, Customs};

impl Draft {
    /// Something else is typed.
    pub(super) fn forget_readings(&mut self) {
        self.readings.clear();
        self.picked = None;
    }
}

impl Form {
    /// Dates are written so here.
    pub fn know(&mut self, customs: Customs) {
        self.customs = customs;
    }

    /// The language in this place is read now.
    pub const fn read_in(&mut self, language: usize) {
        self.customs.show(language);
    }

    /// How dates are written in the language that is read, if that is known.
    pub fn custom(&self) -> Option<Custom> {
        self.customs.custom()
    }

    /// The dates to choose from, since what was typed can mean each of them; or how far the date is known.
    pub fn readings(&self, id: FieldId) -> &[Born] {
        self.draft(id).map_or(&[], |draft| &draft.readings)
    }

    /// Answers with one of the [`Self::readings`], by its place.
    pub fn pick(&mut self, id: FieldId, at: usize) {
        if let Some(draft) = self.draft_mut(id) {
            draft.picked = draft.readings.get(at).copied().or(draft.picked);
        }
    }

    /// The day is said not to be known: a date without one is taken as it stands. Whether there is a whole date, and so
    /// a choice between it and its month.
    pub fn leave_day_open(&mut self, id: FieldId, today: NaiveDate) -> bool {
        let read = self.read_date(id, today);
        let Some((draft, read)) = self.draft_mut(id).zip(read) else {
            return false;
        };
        match read {
            Reading::Sure(day) => {
                let month = day.with_day(1).map(Born::Month);
                draft.readings = std::iter::once(Born::Day(day)).chain(month).collect();
                return true;
            }
            Reading::Ask(days) => {
                if let [part @ (Born::Month(_) | Born::Year(_))] = days.as_slice() {
                    draft.picked = Some(*part);
                }
            }
        }
        false
    }

    /// What was typed into the field of a date, where it can be one.
    fn read_date(&self, id: FieldId, today: NaiveDate) -> Option<Reading> {
        let line = self.line(id).filter(|_| field_of(id).kind == Kind::Date)?;
        birth(line.text(), today, &self.customs).ok()
    }

    /// Offers nothing to choose from until somebody wants to go on.
    pub fn withdraw(&mut self, id: FieldId) {
        if let Some(draft) = self.draft_mut(id) {
            draft.readings.clear();
        }
    }

    /// Somebody wants to go on: offers what the date can mean, unless that is clear.
    pub(super) fn ask_date(&mut self, id: FieldId, today: NaiveDate) {
        let readings = match self.read_date(id, today) {
            Some(Reading::Ask(days)) => days,
            _ => Vec::new(),
        };
        if let Some(draft) = self.draft_mut(id).filter(|draft| draft.picked.is_none()) {
            draft.readings = readings;
        }
    }
}

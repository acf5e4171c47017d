//! What is counted of a visit: ids, nothing that was typed.

use super::{Kiosk, Screen, Situation};
use crate::stats::{self, Visit};

/// How far this patient has come.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// The last answer that was shown.
    answer: Option<&'static str>,
}

impl Progress {
    /// This screen is shown.
    pub(super) const fn note(&mut self, screen: &Screen) {
        let answer = match screen {
            Screen::Plan(line) => line.into_str(),
            Screen::Verbal => stats::VERBAL,
            Screen::Declare => stats::DECLARATION,
            _ => return,
        };
        self.answer = Some(answer);
    }
}

impl Kiosk {
    /// What is counted of this visit, once it is over; nothing where nobody has chosen a language.
    pub fn visit(&self) -> Option<Visit> {
        let language = match self.screen() {
            Screen::Attract | Screen::Languages if self.story == Situation::default() => {
                return None;
            }
            Screen::Page(_) => stats::OTHER,
            _ => self.locale(),
        };
        let cause = self
            .story
            .cause
            .map_or(stats::NONE, |cause| cause.into_str());
        Some(Visit {
            language: language.to_owned(),
            cause: cause.to_owned(),
            answer: self.progress.answer.unwrap_or(stats::NONE).to_owned(),
            form: self.form_left_at().to_owned(),
        })
    }

    fn form_left_at(&self) -> &'static str {
        match self.screen() {
            Screen::Purpose => stats::PURPOSE,
            Screen::Field(field) | Screen::Change(field) => field.id(),
            Screen::Check => stats::CHECK,
            Screen::Done(_) => stats::FINISHED,
            _ if self.handed_over() => stats::UNSAVED,
            _ => stats::NONE,
        }
    }
}

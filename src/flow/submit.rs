//! From question to question, to the check page, and off to be saved.

use super::{Effect, Kiosk, Receipt, Screen};
use crate::form::{Circumstances, FieldId, Form, Problem, ProblemKind, Submission};
use crate::guidance::{Cause, Holding, ReaderCode, Visit};

impl Kiosk {
    /// Checks the field and goes to the next question, or back to the check page.
    pub(super) fn answered(&mut self, id: FieldId) -> Vec<Effect> {
        self.flush();
        if let Err(wrong) = self.form.settle(id, self.now.civil.date()) {
            let refusals = self.refusals.saturating_add(1);
            self.settle_view();
            self.refusals = refusals;
            self.problem = Some(Problem { field: id, wrong });
            return vec![];
        }
        let visible: Vec<FieldId> = self.form.visible().map(|field| field.id).collect();
        let mut later = visible.into_iter().skip_while(|of| *of != id).skip(1);
        if matches!(self.screen, Screen::Change(_)) {
            self.mended();
            match later.find(|of| self.is_open(*of)) {
                Some(uncovered) => self.show(Screen::Change(uncovered)),
                None => self.forward(Screen::Check),
            }
        } else {
            self.problems.clear();
            self.forward(later.next().map_or(Screen::Check, Screen::Field));
        }
        self.ask_towns(id)
    }

    /// Keeps of what is wrong with the whole form only what still is.
    fn mended(&mut self) {
        let (form, today) = (&self.form, self.now.civil.date());
        self.problems
            .retain(|problem| form.check_field(problem.field, today).is_err());
    }

    /// Whether a change has uncovered this question: it is not answered, nor was it left empty.
    fn is_open(&self, field: FieldId) -> bool {
        match self.form.check_field(field, self.now.civil.date()) {
            Ok(_) => false,
            Err(ProblemKind::MissingAsked) => !self.trail.contains(&Screen::Field(field)),
            Err(_) => true,
        }
    }

    /// Checks the whole form and sends it.
    pub(super) fn submit(&mut self) -> Vec<Effect> {
        match self.form.check(self.now.civil.date()) {
            Ok(answers) => {
                let about = self.about();
                self.handed_over = true;
                self.problems.clear();
                self.sent = Some(answers.clone());
                if matches!(self.screen, Screen::Failed(_)) {
                    self.show(Screen::Saving(self.now.ms));
                } else {
                    self.forward(Screen::Saving(self.now.ms));
                }
                vec![Effect::Submit(Box::new(Submission { answers, about }))]
            }
            Err(problems) => {
                self.refusals = self.refusals.saturating_add(1);
                self.problems = problems;
                self.page = 0;
                self.focus = None;
                vec![]
            }
        }
    }

    /// Whether the answers are no longer those that were sent.
    fn is_corrected(&self) -> bool {
        let answers = self.form.check(self.now.civil.date()).ok();
        self.sent.is_some() && answers != self.sent
    }

    fn about(&self) -> Circumstances {
        Circumstances {
            locale: self.locale().to_owned(),
            cause: self.story.cause.map(Cause::id),
            reader_code: self.story.code.map(ReaderCode::id),
            holdings: self.story.holdings.all().map(Holding::id).collect(),
            card: self.story.holdings.has(Holding::Card),
            visit: self.story.visit.map(Visit::id),
            started: self.started,
            submitted: self.now.civil,
        }
    }

    /// Durable: the thank-you, and nothing of the answers stays. A patient who is correcting an answer stays with
    /// it: what is sent then is the declaration, not what has just arrived.
    pub(super) fn saved(&mut self, receipt: Receipt) {
        if matches!(self.screen, Screen::Attract | Screen::Done(_)) || self.is_corrected() {
            return;
        }
        self.sent = None;
        self.form = Form::default();
        self.overlay = None;
        self.trail.clear();
        self.touched = self.now.ms;
        self.show(Screen::Done(receipt));
    }
}

//! From question to question, to the check page, and off to be saved.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Effect, Failure, Kiosk, Locale, Receipt, Screen};
use crate::form::{Answers, Circumstances, FieldId, Form, Problem, ProblemKind, Submission};
use crate::guidance::{Holding, ReaderCode};
use crate::text::latin::is_written_in_latin;

/// What of this patient was sent.
#[derive(Debug, Default)]
pub(super) struct Handover {
    /// When the patient came.
    began: NaiveDateTime,
    /// What was sent last and has not been answered with a number.
    sent: Option<Answers>,
    handed_over: bool,
}

impl Handover {
    pub(super) const fn begin(&mut self, now: NaiveDateTime) {
        self.began = now;
    }
}

impl Kiosk {
    /// Whether a declaration was sent, and so may reach reception whatever becomes of this patient.
    pub const fn handed_over(&self) -> bool {
        self.handover.handed_over
    }

    /// Checks the field and goes to the next question, or back to the check page.
    pub(super) fn answered(&mut self, id: FieldId) -> Vec<Effect> {
        self.flush();
        if let Err(wrong) = self.form.settle(id, self.today()) {
            self.wrong.need(None);
            self.wrong.refuse(Problem { field: id, wrong });
            self.settle_view();
            return vec![];
        }
        let visible: Vec<FieldId> = self.form.visible().map(|field| field.id).collect();
        let mut later = visible.into_iter().skip_while(|of| *of != id).skip(1);
        if matches!(self.screen(), Screen::Change(_)) {
            self.mended();
            match later.find(|of| self.is_open(*of)) {
                Some(uncovered) => self.show(Screen::Change(uncovered)),
                None => self.forward(Screen::Check),
            }
        } else {
            self.wrong.keep(|_| false);
            let next = later.find(|of| self.is_asked(*of));
            self.forward(next.map_or(Screen::Check, Screen::Field));
        }
        self.ask_towns(id)
    }

    /// The day on which this patient is here.
    pub const fn today(&self) -> NaiveDate {
        self.now().civil.date()
    }

    /// Keeps of what is wrong with the whole form only what still is.
    fn mended(&mut self) {
        let (form, today) = (&self.form, self.today());
        self.wrong
            .keep(|problem| form.check_field(problem.field, today).is_err());
    }

    /// Whether this question comes by itself. Latin letters can be read without a reading beside them, which many
    /// who write them cannot give; whoever can gives it from the check page.
    fn is_asked(&self, field: FieldId) -> bool {
        let japanese = self.locale_info().is_none_or(Locale::is_japanese);
        let name = self.form.line(FieldId::Name);
        field != FieldId::Kana
            || japanese
            || name.is_none_or(|name| !is_written_in_latin(name.text()))
    }

    /// Whether this question came up, or comes by itself.
    pub fn was_asked(&self, field: FieldId) -> bool {
        self.is_asked(field) || self.navigation.has_passed(&Screen::Field(field))
    }

    /// Whether a change has uncovered this question: it is not answered, nor was it left empty.
    fn is_open(&self, field: FieldId) -> bool {
        match self.form.check_field(field, self.today()) {
            Ok(_) => false,
            Err(ProblemKind::MissingAsked) => !self.navigation.has_passed(&Screen::Field(field)),
            Err(_) => true,
        }
    }

    /// Checks the whole form and sends it.
    pub(super) fn submit(&mut self) -> Vec<Effect> {
        match self.form.check(self.today()) {
            Ok(answers) => {
                let about = self.about();
                self.handover.sent = Some(answers.clone());
                self.handover.handed_over = true;
                self.wrong.keep(|_| false);
                let saving = Screen::Saving(self.now().ms);
                if matches!(self.screen(), Screen::Failed(_)) {
                    self.show(saving);
                } else {
                    self.forward(saving);
                }
                vec![Effect::Submit(Box::new(Submission { answers, about }))]
            }
            Err(problems) => {
                self.wrong.refuse_all(problems);
                self.pager.rewind();
                self.focus.put(None);
                vec![]
            }
        }
    }

    /// Whether the answers are no longer those that were sent.
    fn is_corrected(&self) -> bool {
        let answers = self.form.check(self.today()).ok();
        self.handover.sent.is_some() && answers != self.handover.sent
    }

    fn about(&self) -> Circumstances {
        Circumstances {
            locale: self.locale().to_owned(),
            cause: self.story.cause.map(Into::into),
            reader_code: self.story.code.map(ReaderCode::id),
            holdings: self.story.holdings.all().map(Into::into).collect(),
            card: self.story.holdings.has(Holding::Card),
            visit: self.story.visit.map(Into::into),
            started: self.handover.began,
            submitted: self.now().civil,
        }
    }

    /// Durable: the thank-you, and nothing of the answers stays. A patient who is correcting an answer stays with
    /// it: what is sent then is the declaration, not what has just arrived.
    pub(super) fn saved(&mut self, receipt: Receipt) {
        if matches!(self.screen(), Screen::Attract | Screen::Done(_)) || self.is_corrected() {
            return;
        }
        self.handover.sent = None;
        self.form = Form::default();
        self.clock.touch();
        self.navigation.arrive(Screen::Done(receipt));
        self.settle_screen();
    }

    pub(super) fn save_failed(&mut self, failure: Failure) {
        if matches!(self.screen(), Screen::Saving(_) | Screen::Failed(_)) {
            self.show(Screen::Failed(failure));
        }
    }
}

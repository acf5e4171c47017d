//! The five journeys of `budget` and `astray`, by touch alone, as data.

use std::iter;

use uketsuke::flow::{Action, Choice, Screen};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Holding, Login, PlanStep, Visit};

use super::patient::{Glass, Patient};

pub(super) const NEXT: Step = Step::Touch(Action::Next);
pub(super) const NOTICE: Step = choose(Choice::Holding(Holding::Notice));
pub(super) const CARD: Step = choose(Choice::Holding(Holding::Card));

#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Touch(Action),
    Locale(&'static str),
    /// Typed on the keys of the screen, with which the field is left.
    Type(FieldId, &'static str),
}

pub(super) const fn choose(choice: Choice) -> Step {
    Step::Touch(Action::Choose(choice))
}

pub(super) const fn cause(cause: Cause) -> Step {
    choose(Choice::Cause(cause))
}

pub(super) const fn option(field: FieldId, option: &'static str) -> Step {
    choose(Choice::Option(field, option))
}

pub(super) const fn unknown(field: FieldId) -> Step {
    choose(Choice::Unknown(field))
}

/// A way through the kiosk.
pub(super) struct Journey {
    pub name: &'static str,
    /// What its patient reads.
    pub locale: &'static str,
    /// What is done once the language is chosen.
    steps: &'static [Step],
    end: Screen,
}

impl Journey {
    /// All steps of a reader of this language.
    pub(super) fn steps(&self, locale: &'static str) -> Vec<Step> {
        let first = iter::once(Step::Locale(locale));
        first.chain(self.steps.iter().copied()).collect()
    }

    /// A reader of this language at its end.
    pub(super) fn walked<'f>(&self, glass: &Glass<'f>, locale: &'static str) -> Patient<'f> {
        let mut patient = glass.patient();
        patient.go(&self.steps(locale));
        assert_eq!(*patient.session.kiosk.screen(), self.end, "{}", self.name);
        patient
    }
}

/// Nothing to show, on a return visit.
pub(super) const NOTHING: Journey = Journey {
    name: "a",
    locale: "ja",
    steps: &[
        cause(Cause::Network),
        choose(Choice::Nothing),
        choose(Choice::Visit(Visit::Return)),
    ],
    end: Screen::Verbal,
};

/// A PDF, with a certificate that has run out.
pub(super) const PDF: Journey = Journey {
    name: "b",
    locale: "ja-simple",
    steps: &[
        cause(Cause::Certificate),
        NEXT,
        choose(Choice::Holding(Holding::Pdf)),
        NEXT,
    ],
    end: Screen::Plan(PlanStep::Pdf),
};

/// The notice and the card, with an insurance that was not confirmed.
pub(super) const NOTICE_AND_CARD: Journey = Journey {
    name: "c",
    locale: "vi",
    steps: &[cause(Cause::Unconfirmed), NEXT, NOTICE, CARD, NEXT],
    end: Screen::Plan(PlanStep::Notice),
};

/// The card on the phone, through STEP 1 to 3.
pub(super) const PHONE: Journey = Journey {
    name: "d",
    locale: "en",
    steps: &[
        cause(Cause::Smartphone),
        NEXT,
        choose(Choice::Holding(Holding::Phone)),
        NEXT,
        choose(Choice::Login(Login::WithPhone)),
        NEXT,
        NEXT,
        NEXT,
        NEXT,
    ],
    end: Screen::Shown,
};

/// Nothing to show, on a first visit, through the whole form.
pub(super) const FORM: Journey = Journey {
    name: "e",
    locale: "pt-BR",
    steps: &[
        cause(Cause::Network),
        choose(Choice::Nothing),
        choose(Choice::Visit(Visit::First)),
        choose(Choice::Open(&Screen::Purpose)),
        NEXT,
        option(FieldId::Writer, "self"),
        Step::Type(FieldId::Name, "maria silva"),
        Step::Type(FieldId::Birth, "15/3/1985"),
        option(FieldId::Sex, "female"),
        Step::Type(FieldId::Postcode, ""),
        Step::Type(FieldId::Address, "chiyoda"),
        Step::Type(FieldId::Phone, "0312345678"),
        option(FieldId::Insured, "yes"),
        option(FieldId::Scheme, "employee"),
        unknown(FieldId::Insurer),
        unknown(FieldId::Workplace),
        option(FieldId::Issued, "month"),
        option(FieldId::Share, "30"),
    ],
    end: Screen::Check,
};

//! The declaration: agreement, question by question, and the check of all answers.

use super::{Choice, Part, Primary, Screen, View};
use crate::form::{FieldId, Kind, field_of};

pub(super) const PURPOSE: View = View {
    // Who agrees has it all before them: nothing of it is behind "more", and where there is room it is one page.
    says: &[
        Part::Group(&[
            "say-purpose-what",
            "say-purpose-why",
            "say-purpose-who",
            "say-purpose-counted",
        ]),
        Part::When(
            |kiosk| kiosk.site().hospital,
            &Part::Text("say-purpose-server"),
        ),
        Part::Group(&["say-purpose-never", "say-purpose-optional"]),
    ],
    choices: |_| vec![Choice::Open(&Screen::OnPaper)],
    primary: Some(Primary::Agree),
    next: |_| Some(Screen::Field(FieldId::Writer)),
    says_draft: true,
    ..View::PLAIN
};

pub(super) fn question(id: FieldId) -> View {
    // A touch on the answer goes on, and nothing else could.
    let chosen = field_of(id).must_be_chosen();
    View {
        primary: FIELD.primary.filter(|_| !chosen),
        ..FIELD
    }
}

const FIELD: View = View {
    // How to type stands beside the field.
    says: &[Part::When(
        |kiosk| kiosk.text_field().is_none(),
        &Part::Hint,
    )],
    choices: |kiosk| {
        let Some(id) = kiosk.screen().field() else {
            return vec![];
        };
        let field = field_of(id);
        let options = match field.kind {
            Kind::Choice(options) => options,
            _ => &[],
        };
        let options = options.iter().map(|option| Choice::Option(id, option));
        let unknown = field.unknown.then_some(Choice::Unknown(id));
        let readings = 0..kiosk.form().readings(id).len();
        let retype = (!readings.is_empty()).then_some(Choice::Retype(id));
        let readings = readings.map(|at| Choice::Reading(id, at));
        let all = options.chain(unknown).chain(readings).chain(retype);
        all.collect()
    },
    primary: Some(Primary::Next),
    ..View::PLAIN
};

pub(super) const CHECK: View = View {
    says: &[
        Part::When(
            |kiosk| !kiosk.problems().is_empty(),
            &Part::Problem("problem-heading"),
        ),
        Part::Text("say-check-keys"),
        Part::Answers,
        Part::Strong("say-statement"),
    ],
    choices: |kiosk| {
        let fields = kiosk.form().visible();
        fields.map(|field| Choice::Change(field.id)).collect()
    },
    primary: Some(Primary::Submit),
    says_draft: true,
    ..View::PLAIN
};

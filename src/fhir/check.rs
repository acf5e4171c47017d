//! A record against the form of this program: what validators of FHIR do not look at.

use std::fmt;

use super::person::string;
use crate::calendar::Born;
use crate::form::{Condition, FIELDS, Field, Kind, Requirement, UNKNOWN, VERSION};
use crate::record::{FieldValue, Record, Value};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseErrorKind {
    /// It was filled in on another version of the form.
    Form,
    /// The form has no such question.
    NoQuestion,
    /// The question is there twice, or not in its place.
    Order,
    /// A question that was asked is not there.
    Missing,
    /// A question that must be answered is not.
    Unanswered,
    /// A question that was not asked is answered.
    NotAsked,
    /// An answer of another type.
    Type,
    /// A choice that was not offered.
    Choice,
    /// A day that is none.
    Day,
}

/// Something wrong at a question. Holds no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseError {
    /// The linkId; empty for the response as a whole.
    pub link: String,
    pub wrong: ResponseErrorKind,
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.link, self.wrong)
    }
}

impl std::error::Error for ResponseError {}

/// Everything in a record that the form does not allow.
pub(super) fn faults(record: &Record) -> Vec<ResponseError> {
    let mut faults = Vec::new();
    let mut found = |link: &str, wrong| {
        let link = link.to_owned();
        faults.push(ResponseError { link, wrong });
    };
    if record.form != VERSION {
        found("", ResponseErrorKind::Form);
    }
    let mut last = None;
    for entry in &record.fields {
        match FIELDS.iter().position(|of| of.id.id() == entry.id) {
            None => found(&entry.id, ResponseErrorKind::NoQuestion),
            place if place <= last => found(&entry.id, ResponseErrorKind::Order),
            place => last = place,
        }
    }
    for field in &FIELDS {
        let wrong = match (record.entry(field.id), is_asked(field, record)) {
            (Some(_), false) => Some(ResponseErrorKind::NotAsked),
            (None, true) => Some(ResponseErrorKind::Missing),
            (None, false) => None,
            (Some(entry), true) => of_entry(field, entry),
        };
        if let Some(wrong) = wrong {
            found(field.id.id(), wrong);
        }
    }
    faults
}

fn of_entry(field: &Field, entry: &FieldValue) -> Option<ResponseErrorKind> {
    match (&entry.value, field.kind, entry.kind.as_str()) {
        (Value::Empty, ..) => {
            (field.need == Requirement::Required).then_some(ResponseErrorKind::Unanswered)
        }
        (Value::Unknown, ..) => (!field.unknown).then_some(ResponseErrorKind::Choice),
        (Value::Given(code), Kind::Choice(options), "choice") => {
            let offered = options.contains(&code.as_str()) || field.unknown && code == UNKNOWN;
            (!offered).then_some(ResponseErrorKind::Choice)
        }
        (Value::Given(day), Kind::Date, "date") => {
            // FHIR takes a date as far as it is known.
            let known = Born::of_iso(day).is_some();
            (!known).then_some(ResponseErrorKind::Day)
        }
        (Value::Given(_), Kind::Choice(_) | Kind::Date, _)
        | (Value::Given(_), _, "choice" | "date") => Some(ResponseErrorKind::Type),
        (Value::Given(text), ..) => string(text)
            .is_none()
            .then_some(ResponseErrorKind::Unanswered),
    }
}

fn is_asked(field: &Field, record: &Record) -> bool {
    let Condition::OneOf(of, options) = field.condition else {
        return true;
    };
    record.entry(of).is_some_and(
        |entry| matches!(&entry.value, Value::Given(code) if options.contains(&code.as_str())),
    )
}

//! A response against its form, and against the record that it was made of: what validators of FHIR do
//! not look at.

use std::fmt;

use super::about::about;
use super::part::Coding;
use super::part::canonical;
use super::questionnaire::{Question, Questionnaire, Takes};
use super::response::{Item, Response, ResponseAnswer};
use crate::calendar::Born;
use crate::form::UNKNOWN;
use crate::record::{Record, Value};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseErrorKind {
    /// The status is not that of something sent.
    Status,
    /// It was filled in on another form, or another version.
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
    /// More than one answer.
    TooMany,
    /// An answer of another type.
    Type,
    /// A choice that was not offered.
    Choice,
    /// A day that is none.
    Day,
    /// Not what the record says.
    Changed,
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

fn fault(link: &str, wrong: ResponseErrorKind) -> ResponseError {
    ResponseError {
        link: link.to_owned(),
        wrong,
    }
}

/// Everything in a response that its form does not allow.
pub fn against_form(form: &Questionnaire, response: &Response<'_>) -> Vec<ResponseError> {
    let mut faults = Vec::new();
    if response.status != "completed" {
        faults.push(fault("", ResponseErrorKind::Status));
    }
    if response.questionnaire != canonical(form.version) {
        faults.push(fault("", ResponseErrorKind::Form));
    }
    let mut last = None;
    for item in &response.item {
        let place = form.item.iter().position(|of| of.link_id == item.link_id);
        if place.is_none() {
            faults.push(fault(item.link_id, ResponseErrorKind::NoQuestion));
        } else if place <= last {
            faults.push(fault(item.link_id, ResponseErrorKind::Order));
        } else {
            last = place;
        }
    }
    for question in &form.item {
        let found = response
            .item
            .iter()
            .find(|item| item.link_id == question.link_id);
        let wrong = match (found, is_asked(question, response)) {
            (Some(_), false) => Some(ResponseErrorKind::NotAsked),
            (None, true) => Some(ResponseErrorKind::Missing),
            (None, false) => None,
            (Some(item), true) => of_item(question, item),
        };
        faults.extend(wrong.map(|wrong| fault(question.link_id, wrong)));
    }
    faults
}

fn of_item(question: &Question, item: &Item<'_>) -> Option<ResponseErrorKind> {
    match item.answer.as_slice() {
        [] => question.required.then_some(ResponseErrorKind::Unanswered),
        [answer] => of_answer(question, answer),
        _ => Some(ResponseErrorKind::TooMany),
    }
}

fn of_answer(question: &Question, answer: &ResponseAnswer<'_>) -> Option<ResponseErrorKind> {
    match (question.takes, answer) {
        (Takes::Choice | Takes::OpenChoice, ResponseAnswer::ValueCoding(coding)) => {
            (!is_offered(question, coding)).then_some(ResponseErrorKind::Choice)
        }
        (Takes::Date, ResponseAnswer::ValueDate(day)) => {
            // FHIR takes a date as far as it is known.
            Born::of_iso(day)
                .is_none()
                .then_some(ResponseErrorKind::Day)
        }
        (Takes::String | Takes::OpenChoice, ResponseAnswer::ValueString(_)) => None,
        _ => Some(ResponseErrorKind::Type),
    }
}

fn is_offered(question: &Question, coding: &Coding<'_>) -> bool {
    let offered = question.answer_option.iter().map(|of| &of.value_coding);
    offered
        .into_iter()
        .any(|of| (&of.system, of.code) == (&coding.system, coding.code))
}

fn is_asked(question: &Question, response: &Response<'_>) -> bool {
    let holds = |system: &str, code: &str, link: &str| {
        let items = response.item.iter().filter(|item| item.link_id == link);
        items.flat_map(|item| &item.answer).any(|answer| {
            matches!(answer, ResponseAnswer::ValueCoding(coding) if (coding.system.as_str(), coding.code) == (system, code))
        })
    };
    let conditions = &question.enable_when;
    conditions.is_empty()
        || conditions.iter().any(|of| {
            let coding = &of.answer_coding;
            holds(&coding.system, coding.code, of.question)
        })
}

/// Everything of the record that is not in the response as it was given.
pub fn against_record(record: &Record, response: &Response<'_>) -> Vec<ResponseError> {
    let lost = record.fields.iter().filter(|entry| {
        let item = response.item.iter().find(|item| item.link_id == entry.id);
        let answer = item.and_then(|item| item.answer.first());
        !match (&entry.value, answer) {
            (Value::Empty, None) => item.is_some(),
            (Value::Unknown, Some(ResponseAnswer::ValueCoding(coding))) => coding.code == UNKNOWN,
            (Value::Given(text), Some(ResponseAnswer::ValueCoding(coding))) => coding.code == text,
            (Value::Given(text), Some(ResponseAnswer::ValueDate(day))) => day == text,
            // A control character, which no kiosk takes, is written out.
            (Value::Given(text), Some(ResponseAnswer::ValueString(said))) => {
                said == text || text.chars().any(char::is_control)
            }
            _ => false,
        }
    });
    let besides =
        (response.extension != about(record)).then(|| fault("", ResponseErrorKind::Changed));
    let lost = lost.map(|entry| fault(&entry.id, ResponseErrorKind::Changed));
    lost.chain(besides).collect()
}

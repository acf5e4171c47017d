//! What was answered, as a `QuestionnaireResponse`: every field that was shown an item, the patient and the
//! writer contained in it. Borrows the answers from the record, which forgets them.

use std::borrow::Cow;

use chrono::SecondsFormat;
use serde::Serialize;

use super::FhirTexts;
use super::about::{ID, about};
use super::part::{Coding, Extension, Reference, Translated, URL};
use super::person::{PATIENT, Person, WRITER, patient, string, writer};
use crate::form::{FieldId, UNKNOWN};
use crate::record::{FieldValue, Record, Value};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response<'a> {
    resource_type: &'static str,
    meta: Meta<'a>,
    language: &'static str,
    contained: Vec<Person<'a>>,
    /// What the record says besides.
    extension: Vec<Extension>,
    identifier: Identifier<'a>,
    /// The form and its version.
    questionnaire: String,
    status: &'static str,
    subject: Reference,
    /// When it was sent.
    pub(super) authored: String,
    author: Reference,
    source: Reference,
    /// In the order of the form.
    item: Vec<Item<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'a> {
    /// The id of the field.
    link_id: &'a str,
    #[serde(flatten)]
    text: Translated,
    /// None where the field was left empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<[ResponseAnswer<'a>; 1]>,
}

#[derive(Serialize)]
enum ResponseAnswer<'a> {
    /// A day, `YYYY-MM-DD`, or as much of it as is known.
    #[serde(rename = "valueDate")]
    Date(&'a str),
    #[serde(rename = "valueString")]
    Text(Cow<'a, str>),
    /// An option, or わからない.
    #[serde(rename = "valueCoding")]
    Coding(Coding<'a>),
}

#[derive(Serialize)]
struct Identifier<'a> {
    system: &'static str,
    value: &'a str,
}

/// The language that the patient saw, and whether it was a trial.
#[derive(Serialize)]
struct Meta<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    security: Option<[Tag<'static>; 1]>,
    tag: [Tag<'a>; 1],
}

#[derive(Serialize)]
struct Tag<'a> {
    system: &'static str,
    code: &'a str,
}

impl<'a> Response<'a> {
    /// The answers of a record.
    pub(super) fn of(record: &'a Record, words: &FhirTexts<'_>) -> Self {
        // Staff write down what the patient says.
        let (author, source) = match record.given(FieldId::Writer) {
            Some("family") => (WRITER, WRITER),
            Some("staff") => (WRITER, PATIENT),
            _ => (PATIENT, PATIENT),
        };
        let (patient, writer) = (patient(record), writer(record));
        Self {
            resource_type: "QuestionnaireResponse",
            meta: Meta::of(record),
            language: "ja",
            contained: std::iter::once(patient).chain(writer).collect(),
            extension: about(record),
            identifier: Identifier {
                system: ID,
                value: &record.id,
            },
            questionnaire: format!("{URL}|{}", record.form),
            status: "completed",
            subject: PATIENT,
            authored: record.created.to_rfc3339_opts(SecondsFormat::Secs, false),
            author,
            source,
            item: record
                .fields
                .iter()
                .map(|entry| item(entry, words))
                .collect(),
        }
    }
}

impl<'a> Meta<'a> {
    fn of(record: &'a Record) -> Self {
        let test = Tag {
            system: "http://terminology.hl7.org/CodeSystem/v3-ActReason",
            code: "HTEST",
        };
        Self {
            security: record.trial.then_some([test]),
            tag: [Tag {
                system: "urn:ietf:bcp:47",
                code: &record.locale,
            }],
        }
    }
}

fn item<'a>(entry: &'a FieldValue, words: &FhirTexts<'_>) -> Item<'a> {
    let coding = |code| ResponseAnswer::Coding(Coding::of(words, &entry.id, code));
    let answer = match (&entry.value, entry.kind.as_str()) {
        (Value::Empty, _) => None,
        (Value::Unknown, _) => Some(coding(UNKNOWN)),
        (Value::Given(code), "choice") => Some(coding(code)),
        (Value::Given(day), "date") => Some(ResponseAnswer::Date(day)),
        (Value::Given(text), _) => string(text).map(ResponseAnswer::Text),
    };
    Item {
        link_id: &entry.id,
        text: Translated::of(words, &format!("field-{}.label", entry.id)),
        answer: answer.map(|answer| [answer]),
    }
}

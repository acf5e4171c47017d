//! What was answered, as a `QuestionnaireResponse`: every field that was shown an item, the patient and the
//! writer contained in it. Borrows the answers from the record, which forgets them.

use std::borrow::Cow;

use chrono::SecondsFormat;
use serde::Serialize;

use super::FhirTexts;
use super::about::{ID, about};
use super::part::canonical;
use super::part::{Beside, Coding, Extension, Reference, Translated};
use super::person::{Contained, PATIENT, WRITER, patient, string, writer};
use super::questionnaire::option_key;
use crate::form::UNKNOWN;
use crate::record::{FieldValue, Record, Value};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response<'a> {
    resource_type: &'static str,
    meta: Meta<'a>,
    language: &'static str,
    contained: Vec<Contained<'a>>,
    /// What the record says besides.
    pub extension: Vec<Extension>,
    identifier: Identifier<'a>,
    /// The form and its version.
    pub questionnaire: String,
    /// `completed`.
    pub status: &'a str,
    subject: Reference,
    /// When it was sent.
    pub authored: String,
    author: Reference,
    source: Reference,
    /// In the order of the form.
    pub item: Vec<Item<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Item<'a> {
    /// The id of the field.
    pub link_id: &'a str,
    text: String,
    #[serde(rename = "_text", skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
    /// One, or none where the field was left empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer: Vec<ResponseAnswer<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ResponseAnswer<'a> {
    /// A day, `YYYY-MM-DD`, or as much of it as is known.
    ValueDate(&'a str),
    ValueString(Cow<'a, str>),
    /// An option, or わからない.
    ValueCoding(Coding<'a>),
}

#[derive(Serialize)]
struct Identifier<'a> {
    system: &'static str,
    value: &'a str,
}

/// The language that the patient saw, and whether it was a trial.
#[derive(Serialize)]
struct Meta<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    security: Vec<Tag<'static>>,
    tag: [Tag<'a>; 1],
}

#[derive(Serialize)]
struct Tag<'a> {
    system: &'static str,
    code: &'a str,
}

impl<'a> Response<'a> {
    /// The answers of a record.
    pub fn of(record: &'a Record, words: &FhirTexts<'_>) -> Self {
        let writer = writer(record);
        // Staff write down what the patient says.
        let (author, source) = match &writer {
            None => (PATIENT, PATIENT),
            Some(Contained::RelatedPerson(_)) => (WRITER, WRITER),
            Some(_) => (WRITER, PATIENT),
        };
        Self {
            resource_type: "QuestionnaireResponse",
            meta: Meta::of(record),
            language: "ja",
            contained: std::iter::once(patient(record)).chain(writer).collect(),
            extension: about(record),
            identifier: Identifier {
                system: ID,
                value: &record.id,
            },
            questionnaire: canonical(&record.form),
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
            security: record.trial.then_some(test).into_iter().collect(),
            tag: [Tag {
                system: "urn:ietf:bcp:47",
                code: &record.locale,
            }],
        }
    }
}

fn item<'a>(entry: &'a FieldValue, words: &FhirTexts<'_>) -> Item<'a> {
    let text = Translated::of(words, &format!("field-{}.label", entry.id));
    let coding = |code: &'a str| {
        let key = option_key(&entry.id, code);
        ResponseAnswer::ValueCoding(Coding::of(words, &entry.id, code, &key))
    };
    let answer = match (&entry.value, entry.kind.as_str()) {
        (Value::Empty, _) => None,
        (Value::Unknown, _) => Some(coding(UNKNOWN)),
        (Value::Given(code), "choice") => Some(coding(code)),
        (Value::Given(day), "date") => Some(ResponseAnswer::ValueDate(day)),
        (Value::Given(text), _) => string(text).map(ResponseAnswer::ValueString),
    };
    Item {
        link_id: &entry.id,
        text: text.japanese,
        beside: text.patient,
        answer: answer.into_iter().collect(),
    }
}

//! What was answered, as a `QuestionnaireResponse`: every field that was shown an item, the patient and the
//! writer contained in it. Borrows the answers from the record, which forgets them.

use std::borrow::Cow;

use chrono::SecondsFormat;
use serde::Serialize;

use super::Words;
use super::part::{Beside, Coding, Extension, Reference, Said};
use super::questionnaire::{canonical, option_key};
use crate::form::{FieldId, UNKNOWN};
use crate::record::{Entry, Record, Value, shown};

const PATIENT: Reference = Reference {
    reference: "#patient",
};
const WRITER: Reference = Reference {
    reference: "#writer",
};

/// What was answered.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Response<'a> {
    resource_type: &'static str,
    meta: Meta<'a>,
    language: &'static str,
    contained: Vec<Contained<'a>>,
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

/// One field.
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
    pub answer: Vec<Answer<'a>>,
}

/// One answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Answer<'a> {
    /// A day, `YYYY-MM-DD`.
    ValueDate(&'a str),
    /// Text.
    ValueString(Cow<'a, str>),
    /// An option, or わからない.
    ValueCoding(Coding<'a>),
}

#[derive(Serialize)]
struct Identifier<'a> {
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

#[derive(Serialize)]
#[serde(tag = "resourceType")]
enum Contained<'a> {
    Patient(Patient<'a>),
    RelatedPerson(RelatedPerson<'a>),
    Practitioner(Practitioner<'a>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Patient<'a> {
    id: &'static str,
    name: Vec<HumanName<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    telecom: Vec<ContactPoint<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    address: Vec<Address<'a>>,
}

#[derive(Serialize)]
struct RelatedPerson<'a> {
    id: &'static str,
    patient: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relationship: Vec<Concept<'a>>,
    name: Vec<HumanName<'a>>,
}

#[derive(Serialize)]
struct Practitioner<'a> {
    id: &'static str,
    name: Vec<HumanName<'a>>,
}

#[derive(Serialize)]
struct Concept<'a> {
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct HumanName<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct ContactPoint<'a> {
    system: &'static str,
    value: Cow<'a, str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Address<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<Cow<'a, str>>,
    country: &'static str,
}

impl<'a> Response<'a> {
    /// The answers of a record.
    pub fn of(record: &'a Record, words: &Words<'_>) -> Self {
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
            identifier: Identifier { value: &record.id },
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

fn item<'a>(entry: &'a Entry, words: &Words<'_>) -> Item<'a> {
    let text = Said::of(words, &format!("field-{}.label", entry.id));
    let coding = |code: &'a str| {
        let key = option_key(&entry.id, code);
        Answer::ValueCoding(Coding::of(words, &entry.id, code, &key))
    };
    let answer = match (&entry.value, entry.kind.as_str()) {
        (Value::Empty, _) => None,
        (Value::Unknown, _) => Some(coding(UNKNOWN)),
        (Value::Given(code), "choice") => Some(coding(code)),
        (Value::Given(day), "date") => Some(Answer::ValueDate(day)),
        (Value::Given(text), _) => string(text).map(Answer::ValueString),
    };
    Item {
        link_id: &entry.id,
        text: text.japanese,
        beside: text.patient,
        answer: answer.into_iter().collect(),
    }
}

/// A string of FHIR is not empty and has no control characters; the kiosk takes none either.
fn string(text: &str) -> Option<Cow<'_, str>> {
    if text.trim().is_empty() {
        None
    } else if text.chars().any(char::is_control) {
        Some(Cow::Owned(shown::render(text)))
    } else {
        Some(Cow::Borrowed(text))
    }
}

fn given(record: &Record, field: FieldId) -> Option<&str> {
    match &record.entry(field)?.value {
        Value::Given(text) => Some(text),
        Value::Unknown | Value::Empty => None,
    }
}

fn text(record: &Record, field: FieldId) -> Option<Cow<'_, str>> {
    given(record, field).and_then(string)
}

fn patient(record: &Record) -> Contained<'_> {
    let names = [FieldId::Name, FieldId::Kana].into_iter();
    let phone = text(record, FieldId::Phone).map(|value| ContactPoint {
        system: "phone",
        value,
    });
    let (address, postal_code) = (
        text(record, FieldId::Address),
        text(record, FieldId::Postcode),
    );
    let lives = address.is_some() || postal_code.is_some();
    let address = lives.then_some(Address {
        text: address,
        postal_code,
        country: "JP",
    });
    Contained::Patient(Patient {
        id: "patient",
        name: names
            .filter_map(|field| text(record, field))
            .map(name)
            .collect(),
        telecom: phone.into_iter().collect(),
        gender: given(record, FieldId::Sex),
        birth_date: given(record, FieldId::Birth),
        address: address.into_iter().collect(),
    })
}

/// Whoever wrote in the patient's place.
fn writer(record: &Record) -> Option<Contained<'_>> {
    let name = text(record, FieldId::WriterName)
        .map(name)
        .into_iter()
        .collect();
    match given(record, FieldId::Writer)? {
        "family" => Some(Contained::RelatedPerson(RelatedPerson {
            id: "writer",
            patient: PATIENT,
            relationship: text(record, FieldId::WriterRelation)
                .map(|text| Concept { text })
                .into_iter()
                .collect(),
            name,
        })),
        "staff" => Some(Contained::Practitioner(Practitioner { id: "writer", name })),
        _ => None,
    }
}

/// A name as it was typed, and whether it is written in kanji, in kana or in Latin letters.
fn name(text: Cow<'_, str>) -> HumanName<'_> {
    let any = |is: fn(char) -> bool| text.chars().any(is);
    let kanji = |c| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    let kana = |c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}');
    let latin = |c| matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}');
    let written = if any(kanji) {
        Some("IDE")
    } else if any(kana) {
        Some("SYL")
    } else {
        any(latin).then_some("ABC")
    };
    let extension = written.map(|code| Extension {
        url: "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
        value_code: Some(code.to_owned()),
        ..Extension::default()
    });
    HumanName {
        extension: extension.into_iter().collect(),
        text,
    }
}

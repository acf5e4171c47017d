//! The people in a response: the patient, and whoever wrote in their place. A plain Patient: no identifier,
//! no profile.

use std::borrow::Cow;

use serde::Serialize;

use super::part::{Extension, Reference};
use crate::form::FieldId;
use crate::record::Record;
use crate::text::kana;
use crate::text::sanitize;

pub(super) const PATIENT: Reference = Reference {
    reference: "#patient",
};
pub(super) const WRITER: Reference = Reference {
    reference: "#writer",
};

/// A resource inside the response.
#[derive(Serialize)]
#[serde(tag = "resourceType")]
pub enum Contained<'a> {
    /// Whom it is about.
    Patient(Patient<'a>),
    /// Family, or somebody who came along.
    RelatedPerson(RelatedPerson<'a>),
    Practitioner(Practitioner<'a>),
}

/// Whom it is about.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Patient<'a> {
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

/// Family, or somebody who came along.
#[derive(Serialize)]
pub struct RelatedPerson<'a> {
    id: &'static str,
    patient: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    relationship: Vec<Concept<'a>>,
    name: Vec<HumanName<'a>>,
}

#[derive(Serialize)]
pub struct Practitioner<'a> {
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

/// A string of FHIR is not empty and has no control characters; the kiosk takes none either.
pub(super) fn string(text: &str) -> Option<Cow<'_, str>> {
    if text.trim().is_empty() {
        None
    } else if text.chars().any(char::is_control) {
        Some(Cow::Owned(sanitize::render(text)))
    } else {
        Some(Cow::Borrowed(text))
    }
}

fn text(record: &Record, field: FieldId) -> Option<Cow<'_, str>> {
    record.given(field).and_then(string)
}

pub(super) fn patient(record: &Record) -> Contained<'_> {
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
        gender: record.given(FieldId::Sex),
        birth_date: record.given(FieldId::Birth),
        address: address.into_iter().collect(),
    })
}

/// Whoever wrote in the patient's place.
pub(super) fn writer(record: &Record) -> Option<Contained<'_>> {
    let name = text(record, FieldId::WriterName)
        .map(name)
        .into_iter()
        .collect();
    match record.given(FieldId::Writer)? {
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
    let kana = |c| kana::is_of_kana(c) || kana::is_half_width(c);
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

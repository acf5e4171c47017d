//! The people in a response: the patient, and whoever wrote in their place. A plain Patient: no identifier,
//! no profile.

use std::borrow::Cow;

use serde::Serialize;

use super::part::{Extension, ExtensionValue, Reference};
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

/// A resource inside the response: a Patient, a `RelatedPerson` (family, or somebody who came along) or a
/// Practitioner.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Person<'a> {
    resource_type: &'static str,
    id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    patient: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    relationship: Option<[Concept<'a>; 1]>,
    name: Vec<HumanName<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telecom: Option<[ContactPoint<'a>; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<[Address<'a>; 1]>,
}

#[derive(Serialize)]
struct Concept<'a> {
    text: Cow<'a, str>,
}

#[derive(Serialize)]
struct HumanName<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    extension: Option<[Extension; 1]>,
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

pub(super) fn patient(record: &Record) -> Person<'_> {
    let names = [FieldId::Name, FieldId::Kana].into_iter();
    let phone = text(record, FieldId::Phone).map(|value| ContactPoint {
        system: "phone",
        value,
    });
    let address = Address {
        text: text(record, FieldId::Address),
        postal_code: text(record, FieldId::Postcode),
        country: "JP",
    };
    let lives = address.text.is_some() || address.postal_code.is_some();
    Person {
        resource_type: "Patient",
        id: "patient",
        name: names
            .filter_map(|field| text(record, field))
            .map(name)
            .collect(),
        telecom: phone.map(|phone| [phone]),
        gender: record.given(FieldId::Sex),
        birth_date: record.given(FieldId::Birth),
        address: lives.then_some([address]),
        ..Person::default()
    }
}

/// Whoever wrote in the patient's place.
pub(super) fn writer(record: &Record) -> Option<Person<'_>> {
    let writer = Person {
        id: "writer",
        name: text(record, FieldId::WriterName)
            .map(name)
            .into_iter()
            .collect(),
        ..Person::default()
    };
    match record.given(FieldId::Writer)? {
        "family" => Some(Person {
            resource_type: "RelatedPerson",
            patient: Some(PATIENT),
            relationship: text(record, FieldId::WriterRelation).map(|text| [Concept { text }]),
            ..writer
        }),
        "staff" => Some(Person {
            resource_type: "Practitioner",
            ..writer
        }),
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
        value: ExtensionValue::ValueCode(code.to_owned()),
    });
    HumanName {
        extension: extension.map(|extension| [extension]),
        text,
    }
}

//! What both resources are made of: texts with a translation beside them, codes, extensions.

use serde::Serialize;

use super::FhirTexts;

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// An extension, simple or with others inside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Extension {
    pub url: &'static str,
    /// Those inside.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension: Vec<Extension>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_string: Option<String>,
    /// Yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_boolean: Option<bool>,
}

/// What stands beside a text: its translation.
#[derive(Clone, Serialize)]
pub struct Beside {
    extension: [Extension; 1],
}

/// A text in Japanese, and what the patient saw in its place.
#[derive(Clone)]
pub struct Translated {
    /// In Japanese.
    pub japanese: String,
    /// In the patient's language, if that is another.
    pub patient: Option<Beside>,
}

impl Translated {
    /// The text of a key.
    pub fn of(words: &FhirTexts<'_>, key: &str) -> Self {
        let patient = (words.patient)(key).map(|text| Beside {
            extension: [Extension {
                url: TRANSLATION,
                extension: vec![
                    Extension {
                        url: "lang",
                        value_code: Some(words.locale.to_owned()),
                        ..Extension::default()
                    },
                    Extension {
                        url: "content",
                        value_string: Some(text),
                        ..Extension::default()
                    },
                ],
                ..Extension::default()
            }],
        });
        Self {
            japanese: (words.japanese)(key),
            patient,
        }
    }
}

/// One answer that can be chosen.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Coding<'a> {
    /// The answers of one field.
    pub system: String,
    /// The id of the option.
    pub code: &'a str,
    pub display: String,
    #[serde(rename = "_display", skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
}

impl<'a> Coding<'a> {
    /// The option of a field whose text has this key.
    pub fn of(words: &FhirTexts<'_>, field: &str, code: &'a str, key: &str) -> Self {
        let said = Translated::of(words, key);
        Self {
            system: system(field),
            code,
            display: said.japanese,
            beside: said.patient,
        }
    }
}

/// The code system of the answers to one field.
pub fn system(field: &str) -> String {
    format!("{URL}#{field}")
}

/// A reference to a resource inside.
#[derive(Clone, Serialize)]
pub struct Reference {
    /// Where: `#` and its id.
    pub reference: &'static str,
}

/// The form's address, without a version. Made once by chance; it leads nowhere.
pub const URL: &str = "urn:uuid:5d0c4b52-3f39-4f9e-9b0f-7d8f8f0f6a11";

/// The form's address with its version, which a response names.
pub fn canonical(version: &str) -> String {
    format!("{URL}|{version}")
}

//! What both resources are made of: texts with a translation beside them, codes, extensions.

use serde::Serialize;

use super::FhirTexts;
use crate::form::UNKNOWN;

const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";

/// An extension, simple or with others inside.
#[derive(Serialize)]
pub(super) struct Extension {
    pub(super) url: &'static str,
    #[serde(flatten)]
    pub(super) value: ExtensionValue,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum ExtensionValue {
    /// Those inside.
    Extension(Vec<Extension>),
    ValueCode(String),
    ValueString(String),
    ValueBoolean(bool),
}

/// What stands beside a text: its translation.
#[derive(Serialize)]
pub(super) struct Beside {
    extension: [Extension; 1],
}

/// A text in Japanese, and what the patient saw in its place, if that was another language.
#[derive(Serialize)]
pub(super) struct Translated {
    text: String,
    #[serde(rename = "_text", skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
}

impl Translated {
    /// The text of a key.
    pub(super) fn of(words: &FhirTexts<'_>, key: &str) -> Self {
        let extension = |url, value| Extension { url, value };
        let translation = |text| {
            let lang = ExtensionValue::ValueCode(words.locale.to_owned());
            let inside = vec![
                extension("lang", lang),
                extension("content", ExtensionValue::ValueString(text)),
            ];
            Beside {
                extension: [extension(TRANSLATION, ExtensionValue::Extension(inside))],
            }
        };
        Self {
            text: (words.japanese)(key),
            beside: (words.patient)(key).map(translation),
        }
    }
}

/// One answer that can be chosen.
#[derive(Serialize)]
pub(super) struct Coding<'a> {
    /// The answers of one field.
    system: String,
    /// The id of the option.
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<String>,
    #[serde(rename = "_display", skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
}

impl<'a> Coding<'a> {
    /// The option of a field without its words.
    pub(super) fn bare(field: &str, code: &'a str) -> Self {
        Self {
            system: format!("{URL}#{field}"),
            code,
            display: None,
            beside: None,
        }
    }

    /// The option of a field. わからない has the same words everywhere.
    pub(super) fn of(words: &FhirTexts<'_>, field: &str, code: &'a str) -> Self {
        let text = if code == UNKNOWN {
            Translated::of(words, "option-unknown")
        } else {
            Translated::of(words, &format!("option-{field}-{code}"))
        };
        Self {
            display: Some(text.text),
            beside: text.beside,
            ..Self::bare(field, code)
        }
    }
}

/// A reference to a resource inside.
#[derive(Serialize)]
pub(super) struct Reference {
    /// Where: `#` and its id.
    pub(super) reference: &'static str,
}

/// The form's address, without a version. Made once by chance; it leads nowhere.
pub(super) const URL: &str = "urn:uuid:5d0c4b52-3f39-4f9e-9b0f-7d8f8f0f6a11";

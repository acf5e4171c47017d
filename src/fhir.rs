//! A declaration as FHIR R4: a Bundle of the form (Questionnaire) and of what was answered
//! (`QuestionnaireResponse`). For systems of a clinic that read FHIR; the record stays what counts.
//!
//! Makes no claim to a national profile: a first visit has no identifier to give. Knows records and the
//! form; must not know where a declaration is kept, nor a language (words come through [`FhirTexts`]).

mod about;
mod check;
mod part;
mod person;
mod questionnaire;
mod response;

use std::fmt;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::record::Record;
use questionnaire::Questionnaire;
use response::Response;

pub use check::{ResponseError, ResponseErrorKind};

/// Room for any document, so that no buffer grows and leaves copies behind.
const ROOM: usize = 256 * 1024;

/// The words of a document.
pub struct FhirTexts<'a> {
    /// The Japanese text of a key.
    pub japanese: &'a dyn Fn(&str) -> String,
    /// The text of a key in the language that the patient saw; `None` if that is Japanese, or if this
    /// program does not have it.
    pub patient: &'a dyn Fn(&str) -> Option<String>,
    /// The tag of that language.
    pub locale: &'a str,
}

/// Why there is no document.
#[derive(Debug)]
pub enum FhirError {
    /// The record is not one of the form.
    Faults(Vec<ResponseError>),
    /// It could not be written.
    Json(serde_json::Error),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle<'a> {
    resource_type: &'static str,
    r#type: &'static str,
    timestamp: String,
    entry: (BundleEntry<Questionnaire>, BundleEntry<Response<'a>>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BundleEntry<T> {
    full_url: String,
    resource: T,
}

/// The Bundle. Nothing comes out of a record that is not checked against the form.
pub fn document(record: &Record, words: &FhirTexts<'_>) -> Result<Zeroizing<Vec<u8>>, FhirError> {
    let faults = check::faults(record);
    if !faults.is_empty() {
        return Err(FhirError::Faults(faults));
    }
    let response = Response::of(record, words);
    let bundle = Bundle {
        resource_type: "Bundle",
        r#type: "collection",
        timestamp: response.authored.clone(),
        entry: (
            BundleEntry {
                full_url: part::URL.to_owned(),
                resource: Questionnaire::of_form(words),
            },
            BundleEntry {
                full_url: about::urn(&record.id),
                resource: response,
            },
        ),
    };
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    serde_json::to_writer_pretty(&mut *bytes, &bundle).map_err(FhirError::Json)?;
    Ok(bytes)
}

impl fmt::Display for FhirError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faults(faults) => {
                let links: Vec<String> = faults.iter().map(ToString::to_string).collect();
                f.write_str(&links.join(", "))
            }
            Self::Json(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for FhirError {}

#[cfg(test)]
mod tests;

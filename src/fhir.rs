//! A declaration as FHIR R4: a Bundle of the form (Questionnaire) and of what was answered
//! (`QuestionnaireResponse`). For systems of a clinic that read FHIR; the record stays what counts.
//!
//! Makes no claim to a national profile: a first visit has no identifier to give. Knows records and the
//! form; must not know where a declaration is kept, nor a language (words come through [`FhirTexts`]).

mod about;
pub mod check;
pub mod part;
pub mod person;
pub mod questionnaire;
pub mod response;

use std::fmt;

use serde::Serialize;
use zeroize::Zeroizing;

use crate::record::Record;
use check::{ResponseError, against_form, against_record};
use questionnaire::Questionnaire;
use response::Response;

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
    /// It would not say what the record says, or not in the way of the form.
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

/// The Bundle. Nothing comes out that is not checked against the form and against the record.
pub fn document(record: &Record, words: &FhirTexts<'_>) -> Result<Zeroizing<Vec<u8>>, FhirError> {
    let questionnaire = Questionnaire::of_form(words);
    let response = Response::of(record, words);
    let mut faults = against_form(&questionnaire, &response);
    faults.extend(against_record(record, &response));
    if !faults.is_empty() {
        return Err(FhirError::Faults(faults));
    }
    let bundle = Bundle {
        resource_type: "Bundle",
        r#type: "collection",
        timestamp: response.authored.clone(),
        entry: (
            BundleEntry {
                full_url: part::URL.to_owned(),
                resource: questionnaire,
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

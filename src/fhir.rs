//! A declaration as FHIR R4: a Bundle of the form (Questionnaire) and of what was answered
//! (`QuestionnaireResponse`), and a Task where staff have said what became of it. For systems of a clinic that read FHIR;
//! the record stays what counts.
//!
//! Makes no claim to a national profile: a first visit has no identifier to give. Knows records and the
//! form; must not know where a declaration is kept, nor a language (words come through [`FhirTexts`]).

mod about;
mod check;
mod part;
mod person;
mod questionnaire;
mod response;
mod task;

use std::fmt;

use chrono::{DateTime, Utc};
use serde::Serialize;
use strum::IntoStaticStr;
use zeroize::Zeroizing;

use crate::record::Record;
use questionnaire::Questionnaire;
use response::Response;
use task::Task;

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

/// Whether anything is left to do, in the words of FHIR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum TaskState {
    Completed,
    OnHold,
    Cancelled,
}

/// What became of a declaration, and who said so.
pub struct FhirOutcome<'a> {
    /// Its id: the text key is `staff-outcome-<id>`.
    pub code: &'static str,
    pub state: TaskState,
    pub at: DateTime<Utc>,
    pub by: &'a str,
}

/// One declaration of a document.
pub struct Declared<'a> {
    pub record: &'a Record,
    pub outcome: Option<FhirOutcome<'a>>,
    pub words: FhirTexts<'a>,
}

/// Why there is no document.
#[derive(Debug)]
pub enum FhirError {
    /// The record of this id is not one of the form.
    Faults(String, Vec<ResponseError>),
    /// It could not be written.
    Json(serde_json::Error),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle<'a> {
    resource_type: &'static str,
    r#type: &'static str,
    /// When the last of them was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    timestamp: Option<String>,
    entry: Vec<BundleEntry<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BundleEntry<'a> {
    full_url: String,
    resource: Resource<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Resource<'a> {
    Form(Box<Questionnaire>),
    Response(Box<Response<'a>>),
    Task(Box<Task<'a>>),
}

/// The Bundle: the form in the words for `form`, then each declaration in its own, with what became of it. Nothing comes
/// out of a record that is not checked against the form.
pub fn document(
    all: &[Declared<'_>],
    form: &FhirTexts<'_>,
) -> Result<Zeroizing<Vec<u8>>, FhirError> {
    let mut entry = vec![BundleEntry {
        full_url: part::URL.to_owned(),
        resource: Resource::Form(Questionnaire::of_form(form).into()),
    }];
    let mut timestamp = None;
    for declared in all {
        let Declared { record, words, .. } = declared;
        let faults = check::faults(record);
        if !faults.is_empty() {
            return Err(FhirError::Faults(record.id.clone(), faults));
        }
        let response = Response::of(record, words);
        timestamp = timestamp.max(Some(response.authored.clone()));
        entry.push(BundleEntry {
            full_url: about::urn(&record.id),
            resource: Resource::Response(response.into()),
        });
        entry.extend(declared.outcome.as_ref().map(|outcome| BundleEntry {
            full_url: task::address(record),
            resource: Resource::Task(Task::of(record, outcome, words).into()),
        }));
    }
    let bundle = Bundle {
        resource_type: "Bundle",
        r#type: "collection",
        timestamp,
        entry,
    };
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM * (all.len() + 1)));
    serde_json::to_writer_pretty(&mut *bytes, &bundle).map_err(FhirError::Json)?;
    Ok(bytes)
}

impl fmt::Display for FhirError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Faults(_, faults) => {
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

//! What became of a declaration, as a Task about the response: staff say it later, and the response never changes.

use chrono::SecondsFormat;
use serde::Serialize;

use super::about::urn;
use super::part::URL;
use super::{FhirOutcome, FhirTexts};
use crate::calendar::japan;
use crate::record::Record;

/// To find out how this visit is paid for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Task<'a> {
    resource_type: &'static str,
    language: &'static str,
    status: &'static str,
    /// What staff say.
    business_status: Concept,
    intent: &'static str,
    /// The response in the same Bundle.
    focus: Focus,
    /// When they said it.
    last_modified: String,
    /// The same in words, with who said it.
    note: [Annotation<'a>; 1],
}

#[derive(Serialize)]
struct Concept {
    coding: [Said; 1],
    text: String,
}

#[derive(Serialize)]
struct Said {
    system: String,
    code: &'static str,
    display: String,
}

#[derive(Serialize)]
struct Focus {
    reference: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Annotation<'a> {
    author_string: &'a str,
    time: String,
    text: String,
}

impl<'a> Task<'a> {
    pub(super) fn of(record: &Record, outcome: &FhirOutcome<'a>, words: &FhirTexts<'_>) -> Self {
        let code = outcome.code;
        let text = (words.japanese)(&format!("staff-outcome-{code}"));
        let at = outcome.at.with_timezone(&japan());
        let at = at.to_rfc3339_opts(SecondsFormat::Secs, false);
        let coding = Said {
            system: format!("{URL}#outcome"),
            code,
            display: text.clone(),
        };
        Self {
            resource_type: "Task",
            language: "ja",
            status: outcome.state.into_str(),
            business_status: Concept {
                coding: [coding],
                text: text.clone(),
            },
            intent: "order",
            focus: Focus {
                reference: urn(&record.id),
            },
            last_modified: at.clone(),
            note: [Annotation {
                author_string: outcome.by,
                time: at,
                text,
            }],
        }
    }
}

/// The address of the Task in its Bundle.
pub(super) fn address(record: &Record) -> String {
    urn(&format!("{}#outcome", record.id))
}

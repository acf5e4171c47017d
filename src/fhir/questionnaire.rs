//! The form as a Questionnaire: every field an item whose linkId is the id of the field.

use serde::Serialize;

use super::FhirTexts;
use super::part::{Coding, Translated, URL};
use crate::form::{Condition, FIELDS, Field, Kind, Requirement, UNKNOWN, VERSION};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Questionnaire {
    resource_type: &'static str,
    language: &'static str,
    url: &'static str,
    version: &'static str,
    name: &'static str,
    title: String,
    // The labels have not been compared with the official sheet.
    status: &'static str,
    subject_type: [&'static str; 1],
    /// In the order of the form.
    item: Vec<Question>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Question {
    /// The id of the field.
    link_id: &'static str,
    #[serde(flatten)]
    text: Translated,
    r#type: &'static str,
    /// When it is asked; always if this is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    enable_when: Vec<EnableWhen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enable_behavior: Option<&'static str>,
    /// Whether nothing goes on without it.
    required: bool,
    /// What can be chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answer_option: Vec<AnswerOption>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerOption {
    value_coding: Coding<'static>,
}

/// A condition: that question has this answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EnableWhen {
    question: &'static str,
    operator: &'static str,
    answer_coding: Coding<'static>,
}

impl Questionnaire {
    /// The form of this program.
    pub(super) fn of_form(words: &FhirTexts<'_>) -> Self {
        Self {
            resource_type: "Questionnaire",
            language: "ja",
            url: URL,
            version: VERSION,
            name: "Declaration",
            title: (words.japanese)("staff-form-title"),
            status: "draft",
            subject_type: ["Patient"],
            item: FIELDS.iter().map(|field| question(field, words)).collect(),
        }
    }
}

fn question(field: &Field, words: &FhirTexts<'_>) -> Question {
    let id = field.id.id();
    let (own, r#type): (&[&str], _) = match field.kind {
        Kind::Choice(options) => (options, "choice"),
        Kind::Date => (&[], "date"),
        _ if field.unknown => (&[], "open-choice"),
        _ => (&[], "string"),
    };
    let options = own.iter().chain(field.unknown.then_some(&UNKNOWN));
    let enable_when = enable_when(field.condition);
    Question {
        link_id: id,
        text: Translated::of(words, &format!("field-{id}.label")),
        r#type,
        enable_behavior: (enable_when.len() > 1).then_some("any"),
        enable_when,
        required: field.need == Requirement::Required,
        answer_option: options
            .map(|option| AnswerOption {
                value_coding: Coding::of(words, id, option),
            })
            .collect(),
    }
}

fn enable_when(condition: Condition) -> Vec<EnableWhen> {
    let Condition::OneOf(of, options) = condition else {
        return Vec::new();
    };
    let question = of.id();
    let one = |code: &&'static str| EnableWhen {
        question,
        operator: "=",
        answer_coding: Coding::bare(question, code),
    };
    options.iter().map(one).collect()
}

//! The form as a Questionnaire: every field an item whose linkId is the id of the field.

use serde::Serialize;

use super::FhirTexts;
use super::part::{Beside, Coding, Translated, URL, system};
use crate::form::{Condition, FIELDS, Field, Kind, Requirement, UNKNOWN, VERSION, field_of};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Questionnaire {
    resource_type: &'static str,
    language: &'static str,
    url: &'static str,
    /// Of the form.
    pub version: &'static str,
    name: &'static str,
    title: String,
    // The labels have not been compared with the official sheet.
    status: &'static str,
    subject_type: [&'static str; 1],
    /// In the order of the form.
    pub item: Vec<Question>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// The id of the field.
    pub link_id: &'static str,
    text: String,
    #[serde(rename = "_text", skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
    /// What can be answered.
    #[serde(rename = "type")]
    pub takes: Takes,
    /// When it is asked; always if this is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enable_when: Vec<EnableWhen>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enable_behavior: Option<&'static str>,
    /// Whether nothing goes on without it.
    pub required: bool,
    /// What can be chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answer_option: Vec<AnswerOption>,
}

/// What can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    String,
    Date,
    /// One of the options.
    Choice,
    /// One of the options, or text.
    OpenChoice,
}

/// One thing that can be chosen.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AnswerOption {
    pub value_coding: Coding<'static>,
}

/// A condition: that question has this answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnableWhen {
    pub question: &'static str,
    operator: &'static str,
    pub answer_coding: PlainCoding,
}

/// A code without words.
#[derive(Serialize)]
pub struct PlainCoding {
    /// The answers of one field.
    pub system: String,
    /// The id of the option.
    pub code: &'static str,
}

impl Questionnaire {
    /// The form of this program.
    pub fn of_form(words: &FhirTexts<'_>) -> Self {
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
    let text = Translated::of(words, &format!("field-{id}.label"));
    let enable_when = enable_when(field.condition);
    Question {
        link_id: id,
        text: text.japanese,
        beside: text.patient,
        takes: takes(field),
        enable_behavior: (enable_when.len() > 1).then_some("any"),
        enable_when,
        required: field.need == Requirement::Required,
        answer_option: options(field, words),
    }
}

const fn takes(field: &Field) -> Takes {
    match field.kind {
        Kind::Choice(_) => Takes::Choice,
        Kind::Date => Takes::Date,
        Kind::Text(_) | Kind::Kana(_) | Kind::Postcode | Kind::Phone if field.unknown => {
            Takes::OpenChoice
        }
        Kind::Text(_) | Kind::Kana(_) | Kind::Postcode | Kind::Phone => Takes::String,
    }
}

fn options(field: &Field, words: &FhirTexts<'_>) -> Vec<AnswerOption> {
    let id = field.id.id();
    let of_kind = match field.kind {
        Kind::Choice(options) => options,
        _ => &[],
    };
    let all = of_kind.iter().chain(field.unknown.then_some(&UNKNOWN));
    all.map(|option| AnswerOption {
        value_coding: Coding::of(words, id, option, &option_key(id, option)),
    })
    .collect()
}

/// The text key of an option. わからない has the same words everywhere.
pub(super) fn option_key(field: &str, option: &str) -> String {
    if option == UNKNOWN {
        "option-unknown".to_owned()
    } else {
        format!("option-{field}-{option}")
    }
}

fn enable_when(condition: Condition) -> Vec<EnableWhen> {
    let Condition::OneOf(of, options) = condition else {
        return Vec::new();
    };
    let question = field_of(of).id.id();
    let one = |code: &&'static str| EnableWhen {
        question,
        operator: "=",
        answer_coding: PlainCoding {
            system: system(question),
            code,
        },
    };
    options.iter().map(one).collect()
}

//! What a reader has answered: the small file that the page saves.

use std::str::FromStr as _;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The form of the file that is understood.
const FORM: u64 = 1;
/// Says that it is such a file, and of which form.
const MARK: &str = "uketsuke-review";
/// More of a name is nobody's. Characters.
const LONGEST_NAME: usize = 80;

/// What somebody says of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, VariantNames, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Verdict {
    Right,
    /// Another text is better.
    Change,
    /// It is not understood.
    Unclear,
}

/// What a reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Role {
    Interpreter,
    Nurse,
    Patient,
    Other,
}

/// What is said of one text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Answer {
    /// The key of the text.
    pub(crate) id: String,
    /// Of the text that was read.
    pub(crate) version: String,
    pub(crate) verdict: Verdict,
    /// The better one.
    #[serde(default)]
    pub(crate) text: String,
}

/// All that one reader has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answers {
    pub(crate) locale: String,
    pub(crate) date: NaiveDate,
    /// May be empty.
    pub(crate) name: String,
    pub(crate) role: Role,
    /// One of each text.
    pub(crate) said: Vec<Answer>,
}

#[derive(Deserialize)]
struct File {
    locale: String,
    date: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    role: String,
    answers: Vec<Answer>,
}

/// Why a file is none of answers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BadAnswers {
    /// It is no JSON, is cut off, or is of something else.
    Unreadable,
    /// A newer page has made it.
    Version(String),
}

impl Answers {
    /// What stands in a file.
    pub(crate) fn parse(text: &str) -> Result<Self, BadAnswers> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let unreadable = |_| BadAnswers::Unreadable;
        let value: Value = serde_json::from_str(text).map_err(unreadable)?;
        let form = value.get(MARK).ok_or(BadAnswers::Unreadable)?;
        if form.as_u64() != Some(FORM) {
            return Err(BadAnswers::Version(form.to_string()));
        }
        let file: File = serde_json::from_value(value).map_err(unreadable)?;
        let name = file.name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = name.chars().filter(|c| !c.is_control());
        let date = file.date.parse().ok().ok_or(BadAnswers::Unreadable)?;
        Ok(Self {
            locale: file.locale,
            date,
            name: name.take(LONGEST_NAME).collect(),
            role: Role::from_str(&file.role).unwrap_or(Role::Other),
            said: file.answers,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"uketsuke-review":1,"locale":"vi","date":"2026-11-27","name":" An\n na","role":"nurse",
        "answers":[{"id":"a","version":"0123456789abcdef","verdict":"change","text":"x"},
                   {"id":"b.hint","version":"0123456789abcdef","verdict":"unclear"}]}"#;

    #[test]
    fn a_saved_file_is_read() {
        let answers = Answers::parse(&format!("\u{feff}{GOOD}")).unwrap();
        assert_eq!(
            (answers.name.as_str(), answers.role),
            ("An na", Role::Nurse)
        );
        let verdicts: Vec<_> = answers.said.iter().map(|of| of.verdict).collect();
        assert_eq!(verdicts, [Verdict::Change, Verdict::Unclear]);
    }

    #[test]
    fn what_is_no_such_file_is_told() {
        for bad in [
            "",
            "[]",
            "{}",
            GOOD.trim_end_matches("]}"),
            &GOOD.replace("2026-11-27", "yesterday"),
            &GOOD.replace("unclear", "perhaps"),
            &GOOD.replace("\"answers\"", "\"answer\""),
        ] {
            assert_eq!(Answers::parse(bad), Err(BadAnswers::Unreadable), "{bad}");
        }
        let newer = GOOD.replace("review\":1", "review\":2");
        assert_eq!(
            Answers::parse(&newer),
            Err(BadAnswers::Version("2".to_owned()))
        );
        let role = Answers::parse(&GOOD.replace("nurse", "king")).unwrap().role;
        assert_eq!(role, Role::Other);
    }
}

//! A declaration as it is kept: what was typed, byte for byte, and what was said on the way.
//! Knows the form's vocabulary, the record's JSON and the name under which it is kept; must not know where that is or
//! how it is sealed.

mod json;

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::calendar::japan;
use crate::form::declaration::{self, field_of};
use crate::form::{Answer, Circumstances, FieldId, Submission};
use crate::spool::EntryName;

pub use json::RecordError;

/// Version of the record's shape. Since 2 a date may be known in part.
pub const VERSION: u32 = 2;

/// The oldest version that is still read.
const OLDEST: u32 = 1;

/// What staff receive. Forgets the answers when dropped; `Debug` prints lengths only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(
    test,
    schemars(
        title = "Declaration",
        description = "One declaration as the kiosk kept it."
    )
)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Version of this shape: 1 or 2. Those of 1 have every date in full.
    #[cfg_attr(test, schemars(range(min = OLDEST, max = VERSION)))]
    pub v: u32,
    /// The id, the same as in the name of the file.
    pub id: String,
    /// Which kiosk.
    pub kiosk: String,
    /// Its number at that kiosk.
    pub seq: u32,
    /// What the patient was told, such as `A012`.
    pub pickup: String,
    /// When it was sent, +09:00 (the date of filling in).
    #[serde(with = "json::time")]
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub created: DateTime<FixedOffset>,
    /// When the patient began, +09:00.
    #[serde(with = "json::time")]
    #[cfg_attr(test, schemars(with = "String", extend("format" = "date-time")))]
    pub started: DateTime<FixedOffset>,
    /// Version of the form, [`declaration::VERSION`].
    pub form: String,
    /// In which language it was filled in.
    pub locale: String,
    /// Id of the cause, if one was given.
    pub cause: Option<String>,
    /// Id of the number on the card reader, if one was given.
    pub reader_code: Option<String>,
    /// Ids of what the patient said they have.
    pub holdings: Vec<String>,
    /// Whether the patient said that the card is at hand. If not, reception must see it or ask.
    pub card_seen: bool,
    /// Id of the answer to the visit question.
    pub visit: Option<String>,
    /// Whether it was made in trial mode.
    pub trial: bool,
    /// The answers to all fields that were shown, in the order of the form.
    pub fields: Vec<FieldValue>,
    /// Always true, and last: a record without it was cut off.
    #[cfg_attr(test, schemars(extend("const" = true)))]
    pub end: bool,
}

/// One answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Entry"))]
#[serde(deny_unknown_fields)]
pub struct FieldValue {
    /// Id of the field.
    pub id: String,
    /// Id of the kind: `text`, `kana`, `date`, `postcode`, `phone`, `choice`.
    pub kind: String,
    /// What was answered.
    pub value: Value,
    /// How a date was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
}

/// An answer's value.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub enum Value {
    /// Text as typed, a date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or the id of an option.
    Given(String),
    /// わからない.
    Unknown,
    /// Left empty.
    Empty,
}

impl Record {
    /// The record of a checked form. `pickup` is what the patient will be told.
    pub fn new(submission: &Submission, name: &EntryName, pickup: &str, trial: bool) -> Self {
        let Submission { about, answers } = submission;
        Self::of(about, answers.iter(), name, pickup, trial)
    }

    fn of<'a>(
        about: &Circumstances,
        answers: impl Iterator<Item = (FieldId, &'a Answer)>,
        name: &EntryName,
        pickup: &str,
        trial: bool,
    ) -> Self {
        let fields = answers.map(|(id, answer)| FieldValue::of(id, answer));
        Self {
            v: VERSION,
            id: name.id().to_owned(),
            kiosk: name.kiosk().to_owned(),
            seq: name.seq(),
            pickup: pickup.to_owned(),
            created: in_japan(about.submitted),
            started: in_japan(about.started),
            form: declaration::VERSION.to_owned(),
            locale: about.locale.clone(),
            cause: about.cause.map(str::to_owned),
            reader_code: about.reader_code.map(str::to_owned),
            holdings: about.holdings.iter().map(|id| (*id).to_owned()).collect(),
            card_seen: about.card,
            visit: about.visit.map(str::to_owned),
            trial,
            fields: fields.collect(),
            end: true,
        }
    }

    /// The entry of a field, if it was shown.
    pub fn entry(&self, field: FieldId) -> Option<&FieldValue> {
        self.fields.iter().find(|entry| entry.id == field.id())
    }

    /// What was answered to a field, if anything was.
    pub fn given(&self, field: FieldId) -> Option<&str> {
        match &self.entry(field)?.value {
            Value::Given(text) => Some(text),
            Value::Unknown | Value::Empty => None,
        }
    }
}

impl FieldValue {
    /// The field, if the form of this program has it.
    pub fn field(&self) -> Option<FieldId> {
        self.id.parse().ok()
    }

    fn of(id: FieldId, answer: &Answer) -> Self {
        let (value, typed) = match answer {
            Answer::Text(text) => (Value::Given(text.clone()), None),
            Answer::Date { born, typed } => (Value::Given(born.iso()), Some(typed.clone())),
            Answer::Choice(option) => (Value::Given((*option).to_owned()), None),
            Answer::Unknown => (Value::Unknown, None),
            Answer::Empty => (Value::Empty, None),
        };
        Self {
            id: id.id().to_owned(),
            kind: field_of(id).kind.into_str().to_owned(),
            value,
            typed,
        }
    }
}

/// What clocks in Japan show, with its offset.
fn in_japan(civil: NaiveDateTime) -> DateTime<FixedOffset> {
    let offset = japan();
    let utc = civil.checked_sub_offset(offset).unwrap_or(civil);
    DateTime::from_naive_utc_and_offset(utc, offset)
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("id", &self.id)
            .field("fields", &self.fields)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for FieldValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}", self.id, self.value)
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given(text) => write!(f, "{} bytes", text.len()),
            Self::Unknown => f.write_str("unknown"),
            Self::Empty => f.write_str("empty"),
        }
    }
}

#[cfg(test)]
mod tests;

//! What is counted: the tables, and the ids that stand in them.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

use crate::form::FIELDS;
use crate::guidance::{Cause, PlanStep};

/// Whoever left before it came to that.
pub const NONE: &str = "none";
/// A language that the kiosk does not speak: its page was open.
pub const OTHER: &str = "other";
/// Who told what insurance they have, in a conversation.
pub const VERBAL: &str = "verbal";
/// The declaration.
pub const DECLARATION: &str = "declaration";
/// The notice before the form.
pub const PURPOSE: &str = "purpose";
/// All answers, before they are sent.
pub const CHECK: &str = "check";
/// Sent, and not saved.
pub const UNSAVED: &str = "unsaved";
/// Sent and saved.
pub const FINISHED: &str = "finished";

/// What is counted, each by itself.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Table {
    /// Visits on each day of the month.
    Day,
    Language,
    /// Why the card could not be read.
    Cause,
    /// The last answer that was shown.
    Answer,
    /// Where the form was left.
    Form,
    /// Whether somebody came when called.
    Call,
}

impl Table {
    /// Whether every visit stands in it once.
    pub fn is_of_visits(self) -> bool {
        self != Self::Call
    }

    /// The ids that it can have, in the order in which they are told; `languages` are those of the kiosk.
    pub fn ids(self, languages: &[String]) -> Vec<&str> {
        match self {
            Self::Day => DAYS.into(),
            Self::Language => languages
                .iter()
                .map(String::as_str)
                .chain([OTHER])
                .collect(),
            Self::Cause => Cause::iter()
                .map(|of| of.into_str())
                .chain([NONE])
                .collect(),
            Self::Answer => PlanStep::iter()
                .map(|of| of.into_str())
                .chain([VERBAL, DECLARATION, NONE])
                .collect(),
            Self::Form => FIELDS
                .iter()
                .map(|field| field.id.id())
                .chain([PURPOSE, CHECK, UNSAVED, FINISHED, NONE])
                .collect(),
            Self::Call => [Call::Answered, Call::Unanswered]
                .map(|of| of.into_str())
                .into(),
        }
    }
}

/// The ids of the days of a month.
pub(super) const DAYS: [&str; 31] = [
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16",
    "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "31",
];

/// What became of a call for somebody from reception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Call {
    /// Somebody said that they come.
    Answered,
    /// Nobody did, and the patient was sent to the desk.
    Unanswered,
}

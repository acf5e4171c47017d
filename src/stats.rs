//! Figures without people: how many visits a month had, by day, language, cause, answer and end of the form, and how
//! many calls were answered. Each is a table of its own, and no two are ever crossed: what was counted does not tell
//! which language had which cause. Knows no time finer than a day, no order and no person; must not know the disk.

pub mod disclosure;

use std::collections::BTreeMap;

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
const DAYS: [&str; 31] = [
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

/// What is counted of a visit: ids, and nothing that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The tag of the language.
    pub language: String,
    pub cause: String,
    /// The last answer that was shown.
    pub answer: String,
    /// Where the form was left.
    pub form: String,
}

impl Visit {
    fn cells(&self) -> [(Table, &str); 4] {
        [
            (Table::Language, &self.language),
            (Table::Cause, &self.cause),
            (Table::Answer, &self.answer),
            (Table::Form, &self.form),
        ]
    }

    fn is_known(&self, languages: &[String]) -> bool {
        self.cells()
            .iter()
            .all(|(table, id)| table.ids(languages).contains(id))
    }
}

/// The counts of a month. Those of two months with as many of everything are the same bytes, whoever came and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Month {
    version: Version,
    tables: BTreeMap<Table, BTreeMap<String, u64>>,
}

/// Of the shape of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
struct Version;

const VERSION: u8 = 1;

impl From<Version> for u8 {
    fn from(_: Version) -> Self {
        VERSION
    }
}

impl TryFrom<u8> for Version {
    type Error = &'static str;

    fn try_from(version: u8) -> Result<Self, Self::Error> {
        (version == VERSION)
            .then_some(Self)
            .ok_or("of another version")
    }
}

/// What is counted when it is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    Visit(Visit),
    Call(Call),
}

impl Happened {
    /// Whether all of it are ids that there are. What a worker says is not believed.
    pub fn is_known(&self, languages: &[String]) -> bool {
        match self {
            Self::Visit(visit) => visit.is_known(languages),
            Self::Call(_) => true,
        }
    }
}

impl Month {
    /// One more of this, on that day of the month.
    pub fn happened(&mut self, day: u32, what: &Happened) {
        match what {
            Happened::Visit(visit) => self.visit(day, visit),
            Happened::Call(call) => self.count(Table::Call, call.into_str(), 1),
        }
    }

    fn visit(&mut self, day: u32, visit: &Visit) {
        let before = usize::try_from(day.saturating_sub(1)).unwrap_or_default();
        self.count(Table::Day, DAYS.get(before).copied().unwrap_or(NONE), 1);
        for (table, id) in visit.cells() {
            self.count(table, id, 1);
        }
    }

    /// What another one has counted besides.
    pub fn add(&mut self, other: &Self) {
        for (table, counts) in &other.tables {
            for (id, count) in counts {
                self.count(*table, id, *count);
            }
        }
    }

    /// With the languages that somebody knows: others are counted as [`OTHER`]. None: something in it has an id that
    /// there is not.
    pub fn known(&self, languages: &[String]) -> Option<Self> {
        let mut known = Self::default();
        for (table, counts) in &self.tables {
            let ids = table.ids(languages);
            for (id, count) in counts {
                let id = match *table {
                    _ if ids.contains(&id.as_str()) => id.as_str(),
                    Table::Language => OTHER,
                    _ => return None,
                };
                known.count(*table, id, *count);
            }
        }
        Some(known)
    }

    /// How many of this id.
    pub fn of(&self, table: Table, id: &str) -> u64 {
        let counts = self.tables.get(&table);
        counts
            .and_then(|counts| counts.get(id))
            .copied()
            .unwrap_or_default()
    }

    /// The ids of which there was at least one.
    pub fn ids(&self, table: Table) -> impl Iterator<Item = &str> {
        let counts = self.tables.get(&table);
        counts
            .into_iter()
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
    }

    /// As it is kept: in order, and of one length whatever was counted, which a file's size would tell.
    pub fn to_bytes(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec(self)?;
        let length = bytes.len().next_multiple_of(LENGTH);
        bytes.resize(length.saturating_sub(1), b' ');
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// What was kept.
    pub fn from_bytes(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }

    fn count(&mut self, table: Table, id: &str, more: u64) {
        let counts = self.tables.entry(table).or_default();
        let count = counts.entry(id.to_owned()).or_default();
        *count = count.saturating_add(more);
    }
}

/// A file's length is a multiple of so many bytes. All that a month can have fits into one of them.
const LENGTH: usize = 8 * 1024;

#[cfg(test)]
mod tests;

//! Figures without people: how many visits a month had, or each of its days, by language, cause, answer and end of the
//! form, and how many calls were answered. Each is a table of its own, and no two are ever crossed: what was counted does
//! not tell which language had which cause. Knows no time finer than a day, no order and no person; must not know the disk.

pub mod disclosure;
mod table;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::table::DAYS;
pub use self::table::{
    CHECK, Call, DECLARATION, FINISHED, NONE, OTHER, PURPOSE, Table, UNSAVED, VERBAL,
};

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

/// Over which time the tables go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedBy {
    /// One set of tables for the whole month, with how many visits each day had.
    #[default]
    Month,
    /// A set for each day.
    Day,
}

/// The counts of a month. Those of two months with as many of everything are the same bytes, whoever came and when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Month {
    version: Version,
    /// Of all that was counted by the month.
    tables: Tables,
    /// Of what was counted by the day instead, by the day.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    days: BTreeMap<String, Tables>,
}

/// Counts by table and id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tables(BTreeMap<Table, BTreeMap<String, u64>>);

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

impl Tables {
    /// How many of this id.
    pub fn of(&self, table: Table, id: &str) -> u64 {
        let counts = self.0.get(&table);
        counts
            .and_then(|counts| counts.get(id))
            .copied()
            .unwrap_or_default()
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn happened(&mut self, what: &Happened) {
        match what {
            Happened::Visit(visit) => {
                for (table, id) in visit.cells() {
                    self.count(table, id, 1);
                }
            }
            Happened::Call(call) => self.count(Table::Call, call.into_str(), 1),
        }
    }

    fn add(&mut self, other: &Self) {
        for (table, counts) in &other.0 {
            for (id, count) in counts {
                self.count(*table, id, *count);
            }
        }
    }

    fn known(&self, languages: &[String]) -> Option<Self> {
        let mut known = Self::default();
        for (table, counts) in &self.0 {
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

    fn count(&mut self, table: Table, id: &str, more: u64) {
        let counts = self.0.entry(table).or_default();
        let count = counts.entry(id.to_owned()).or_default();
        *count = count.saturating_add(more);
    }
}

impl Month {
    /// One more of this, on that day of the month.
    pub fn happened(&mut self, day: u32, what: &Happened, by: CountedBy) {
        let before = usize::try_from(day.saturating_sub(1)).unwrap_or_default();
        let day = DAYS.get(before).copied().unwrap_or(NONE);
        match by {
            CountedBy::Month => {
                if matches!(what, Happened::Visit(_)) {
                    self.tables.count(Table::Day, day, 1);
                }
                self.tables.happened(what);
            }
            CountedBy::Day => self.days.entry(day.to_owned()).or_default().happened(what),
        }
    }

    /// What another one has counted besides.
    pub fn add(&mut self, other: &Self) {
        self.tables.add(&other.tables);
        for (day, tables) in &other.days {
            self.days.entry(day.clone()).or_default().add(tables);
        }
    }

    /// With the languages that somebody knows: others are counted as [`OTHER`]. None: something in it has an id that
    /// there is not.
    pub fn known(&self, languages: &[String]) -> Option<Self> {
        let days = self.days.iter().map(|(day, tables)| {
            let is_day = DAYS.contains(&day.as_str()) && !tables.0.contains_key(&Table::Day);
            Some((day.clone(), tables.known(languages).filter(|_| is_day)?))
        });
        Some(Self {
            version: Version,
            tables: self.tables.known(languages)?,
            days: days.collect::<Option<_>>()?,
        })
    }

    /// Of all that was counted by the month.
    pub const fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Of what was counted by the day, on that day; none where nothing of the month was counted so.
    pub fn day(&self, day: &str) -> Option<Tables> {
        let is_there = !self.days.is_empty();
        is_there.then(|| self.days.get(day).cloned().unwrap_or_default())
    }

    /// How many of this id, of what was counted by the month.
    pub fn of(&self, table: Table, id: &str) -> u64 {
        self.tables.of(table, id)
    }

    /// The ids of which there was at least one, of what was counted by the month.
    pub fn ids(&self, table: Table) -> impl Iterator<Item = &str> {
        let counts = self.tables.0.get(&table);
        counts
            .into_iter()
            .flat_map(BTreeMap::keys)
            .map(String::as_str)
    }

    /// As it is kept: in order, and of one length whatever was counted, which a file's size would tell.
    pub fn to_bytes(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec(self)?;
        let step = if self.days.is_empty() {
            LENGTH
        } else {
            LENGTH_OF_DAYS
        };
        let length = bytes.len().next_multiple_of(step);
        bytes.resize(length.saturating_sub(1), b' ');
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// What was kept.
    pub fn from_bytes(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes)
    }
}

/// A file's length is a multiple of so many bytes. All that a month can have fits into one of them.
const LENGTH: usize = 8 * 1024;

/// The same where each day is counted by itself.
const LENGTH_OF_DAYS: usize = 56 * 1024;

#[cfg(test)]
mod tests;

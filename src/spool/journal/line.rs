//! One line of the journal: an act on a declaration.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray, VariantNames};

use super::Author;
use super::author::is_plain;
use crate::spool::entry::EntryName;

/// No line is longer. Bytes.
pub(super) const LONGEST: usize = 512;

/// The version of a line that is written and understood.
const VERSION: u8 = 1;

/// What was done.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Act {
    /// The patient sent it. Told by the name of its file.
    Arrived,
    /// Somebody has read it.
    Opened,
    /// The printer has taken its sheet.
    Printed,
    Exported,
    Collected,
    /// It waits again.
    PutBack,
    /// Nobody could read it.
    SetAside,
    /// What became of it.
    #[strum(to_string = "outcome")]
    Outcome(Outcome),
    /// It was sealed for other recipients.
    Resealed,
    /// It was deleted.
    Purged,
}

/// What became of a declaration, as staff say.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumString,
    IntoStaticStr,
    VariantArray,
    VariantNames,
    Serialize,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Outcome {
    /// The card was seen.
    #[default]
    CardSeen,
    /// The insurance was confirmed later.
    Confirmed,
    /// The insurer has paid the claim.
    Paid,
    /// The patient paid all of it for now.
    PaidInFull,
    /// It was written on paper instead.
    OnPaper,
}

/// Who did what with which declaration, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalLine {
    /// To the millisecond.
    pub at: DateTime<Utc>,
    pub act: Act,
    /// Of the declaration: its file's name without the ending.
    pub id: String,
    pub author: Author,
    /// Whether it is not sure that it was done: the program ended on the way.
    pub unsure: bool,
}

/// As it stands in a file.
#[derive(Serialize, Deserialize)]
struct Written<'a> {
    v: u8,
    at: &'a str,
    act: &'a str,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<&'a str>,
    id: &'a str,
    user: &'a str,
    host: &'a str,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unsure: bool,
}

impl JournalLine {
    pub(super) fn new(at: DateTime<Utc>, act: Act, name: &EntryName, author: &Author) -> Self {
        let beyond = TimeDelta::nanoseconds(i64::from(at.timestamp_subsec_nanos() % 1_000_000));
        Self {
            at: at - beyond,
            act,
            id: name.id().to_owned(),
            author: author.clone(),
            unsure: false,
        }
    }

    /// That a declaration arrived: its name tells.
    pub fn arrival(name: &EntryName) -> Self {
        let author = Author::new(name.kiosk(), "kiosk");
        Self::new(name.sent(), Act::Arrived, name, &author)
    }

    /// Whether it is of this declaration.
    pub fn is_of(&self, name: &EntryName) -> bool {
        self.id == name.id()
    }

    /// JSON, and a line end.
    pub fn text(&self) -> String {
        let outcome = match self.act {
            Act::Outcome(outcome) => Some(outcome.into_str()),
            _ => None,
        };
        let written = Written {
            v: VERSION,
            at: &self.at.to_rfc3339_opts(SecondsFormat::Millis, true),
            act: self.act.into_str(),
            outcome,
            id: &self.id,
            user: &self.author.user,
            host: &self.author.host,
            unsure: self.unsure,
        };
        // Nothing in it can fail to be written.
        serde_json::to_string(&written).unwrap_or_default() + "\n"
    }

    /// Reads one; `None` if it is none. Whoever can write to the journal may have written anything.
    pub(super) fn parse(line: &str) -> Option<Self> {
        let of: Written<'_> = serde_json::from_str(line).ok()?;
        let act = match (of.act, of.outcome) {
            ("outcome", Some(outcome)) => Act::Outcome(outcome.parse().ok()?),
            ("outcome", None) | (_, Some(_)) => return None,
            (act, None) => act.parse().ok()?,
        };
        let is_author = |name: &str| !name.is_empty() && name.chars().all(is_plain);
        let is_id = EntryName::parse(&format!("{}.json", of.id)).is_some();
        let sound = of.v == VERSION && is_id && is_author(of.user) && is_author(of.host);
        sound.then_some(Self {
            at: of.at.parse().ok()?,
            act,
            id: of.id.to_owned(),
            author: Author::new(of.user, of.host),
            unsure: of.unsure,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(act: Act) -> JournalLine {
        let name = EntryName::parse("k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age");
        let at = "2026-11-26T04:05:06.789Z".parse().unwrap();
        JournalLine::new(at, act, &name.unwrap(), &Author::new("reception", "desk1"))
    }

    #[test]
    fn a_line_reads_back() {
        for act in [Act::Opened, Act::PutBack, Act::Outcome(Outcome::Paid)] {
            let line = line(act);
            let text = line.text();
            assert!(text.len() < LONGEST);
            assert_eq!(JournalLine::parse(text.trim_end()), Some(line), "{text}");
        }
        let text = line(Act::Outcome(Outcome::OnPaper)).text();
        assert_eq!(
            text,
            "{\"v\":1,\"at\":\"2026-11-26T04:05:06.789Z\",\"act\":\"outcome\",\"outcome\":\"on-paper\",\
             \"id\":\"k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt\",\"user\":\"reception\",\"host\":\"desk1\"}\n"
        );
    }

    #[test]
    fn what_is_no_line_is_none() {
        let good = line(Act::Collected).text();
        for (from, to) in [
            ("\"v\":1", "\"v\":2"),
            ("collected", "eaten"),
            ("collected", "outcome"),
            ("\"act\"", "\"outcome\":\"paid\",\"act\""),
            ("k1-", "../"),
            ("reception", "re\\u001bception"),
            ("desk1", ""),
            ("2026-11-26T", "yesterday "),
            ("}", ""),
        ] {
            let bad = good.replace(from, to);
            assert_ne!(bad, good);
            assert_eq!(JournalLine::parse(&bad), None, "{bad}");
        }
    }
}

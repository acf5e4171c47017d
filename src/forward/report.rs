//! What is told of the sending: one line in the log for each change of state, and a file for staff. Nothing of a patient
//! is in either.

use std::collections::BTreeSet;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::Serialize;

use super::send::{Away, Dispatch};
use crate::spool::EntryName;

/// So many ids of declarations that the server did not take are told.
const MOST: usize = 20;

/// What is known of the sending.
#[derive(Debug, Default)]
pub struct ForwardReport {
    /// None: not tried yet. Whether it was there, else why not.
    state: Option<Result<(), Away>>,
    since: Option<DateTime<Utc>>,
    waiting: usize,
    oldest: Option<DateTime<Utc>>,
    refused: Vec<String>,
    /// Those in `new/` that stay there, because they are not sealed or no plain files.
    left: usize,
    /// Names of those that are no plain files.
    stuck: BTreeSet<String>,
    told: Option<Vec<u8>>,
}

/// What is to be done about it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct ForwardNews {
    /// Lines for the log.
    pub lines: Vec<String>,
    /// What staff are to read from now on, if that has changed.
    pub document: Option<Vec<u8>>,
}

#[derive(Serialize)]
struct ForwardDocument<'a> {
    version: u8,
    kiosk: &'a str,
    /// When the state changed.
    since: String,
    /// Why nothing can be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    away: Option<&'static str>,
    /// How many wait, and since when the oldest of them.
    waiting: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    oldest: Option<String>,
    /// Ids of those that the server did not take.
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    refused: &'a [String],
    #[serde(skip_serializing_if = "is_zero")]
    left: usize,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl ForwardReport {
    /// Whether the server was there when it was asked last.
    pub fn is_there(&self) -> bool {
        self.state == Some(Ok(()))
    }

    /// Why nothing can be sent, if so.
    pub fn away_for(&self) -> Option<Away> {
        self.state.and_then(Result::err)
    }

    /// What became of one.
    pub fn step(&mut self, name: &EntryName, step: &Dispatch, now: DateTime<Utc>) -> ForwardNews {
        let mut news = ForwardNews::default();
        match step {
            Dispatch::Forwarded => news.lines.extend(self.there(now)),
            Dispatch::Refused(why) => {
                news.lines.push(format!(
                    "{} was not taken and is set aside in refused/: {why}",
                    name.id()
                ));
                if self.refused.len() < MOST {
                    self.refused.push(name.id().to_owned());
                }
            }
            Dispatch::Left(why) => {
                if self.stuck.insert(name.file_name().to_owned()) {
                    let line = format!("new/{name} is not sent and stays: {why}");
                    news.lines.push(line);
                }
            }
            Dispatch::Gone => {}
            Dispatch::Away(why) => news.lines.extend(self.away(*why, now)),
        }
        news
    }

    /// The server answered.
    pub fn there(&mut self, now: DateTime<Utc>) -> Option<String> {
        let before = self.state.replace(Ok(()));
        if before == Some(Ok(())) {
            return None;
        }
        self.since = Some(now);
        Some(match before {
            None => "the hospital's server is there".to_owned(),
            Some(_) => "the hospital's server is there again".to_owned(),
        })
    }

    /// Nothing can be sent.
    pub fn away(&mut self, why: Away, now: DateTime<Utc>) -> Option<String> {
        let before = self.state.replace(Err(why));
        if before == Some(Err(why)) {
            return None;
        }
        self.since = Some(now);
        let oldest = self.oldest.map_or_else(String::new, |oldest| {
            format!("; {} wait, the oldest since {}", self.waiting, utc(oldest))
        });
        Some(format!("nothing is sent: {}{oldest}", meaning(why)))
    }

    /// What waits, and what the server did not take, as the folders show.
    pub fn looked(&mut self, waiting: &[EntryName], left: usize, refused: &[EntryName]) {
        self.waiting = waiting.len();
        self.oldest = waiting.iter().map(EntryName::sent).min();
        self.left = left;
        let ids = refused.iter().take(MOST).map(|name| name.id().to_owned());
        self.refused = ids.collect();
    }

    /// What staff are to read, if it is something else than before. While all is well nothing changes with each
    /// declaration: the disk is not written twice for each.
    pub fn document(&mut self, kiosk: &str) -> Option<Vec<u8>> {
        let away = self.state.and_then(Result::err);
        let oldest = away.and(self.oldest).map(utc);
        let document = ForwardDocument {
            version: 1,
            kiosk,
            since: utc(self.since?),
            away: away.map(|why| why.into_str()),
            waiting: if away.is_some() { self.waiting } else { 0 },
            oldest,
            refused: &self.refused,
            left: self.left + self.stuck.len(),
        };
        let text = serde_json::to_vec_pretty(&document).ok()?;
        let news = self.told.as_ref() != Some(&text);
        news.then(|| {
            self.told = Some(text.clone());
            text
        })
    }
}

fn utc(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// For the log: what it is, and what to do.
const fn meaning(why: Away) -> &'static str {
    match why {
        Away::Unreachable => "the hospital's server does not answer, or ended the connection",
        Away::Untrusted => {
            "who answers has no valid certificate of the hospital's own authority ([hospital] ca), or another name"
        }
        Away::Unwelcome => {
            "the server does not let this kiosk in: its certificate is missing, expired or foreign, or it has no such role"
        }
        Away::Unready => {
            "the server is not set up for this kiosk, or is a standby: `uketsuke hospital check` says what is missing"
        }
        Away::Full => "the server's disk is full",
        Away::Quota => "this kiosk has sent as many as it may in a day",
        Away::Unconfirmed => {
            "the server has not confirmed for half a minute: no standby may be there (docs/hospital.md, \"one standby\")"
        }
        Away::Spool => "the kiosk's own spool or its key cannot be read or written",
    }
}

#[cfg(test)]
mod tests;

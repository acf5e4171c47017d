//! What kiosks say of themselves in the spool, in sentences for staff. Trusts nothing of it: whatever is there is
//! bounded, and safe to show. Must not know where it is shown.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use strum::VariantArray as _;

use super::message::{KioskAnswer, KioskStatus, StaffMessage};
use crate::calendar::japan;
use crate::forward::Away;
use crate::spool::status::{Heard, Side, Whose};
use crate::text::sanitize::render;

/// The version of the file that is understood.
const VERSION: u8 = 1;

/// So many faults and numbers of one kiosk are shown, and so many characters of each text.
const MOST: usize = 20;
const LONGEST: usize = 400;

#[derive(Deserialize)]
struct StatusFile {
    version: u8,
    since: String,
    #[serde(default)]
    at: String,
    #[serde(default)]
    writes: Option<bool>,
    #[serde(default)]
    far: bool,
    #[serde(default)]
    twin: bool,
    #[serde(default)]
    settings: Vec<StatusFault>,
    #[serde(default)]
    aside: Vec<String>,
    #[serde(default)]
    unheard: Option<String>,
    // What sends on to the hospital's server says these.
    #[serde(default)]
    away: Option<String>,
    #[serde(default)]
    waiting: u64,
    #[serde(default)]
    oldest: Option<String>,
    #[serde(default)]
    refused: Vec<String>,
    #[serde(default)]
    left: u64,
    // And this the server, of a kiosk of which it has heard nothing for too long.
    #[serde(default)]
    off: bool,
}

#[derive(Deserialize)]
struct StatusFault {
    file: String,
    line: u64,
    message: String,
    fix: String,
}

/// What kiosks say of themselves, and how they are.
pub(crate) fn read(all: Vec<Heard>) -> Vec<KioskStatus> {
    let said = all.into_iter().map(|heard| {
        let Heard {
            whose,
            said,
            beat,
            is_relayed,
        } = heard;
        let document = said.ok().and_then(|bytes| document(&bytes));
        let read = document.and_then(|of| Some((says(&whose, &of, is_relayed)?, of)));
        let (said, answer) = match read {
            // Of several kiosks of one id the one that gives numbers is meant.
            Some((said, of)) if whose.side == Side::Holder => (said, Some(answer(of, beat))),
            Some((said, _)) => (said, None),
            None => (garbled(&whose), None),
        };
        KioskStatus {
            id: whose.kiosk,
            said,
            answer,
        }
    });
    said.collect()
}

fn answer(says: StatusFile, beat: Option<DateTime<Utc>>) -> KioskAnswer {
    let time = DateTime::parse_from_rfc3339(&says.at).ok();
    KioskAnswer {
        at: says.at,
        time: time.map(|time| time.to_utc()),
        writes: says.writes,
        is_far: says.far,
        beat,
    }
}

fn document(bytes: &[u8]) -> Option<StatusFile> {
    let document: StatusFile = serde_json::from_slice(bytes).ok()?;
    (document.version == VERSION).then_some(document)
}

fn garbled(whose: &Whose) -> Vec<StaffMessage> {
    let file = [("file", whose.file())];
    vec![said("inbox-kiosk-garbled", file)]
}

/// What it has to say; empty if nothing. None: it is no such document.
fn says(whose: &Whose, document: &StatusFile, is_relayed: bool) -> Option<Vec<StaffMessage>> {
    let since = moment(&document.since)?;
    let mut all = Vec::new();
    if document.twin {
        all.push(said("inbox-kiosk-twin", [("kiosk", whose.kiosk.clone())]));
    }
    if !document.aside.is_empty() {
        let numbers = document.aside.iter().take(MOST).cloned();
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        all.push(said("inbox-kiosk-aside", [("numbers", short(&numbers))]));
    }
    let unheard = document.unheard.as_deref().and_then(moment);
    all.extend(unheard.map(|time| said("inbox-kiosk-unheard", [("time", time)])));
    all.extend(sent_on(document));
    all.extend(document.settings.iter().take(MOST).map(|fault| {
        let args = [
            ("file", short(&fault.file)),
            ("line", fault.line.to_string()),
            ("message", short(&fault.message)),
            ("fix", short(&fault.fix)),
        ];
        said("inbox-kiosk-fault", args)
    }));
    let more = document.settings.len().saturating_sub(MOST);
    if more > 0 {
        all.push(said("inbox-kiosk-more", [("count", more.to_string())]));
    }
    if !all.is_empty() {
        let args = [("kiosk", whose.kiosk.clone()), ("since", since)];
        all.insert(0, said("inbox-kiosk", args));
        all.push(if is_relayed {
            said("inbox-kiosk-over-server", [])
        } else {
            said("inbox-kiosk-over", [("file", whose.file())])
        });
    }
    Some(all)
}

/// What does not reach the hospital's server, and why.
fn sent_on(document: &StatusFile) -> Vec<StaffMessage> {
    let mut all = Vec::new();
    let waiting = |time| {
        let count = ("count", document.waiting.to_string());
        said("inbox-kiosk-forward", [count, ("time", time)])
    };
    let oldest = document.oldest.as_deref().and_then(moment);
    if document.off {
        let since = moment(&document.since).unwrap_or_default();
        all.extend(oldest.clone().map(waiting));
        all.push(said("inbox-kiosk-off", [("time", since)]));
    }
    let mut known = Away::VARIANTS.iter().map(Away::into_str);
    let away = known.find(|why| document.away.as_deref() == Some(*why));
    if let Some(why) = away {
        all.push(oldest.map_or_else(|| said("inbox-kiosk-forward-idle", []), waiting));
        all.push(said(&format!("inbox-kiosk-away-{why}"), []));
    }
    if !document.refused.is_empty() {
        let numbers = document.refused.iter().take(MOST).cloned();
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        all.push(said("inbox-kiosk-refused", [("numbers", short(&numbers))]));
    }
    if document.left > 0 {
        let count = document.left.to_string();
        all.push(said("inbox-kiosk-left", [("count", count)]));
    }
    all
}

fn moment(text: &str) -> Option<String> {
    let at = DateTime::parse_from_rfc3339(text).ok()?;
    Some(clock(at.to_utc()))
}

/// Day and time, as staff read them.
pub(super) fn clock(at: DateTime<Utc>) -> String {
    let at = at.with_timezone(&japan());
    at.format("%Y-%m-%d %H:%M").to_string()
}

fn said<const N: usize>(key: &str, args: [(&'static str, String); N]) -> StaffMessage {
    StaffMessage::new(key, args)
}

/// Safe to show, and no longer than anybody reads.
fn short(text: &str) -> String {
    let short: String = text.chars().take(LONGEST).collect();
    render(&short)
}

#[cfg(test)]
mod tests;

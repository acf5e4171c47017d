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
        let Heard { whose, said, beat } = heard;
        let document = said.ok().and_then(|bytes| document(&bytes));
        let read = document.and_then(|of| Some((says(&whose, &of)?, of)));
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
fn says(whose: &Whose, document: &StatusFile) -> Option<Vec<StaffMessage>> {
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
        all.push(said("inbox-kiosk-over", [("file", whose.file())]));
    }
    Some(all)
}

/// What does not reach the hospital's server, and why.
fn sent_on(document: &StatusFile) -> Vec<StaffMessage> {
    let mut all = Vec::new();
    let mut known = Away::VARIANTS.iter().map(Away::into_str);
    let away = known.find(|why| document.away.as_deref() == Some(*why));
    if let Some(why) = away {
        let oldest = document.oldest.as_deref().and_then(moment);
        all.push(match oldest {
            Some(time) => {
                let count = ("count", document.waiting.to_string());
                said("inbox-kiosk-forward", [count, ("time", time)])
            }
            None => said("inbox-kiosk-forward-idle", []),
        });
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
mod tests {
    use std::path::Path;

    use super::*;
    use crate::spool::status;

    fn keys(dir: &Path) -> Vec<Vec<String>> {
        let kiosks = read(status::read(dir)).into_iter();
        let keys = kiosks.map(|kiosk| kiosk.said.into_iter().map(|said| said.key).collect());
        keys.collect()
    }

    fn put(dir: &Path, side: Side, text: &str) {
        let kiosk = "k1".to_owned();
        status::keep(dir, &Whose { kiosk, side }, text.as_bytes()).unwrap();
    }

    #[test]
    fn a_kiosk_with_nothing_to_say_says_nothing() {
        let spool = tempfile::tempdir().unwrap();
        put(
            spool.path(),
            Side::Holder,
            r#"{"version":1,"kiosk":"k1","since":"2026-11-26T10:00:00+09:00","twin":false,"settings":[],"aside":[]}"#,
        );
        assert_eq!(keys(spool.path()), [[""; 0]]);
    }

    #[test]
    fn how_it_is_comes_from_the_one_that_gives_the_numbers() {
        let spool = tempfile::tempdir().unwrap();
        let text = |twin: bool| {
            format!(
                r#"{{"version":1,"kiosk":"k1","since":"2026-11-26T10:00:00+09:00","at":"2026-11-26T10:05:00+09:00","writes":{},"far":true,"twin":{twin}}}"#,
                !twin
            )
        };
        put(spool.path(), Side::Holder, &text(false));
        put(spool.path(), Side::Twin, &text(true));
        std::fs::write(spool.path().join("lease-k1"), "").unwrap();
        let kiosks = read(status::read(spool.path()));
        let [holder, twin] = kiosks.try_into().unwrap();
        let answer = holder.answer.unwrap();
        assert_eq!(answer.writes, Some(true));
        assert_eq!(answer.time.map(clock).as_deref(), Some("2026-11-26 10:05"));
        assert!(answer.is_far && answer.beat.is_some());
        assert_eq!(twin.answer, None);
        // One of an earlier version has never been asked.
        put(
            spool.path(),
            Side::Holder,
            r#"{"version":1,"since":"2026-11-26T10:00:00+09:00"}"#,
        );
        let kiosks = read(status::read(spool.path()));
        assert_eq!(kiosks[0].answer.as_ref().unwrap().writes, None);
    }

    #[test]
    fn what_does_not_reach_the_server_is_told_with_its_age() {
        for why in Away::VARIANTS {
            let spool = tempfile::tempdir().unwrap();
            let why = why.into_str();
            let text = format!(
                r#"{{"version":1,"kiosk":"k1","since":"2026-11-26T01:00:00Z","away":"{why}","waiting":3,"oldest":"2026-11-26T00:05:00Z","refused":["k1-000004"],"left":2}}"#
            );
            put(spool.path(), Side::Forwarder, &text);
            let kiosks = read(status::read(spool.path()));
            let said = &kiosks.first().unwrap().said;
            let keys: Vec<&str> = said.iter().map(|said| said.key.as_str()).collect();
            let away = format!("inbox-kiosk-away-{why}");
            assert_eq!(
                keys,
                [
                    "inbox-kiosk",
                    "inbox-kiosk-forward",
                    &away,
                    "inbox-kiosk-refused",
                    "inbox-kiosk-left",
                    "inbox-kiosk-over"
                ]
            );
            for pair in [("count", "3"), ("time", "2026-11-26 09:05")] {
                let pair = (pair.0, pair.1.to_owned());
                assert!(said[1].args.contains(&pair), "{said:?}");
            }
            // In words of staff's two languages.
            for language in ["ja", "en"] {
                let path = format!(
                    "{}/locales/{language}/staff.ftl",
                    env!("CARGO_MANIFEST_DIR")
                );
                let words = std::fs::read_to_string(path).unwrap();
                for key in &keys {
                    assert!(words.contains(&format!("\n{key} = ")), "{language}: {key}");
                }
            }
        }
        let spool = tempfile::tempdir().unwrap();
        let calm = r#"{"version":1,"kiosk":"k1","since":"2026-11-26T01:00:00Z","waiting":0}"#;
        put(spool.path(), Side::Forwarder, calm);
        assert_eq!(keys(spool.path()), [[""; 0]; 0]);
        let other = r#"{"version":1,"since":"2026-11-26T01:00:00Z","away":"moon"}"#;
        put(spool.path(), Side::Forwarder, other);
        assert_eq!(keys(spool.path()), [[""; 0]; 0], "of a newer version");
    }

    #[test]
    fn what_is_no_status_is_named_and_never_shown() {
        let deep = "[".repeat(60_000);
        let newer = r#"{"version":2,"since":"2026-11-26T10:00:00+09:00"}"#;
        let undated = r#"{"version":1,"since":"\u001b[2J","twin":true}"#;
        for text in ["", "{", "null", "\u{0}\u{1b}[31m", &deep, newer, undated] {
            let spool = tempfile::tempdir().unwrap();
            put(spool.path(), Side::Holder, text);
            assert_eq!(keys(spool.path()), [["inbox-kiosk-garbled"]], "{text:.20}");
        }
    }

    #[test]
    fn what_a_stranger_wrote_is_bounded_and_drives_no_terminal() {
        let spool = tempfile::tempdir().unwrap();
        let fault = format!(
            r#"{{"file":"\u001b]52;c;x\u0007","line":18446744073709551615,"message":"\u202e{}","fix":"a\nb"}}"#,
            "x".repeat(1000)
        );
        let faults = vec![fault; 40].join(",");
        let aside = vec!["\"\\u009bA001\""; 100].join(",");
        let text = format!(
            r#"{{"version":1,"since":"2026-11-26T01:05:00Z","twin":true,"settings":[{faults}],"aside":[{aside}]}}"#
        );
        put(spool.path(), Side::Twin, &text);
        let kiosks = read(status::read(spool.path()));
        let said = &kiosks.first().unwrap().said;
        assert_eq!(said.len(), 1 + 2 + MOST + 1 + 1);
        assert!(
            said.iter()
                .any(|said| said.args.contains(&("count", "20".to_owned())))
        );
        assert!(said.iter().any(|said| {
            said.args
                .contains(&("since", "2026-11-26 10:05".to_owned()))
        }));
        for (_, text) in said.iter().flat_map(|said| &said.args) {
            assert!(!text.contains(crate::text::sanitize::is_unsafe), "{text:?}");
            assert!(text.chars().count() < 2 * LONGEST, "{text}");
        }
    }
}

//! What rows of the server mean. Whatever cannot be is left out and counted, never guessed.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use postgres::Row;
use zeroize::Zeroizing;

use crate::depot::{AgesError, Listing};
use crate::spool::EntryName;
use crate::spool::calls::{CallName, Standing};
use crate::spool::journal::{Act, Author, JournalLine};
use crate::spool::list::{ForeignEntry, ForeignKind};
use crate::spool::purge::{Aged, Ages};
use crate::spool::status::{Heard, Side, Whose};

/// The file that it is at its kiosk: only what is sealed is ever sent.
fn file(id: &str) -> String {
    format!("{id}.json.age")
}

/// Id, and whether other bytes have that id too.
pub(super) fn listed(rows: &[Row]) -> Listing {
    let (mut names, mut odd) = (Vec::with_capacity(rows.len()), Vec::new());
    for row in rows {
        let file = file(row.get(0));
        let double: bool = row.get(1);
        match EntryName::parse(&file).filter(|_| !double) {
            Some(name) => names.push(name),
            None => odd.push(ForeignEntry {
                name: file.into(),
                why: if double {
                    ForeignKind::Double
                } else {
                    ForeignKind::Name
                },
            }),
        }
    }
    names.sort_unstable();
    odd.sort_unstable();
    (names, odd)
}

/// Time, act, outcome, id, person, role, whether it is not sure.
pub(super) fn line(row: &Row) -> Option<JournalLine> {
    let (act, outcome): (&str, Option<&str>) = (row.get(1), row.get(2));
    let act = match outcome {
        Some(outcome) => Act::Outcome(outcome.parse().ok()?),
        None => act.parse().ok()?,
    };
    let id: String = row.get(3);
    EntryName::parse(&file(&id))?;
    Some(JournalLine {
        at: row.get(0),
        act,
        id,
        author: Author::new(row.get(4), row.get(5)),
        unsure: row.get(6),
    })
}

/// Id, when it was taken, and the latest time that is known of it.
pub(super) fn aged(rows: &[Row], older: Duration, now: SystemTime) -> Result<Ages, AgesError> {
    let mut ages = Ages {
        aged: Vec::new(),
        young: 0,
        odd: Vec::new(),
    };
    for row in rows {
        let (collected, latest): (DateTime<Utc>, DateTime<Utc>) = (row.get(1), row.get(2));
        if now.duration_since(latest.into()).is_err() {
            return Err(AgesError::ClockBehind(latest.into()));
        }
        let collected = SystemTime::from(collected);
        let age = now.duration_since(collected).unwrap_or_default();
        let name = EntryName::parse(&file(row.get(0))).filter(|_| age >= older);
        match name {
            Some(name) => ages.aged.push(Aged {
                name,
                collected,
                touched: collected,
            }),
            None => ages.young += 1,
        }
    }
    Ok(ages)
}

/// Kiosk, whether it is a twin, what it says, since when; whether nothing was heard for too long, and what waited then.
/// Of one that is not heard any more the server speaks in the place of what sends.
pub(super) fn status(row: &Row) -> Vec<Heard> {
    let at: DateTime<Utc> = row.get(3);
    let heard = |side, says: String| Heard {
        whose: Whose {
            kiosk: row.get(0),
            side,
        },
        said: Ok(Zeroizing::new(says.into_bytes())),
        beat: Some(at),
        is_relayed: true,
    };
    let side = if row.get(1) { Side::Twin } else { Side::Holder };
    let says: Option<String> = row.get(2);
    let mut all: Vec<Heard> = says.into_iter().map(|says| heard(side, says)).collect();
    if row.get(4) {
        let (unsent, oldest): (i32, Option<DateTime<Utc>>) = (row.get(5), row.get(6));
        let says = serde_json::json!({
            "version": 1,
            "since": at.to_rfc3339(),
            "off": true,
            "waiting": unsent,
            "oldest": oldest.map(|at| at.to_rfc3339()),
        });
        all.push(heard(Side::Forwarder, says.to_string()));
    }
    all
}

/// Kiosk, number, what it says, who has heard it, who comes.
pub(super) fn standing(row: &Row) -> Option<Standing> {
    let kiosk: String = row.get(0);
    let seq: i64 = row.get(1);
    let says: &str = row.get(2);
    let says: crate::spool::calls::CallSays = serde_json::from_str(says).ok()?;
    let heard: Option<&str> = row.get(3);
    (says.kiosk == kiosk).then(|| Standing {
        name: CallName {
            kiosk,
            seq: u64::try_from(seq).unwrap_or_default(),
        },
        says,
        heard: heard.is_some(),
        coming: row.get(4),
    })
}

//! What can be wrong with a spool.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use strum::IntoStaticStr;

use super::list::ForeignKind;

/// Something that is not as it should be. Paths are relative to the spool and may hold anything, so never
/// print them as they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", prefix = "found-", const_into_str)]
pub enum Finding {
    /// No file of the spool's, or not a file.
    Odd { path: PathBuf, why: ForeignKind },
    /// Left half written by a crash.
    Stale { path: PathBuf },
    /// Others may read or change it.
    Rights { path: PathBuf, mode: u32 },
    /// Root has made it, and a kiosk of another user cannot use it.
    Owner { path: PathBuf },
    /// The same of the folder in which kiosks tell how they are: they go on without.
    Silent { path: PathBuf },
    /// The same of the folder in which kiosks call reception.
    Mute { path: PathBuf },
    /// The same of the folder in which kiosks count: they count in memory only.
    Uncounted { path: PathBuf },
    /// No file, where a kiosk has its number or its lease: it takes no declarations.
    InTheWay { path: PathBuf },
    /// No number, where a kiosk has its last one: it may begin anew.
    Number { path: PathBuf },
    /// Kiosks whose patients are told the same numbers.
    Letter { letter: char, kiosks: Vec<String> },
    /// One number that a kiosk gave to two patients within a day.
    Twice { ids: [String; 2] },
    /// Readable, where all others are sealed.
    Unsealed { path: PathBuf },
    /// It has waited for more than a day.
    Forgotten {
        path: PathBuf,
        /// Since when.
        sent: DateTime<Utc>,
    },
    /// Sent by a clock that is ahead of this one.
    Ahead {
        path: PathBuf,
        /// When, by that clock.
        sent: DateTime<Utc>,
    },
    /// The hospital's server did not take it.
    Refused { path: PathBuf },
    /// So many have not been sent on to the hospital's server.
    Unsent {
        count: usize,
        /// Since when the oldest waits.
        sent: DateTime<Utc>,
    },
    /// Numbers of a kiosk that are nowhere, although later ones are.
    Gap {
        kiosk: String,
        first: u32,
        last: u32,
    },
}

impl Finding {
    /// The id for text keys.
    pub fn id(&self) -> String {
        match self {
            Self::Odd { why, .. } => format!("found-{}", why.into_str()),
            other => other.into_str().to_owned(),
        }
    }
}

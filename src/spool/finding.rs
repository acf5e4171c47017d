//! What can be wrong with a spool.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::list::ForeignKind;

/// Something that is not as it should be. Paths are relative to the spool and may hold anything, so never
/// print them as they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// No file of the spool's, or not a file.
    Odd {
        /// Where.
        path: PathBuf,
        /// What it is.
        why: ForeignKind,
    },
    /// Left half written by a crash.
    Stale {
        /// Where.
        path: PathBuf,
    },
    /// Others may read or change it.
    Rights {
        /// Where.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// Root has made it, and a kiosk of another user cannot use it.
    Owner {
        /// Where.
        path: PathBuf,
    },
    /// The same of the folder in which kiosks tell how they are: they go on without.
    Silent {
        /// Where.
        path: PathBuf,
    },
    /// No file, where a kiosk has its number or its lease: it takes no declarations.
    InTheWay {
        /// Where.
        path: PathBuf,
    },
    /// No number, where a kiosk has its last one: it may begin anew.
    Number {
        /// Where.
        path: PathBuf,
    },
    /// Kiosks whose patients are told the same numbers.
    Letter {
        /// Which letter.
        letter: char,
        /// Whose.
        kiosks: Vec<String>,
    },
    /// One number that a kiosk gave to two patients within a day.
    Twice {
        /// The ids.
        ids: [String; 2],
    },
    /// Readable, where all others are sealed.
    Unsealed {
        /// Where.
        path: PathBuf,
    },
    /// It has waited for more than a day.
    Forgotten {
        /// Where.
        path: PathBuf,
        /// Since when.
        sent: DateTime<Utc>,
    },
    /// Sent by a clock that is ahead of this one.
    Ahead {
        /// Where.
        path: PathBuf,
        /// When, by that clock.
        sent: DateTime<Utc>,
    },
    /// Numbers of a kiosk that are nowhere, although later ones are.
    Gap {
        /// Which kiosk.
        kiosk: String,
        /// The first.
        first: u32,
        /// The last.
        last: u32,
    },
}

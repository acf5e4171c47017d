//! What the inbox and those who work for it tell each other: sentences, and what was read of declarations.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use crate::spool::EntryName;
use crate::spool::list::ForeignEntry;

/// A sentence: the key of a text and its arguments, safe to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMessage {
    pub key: String,
    pub args: Vec<(&'static str, String)>,
}

impl StaffMessage {
    pub(super) fn new(key: &str, args: impl Into<Vec<(&'static str, String)>>) -> Self {
        Self {
            key: key.to_owned(),
            args: args.into(),
        }
    }

    /// A sentence that the commands of staff say, too.
    pub(super) fn of_staff(id: &str, args: impl Into<Vec<(&'static str, String)>>) -> Self {
        Self::new(&format!("staff-{id}"), args)
    }
}

/// How a sentence is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    News,
    /// Something was done, or need not be done.
    Calm,
    /// Something does not work.
    Problem,
}

/// What the inbox says below the list until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// How it is meant.
    pub tone: Tone,
    pub said: StaffMessage,
    /// The number of the declaration that it is about, where the sentence does not name it.
    pub number: Option<String>,
    /// Whether it was to be taken as well, and waits still.
    pub waits: bool,
}

/// The inside of a declaration in the list.
pub enum PreviewState {
    /// It could be read.
    Card(Preview),
    /// Nobody can read it: it is to be set aside.
    Broken,
    /// It could not.
    Shut {
        /// Whether nothing but the key is missing.
        locked: bool,
    },
}

/// Personal data of one line of the list.
pub struct Preview {
    /// The name, as it was typed.
    pub name: Zeroizing<String>,
    /// Its reading; empty if there is none.
    pub kana: Zeroizing<String>,
    /// In which language it was filled in.
    pub locale: String,
    /// What the patient was told, such as `A012`.
    pub pickup: String,
    /// Whether the patient said that the card is at hand.
    pub card_seen: bool,
    /// Whether it was made in trial mode.
    pub trial: bool,
}

/// The names on a shelf, oldest first, and what else lies in the spool.
#[derive(Default)]
pub struct ShelfListing {
    pub names: Vec<EntryName>,
    pub odd: Vec<ForeignEntry>,
    /// What kiosks say of themselves.
    pub kiosks: Vec<KioskStatus>,
}

/// What a kiosk says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskStatus {
    pub id: String,
    /// What it could not use, or why it takes no declarations, and what to do about it.
    pub said: Vec<StaffMessage>,
    /// How it was when staff asked last, if that is known of it.
    pub answer: Option<KioskAnswer>,
}

/// What a kiosk answers to staff who ask how it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KioskAnswer {
    /// When, as it was written: another one is another answer.
    pub at: String,
    pub time: Option<DateTime<Utc>>,
    /// Whether declarations can be saved.
    pub writes: Option<bool>,
    /// Whether it may learn only after a while that it is asked.
    pub is_far: bool,
    /// The last sign of life of whoever gives its numbers.
    pub beat: Option<DateTime<Utc>>,
}

/// Tells the print command of one sheet that nobody waits for it any more.
#[derive(Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    pub(super) fn give(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether that was said.
    pub fn is_given(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

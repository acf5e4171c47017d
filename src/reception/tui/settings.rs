//! What the inbox must know of its place.

use super::letters::Letters;
use crate::spool::EntryName;

/// What the inbox must know of its place.
#[derive(Clone, Debug)]
pub struct InboxSettings {
    /// The spool's path, for sentences about what lies there.
    pub spool: std::path::PathBuf,
    /// The letters of kiosks.
    pub letters: Letters,
    /// After how long without a key personal data is hidden. Milliseconds.
    pub hide: u64,
    /// Whether it takes the PIN to show it again.
    pub pin: bool,
    /// Whether there is a command that prints.
    pub printer: bool,
    /// Whether declarations are sealed here.
    pub sealed: bool,
}

impl InboxSettings {
    /// The number, as far as the name of the file and what is known of its kiosk tell.
    pub(super) fn number(&self, name: &EntryName) -> String {
        match self.letters.known.get(name.kiosk()) {
            Some(letter) => name.pickup(*letter),
            None => format!("{}-{:03}", name.kiosk(), name.seq() % 1000),
        }
    }
}

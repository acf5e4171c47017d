//! What the inbox must know of its place.

use crate::spool::journal::Author;

/// What the inbox must know of its place.
#[derive(Clone, Debug)]
pub struct InboxSettings {
    /// The spool's path, for sentences about what lies there.
    pub spool: std::path::PathBuf,
    /// After how long without a key personal data is hidden. Milliseconds.
    pub hide: u64,
    /// Whether it takes the PIN to show it again.
    pub pin: bool,
    /// Whether there is a command that prints.
    pub printer: bool,
    /// Who works here.
    pub author: Author,
    /// Whether declarations are sealed here.
    pub sealed: bool,
}

//! The kiosk as numbered lines, for braille displays and screen readers on a console, and for scripts: what a page
//! says, line by line, and what a typed line means. No escape sequences, no raw mode, nothing is drawn twice.
//!
//! Must not know places, colours or the spool.

mod command;
mod console;
mod layout;
mod lines;
mod reader;
mod transcript;

pub use command::events;
pub(crate) use console::{Console, echo, write};
pub use layout::LAYOUT;
pub use lines::{PlainLine, lines};
pub(crate) use reader::{LineReader, Typed};
pub use transcript::{Fresh, Transcript};

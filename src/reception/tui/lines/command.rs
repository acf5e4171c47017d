//! What a line that staff type means: a command by one of its words, and what it is done with. Pure.

use strum::{EnumIter, IntoEnumIterator as _, IntoStaticStr};

use crate::reception::tui::view::InboxTexts;
use crate::text::width::narrow;

/// Something that staff can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub(super) enum Command {
    /// Read out the list.
    List,
    /// Read on.
    More,
    Open,
    Print,
    Take,
    /// Let one wait again that was taken.
    Back,
    /// Say "coming" to a kiosk that calls.
    Come,
    /// Print it, and take it once the printer has the sheet.
    Both,
    /// Say what became of it.
    Outcome,
    /// Look for a number.
    Find,
    /// The other shelf.
    Shelf,
    /// Read out the sheets that were asked for.
    Queue,
    /// Send a sheet once more.
    Again,
    /// Wait no longer for a sheet.
    Stop,
    /// How kiosks are, what they say, and what is no declaration.
    Notices,
    /// Hide personal data.
    Hide,
    Yes,
    No,
    Help,
    Quit,
}

/// A command and what stands behind it; none if no word of the line is one. A number alone opens.
pub(super) fn read(words: &InboxTexts, line: &str) -> Option<(Command, String)> {
    let line: String = line.chars().map(narrow).collect();
    let line = line.trim();
    if line.is_empty() {
        return Some((Command::List, String::new()));
    }
    if line.ends_with(|c: char| c.is_ascii_digit()) && !line.contains(char::is_whitespace) {
        return Some((Command::Open, line.to_owned()));
    }
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    let first = first.to_lowercase();
    let mut all = Command::iter();
    let command = all.find(|command| {
        let known = words.say(&format!("inbox-line-{}", command.into_str()));
        known.split_whitespace().any(|word| word == first)
    })?;
    Some((command, rest.trim().to_owned()))
}

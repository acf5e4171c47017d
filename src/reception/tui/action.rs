//! What can be done where, and with which key. What is shown as possible and what keys do is the same
//! list. Pure.

use strum::IntoStaticStr;

use crate::flow::Key;
use crate::spool::journal::Outcome;

/// Something that staff can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Action {
    /// Open the one at this place among those found.
    #[strum(serialize = "open")]
    Row(usize),
    /// Say "coming" to the call at this place.
    Come(usize),
    /// Open the chosen one.
    Open,
    /// Ask whether to collect it.
    Collect,
    /// Let it wait again.
    PutBack,
    /// Say what became of it.
    Outcome,
    /// This became of it.
    Become(Outcome),
    /// Print it.
    Print,
    /// Print it, and take it once the printer has the sheet.
    Both,
    /// Wait no longer for the sheet that is chosen, else for the one that takes so long.
    Stop,
    /// Show all sheets that were asked for.
    Prints,
    /// Choose the sheet at this place.
    Sheet(usize),
    /// Send the chosen sheet once more.
    Again,
    /// Look for a number.
    Search,
    /// Show the other shelf.
    Shelf,
    /// List what kiosks say, and what does not belong into the spool.
    Odd,
    /// Hide personal data now.
    Hide,
    /// Show personal data again.
    Show,
    /// Forget what was looked for.
    Clear,
    /// Back to the list.
    Back,
    /// Yes, collect it.
    Yes,
    /// No, do not.
    No,
    Quit,
}

impl Action {
    /// Whether it is done with the declaration that is chosen or open.
    pub const fn is_about_one(self) -> bool {
        matches!(
            self,
            Self::Row(_)
                | Self::Open
                | Self::Collect
                | Self::PutBack
                | Self::Print
                | Self::Both
                | Self::Again
                | Self::Sheet(_)
                | Self::Outcome
                | Self::Become(_)
                | Self::Yes
                | Self::No
        )
    }

    /// The key for it.
    pub const fn key(self) -> Key {
        match self {
            Self::Come(_) => Key::Char('v'),
            Self::Row(_) | Self::Sheet(_) | Self::Open | Self::Yes | Self::Show => Key::Enter,
            Self::Collect => Key::Char('c'),
            Self::PutBack => Key::Char('u'),
            Self::Print => Key::Char('p'),
            Self::Both => Key::Char('t'),
            Self::Outcome => Key::Char('o'),
            Self::Become(outcome) => Key::Char(match outcome {
                Outcome::CardSeen => '1',
                Outcome::Confirmed => '2',
                Outcome::Paid => '3',
                Outcome::PaidInFull => '4',
                Outcome::OnPaper => '5',
            }),
            Self::Stop => Key::Char('x'),
            Self::Prints => Key::Char('w'),
            Self::Again => Key::Char('r'),
            Self::Search => Key::Char('/'),
            Self::Shelf => Key::Tab,
            Self::Odd => Key::Char('!'),
            Self::Hide => Key::Char('h'),
            Self::Clear | Self::Back | Self::No => Key::Escape,
            Self::Quit => Key::Char('q'),
        }
    }

    /// Whether this key does it. Letters of either case; other keys for the same.
    pub(super) fn is_done_by(self, key: Key) -> bool {
        let folded = match key {
            Key::Char(c) => Key::Char(c.to_ascii_lowercase()),
            Key::BackTab => Key::Tab,
            other => other,
        };
        let also = match self {
            Self::Yes => folded == Key::Char('y'),
            Self::No => folded == Key::Char('n'),
            Self::Back => matches!(folded, Key::Backspace | Key::Left | Key::Char('q')),
            Self::Open => folded == Key::Right,
            _ => false,
        };
        also || folded == self.key()
    }
}

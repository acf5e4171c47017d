//! What can be done where, and with which key. What is shown as possible and what keys do is the same
//! list. Pure.

use super::model::{Ask, Inbox, Page, Sheet, Veil};
use crate::flow::Key;
use crate::spool::list::Shelf;

/// Something that staff can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Open the one at this place among those found.
    Row(usize),
    /// Open the chosen one.
    Open,
    /// Ask whether to collect it.
    Collect,
    /// Print it.
    Print,
    /// Wait no longer for the sheet that takes so long.
    Stop,
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
    /// End the inbox.
    Quit,
}

impl Action {
    /// The id for text keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Row(_) | Self::Open => "open",
            Self::Collect => "collect",
            Self::Print => "print",
            Self::Stop => "stop",
            Self::Search => "search",
            Self::Shelf => "shelf",
            Self::Odd => "odd",
            Self::Hide => "hide",
            Self::Show => "show",
            Self::Clear => "clear",
            Self::Back => "back",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Quit => "quit",
        }
    }

    /// Whether it is done with the declaration that is chosen or open.
    pub const fn is_about_one(self) -> bool {
        matches!(
            self,
            Self::Row(_) | Self::Open | Self::Collect | Self::Print | Self::Yes | Self::No
        )
    }

    /// The key for it.
    pub const fn key(self) -> Key {
        match self {
            Self::Row(_) | Self::Open | Self::Yes | Self::Show => Key::Enter,
            Self::Collect => Key::Char('c'),
            Self::Print => Key::Char('p'),
            Self::Stop => Key::Char('x'),
            Self::Search => Key::Char('/'),
            Self::Shelf => Key::Tab,
            Self::Odd => Key::Char('!'),
            Self::Hide => Key::Char('h'),
            Self::Clear | Self::Back | Self::No => Key::Escape,
            Self::Quit => Key::Char('q'),
        }
    }

    /// Whether this key does it. Letters of either case; other keys for the same.
    fn is_done_by(self, key: Key) -> bool {
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

impl Inbox {
    /// What can be done now, the most usual first.
    pub fn actions(&self) -> Vec<Action> {
        match (&self.veil, &self.ask, &self.sheet) {
            (Some(Veil::Pin { typed, .. }), ..) if typed.is_empty() => Vec::new(),
            (Some(_), ..) => vec![Action::Show],
            (None, Some(Ask::Collect(_) | Ask::Print(..) | Ask::Quit), _) => {
                vec![Action::Yes, Action::No]
            }
            (None, Some(Ask::Odd(_)), _) => vec![Action::Back],
            (None, None, Some(sheet)) => {
                let mut all = Vec::new();
                if can_collect(sheet) {
                    all.push(Action::Collect);
                }
                if self.site.printer && matches!(sheet.page, Page::Record(_)) {
                    all.push(Action::Print);
                }
                all.extend(self.stop_action());
                all.extend([Action::Back, Action::Hide]);
                all
            }
            (None, None, None) => self.list_actions(),
        }
    }

    fn list_actions(&self) -> Vec<Action> {
        let chosen = self.shown().chosen().is_some();
        let mut all = Vec::new();
        if chosen {
            all.push(Action::Open);
        }
        if self.search.as_ref().is_some_and(|search| search.typing) {
            all.extend([Action::Clear, Action::Shelf]);
            return all;
        }
        if chosen && self.shelf == Shelf::Waiting {
            all.push(Action::Collect);
        }
        if chosen && self.site.printer {
            all.push(Action::Print);
        }
        all.extend(self.stop_action());
        if self.search.is_some() {
            all.push(Action::Clear);
        }
        all.extend([Action::Search, Action::Shelf]);
        if !self.shown().odd.is_empty() || !self.kiosks.is_empty() {
            all.push(Action::Odd);
        }
        all.extend([Action::Hide, Action::Quit]);
        all
    }

    fn stop_action(&self) -> Option<Action> {
        let late = self.prints.late(self.now.ms);
        late.map(|_| Action::Stop)
    }

    /// What a key does now, if it does one of the things that can be done.
    pub(super) fn action_of(&self, key: Key) -> Option<Action> {
        self.actions()
            .into_iter()
            .find(|action| action.is_done_by(key))
    }
}

/// Whether it waits and can be read: what cannot be read is looked at before it is moved anywhere.
const fn can_collect(sheet: &Sheet) -> bool {
    matches!(sheet.shelf, Shelf::Waiting)
        && !sheet.taken
        && matches!(sheet.page, Page::Record(_) | Page::Shut(_))
}

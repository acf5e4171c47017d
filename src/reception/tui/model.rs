//! What the inbox knows: which declarations are there, what was read of them, and what staff are doing.
//! Pure data; must not know a terminal, a disk, a clock or a language.

use std::collections::HashMap;

use zeroize::Zeroizing;

use super::list_state::ListState;
use super::message::{KioskStatus, PreviewState, StaffMessage, Tone};
use super::prints::Prints;
use super::settings::InboxSettings;
use crate::flow::{Moment, Tries};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::list::Shelf;
use crate::spool::versions::Standing;
use crate::text::sanitize::render;

/// What the inbox says below the list until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusLine {
    /// How it is meant.
    pub tone: Tone,
    pub said: StaffMessage,
    /// The number of the declaration that it is about, where the sentence does not name it.
    pub number: Option<String>,
}

/// A declaration that is open.
pub struct OpenDeclaration {
    pub shelf: Shelf,
    pub name: EntryName,
    pub page: Contents,
    /// The first line shown.
    pub top: usize,
    /// Whether somebody else has taken it meanwhile.
    pub taken: bool,
}

/// The inside of a declaration that is open.
pub enum Contents {
    /// It is being read.
    Coming,
    /// All of it.
    Record(Box<Record>),
    /// Why it cannot be read.
    Shut(StaffMessage),
}

/// What lies over the list or the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Whether this one is to be collected.
    Collect(EntryName),
    /// Whether this one is to be printed once more.
    Print(Shelf, EntryName),
    /// Whether the inbox is to end although sheets are still on their way.
    Quit,
    /// What kiosks say, and what is in the spool and is no declaration; the first line shown.
    Odd(usize),
}

/// Looking for a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    pub typed: String,
    /// Whether keys still go into it.
    pub typing: bool,
}

/// What hides personal data.
pub enum PrivacyLock {
    /// Any key lifts it.
    Plain,
    /// The PIN lifts it.
    Pin {
        /// The digits so far.
        typed: Zeroizing<String>,
        /// Whether the last one was wrong.
        wrong: bool,
        /// Whether it is being compared.
        checking: bool,
    },
}

/// The inbox. Everything that is drawn is in here.
pub struct Inbox {
    pub site: InboxSettings,
    /// The time of the last event.
    pub now: Moment,
    pub waiting: ListState,
    /// Collected ones, the newest first.
    pub collected: ListState,
    /// Which of the two is shown.
    pub shelf: Shelf,
    /// Kiosks that have something to say.
    pub kiosks: Vec<KioskStatus>,
    /// What was read of those that are on the glass; nothing while personal data is hidden.
    pub looks: HashMap<EntryName, PreviewState>,
    /// The declaration that is open.
    pub sheet: Option<OpenDeclaration>,
    /// What lies over everything.
    pub ask: Option<Ask>,
    /// What is looked for.
    pub search: Option<Search>,
    /// What hides personal data.
    pub veil: Option<PrivacyLock>,
    /// Wrong PINs so far.
    pub tries: Tries,
    /// What is said below the list.
    pub notice: Option<StatusLine>,
    /// Sheets on their way to the printer.
    pub prints: Prints,
    /// Those that waited and are nowhere any more, although nobody has taken them.
    pub lost: Vec<EntryName>,
    /// When staff did something last. Milliseconds.
    pub(super) touched: u64,
    /// Tasks without an answer, and since when. Milliseconds.
    pub(super) open_tasks: usize,
    pub(super) asked: u64,
    /// Whether the disk has not answered for long.
    pub slow: bool,
    /// Whether somebody is looking at declarations just now.
    pub(super) looking: bool,
    /// Rows of the list, as it was drawn last.
    pub(super) rows: usize,
    /// How far the open page can be turned, as it was drawn last.
    pub(super) most: usize,
}

impl Inbox {
    /// An inbox that knows nothing yet.
    pub fn new(site: InboxSettings, now: Moment) -> Self {
        Self {
            site,
            now,
            waiting: ListState::default(),
            collected: ListState::default(),
            shelf: Shelf::Waiting,
            kiosks: Vec::new(),
            looks: HashMap::new(),
            sheet: None,
            ask: None,
            search: None,
            veil: None,
            tries: Tries::default(),
            notice: None,
            prints: Prints::default(),
            lost: Vec::new(),
            touched: now.ms,
            open_tasks: 0,
            asked: now.ms,
            slow: false,
            looking: false,
            rows: 0,
            most: 0,
        }
    }

    /// The declarations of a shelf.
    pub const fn pile(&self, place: Shelf) -> &ListState {
        match place {
            Shelf::Waiting => &self.waiting,
            Shelf::Collected => &self.collected,
        }
    }

    pub(super) const fn pile_mut(&mut self, place: Shelf) -> &mut ListState {
        match place {
            Shelf::Waiting => &mut self.waiting,
            Shelf::Collected => &mut self.collected,
        }
    }

    /// The declarations that are shown.
    pub const fn shown(&self) -> &ListState {
        self.pile(self.shelf)
    }

    /// What of the picture hangs on how it was laid: rows, and the first line of everything.
    pub(super) fn place(&self) -> (usize, usize, usize) {
        let page = match (&self.ask, &self.sheet) {
            (Some(Ask::Odd(top)), _) => *top,
            (_, Some(sheet)) => sheet.top,
            _ => 0,
        };
        (self.rows, self.shown().top, page)
    }

    /// Whether the PIN was wrong so often that nobody can try it for a while.
    pub const fn is_locked(&self) -> bool {
        self.tries.locked_for(self.now.ms) > 0
    }

    /// The number by which staff and patient call it. Of a kiosk whose letter is not known, what is
    /// inside tells; until then its id and the digits stand for it.
    pub fn number(&self, name: &EntryName) -> String {
        if let Some(PreviewState::Card(card)) = self.looks.get(name) {
            return render(&card.pickup);
        }
        self.site.number(name)
    }

    /// The record that is open, if it is the one of this name.
    pub fn record(&self, name: &EntryName) -> Option<&Record> {
        match &self.sheet {
            Some(sheet) if sheet.name == *name => match &sheet.page {
                Contents::Record(record) => Some(record),
                Contents::Coming | Contents::Shut(_) => None,
            },
            _ => None,
        }
    }
}

impl Inbox {
    /// How a declaration stands to other versions of it.
    pub fn standing(&self, name: &EntryName) -> Standing {
        Standing::among(name, self.waiting.names.iter().chain(&self.collected.names))
    }
}

//! What the inbox knows: which declarations are there, what was read of them, and what staff are doing.
//! Pure data; must not know a terminal, a disk, a clock or a language.

use super::calls::KioskCall;
use chrono::{DateTime, Utc};

use super::declaration::OpenDeclaration;
use super::disk::DiskHealth;
use super::event::{Effect, Job};
use super::histories::JournalView;
use super::letters::Letters;
use super::list_state::ListState;
use super::lock::PrivacyLock;
use super::message::{PreviewState, StaffMessage, StatusLine, Tone};
use super::outcomes::OutcomePanel;
use super::previews::Previews;
use super::prints::PrintQueue;
use super::roll::KioskRoll;
use super::scroll::Scroll;
use super::settings::InboxSettings;
use super::shelves::Shelves;
use crate::calendar::japan;
use crate::flow::Moment;
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::journal::Outcome;
use crate::spool::list::Shelf;
use crate::spool::verify::LONG;
use crate::text::sanitize::render;

/// Who waits for less than this is told in minutes.
pub(super) const HOUR: i64 = 60;

/// What lies over the list or the sheet.
pub enum Ask {
    /// Whether this one is to be collected.
    Collect(EntryName),
    /// Whether this one is to be printed once more.
    Print(Shelf, EntryName),
    /// Whether this is to be done although the journal cannot be written.
    Unrecorded(Unrecorded),
    /// Whether this one, which waits, is to be printed and taken.
    Both(EntryName),
    /// The sheets that were asked for, and which of them is chosen.
    Prints(usize),
    /// What became of this one.
    Outcome(OutcomePanel),
    /// Whether the inbox is to end although sheets are still on their way.
    Quit,
    /// What kiosks say, and what is in the spool and is no declaration.
    Odd(Scroll),
}

/// What was not done because the journal cannot be written.
pub enum Unrecorded {
    Collect(EntryName),
    PutBack(EntryName),
    Outcome(EntryName, Outcome),
    /// To be taken too, where that was asked for.
    Print(Shelf, EntryName, bool),
}

/// The inbox. Everything that is drawn is in here.
pub struct Inbox {
    pub(super) site: InboxSettings,
    /// The time of the last event.
    pub(super) now: Moment,
    pub(super) shelves: Shelves,
    /// Kiosks, and how they are.
    pub(super) kiosks: KioskRoll,
    /// Calls that stand, the oldest first.
    pub(super) calls: Vec<KioskCall>,
    pub(super) previews: Previews,
    /// What the journal tells of those on the screen.
    pub(super) journal: JournalView,
    /// The declaration that is open.
    pub(super) sheet: Option<OpenDeclaration>,
    /// What lies over everything.
    pub(super) ask: Option<Ask>,
    pub(super) lock: PrivacyLock,
    /// What is said below the list.
    pub(super) notice: Option<StatusLine>,
    pub(super) prints: PrintQueue,
    /// Those that waited and are nowhere any more, although nobody has taken them.
    pub(super) lost: Vec<EntryName>,
    pub(super) disk: DiskHealth,
    /// What is to be done after this event.
    pub(super) effects: Vec<Effect>,
}

impl Inbox {
    /// An inbox that knows nothing yet.
    pub fn new(site: InboxSettings, letters: Letters, now: Moment) -> Self {
        Self {
            lock: PrivacyLock::new(&site, now.ms),
            site,
            now,
            shelves: Shelves::new(letters),
            kiosks: KioskRoll::default(),
            calls: Vec::new(),
            previews: Previews::default(),
            journal: JournalView::default(),
            sheet: None,
            ask: None,
            notice: None,
            prints: PrintQueue::default(),
            lost: Vec::new(),
            disk: DiskHealth::default(),
            effects: Vec::new(),
        }
    }

    /// The declarations of the shelf that is shown.
    pub const fn shown(&self) -> &ListState {
        self.shelves.shown()
    }

    /// The declaration that is open.
    pub const fn open_declaration(&self) -> Option<&OpenDeclaration> {
        self.sheet.as_ref()
    }

    /// Of how many declarations personal data is kept for the list.
    pub fn previewed(&self) -> usize {
        self.previews.len()
    }

    /// For how long it has waited: minutes, none less.
    pub(super) fn waited(&self, name: &EntryName) -> i64 {
        (self.utc() - name.sent()).num_minutes()
    }

    /// How many have waited for so long that they were forgotten.
    pub(super) fn forgotten(&self) -> usize {
        let before = self.utc() - LONG;
        let waiting = self.shelves.list(Shelf::Waiting).names.iter();
        waiting.filter(|name| name.sent() < before).count()
    }

    /// The time of the last event, as kiosks write it.
    pub(super) fn utc(&self) -> DateTime<Utc> {
        (self.now.civil - japan()).and_utc()
    }

    /// What of the picture hangs on how it was laid: rows, and the first line of everything.
    pub(super) fn place(&self) -> (usize, usize, usize) {
        let page = match (&self.ask, &self.sheet) {
            (Some(Ask::Odd(scroll)), _) => scroll.top(),
            (_, Some(sheet)) => sheet.scroll.top(),
            _ => 0,
        };
        (self.shelves.rows(), self.shown().top, page)
    }

    /// The number by which staff and patient call it. Of a kiosk whose letter is not known, what is
    /// inside tells; until then its id and the digits stand for it.
    pub(super) fn number(&self, name: &EntryName) -> String {
        match self.previews.get(name) {
            Some(PreviewState::Card(card)) => render(&card.pickup),
            _ => self.shelves.number(name),
        }
    }

    /// The record that is open, if it is the one of this name.
    pub(super) fn record(&self, name: &EntryName) -> Option<&Record> {
        let sheet = self.sheet.as_ref().filter(|sheet| sheet.name() == name);
        sheet.and_then(OpenDeclaration::record)
    }

    /// The declaration that is open, else the chosen one.
    pub(super) fn current(&self) -> Option<(Shelf, EntryName)> {
        match &self.sheet {
            Some(sheet) => Some((sheet.shelf(), sheet.name().clone())),
            None => Some((self.shelves.shelf(), self.shown().chosen()?.clone())),
        }
    }

    /// Has the disk do something.
    pub(super) fn job(&mut self, job: Job) {
        self.disk.asked(self.now.ms);
        self.effects.push(Effect::Do(job));
    }

    pub(super) fn tell(&mut self, tone: Tone, said: StaffMessage) {
        self.notice = Some(StatusLine {
            tone,
            said,
            number: None,
            waits: false,
        });
    }

    /// Says something of a declaration, by its number.
    pub(super) fn tell_of(&mut self, name: &EntryName, tone: Tone, key: &str) {
        let number = self.number(name);
        self.tell(tone, StaffMessage::new(key, [("number", number)]));
    }
}

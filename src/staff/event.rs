//! What happens to the inbox, what it asks the edge to do, and what the clerk answers. Pure data.

use zeroize::Zeroizing;

use super::Action;
use super::model::{Inside, Said};
use super::prints::Stop;
use crate::flow::{Key, Moment};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::list::{Odd, Shelf};

/// Something that happened.
pub enum Event {
    /// Time has passed. The edge sends one before every other event.
    Clock(Moment),
    /// A key.
    Key(Key),
    /// The button went down on this.
    Press(Option<Action>),
    /// It was drawn: rows of the list, and how far the open page can be turned.
    Laid {
        /// Rows of the list.
        rows: usize,
        /// The last line with which a page can begin.
        most: usize,
    },
    /// Something in the spool may be different.
    Changed,
    /// What the clerk found.
    Answer(Answer),
}

/// What the inbox wants of the edge.
pub enum Effect {
    /// The clerk is to do something; one [`Answer`] comes.
    Do(Task),
    /// The bell.
    Ring,
    /// The end.
    Leave,
}

/// What the clerk, who alone touches the disk, is to do.
pub enum Task {
    /// Read the names on a shelf.
    Scan(Shelf),
    /// Look inside of these.
    Look(Shelf, Vec<EntryName>),
    /// Read all of one.
    Open(Shelf, EntryName),
    /// Take one, or set it aside if nobody can read it.
    Collect(EntryName),
    /// Print one, until it is stopped.
    Print(Shelf, EntryName, Stop),
    /// Look which of these are on no shelf.
    Trace(Vec<EntryName>),
    /// Compare a PIN.
    CheckPin(Zeroizing<String>),
}

/// The names on a shelf, oldest first, and what else lies in the spool.
#[derive(Default)]
pub struct Found {
    /// Declarations.
    pub names: Vec<EntryName>,
    /// Other things.
    pub odd: Vec<Odd>,
    /// What kiosks say of themselves.
    pub kiosks: Vec<Kiosk>,
}

/// A kiosk that could not use something, or takes no declarations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// Its id.
    pub id: String,
    /// What it says, and what to do about it.
    pub said: Vec<Said>,
}

/// What came of a [`Task`].
pub enum Answer {
    /// Of [`Task::Scan`].
    Scanned(Shelf, Result<Found, Said>),
    /// Of [`Task::Look`].
    Looked(Vec<(EntryName, Inside)>),
    /// Of [`Task::Open`].
    Opened(EntryName, Result<Box<Record>, Said>),
    /// Of [`Task::Collect`].
    Collected(EntryName, Result<Taken, Untaken>),
    /// Of [`Task::Print`]: it went to the printer, perhaps with something to know about it.
    Printed(EntryName, Result<Option<Said>, Said>),
    /// Of [`Task::Trace`]: those that are nowhere.
    Traced(Vec<EntryName>),
    /// Of [`Task::CheckPin`].
    PinChecked(bool),
}

/// What became of one that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is on the shelf of the collected.
    Collected,
    /// Nobody can read it, so it was set aside.
    Aside,
}

/// Why one was not taken.
pub enum Untaken {
    /// Somebody else was faster.
    Already,
    /// Anything else.
    Other(Said),
}

//! What happens to the inbox, what it asks the edge to do, and what comes of it. Pure data.

use zeroize::Zeroizing;

use super::Action;
use super::calls::KioskCall;
use super::message::{PreviewState, ShelfListing, StaffMessage, Stop};
use crate::flow::{Key, Moment};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::calls::CallName;
use crate::spool::journal::{Act, History};
use crate::spool::list::Shelf;
use crate::spool::versions::Standing;

pub enum Event {
    /// Time has passed. The edge sends one before every other event.
    Clock(Moment),
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
    /// Something about calls may be different.
    Called,
    /// A job is done.
    Answer(JobResult),
}

impl JobResult {
    /// A printer may take its time, and tells nothing of the disk. Calls have a thread of their own.
    pub(super) const fn is_of_disk(&self) -> bool {
        !matches!(self, Self::Printed(..) | Self::Called(..) | Self::Asked(_))
    }
}

/// What the inbox wants of the edge.
pub enum Effect {
    /// Another thread is to do something; one [`JobResult`] comes.
    Do(Job),
    Ring,
    Leave,
}

/// What touches the disk, and so is done on another thread.
pub enum Job {
    /// Read the names on a shelf.
    Scan(Shelf),
    /// Look inside of these.
    Look(Shelf, Vec<EntryName>),
    /// Read all of one.
    Open(Shelf, EntryName),
    /// Compare one with its other versions, whoever has taken them.
    Compare(EntryName),
    /// Take one, or set it aside if nobody can read it.
    Collect(EntryName),
    /// Open these for their names.
    Names(Shelf, Vec<EntryName>),
    /// Look what the journal tells of these.
    Tell(Vec<EntryName>),
    /// Print one, until it is stopped.
    Print(Shelf, EntryName, Stop),
    /// Read which kiosks call.
    Calls,
    /// Say "coming" to this call, and read what stands.
    Come(CallName),
    /// Ask kiosks how they are.
    Ask,
    /// Look which of these are on no shelf.
    Trace(Vec<EntryName>),
    /// Let one wait again that was taken.
    PutBack(EntryName),
    /// Write down that staff have opened it, or what became of it.
    Record(Act, EntryName),
    /// Go on without the journal from now on.
    GoOn,
    /// Compare a PIN.
    CheckPin(Zeroizing<String>),
}

/// What came of a [`Job`].
pub enum JobResult {
    /// Of [`Job::Scan`].
    Scanned(Shelf, Result<ShelfListing, StaffMessage>),
    /// Of [`Job::Look`].
    Looked(Vec<(EntryName, PreviewState)>),
    /// Of [`Job::Open`].
    Opened(EntryName, Result<Box<Record>, StaffMessage>),
    /// Of [`Job::Compare`]; nothing if the shelves cannot be read.
    Compared(EntryName, Option<Standing>),
    /// Of [`Job::Collect`].
    Collected(EntryName, Result<Moved, Undone>),
    /// Of [`Job::Print`]: it went to the printer, perhaps with something to know about it.
    Printed(EntryName, Result<Option<StaffMessage>, Undone>),
    /// Of [`Job::Calls`] and [`Job::Come`]: those that stand, and what went wrong.
    Called(Vec<KioskCall>, Option<StaffMessage>),
    /// Of [`Job::Ask`].
    Asked(Asked),
    /// Of [`Job::Trace`]: those that are nowhere.
    Traced(Vec<EntryName>),
    /// Of [`Job::PutBack`].
    PutBack(EntryName, Result<(), Undone>),
    /// Of [`Job::Names`]: names and readings, as they are compared.
    Named(Vec<(EntryName, Zeroizing<String>)>),
    /// Of [`Job::Tell`].
    Told(Vec<(EntryName, Option<History>)>),
    /// Of [`Job::Record`]: whether it was written, or will be as soon as that is possible again.
    Recorded(Act, EntryName, bool),
    /// Of [`Job::GoOn`].
    WentOn,
    /// Of [`Job::CheckPin`].
    PinChecked(bool),
}

/// Whether kiosks were asked how they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Done,
    /// They hear nothing of a server.
    Never,
    Failed,
}

/// Where one is that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// On the shelf of the collected.
    Collected,
    /// Nobody can read it, so it was set aside.
    Aside,
}

/// Why something was not done with a declaration.
#[derive(Debug)]
pub enum Undone {
    /// Somebody else was faster.
    Already,
    /// The journal cannot be written, and staff have not been asked about that yet.
    Unrecorded(StaffMessage),
    Failed(StaffMessage),
}

impl Undone {
    /// What is to be said of it.
    pub(super) const fn said(&self) -> Option<&StaffMessage> {
        match self {
            Self::Already => None,
            Self::Unrecorded(said) | Self::Failed(said) => Some(said),
        }
    }
}

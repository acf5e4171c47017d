//! Where declarations wait for staff, and what staff do with them: behind one trait, so that the inbox and the commands
//! do not know whether it is a folder or a database. Knows names and bytes; must not know what a declaration says.

mod fault;
pub mod folder;
#[cfg(feature = "hospital")]
pub mod postgres;

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use zeroize::Zeroizing;

use crate::spool::EntryName;
use crate::spool::calls::{Answer, CallName, Standing};
use crate::spool::journal::{Act, History, JournalEntries};
use crate::spool::list::{ForeignEntry, Shelf};
use crate::spool::purge::{Aged, Ages};
use crate::spool::status::Heard;

pub use fault::{AgesError, DepotError, DepotFault, DepotReadError};
pub use folder::FolderDepot;
#[cfg(feature = "hospital")]
pub use postgres::PostgresDepot;

/// Whether an act may go on where the journal cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recording {
    /// It may not.
    Must,
    /// Staff were asked: it may, and is written down as soon as that is possible again.
    Later,
}

/// Names on a shelf, and what else is there.
pub type Listing = (Vec<EntryName>, Vec<ForeignEntry>);

/// Where declarations wait for staff. Of several who do the same with one declaration, one does it; every act is in
/// the journal, or was not done.
pub trait Depot: fmt::Debug + Send + Sync {
    /// Its folder, if it is one: what only files can be asked for.
    fn folder(&self) -> Option<&Path> {
        None
    }

    /// The names on a shelf, by kiosk and number.
    fn names(&self, on: Shelf) -> Result<Listing, DepotFault>;

    /// The names of those that were set aside.
    fn aside(&self) -> Result<Vec<EntryName>, DepotFault>;

    /// The bytes of a declaration, sealed as they are.
    fn read(&self, on: Shelf, name: &EntryName) -> Result<Zeroizing<Vec<u8>>, DepotReadError>;

    /// Takes one that waits.
    fn take(&self, name: &EntryName, how: Recording) -> Result<(), DepotError>;

    /// Lets one that was taken wait again.
    fn put_back(&self, name: &EntryName, how: Recording) -> Result<(), DepotError>;

    /// Sets one aside that waits and that nobody can read.
    fn set_aside(&self, name: &EntryName, how: Recording) -> Result<(), DepotError>;

    /// Writes down what is done with these and does not change them: opened, exported, what became of them.
    fn record(&self, act: Act, names: &[EntryName], how: Recording) -> Result<(), DepotError>;

    /// Does something that cannot be done and written down in one step, such as printing: put down before, written
    /// down behind. Returns what `does` returns: whether it was done.
    fn around(
        &self,
        act: Act,
        name: &EntryName,
        how: Recording,
        does: &mut dyn FnMut() -> bool,
    ) -> Result<bool, DepotError>;

    /// The journal since then, by time.
    fn journal(&self, since: Option<DateTime<Utc>>) -> Result<JournalEntries, DepotFault>;

    /// What the journal tells of these; nothing of those that are not in it.
    fn histories(&self, of: &[EntryName]) -> Result<Vec<Option<History>>, DepotFault>;

    /// What was collected at least `older` before `now`.
    fn ages(&self, older: Duration, now: SystemTime) -> Result<Ages, AgesError>;

    /// Deletes these; returns those that are gone.
    fn purge(&self, aged: &[Aged]) -> Result<Vec<EntryName>, DepotError>;

    /// Removes what the journal tells of months that ended before then.
    fn forget(&self, before: DateTime<Utc>) -> Result<usize, DepotFault>;

    /// The kiosks that have ever left a trace here.
    fn kiosks(&self) -> Result<BTreeSet<String>, DepotFault>;

    /// The pick-up letters that kiosks say they have.
    fn letters(&self) -> Vec<(String, char)>;

    /// What kiosks say of themselves.
    fn statuses(&self) -> Vec<Heard>;

    /// Asks kiosks how they are; what they answer comes with what they say of themselves. Whether they hear that at all.
    fn ask(&self) -> Result<bool, DepotFault>;

    /// Calls `changed` whenever something may be different, until it says that nobody listens.
    fn watch(&self, changed: &dyn Fn() -> bool);

    /// The calls of kiosks that stand, the oldest first.
    fn calls(&self) -> Vec<Standing>;

    /// Answers a call; whether nobody has before.
    fn answer(&self, call: &CallName, answer: Answer) -> Result<bool, DepotFault>;

    /// Listens for calls from now on, as kiosks can see, and calls `called` whenever one may be different, until it
    /// says that nobody listens.
    fn listen(&self, called: &dyn Fn() -> bool);

    /// Listens for no calls any more.
    fn leave(&self);
}

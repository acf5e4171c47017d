//! What staff do with the spool from the command line: list, show, export, collect, tidy up, make keys. Writes data to
//! `out`; must not know languages (labels come through [`SpoolContext::label`], errors are ids with arguments;
//! only the sheet, in `print`, has words of its own) nor how the command line is read.

mod csv;
mod export;
mod fault;
mod find;
mod guess;
mod journal;
mod kiosks;
mod list;
mod outcome;
pub mod print;
mod purge;
mod reseal;
mod show;
mod stats;
pub mod tui;
mod verify;

use std::io::Write;
use std::path::Path;
use std::time::SystemTime;

use age::secrecy::SecretString;
use chrono::{DateTime, SecondsFormat, Utc};

use crate::calendar::japan;
use crate::depot::{Depot, DepotReadError, Recording};
use crate::private;
use crate::record::Record;
use crate::spool::list::{ForeignEntry, Shelf};
use crate::spool::read::ReadError;
use crate::spool::seal::{self, Identity};
use crate::spool::versions::replaced_by;
use crate::spool::{self, EntryName};

use find::find_one;

pub use export::{ExportFormat, Exported, Tongue, export, export_to};
pub use fault::{FolderWork, InboxError, NewFile, PreconditionError};

pub use crate::text::sanitize::shown_path;
pub use journal::journal;
pub use kiosks::kiosks;
pub use list::{collected, list};
pub use outcome::{must_record, outcome_key, outcome_of, settle};
pub use purge::{Purged, Tidied, purge, tidy, tidy_forwarded, unpaid};
pub use reseal::{Resealed, reseal};
pub use show::{LabelledValue, about, answers, label_keys, show, version_keys};
pub use stats::{Figures, Notice, Period, figure_key, stats, table_key};
pub use verify::{Verified, acknowledge, finding_words, found, verify};

/// Where staff sit: with which depot, keys and words.
pub struct SpoolContext<'a> {
    pub depot: &'a dyn Depot,
    /// Whether an act may go on where the journal cannot be written.
    pub recording: Recording,
    /// Keys that open sealed declarations; may be empty.
    pub keys: &'a [Identity],
    /// Whether all declarations should be sealed.
    pub sealed: bool,
    /// The pick-up letter of a kiosk, if `kiosk.toml` tells it.
    pub letter: &'a dyn Fn(&str) -> Option<char>,
    /// The text of a key, such as `field-name.label`; of those of [`label_keys`] as it is to stand at
    /// the beginning of a line.
    pub label: &'a dyn Fn(&str) -> String,
}

/// One declaration, found by id, beginning of an id, or pick-up number, and read.
pub fn read(desk: &SpoolContext<'_>, wanted: &str) -> Result<(EntryName, Record), InboxError> {
    let (shelf, name) = find_one(desk, wanted)?;
    let record = open(desk.depot, desk.keys, shelf, &name)?;
    Ok((name, record))
}

/// The declaration of this name.
pub fn open(
    depot: &dyn Depot,
    keys: &[Identity],
    shelf: Shelf,
    name: &EntryName,
) -> Result<Record, InboxError> {
    let unreadable = |why| {
        let id = name.id().to_owned();
        InboxError::Unreadable { id, why }
    };
    let bytes = depot.read(shelf, name).map_err(|error| match error {
        DepotReadError::Declaration(why) => unreadable(why),
        DepotReadError::Server(error) => InboxError::Server(error),
    })?;
    let bytes = if name.is_sealed() {
        let opened = seal::open(&bytes, keys).map_err(ReadError::Unopened);
        opened.map_err(unreadable)?
    } else {
        bytes
    };
    let damaged = |why| {
        let id = name.id().to_owned();
        InboxError::Damaged { id, why }
    };
    let record = Record::from_json(&bytes).map_err(damaged)?;
    // A kiosk that finds something else under a name takes that of a later version, sealed as it is.
    let inside = EntryName::parse(&format!("{}.json", record.id));
    if inside.is_some_and(|inside| inside.is_version_of(name)) {
        return Ok(record);
    }
    // Somebody gave one declaration the name of another.
    Err(damaged(crate::record::RecordError::Id))
}

/// The one that is wanted, if nobody has collected it, and what is in it.
fn waiting(
    desk: &SpoolContext<'_>,
    wanted: &str,
) -> Result<(EntryName, Result<Record, InboxError>), InboxError> {
    let (shelf, name) = find_one(desk, wanted)?;
    if shelf == Shelf::Collected {
        let id = name.id().to_owned();
        return Err(InboxError::AlreadyCollected { id });
    }
    let inside = open(desk.depot, desk.keys, shelf, &name);
    Ok((name, inside))
}

/// Takes a declaration and writes its id. Whoever comes second gets
/// [`InboxError::AlreadyCollected`].
pub fn collect(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &str,
) -> Result<(), InboxError> {
    let (name, inside) = waiting(desk, wanted)?;
    let id = name.id().to_owned();
    // What staff could not read is nothing that they have taken.
    if inside.is_err_and(|error| error.is_broken()) {
        return Err(InboxError::Broken { id });
    }
    take(desk.depot, &name, desk.recording)?;
    writeln!(out, "{id}")?;
    Ok(())
}

/// Sets aside a declaration that cannot be read, and writes its id. Nothing is deleted.
pub fn set_aside(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &str,
) -> Result<(), InboxError> {
    let (name, inside) = waiting(desk, wanted)?;
    let id = name.id().to_owned();
    match inside {
        Ok(_) => return Err(InboxError::Sound { id }),
        Err(error) if error.is_broken() => {}
        Err(error) => return Err(error),
    }
    put_aside(desk.depot, &name, desk.recording)?;
    writeln!(out, "{id}")?;
    Ok(())
}

/// Sets aside the declaration of this name.
pub fn put_aside(depot: &dyn Depot, name: &EntryName, how: Recording) -> Result<(), InboxError> {
    let done = depot.set_aside(name, how);
    done.map_err(|why| InboxError::undone(name, why))
}

/// Takes the declaration of this name, and what it replaces.
pub fn take(depot: &dyn Depot, name: &EntryName, how: Recording) -> Result<(), InboxError> {
    let done = depot.take(name, how);
    done.map_err(|why| InboxError::undone(name, why))?;
    // What cannot be taken stays in the list and is marked there.
    let waiting = depot.names(Shelf::Waiting).unwrap_or_default().0;
    for earlier in replaced_by(name, waiting) {
        let _ = depot.take(&earlier, how);
    }
    Ok(())
}

/// Puts back one that was taken by mistake, with what it replaces, and writes its id.
pub fn put_back(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &str,
) -> Result<(), InboxError> {
    let (shelf, name) = find_one(desk, wanted)?;
    let id = name.id().to_owned();
    if shelf == Shelf::Waiting {
        return Err(InboxError::StillWaiting { id });
    }
    let_wait(desk.depot, &name, desk.recording)?;
    writeln!(out, "{id}")?;
    Ok(())
}

/// Lets the declaration of this name wait again.
pub fn let_wait(depot: &dyn Depot, name: &EntryName, how: Recording) -> Result<(), InboxError> {
    let done = depot.put_back(name, how);
    done.map_err(|why| InboxError::undone(name, why))
}

/// Makes a key file (0600, never over an existing one) and writes the public half to `out`.
pub fn keygen(
    out: &mut dyn Write,
    path: &Path,
    passphrase: Option<SecretString>,
) -> Result<(), InboxError> {
    let pair = spool::keys::keygen(&time(SystemTime::now()));
    let protected = passphrase.map(|passphrase| spool::keys::protect(&pair.file, passphrase));
    let protected = protected.transpose();
    let protected = protected.map_err(|cause| InboxError::new_file(NewFile::Key, path, cause))?;
    let bytes = protected.as_deref().unwrap_or(pair.file.as_bytes());
    write_new(NewFile::Key, path, bytes)?;
    writeln!(out, "{}", pair.public)?;
    Ok(())
}

fn write_new(of: NewFile, path: &Path, bytes: &[u8]) -> Result<(), InboxError> {
    private::write(path, bytes).map_err(|cause| InboxError::new_file(of, path, cause))
}

/// Local time of Japan, RFC 3339 to the second.
fn time(at: impl Into<DateTime<Utc>>) -> String {
    let local = at.into().with_timezone(&japan());
    local.to_rfc3339_opts(SecondsFormat::Secs, false)
}

/// The name of something odd, safe to print.
pub fn odd_name(odd: &ForeignEntry) -> String {
    shown_path(Path::new(&odd.name))
}

/// What to say of something odd in the spool at `dir`: the text key is `staff-<id>`; arguments, safe to
/// print.
pub fn odd_words(dir: &Path, odd: &ForeignEntry) -> (String, [(&'static str, String); 2]) {
    let args = [("path", shown_path(dir)), ("name", odd_name(odd))];
    (format!("odd-{}", odd.why.into_str()), args)
}

//! What leaves for the hospital's server: read from `new/`, and moved on to `forwarded/` once the server has it for good,
//! or to `refused/` where it did not take it. Nothing is deleted here. Must not know how anything is sent.

use std::path::Path;

use rustix::fs::{Stat, fstat};
use zeroize::Zeroizing;

use super::collect::{CollectError, take};
use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::list::{Shelf, inside, list};
use super::place::{FORWARDED, NEW, REFUSED, SpoolDir, is_same};
use super::publish::make;
use super::read::{ReadError, open_file, read_all};

/// Where something goes that does not wait any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// The server has it.
    Forwarded,
    /// The server did not take it.
    Refused,
}

impl Onward {
    const fn folder(self) -> &'static str {
        match self {
            Self::Forwarded => FORWARDED,
            Self::Refused => REFUSED,
        }
    }
}

/// What waits.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    /// Those whose name says that they are sealed, the oldest first.
    pub sealed: Vec<EntryName>,
    /// How many others there are: these stay where they are.
    pub readable: usize,
}

/// One that is to be sent.
#[derive(Debug)]
pub struct Outgoing {
    pub bytes: Zeroizing<Vec<u8>>,
    /// Which file they were read from.
    file: Stat,
}

/// Makes the folders, where they are missing.
pub fn prepare(dir: &Path) -> Result<(), SpoolError> {
    [FORWARDED, REFUSED]
        .iter()
        .try_for_each(|name| make(&dir.join(name)))
}

/// Whether declarations of this spool go to a server.
pub fn is_used(dir: &Path) -> bool {
    let there = SpoolDir::root(dir).and_then(|root| root.inside(FORWARDED));
    there.is_ok()
}

/// What waits to be sent.
pub fn queue(dir: &Path) -> Result<Outbox, SpoolError> {
    let (names, _) = list(dir, Shelf::Waiting)?;
    let (sealed, others): (Vec<_>, Vec<_>) = names.into_iter().partition(EntryName::is_sealed);
    Ok(Outbox {
        sealed,
        readable: others.len(),
    })
}

/// Those that the server did not take, in order.
pub fn refused(dir: &Path) -> Result<Vec<EntryName>, SpoolError> {
    let (mut names, _) = inside(dir, REFUSED)?;
    names.sort_unstable();
    Ok(names)
}

/// Reads one that waits.
pub fn read(dir: &Path, name: &EntryName) -> Result<Outgoing, ReadError> {
    let new = SpoolDir::root(dir)
        .and_then(|root| root.inside(NEW))
        .map_err(|error| ReadError::Io(error.cause))?;
    let (fd, size) = open_file(&new, name.file_name())?;
    let file = fstat(&fd)?;
    let bytes = read_all(fd, size)?;
    Ok(Outgoing { bytes, file })
}

/// Moves the one that was read, durably; false if it is no longer there: somebody took it, or sealed it anew.
pub fn move_on(
    dir: &Path,
    name: &EntryName,
    sent: &Outgoing,
    to: Onward,
) -> Result<bool, SpoolError> {
    let root = SpoolDir::root(dir)?;
    let (new, to) = (root.inside(NEW)?, root.inside(to.folder())?);
    let there = new.stat(name.file_name());
    let there = there.map_err(|errno| new.error(Attempt::Rename, name.file_name(), errno))?;
    if !there.is_some_and(|there| is_same(&there, &sent.file)) {
        return Ok(false);
    }
    moved((&new, &to), name)
}

/// Lets all wait again that were moved there, so that they are sent once more. Returns how many.
pub fn send_again(dir: &Path, from: Onward) -> Result<usize, SpoolError> {
    let root = SpoolDir::root(dir)?;
    let (from, new) = (root.inside(from.folder())?, root.inside(NEW)?);
    let mut names = Vec::new();
    from.each(&mut |name, _| names.extend(name.to_str().and_then(EntryName::parse)))?;
    names.sort_unstable();
    let mut count = 0;
    for name in &names {
        count += usize::from(moved((&from, &new), name)?);
    }
    Ok(count)
}

fn moved((from, to): (&SpoolDir, &SpoolDir), name: &EntryName) -> Result<bool, SpoolError> {
    match take(from, to, name.file_name()) {
        Ok(()) => {}
        Err(CollectError::AlreadyCollected) => return Ok(false),
        Err(CollectError::Spool(error)) => return Err(error),
        Err(CollectError::Unreadable(why)) => {
            let cause = std::io::Error::other(why.id());
            return Err(from.error(Attempt::Read, name.file_name(), cause));
        }
    }
    for place in [to, from] {
        let open = place
            .open()
            .map_err(|errno| place.error(Attempt::SyncDir, "", errno))?;
        place.sync(open)?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests;

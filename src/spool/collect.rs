//! Taking a declaration, or setting aside one that cannot be read: a move that exactly one of several people
//! makes. Never deletes anything.

use std::path::Path;

use rustix::fs::{RenameFlags, renameat_with};
use rustix::io::Errno;

use strum::Display;

use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, DAMAGED, NEW, SpoolDir};
use super::read::{ReadError, open_file, read_file};

/// Why a declaration was not taken.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum CollectError {
    /// Somebody else was faster.
    AlreadyCollected,
    /// It cannot be taken as it is.
    Unreadable(ReadError),
    Spool(SpoolError),
}

impl std::error::Error for CollectError {}

/// Takes a declaration: moves it to the other shelf, durably. Of two who try, one gets
/// [`CollectError::AlreadyCollected`].
pub fn collect(dir: &Path, name: &EntryName) -> Result<(), CollectError> {
    move_to(dir, name, (NEW, COLLECTED))
}

/// Undoes it: it waits again. Of two who try, one gets [`CollectError::AlreadyCollected`]: it is no longer there.
pub fn put_back(dir: &Path, name: &EntryName) -> Result<(), CollectError> {
    move_to(dir, name, (COLLECTED, NEW))
}

/// The same into the folder of what cannot be read, where nothing is purged: somebody is to look into it.
pub fn set_aside(dir: &Path, name: &EntryName) -> Result<(), CollectError> {
    move_to(dir, name, (NEW, DAMAGED))
}

fn move_to(dir: &Path, name: &EntryName, (from, to): (&str, &str)) -> Result<(), CollectError> {
    let root = SpoolDir::root(dir).map_err(CollectError::Spool)?;
    let from = root.inside(from).map_err(CollectError::Spool)?;
    let to = root.inside(to).map_err(CollectError::Spool)?;
    let file = name.file_name();
    let fd = match open_file(&from, file) {
        Ok((fd, _)) => fd,
        Err(ReadError::Gone) if matches!(to.stat(file), Ok(Some(_))) => {
            return Err(CollectError::AlreadyCollected);
        }
        Err(why) => return Err(CollectError::Unreadable(why)),
    };
    take(&from, &to, file)?;
    to.sync(&fd)
        .and_then(|()| from.sync(&fd))
        .map_err(CollectError::Spool)
}

pub(super) fn take(from: &SpoolDir, to: &SpoolDir, file: &str) -> Result<(), CollectError> {
    let rename = |flags| renameat_with(from.fd(), file, to.fd(), file, flags);
    let moved = match rename(RenameFlags::NOREPLACE) {
        // Not every share knows the flag. Names are unique, so what could be replaced is itself.
        Err(Errno::EXIST | Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
            if nothing_else(from, to, file) =>
        {
            rename(RenameFlags::empty())
        }
        other => other,
    };
    match moved {
        Ok(()) => Ok(()),
        Err(Errno::NOENT) => Err(CollectError::AlreadyCollected),
        Err(_) if matches!(from.stat(file), Ok(None)) => Err(CollectError::AlreadyCollected),
        Err(errno) => Err(CollectError::Spool(to.error(Attempt::Rename, file, errno))),
    }
}

/// Whether nothing stands in the way on the other shelf, or only this same declaration: a kiosk that
/// did not learn that it had published may publish once more after staff took the first one.
fn nothing_else(from: &SpoolDir, to: &SpoolDir, file: &str) -> bool {
    match (read_file(from, file), read_file(to, file)) {
        (Ok(ours), Ok(there)) => *ours == *there,
        (_, Err(ReadError::Gone)) => true,
        _ => false,
    }
}

//! Taking a declaration, or setting aside one that cannot be read: a move that exactly one of several people
//! makes. Never deletes anything.

use std::path::Path;

use rustix::fs::{RenameFlags, renameat_with};
use rustix::io::Errno;

use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, DAMAGED, NEW, Place};
use super::read::{Unreadable, open_file, read_file};

/// Why a declaration was not taken.
#[derive(Debug)]
pub enum Untaken {
    /// Somebody else was faster.
    AlreadyCollected,
    /// It cannot be taken as it is.
    Unreadable(Unreadable),
    /// The move failed.
    Spool(SpoolError),
}

/// Takes a declaration: moves it to the other shelf, durably. Of two who try, one gets
/// [`Untaken::AlreadyCollected`].
pub fn collect(dir: &Path, name: &EntryName) -> Result<(), Untaken> {
    move_to(dir, name, COLLECTED)
}

/// The same into the folder of what cannot be read, where nothing is purged: somebody is to look into it.
pub fn set_aside(dir: &Path, name: &EntryName) -> Result<(), Untaken> {
    move_to(dir, name, DAMAGED)
}

fn move_to(dir: &Path, name: &EntryName, shelf: &str) -> Result<(), Untaken> {
    let root = Place::root(dir).map_err(Untaken::Spool)?;
    let new = root.inside(NEW).map_err(Untaken::Spool)?;
    let collected = root.inside(shelf).map_err(Untaken::Spool)?;
    let file = name.file_name();
    let fd = match open_file(&new, file) {
        Ok((fd, _)) => fd,
        Err(Unreadable::Gone) if matches!(collected.stat(file), Ok(Some(_))) => {
            return Err(Untaken::AlreadyCollected);
        }
        Err(why) => return Err(Untaken::Unreadable(why)),
    };
    take(&new, &collected, file)?;
    collected
        .sync(&fd)
        .and_then(|()| new.sync(&fd))
        .map_err(Untaken::Spool)
}

fn take(new: &Place, collected: &Place, file: &str) -> Result<(), Untaken> {
    let rename = |flags| renameat_with(new.fd(), file, collected.fd(), file, flags);
    let moved = match rename(RenameFlags::NOREPLACE) {
        // Not every share knows the flag. Names are unique, so what could be replaced is itself.
        Err(Errno::EXIST | Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
            if nothing_else(new, collected, file) =>
        {
            rename(RenameFlags::empty())
        }
        other => other,
    };
    match moved {
        Ok(()) => Ok(()),
        Err(Errno::NOENT) => Err(Untaken::AlreadyCollected),
        Err(_) if matches!(new.stat(file), Ok(None)) => Err(Untaken::AlreadyCollected),
        Err(errno) => Err(Untaken::Spool(collected.error(
            Attempt::Rename,
            file,
            errno,
        ))),
    }
}

/// Whether nothing stands in the way on the other shelf, or only this same declaration: a kiosk that
/// did not learn that it had published may publish once more after staff took the first one.
fn nothing_else(new: &Place, collected: &Place, file: &str) -> bool {
    match (read_file(new, file), read_file(collected, file)) {
        (Ok(new), Ok(old)) => *new == *old,
        (_, Err(Unreadable::Gone)) => true,
        _ => false,
    }
}

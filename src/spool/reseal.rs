//! Sealing anew: the same declaration under the same name, for other recipients. Whoever looks finds the
//! old file or the new one, each whole; the old one is removed only once the new one is durable.

use std::os::fd::OwnedFd;
use std::path::Path;

use rustix::fs::{
    Gid, Mode, RenameFlags, Stat, Timespec, Timestamps, UTIME_OMIT, Uid, fchmod, fchown, fstat,
    fsync, futimens, renameat, renameat_with,
};
use rustix::io::Errno;

use strum::Display;

use super::atomic::{discard, write_new};
use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::{Shelf, SpoolDir, TMP, is_same};
use super::read::{ReadError, open_file, read_all};
use super::seal::{self, Identity, SealError, Sealing};

/// Names in `tmp/` that begin so are the other half of a declaration that is sealed anew.
pub(super) const PREFIX: &str = ".reseal-";

/// Why a declaration was not sealed anew. It stays as it was.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum ResealError {
    /// It cannot be read or opened.
    Unreadable(ReadError),
    /// Somebody took it or put another file in its place meanwhile.
    Moved,
    /// It cannot be sealed for these recipients.
    Unsealed(SealError),
    Spool(SpoolError),
}

impl std::error::Error for ResealError {}

impl From<SpoolError> for ResealError {
    fn from(error: SpoolError) -> Self {
        Self::Spool(error)
    }
}

/// Opens one sealed declaration with one of the keys and seals it anew. It keeps its name, its time, its
/// owner and its rights.
pub fn reseal(
    dir: &Path,
    shelf: Shelf,
    name: &EntryName,
    keys: &[Identity],
    sealing: &Sealing,
) -> Result<(), ResealError> {
    let root = SpoolDir::root(dir)?;
    let (tmp, place) = (root.inside(TMP)?, root.inside(shelf.directory())?);
    let file = name.file_name();
    let (fd, size) = open_file(&place, file).map_err(ResealError::Unreadable)?;
    let old = fstat(&fd).map_err(|errno| place.error(Attempt::Read, file, errno))?;
    let bytes = read_all(fd, size).map_err(ResealError::Unreadable)?;
    let plain = seal::open(&bytes, keys)
        .map_err(|why| ResealError::Unreadable(ReadError::Unopened(why)))?;
    let sealed = sealing.seal(&plain).map_err(ResealError::Unsealed)?;
    // A name of its own: a kiosk may be trying once more to publish the same declaration.
    let half = format!("{PREFIX}{file}");
    let new = write_new(&tmp, &half, &sealed)?;
    if let Err(errno) = keep_attributes(&new, &old) {
        discard(&tmp, &half);
        return Err(tmp.error(Attempt::Write, &half, errno).into());
    }
    swap(&tmp, &place, (&half, file), &old)?;
    place.sync(&new)?;
    discard(&tmp, &half);
    Ok(())
}

/// The time tells `purge` how old it is, the owner and the rights who may read it.
fn keep_attributes(new: &OwnedFd, old: &Stat) -> Result<(), Errno> {
    // Only root can give a file away; for others it is theirs already.
    let _ = fchown(
        new,
        Some(Uid::from_raw(old.st_uid)),
        Some(Gid::from_raw(old.st_gid)),
    );
    let rights = Mode::RUSR | Mode::WUSR | Mode::RGRP;
    fchmod(new, Mode::from_raw_mode(old.st_mode) & rights)?;
    let omit = Timespec {
        tv_sec: 0,
        tv_nsec: UTIME_OMIT,
    };
    let modified = Timespec {
        tv_sec: old.st_mtime,
        tv_nsec: old.st_mtime_nsec.try_into().unwrap_or_default(),
    };
    futimens(
        new,
        &Timestamps {
            last_access: omit,
            last_modification: modified,
        },
    )?;
    fsync(new)
}

/// Puts the new file in the place of the one that was read, and of no other: after it `tmp/` holds the
/// old one. What was taken meanwhile does not come back.
fn swap(
    tmp: &SpoolDir,
    place: &SpoolDir,
    (half, file): (&str, &str),
    old: &Stat,
) -> Result<(), ResealError> {
    let exchange = || renameat_with(tmp.fd(), half, place.fd(), file, RenameFlags::EXCHANGE);
    let is_old =
        |stat: Result<Option<Stat>, Errno>| matches!(stat, Ok(Some(stat)) if is_same(&stat, old));
    let failed = |errno| ResealError::Spool(place.error(Attempt::Rename, file, errno));
    let error = match exchange() {
        Ok(()) if is_old(tmp.stat(half)) => return Ok(()),
        Ok(()) => match exchange() {
            Ok(()) => ResealError::Moved,
            // What lies in `tmp/` now is not ours: it stays.
            Err(errno) => return Err(failed(errno)),
        },
        // Not every share knows the flag: look, then rename.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) if is_old(place.stat(file)) => {
            match renameat(tmp.fd(), half, place.fd(), file) {
                Ok(()) => return Ok(()),
                Err(errno) => failed(errno),
            }
        }
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP | Errno::NOENT) => ResealError::Moved,
        Err(errno) => failed(errno),
    };
    discard(tmp, half);
    Err(error)
}

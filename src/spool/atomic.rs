//! Files that are whole or not there: written under a name of their own, synced, then renamed.

use std::io::Write as _;
use std::os::fd::OwnedFd;

use rustix::fs::{AtFlags, Mode, OFlags, fchmod, fstat, fsync, openat, renameat, unlinkat};
use rustix::io::Errno;

use super::fault::{Attempt, SpoolError};
use super::place::{SpoolDir, is_same};
use super::syscalls::call;

/// A new file with these bytes, durable except for its name. On an error nothing is left of it.
pub(super) fn write_new(tmp: &SpoolDir, file: &str, bytes: &[u8]) -> Result<OwnedFd, SpoolError> {
    let open = write_passing(tmp, file, bytes)?;
    let synced = call("fsync", || fsync(&open));
    synced.map_err(|errno| {
        discard(tmp, file);
        tmp.error(Attempt::Sync, file, errno)
    })?;
    Ok(open)
}

/// The same for what means nothing after a power cut, and is not to wait for the disk.
pub(super) fn write_passing(
    tmp: &SpoolDir,
    file: &str,
    bytes: &[u8],
) -> Result<OwnedFd, SpoolError> {
    let fd = match create(tmp, file) {
        // Left by an earlier try of the same declaration: names are never shared.
        Err(Errno::EXIST) => {
            discard(tmp, file);
            create(tmp, file)
        }
        other => other,
    }
    .map_err(|errno| tmp.error(Attempt::Create, file, errno))?;
    let mut open = std::fs::File::from(fd);
    let written = hand_over(tmp, &open)
        .and_then(|()| call("write", || open.write_all(bytes)))
        .map_err(|cause| tmp.error(Attempt::Write, file, cause));
    match written {
        Ok(()) => Ok(open.into()),
        Err(error) => {
            discard(tmp, file);
            Err(error)
        }
    }
}

fn create(tmp: &SpoolDir, file: &str) -> Result<OwnedFd, Errno> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    call("openat", || {
        openat(tmp.fd(), file, flags, Mode::RUSR | Mode::WUSR)
    })
}

/// Where `tmp/` is set-group-ID, staff are another user and read by group; nobody writes any more.
fn hand_over(tmp: &SpoolDir, file: &std::fs::File) -> std::io::Result<()> {
    if Mode::from_raw_mode(call("fstat", || fstat(tmp.fd()))?.st_mode).contains(Mode::SGID) {
        call("fchmod", || fchmod(file, Mode::RUSR | Mode::RGRP))?;
    }
    Ok(())
}

/// What cannot be removed is replaced by the next try or left for staff; there is nothing else to do.
pub(super) fn discard(tmp: &SpoolDir, file: &str) {
    let _ = call("unlinkat", || unlinkat(tmp.fd(), file, AtFlags::empty()));
}

/// What a file is called in its folder until it is whole.
pub(super) fn half(file: &str) -> String {
    format!(".{file}")
}

/// A [`half`] file takes the place of what was there, to be read by whom `mode` lets. On an error nothing is left of it.
pub(super) fn replace(
    place: &SpoolDir,
    fd: &OwnedFd,
    file: &str,
    mode: Mode,
) -> Result<(), SpoolError> {
    let half = half(file);
    fchmod(fd, mode)
        .and_then(|()| renameat(place.fd(), &half, place.fd(), file))
        .map_err(|errno| {
            discard(place, &half);
            place.error(Attempt::Create, &half, errno)
        })
}

/// Renames; a file server may lose the reply to a rename that it has done.
pub(super) fn rename(
    fd: &OwnedFd,
    tmp: &SpoolDir,
    new: &SpoolDir,
    file: &str,
) -> Result<(), SpoolError> {
    let renamed = call("renameat", || renameat(tmp.fd(), file, new.fd(), file));
    let Err(errno) = renamed else {
        return Ok(());
    };
    match (call("fstat", || fstat(fd)), new.stat(file)) {
        (Ok(ours), Ok(Some(there))) if is_same(&ours, &there) => Ok(()),
        _ => Err(new.error(Attempt::Rename, file, errno)),
    }
}

//! Trying the spool before a patient is asked to write: the same calls as in publishing.

use chrono::Utc;
use rustix::fs::{AtFlags, fstatvfs, unlinkat};
use rustix::io::Errno;

use super::atomic::{discard, rename, write_new};
use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::SpoolDir;
use super::syscalls::call;

const FREE_BYTES: u64 = 4 * 1024 * 1024;
const FREE_INODES: u64 = 64;

/// Names that begin so are probes of a kiosk, not declarations and not foreign.
pub(super) const PREFIX: &str = ".probe-";

/// Creates, syncs, renames, syncs the directory, removes.
pub(super) fn run(tmp: &SpoolDir, new: &SpoolDir) -> Result<(), SpoolError> {
    let free = call("fstatvfs", || fstatvfs(tmp.fd()))
        .map_err(|errno| tmp.error(Attempt::Room, "", errno))?;
    let bytes = free.f_bavail.saturating_mul(free.f_frsize);
    // A file system that makes inodes as it needs them (btrfs) counts none at all.
    if bytes < FREE_BYTES || (free.f_files > 0 && free.f_favail < FREE_INODES) {
        return Err(tmp.error(Attempt::Room, "", Errno::NOSPC));
    }
    let unique = EntryName::random("probe", 0, Utc::now(), false)
        .map_err(|cause| tmp.error(Attempt::Create, PREFIX, cause))?;
    let file = format!("{PREFIX}{}", unique.id());
    let fd = write_new(tmp, &file, b"probe\n")?;
    if let Err(error) = rename(&fd, tmp, new, &file) {
        discard(tmp, &file);
        return Err(error);
    }
    let synced = new.sync(&fd);
    let removed = call("unlinkat", || unlinkat(new.fd(), &file, AtFlags::empty()));
    synced?;
    removed.map_err(|errno| new.error(Attempt::Remove, &file, errno))
}

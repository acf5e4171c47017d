//! The numbers of one kiosk: handed out in memory, kept in a small file before a declaration that
//! bears one becomes visible.
//!
//! The file is overwritten in place: ten bytes of one sector, made durable by one cheap `fdatasync`, where
//! a new file and a rename would double the time of publishing. Should they ever be torn, the names tell.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use rustix::fs::{AtFlags, Mode, OFlags, fchmod, fdatasync, fstat, openat, unlinkat};
use rustix::io::Errno;

use super::calls::call;
use super::entry::{EntryName, MAX_SEQ};
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, NEW, SpoolDir, is_file};
use super::place::{each_name, is_shared};

/// Read and written by its owner.
const OWNER: Mode = Mode::RUSR.union(Mode::WUSR);

/// Nine digits and a line end.
const LENGTH: usize = 10;

/// Hands out numbers. One that was reserved and never published is given out again after a restart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SequenceCounter(u32);

impl SequenceCounter {
    /// Goes on after this number.
    pub const fn after(last: u32) -> Self {
        Self(last)
    }

    /// The next number, from 1 to [`MAX_SEQ`].
    pub const fn reserve(&mut self) -> u32 {
        self.0 = if self.0 >= MAX_SEQ { 1 } else { self.0 + 1 };
        self.0
    }
}

/// Of the last number that was published.
pub(super) fn published(kiosk: &str) -> String {
    format!("seq-{kiosk}")
}

/// Of the last number that was purged, among the collected, where the kiosk cannot get at it.
fn purged(kiosk: &str) -> String {
    format!("{PURGED}{kiosk}")
}

/// Names of files of the collected that begin so hold such a number.
pub(super) const PURGED: &str = ".purged-";

/// The number file of one kiosk. Its own, because two kiosks on one machine may share a spool.
struct NumberFile {
    file: File,
    name: String,
}

impl NumberFile {
    /// Opens it; makes it, empty, where it is missing.
    fn open(root: &SpoolDir, name: String, mode: Mode) -> Result<Self, SpoolError> {
        let flags =
            OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = call("openat", || openat(root.fd(), &name, flags, mode));
        let opened = fd.and_then(|fd| {
            if is_file(&call("fstat", || fstat(&fd))?) {
                Ok(fd)
            } else {
                Err(Errno::NXIO)
            }
        });
        match opened {
            Ok(fd) => Ok(Self {
                file: fd.into(),
                name,
            }),
            Err(errno) => Err(root.error(Attempt::Number, &name, errno)),
        }
    }

    /// The number in it; `None` if it is new or torn.
    fn read(&self) -> io::Result<Option<u32>> {
        let mut bytes = [0_u8; LENGTH];
        match call("pread", || self.file.read_exact_at(&mut bytes, 0)) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error),
        }
        let digits = bytes
            .strip_suffix(b"\n")
            .and_then(|digits| std::str::from_utf8(digits).ok());
        Ok(digits
            .and_then(|digits| digits.parse().ok())
            .filter(|last| *last <= MAX_SEQ))
    }

    /// Writes a later number, durably.
    fn keep(&self, root: &SpoolDir, seq: u32) -> Result<(), SpoolError> {
        let last = self.read().map_err(|cause| self.error(root, cause))?;
        if last.is_none() {
            // A file with a number in it has a durable name.
            root.sync(&self.file)
                .map_err(|error| self.error(root, error.cause))?;
        }
        let written = if last.is_none_or(|last| last < seq) {
            let line = format!("{seq:09}\n");
            call("pwrite", || self.file.write_all_at(line.as_bytes(), 0))
        } else {
            Ok(())
        };
        // Also when nothing was written: an earlier try may have ended before this.
        let kept = written.and_then(|()| Ok(call("fdatasync", || fdatasync(&self.file))?));
        kept.map_err(|cause| {
            // After a failed sync a second one would lie: begin with a new file.
            let _ = call("unlinkat", || {
                unlinkat(root.fd(), &self.name, AtFlags::empty())
            });
            self.error(root, cause)
        })
    }

    fn error(&self, root: &SpoolDir, cause: io::Error) -> SpoolError {
        root.error(Attempt::Number, &self.name, cause)
    }
}

/// The last number of this kiosk: from its file, else from the names that are still there.
///
/// A kiosk that may not list its spool starts at 1 when the file is lost; names stay unique all the same.
pub(super) fn last(root: &SpoolDir, kiosk: &str) -> Result<u32, SpoolError> {
    let file = NumberFile::open(root, published(kiosk), OWNER)?;
    let kept = file.read().map_err(|cause| file.error(root, cause))?;
    Ok(kept.unwrap_or_else(|| last_name(root, kiosk)))
}

fn last_name(root: &SpoolDir, kiosk: &str) -> u32 {
    let mut last = 0;
    for place in [NEW, COLLECTED]
        .iter()
        .filter_map(|name| root.inside(name).ok())
    {
        // A directory that cannot be listed has nothing to add.
        let _ = each_name(&place, &mut |name, _| {
            let name = std::str::from_utf8(name).ok().and_then(EntryName::parse);
            if let Some(name) = name.filter(|name| name.kiosk() == kiosk) {
                last = last.max(name.seq());
            }
        });
    }
    last
}

/// Keeps the number of `name`, unless a later one is kept already (a retry).
pub(super) fn keep(root: &SpoolDir, name: &EntryName) -> Result<(), SpoolError> {
    NumberFile::open(root, published(name.kiosk()), OWNER)?.keep(root, name.seq())
}

/// Remembers that `name` was purged, so that its number is not missed later. Among the collected, which are those
/// of all clerks: where a group has them, the group has this too.
pub(super) fn keep_purged(collected: &SpoolDir, name: &EntryName) -> Result<(), SpoolError> {
    let file = NumberFile::open(collected, purged(name.kiosk()), OWNER)?;
    if fstat(collected.fd()).is_ok_and(|stat| is_shared(&stat)) {
        // Whoever made it has done this; for all others it fails and changes nothing.
        let _ = fchmod(&file.file, OWNER | Mode::RGRP | Mode::WGRP);
    }
    file.keep(collected, name.seq())
}

/// The number in a file of this name; `None` if there is none, or no such file.
pub(super) fn number_in(root: &SpoolDir, name: &str) -> Option<u32> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = openat(root.fd(), name, flags, Mode::empty()).ok()?;
    if !is_file(&fstat(&fd).ok()?) {
        return None;
    }
    let name = name.to_owned();
    let file = File::from(fd);
    NumberFile { file, name }.read().ok()?
}

/// Whether something else than a number is in a file of this name, as far as it can be read.
pub(super) fn is_torn(root: &SpoolDir, name: &str) -> bool {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = openat(root.fd(), name, flags, Mode::empty());
    let full = fd
        .and_then(fstat)
        .is_ok_and(|stat| is_file(&stat) && stat.st_size > 0);
    full && number_in(root, name).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_on_and_begins_again() {
        let mut counter = SequenceCounter::after(41);
        assert_eq!((counter.reserve(), counter.reserve()), (42, 43));
        assert_eq!(SequenceCounter::after(MAX_SEQ).reserve(), 1);
    }
}

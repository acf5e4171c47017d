//! The numbers of one kiosk: handed out in memory, kept in a small file before a declaration that
//! bears one becomes visible.
//!
//! The file is overwritten in place: ten bytes of one sector, made durable by one cheap `fdatasync`, where
//! a new file and a rename would double the time of publishing. Should they ever be torn, the names tell.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt as _;

use rustix::fs::fdatasync;

use super::atomic::discard;
use super::entry::{EntryName, MAX_SEQ};
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, FORWARDED, NEW, SpoolDir};
use super::syscalls::call;

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

/// Files of the collected, where the kiosk cannot get at them, whose names begin so hold the last number of a kiosk that
/// was purged.
pub(super) const PURGED: &str = ".purged-";

/// The number file of one kiosk. Its own, because two kiosks on one machine may share a spool.
fn open(place: &SpoolDir, name: &str) -> Result<File, SpoolError> {
    let opened = place.open_kept(name);
    let (file, _) = opened.map_err(|errno| place.error(Attempt::Number, name, errno))?;
    Ok(file)
}

/// Writes a later number, durably.
fn write(place: &SpoolDir, name: &str, file: &File, seq: u32) -> Result<(), SpoolError> {
    let failed = |cause: io::Error| place.error(Attempt::Number, name, cause);
    let last = number(file).map_err(failed)?;
    if last.is_none() {
        // A file with a number in it has a durable name.
        place.sync(file).map_err(|error| failed(error.cause))?;
    }
    let written = if last.is_none_or(|last| last < seq) {
        let line = format!("{seq:09}\n");
        call("pwrite", || file.write_all_at(line.as_bytes(), 0))
    } else {
        Ok(())
    };
    // Also when nothing was written: an earlier try may have ended before this.
    let kept = written.and_then(|()| Ok(call("fdatasync", || fdatasync(file))?));
    kept.map_err(|cause| {
        // After a failed sync a second one would lie: begin with a new file.
        discard(place, name);
        failed(cause)
    })
}

/// The number in a file; `None` if it is new or torn.
fn number(file: &File) -> io::Result<Option<u32>> {
    let mut bytes = [0_u8; LENGTH];
    match call("pread", || file.read_exact_at(&mut bytes, 0)) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let digits = bytes.strip_suffix(b"\n");
    let digits = digits.and_then(|digits| str::from_utf8(digits).ok()?.parse().ok());
    Ok(digits.filter(|last| *last <= MAX_SEQ))
}

/// The last number of this kiosk: from its file, else from the names that are still there.
///
/// A kiosk that may not list its spool starts at 1 when the file is lost; names stay unique all the same.
pub(super) fn last(root: &SpoolDir, kiosk: &str) -> Result<u32, SpoolError> {
    let name = published(kiosk);
    let kept = number(&open(root, &name)?);
    let kept = kept.map_err(|cause| root.error(Attempt::Number, &name, cause))?;
    Ok(kept.unwrap_or_else(|| last_name(root, kiosk)))
}

fn last_name(root: &SpoolDir, kiosk: &str) -> u32 {
    let mut last = 0;
    for folder in [NEW, COLLECTED, FORWARDED]
        .iter()
        .filter_map(|name| root.inside(name).ok())
    {
        // What of a directory cannot be listed has nothing to add.
        let _ = folder.each(&mut |name, _| {
            let name = name.to_str().and_then(EntryName::parse);
            if let Some(name) = name.filter(|name| name.kiosk() == kiosk) {
                last = last.max(name.seq());
            }
        });
    }
    last
}

/// Keeps the number of `name`, unless a later one is kept already (a retry).
pub(super) fn keep(root: &SpoolDir, name: &EntryName) -> Result<(), SpoolError> {
    let file = published(name.kiosk());
    write(root, &file, &open(root, &file)?, name.seq())
}

/// Remembers up to which number those of a kiosk were purged, so that none is missed later. Among the collected, which
/// are those of all clerks: where a group has them, the group has this too.
pub(super) fn keep_purged(collected: &SpoolDir, kiosk: &str, seq: u32) -> Result<(), SpoolError> {
    let name = format!("{PURGED}{kiosk}");
    let file = open(collected, &name)?;
    collected.share(&file);
    write(collected, &name, &file, seq)
}

/// The number in a file of this name; `None` if there is none, or no such file.
pub(super) fn number_in(place: &SpoolDir, name: &str) -> Option<u32> {
    number(&place.open_plain(name).ok()?.0).ok()?
}

/// Whether something else than a number is in a file of this name, as far as it can be read.
pub(super) fn is_torn(root: &SpoolDir, name: &str) -> bool {
    let opened = root.open_plain(name);
    opened.is_ok_and(|(file, stat)| stat.st_size > 0 && !matches!(number(&file), Ok(Some(_))))
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

//! The directory of the journal. It is for staff alone: where they are a group, theirs.

use std::fs::File;
use std::path::Path;

use rustix::fs::{AtFlags, Gid, Mode, Stat, chownat, fstat, mkdirat};
use rustix::io::Errno;
use rustix::process::geteuid;

use super::JOURNAL;
use crate::spool::fault::{Attempt, SpoolError};
use crate::spool::place::{COLLECTED, SpoolDir, is_shared};
use crate::spool::syscalls::call;

/// How the names of its files end.
pub(super) const END: &str = ".jsonl";

/// Its directory of intents.
pub(super) const PENDING: &str = "pending";

/// Whoever has put a file there can remove it; what is pending, all of them.
const SHARED: [(&str, Mode); 2] = [
    (
        JOURNAL,
        Mode::RWXU
            .union(Mode::RWXG)
            .union(Mode::SGID)
            .union(Mode::SVTX),
    ),
    (PENDING, Mode::RWXU.union(Mode::RWXG).union(Mode::SGID)),
];

/// The journal's directory, and that of intents, opened for one piece of work.
#[derive(Debug)]
pub(in crate::spool) struct JournalFolder {
    pub(super) journal: SpoolDir,
    pub(super) pending: SpoolDir,
}

impl JournalFolder {
    /// Makes what is missing.
    pub(super) fn open(dir: &Path) -> Result<Self, SpoolError> {
        let root = SpoolDir::root(dir)?;
        let group = root.inside(COLLECTED)?;
        let group = fstat(group.fd()).ok().filter(is_shared);
        let group = group.map(|of| Gid::from_raw(of.st_gid));
        let [journal, pending] = SHARED;
        let journal = made(&root, journal, group)?;
        let pending = made(&journal, pending, group)?;
        Ok(Self { journal, pending })
    }

    /// What is there; nothing is made.
    pub(super) fn existing(dir: &Path) -> Result<Option<SpoolDir>, SpoolError> {
        match SpoolDir::root(dir)?.inside(JOURNAL) {
            Ok(journal) => Ok(Some(journal)),
            Err(error) if Errno::from_io_error(&error.cause) == Some(Errno::NOENT) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Lets the group of staff read a file that one of them has made.
    pub(super) fn share(&self, file: &File) -> Result<(), Errno> {
        if fstat(self.journal.fd()).is_ok_and(|of| is_shared(&of)) {
            let mode = Mode::RUSR | Mode::WUSR | Mode::RGRP;
            call("fchmod", || rustix::fs::fchmod(file, mode))?;
        }
        Ok(())
    }
}

/// Whether we have made it, and died before it was given to the group.
fn is_half(stat: Result<Option<Stat>, Errno>) -> bool {
    let of_owner = |stat: &Stat| Mode::from_raw_mode(stat.st_mode) - Mode::SGID == Mode::RWXU;
    matches!(stat, Ok(Some(stat)) if of_owner(&stat) && stat.st_uid == geteuid().as_raw())
}

fn made(
    above: &SpoolDir,
    (name, shared): (&str, Mode),
    group: Option<Gid>,
) -> Result<SpoolDir, SpoolError> {
    let failed = |errno| above.error(Attempt::Make, name, errno);
    let is_new = match call("mkdirat", || mkdirat(above.fd(), name, Mode::RWXU)) {
        Ok(()) => true,
        Err(Errno::EXIST) => false,
        Err(errno) => return Err(failed(errno)),
    };
    if is_new || group.is_some() && is_half(above.stat(name)) {
        let mode = if group.is_some() { shared } else { Mode::RWXU };
        let at = above.fd();
        // A member of the group may give it the folder.
        chownat(at, name, None, group, AtFlags::SYMLINK_NOFOLLOW).map_err(failed)?;
        rustix::fs::chmodat(at, name, mode, AtFlags::empty()).map_err(failed)?;
    }
    above.inside(name)
}

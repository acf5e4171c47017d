//! The directories of one spool, opened for one piece of work.
//!
//! They are opened anew each time: a share that was unplugged and came back, or a directory that was
//! deleted and made again, must not be written to through a descriptor of its former self.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, CWD, FileType, Mode, OFlags, RawDir, Stat, chmodat, fchmod, fstat, fsync, mkdirat,
    openat, statat, syncfs,
};
use rustix::io::Errno;

use super::fault::{Attempt, SpoolError};
use super::syscalls::call;

pub(super) const TMP: &str = "tmp";
pub(super) const NEW: &str = "new";
pub(super) const COLLECTED: &str = "collected";
pub(super) const DAMAGED: &str = "damaged";

/// What the hospital's server has for good, where there is one.
pub(super) const FORWARDED: &str = "forwarded";

/// What it did not take.
pub(super) const REFUSED: &str = "refused";

/// Where kiosks tell staff what is wrong with them.
pub(super) const STATUS: &str = "status";

/// Where a kiosk calls reception, and desks answer.
pub(super) const CALLS: &str = "calls";

/// Where desks say that they listen.
pub(super) const DESKS: &str = "desks";

/// Where kiosks and desks tell each other something. They go on without.
pub(super) const TALK: [&str; 3] = [STATUS, CALLS, DESKS];
/// Where kiosks keep how many visits there were.
pub(super) const STATS: &str = "stats";

/// Its directories, and whether the kiosk itself puts files there.
pub const FOLDERS: [(&str, bool); 4] = [
    (TMP, true),
    (NEW, true),
    (COLLECTED, false),
    (DAMAGED, false),
];

/// Bytes for what one call lists. 32 KiB is what readdir(3) uses, too.
const ROOM: usize = 32 * 1024;

/// Enough of a directory to name files in it; needs no right to list it.
const SEARCH: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

/// One directory of the spool.
#[derive(Debug)]
pub(super) struct SpoolDir {
    fd: OwnedFd,
    path: PathBuf,
}

impl SpoolDir {
    /// The spool itself. It may be reached through a symlink; what is in it may not.
    pub(super) fn root(dir: &Path) -> Result<Self, SpoolError> {
        Self::at(CWD, dir, dir, SEARCH)
    }

    /// One of its directories.
    pub(super) fn inside(&self, name: &str) -> Result<Self, SpoolError> {
        let path = self.path.join(name);
        Self::at(&self.fd, Path::new(name), &path, SEARCH | OFlags::NOFOLLOW)
    }

    /// One in which kiosks and desks tell each other something, made where it is missing. Staff are other users than
    /// the kiosk, and nothing of a patient is in it: everybody who may enter the spool may read it.
    pub(super) fn talk(&self, name: &str) -> Result<Self, SpoolError> {
        let failed = |errno| self.error(Attempt::Make, name, errno);
        let all = Mode::RWXU | Mode::RGRP | Mode::XGRP | Mode::ROTH | Mode::XOTH;
        match mkdirat(&self.fd, name, all) {
            // Whatever the umask has left of it.
            Ok(()) => chmodat(&self.fd, name, all, AtFlags::empty()).map_err(failed)?,
            Err(Errno::EXIST) => {}
            Err(errno) => return Err(failed(errno)),
        }
        self.inside(name)
    }

    fn at(fd: impl AsFd, name: &Path, path: &Path, flags: OFlags) -> Result<Self, SpoolError> {
        match call("openat", || openat(fd, name, flags, Mode::empty())) {
            Ok(fd) => Ok(Self {
                fd,
                path: path.to_owned(),
            }),
            Err(errno) => Err(SpoolError::new(Attempt::Open, path, errno)),
        }
    }

    /// For the calls that name a file in this directory.
    pub(super) const fn fd(&self) -> &OwnedFd {
        &self.fd
    }

    /// The path of a file in it, for messages.
    pub(super) fn path_of(&self, file: impl AsRef<OsStr>) -> PathBuf {
        self.path.join(file.as_ref())
    }

    /// An error about a file in it.
    pub(super) fn error(
        &self,
        attempt: Attempt,
        file: impl AsRef<OsStr>,
        cause: impl Into<std::io::Error>,
    ) -> SpoolError {
        SpoolError::new(attempt, &self.path_of(file), cause)
    }

    /// What stands under this name, symlinks not followed; `None` if nothing does.
    pub(super) fn stat(&self, file: &str) -> Result<Option<Stat>, Errno> {
        match call("statat", || {
            statat(&self.fd, file, AtFlags::SYMLINK_NOFOLLOW)
        }) {
            Ok(stat) => Ok(Some(stat)),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => Err(errno),
        }
    }

    /// Opens it for listing and syncing.
    pub(super) fn open(&self) -> Result<OwnedFd, Errno> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        call("openat", || openat(&self.fd, ".", flags, Mode::empty()))
    }

    /// Shows all names in it, in no order, and what they are as far as the directory tells; up to where the disk fails.
    pub(super) fn each(&self, see: &mut dyn FnMut(&OsStr, FileType)) -> Result<(), SpoolError> {
        let failed = |errno: Errno| self.error(Attempt::List, "", errno);
        let mut room = Vec::with_capacity(ROOM);
        let mut entries = RawDir::new(self.open().map_err(failed)?, room.spare_capacity_mut());
        while let Some(entry) = entries.next() {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_bytes();
            if name != b"." && name != b".." {
                see(OsStr::from_bytes(name), entry.file_type());
            }
        }
        Ok(())
    }

    /// The same, kept.
    pub(super) fn entries(&self) -> Result<Vec<(OsString, FileType)>, SpoolError> {
        let mut all = Vec::new();
        self.each(&mut |name, kind| all.push((name.to_owned(), kind)))?;
        Ok(all)
    }

    /// Opens a plain file in it for reading.
    pub(super) fn open_plain(&self, file: &str) -> Result<(File, Stat), Errno> {
        self.open_file(file, OFlags::RDONLY, Mode::empty())
    }

    /// Opens a plain file in which something is kept; makes it, empty and for its owner alone, where it is missing.
    pub(super) fn open_kept(&self, file: &str) -> Result<(File, Stat), Errno> {
        self.open_file(file, OFlags::RDWR | OFlags::CREATE, OWNER)
    }

    /// The same for adding to its end: said when it is opened, so that a server in between hears it too.
    pub(super) fn open_added_to(&self, file: &str) -> Result<(File, Stat), Errno> {
        self.open_file(
            file,
            OFlags::WRONLY | OFlags::CREATE | OFlags::APPEND,
            OWNER,
        )
    }

    /// Opens a plain file in it, nothing planted followed.
    pub(super) fn open_file(
        &self,
        file: &str,
        how: OFlags,
        mode: Mode,
    ) -> Result<(File, Stat), Errno> {
        let fd = call("openat", || openat(&self.fd, file, how | WARY, mode))?;
        let stat = call("fstat", || fstat(&fd))?;
        if is_file(&stat) {
            Ok((fd.into(), stat))
        } else {
            Err(Errno::NXIO)
        }
    }

    /// Lets all clerks write to a file in it, where a group has it.
    pub(super) fn share(&self, file: &File) {
        if fstat(&self.fd).is_ok_and(|stat| is_shared(&stat)) {
            // Whoever made it has done this; for all others it fails and changes nothing.
            let _ = fchmod(file, OWNER | Mode::RGRP | Mode::WGRP);
        }
    }

    /// Makes the names in it durable. A kiosk that may create but not list cannot open the directory,
    /// and some shares refuse to sync one: then the whole file system is synced through `file`.
    pub(super) fn sync(&self, file: impl AsFd) -> Result<(), SpoolError> {
        let synced = match self.open() {
            Ok(dir) => match call("fsync", || fsync(dir)) {
                Err(Errno::INVAL | Errno::NOTSUP) => call("syncfs", || syncfs(file)),
                other => other,
            },
            Err(Errno::ACCESS | Errno::PERM) => call("syncfs", || syncfs(file)),
            Err(errno) => Err(errno),
        };
        synced.map_err(|errno| SpoolError::new(Attempt::SyncDir, &self.path, errno))
    }
}

/// Whether this is a regular file.
pub(super) fn is_file(stat: &Stat) -> bool {
    FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile
}

/// Whether both are one file.
pub(super) const fn is_same(one: &Stat, other: &Stat) -> bool {
    one.st_dev == other.st_dev && one.st_ino == other.st_ino
}

/// Where a declaration lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shelf {
    /// Nobody has taken it yet.
    Waiting,
    Collected,
}

impl Shelf {
    pub(super) const fn directory(self) -> &'static str {
        match self {
            Self::Waiting => NEW,
            Self::Collected => COLLECTED,
        }
    }
}

/// Read and written by its owner.
const OWNER: Mode = Mode::RUSR.union(Mode::WUSR);

/// What anybody may read who may enter the spool.
pub(super) const SAID: Mode = OWNER.union(Mode::RGRP).union(Mode::ROTH);

/// Nothing planted is followed or waited for.
const WARY: OFlags = OFlags::NOFOLLOW
    .union(OFlags::NONBLOCK)
    .union(OFlags::CLOEXEC);

/// Whether clerks are other users than the kiosk, as packaged: what is collected is a group's, and not the kiosk's.
pub(super) fn is_shared(collected: &Stat) -> bool {
    FileType::from_raw_mode(collected.st_mode) == FileType::Directory
        && Mode::from_raw_mode(collected.st_mode).contains(Mode::SGID)
}

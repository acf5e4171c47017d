//! The directories of one spool, opened for one piece of work.
//!
//! They are opened anew each time: a share that was unplugged and came back, or a directory that was
//! deleted and made again, must not be written to through a descriptor of its former self.

use std::ffi::OsStr;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, CWD, FileType, Mode, OFlags, RawDir, Stat, fsync, openat, statat, syncfs,
};
use rustix::io::Errno;

use super::calls::call;
use super::fault::{Attempt, SpoolError};

pub(super) const TMP: &str = "tmp";
pub(super) const NEW: &str = "new";
pub(super) const COLLECTED: &str = "collected";
pub(super) const DAMAGED: &str = "damaged";

/// Where kiosks tell staff what is wrong with them.
pub(super) const STATUS: &str = "status";

/// Its directories, and whether the kiosk itself puts files there.
pub const FOLDERS: [(&str, bool); 4] = [
    (TMP, true),
    (NEW, true),
    (COLLECTED, false),
    (DAMAGED, false),
];

/// Enough of a directory to name files in it; needs no right to list it.
const SEARCH: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

/// One directory of the spool.
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

/// So many bytes of a directory are read at once: some hundred names.
const ROOM: usize = 32 * 1024;

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

/// Calls `each` with every name in the directory, in no order, and its type as far as it is known.
pub(super) fn each_name(
    place: &SpoolDir,
    each: &mut dyn FnMut(&[u8], FileType),
) -> Result<(), SpoolError> {
    let failed = |errno: Errno| place.error(Attempt::List, "", errno);
    let fd = place.open().map_err(failed)?;
    let mut room = Vec::with_capacity(ROOM);
    let mut entries = RawDir::new(fd, room.spare_capacity_mut());
    while let Some(entry) = entries.next() {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            each(name, entry.file_type());
        }
    }
    Ok(())
}

/// Whether clerks are other users than the kiosk, as packaged: what is collected is a group's, and not the kiosk's.
pub(super) fn is_shared(collected: &Stat) -> bool {
    FileType::from_raw_mode(collected.st_mode) == FileType::Directory
        && Mode::from_raw_mode(collected.st_mode).contains(Mode::SGID)
}

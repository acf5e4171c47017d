//! What can go wrong in the spool: what was attempted, on which path, and what the system said.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rustix::io::Errno;
use strum::{IntoStaticStr, VariantNames};

/// What was being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Attempt {
    /// Opening a directory of the spool.
    Open,
    /// Making a directory of the spool.
    Make,
    /// Finding room: at least 4 MiB and 64 inodes must be free.
    Room,
    /// Creating a file.
    Create,
    /// Writing it.
    Write,
    /// Making its bytes durable.
    Sync,
    /// Keeping the last number.
    Number,
    /// Being the only kiosk of this id.
    Lease,
    /// Taking a name under which another declaration stands.
    Replace,
    /// Giving a file its final name.
    Rename,
    /// Making the name durable. Whether the file is there after a power cut is unknown.
    SyncDir,
    /// Removing a file.
    Remove,
    /// Listing a directory.
    List,
    /// Reading a file.
    Read,
    /// Reading or writing the journal.
    Journal,
}

/// What staff can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Class {
    /// The disk or the quota is full.
    Full,
    /// The file system is read-only.
    ReadOnly,
    /// The rights do not allow it.
    Denied,
    /// The directory is gone: unplugged, unmounted, deleted.
    Missing,
    /// The disk or the share fails.
    Broken,
    /// Too many open files, no memory, busy: may pass by itself.
    Busy,
    /// `tmp/` and `new/` are not on one file system, as seen by this process.
    Split,
    /// Another declaration has the name.
    Taken,
    /// Another kiosk with the same id gives the numbers.
    Twin,
    Other,
}

/// A failure of the spool. Holds no answers.
#[derive(Debug)]
pub struct SpoolError {
    /// What was being done.
    pub attempt: Attempt,
    /// To which file or directory.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

impl SpoolError {
    pub(super) fn new(attempt: Attempt, path: &Path, cause: impl Into<io::Error>) -> Self {
        Self {
            attempt,
            path: path.to_owned(),
            cause: cause.into(),
        }
    }

    /// Whether it was done, and only a power cut could undo it.
    pub fn is_done(&self) -> bool {
        self.attempt == Attempt::SyncDir
    }

    /// What staff can do about it.
    pub fn class(&self) -> Class {
        if self.attempt == Attempt::Replace {
            return Class::Taken;
        }
        if self.attempt == Attempt::Lease {
            return Class::Twin;
        }
        let Some(errno) = Errno::from_io_error(&self.cause) else {
            return Class::Other;
        };
        match errno {
            Errno::NOSPC | Errno::DQUOT | Errno::FBIG => Class::Full,
            Errno::ROFS => Class::ReadOnly,
            Errno::ACCESS | Errno::PERM => Class::Denied,
            Errno::NOENT | Errno::NOTDIR | Errno::LOOP => Class::Missing,
            Errno::IO | Errno::STALE | Errno::NETDOWN | Errno::HOSTDOWN | Errno::NXIO => {
                Class::Broken
            }
            Errno::MFILE | Errno::NFILE | Errno::NOMEM | Errno::BUSY | Errno::AGAIN => Class::Busy,
            Errno::XDEV => Class::Split,
            _ => Class::Other,
        }
    }
}

impl fmt::Display for SpoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "spool {} {}: {} ({})",
            self.attempt.into_str(),
            self.path.display(),
            self.cause,
            self.class().into_str()
        )
    }
}

impl std::error::Error for SpoolError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

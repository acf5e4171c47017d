//! Publishing: the protocol that makes a declaration durable before the patient is thanked.
//!
//! 1. create `tmp/N` (`O_EXCL`), write all, `fsync` once. A second `fsync` of an inode whose first one
//!    failed may report success for bytes that are gone, so every failure throws the inode away.
//! 2. keep the number; 3. rename to `new/N`; 4. `fsync` of `new/`; only then `Ok`.
//!
//! `close` is not checked: `fsync` has already reported all that it could.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, chmod, mkdir};
use rustix::io::Errno;

use super::atomic::{discard, rename, write_new};
use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, DAMAGED, NEW, SpoolDir, TMP};
use super::read::{ReadError, read_file};
use super::sequence::{self, SequenceCounter};
use super::syscalls::call;
use super::{MAX_BYTES, probe};

/// How often a declaration is begun again because a signal interrupted a call.
const INTERRUPTIONS: usize = 8;

/// The kiosk's side of a spool.
#[derive(Clone, Debug)]
pub struct Spool {
    dir: PathBuf,
}

impl Spool {
    /// The spool at `dir`. Makes what is missing of it (0700), but `dir` itself only when its parent is
    /// there: an unplugged disk must not be replaced by a directory. In trial mode all parents are made.
    pub fn open(dir: &Path, trial: bool) -> Result<Self, SpoolError> {
        if trial && let Some(parent) = dir.parent() {
            std::fs::create_dir_all(parent)
                .map_err(|cause| SpoolError::new(Attempt::Make, parent, cause))?;
        }
        make(dir)?;
        for name in [TMP, NEW, COLLECTED, DAMAGED] {
            make(&dir.join(name))?;
        }
        let spool = Self {
            dir: dir.to_owned(),
        };
        spool.places()?;
        Ok(spool)
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Tries the whole protocol with a file of no meaning, and looks for room: 4 MiB and 64 inodes.
    pub fn probe(&self) -> Result<(), SpoolError> {
        let (_, tmp, new) = self.places()?;
        probe::run(&tmp, &new)
    }

    /// The numbers of this kiosk, going on after the last one that was published. Makes the file that
    /// keeps them, so that a spool which cannot keep it is found before a patient writes.
    pub fn counter(&self, kiosk: &str) -> Result<SequenceCounter, SpoolError> {
        let root = SpoolDir::root(&self.dir)?;
        Ok(SequenceCounter::after(sequence::last(&root, kiosk)?))
    }

    /// Makes `bytes` durable under `name`. `Ok` means: it survives a power cut from now on.
    ///
    /// After an error nothing can be said about it; publish it again under the same name. A retry
    /// writes a new file and takes the place of its former self. Any other file under that name is
    /// never overwritten ([`Attempt::Replace`]): look and rename are two steps, but no two
    /// declarations share 80 random bits.
    pub fn publish(&self, name: &EntryName, bytes: &[u8]) -> Result<(), SpoolError> {
        // A call that a signal interrupted says nothing about the disk: begin again, with a new inode.
        for _ in 1..INTERRUPTIONS {
            match self.publish_once(name, bytes) {
                Err(error) if error.cause.kind() == ErrorKind::Interrupted => {}
                other => return other,
            }
        }
        self.publish_once(name, bytes)
    }

    fn publish_once(&self, name: &EntryName, bytes: &[u8]) -> Result<(), SpoolError> {
        let (root, tmp, new) = self.places()?;
        let file = name.file_name();
        if bytes.len() > MAX_BYTES {
            return Err(tmp.error(Attempt::Write, file, Errno::FBIG));
        }
        let fd = write_new(&tmp, file, bytes)?;
        let renamed = sequence::keep(&root, name)
            .and_then(|()| refuse_another(&new, file, bytes))
            .and_then(|()| rename(&fd, &tmp, &new, file));
        if let Err(error) = renamed {
            discard(&tmp, file);
            return Err(error);
        }
        new.sync(&fd)
    }

    fn places(&self) -> Result<(SpoolDir, SpoolDir, SpoolDir), SpoolError> {
        let root = SpoolDir::root(&self.dir)?;
        let (tmp, new) = (root.inside(TMP)?, root.inside(NEW)?);
        Ok((root, tmp, new))
    }
}

/// Makes one directory for its owner alone; one that is there keeps its rights.
pub(super) fn make(dir: &Path) -> Result<(), SpoolError> {
    let private = Mode::RWXU;
    match call("mkdir", || mkdir(dir, private)) {
        // The umask may have taken away even the owner's rights.
        Ok(()) => call("chmod", || chmod(dir, private)),
        Err(Errno::EXIST) => Ok(()),
        Err(errno) => Err(errno),
    }
    .map_err(|errno| SpoolError::new(Attempt::Make, dir, errno))
}

/// Only this same declaration may stand under the name already.
fn refuse_another(new: &SpoolDir, file: &str, bytes: &[u8]) -> Result<(), SpoolError> {
    let taken = |cause: std::io::Error| new.error(Attempt::Replace, file, cause);
    let there = new
        .stat(file)
        .map_err(|errno| new.error(Attempt::Rename, file, errno))?;
    if there.is_none() {
        return Ok(());
    }
    match read_file(new, file) {
        Ok(same) if *same == bytes => Ok(()),
        Ok(_) => Err(taken(Errno::EXIST.into())),
        // Staff were faster.
        Err(ReadError::Gone) => Ok(()),
        // A disk that cannot be read says nothing about what stands there.
        Err(ReadError::Io(cause)) => Err(new.error(Attempt::Read, file, cause)),
        Err(problem) => Err(taken(std::io::Error::other(problem.id()))),
    }
}

//! What workers are given to read: a file in memory that nobody can change any more.

use std::fs::File;
use std::io::{self, Write as _};
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::path::{Path, PathBuf};

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use crate::config::Snapshot;

pub(super) struct Handed {
    file: File,
}

/// It as the next program that is started gets it: one is started before this is dropped.
pub(super) struct Inherited(OwnedFd);

impl Handed {
    /// Not for the clinic's commands for larger and smaller text, which are started from here too.
    pub(super) fn new(snapshot: &Snapshot) -> io::Result<Self> {
        let flags = MemfdFlags::ALLOW_SEALING | MemfdFlags::CLOEXEC;
        let mut file = File::from(memfd_create(c"settings", flags)?);
        file.write_all(&snapshot.to_bytes()?)?;
        let seals = SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL;
        fcntl_add_seals(&file, seals)?;
        Ok(Self { file })
    }

    /// For a worker: a copy of the descriptor is inherited.
    pub(super) fn inherited(&self) -> io::Result<Inherited> {
        Ok(Inherited(rustix::io::dup(&self.file)?))
    }
}

impl Inherited {
    /// Where whoever has inherited it finds it.
    pub(super) fn path(&self) -> PathBuf {
        Path::new("/proc/self/fd").join(self.0.as_raw_fd().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_read_again_and_never_written() {
        let (snapshot, _) = Snapshot::read(None, None);
        let snapshot = snapshot.unwrap();
        let handed = Handed::new(&snapshot).unwrap();
        let path = handed.inherited().unwrap();
        for _ in 0..2 {
            let bytes = std::fs::read(path.path()).unwrap();
            assert_eq!(Snapshot::from_bytes(&bytes).unwrap(), snapshot);
        }
        let opened = File::options().write(true).open(path.path());
        assert!(opened.is_err() || opened.unwrap().write_all(b"x").is_err());
    }

    #[test]
    fn only_a_worker_inherits_it() {
        let (snapshot, _) = Snapshot::read(None, None);
        let handed = Handed::new(&snapshot.unwrap()).unwrap();
        let is_there = |path: &Path| {
            let mut command = std::process::Command::new("readlink");
            let link = command.arg(path).output().unwrap();
            String::from_utf8(link.stdout).unwrap().contains("settings")
        };
        let own = handed.file.as_raw_fd().to_string();
        assert!(!is_there(&Path::new("/proc/self/fd").join(own)));
        assert!(is_there(&handed.inherited().unwrap().path()));
    }
}

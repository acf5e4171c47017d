//! What workers are given to read: a file in memory that nobody can change any more.

use std::fs::File;
use std::io::{self, Write as _};
use std::os::fd::AsRawFd as _;
use std::path::{Path, PathBuf};

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use crate::config::Snapshot;

pub(super) struct Handed {
    file: File,
}

impl Handed {
    /// Without CLOEXEC: the only programs that are started from here are workers.
    pub(super) fn new(snapshot: &Snapshot) -> io::Result<Self> {
        let fd = memfd_create(c"settings", MemfdFlags::ALLOW_SEALING)?;
        let mut file = File::from(fd);
        file.write_all(&snapshot.to_bytes()?)?;
        let seals = SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL;
        fcntl_add_seals(&file, seals)?;
        Ok(Self { file })
    }

    /// Where a worker finds it, as long as it has the descriptor.
    pub(super) fn path(&self) -> PathBuf {
        Path::new("/proc/self/fd").join(self.file.as_raw_fd().to_string())
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
        for _ in 0..2 {
            let bytes = std::fs::read(handed.path()).unwrap();
            assert_eq!(Snapshot::from_bytes(&bytes).unwrap(), snapshot);
        }
        let opened = File::options().write(true).open(handed.path());
        assert!(opened.is_err() || opened.unwrap().write_all(b"x").is_err());
    }
}

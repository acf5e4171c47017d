//! What workers are given to read: a file in memory that nobody can change any more.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::os::fd::{AsFd, BorrowedFd};

use rustix::fs::{MemfdFlags, SealFlags, fcntl_add_seals, memfd_create};

use crate::config::Snapshot;

pub(super) struct Handed(File);

impl Handed {
    pub(super) fn new(snapshot: &Snapshot) -> io::Result<Self> {
        let flags = MemfdFlags::ALLOW_SEALING | MemfdFlags::CLOEXEC;
        let mut file = File::from(memfd_create(c"settings", flags)?);
        file.write_all(&snapshot.to_bytes()?)?;
        let seals = SealFlags::WRITE | SealFlags::GROW | SealFlags::SHRINK | SealFlags::SEAL;
        fcntl_add_seals(&file, seals)?;
        Ok(Self(file))
    }

    /// For the next worker, from its beginning: how far it has been read is the same for all who hold it.
    pub(super) fn lend(&self) -> io::Result<BorrowedFd<'_>> {
        (&self.0).rewind()?;
        Ok(self.0.as_fd())
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
            let lent = handed.lend().unwrap().try_clone_to_owned().unwrap();
            let mut lent = File::from(lent);
            let text = io::read_to_string(&lent).unwrap();
            assert_eq!(Snapshot::from_bytes(text.as_bytes()).unwrap(), snapshot);
            assert!(lent.write_all(b"x").is_err());
        }
    }

    #[test]
    fn no_program_that_is_started_inherits_it() {
        let (snapshot, _) = Snapshot::read(None, None);
        let handed = Handed::new(&snapshot.unwrap()).unwrap();
        let own = std::os::fd::AsRawFd::as_raw_fd(&handed.0);
        let link = format!("/proc/self/fd/{own}");
        let mut command = std::process::Command::new("readlink");
        let link = command.arg(link).output().unwrap();
        assert!(!String::from_utf8(link.stdout).unwrap().contains("settings"));
    }
}

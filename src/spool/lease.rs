//! Which of several kiosks of one id gives numbers: the one that holds `lease-<kiosk>`. Any other takes no
//! declarations until the holder is gone.
//!
//! 1. Whoever comes locks the file (`flock`). On one machine and one mount that decides, and ends with the process,
//!    however it ends.
//! 2. A lock does not reach through every network mount. So the file says who holds it: a token, the kernel's run
//!    and process, whether the disk is the machine's own, and a beat that goes on while the holder lives. Given back
//!    (empty), or held by a process of this run that is gone, or by any on this machine's own disk (it would have the
//!    lock): it is taken. Else it is watched, and taken once no beat has come for 65 seconds.
//! 3. Nobody's clock is compared with anybody else's. A holder that was thought dead and comes back finds another
//!    token: it looks before it publishes, and again after, before the patient is told the number.

mod holder;

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use chrono::{DateTime, Utc};
use rustix::fs::{FlockOperation, Mode, fchmod, flock, fstat, fstatfs};
use rustix::io::Errno;

use self::holder::Holder;
use super::fault::{Attempt, SpoolError};
use super::place::{SpoolDir, is_same};
use super::syscalls::call;

/// How often a holder gives a sign of life, in milliseconds.
pub const BEAT_MS: u64 = 20_000;

/// After so long without one it is gone, in milliseconds.
const SILENT_MS: u64 = 65_000;

/// No holder's line is longer.
const LONGEST: usize = 256;

/// Such files begin so.
pub(super) const PREFIX: &str = "lease-";

/// File systems through which a lock may not reach: FUSE, NFS, SMB, CIFS, 9P, Ceph, AFS, OCFS2, GFS2, Lustre.
const REMOTE: [u32; 10] = [
    0x6573_5546,
    0x6969,
    0xfe53_4d42,
    0xff53_4d42,
    0x0102_1997,
    0x00c3_6400,
    0x5346_414f,
    0x7461_636f,
    0x0116_1970,
    0x0bd0_0bd0,
];

/// The lease of one kiosk, held or wanted.
#[derive(Debug)]
pub struct Lease {
    kiosk: String,
    letter: char,
    held: Option<(File, Holder)>,
    /// What another holder's file said, and since when, in milliseconds.
    watched: Option<(Vec<u8>, u64)>,
    beats: u64,
}

impl Lease {
    /// Nothing is held yet.
    pub const fn of(kiosk: String, letter: char) -> Self {
        Self {
            kiosk,
            letter,
            held: None,
            watched: None,
            beats: 0,
        }
    }

    /// Holds it from now on, or says who does. Whether it is newly held: then numbers must be read anew.
    pub fn hold(&mut self, dir: &Path, now_ms: u64) -> Result<bool, SpoolError> {
        let root = SpoolDir::root(dir)?;
        let name = format!("{PREFIX}{}", self.kiosk);
        match self.try_to_hold(&root, &name, now_ms) {
            Ok(Some(newly)) => Ok(newly),
            Ok(None) => Err(root.error(Attempt::Lease, &name, Errno::BUSY)),
            Err(cause) => Err(root.error(Attempt::Number, &name, cause)),
        }
    }

    /// The same; `None` if another one holds it.
    fn try_to_hold(
        &mut self,
        root: &SpoolDir,
        name: &str,
        now_ms: u64,
    ) -> io::Result<Option<bool>> {
        let (file, stat) = root.open_kept(name)?;
        let said = read(&file)?;
        let holder = Holder::parse(&said);
        if let Some((ours, this)) = &self.held
            && is_same(&fstat(ours)?, &stat)
        {
            if holder.is_some_and(|holder| holder.token == this.token) {
                return Ok(Some(false));
            }
            // Somebody thought that this one was dead.
            self.held = None;
            return Ok(None);
        }
        self.held = None;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            // Where nothing can be locked, what the file says must do.
            Ok(()) | Err(Errno::NOSYS | Errno::NOTSUP | Errno::INVAL | Errno::NOLCK) => {}
            Err(Errno::WOULDBLOCK) => return Ok(None),
            Err(errno) => return Err(errno.into()),
        }
        let remote = is_remote(&file);
        let free = match &holder {
            _ if said.is_empty() => true,
            Some(holder) => (!remote && !holder.remote) || holder.is_dead(),
            None => !remote,
        };
        if !free && !self.is_silent(said, now_ms) {
            return Ok(None);
        }
        let this = Holder::this(self.letter, remote)?;
        // Staff look for kiosks with one letter. There is no secret in it, and nothing depends on it.
        let _ = fchmod(&file, Mode::from_raw_mode(0o644));
        write(&file, &this.line(self.beats))?;
        self.watched = None;
        self.held = Some((file, this));
        Ok(Some(true))
    }

    /// A sign of life. Whether it is newly held, as for [`Self::hold`].
    pub fn beat(&mut self, dir: &Path, now_ms: u64) -> Result<bool, SpoolError> {
        let newly = self.hold(dir, now_ms)?;
        self.beats += 1;
        if let Some((file, this)) = &self.held {
            write(file, &this.line(self.beats))
                .map_err(|cause| SpoolError::new(Attempt::Number, dir, cause))?;
        }
        Ok(newly)
    }

    /// Leaves it to whoever comes. Another's is left alone.
    pub fn give_back(&mut self) {
        if let Some((file, this)) = self.held.take()
            && read(&file)
                .is_ok_and(|said| Holder::parse(&said).is_some_and(|said| said.token == this.token))
        {
            let _ = file.set_len(0);
        }
    }

    /// Other kiosks of this spool with the same letter.
    pub fn namesakes(&self, dir: &Path) -> Vec<String> {
        let others = letters(dir).into_iter();
        let others =
            others.filter(|(kiosk, letter)| *letter == self.letter && *kiosk != self.kiosk);
        others.map(|(kiosk, _)| kiosk).collect()
    }

    /// Whether no other beat has come for so long that its holder is gone.
    fn is_silent(&mut self, said: Vec<u8>, now_ms: u64) -> bool {
        match &self.watched {
            Some((last, since)) if *last == said => now_ms.saturating_sub(*since) >= SILENT_MS,
            _ => {
                self.watched = Some((said, now_ms));
                false
            }
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// The kiosks that have held a lease here, and their letters.
pub fn letters(dir: &Path) -> Vec<(String, char)> {
    let Ok(root) = SpoolDir::root(dir) else {
        return Vec::new();
    };
    let mut kiosks = Vec::new();
    // What of the directory cannot be listed names nobody.
    let _ = root.each(&mut |name, _| {
        let letter = |name: &str| {
            let kiosk = name.strip_prefix(PREFIX)?.to_owned();
            let said = read(&root.open_plain(name).ok()?.0).ok()?;
            Some((kiosk, Holder::parse(&said)?.letter))
        };
        kiosks.extend(name.to_str().and_then(letter));
    });
    kiosks.sort();
    kiosks
}

/// When the holder of a kiosk's lease has given a sign of life last.
pub(super) fn beat(root: &SpoolDir, kiosk: &str) -> Option<DateTime<Utc>> {
    let stat = root.stat(&format!("{PREFIX}{kiosk}")).ok()??;
    DateTime::from_timestamp(stat.st_mtime, 0)
}

/// Whether a lock may not reach whoever else has this file.
pub(super) fn is_remote(file: impl AsFd) -> bool {
    // What cannot be told is taken for remote.
    fstatfs(file).map_or(true, |stat| {
        REMOTE
            .iter()
            .any(|magic| u64::from(*magic) == kind(stat.f_type))
    })
}

/// The type of a file system is a signed number here and there.
fn kind(magic: impl TryInto<i64>) -> u64 {
    magic.try_into().unwrap_or(0).cast_unsigned() & 0xffff_ffff
}

fn read(file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; LONGEST];
    let length = call("pread", || file.read_at(&mut bytes, 0))?;
    bytes.truncate(length);
    Ok(bytes)
}

/// In place: whoever reads half of it takes it for another holder, for as long as it is so.
fn write(file: &File, line: &str) -> io::Result<()> {
    call("pwrite", || file.write_all_at(line.as_bytes(), 0))?;
    file.set_len(u64::try_from(line.len()).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests;

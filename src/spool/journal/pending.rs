//! Intents: acts that are being done, put down before they are.
//!
//! An intent is a file in `journal/pending/`, locked by whoever is at it. One that is not locked was left by a program
//! that is gone, and is settled before anything else is written to the journal:
//!
//! | act | done if |
//! |---|---|
//! | collected, put back, set aside | the declaration is where the act puts it |
//! | purged | it is nowhere |
//! | resealed | its file has changed since |
//! | printed | nobody can tell: the line says that it is not sure |
//!
//! If it was done and its line is missing, the line is appended; then the intent is removed. A lock does not reach from
//! one machine to another, so everybody settles those of the own machine.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::time::SystemTime;

use rustix::fs::{FlockOperation, Mode, OFlags, fdatasync, flock};
use rustix::io::Errno;

use super::folder::{JournalFolder, PENDING};
use super::line::LONGEST;
use super::read::read;
use super::{Act, Author, JournalLine, file};
use crate::spool::atomic::discard;
use crate::spool::entry::random_bytes;
use crate::spool::fault::{Attempt, SpoolError};
use crate::spool::place::{COLLECTED, DAMAGED, NEW, SpoolDir};
use crate::spool::purge::touched;
use crate::spool::syscalls::call;

/// How often one is put down that somebody else removes before it is locked.
const TRIES: usize = 5;

/// An intent holds so many lines at most: what is purged at once.
const MOST: usize = 100_000;

/// An act that is being done. One that is dropped is settled like one of a program that is gone.
#[derive(Debug)]
pub struct Intent {
    folder: JournalFolder,
    name: String,
    lines: Vec<JournalLine>,
    /// Locked while it is open.
    _file: File,
}

impl Intent {
    /// `host`: of whoever acts, also where there is nothing to be done.
    pub(super) fn put_down(
        folder: JournalFolder,
        host: &str,
        lines: Vec<JournalLine>,
    ) -> Result<Self, SpoolError> {
        let failed = |cause: io::Error| folder.pending.error(Attempt::Journal, PENDING, cause);
        let mut tries = 0;
        let (name, file) = loop {
            let random = random_bytes::<8>().map_err(failed)?;
            let random = random.map(|byte| format!("{byte:02x}")).concat();
            let name = format!("{host}-{random}");
            tries += 1;
            match open(&folder, &name, &lines) {
                Ok(Some(file)) => break (name, file),
                Ok(None) if tries < TRIES => {}
                Ok(None) => return Err(failed(io::ErrorKind::NotFound.into())),
                Err(cause) => {
                    discard(&folder.pending, &name);
                    return Err(failed(cause));
                }
            }
        };
        Ok(Self {
            folder,
            name,
            lines,
            _file: file,
        })
    }

    /// What is going to be written.
    pub fn lines(&self) -> &[JournalLine] {
        &self.lines
    }

    pub(super) const fn folder(&self) -> &JournalFolder {
        &self.folder
    }

    /// It is as if nothing had been intended.
    pub fn withdraw(self) {
        discard(&self.folder.pending, &self.name);
    }
}

/// `None`: somebody has settled it before it was locked, as one that a dead program left.
fn open(folder: &JournalFolder, name: &str, lines: &[JournalLine]) -> io::Result<Option<File>> {
    let mode = Mode::RUSR | Mode::WUSR;
    let how = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL;
    let (mut file, _) = folder.pending.open_file(name, how, mode)?;
    call("flock", || flock(&file, FlockOperation::LockExclusive))?;
    if folder.pending.stat(name)?.is_none() {
        return Ok(None);
    }
    folder.share(&file)?;
    let text: String = lines.iter().map(JournalLine::text).collect();
    call("write", || file.write_all(text.as_bytes()))?;
    call("fdatasync", || fdatasync(&file))?;
    Ok(Some(file))
}

/// Settles what programs of this machine have left that are gone.
pub(super) fn mend(folder: &JournalFolder, dir: &Path, author: &Author) -> Result<(), SpoolError> {
    let mut left = Vec::new();
    folder.pending.each(&mut |name, _| {
        let of_host = |name: &&str| {
            let host = name.rsplit_once('-').map(|(host, _)| host);
            host == Some(&author.host)
        };
        left.extend(name.to_str().filter(of_host).map(str::to_owned));
    })?;
    left.sort_unstable();
    for name in left {
        let settled = settle(folder, dir, author, &name);
        settled.map_err(|cause| folder.pending.error(Attempt::Journal, &name, cause))?;
    }
    Ok(())
}

fn settle(folder: &JournalFolder, dir: &Path, author: &Author, name: &str) -> io::Result<()> {
    let intent = match folder.pending.open_plain(name) {
        Ok((intent, _)) => intent,
        // Settled by somebody else, not ours to read, or none.
        Err(Errno::NOENT | Errno::ACCESS | Errno::LOOP | Errno::NXIO) => return Ok(()),
        Err(errno) => return Err(errno.into()),
    };
    match flock(&intent, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => {}
        Err(Errno::WOULDBLOCK) => return Ok(()),
        Err(errno) => return Err(errno.into()),
    }
    let Ok(Some(stat)) = folder.pending.stat(name) else {
        return Ok(());
    };
    let mut bytes = Vec::new();
    // It stays locked until it is settled.
    (&intent)
        .take((MOST * LONGEST) as u64)
        .read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<_> = text.lines().filter_map(JournalLine::parse).collect();
    let since = lines.iter().map(|line| line.at).min();
    let later = read(dir, since).map_err(|error| error.cause)?.lines;
    let mut done = Vec::new();
    for mut line in lines {
        line.unsure = line.act == Act::Printed;
        let written = later.iter().any(|of| is_same(of, &line));
        let was_done = || match next(&later, &line) {
            // Only what is not yet done can be done.
            Some(next) => Ok(next != line.act),
            None => is_done(dir, &line, touched(&stat)).map_err(|error| error.cause),
        };
        if !written && was_done()? {
            done.push(line);
        }
    }
    file::append(folder, author, &done).map_err(|error| error.cause)?;
    discard(&folder.pending, name);
    Ok(())
}

/// Whether both tell of one act: written by whoever did it, or by somebody who settled it.
pub(super) fn is_same(one: &JournalLine, other: &JournalLine) -> bool {
    let of = |line: &JournalLine| (line.at, line.act, line.author.clone());
    one.id == other.id && of(one) == of(other)
}

/// What was done with the declaration itself after this.
fn next(later: &[JournalLine], line: &JournalLine) -> Option<Act> {
    let moves = |act| {
        matches!(
            act,
            Act::Collected | Act::PutBack | Act::SetAside | Act::Purged
        )
    };
    let after = |of: &&JournalLine| of.id == line.id && of.at >= line.at && !is_same(of, line);
    let mut acts = later.iter().filter(after).map(|of| of.act);
    acts.find(|act| moves(line.act) && moves(*act))
}

/// Whether what the line says has been done, which was put down at `intended` by the clock of the same disk: that of
/// this machine is another one, and finer.
fn is_done(dir: &Path, line: &JournalLine, intended: SystemTime) -> Result<bool, SpoolError> {
    let root = SpoolDir::root(dir)?;
    let names = [".json", ".json.age"].map(|end| format!("{}{end}", line.id));
    let at = |folder: &str| -> Result<Option<SystemTime>, SpoolError> {
        let place = root.inside(folder)?;
        for name in &names {
            let stat = place.stat(name);
            let stat = stat.map_err(|errno| place.error(Attempt::Read, name, errno))?;
            if let Some(stat) = stat {
                return Ok(Some(touched(&stat)));
            }
        }
        Ok(None)
    };
    let is_at = |folder: &str| Ok(at(folder)?.is_some());
    match line.act {
        Act::Collected => is_at(COLLECTED),
        Act::PutBack => is_at(NEW),
        Act::SetAside => is_at(DAMAGED),
        Act::Purged => Ok(!is_at(COLLECTED)? && !is_at(NEW)?),
        Act::Resealed => {
            let here = [at(NEW)?, at(COLLECTED)?];
            Ok(here
                .into_iter()
                .flatten()
                .any(|touched| touched >= intended))
        }
        // What was intended: nothing tells whether it came to that.
        Act::Printed => Ok(true),
        Act::Arrived | Act::Opened | Act::Exported | Act::Outcome(_) => Ok(false),
    }
}

//! Files that stand for somebody who lives: locked (`flock`) by whoever wrote them, until they end, however they end.
//!
//! A lock does not reach through every network mount, from either side: where one is free and may not be seen from
//! here, nothing is known.

use std::os::fd::OwnedFd;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::atomic::{half, replace, write_passing};
use super::fault::{Attempt, SpoolError};
use super::lease::is_remote;
use super::place::{SAID, SpoolDir};
use super::read::{open_file, read_all};

/// The version of such a file that is understood.
const VERSION: u8 = 1;

/// Whether whoever wrote a file lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Life {
    Gone,
    /// It is on another machine, whose locks are not seen from here.
    Unknown,
    Lives,
}

/// What is in such a file.
#[derive(Serialize, Deserialize)]
struct Document<T> {
    version: u8,
    /// Whether whoever wrote it reaches the spool through a mount that locks may not pass.
    remote: bool,
    #[serde(flatten)]
    says: T,
}

/// Puts this there, whole, in the place of what was there, and holds it for as long as the file that comes back is
/// open. It is held before anybody can see it.
pub(super) fn put(
    place: &SpoolDir,
    file: &str,
    says: &impl Serialize,
) -> Result<OwnedFd, SpoolError> {
    let document = Document {
        version: VERSION,
        remote: is_remote(place.fd()),
        says,
    };
    let text = serde_json::to_vec(&document)
        .map_err(|error| place.error(Attempt::Write, file, std::io::Error::from(error)))?;
    let fd = write_passing(place, &half(file), &text)?;
    // Where nothing can be locked, nobody knows whether it lives.
    let _ = flock(&fd, FlockOperation::NonBlockingLockExclusive);
    replace(place, &fd, file, SAID)?;
    Ok(fd)
}

/// Whether somebody is known to hold what is there, whatever is in it.
pub(super) fn is_held(place: &SpoolDir, file: &str) -> bool {
    let open = place.open_plain(file).ok();
    open.is_some_and(|(file, _)| {
        flock(&file, FlockOperation::NonBlockingLockShared) == Err(Errno::WOULDBLOCK)
    })
}

/// What is in it, and whether whoever wrote it lives. What is no such file says nothing.
pub(super) fn look<T: DeserializeOwned>(place: &SpoolDir, file: &str) -> Option<(Life, T)> {
    let (fd, size) = open_file(place, file).ok()?;
    let locked = flock(&fd, FlockOperation::NonBlockingLockShared);
    let far = is_remote(&fd);
    let bytes = read_all(fd, size).ok()?;
    let document: Document<T> = serde_json::from_slice(&bytes).ok()?;
    if document.version != VERSION {
        return None;
    }
    let life = match locked {
        Err(Errno::WOULDBLOCK) => Life::Lives,
        Ok(()) if !far && !document.remote => Life::Gone,
        Ok(()) | Err(_) => Life::Unknown,
    };
    Some((life, document.says))
}

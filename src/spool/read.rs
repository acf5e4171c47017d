//! Reading one file of the spool. Whoever can write to it can plant things in it, so only plain files of
//! ours, of bounded size, are opened.

use std::io::{self, Read as _};
use std::path::Path;

use rustix::fs::{Mode, Stat, fstat};
use rustix::io::Errno;
use zeroize::Zeroizing;

use strum::Display;

use super::MAX_BYTES;
use super::entry::EntryName;
use super::place::{Shelf, SpoolDir, is_file};
use super::seal::{self, Identity, OpenError};
use super::syscalls::call;

/// Why a file was not read.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum ReadError {
    /// It is not there (any more).
    Gone,
    /// It is a symlink, a directory, a pipe, a device.
    NotAFile,
    /// It has a second name somewhere, through which it could change.
    Linked,
    /// It belongs to a user who has no business in the spool.
    Foreign,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    Io(io::Error),
    /// It could be read but not opened.
    Unopened(OpenError),
}

impl std::error::Error for ReadError {}

impl ReadError {
    /// The id for text keys.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::NotAFile => "not-a-file",
            Self::Linked => "linked",
            Self::Foreign => "foreign",
            Self::TooLarge => "too-large",
            Self::Io(_) => "io",
            Self::Unopened(why) => why.into_str(),
        }
    }
}

impl From<Errno> for ReadError {
    fn from(errno: Errno) -> Self {
        match errno {
            Errno::NOENT => Self::Gone,
            Errno::LOOP | Errno::NXIO => Self::NotAFile,
            other => Self::Io(other.into()),
        }
    }
}

/// The record inside, opened with one of the keys if it is sealed.
pub fn read(
    dir: &Path,
    shelf: Shelf,
    name: &EntryName,
    keys: &[Identity],
) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    let bytes = read_sealed(dir, shelf, name)?;
    if name.is_sealed() {
        seal::open(&bytes, keys).map_err(ReadError::Unopened)
    } else {
        Ok(bytes)
    }
}

/// The bytes of the file as they are.
pub fn read_sealed(
    dir: &Path,
    shelf: Shelf,
    name: &EntryName,
) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    let place = SpoolDir::root(dir)
        .and_then(|root| root.inside(shelf.directory()))
        .map_err(|error| ReadError::Io(error.cause))?;
    read_file(&place, name.file_name())
}

/// All bytes of a plain file that is ours.
pub(super) fn read_file(place: &SpoolDir, file: &str) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    let (fd, size) = open_file(place, file)?;
    read_all(fd, size)
}

pub(super) fn read_all(fd: std::fs::File, size: usize) -> Result<Zeroizing<Vec<u8>>, ReadError> {
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(size.saturating_add(1)));
    let limit = MAX_BYTES as u64 + 1;
    call("read", || fd.take(limit).read_to_end(&mut bytes)).map_err(ReadError::Io)?;
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    Ok(bytes)
}

pub(super) fn open_file(place: &SpoolDir, file: &str) -> Result<(std::fs::File, usize), ReadError> {
    // Looked at before it is opened as well: opening a device can have effects.
    let before = place.stat(file)?.ok_or(ReadError::Gone)?;
    if !is_file(&before) {
        return Err(ReadError::NotAFile);
    }
    let (fd, stat) = place.open_plain(file)?;
    if stat.st_nlink != 1 {
        return Err(ReadError::Linked);
    }
    if !is_trusted(&stat, &fstat(place.fd())?) {
        return Err(ReadError::Foreign);
    }
    match usize::try_from(stat.st_size) {
        Ok(size) if size <= MAX_BYTES => Ok((fd, size)),
        _ => Err(ReadError::TooLarge),
    }
}

/// Ours, root's, or of whoever owns the directory. A set-group-ID directory is that of two users, where
/// the kiosk hands its files over to the directory's group and can no longer write to them.
fn is_trusted(file: &Stat, directory: &Stat) -> bool {
    let own = rustix::process::geteuid().as_raw();
    let handed_over = Mode::from_raw_mode(directory.st_mode).contains(Mode::SGID)
        && file.st_gid == directory.st_gid
        && !Mode::from_raw_mode(file.st_mode).intersects(Mode::WGRP | Mode::WOTH);
    [own, 0, directory.st_uid].contains(&file.st_uid) || handed_over
}

//! The staff's side: what is waiting, what one file holds, and taking it. Never deletes anything.
//!
//! Whoever can write to the spool can plant things in it, so nothing is opened for being listed, and
//! only plain files of ours, of bounded size, are read.

use std::ffi::OsString;
use std::io::{self, Read as _};
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use rustix::fs::{Dir, FileType, Mode, OFlags, RenameFlags, Stat, fstat, openat, renameat_with};
use rustix::io::Errno;
use zeroize::Zeroizing;

use super::MAX_BYTES;
use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::place::{COLLECTED, NEW, Place, is_file};
use super::probe::PREFIX;
use super::seal::{self, Key, Unopened};

/// Where a declaration lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shelf {
    /// Nobody has taken it yet.
    Waiting,
    /// Staff took it.
    Collected,
}

impl Shelf {
    const fn directory(self) -> &'static str {
        match self {
            Self::Waiting => NEW,
            Self::Collected => COLLECTED,
        }
    }
}

/// A declaration, as far as its name and time tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: EntryName,
    /// When it was published.
    pub published: SystemTime,
}

/// Something in the spool that is no declaration. It is reported, never opened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Odd {
    /// Its name; may hold anything, so never print it as it is.
    pub name: OsString,
    /// What is wrong with it.
    pub why: Oddity,
}

/// What is wrong with something in the spool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Oddity {
    /// The name is not one of ours.
    Name,
    /// A symlink.
    Symlink,
    /// A directory.
    Directory,
    /// A pipe, socket or device.
    Special,
}

impl Oddity {
    /// The id for text keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Symlink => "symlink",
            Self::Directory => "directory",
            Self::Special => "special",
        }
    }

    const fn of(kind: FileType) -> Option<Self> {
        match kind {
            // Some file systems do not tell the type; then reading finds out.
            FileType::RegularFile | FileType::Unknown => None,
            FileType::Symlink => Some(Self::Symlink),
            FileType::Directory => Some(Self::Directory),
            _ => Some(Self::Special),
        }
    }
}

/// Why a file was not read.
#[derive(Debug)]
pub enum Unreadable {
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
    /// The system refused.
    Io(io::Error),
    /// It could be read but not opened.
    Unopened(Unopened),
}

impl Unreadable {
    /// The id for text keys.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::NotAFile => "not-a-file",
            Self::Linked => "linked",
            Self::Foreign => "foreign",
            Self::TooLarge => "too-large",
            Self::Io(_) => "io",
            Self::Unopened(why) => why.id(),
        }
    }
}

impl From<Errno> for Unreadable {
    fn from(errno: Errno) -> Self {
        match errno {
            Errno::NOENT => Self::Gone,
            Errno::LOOP => Self::NotAFile,
            other => Self::Io(other.into()),
        }
    }
}

/// Why a declaration was not taken.
#[derive(Debug)]
pub enum Untaken {
    /// Somebody else was faster.
    AlreadyCollected,
    /// It cannot be taken as it is.
    Unreadable(Unreadable),
    /// The move failed.
    Spool(SpoolError),
}

/// The names on a shelf, by kiosk and number, from the directory alone: cheap for 100,000.
pub fn names(dir: &Path, shelf: Shelf) -> Result<(Vec<EntryName>, Vec<Odd>), SpoolError> {
    let place = Place::root(dir)?.inside(shelf.directory())?;
    let (mut names, mut odd) = (Vec::new(), Vec::new());
    each_name(&place, &mut |bytes, kind| {
        if bytes.starts_with(PREFIX.as_bytes()) {
            return;
        }
        let name = std::str::from_utf8(bytes).ok().and_then(EntryName::parse);
        match (name, Oddity::of(kind)) {
            (Some(name), None) => names.push(name),
            (_, why) => odd.push(Odd {
                name: OsString::from_vec(bytes.to_vec()),
                why: why.unwrap_or(Oddity::Name),
            }),
        }
    })?;
    names.sort_unstable_by(|a, b| {
        (a.kiosk(), a.seq(), a.file_name()).cmp(&(b.kiosk(), b.seq(), b.file_name()))
    });
    odd.sort_unstable();
    Ok((names, odd))
}

/// What is on a shelf, oldest first; of one kiosk and one moment, by number.
pub fn list(dir: &Path, shelf: Shelf) -> Result<(Vec<Listed>, Vec<Odd>), SpoolError> {
    let (names, odd) = names(dir, shelf)?;
    let place = Place::root(dir)?.inside(shelf.directory())?;
    let mut listed: Vec<Listed> = names
        .into_iter()
        .filter_map(|name| {
            // Taken since the directory was read: no longer on this shelf.
            let stat = place.stat(name.file_name()).ok()??;
            let published = time_of(&stat);
            Some(Listed { name, published })
        })
        .collect();
    listed.sort_by_key(|listed| listed.published);
    Ok((listed, odd))
}

/// When this was published; `None` if it is no longer on the shelf.
pub fn published(dir: &Path, shelf: Shelf, name: &EntryName) -> Option<SystemTime> {
    let place = Place::root(dir).ok()?.inside(shelf.directory()).ok()?;
    Some(time_of(&place.stat(name.file_name()).ok()??))
}

/// The record inside, opened with one of the keys if it is sealed.
pub fn read(
    dir: &Path,
    shelf: Shelf,
    name: &EntryName,
    keys: &[Key],
) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let place = Place::root(dir)
        .and_then(|root| root.inside(shelf.directory()))
        .map_err(|error| Unreadable::Io(error.cause))?;
    let bytes = read_file(&place, name.file_name())?;
    if name.is_sealed() {
        seal::open(&bytes, keys).map_err(Unreadable::Unopened)
    } else {
        Ok(bytes)
    }
}

/// Takes a declaration: moves it to the other shelf, durably. Of two who try, one gets
/// [`Untaken::AlreadyCollected`].
pub fn collect(dir: &Path, name: &EntryName) -> Result<(), Untaken> {
    let root = Place::root(dir).map_err(Untaken::Spool)?;
    let new = root.inside(NEW).map_err(Untaken::Spool)?;
    let collected = root.inside(COLLECTED).map_err(Untaken::Spool)?;
    let file = name.file_name();
    let fd = match open_file(&new, file) {
        Ok((fd, _)) => fd,
        Err(Unreadable::Gone) if matches!(collected.stat(file), Ok(Some(_))) => {
            return Err(Untaken::AlreadyCollected);
        }
        Err(why) => return Err(Untaken::Unreadable(why)),
    };
    take(&new, &collected, file)?;
    collected
        .sync(&fd)
        .and_then(|()| new.sync(&fd))
        .map_err(Untaken::Spool)
}

fn take(new: &Place, collected: &Place, file: &str) -> Result<(), Untaken> {
    let rename = |flags| renameat_with(new.fd(), file, collected.fd(), file, flags);
    let moved = match rename(RenameFlags::NOREPLACE) {
        // Not every share knows the flag. Names are unique, so what could be replaced is itself.
        Err(Errno::EXIST | Errno::INVAL | Errno::NOSYS | Errno::NOTSUP)
            if nothing_else(new, collected, file) =>
        {
            rename(RenameFlags::empty())
        }
        other => other,
    };
    match moved {
        Ok(()) => Ok(()),
        Err(Errno::NOENT) => Err(Untaken::AlreadyCollected),
        Err(_) if matches!(new.stat(file), Ok(None)) => Err(Untaken::AlreadyCollected),
        Err(errno) => Err(Untaken::Spool(collected.error(
            Attempt::Rename,
            file,
            errno,
        ))),
    }
}

/// Whether nothing stands in the way on the other shelf, or only this same declaration: a kiosk that
/// did not learn that it had published may publish once more after staff took the first one.
fn nothing_else(new: &Place, collected: &Place, file: &str) -> bool {
    match (read_file(new, file), read_file(collected, file)) {
        (Ok(new), Ok(old)) => *new == *old,
        (_, Err(Unreadable::Gone)) => true,
        _ => false,
    }
}

/// Calls `each` with every name in the directory, in no order, and its type as far as it is known.
pub(super) fn each_name(
    place: &Place,
    each: &mut dyn FnMut(&[u8], FileType),
) -> Result<(), SpoolError> {
    let failed = |errno: Errno| place.error(Attempt::List, "", errno);
    let fd = place.open().map_err(failed)?;
    for entry in Dir::new(fd).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_bytes();
        if name != b"." && name != b".." {
            each(name, entry.file_type());
        }
    }
    Ok(())
}

/// All bytes of a plain file that is ours.
pub(super) fn read_file(place: &Place, file: &str) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
    let (fd, size) = open_file(place, file)?;
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(size.saturating_add(1)));
    let limit = MAX_BYTES as u64 + 1;
    fd.take(limit)
        .read_to_end(&mut bytes)
        .map_err(Unreadable::Io)?;
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

fn open_file(place: &Place, file: &str) -> Result<(std::fs::File, usize), Unreadable> {
    // Looked at before it is opened as well: opening a device can have effects.
    let before = place.stat(file)?.ok_or(Unreadable::Gone)?;
    if !is_file(&before) {
        return Err(Unreadable::NotAFile);
    }
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let fd = openat(place.fd(), file, flags, Mode::empty())?;
    let stat = fstat(&fd)?;
    if !is_file(&stat) {
        return Err(Unreadable::NotAFile);
    }
    if stat.st_nlink != 1 {
        return Err(Unreadable::Linked);
    }
    if !is_trusted(&stat, &fstat(place.fd())?) {
        return Err(Unreadable::Foreign);
    }
    match usize::try_from(stat.st_size) {
        Ok(size) if size <= MAX_BYTES => Ok((fd.into(), size)),
        _ => Err(Unreadable::TooLarge),
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

fn time_of(stat: &Stat) -> SystemTime {
    let seconds = Duration::from_secs(stat.st_mtime.unsigned_abs());
    let base = if stat.st_mtime < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(seconds)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(seconds)
    };
    let nanos = Duration::from_nanos(stat.st_mtime_nsec);
    base.and_then(|base| base.checked_add(nanos))
        .unwrap_or(SystemTime::UNIX_EPOCH)
}

//! What lies in the spool, from names alone: nothing is opened, whatever somebody planted there.

use std::ffi::OsString;
use std::path::Path;

use rustix::fs::FileType;
use strum::{IntoStaticStr, VariantNames};

use super::entry::EntryName;
use super::fault::SpoolError;
use super::gaps::KNOWN;
pub use super::place::Shelf;
use super::place::{COLLECTED, DAMAGED, FORWARDED, SpoolDir};
use super::probe::PREFIX;
use super::sequence::PURGED;

/// Something in the spool that is no declaration. It is reported, never opened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ForeignEntry {
    /// Its name; may hold anything, so never print it as it is.
    pub name: OsString,
    /// What is wrong with it.
    pub why: ForeignKind,
}

/// What is wrong with something in the spool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum ForeignKind {
    /// The name is not one of ours.
    Name,
    Symlink,
    Directory,
    /// A pipe, socket or device.
    Special,
    /// Another declaration has this name, and came before it.
    Double,
}

impl ForeignKind {
    pub(super) const fn of(kind: FileType) -> Option<Self> {
        match kind {
            // Some file systems do not tell the type; then reading finds out.
            FileType::RegularFile | FileType::Unknown => None,
            FileType::Symlink => Some(Self::Symlink),
            FileType::Directory => Some(Self::Directory),
            _ => Some(Self::Special),
        }
    }
}

/// The names on a shelf, by kiosk and number, from the directory alone: cheap for 100,000.
pub fn names(dir: &Path, shelf: Shelf) -> Result<(Vec<EntryName>, Vec<ForeignEntry>), SpoolError> {
    let (mut names, odd) = inside(dir, shelf.directory())?;
    names.sort_unstable();
    Ok((names, odd))
}

/// The same, the oldest first by the clocks of the kiosks; of one second, by kiosk and number.
pub fn list(dir: &Path, shelf: Shelf) -> Result<(Vec<EntryName>, Vec<ForeignEntry>), SpoolError> {
    let (mut names, odd) = inside(dir, shelf.directory())?;
    names.sort_unstable_by(|one, other| (one.sent(), one).cmp(&(other.sent(), other)));
    Ok((names, odd))
}

/// The names of those that were set aside, because they cannot be read.
pub fn set_aside(dir: &Path) -> Result<Vec<EntryName>, SpoolError> {
    Ok(inside(dir, DAMAGED)?.0)
}

/// Of which kiosk clerks keep something in a file of this name among the collected.
pub(super) fn mark_of(name: &str) -> Option<&str> {
    let mut marks = [PURGED, KNOWN].into_iter();
    marks.find_map(|mark| name.strip_prefix(mark))
}

/// The names in a folder, in no order, and what is odd there.
pub(super) fn inside(
    dir: &Path,
    folder: &str,
) -> Result<(Vec<EntryName>, Vec<ForeignEntry>), SpoolError> {
    let place = SpoolDir::root(dir)?.inside(folder)?;
    let (mut names, mut odd) = (Vec::new(), Vec::new());
    place.each(&mut |name, kind| {
        let text = name.to_str().unwrap_or_default();
        let keeps = [COLLECTED, FORWARDED].contains(&folder);
        if (keeps && mark_of(text).is_some()) || text.starts_with(PREFIX) {
            return;
        }
        match (EntryName::parse(text), ForeignKind::of(kind)) {
            (Some(name), None) => names.push(name),
            (_, why) => odd.push(ForeignEntry {
                name: name.to_owned(),
                why: why.unwrap_or(ForeignKind::Name),
            }),
        }
    })?;
    odd.sort_unstable();
    Ok((names, odd))
}

//! Deleting what staff took long ago. The only place that deletes a declaration: a collected one, or the kiosk's copy of
//! one that the hospital's server has.
//!
//! The age counts from when the journal says that it was collected. Where that says nothing, it counts from the later of
//! the file's two times. Its modification time says when it was published; taking it, a rename, sets its change time.
//! Whatever else touches such a file later (a backup that comes back, new rights, sealing again) makes it younger: it is
//! kept longer, never shorter. Where a share does not keep the change time, at least the publishing counts.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::DateTime;
use rustix::fs::{AtFlags, Stat, unlinkat};

use strum::Display;

use super::entry::EntryName;
use super::fault::{Attempt, SpoolError};
use super::list::{ForeignEntry, inside, names};
use super::place::{COLLECTED, FORWARDED, Shelf, SpoolDir, is_file};
use super::sequence;

/// A collected declaration that is old enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aged {
    pub name: EntryName,
    /// When it was collected.
    pub collected: SystemTime,
    /// When its file was changed last.
    pub touched: SystemTime,
}

/// What is on the shelf of the collected.
#[derive(Debug)]
pub struct Ages {
    /// Those that are old enough, the oldest first.
    pub aged: Vec<Aged>,
    /// How many others there are.
    pub young: usize,
    /// What is there and is no declaration. It is never deleted.
    pub odd: Vec<ForeignEntry>,
}

/// Why nothing can be said about ages.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum PurgeError {
    /// The clock is behind this time of a file in the spool: it is wrong.
    ClockBehind(SystemTime),
    /// The spool cannot be listed.
    Spool(SpoolError),
}

impl std::error::Error for PurgeError {}

impl From<SpoolError> for PurgeError {
    fn from(error: SpoolError) -> Self {
        Self::Spool(error)
    }
}

/// What was collected at least `older` before `now`. Refused if the clock is behind any file that waits
/// or was collected.
///
/// `recorded`: when the journal says that one was collected. Where it says nothing, the file's times count.
pub fn ages(
    dir: &Path,
    older: Duration,
    now: SystemTime,
    recorded: &dyn Fn(&EntryName) -> Option<SystemTime>,
) -> Result<Ages, PurgeError> {
    let root = SpoolDir::root(dir)?;
    let mut ages = Ages {
        aged: Vec::new(),
        young: 0,
        odd: Vec::new(),
    };
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        let place = root.inside(shelf.directory())?;
        let (names, odd) = names(dir, shelf)?;
        for name in names {
            // Taken since the directory was read, or never a file.
            let Ok(Some(stat)) = place.stat(name.file_name()) else {
                continue;
            };
            let touched = touched(&stat);
            let Ok(age) = now.duration_since(touched) else {
                return Err(PurgeError::ClockBehind(touched));
            };
            if shelf == Shelf::Waiting {
                continue;
            }
            let collected = recorded(&name).unwrap_or(touched);
            // A record of the future says nothing.
            let age = now.duration_since(collected).unwrap_or(age);
            if age >= older && is_file(&stat) {
                ages.aged.push(Aged {
                    name,
                    collected,
                    touched,
                });
            } else {
                ages.young += 1;
            }
        }
        if shelf == Shelf::Collected {
            ages.odd = odd;
        }
    }
    ages.aged.sort_by_key(|aged| aged.collected);
    Ok(ages)
}

/// What was sent on to the hospital's server at least `older` before `now`, the oldest first. Nothing where nothing is
/// sent on. Refused if the clock is behind any of these files.
pub fn ages_forwarded(
    dir: &Path,
    older: Duration,
    now: SystemTime,
) -> Result<Vec<Aged>, PurgeError> {
    let place = match SpoolDir::root(dir)?.inside(FORWARDED) {
        Err(error) if error.cause.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        place => place?,
    };
    let mut aged = Vec::new();
    for name in inside(dir, FORWARDED)?.0 {
        let Ok(Some(stat)) = place.stat(name.file_name()) else {
            continue;
        };
        // Being moved there was the last that changed.
        let touched = touched(&stat);
        let Ok(age) = now.duration_since(touched) else {
            return Err(PurgeError::ClockBehind(touched));
        };
        if age >= older && is_file(&stat) {
            aged.push(Aged {
                name,
                collected: touched,
                touched,
            });
        }
    }
    aged.sort_by_key(|aged| aged.touched);
    Ok(aged)
}

/// Deletes these, durably, unless one was touched since it was looked at. Returns those that are gone.
pub fn purge<'a>(dir: &Path, aged: &'a [Aged]) -> Result<Vec<&'a EntryName>, SpoolError> {
    delete(&SpoolDir::root(dir)?.inside(COLLECTED)?, aged)
}

/// The same of what the hospital's server has.
pub fn purge_forwarded<'a>(dir: &Path, aged: &'a [Aged]) -> Result<Vec<&'a EntryName>, SpoolError> {
    delete(&SpoolDir::root(dir)?.inside(FORWARDED)?, aged)
}

fn delete<'a>(place: &SpoolDir, aged: &'a [Aged]) -> Result<Vec<&'a EntryName>, SpoolError> {
    let mut last: BTreeMap<&str, u32> = BTreeMap::new();
    for Aged { name, .. } in aged {
        let last = last.entry(name.kiosk()).or_default();
        *last = name.seq().max(*last);
    }
    for (kiosk, last) in last {
        // First, so that no gap is taken for a loss.
        sequence::keep_purged(place, kiosk, last)?;
    }
    let mut gone = Vec::new();
    for one in aged {
        let file = one.name.file_name();
        let same = |stat: &Stat| is_file(stat) && touched(stat) == one.touched;
        if !matches!(place.stat(file), Ok(Some(stat)) if same(&stat)) {
            continue;
        }
        unlinkat(place.fd(), file, AtFlags::empty())
            .map_err(|errno| place.error(Attempt::Remove, file, errno))?;
        gone.push(&one.name);
    }
    let open = place
        .open()
        .map_err(|errno| place.error(Attempt::SyncDir, "", errno))?;
    place.sync(open)?;
    Ok(gone)
}

/// The later of the times of the file; one that no calendar has counts for nothing.
pub(super) fn touched(stat: &Stat) -> SystemTime {
    let [written, changed] = [
        (stat.st_mtime, stat.st_mtime_nsec),
        (stat.st_ctime, stat.st_ctime_nsec),
    ]
    .map(|(seconds, nanos)| DateTime::from_timestamp(seconds, nanos.try_into().ok()?));
    written.max(changed).unwrap_or_default().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spool::script::{self, Fault, Script};
    use crate::spool::{Spool, collect::collect};

    /// How many calls it takes to purge so many declarations of each of two kiosks.
    fn calls(count: u32) -> usize {
        let dir = tempfile::tempdir().unwrap();
        let spool = Spool::open(dir.path(), false).unwrap();
        for (kiosk, seq) in ["k1", "k2"]
            .iter()
            .flat_map(|id| (1..=count).map(move |seq| (id, seq)))
        {
            let name = EntryName::random(kiosk, seq, chrono::Utc::now(), false).unwrap();
            spool.publish(&name, b"{}").unwrap();
            collect(dir.path(), &name).unwrap();
        }
        let later = SystemTime::now() + Duration::from_mins(1);
        let aged = ages(dir.path(), Duration::ZERO, later, &|_| None)
            .unwrap()
            .aged;
        script::with(|script| {
            let fault = Some((usize::MAX - 1, Fault::Once));
            *script = Script {
                fault,
                ..Script::default()
            };
        });
        assert_eq!(purge(dir.path(), &aged).unwrap().len(), 2 * count as usize);
        let collected = SpoolDir::root(dir.path())
            .unwrap()
            .inside(COLLECTED)
            .unwrap();
        for kiosk in ["k1", "k2"] {
            let kept = sequence::number_in(&collected, &format!("{}{kiosk}", sequence::PURGED));
            assert_eq!(kept, Some(count));
        }
        script::with(std::mem::take).calls
    }

    #[test]
    fn the_last_number_is_kept_once_for_a_kiosk_however_many_go() {
        // Each is looked at once more before it goes.
        assert_eq!(calls(12) - calls(2), 2 * 10);
    }
}

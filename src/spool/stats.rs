//! Where kiosks keep their counts: `stats/<kiosk>-<yyyy-mm>.json`. Knows files; must not know what is counted.
//!
//! While a month runs, its file is its owner's alone: whoever could read it after each visit would see which counts move
//! together. Once the month is over it becomes staff's to read, as far as the folder lets them in.

use std::path::Path;

use chrono::{Datelike as _, Months, NaiveDate};
use rustix::fs::{AtFlags, Mode, fchmod, renameat, unlinkat};
use rustix::io::Errno;
use zeroize::Zeroizing;

use super::atomic::{half, replace, write_new};
use super::entry::is_kiosk;
use super::fault::{Attempt, SpoolError};
use super::place::{STATS, SpoolDir, is_file};
use super::publish::make;
use super::read::{ReadError, read_file};

const END: &str = ".json";

/// The end of the name of a file that could not be understood.
const GARBLED: &str = ".garbled";

/// A month of the calendar; earlier ones are smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthName {
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

impl MonthName {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// So many months before this one.
    #[must_use]
    pub fn before(self, months: u32) -> Self {
        let first = self.days().map(|(first, _)| first);
        let before = first.and_then(|first| first.checked_sub_months(Months::new(months)));
        Self::of(before.unwrap_or_default())
    }

    /// Its first day, and its last.
    pub fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        let first = NaiveDate::from_ymd_opt(self.year, self.month, 1)?;
        let next = first.checked_add_months(Months::new(1))?;
        Some((first, next.pred_opt()?))
    }

    fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let digits =
            |text: &str, count| text.len() == count && text.bytes().all(|of| of.is_ascii_digit());
        let right = digits(year, 4) && digits(month, 2);
        let name = Self {
            year: year.parse().ok().filter(|_| right)?,
            month: month.parse().ok()?,
        };
        (1..=12).contains(&name.month).then_some(name)
    }
}

impl std::fmt::Display for MonthName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Whose counts, of which month.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    pub month: MonthName,
    /// The id of the kiosk.
    pub kiosk: String,
}

impl Counted {
    /// The name of the file, in `stats/`.
    pub fn file(&self) -> String {
        format!("{}-{}{END}", self.kiosk, self.month)
    }

    fn parse(name: &str) -> Option<Self> {
        let (kiosk, month) = name.strip_suffix(END)?.split_once('-')?;
        let month = MonthName::parse(month)?;
        is_kiosk(kiosk).then(|| Self {
            month,
            kiosk: kiosk.to_owned(),
        })
    }
}

/// Whether a name in the folder is one of its own, also of a file that was set aside or is half written.
pub(super) fn is_known(name: &str) -> bool {
    let name = name.strip_prefix('.').unwrap_or(name);
    Counted::parse(name.strip_suffix(GARBLED).unwrap_or(name)).is_some()
}

/// Puts this there, whole and durable, in the place of what was there.
pub fn keep(dir: &Path, whose: &Counted, bytes: &[u8]) -> Result<(), SpoolError> {
    let root = SpoolDir::root(dir)?;
    if root.stat(STATS).is_ok_and(|there| there.is_none()) {
        make(&dir.join(STATS))?;
    }
    let place = root.inside(STATS)?;
    let file = whose.file();
    let fd = write_new(&place, &half(&file), bytes)?;
    replace(&place, &fd, &file, Mode::RUSR | Mode::WUSR)?;
    place.sync(&fd)
}

/// The counts; none where nothing has been counted yet.
pub fn read_one(dir: &Path, whose: &Counted) -> Result<Option<Zeroizing<Vec<u8>>>, ReadError> {
    let place = SpoolDir::root(dir).and_then(|root| root.inside(STATS));
    let place = match place {
        Ok(place) => place,
        Err(error) if error.cause.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(ReadError::Io(error.cause)),
    };
    match read_file(&place, &whose.file()) {
        Err(ReadError::Gone) => Ok(None),
        read => read.map(Some),
    }
}

/// Why counts cannot be used, at their file.
pub fn unusable(dir: &Path, whose: &Counted, cause: std::io::Error) -> SpoolError {
    let path = dir.join(STATS).join(whose.file());
    SpoolError::new(Attempt::Open, &path, cause)
}

/// Takes what cannot be understood out of the way. Only the last one is kept.
pub fn set_aside(dir: &Path, whose: &Counted) -> Result<(), SpoolError> {
    let place = SpoolDir::root(dir)?.inside(STATS)?;
    let file = whose.file();
    let aside = format!("{file}{GARBLED}");
    renameat(place.fd(), &file, place.fd(), &aside)
        .map_err(|errno| place.error(Attempt::Rename, &file, errno))
}

/// Lets staff read what this kiosk counted in the months before this one, and deletes what anyone counted before
/// `oldest`.
pub fn close(dir: &Path, kiosk: &str, now: MonthName, oldest: MonthName) -> Result<(), SpoolError> {
    let place = match SpoolDir::root(dir)?.inside(STATS) {
        Err(error) if error.cause.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        place => place?,
    };
    for of in listed(&place)? {
        let file = of.file();
        if of.month < oldest {
            match unlinkat(place.fd(), &file, AtFlags::empty()) {
                // Another kiosk was here first.
                Ok(()) | Err(Errno::NOENT) => {}
                Err(errno) => return Err(place.error(Attempt::Remove, &file, errno)),
            }
        } else if of.month < now && of.kiosk == kiosk {
            let closed = Mode::RUSR | Mode::WUSR | Mode::RGRP | Mode::ROTH;
            let opened = place.open_plain(&file);
            opened
                .and_then(|(fd, _)| fchmod(fd, closed))
                .map_err(|errno| place.error(Attempt::Create, &file, errno))?;
        }
    }
    Ok(())
}

/// What a kiosk counted in a month.
pub struct Found {
    pub whose: Counted,
    /// What is in it, or why that cannot be read; none where the kiosk may still count.
    pub bytes: Option<Result<Zeroizing<Vec<u8>>, ReadError>>,
}

/// All that is there, by month.
pub fn read(dir: &Path) -> Result<Vec<Found>, SpoolError> {
    let place = match SpoolDir::root(dir)?.inside(STATS) {
        Err(error) if error.cause.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        place => place?,
    };
    let found = listed(&place)?.into_iter().map(|whose| {
        let file = whose.file();
        let stat = place.stat(&file).ok().flatten();
        let open = stat.is_some_and(|stat| {
            is_file(&stat) && !Mode::from_raw_mode(stat.st_mode).contains(Mode::ROTH)
        });
        let bytes = (!open).then(|| read_file(&place, &file));
        Found { whose, bytes }
    });
    Ok(found.collect())
}

fn listed(place: &SpoolDir) -> Result<Vec<Counted>, SpoolError> {
    let mut all = Vec::new();
    place.each(&mut |name, _| all.extend(name.to_str().and_then(Counted::parse)))?;
    all.sort_unstable();
    Ok(all)
}

#[cfg(test)]
mod tests;

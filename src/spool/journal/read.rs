//! Reading the journal: the files of all writers, merged by time.

use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom};
use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};
use rustix::fs::{AtFlags, unlinkat};

use super::JournalLine;
use super::folder::{END, JournalFolder};
use super::line::LONGEST;
use crate::spool::fault::{Attempt, SpoolError};
use crate::spool::place::SpoolDir;

/// What is in the journal.
#[derive(Debug, Default)]
pub struct JournalEntries {
    /// By time.
    pub lines: Vec<JournalLine>,
    /// How many lines of its files are none.
    pub broken: usize,
}

/// The first day of the month of a file; `None` if it is none of the journal.
fn month(name: &str) -> Option<NaiveDate> {
    let (_, month) = name
        .strip_suffix(END)?
        .split_at_checked(name.len() - END.len() - 7)?;
    format!("{month}-01").parse().ok()
}

/// Whether a month ended before then, by at least a day: no clock is so wrong.
fn is_over(month: NaiveDate, before: DateTime<Utc>) -> bool {
    let end = month.checked_add_days(Days::new(32));
    end.is_some_and(|end| end < before.date_naive())
}

pub(super) fn files(journal: &SpoolDir) -> Result<Vec<(String, NaiveDate)>, SpoolError> {
    let mut files = Vec::new();
    journal.each(&mut |name, _| {
        let name = name.to_str().unwrap_or_default();
        files.extend(month(name).map(|month| (name.to_owned(), month)));
    })?;
    files.sort_unstable();
    Ok(files)
}

pub(super) fn read(dir: &Path, since: Option<DateTime<Utc>>) -> Result<JournalEntries, SpoolError> {
    let mut all = JournalEntries::default();
    let Some(journal) = JournalFolder::existing(dir)? else {
        return Ok(all);
    };
    for (name, month) in files(&journal)? {
        if since.is_some_and(|since| is_over(month, since)) {
            continue;
        }
        all.broken += lines_of(&journal, &name, 0, &mut |line| all.lines.push(line))?.broken;
    }
    if let Some(since) = since {
        all.lines.retain(|line| line.at >= since);
    }
    // What one writer wrote in one moment stays in its order.
    all.lines.sort_by_key(|line| line.at);
    Ok(all)
}

/// What was read of a file.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FileRead {
    /// Up to where: the end of the last line.
    pub(super) end: u64,
    /// How many lines are none.
    pub(super) broken: usize,
}

/// Shows the lines of a file from a place on, which begins one. A line that is too long is none, however long; what
/// stands behind the last line end is being written.
pub(super) fn lines_of(
    journal: &SpoolDir,
    name: &str,
    from: u64,
    see: &mut dyn FnMut(JournalLine),
) -> Result<FileRead, SpoolError> {
    let mut read = || -> io::Result<FileRead> {
        let (mut file, _) = journal.open_plain(name)?;
        file.seek(SeekFrom::Start(from))?;
        let mut reader = BufReader::new(file);
        let mut line = Vec::with_capacity(LONGEST);
        let mut all = FileRead {
            end: from,
            broken: 0,
        };
        loop {
            line.clear();
            let limit = LONGEST as u64 + 1;
            let mut length = io::Read::take(&mut reader, limit).read_until(b'\n', &mut line)?;
            let is_long = length > LONGEST && line.last() != Some(&b'\n');
            if is_long {
                length += reader.skip_until(b'\n')?;
            } else if line.last() != Some(&b'\n') {
                all.broken += usize::from(length > 0);
                return Ok(all);
            }
            all.end += length as u64;
            let text = str::from_utf8(&line).unwrap_or_default();
            match JournalLine::parse(text.trim_end()).filter(|_| !is_long) {
                Some(line) => see(line),
                None => all.broken += 1,
            }
        }
    };
    read().map_err(|cause| journal.error(Attempt::Journal, name, cause))
}

/// A file that cannot be removed, such as one of somebody else in a folder that is sticky, keeps no other.
pub(super) fn forget(dir: &Path, before: DateTime<Utc>) -> Result<usize, SpoolError> {
    let Some(journal) = JournalFolder::existing(dir)? else {
        return Ok(0);
    };
    let (mut gone, mut failed) = (0, None);
    for (name, month) in files(&journal)? {
        if is_over(month, before) {
            match unlinkat(journal.fd(), &name, AtFlags::empty()) {
                Ok(()) => gone += 1,
                Err(errno) => failed = Some(journal.error(Attempt::Remove, &name, errno)),
            }
        }
    }
    failed.map_or(Ok(gone), Err)
}

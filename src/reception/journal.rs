//! The journal for whoever asks who did what: as lines, or as JSON.

use std::io::{self, Write};

use chrono::{NaiveDate, NaiveTime};

use super::find::find_one;
use super::outcome::outcome_key;
use super::{InboxError, SpoolContext};
use crate::calendar::japan;
use crate::spool::EntryName;
use crate::spool::journal::{Act, JournalLine};
use crate::spool::list::Shelf;

/// Writes what is in the journal from a day on, of all declarations or of one, which need not be there any more.
/// Returns how many lines of the journal could not be read.
pub fn journal(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: Option<&str>,
    since: Option<NaiveDate>,
    json: bool,
) -> Result<usize, InboxError> {
    let since = since.and_then(|day| {
        let begin = day.and_time(NaiveTime::MIN).and_local_timezone(japan());
        Some(begin.single()?.to_utc())
    });
    let journal = desk.depot.journal(since)?;
    let mut lines = journal.lines;
    let arrived = arrivals(desk, &lines)?;
    lines.extend(
        arrived
            .into_iter()
            .filter(|line| since.is_none_or(|since| line.at >= since)),
    );
    if let Some(wanted) = wanted {
        let id = id_of(desk, wanted, &lines)?;
        lines.retain(|line| line.id == id);
    }
    // What is done in the second in which it arrived is done after that.
    lines.sort_by_key(|line| (line.at, line.act != Act::Arrived));
    for line in &lines {
        if json {
            write!(out, "{}", line.text())?;
        } else {
            write_line(out, desk, line)?;
        }
    }
    Ok(journal.broken)
}

/// The arrival of each declaration that is here or in the journal.
fn arrivals(
    desk: &SpoolContext<'_>,
    lines: &[JournalLine],
) -> Result<Vec<JournalLine>, InboxError> {
    let mut names = desk.depot.aside()?;
    for on in [Shelf::Waiting, Shelf::Collected] {
        names.extend(desk.depot.names(on)?.0);
    }
    let told = lines.iter().map(|line| format!("{}.json", line.id));
    names.extend(told.filter_map(|file| EntryName::parse(&file)));
    names.sort_unstable_by(|one, other| one.id().cmp(other.id()));
    names.dedup_by(|one, other| one.id() == other.id());
    Ok(names.iter().map(JournalLine::arrival).collect())
}

/// One that is there, or else one whose id begins so.
fn id_of(
    desk: &SpoolContext<'_>,
    wanted: &str,
    lines: &[JournalLine],
) -> Result<String, InboxError> {
    let missing = match find_one(desk, wanted) {
        Ok((_, name)) => return Ok(name.id().to_owned()),
        Err(error @ InboxError::NotFound { .. }) => error,
        Err(other) => return Err(other),
    };
    let mut ids = lines.iter().map(|line| &line.id);
    let found = ids.find(|id| !wanted.is_empty() && id.starts_with(wanted));
    found.cloned().ok_or(missing)
}

fn write_line(out: &mut dyn Write, desk: &SpoolContext<'_>, line: &JournalLine) -> io::Result<()> {
    let at = line.at.with_timezone(&japan()).format("%Y-%m-%d %H:%M:%S");
    let say = |key: &str| (desk.label)(key).trim().to_owned();
    let mut act = say(&format!("staff-journal-act-{}", line.act.into_str()));
    if let Act::Outcome(outcome) = line.act {
        act = format!("{act}: {}", say(&outcome_key(outcome)));
    }
    if line.unsure {
        act = format!("{act} {}", say("staff-journal-unsure"));
    }
    let by = match line.act {
        // The kiosk's name stands in the id.
        Act::Arrived => "-".to_owned(),
        _ => line.author.to_string(),
    };
    writeln!(out, "{at}  {}  {by}  {act}", line.id)
}

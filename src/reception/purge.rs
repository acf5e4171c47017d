//! Deleting collected declarations that are old: shown first, done when it is really wanted.

use std::io::Write;
use std::time::{Duration, SystemTime};

use super::{InboxError, SpoolContext, time};
use crate::spool::list::ForeignEntry;
use crate::spool::purge::PurgeError;

/// What was found on the shelf of the collected.
#[derive(Debug)]
pub struct Purged {
    /// How many were old enough; all of them are gone if it was really wanted.
    pub old: usize,
    /// How many stay.
    pub stay: usize,
    /// What is there and is no declaration; it stays.
    pub odd: Vec<ForeignEntry>,
}

/// Writes time and id of all that were collected at least `older` ago, and deletes them if `really`.
pub fn purge(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    older: Duration,
    now: SystemTime,
    really: bool,
) -> Result<Purged, InboxError> {
    let found = desk.depot.ages(older, now).map_err(|why| match why {
        PurgeError::ClockBehind(newest) => InboxError::ClockBehind {
            now: time(now),
            newest: time(newest),
        },
        PurgeError::Spool(error) => InboxError::Spool(error),
    })?;
    let gone = really.then(|| desk.depot.purge(&found.aged));
    let gone = gone.transpose()?;
    let mut old = 0;
    for one in &found.aged {
        // Touched while this ran: it stays.
        if gone.as_ref().is_some_and(|gone| !gone.contains(&one.name)) {
            continue;
        }
        old += 1;
        writeln!(out, "{}  {}", time(one.collected), one.name.id())?;
    }
    Ok(Purged {
        old,
        stay: found.young + found.aged.len() - old,
        odd: found.odd,
    })
}

//! Deleting collected declarations that are old: shown first, done when it is really wanted.

use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::outcome::{outcome_key, told};
use super::{InboxError, SpoolContext, time};
use crate::depot::AgesError;
use crate::spool::EntryName;
use crate::spool::journal::Outcome;
use crate::spool::list::ForeignEntry;
use crate::spool::purge::{Aged, Ages, PurgeError, ages_forwarded, purge_forwarded};

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
    let found = ages(desk, older, now)?;
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

fn ages(desk: &SpoolContext<'_>, older: Duration, now: SystemTime) -> Result<Ages, InboxError> {
    let ages = desk.depot.ages(older, now);
    ages.map_err(|why| unknown(why, now))
}

fn unknown(why: AgesError, now: SystemTime) -> InboxError {
    match why {
        AgesError::ClockBehind(newest) => InboxError::ClockBehind {
            now: time(now),
            newest: time(newest),
        },
        AgesError::Fault(error) => error.into(),
    }
}

/// How many copies the kiosk has of what the hospital's server has had for at least `keep`; gone if `really`.
pub fn tidy_forwarded(
    dir: &Path,
    keep: Duration,
    now: SystemTime,
    really: bool,
) -> Result<usize, InboxError> {
    let aged = ages_forwarded(dir, keep, now).map_err(|why| match why {
        PurgeError::ClockBehind(newest) => unknown(AgesError::ClockBehind(newest), now),
        PurgeError::Spool(error) => InboxError::Spool(error),
    })?;
    if !really || aged.is_empty() {
        return Ok(aged.len());
    }
    let gone = purge_forwarded(dir, &aged).map_err(InboxError::Spool)?;
    Ok(gone.len())
}

/// What was found on the shelf of the collected, of what is old enough to go by itself.
#[derive(Debug)]
pub struct Tidied {
    /// How many bear the outcome that their claim was paid; all of them are gone if it was really wanted.
    pub paid: usize,
    /// How many do not: they stay.
    pub unpaid: usize,
    /// What is there and is no declaration; it stays.
    pub odd: Vec<ForeignEntry>,
}

/// Writes time, id and outcome of all that were collected at least `keep` ago, and deletes those whose claim was paid
/// if `really`.
pub fn tidy(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    keep: Duration,
    now: SystemTime,
    really: bool,
) -> Result<Tidied, InboxError> {
    let found = ages(desk, keep, now)?;
    let (mut paid, unpaid) = by_claim(desk, found.aged)?;
    if really && !paid.is_empty() {
        let gone = desk.depot.purge(&paid)?;
        // Touched while this ran: they stay.
        paid.retain(|one| gone.contains(&one.name));
    }
    let say = |key: &str| (desk.label)(key).trim_start().to_owned();
    for one in &paid {
        let paid = say(&outcome_key(Outcome::Paid));
        writeln!(out, "{}  {}  {paid}", time(one.collected), one.name.id())?;
    }
    for (one, outcome) in &unpaid {
        let outcome = outcome.map_or_else(|| "-".to_owned(), |of| say(&outcome_key(of)));
        writeln!(
            out,
            "{}  {}  {outcome}  {}",
            time(one.collected),
            one.name.id(),
            say("staff-tidy-stays")
        )?;
    }
    Ok(Tidied {
        paid: paid.len(),
        unpaid: unpaid.len(),
        odd: found.odd,
    })
}

/// How many are old enough to go by themselves and do not, because nobody has said that their claim was paid.
pub fn unpaid(
    desk: &SpoolContext<'_>,
    keep: Duration,
    now: SystemTime,
) -> Result<usize, InboxError> {
    let found = ages(desk, keep, now)?;
    Ok(by_claim(desk, found.aged)?.1.len())
}

type Unpaid = (Aged, Option<Outcome>);

/// Those whose claim was paid, and the others. An earlier version goes with the one that replaces it.
fn by_claim(
    desk: &SpoolContext<'_>,
    aged: Vec<Aged>,
) -> Result<(Vec<Aged>, Vec<Unpaid>), InboxError> {
    let names: Vec<EntryName> = aged.iter().map(|one| one.name.clone()).collect();
    let told = told(desk.depot, &names)?;
    let outcomes: Vec<Option<Outcome>> = told
        .into_iter()
        .map(|told| told.outcome.map(|outcome| outcome.code))
        .collect();
    let is_paid = |outcome: &Option<Outcome>| *outcome == Some(Outcome::Paid);
    let settled: Vec<&EntryName> = names
        .iter()
        .zip(&outcomes)
        .filter_map(|(name, outcome)| is_paid(outcome).then_some(name))
        .collect();
    let mut paid = Vec::new();
    let mut unpaid = Vec::new();
    for (one, outcome) in aged.into_iter().zip(&outcomes) {
        let goes_along = || {
            let is_later = |of: &EntryName| one.name.is_version_of(of) && one.name < *of;
            outcome.is_none() && settled.iter().any(|of| is_later(of))
        };
        if is_paid(outcome) || goes_along() {
            paid.push(one);
        } else {
            unpaid.push((one, *outcome));
        }
    }
    Ok((paid, unpaid))
}

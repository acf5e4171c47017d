//! What became of declarations, as staff say: writing it down, and telling it beside what the patient sent.

use std::io::Write;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use super::find::find_one;
use super::{InboxError, SpoolContext, time};
use crate::calendar::japan;
use crate::depot::{Depot, DepotError, DepotFault, Recording};
use crate::spool::EntryName;
use crate::spool::journal::{Act, Done, History, Outcome};

/// Writes down what became of a declaration, wherever it is, and writes its id.
pub fn settle(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &str,
    outcome: Outcome,
) -> Result<(), InboxError> {
    let (_, name) = find_one(desk, wanted)?;
    must_record(
        desk.depot,
        Act::Outcome(outcome),
        std::slice::from_ref(&name),
    )?;
    writeln!(out, "{}", name.id())?;
    Ok(())
}

/// Writes down what is nothing without its line.
pub fn must_record(depot: &dyn Depot, act: Act, names: &[EntryName]) -> Result<(), InboxError> {
    let written = depot.record(act, names, Recording::Must);
    written.map_err(|why| match why {
        DepotError::Journal(DepotFault::Folder(error)) => InboxError::Unwritten(error),
        other => other.into(),
    })
}

/// When something was done, and by whom, for programs.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ToldAct {
    /// RFC 3339, of Japan.
    #[serde(serialize_with = "rfc3339")]
    pub(super) at: DateTime<Utc>,
    /// User and host.
    pub(super) by: String,
}

impl ToldAct {
    fn of(done: &Done) -> Self {
        Self {
            at: done.at,
            by: done.author.to_string(),
        }
    }
}

/// What became of a declaration, for programs.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ToldOutcome {
    pub(super) code: Outcome,
    #[serde(flatten)]
    pub(super) act: ToldAct,
}

fn rfc3339<S: serde::Serializer>(at: &DateTime<Utc>, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&time(*at))
}

/// What the journal tells of a declaration, for programs.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Told {
    /// None where it waits, or where the journal says nothing.
    pub(super) collected: Option<ToldAct>,
    pub(super) outcome: Option<ToldOutcome>,
}

impl Told {
    fn of(history: &History) -> Self {
        let outcome = history.outcome.as_ref();
        Self {
            collected: history.taken().map(ToldAct::of),
            outcome: outcome.map(|(code, done)| ToldOutcome {
                code: *code,
                act: ToldAct::of(done),
            }),
        }
    }
}

/// What staff have said of one; nothing if the journal cannot be read.
pub fn outcome_of(depot: &dyn Depot, name: &EntryName) -> Option<(Outcome, Done)> {
    let histories = depot.histories(std::slice::from_ref(name)).ok()?;
    histories.into_iter().next()??.outcome
}

/// What the journal tells of each.
pub(super) fn told(depot: &dyn Depot, names: &[EntryName]) -> Result<Vec<Told>, InboxError> {
    let histories = depot.histories(names)?.into_iter();
    let told = histories.map(|history| history.as_ref().map(Told::of));
    Ok(told.map(Option::unwrap_or_default).collect())
}

/// The text key of an outcome.
pub fn outcome_key(outcome: Outcome) -> String {
    format!("staff-outcome-{}", outcome.into_str())
}

/// Whether it was sent on this day of Japan.
pub(super) fn is_sent_on(name: &EntryName, day: NaiveDate) -> bool {
    name.sent().with_timezone(&japan()).date_naive() == day
}

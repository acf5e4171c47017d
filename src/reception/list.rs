//! What is on a shelf, a line each: for whoever reads, or for programs.

use std::io::{self, Write};

use chrono::NaiveDate;
use serde::Serialize;

use super::find::KnownLetters;
use super::outcome::{Told, is_sent_on, outcome_key, told};
use super::{InboxError, SpoolContext, time};
use crate::spool::list::{ForeignEntry, Shelf};
use crate::spool::{self, EntryName};

/// One line of the list.
#[derive(Serialize)]
struct ListRow<'a> {
    id: &'a str,
    kiosk: &'a str,
    seq: u32,
    pickup: Option<String>,
    sent: String,
    sealed: bool,
    /// Whether there is a later version of it on this shelf.
    replaced: bool,
    #[serde(flatten)]
    told: Told,
}

/// Writes what is waiting, oldest first: pick-up number, time, id; or a JSON array. Returns what is in
/// the spool and should not be, for a warning.
pub fn list(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    json: bool,
) -> Result<Vec<ForeignEntry>, InboxError> {
    shelf(out, desk, (Shelf::Waiting, None), json)
}

/// Writes what was collected, of all days or of what was sent on one: besides, when and by whom, and what became of it.
pub fn collected(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    day: Option<NaiveDate>,
    json: bool,
) -> Result<Vec<ForeignEntry>, InboxError> {
    shelf(out, desk, (Shelf::Collected, day), json)
}

fn shelf(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    (on, day): (Shelf, Option<NaiveDate>),
    json: bool,
) -> Result<Vec<ForeignEntry>, InboxError> {
    let (all, odd) = desk.depot.names(on)?;
    let mut names = all.clone();
    names.retain(|name| day.is_none_or(|day| is_sent_on(name, day)));
    names.sort_unstable_by(|one, other| (one.sent(), one).cmp(&(other.sent(), other)));
    let all: Vec<&EntryName> = all.iter().collect();
    let replaced = spool::versions::replaced(&all);
    let letters = KnownLetters::of(desk);
    // Whoever waits is listed without the journal, too.
    let told = match told(desk.depot, &names) {
        Err(_) if on == Shelf::Waiting && !json => vec![Told::default(); names.len()],
        told => told?,
    };
    let rows = names.iter().zip(told).map(|(name, told)| ListRow {
        id: name.id(),
        kiosk: name.kiosk(),
        seq: name.seq(),
        pickup: letters.number(on, name),
        sent: time(name.sent()),
        sealed: name.is_sealed(),
        replaced: replaced.contains(name),
        told,
    });
    if json {
        let rows: Vec<_> = rows.collect();
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::from)?;
        writeln!(out, "{text}")?;
    } else {
        for row in rows {
            line(out, desk, on, &row)?;
        }
    }
    Ok(odd)
}

fn line(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    on: Shelf,
    row: &ListRow<'_>,
) -> io::Result<()> {
    let pickup = row.pickup.as_deref().unwrap_or("-");
    let say = |key: &str| (desk.label)(key).trim_start().to_owned();
    write!(out, "{pickup:<4}  {}  {}", row.sent, row.id)?;
    if on == Shelf::Collected {
        match &row.told.collected {
            Some(act) => write!(out, "  {}  {}", time(act.at), act.by)?,
            None => write!(out, "  -  -")?,
        }
        if let Some(outcome) = &row.told.outcome {
            write!(out, "  {}", say(&outcome_key(outcome.code)))?;
        }
    }
    let unsealed = desk.sealed && !row.sealed;
    for (is_so, key) in [
        (row.replaced, "staff-replaced"),
        (unsealed, "staff-list-unsealed"),
    ] {
        if is_so {
            write!(out, "  {}", say(key))?;
        }
    }
    writeln!(out)
}

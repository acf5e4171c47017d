//! What is on a shelf, a line each: for whoever reads, or for programs.

use std::io::{self, Write};

use serde::Serialize;

use super::find::KnownLetters;
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
    /// Whether a later version of it waits.
    replaced: bool,
}

/// Writes what is waiting, oldest first: pick-up number, time, id; or a JSON array. Returns what is in
/// the spool and should not be, for a warning.
pub fn list(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    json: bool,
) -> Result<Vec<ForeignEntry>, InboxError> {
    let (mut names, odd) = desk.depot.names(Shelf::Waiting)?;
    names.sort_unstable_by(|one, other| (one.sent(), one).cmp(&(other.sent(), other)));
    let all: Vec<&EntryName> = names.iter().collect();
    let replaced = spool::versions::replaced(&all);
    let letters = KnownLetters::of(desk);
    let rows = names.iter().map(|name| ListRow {
        id: name.id(),
        kiosk: name.kiosk(),
        seq: name.seq(),
        pickup: letters.number(Shelf::Waiting, name),
        sent: time(name.sent()),
        sealed: name.is_sealed(),
        replaced: replaced.contains(name),
    });
    if json {
        let rows: Vec<_> = rows.collect();
        let text = serde_json::to_string_pretty(&rows).map_err(io::Error::from)?;
        writeln!(out, "{text}")?;
    } else {
        for row in rows {
            let pickup = row.pickup.as_deref().unwrap_or("-");
            write!(out, "{pickup:<4}  {}  {}", row.sent, row.id)?;
            let unsealed = desk.sealed && !row.sealed;
            for (is_so, key) in [
                (row.replaced, "staff-replaced"),
                (unsealed, "staff-list-unsealed"),
            ] {
                if is_so {
                    write!(out, "  {}", (desk.label)(key).trim_start())?;
                }
            }
            writeln!(out)?;
        }
    }
    Ok(odd)
}

//! Declarations for another program: the record itself, a line for each, a table for Excel, or FHIR. What cannot be said
//! whole is not exported. What became of them stands beside the record, which never changes.

use std::io::{self, Write};
use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use strum::{EnumString, VariantNames};
use zeroize::Zeroizing;

use super::csv::csv;
use super::find::find_one;
use super::outcome::{Told, is_sent_on, must_record, told};
use super::show::{json, safe_json};
use super::{InboxError, NewFile, SpoolContext, open, write_new};
use crate::fhir::{self, Declared, FhirOutcome, FhirTexts, TaskState};
use crate::record::Record;
use crate::spool::journal::{Act, Outcome};
use crate::spool::list::Shelf;
use crate::spool::versions::replaced;
use crate::spool::{EntryName, MAX_BYTES};
use crate::text::sanitize;

/// The version of a line of [`ExportFormat::Jsonl`].
const LINE_VERSION: u8 = 1;

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ExportFormat {
    /// The record, as `docs/declaration.schema.json` describes it.
    Json,
    /// A line of JSON for each, as `docs/export.schema.json` describes it.
    Jsonl,
    /// A table for Excel.
    Csv,
    /// A Bundle of FHIR R4.
    Fhir,
}

/// Which declarations.
#[derive(Clone, Copy, Debug)]
pub enum Exported<'a> {
    /// Each by id, its beginning or its number.
    Named(&'a [String]),
    /// All that were sent on this day of Japan, on both shelves, but for those that a later version replaces.
    Day(NaiveDate),
}

/// The text of a key in a language; `None` if it is not known in that language itself.
pub type Tongue<'a> = &'a dyn Fn(&str, &str) -> Option<String>;

/// Writes these declarations to `out`; returns their names.
pub fn export(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: Exported<'_>,
    format: ExportFormat,
    tongue: Tongue<'_>,
) -> Result<Vec<EntryName>, InboxError> {
    let (names, text) = text_of(desk, wanted, format, tongue)?;
    must_record(desk.depot, Act::Exported, &names)?;
    out.write_all(text.as_bytes())?;
    Ok(names)
}

/// Writes them to a new file, for its owner alone; never over an existing one.
pub fn export_to(
    path: &Path,
    desk: &SpoolContext<'_>,
    wanted: Exported<'_>,
    format: ExportFormat,
    tongue: Tongue<'_>,
) -> Result<Vec<EntryName>, InboxError> {
    let (names, text) = text_of(desk, wanted, format, tongue)?;
    // Known before there is a file.
    must_record(desk.depot, Act::Exported, &names)?;
    write_new(NewFile::Export, path, text.as_bytes())?;
    Ok(names)
}

/// All of them or none.
fn text_of(
    desk: &SpoolContext<'_>,
    wanted: Exported<'_>,
    format: ExportFormat,
    tongue: Tongue<'_>,
) -> Result<(Vec<EntryName>, Zeroizing<String>), InboxError> {
    let found = match wanted {
        Exported::Named(ids) => ids.iter().map(|id| find_one(desk, id)).collect(),
        Exported::Day(day) => of_day(desk, day),
    }?;
    let is_one = matches!(wanted, Exported::Named([_]));
    let takes_one = match format {
        ExportFormat::Json => true,
        ExportFormat::Fhir => matches!(wanted, Exported::Named(_)),
        ExportFormat::Jsonl | ExportFormat::Csv => false,
    };
    if takes_one && !is_one {
        return Err(InboxError::OnlyCsv);
    }
    let records = found
        .iter()
        .map(|(shelf, name)| open(desk.depot, desk.keys, *shelf, name));
    let records: Vec<Record> = records.collect::<Result<_, _>>()?;
    let names: Vec<EntryName> = found.into_iter().map(|(_, name)| name).collect();
    let told = told(desk.depot, &names)?;
    let all: Vec<(Record, Told)> = records.into_iter().zip(told).collect();
    let text = match format {
        ExportFormat::Csv => match all.iter().find(|(record, _)| !is_of_form(record)) {
            Some((record, _)) => return Err(unfitting(&record.id, "-")),
            None => csv(&all, desk),
        },
        ExportFormat::Jsonl => lines(&all)?,
        ExportFormat::Fhir => bundle(&all, desk, tongue, is_one)?,
        ExportFormat::Json => match all.as_slice() {
            [(record, _)] => json(record)?,
            _ => return Err(InboxError::OnlyCsv),
        },
    };
    Ok((names, text))
}

/// Those that were sent on a day, in the order in which they were sent.
fn of_day(desk: &SpoolContext<'_>, day: NaiveDate) -> Result<Vec<(Shelf, EntryName)>, InboxError> {
    let mut all = Vec::new();
    for on in [Shelf::Waiting, Shelf::Collected] {
        all.extend(desk.depot.names(on)?.0.into_iter().map(|name| (on, name)));
    }
    let names: Vec<&EntryName> = all.iter().map(|(_, name)| name).collect();
    let replaced = replaced(&names);
    let counts =
        |(_, name): &&(Shelf, EntryName)| is_sent_on(name, day) && !replaced.contains(name);
    let mut found: Vec<_> = all.iter().filter(counts).cloned().collect();
    found.sort_unstable_by(|(_, one), (_, other)| (one.sent(), one).cmp(&(other.sent(), other)));
    // Taken while both shelves were read.
    found.dedup_by(|(_, one), (_, other)| one == other);
    Ok(found)
}

/// What stands in a line before the record.
#[derive(Serialize)]
struct Envelope<'a> {
    v: u8,
    id: &'a str,
    #[serde(flatten)]
    told: &'a Told,
}

/// A line for each: what the journal tells, and the record.
fn lines(all: &[(Record, Told)]) -> Result<Zeroizing<String>, InboxError> {
    // Room for all of them: a buffer that grows leaves copies behind.
    let mut text = Zeroizing::new(String::with_capacity(2 * MAX_BYTES * all.len()));
    for (record, told) in all {
        let envelope = Envelope {
            v: LINE_VERSION,
            id: &record.id,
            told,
        };
        let envelope = serde_json::to_string(&envelope).map_err(io::Error::from)?;
        text.push_str(envelope.strip_suffix('}').unwrap_or(&envelope));
        text.push_str(",\"record\":");
        text.push_str(json(record)?.trim_end());
        text.push_str("}\n");
    }
    Ok(text)
}

fn bundle(
    all: &[(Record, Told)],
    desk: &SpoolContext<'_>,
    tongue: Tongue<'_>,
    is_one: bool,
) -> Result<Zeroizing<String>, InboxError> {
    let japanese = |key: &str| tongue("ja", key).unwrap_or_else(|| (desk.label)(key));
    let seen = all.iter().map(|(record, _)| {
        move |key: &str| {
            let text = tongue(&record.locale, key)?;
            (record.locale != "ja").then_some(text)
        }
    });
    let seen: Vec<_> = seen.collect();
    let declared = all.iter().zip(&seen).map(|((record, told), seen)| {
        let outcome = told.outcome.as_ref().map(|outcome| FhirOutcome {
            code: outcome.code.into_str(),
            state: state(outcome.code),
            at: outcome.act.at,
            by: &outcome.act.by,
        });
        let words = FhirTexts {
            japanese: &japanese,
            patient: seen,
            locale: &record.locale,
        };
        Declared {
            record,
            outcome,
            words,
        }
    });
    let declared: Vec<Declared<'_>> = declared.collect();
    // The form of a day is that of nobody.
    let plain = FhirTexts {
        japanese: &japanese,
        patient: &|_| None,
        locale: "ja",
    };
    let form = declared.first().filter(|_| is_one);
    let form = form.map_or(&plain, |one| &one.words);
    match fhir::document(&declared, form) {
        Ok(bytes) => Ok(safe_json(&bytes)),
        Err(why) => match &why {
            fhir::FhirError::Faults(id, _) => Err(unfitting(id, &why.to_string())),
            fhir::FhirError::Json(_) => Err(InboxError::Output(io::Error::other(why))),
        },
    }
}

/// Whether anything is left to do.
const fn state(outcome: Outcome) -> TaskState {
    match outcome {
        Outcome::CardSeen | Outcome::Confirmed | Outcome::Paid => TaskState::Completed,
        // The insurance is still to be shown.
        Outcome::PaidInFull => TaskState::OnHold,
        // The paper takes its place.
        Outcome::OnPaper => TaskState::Cancelled,
    }
}

/// Whether every field has its column.
fn is_of_form(record: &Record) -> bool {
    record.fields.iter().all(|entry| entry.field().is_some())
}

fn unfitting(id: &str, why: &str) -> InboxError {
    InboxError::Unfitting {
        id: id.to_owned(),
        why: sanitize::render(why),
    }
}

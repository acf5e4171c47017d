//! Declarations for another program: the record itself, a table for Excel (of several), or FHIR. What cannot be
//! said whole is not exported.

use std::io::{self, Write};
use std::path::Path;

use strum::{EnumString, VariantNames};
use zeroize::Zeroizing;

use super::csv::csv;
use super::outcome::must_record;
use super::show::{json, safe_json};
use super::{InboxError, NewFile, SpoolContext, read, write_new};
use crate::fhir::{self, FhirTexts};
use crate::record::Record;
use crate::spool::EntryName;
use crate::spool::journal::Act;
use crate::text::sanitize;

/// For whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ExportFormat {
    /// The record, as `docs/declaration.schema.json` describes it.
    Json,
    /// A table for Excel.
    Csv,
    /// A Bundle of FHIR R4.
    Fhir,
}

/// The text of a key in a language; `None` if it is not known in that language itself.
pub type Tongue<'a> = &'a dyn Fn(&str, &str) -> Option<String>;

/// Writes these declarations to `out`; returns their names.
pub fn export(
    out: &mut dyn Write,
    desk: &SpoolContext<'_>,
    wanted: &[String],
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
    wanted: &[String],
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
    wanted: &[String],
    format: ExportFormat,
    tongue: Tongue<'_>,
) -> Result<(Vec<EntryName>, Zeroizing<String>), InboxError> {
    let read = wanted.iter().map(|wanted| read(desk, wanted));
    let read: Vec<(EntryName, Record)> = read.collect::<Result<_, _>>()?;
    let (names, records): (Vec<_>, Vec<_>) = read.into_iter().unzip();
    if format == ExportFormat::Csv {
        return match records.iter().find(|record| !is_of_form(record)) {
            Some(record) => Err(unfitting(record, "-")),
            None => Ok((names, csv(&records, desk))),
        };
    }
    let [record] = records.as_slice() else {
        return Err(InboxError::OnlyCsv);
    };
    let text = if format == ExportFormat::Json {
        json(record)?
    } else {
        bundle(record, desk, tongue)?
    };
    Ok((names, text))
}

fn bundle(
    record: &Record,
    desk: &SpoolContext<'_>,
    tongue: Tongue<'_>,
) -> Result<Zeroizing<String>, InboxError> {
    let japanese = |key: &str| tongue("ja", key).unwrap_or_else(|| (desk.label)(key));
    let of_patient = |key: &str| {
        let text = tongue(&record.locale, key)?;
        (record.locale != "ja").then_some(text)
    };
    let words = FhirTexts {
        japanese: &japanese,
        patient: &of_patient,
        locale: &record.locale,
    };
    match fhir::document(record, &words) {
        Ok(bytes) => Ok(safe_json(&bytes)),
        Err(why @ fhir::FhirError::Faults(_)) => Err(unfitting(record, &why.to_string())),
        Err(fhir::FhirError::Json(error)) => Err(InboxError::Output(io::Error::from(error))),
    }
}

/// Whether every field has its column.
fn is_of_form(record: &Record) -> bool {
    record.fields.iter().all(|entry| entry.field().is_some())
}

fn unfitting(record: &Record, why: &str) -> InboxError {
    InboxError::Unfitting {
        id: record.id.clone(),
        why: sanitize::render(why),
    }
}

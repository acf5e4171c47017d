//! `uketsuke spool print`: the sheet of one declaration, on the printer or in a file. Must not know how it
//! looks.

use std::mem;
use std::path::Path;

use super::Outcome;
use super::words::CliTexts;
use crate::config::Config;
use crate::reception::print;
use crate::reception::{InboxError, shown_path};
use crate::record::Record;
use crate::sheet::Sheet;
use crate::sheet::printer::{LONG, PrinterError};

/// `output`: the new file, none for the printer. No record is opened for a printer that is not there.
pub(super) fn run(
    config: &Config,
    words: &CliTexts,
    output: Option<&Path>,
    record: impl FnOnce() -> Result<Record, InboxError>,
) -> Result<Outcome, InboxError> {
    if output.is_none() && config.staff.print.is_empty() {
        return Err(InboxError::Unsent(PrinterError::Nowhere));
    }
    let record = record()?;
    let Sheet { pdf, missing } = print::sheet(&record, config)?;
    if let Some(path) = output {
        print::save(&pdf, path)?;
        words.tell("print-saved", &[("path", shown_path(path))]);
    } else {
        let mut told = false;
        print::send(&pdf, config, &mut |taken| {
            if taken >= LONG && !mem::replace(&mut told, true) {
                words.tell("print-waiting", &[]);
            }
            true
        })?;
        words.tell("print-sent", &[("id", record.id.clone())]);
    }
    // Whoever goes on from here, a script perhaps, goes on with a sheet that is not whole.
    Ok(match print::gaps(&missing) {
        Some((id, args)) => words.refuse(id, &args),
        None => Outcome::Done,
    })
}

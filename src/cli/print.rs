//! `uketsuke spool print`: the sheet of one declaration, on the printer or in a file. Must not know how it
//! looks.

use std::mem;
use std::path::Path;

use super::Outcome;
use super::words::CliTexts;
use crate::config::Config;
use crate::reception::{InboxError, SpoolContext, must_record, outcome_of, print, shown_path};
use crate::record::Record;
use crate::sheet::Sheet;
use crate::sheet::printer::{LONG, PrinterError};
use crate::spool::EntryName;
use crate::spool::journal::Act;

/// `output`: the new file, none for the printer. No record is opened for a printer that is not there.
pub(super) fn run(
    config: &Config,
    words: &CliTexts,
    output: Option<&Path>,
    record: impl FnOnce() -> Result<(EntryName, Record), InboxError>,
    desk: &SpoolContext<'_>,
) -> Result<Outcome, InboxError> {
    if output.is_none() && config.staff.print.is_empty() {
        return Err(InboxError::Unsent(PrinterError::Nowhere));
    }
    let (name, record) = record()?;
    let Sheet { pdf, missing } =
        print::sheet(&record, outcome_of(desk.depot, &name).as_ref(), config)?;
    if let Some(path) = output {
        // A file of a declaration is an export: it is known before there is one.
        must_record(desk.depot, Act::Exported, &[name])?;
        print::save(&pdf, path)?;
        words.tell("print-saved", &[("path", shown_path(path))]);
    } else {
        let mut told = false;
        let mut sent = Ok(());
        let mut does = || {
            sent = print::send(&pdf, config, &mut |taken| {
                if taken >= LONG && !mem::replace(&mut told, true) {
                    words.tell("print-waiting", &[]);
                }
                true
            });
            sent.is_ok()
        };
        let around = desk
            .depot
            .around(Act::Printed, &name, desk.recording, &mut does);
        around.map_err(InboxError::from)?;
        sent?;
        words.tell("print-sent", &[("id", record.id.clone())]);
    }
    // Whoever goes on from here, a script perhaps, goes on with a sheet that is not whole.
    Ok(match print::gaps(&missing) {
        Some((id, args)) => words.refuse(id, &args),
        None => Outcome::Done,
    })
}

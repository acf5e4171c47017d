//! `uketsuke spool print`: the sheet of one declaration, on the printer or in a file. Must not know how it
//! looks.

use std::path::Path;
use std::sync::Arc;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use super::words::Words;
use crate::config::Config;
use crate::inbox::print::{self, Unprinted};
use crate::inbox::{InboxError, shown_path};
use crate::record::Record;
use crate::sheet::printer::Unsent;

/// `output`: the new file, none for the printer. No record is opened for a printer that is not there.
pub(super) fn run(
    config: &Config,
    words: &Words,
    output: Option<&Path>,
    record: impl FnOnce() -> Result<Record, InboxError>,
) -> Result<(), InboxError> {
    if output.is_none() && config.staff.print.is_empty() {
        return Err(InboxError::Unprinted(Unprinted::Unsent(Unsent::Nowhere)));
    }
    let record = record()?;
    let pdf = print::sheet(&record, config)?;
    if let Some(path) = output {
        print::save(&pdf, path)?;
        words.tell("print-saved", &[("path", shown_path(path))]);
    } else {
        outlive_the_printer();
        print::send(&pdf, config)?;
        words.tell("print-sent", &[("id", record.id.clone())]);
    }
    Ok(())
}

/// Ctrl+C ends the print command, not this program before it has removed the file for it.
fn outlive_the_printer() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // Where that fails, Ctrl+C leaves a file behind that only its owner can read.
        let _ = flag::register(signal, Arc::default());
    }
}

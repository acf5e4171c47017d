//! What is said of several things in one argument of a sentence.

use crate::calendar::japan;
use crate::sheet::printer::PrinterError;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

pub(super) fn unsent(why: &PrinterError) -> Vec<(&'static str, String)> {
    let (program, cause) = match why {
        PrinterError::Nowhere => (None, None),
        PrinterError::System(cause) => (None, Some(cause.to_string())),
        PrinterError::Program { program, cause } => (Some(program), Some(cause.to_string())),
        PrinterError::Failed { program, said } => (Some(program), Some(said.clone())),
        PrinterError::Stopped { program } => (Some(program), None),
    };
    let program = program.map(|program| ("program", program.clone()));
    let cause = cause.map(|cause| ("cause", cause));
    program.into_iter().chain(cause).collect()
}

/// Time and id of those on a shelf.
pub(super) fn listed(all: &[(Shelf, EntryName)], on: Shelf) -> String {
    let here = all.iter().filter(|(shelf, _)| *shelf == on);
    let lines = here.map(|(_, name)| {
        let sent = name.sent().with_timezone(&japan());
        format!("{} ({})", name.id(), sent.format("%Y-%m-%d %H:%M"))
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        "-".to_owned()
    } else {
        lines.join(", ")
    }
}

//! What staff's technician can read afterwards: lines on standard error, if that leads anywhere but to
//! the glass. Never answers, never lengths of answers.

use std::io::{self, Write};

use rustix::termios::isatty;

/// Whether standard error is a log and not the glass.
pub(super) fn is_kept() -> bool {
    !isatty(rustix::stdio::stderr())
}

/// Adds a line. A log that cannot be written stops nothing.
pub(super) fn log(line: &str) {
    if is_kept() {
        let _ = writeln!(io::stderr(), "uketsuke: {line}");
    }
}

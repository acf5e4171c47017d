//! What staff's technician can read afterwards: lines on standard error, if that leads anywhere but to
//! the glass. Never answers, never lengths of answers.

use std::io::{self, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::stdio::dup2_stderr;
use rustix::termios::isatty;

/// Names the journal's socket, where standard error would be the glass: under a terminal program that a
/// unit started.
const JOURNAL: &str = "UKETSUKE_JOURNAL";

/// What a stream to the journal begins with: name, no unit, priority 6, four times no.
const HEADER: &str = "uketsuke\n\n6\n0\n0\n0\n0\n";

/// Standard error, also that of all workers to come, leads to the journal, if there is one to lead to.
pub fn follow_the_journal() -> io::Result<()> {
    match std::env::var_os(JOURNAL) {
        Some(socket) if !is_kept() => {
            dup2_stderr(open_journal(Path::new(&socket))?)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

fn open_journal(socket: &Path) -> io::Result<UnixStream> {
    let mut journal = UnixStream::connect(socket)?;
    journal.write_all(HEADER.as_bytes())?;
    journal.shutdown(Shutdown::Read)?;
    Ok(journal)
}

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

//! Appending to a writer's file of the month.

use std::fs::File;
use std::io::{self, Write as _};
use std::os::unix::fs::FileExt as _;

use rustix::fs::{FlockOperation, Mode, OFlags, fdatasync, flock};

use super::Author;
use super::folder::{END, JournalFolder};
use super::line::JournalLine;
use crate::spool::fault::{Attempt, SpoolError};
use crate::spool::syscalls::call;

/// The file of a line.
pub(super) fn name_of(author: &Author, line: &JournalLine) -> String {
    format!("{}{}{END}", author.prefix(), line.at.format("%Y-%m"))
}

/// Appends lines to the files of their months, durably.
pub(super) fn append(
    folder: &JournalFolder,
    author: &Author,
    lines: &[JournalLine],
) -> Result<(), SpoolError> {
    for of_month in lines.chunk_by(|one, other| name_of(author, one) == name_of(author, other)) {
        let Some(first) = of_month.first() else {
            continue;
        };
        let name = name_of(author, first);
        let text: String = of_month.iter().map(JournalLine::text).collect();
        let written = append_text(folder, &name, &text);
        written.map_err(|cause| folder.journal.error(Attempt::Journal, &name, cause))?;
    }
    Ok(())
}

fn append_text(folder: &JournalFolder, name: &str, text: &str) -> io::Result<()> {
    let mut file = open(folder, name)?;
    // Two programs of one user.
    call("flock", || flock(&file, FlockOperation::LockExclusive))?;
    let before = file.metadata()?.len();
    let mut last = [b'\n'];
    if before > 0 {
        file.read_exact_at(&mut last, before - 1)?;
    }
    // What a power cut has torn is no line, and does not spoil the next one.
    let begin = if last == *b"\n" { "" } else { "\n" };
    let whole = format!("{begin}{text}");
    let written = call("write", || file.write_all(whole.as_bytes()));
    let kept = written.and_then(|()| Ok(call("fdatasync", || fdatasync(&file))?));
    if kept.is_err() {
        // Half a line on a full disk goes again; what cannot be taken back is no line.
        let _ = file.set_len(before);
    }
    kept
}

fn open(folder: &JournalFolder, name: &str) -> io::Result<File> {
    let mode = Mode::RUSR | Mode::WUSR;
    let how = OFlags::RDWR | OFlags::APPEND;
    let (file, stat) = folder.journal.open_file(name, how | OFlags::CREATE, mode)?;
    if stat.st_size == 0 {
        folder.share(&file)?;
        folder.journal.sync(&file).map_err(|error| error.cause)?;
    }
    Ok(file)
}

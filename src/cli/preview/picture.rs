//! Screens as pictures in files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::paint::pixels::png;
use crate::rehearsal::Session;

/// Writes the pages of a session that draws letters: the first into this file, the others beside it.
pub(super) fn write(session: &mut Session<'_>, first: &Path) -> io::Result<()> {
    let mut pages = Vec::new();
    session.each_page(|session| {
        let drawn = session.pixels.as_ref();
        pages.extend(drawn.map(|pixels| pixels.page(&session.laid, session.kiosk.look())));
    });
    for (page, number) in pages.iter().zip(1_usize..) {
        let file = png::bytes(page).map_err(io::Error::other)?;
        fs::write(numbered(first, number), file)?;
    }
    Ok(())
}

/// `ask.png`, `ask-2.png`, …
fn numbered(first: &Path, number: usize) -> PathBuf {
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    let ending = first.extension().unwrap_or_default().to_string_lossy();
    match number {
        1 => first.to_owned(),
        _ => first.with_file_name(format!("{stem}-{number}.{ending}")),
    }
}

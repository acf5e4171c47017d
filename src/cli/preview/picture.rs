//! Screens as pictures in files.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use png::{BitDepth, ColorType, Encoder};

use crate::paint::pixels::Bitmap;
use crate::rehearsal::Session;

/// Writes the pages of a session that draws letters: the first into this file, the others beside it.
pub(super) fn write(session: &mut Session<'_>, first: &Path) -> io::Result<()> {
    let mut pages = Vec::new();
    session.each_page(|session| {
        let drawn = session.pixels.as_ref();
        pages.extend(drawn.map(|pixels| pixels.page(&session.laid, session.kiosk.look())));
    });
    for (page, number) in pages.iter().zip(1_usize..) {
        encode(page, &numbered(first, number)).map_err(io::Error::other)?;
    }
    Ok(())
}

fn encode(page: &Bitmap, path: &Path) -> Result<(), png::EncodingError> {
    let size = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = Encoder::new(file, size(page.width()), size(page.height()));
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.write_header()?.write_image_data(&page.rgb())
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

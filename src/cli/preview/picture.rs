//! Screens as pictures in files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ratatui::layout::Rect;
use serde_json::{Value, json};

use crate::graphics::CellSize;
use crate::paint::pixels::png;
use crate::rehearsal::Session;
use crate::scene::Scene;

/// Writes the pages of a session that draws letters: the first into this file, the others beside it. Where their words
/// stand goes into another.
pub(super) fn write(
    session: &mut Session<'_>,
    first: &Path,
    cell: CellSize,
    words: Option<&Path>,
) -> io::Result<()> {
    let mut pages = Vec::new();
    let mut places = String::new();
    session.each_page(|session| {
        for place in words_of(&session.laid, cell) {
            places.push_str(&place.to_string());
            places.push('\n');
        }
        let drawn = session.pixels.as_ref();
        pages.extend(drawn.map(|pixels| pixels.page(&session.laid, session.kiosk.look())));
    });
    for (page, number) in pages.iter().zip(1_usize..) {
        let file = png::bytes(page).map_err(io::Error::other)?;
        fs::write(numbered(first, number), file)?;
    }
    words.map_or(Ok(()), |file| fs::write(file, places))
}

/// The words of a page, each with its place and its item's.
fn words_of(scene: &Scene, cell: CellSize) -> Vec<Value> {
    let pixels = |area: Rect| {
        let ((x, y), (width, height)) = (
            cell.pixels(area.x, area.y),
            cell.pixels(area.width, area.height),
        );
        [x, y, width, height]
    };
    let items = scene.items.iter();
    let words = items.flat_map(|item| item.texts.iter().map(move |text| (item, text)));
    let words = words.map(|(item, text)| {
        let (around, place) = (pixels(item.area), pixels(text.area));
        let (page, edge) = (scene.page, item.action.is_some());
        json!({ "page": page, "item": around, "edge": edge, "place": place, "text": text.whole })
    });
    words.collect()
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

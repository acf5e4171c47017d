//! The rows above the footer: what is wrong or wanted, in a place that is kept for it so that nothing jumps;
//! else quiet remarks and counts.

use ratatui::layout::Rect;

use super::block;
use super::item::{ItemText, Style};
use super::layouter::Layouter;
use super::part::Stack;
use super::split::Split as _;
use crate::page::{Block, Page};

/// The notes of a page and the rows that are kept for them, whatever is said there now.
pub(super) fn notes(lay: &Layouter<'_>, page: &Page, width: u16) -> (Stack, u16) {
    let part =
        |blocks: &[Block]| Stack::stacked(blocks.iter().map(|of| block::part(lay, of, width)));
    let quiet = page.notes.quiet.iter();
    let quiet: Vec<ItemText> = quiet.map(|of| lay.text(of, Style::Quiet, width)).collect();
    let crowded = quiet.last().is_some_and(|last| is_crowded(lay, page, last));
    let quiet = Stack::stacked(quiet.into_iter().map(Stack::from));
    let possible = page.notes.possible.iter().map(|of| part(of).height);
    let rows = quiet.height.max(1) + u16::from(crowded);
    let rows = possible.max().unwrap_or(0).max(rows);
    let shown = if !page.notes.said.is_empty() {
        part(&page.notes.said)
    } else if let Some(digit) = lay.kiosk.first_digit() {
        lay.text(&format!("{digit}_"), Style::Strong, 3).into()
    } else {
        quiet
    };
    (shown, rows)
}

/// Whether the counts need a row of their own: beside them stands the last of the quiet lines.
fn is_crowded(lay: &Layouter<'_>, page: &Page, last: &ItemText) -> bool {
    let columns = |text: &str| lay.columns(text, Style::Quiet);
    let beside = last.lines.last().map_or(0, |line| columns(line));
    let count = columns(&lay.words.page(9, 9));
    let progress = page.progress.as_deref().map_or(0, columns);
    count.max(progress) + beside >= last.area.width
}

/// Which question and which page this is, at the right of the last row; what is said has the rows to itself.
pub(super) fn counts(lay: &mut Layouter<'_>, page: &Page, mut area: Rect) {
    if !page.notes.said.is_empty() {
        return;
    }
    let mut row = area.take_bottom(1);
    let turned = (lay.scene.pages > 1).then(|| lay.page_count());
    for count in turned.into_iter().chain(page.progress.clone()) {
        let columns = lay.columns(&count, Style::Quiet);
        let place = row.take_right(columns);
        row.take_right(2);
        let text = lay.text_in(place, &count, Style::Quiet);
        // Words that end in this row have its cells already: then it is one of theirs.
        let mut items = lay.scene.items.iter_mut();
        match items.find(|item| item.area.contains(place.as_position())) {
            Some(item) => item.texts.push(text),
            None => lay.push(text),
        }
    }
}

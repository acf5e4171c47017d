//! What is wrong or wanted, in a place below the question that is kept for it so that nothing jumps; else how to answer.
//! Quiet remarks for which the header has no room stand at the bottom.

use super::block;
use super::item::Style;
use super::layouter::Layouter;
use super::part::Stack;
use crate::page::{Block, Page};

/// How to answer: it shares the place of what is wrong with the answer.
pub(super) fn hint(page: &Page) -> Option<&Block> {
    if page.notes.possible.is_empty() || page.entry.is_some() {
        return None;
    }
    match page.body.as_slice() {
        [hint @ Block::Text(_)] if !page.choices.is_empty() => Some(hint),
        [hint @ Block::Text(_), .., _] if page.body.iter().any(is_answer) => Some(hint),
        _ => None,
    }
}

const fn is_answer(block: &Block) -> bool {
    matches!(block, Block::Answer(_))
}

/// The notes of a page and the rows that are kept for them, whatever is said there now.
pub(super) fn notes(lay: &Layouter<'_>, page: &Page, width: u16) -> (Stack, u16) {
    let part = |of: &Block| block::part(lay, of, width);
    let parts = |blocks: &[Block]| Stack::stacked(blocks.iter().map(part));
    let hint = hint(page).map(part).unwrap_or_default();
    let possible = page.notes.possible.iter().map(|of| parts(of).height);
    let rows = possible.fold(hint.height, u16::max);
    let shown = if !page.notes.said.is_empty() {
        parts(&page.notes.said)
    } else if let Some(digit) = lay.kiosk.first_digit() {
        lay.text(&format!("{digit}_"), Style::Strong, 3).into()
    } else {
        hint
    };
    (shown, rows)
}

/// The quiet remarks of these below each other.
pub(super) fn remarks(lay: &Layouter<'_>, remarks: &[String], width: u16) -> Stack {
    let texts = remarks.iter().map(|of| lay.text(of, Style::Quiet, width));
    Stack::stacked(texts.map(Stack::from))
}

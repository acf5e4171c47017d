//! What is wrong or wanted, in a place that is kept for it so that nothing jumps; else how to answer.
//! Quiet remarks for which the header has no room stand at the bottom.

use ratatui::layout::Rect;

use super::block;
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::part::Stack;
use super::split::Split as _;
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

/// Columns at the right of the row that parts content and buttons, for counts.
const COUNTS: u16 = 14;

/// The notes of a page, and their place.
pub(super) struct Notes {
    said: Stack,
    /// Their place if that is not below the question.
    elsewhere: Option<Rect>,
    /// Rows that are kept for them below the question.
    pub rows: u16,
}

impl Notes {
    /// In the row that parts content and buttons where one is enough, so that the choices have the rows below the
    /// question; where that says how to answer, below it.
    pub(super) fn new(lay: &Layouter<'_>, page: &Page, width: u16, blank: &mut Rect) -> Self {
        let columns = blank.width.saturating_sub(COUNTS);
        if hint(page).is_none() {
            let (said, rows) = notes(lay, page, columns);
            if rows.max(said.height) <= 1 {
                let elsewhere = Some(blank.take_left(columns));
                return Self {
                    said,
                    elsewhere,
                    rows: 0,
                };
            }
        }
        let (said, rows) = notes(lay, page, width);
        Self {
            said,
            elsewhere: None,
            rows,
        }
    }

    /// The items, with the place for them taken off the top of an area.
    pub(super) fn placed(self, area: &mut Rect) -> impl Iterator<Item = Item> {
        let below = area.take_top(self.rows);
        self.said.placed(self.elsewhere.unwrap_or(below))
    }
}

/// The notes of a page at this width, and the rows that are kept for them, whatever is said there now.
fn notes(lay: &Layouter<'_>, page: &Page, width: u16) -> (Stack, u16) {
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

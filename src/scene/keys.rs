//! The keys of the board: ten columns of letters or digits, and where the screen is wide the others in a block beside them.
//!
//! Keys touch each other, so that no finger falls between two; what parts them for the eye is the painter's.

use ratatui::layout::{Margin, Rect};

use super::item::{ItemKind, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::Action;
use crate::keyboard::layout::{self, Board, COLUMNS, Cap, Functions, Keytop};
use crate::page::TextEntry;

/// Columns of a letter at least, and at most.
const LETTER: (u16, u16) = (5, 10);
/// Columns of a letter at least where there is a block beside, so that this costs them nothing.
const WIDE_LETTER: u16 = 7;
/// Columns of the block beside, and of the gap before it.
const BLOCK: (u16, u16) = (20, 2);
/// Columns free at both edges of a wide screen.
const MARGINS: u16 = 6;

/// The keys of a board, still to be placed.
pub(super) struct Keys {
    rows: Vec<Vec<Keytop>>,
    /// Columns of a letter.
    letter: u16,
    /// Columns of all.
    width: u16,
}

impl Keys {
    /// For a screen of this width. The kiosk is to learn where its keys stand.
    pub(super) fn new(lay: &mut Layouter<'_>, board: Board, width: u16) -> Self {
        let beside = width.saturating_sub(MARGINS + BLOCK.0 + BLOCK.1) / COLUMNS;
        let functions = if beside < WIDE_LETTER {
            Functions::Below
        } else {
            Functions::Beside
        };
        lay.scene.functions = functions;
        let rows = layout::rows(board, lay.kiosk.letters(), functions);
        let aside = rows.iter().flatten().any(|key| key.aside);
        let (room, block) = if aside {
            (beside, BLOCK.0 + BLOCK.1)
        } else {
            (width / COLUMNS, 0)
        };
        let letter = room.clamp(LETTER.0, LETTER.1);
        let width = letter * COLUMNS + block;
        Self {
            rows,
            letter,
            width,
        }
    }

    /// Rows of keys.
    pub(super) fn count(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }

    /// Places those that this field has, each so many rows high.
    pub(super) fn place(
        &self,
        lay: &mut Layouter<'_>,
        entry: &TextEntry,
        mut area: Rect,
        height: u16,
    ) {
        area.take_left(area.width.saturating_sub(self.width) / 2);
        for keys in &self.rows {
            let mut rest = area.take_top(height);
            let mut letters = rest.take_left(self.letter * COLUMNS);
            rest.take_left(BLOCK.1);
            for key in keys {
                let place = if key.aside {
                    rest.take_left(key.span * BLOCK.0 / 2)
                } else {
                    letters.take_left(key.span * self.letter)
                };
                if lay.kiosk.has_key(key.cap) {
                    keytop(lay, entry, place, key.cap);
                }
            }
        }
    }
}

fn keytop(lay: &mut Layouter<'_>, entry: &TextEntry, area: Rect, cap: Cap) {
    let style = match cap {
        Cap::Char(_) | Cap::Text(_) | Cap::Era(_) => Style::Choice,
        _ => Style::Button,
    };
    let said = entry.caps.iter().find(|(of, _)| *of == cap);
    let label = said.map_or_else(|| layout::label(cap), |(_, words)| words.clone());
    // A column on each side is the mark's own.
    let inner = area.inner(Margin::new(1, 0));
    let label = lay.text(&label, style, inner.width).centred(inner);
    lay.push(lay.target(area, ItemKind::Key, style, Action::Cap(cap), vec![label]));
}

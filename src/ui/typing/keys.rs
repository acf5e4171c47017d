//! The keys of the board. Must not know what is typed.

use ratatui::layout::Rect;

use super::super::canvas::Canvas;
use crate::flow::Action;
use crate::keyboard::layout::{self, Board, Cap};
use crate::page::TextEntry;

/// Columns of a key at least, and at most.
const KEY: (u16, u16) = (6, 10);

/// The boards that this field has.
fn has_board(pen: &Canvas<'_>, cap: Cap) -> bool {
    match cap {
        Cap::Board(board) => pen.kiosk.boards().contains(&board),
        _ => cap != Cap::Nothing,
    }
}

pub(super) fn draw_keys(
    pen: &mut Canvas<'_>,
    entry: &TextEntry,
    area: Rect,
    board: Board,
    height: u16,
) {
    let key = (area.width / layout::COLUMNS).clamp(KEY.0, KEY.1);
    let left = area.x + area.width.saturating_sub(key * layout::COLUMNS) / 2;
    for (caps, row) in layout::rows(board).iter().zip(0..) {
        let mut x = left;
        for (cap, at) in caps.iter().zip(0..) {
            let width = layout::span(*cap) * key;
            if has_board(pen, *cap) {
                let place = Rect {
                    x,
                    y: area.y + row * height,
                    width,
                    height,
                };
                draw_key(pen, entry, place, *cap, (row + at) % 2);
            }
            x += width;
        }
    }
}

fn draw_key(pen: &mut Canvas<'_>, entry: &TextEntry, area: Rect, cap: Cap, stripe: u16) {
    let theme = pen.theme;
    let calm = match cap {
        Cap::Char(_) | Cap::Text(_) | Cap::Era(_) if stripe == 0 => theme.choice[0],
        Cap::Char(_) | Cap::Text(_) | Cap::Era(_) => theme.choice[1],
        _ if stripe == 0 => theme.button,
        _ => theme.tool,
    };
    let said = entry.caps.iter().find(|(of, _)| *of == cap);
    let label = said.map_or_else(|| layout::label(cap), |(_, words)| words.clone());
    let action = Action::Cap(cap);
    let style = pen.touched(action, calm);
    pen.fill(area, style);
    // A column on each side is the mark's own.
    let inner = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    pen.label(inner, &label, style);
    pen.edges(area, action, style, false);
    pen.target(area, action);
}

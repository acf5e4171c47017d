//! A field to type into: a box that grows to three rows, or one row without a border where rows are scarce.

use ratatui::layout::{Offset, Rect};
use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

use super::item::{FieldRows, Item, ItemKind, Style};
use super::layouter::Layouter;
use crate::flow::Action;
use crate::page::FieldText;

/// Rows of text at most; the rows around the caret are shown.
const ROWS: usize = 3;

/// The field at this width, in no more rows than these.
pub(super) fn field(lay: &Layouter<'_>, field: &FieldText, width: u16, room: u16) -> Item {
    let all = rows(lay, &field.whole, width.saturating_sub(4));
    let before = rows(lay, &field.before, width.saturating_sub(4));
    let (edge, shown) = if room < 3 {
        (0, 1)
    } else {
        (1, all.len().min(ROWS).min(usize::from(room) - 2))
    };
    let first = before.len().saturating_sub(shown);
    let shown_rows = all.iter().skip(first).take(shown).cloned();
    let column = before
        .last()
        .map_or(0, |row| lay.columns(row, Style::Field));
    let row = before.len().saturating_sub(first + 1);
    let small = |rows: usize| u16::try_from(rows).unwrap_or(0);
    let last = before.last().cloned().unwrap_or_default();
    let kind = ItemKind::Field(FieldRows {
        before: Zeroizing::new(last),
        caret_row: row,
        rows: Zeroizing::new(shown_rows.collect()),
        caret: Offset::new(2 + i32::from(column), i32::from(small(row) + edge)),
    });
    let area = Rect::new(0, 0, width, small(shown) + 2 * edge);
    lay.target(area, kind, Style::Field, Action::Field, Vec::new())
}

/// Hard rows: an address is not prose. One column is left free for the caret.
fn rows(lay: &Layouter<'_>, text: &str, width: u16) -> Zeroizing<Vec<String>> {
    let mut rows = Zeroizing::new(vec![String::new()]);
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        let columns = lay.columns(grapheme, Style::Field);
        if taken + columns >= width.max(3) {
            rows.push(String::new());
            taken = 0;
        }
        taken += columns;
        if let Some(row) = rows.last_mut() {
            row.push_str(grapheme);
        }
    }
    rows
}

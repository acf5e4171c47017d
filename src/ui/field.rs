//! A field to type into: a box that grows to three rows, with the terminal's cursor on the caret.

use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block as Bordered, BorderType, Widget};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::canvas::Canvas;
use crate::flow::Action;
use crate::page::FieldText;

/// Rows of text at most; the rows around the caret are shown.
const ROWS: usize = 3;

/// Rows of the box at this width.
pub(super) fn height(field: &FieldText, width: u16) -> u16 {
    let rows = rows(&field.whole, inner_width(width)).len().min(ROWS);
    u16::try_from(rows).unwrap_or(1) + 2
}

const fn inner_width(width: u16) -> usize {
    width.saturating_sub(4) as usize
}

/// Hard rows: an address is not prose. One column is left free for the caret.
fn rows(text: &str, width: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for grapheme in text.graphemes(true) {
        let full = rows
            .last()
            .is_some_and(|row| row.width() + grapheme.width() >= width.max(3));
        if full {
            rows.push(String::new());
        }
        if let Some(row) = rows.last_mut() {
            row.push_str(grapheme);
        }
    }
    rows
}

pub(super) fn draw(pen: &mut Canvas<'_>, area: Rect, field: &FieldText) {
    let focused = pen.focused == Some(Action::Field);
    let border = if focused {
        BorderType::Thick
    } else {
        BorderType::Plain
    };
    pen.fill(area, pen.theme.field);
    Bordered::bordered()
        .border_type(border)
        .style(pen.theme.field)
        .render(area, pen.buffer);
    if focused {
        let edge = pen.theme.field.add_modifier(ratatui::style::Modifier::BOLD);
        Bordered::bordered()
            .border_type(border)
            .border_style(edge)
            .render(area, pen.buffer);
    }
    let width = inner_width(area.width);
    let all = rows(&field.whole, width);
    let before = rows(&field.before, width);
    let caret_row = before.len().saturating_sub(1);
    let first = (caret_row + 1).saturating_sub(usize::from(area.height.saturating_sub(2)));
    for (row, y) in all
        .iter()
        .skip(first)
        .zip(area.y + 1..area.bottom().saturating_sub(1))
    {
        pen.put((area.x + 2, y), row, width, pen.theme.field);
    }
    let column = before.last().map_or(0, |row| row.width());
    let offset = |at: usize| u16::try_from(at).unwrap_or(0);
    if focused {
        pen.laid.caret = Some(Position::new(
            area.x + 2 + offset(column),
            area.y + 1 + offset(caret_row - first),
        ));
    }
    pen.target(area, Action::Field);
}

/// One row without a border, where rows are scarce: the part around the caret.
pub(super) fn draw_bare(pen: &mut Canvas<'_>, area: Rect, field: &FieldText) {
    let style = pen
        .theme
        .field
        .add_modifier(ratatui::style::Modifier::UNDERLINED);
    pen.fill(area, style);
    let width = inner_width(area.width);
    let before = rows(&field.before, width);
    let row = before.len().saturating_sub(1);
    if let Some(text) = rows(&field.whole, width).get(row) {
        pen.buffer
            .set_stringn(area.x + 2, area.y, text, width, style);
    }
    if pen.focused == Some(Action::Field) {
        pen.buffer.set_stringn(area.x, area.y, ">", 1, style);
        let column = before.last().map_or(0, |row| row.width());
        let x = area.x + 2 + u16::try_from(column).unwrap_or(0);
        pen.laid.caret = Some(Position::new(x, area.y));
    }
    pen.target(area, Action::Field);
}

//! The rows of the check page: each answer with its number, a target as a whole.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::below;
use super::canvas::{Align, Canvas};
use crate::flow::Action;
use crate::page::AnswerRow;

/// Columns of "change" in a row of answers.
const CHANGE: u16 = 12;

/// Columns of the label in a row of answers.
const fn label_width(width: u16) -> u16 {
    if width < 70 { 18 } else { 28 }
}

/// Columns of the edge and the number before an answer.
const BADGE: u16 = 4;

/// Rows of an answer's own that stay blank and can be touched: a finger needs three rows, unless
/// there are so few that each is high.
pub(super) fn margin(pen: &Canvas<'_>) -> u16 {
    pen.target_rows().min(3) - 2
}

/// Rows at this width.
pub(super) fn height(pen: &Canvas<'_>, width: u16, answer: &AnswerRow) -> u16 {
    let label_width = label_width(width);
    let value_width = width.saturating_sub(BADGE + label_width + CHANGE + 2);
    let wrong = answer.problem.as_ref();
    let wrong = wrong.map_or(0, |text| pen.rows(text, value_width));
    let value = pen.rows(&answer.value, value_width) + wrong;
    let needed = value.max(pen.rows(&answer.label, label_width - 1));
    needed.max(2) + margin(pen)
}

/// Draws it from the top of an area.
pub(super) fn draw(pen: &mut Canvas<'_>, area: Rect, answer: &AnswerRow) {
    let AnswerRow {
        number,
        label,
        value,
        problem,
        change,
        choice,
    } = answer;
    let theme = pen.theme;
    let action = Action::Choose(*choice);
    let target = area;
    let area = Rect {
        height: area.height.saturating_sub(margin(pen)),
        ..area
    };
    let style = pen.touched(action, theme.page);
    let calm = style == theme.page;
    pen.fill(area, style);
    let of = |plain: Style| if calm { plain } else { style };
    pen.put((area.x + 1, area.y), number, 2, of(theme.strong));
    let row = area;
    let area = Rect {
        x: area.x + BADGE,
        width: area.width.saturating_sub(BADGE),
        ..area
    };
    let labels = label_width(row.width);
    pen.text(
        Rect {
            width: labels - 1,
            ..area
        },
        label,
        of(theme.quiet),
        Align::Left,
    );
    let middle = Rect {
        x: area.x + labels,
        width: area.width.saturating_sub(labels + CHANGE + 2),
        ..area
    };
    let rows = pen.rows(value, middle.width);
    pen.text(
        Rect {
            height: rows.min(middle.height),
            ..middle
        },
        value,
        of(theme.strong),
        Align::Left,
    );
    if let Some(problem) = problem {
        pen.text(below(middle, rows), problem, of(theme.problem), Align::Left);
    }
    let button = Rect {
        x: area.right().saturating_sub(CHANGE),
        width: CHANGE,
        ..area
    };
    pen.fill(button, of(theme.button));
    pen.label(
        Rect {
            x: button.x + 1,
            width: CHANGE - 2,
            ..button
        },
        change,
        of(theme.button),
    );
    pen.edges(row, action, style, false);
    pen.target(target, action);
}

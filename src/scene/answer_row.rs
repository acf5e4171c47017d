//! A row of the check page: what was asked, and below it the answer. All of it is a target.

use ratatui::layout::Rect;

use super::item::{Item, ItemKind, Style};
use super::layouter::Layouter;
use crate::flow::Action;
use crate::page::AnswerRow;

/// Rows at least where there are enough.
const ROWS: u16 = 3;

pub(super) fn answer_row(lay: &Layouter<'_>, answer: &AnswerRow, width: u16) -> Item {
    let left = lay.marks().number;
    let inner = width.saturating_sub(left + 1);
    let change = lay.columns(&answer.change, Style::Button).min(inner / 2);
    let change = lay.text(&answer.change, Style::Button, change);
    let beside = inner.saturating_sub(change.area.width + 2);
    let label = lay.text(&answer.label, Style::Quiet, beside).at(left, 0);
    let change = change.at(left + beside + 1, 0);
    let below = label.area.bottom().max(change.area.bottom());
    let value = lay
        .text(&answer.value, Style::Strong, inner)
        .at(left, below);
    let below = value.area.bottom();
    let problem = answer.problem.as_ref();
    let problem = problem.map(|of| lay.text(of, Style::Problem, inner).at(left, below));
    let texts: Vec<_> = [label, change, value].into_iter().chain(problem).collect();
    let rows = texts.iter().map(|text| text.area.bottom()).max();
    let least = lay.target_rows().min(ROWS);
    // The line below it, where rows are not scarce.
    let edge = if least < ROWS { 0 } else { lay.marks().edge };
    let rows = (rows.unwrap_or(0) + edge).max(least);
    let kind = ItemKind::Answer(answer.number.clone());
    let action = Action::Choose(answer.choice);
    lay.target(
        Rect::new(0, 0, width, rows),
        kind,
        Style::Page,
        action,
        texts,
    )
}

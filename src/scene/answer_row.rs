//! A row of the check page: what was asked, and below it the answer. All of it is a target.

use ratatui::layout::{Margin, Rect};

use super::item::{Item, ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::AnswerRow;
use crate::picture::Picture;

/// Rows at least where there are enough.
const ROWS: u16 = 3;
/// Columns of the pen that stands for changing it, where pictures are drawn.
const PEN: u16 = 5;
/// Columns of the words that are left for the answer at least.
const WORDS: u16 = 20;

pub(super) fn answer_row(lay: &Layouter<'_>, answer: &AnswerRow, width: u16) -> Item {
    let pen = lay.marks().pictures && width >= WORDS + PEN;
    let mut texts = if pen {
        words(lay, answer, width - PEN)
    } else {
        beside_word(lay, answer, width)
    };
    let problem = answer.problem.as_ref();
    texts.extend(problem.map(|of| {
        let below = bottom(&texts);
        let (left, inner) = inner(lay, width);
        lay.text(of, Style::Problem, inner).at(left, below)
    }));
    let least = lay.target_rows().min(ROWS);
    // The line below it, where rows are not scarce.
    let edge = if least < ROWS { 0 } else { lay.marks().edge };
    let rows = (bottom(&texts) + edge).max(least);
    let kind = ItemKind::Answer(answer.number.clone());
    let action = Action::Choose(answer.choice);
    let area = Rect::new(0, 0, width, rows);
    let mut place = area.inner(Margin::new(1, 0));
    let place = place.take_right(PEN);
    let drawn = pen.then(|| lay.picture(place, Picture::Pen));
    let pictures = drawn.into_iter().collect();
    Item {
        pictures,
        ..lay.target(area, kind, Style::Page, action, texts)
    }
}

/// Columns before the words, and of them.
fn inner(lay: &Layouter<'_>, width: u16) -> (u16, u16) {
    let left = lay.marks().number;
    (left, width.saturating_sub(left + 1))
}

fn bottom(texts: &[ItemText]) -> u16 {
    let bottoms = texts.iter().map(|text| text.area.bottom());
    bottoms.max().unwrap_or(0)
}

const fn style(answer: &AnswerRow) -> Style {
    if answer.typed {
        Style::Typed
    } else {
        Style::Answer
    }
}

/// What was asked and the answer, in smaller letters where it takes more than a row.
fn words(lay: &Layouter<'_>, answer: &AnswerRow, width: u16) -> Vec<ItemText> {
    let (left, inner) = inner(lay, width);
    let label = lay.text(&answer.label, Style::Quiet, inner).at(left, 0);
    let value = lay.text(&answer.value, style(answer), inner);
    let value = if value.area.height > 1 && !answer.typed {
        lay.text(&answer.value, Style::LongAnswer, inner)
    } else {
        value
    };
    let below = label.area.bottom();
    vec![label, value.at(left, below)]
}

/// The same with the word for changing it at the right: beside what was asked, else beside the answer if that makes
/// fewer rows.
fn beside_word(lay: &Layouter<'_>, answer: &AnswerRow, width: u16) -> Vec<ItemText> {
    let (left, inner) = inner(lay, width);
    let change = lay.columns(&answer.change, Style::Button).min(inner / 2);
    let beside = inner.saturating_sub(change + 2);
    let placed = |label: u16, value: u16| {
        let change = lay.text(&answer.change, Style::Button, change);
        let label = lay.text(&answer.label, Style::Quiet, label).at(left, 0);
        let value = lay.text(&answer.value, style(answer), value);
        (label, change.at(left + beside + 1, 0), value)
    };
    let (label, change, value) = placed(beside, inner);
    let below = label.area.bottom().max(change.area.bottom());
    let above = vec![label, change, value.at(left, below)];
    if below == 1 {
        return above;
    }
    let (label, change, value) = placed(inner, beside);
    let below = label.area.bottom();
    let change = change.at(left + beside + 1, below);
    let lower = vec![label, change, value.at(left, below)];
    if bottom(&lower) < bottom(&above) {
        lower
    } else {
        above
    }
}

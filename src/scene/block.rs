//! A block of a body as items. It is never split over two pages.

use ratatui::layout::{Margin, Rect};

use super::code::Code;
use super::field::field;
use super::item::{Item, ItemKind, Style};
use super::layouter::{Layouter, MOST_ROWS};
use super::part::Stack;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::{AnswerRow, Block};

/// Columns of the number before an answer and its edge, and of "change" behind it.
const NUMBER: u16 = 4;
const CHANGE: u16 = 12;
/// Rows of a number in large figures, and below it once more in small ones.
const FIGURES: u16 = 5;

/// A block at this width.
pub(super) fn part(lay: &Layouter<'_>, block: &Block, width: u16) -> Stack {
    match block {
        Block::Text(text) => lay.text(text, Style::Page, width).into(),
        Block::Strong(text) => lay.text(text, Style::Strong, width).into(),
        Block::Quiet(text) => lay.text(text, Style::Quiet, width).into(),
        Block::Problem(text) => {
            let text = lay.text(text, Style::Problem, width.saturating_sub(2));
            let area = Rect::new(0, 0, width, text.area.height);
            let texts = vec![text.at(2, 0)];
            Item::still(area, ItemKind::Problem, Style::Problem, texts).into()
        }
        Block::Group(blocks) => Stack::stacked(blocks.iter().map(|of| part(lay, of, width))),
        Block::Pointing { to, ja, own } => {
            let own = own.as_deref();
            let own = own.map(|own| lay.text(own, Style::Page, width).into());
            Stack::stacked([staff(lay, to, ja, width)].into_iter().chain(own))
        }
        Block::Qr { address, caption } => code(lay, address, caption, width),
        Block::Field(text) => field(lay, text, width, MOST_ROWS).into(),
        Block::Answer(answer) => answer_row(lay, answer, width).into(),
        Block::Number(number) => {
            let text = lay.text(number, Style::Strong, width);
            let area = Rect::new(0, 0, width, FIGURES + 1);
            let texts = vec![text.cut(1).at(0, FIGURES)];
            Item::still(area, ItemKind::Number, Style::Strong, texts).into()
        }
    }
}

/// Blank rows wanted below a block.
pub(super) fn gap(lay: &Layouter<'_>, block: &Block) -> u16 {
    match block {
        Block::Answer(_) => 1 - margin(lay),
        _ => 1,
    }
}

/// The card for staff: around its words a border, and air where there is room.
fn staff(lay: &Layouter<'_>, to: &str, ja: &str, width: u16) -> Stack {
    let edge = if lay.area().height < 30 { 1 } else { 2 };
    let inner = width.saturating_sub(6);
    let columns = lay.columns(to, Style::Pointing).min(inner);
    // On the edge, where it takes no row: whom the card is for.
    let to = lay.text(to, Style::Pointing, columns).cut(1).at(3, 0);
    let ja = lay.text(ja, Style::Pointing, inner).at(3, edge);
    let area = Rect::new(0, 0, width, ja.area.height + 2 * edge);
    Item::still(area, ItemKind::Staff, Style::Pointing, vec![to, ja]).into()
}

/// An address as a code, with what it is beside it.
fn code(lay: &Layouter<'_>, address: &str, caption: &str, width: u16) -> Stack {
    let Some(square) = code_item(address, Code::new(address)) else {
        return Stack::default();
    };
    let left = square.area.width + 2;
    let beside = width.saturating_sub(left);
    let caption = lay.text(caption, Style::Strong, beside).at(left, 0);
    let below = caption.area.height + 1;
    let words = lay.text(address, Style::Page, beside).at(left, below);
    Stack::of(vec![square, caption.into(), words.into()])
}

/// The code itself; none if no code can hold the address.
pub(super) fn code_item(address: &str, code: Option<Code>) -> Option<Item> {
    let code = code?;
    let (columns, rows) = code.size();
    let area = Rect::new(0, 0, columns, rows);
    let address = address.to_owned();
    let kind = ItemKind::Code { address, code };
    Some(Item::still(area, kind, Style::Page, Vec::new()))
}

/// Rows of an answer's own that stay blank and can be touched: a finger needs three rows, unless
/// there are so few that each is high.
const fn margin(lay: &Layouter<'_>) -> u16 {
    if lay.target_rows() < 3 { 0 } else { 1 }
}

/// A row of the check page: the answer with its number, a target as a whole.
fn answer_row(lay: &Layouter<'_>, answer: &AnswerRow, width: u16) -> Item {
    let labels = if width < 70 { 18 } else { 28 };
    let value_columns = width.saturating_sub(NUMBER + labels + CHANGE + 2);
    let left = NUMBER + labels;
    let label = lay
        .text(&answer.label, Style::Quiet, labels - 1)
        .at(NUMBER, 0);
    let value = lay
        .text(&answer.value, Style::Strong, value_columns)
        .at(left, 0);
    let below = value.area.height;
    let problem = answer.problem.as_ref();
    let problem = problem.map(|of| lay.text(of, Style::Problem, value_columns).at(left, below));
    let mut texts: Vec<_> = [label, value].into_iter().chain(problem).collect();
    let rows = texts.iter().map(|text| text.area.bottom()).max();
    let rows = rows.unwrap_or(0).max(2);
    let button = Rect::new(0, 0, width, rows).take_right(CHANGE);
    let inner = button.inner(Margin::new(1, 0));
    let change = lay.text(&answer.change, Style::Button, inner.width);
    texts.push(change.centred(inner));
    let area = Rect::new(0, 0, width, rows + margin(lay));
    let kind = ItemKind::Answer(answer.number.clone(), rows);
    lay.target(
        area,
        kind,
        Style::Page,
        Action::Choose(answer.choice),
        texts,
    )
}

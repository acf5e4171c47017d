//! A block of a body as items. It is never split over two pages.

use ratatui::layout::Rect;

use super::answer_row::answer_row;
use super::code::Code;
use super::field::field;
use super::item::{Item, ItemKind, Style};
use super::layouter::{Layouter, MOST_ROWS};
use super::part::Stack;
use crate::page::Block;

/// Columns and rows of a number in its frame.
pub(super) const NUMBER: (u16, u16) = (50, 7);

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
            let own = own.map(|own| lay.text(own, Style::Quiet, width).into());
            let staff = Stack::from(staff(lay, to, (ja, Style::Pointing), None, width));
            Stack::stacked([staff].into_iter().chain(own))
        }
        Block::Qr { address, caption } => code(lay, address, caption, width),
        Block::Field(text) => field(lay, text, width, MOST_ROWS).into(),
        Block::Answer(answer) => answer_row(lay, answer, width).into(),
        Block::Number(number) => {
            let width = width.min(NUMBER.0);
            let columns = lay.columns(number, Style::Strong).min(width);
            let text = lay.text(number, Style::Strong, columns).cut(1).at(3, 0);
            let area = Rect::new(0, 0, width, NUMBER.1);
            let texts = vec![text];
            Item::still(area, ItemKind::Number, Style::Strong, texts).into()
        }
    }
}

/// Blank rows wanted below a block.
pub(super) const fn gap(block: &Block) -> u16 {
    match block {
        Block::Answer(_) => 0,
        _ => 1,
    }
}

/// The card for staff: around its words a border, and air where there is room. In it below them what they say in the
/// patient's language, if that is given.
pub(super) fn staff(
    lay: &Layouter<'_>,
    to: &str,
    (ja, style): (&str, Style),
    own: Option<&str>,
    width: u16,
) -> Item {
    let edge = if lay.area().height < 30 { 1 } else { 2 };
    let inner = width.saturating_sub(6);
    let columns = lay.columns(to, Style::Strong).min(inner);
    // On the edge, where it takes no row: whom the card is for.
    let to = lay.text(to, Style::Strong, columns).cut(1).at(3, 0);
    let ja = lay.text(ja, style, inner).at(3, edge);
    let own = own.map(|own| lay.text(own, Style::Quiet, inner));
    let own = own.map(|own| own.at(3, ja.area.bottom()));
    let texts: Vec<_> = [to, ja].into_iter().chain(own).collect();
    let rows = texts.iter().map(|text| text.area.bottom()).max();
    let area = Rect::new(0, 0, width, rows.unwrap_or(0) + edge);
    Item::still(area, ItemKind::Staff, Style::Pointing, texts)
}

/// An address as a code, with what it is beside it.
fn code(lay: &Layouter<'_>, address: &str, caption: &str, width: u16) -> Stack {
    let Some(square) = code_item(lay, address, Code::new(address)) else {
        return Stack::default();
    };
    let left = square.area.width + 2;
    let beside = width.saturating_sub(left);
    let caption = lay.text(caption, Style::Strong, beside).at(left, 0);
    let below = caption.area.height + 1;
    let words = lay.text(address, Style::Page, beside).at(left, below);
    Stack::of(vec![square, caption.into(), words.into()])
}

/// The same with its words below it.
pub(super) fn code_above(lay: &Layouter<'_>, address: &str, caption: &str) -> Option<(Stack, u16)> {
    let square = code_item(lay, address, Code::new(address))?;
    let width = square.area.width;
    let words = [(caption, Style::Strong), (address, Style::Page)];
    let words = words.map(|(text, style)| Stack::from(lay.text(text, style, width)));
    let all = [Stack::from(square)].into_iter().chain(words);
    Some((Stack::stacked(all), width))
}

/// The code itself; none if no code can hold the address.
pub(super) fn code_item(lay: &Layouter<'_>, address: &str, code: Option<Code>) -> Option<Item> {
    let code = code?;
    let (columns, rows) = lay.code(&code);
    let area = Rect::new(0, 0, columns, rows);
    let address = address.to_owned();
    let kind = ItemKind::Code { address, code };
    Some(Item::still(area, kind, Style::Page, Vec::new()))
}

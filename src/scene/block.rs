//! A block of a body as items. It is never split over two pages.

use ratatui::layout::Rect;

use super::answer_row::answer_row;
use super::code::Code;
use super::field::field;
use super::item::{Item, ItemKind, Style};
use super::layouter::{Layouter, MOST_ROWS};
use super::part::Stack;
use crate::page::Block;
use crate::picture::Picture;

/// Columns and rows of a number in its frame.
pub(super) const NUMBER: (u16, u16) = (50, 7);

/// Columns of a sign before a line, with the gap behind it.
const SIGN: u16 = 4;
/// Columns and rows of a drawing there that is more than a sign.
const DRAWING: (u16, u16) = (11, 3);

/// A block at this width.
pub(super) fn part(lay: &Layouter<'_>, block: &Block, width: u16) -> Stack {
    match block {
        Block::Text(text) => lay.text(text, Style::Page, width).into(),
        Block::Marked { picture, text } => marked(lay, *picture, text, Style::Page, width).into(),
        Block::Strong(text) => lay.text(text, Style::Strong, width).into(),
        Block::Quiet(text) => lay.text(text, Style::Quiet, width).into(),
        Block::Problem(text) => {
            let mut item = marked(lay, Picture::Warning, text, Style::Problem, width);
            item.kind = ItemKind::Problem;
            item.style = Style::Problem;
            item.into()
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
        Block::Bar { left, of } => {
            let area = Rect::new(0, 0, width, 1);
            Item::still(area, ItemKind::Bar(*left, *of), Style::Page, Vec::new()).into()
        }
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

/// Words behind a drawing, where drawings are shown; what is wrong has its sign there in any case.
pub(super) fn marked(
    lay: &Layouter<'_>,
    picture: Picture,
    text: &str,
    style: Style,
    width: u16,
) -> Item {
    let pictured = lay.marks().pictures;
    // What is wrong has a bar at its left, or a sign of the painter's.
    let bar = if style == Style::Problem { 2 } else { 0 };
    let laid = |left| lay.text(text, style, width.saturating_sub(left));
    let plain = laid(bar);
    let (mark, least) = match picture {
        _ if !pictured => (0, 1),
        Picture::PhoneScreen => DRAWING,
        // A sign is not worth a row.
        _ if laid(bar + SIGN).area.height > plain.area.height => (0, 1),
        _ => (SIGN, 1),
    };
    let left = bar + mark;
    let text = if mark == 0 { plain } else { laid(left) };
    let rows = text.area.height.max(least);
    let place = Rect::new(bar, 0, mark.saturating_sub(1), rows);
    let area = Rect::new(0, 0, width, rows);
    let texts = vec![text.middle(Rect { x: left, ..area })];
    Item {
        pictures: (mark > 0)
            .then(|| lay.picture(place, picture))
            .into_iter()
            .collect(),
        ..Item::still(area, ItemKind::Words, Style::Page, texts)
    }
}

/// How whom the card is for is set on its edge: it does not grow.
pub(super) const PLATE: Style = Style::Banner;

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
    let columns = lay.columns(to, PLATE).min(inner);
    // On the edge, where it takes no row: whom the card is for.
    let to = lay.text(to, PLATE, columns).cut(1).at(3, 0);
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

/// The code with what it is below it, and its columns.
pub(super) fn code_above(lay: &Layouter<'_>, address: &str, caption: &str) -> Option<(Stack, u16)> {
    let square = code_item(lay, address, Code::new(address))?;
    let width = square.area.width;
    let caption = lay.text(caption, Style::Strong, width);
    let caption = caption.centred(Rect::new(0, 0, width, u16::MAX)).at(0, 0);
    Some((Stack::stacked([Stack::from(square), caption.into()]), width))
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

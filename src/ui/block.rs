//! How high each block of a body is, and how it is drawn.

use ratatui::layout::Rect;
use ratatui::widgets::{Block as Bordered, BorderType, Widget};
use unicode_width::UnicodeWidthStr;

use super::answers;
use super::big_digits;
use super::canvas::{Align, Canvas, below};
use super::field;
use super::qr::QrModules;
use crate::page::Block;

/// A part of a body as it is drawn. It is never split over two pages.
pub(super) trait Drawn {
    /// Rows at this width.
    fn height(&self, pen: &Canvas<'_>, width: u16) -> u16;
    /// Blank rows wanted below it.
    fn gap(&self, pen: &Canvas<'_>) -> u16;
    /// Draws it from the top of an area.
    fn draw(&self, pen: &mut Canvas<'_>, area: Rect);
}

impl Drawn for Block {
    fn height(&self, pen: &Canvas<'_>, width: u16) -> u16 {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::Quiet(text) => pen.rows(text, width),
            Self::Problem(text) => pen.rows(text, width.saturating_sub(2)),
            Self::Group(blocks) => blocks.iter().map(|block| block.height(pen, width)).sum(),
            Self::Pointing { ja, own, .. } => {
                let own = own.as_ref().map_or(0, |own| pen.rows(own, width));
                pen.rows(ja, width.saturating_sub(6)) + card_edge(pen) * 2 + own
            }
            Self::Qr { address, caption } => {
                let (columns, rows) = code(address).map_or((0, 0), |code| code.size());
                let beside = width.saturating_sub(columns + 2);
                rows.max(pen.rows(caption, beside) + 1 + pen.rows(address, beside))
            }
            Self::Field(field) => field::height(field, width),
            Self::Answer(answer) => answers::height(pen, width, answer),
            Self::Number(_) => big_digits::ROWS + 1,
        }
    }

    fn gap(&self, pen: &Canvas<'_>) -> u16 {
        match self {
            Self::Answer(_) => 1 - answers::margin(pen),
            _ => 1,
        }
    }

    fn draw(&self, pen: &mut Canvas<'_>, area: Rect) {
        let theme = pen.theme;
        match self {
            Self::Text(text) => pen.text(area, text, theme.page, Align::Left),
            Self::Strong(text) => pen.text(area, text, theme.strong, Align::Left),
            Self::Quiet(text) => pen.text(area, text, theme.quiet, Align::Left),
            Self::Problem(text) => {
                pen.put((area.x, area.y), "!", 1, theme.problem);
                let inner = Rect {
                    x: area.x + 2,
                    width: area.width.saturating_sub(2),
                    ..area
                };
                pen.text(inner, text, theme.problem, Align::Left);
            }
            Self::Group(blocks) => {
                let mut top = area;
                for block in blocks {
                    let height = block.height(pen, area.width).min(top.height);
                    block.draw(pen, Rect { height, ..top });
                    top = below(top, height);
                }
            }
            Self::Pointing { to, ja, own } => draw_pointing(pen, area, to, ja, own.as_deref()),
            Self::Qr { address, caption } => draw_qr(pen, area, address, caption),
            Self::Field(field) => field::draw(pen, area, field),
            Self::Answer(answer) => answers::draw(pen, area, answer),
            Self::Number(number) => {
                for (row, y) in big_digits::large(number).iter().zip(area.y..area.bottom()) {
                    pen.put((area.x, y), row, usize::from(area.width), theme.strong);
                }
                let last = Rect {
                    y: area.bottom().saturating_sub(1),
                    height: 1,
                    ..area
                };
                pen.text(last, number, theme.strong, Align::Left);
            }
        }
    }
}

/// Rows above and below the words of the card for staff: its border, and air where there is room.
fn card_edge(pen: &Canvas<'_>) -> u16 {
    if pen.area().height < 30 { 1 } else { 2 }
}

fn draw_pointing(pen: &mut Canvas<'_>, area: Rect, to: &str, ja: &str, own: Option<&str>) {
    let theme = pen.theme;
    let edge = card_edge(pen);
    let rows = pen.rows(ja, area.width.saturating_sub(6)) + edge * 2;
    let card = Rect {
        height: rows.min(area.height),
        ..area
    };
    pen.fill(card, theme.pointing);
    Bordered::bordered()
        .border_type(BorderType::Double)
        .style(theme.pointing)
        .render(card, pen.buffer);
    // On the edge, where it takes no row: whom the card is for.
    let width = u16::try_from(to.width()).unwrap_or(u16::MAX);
    let width = width.min(card.width.saturating_sub(6));
    pen.put((card.x + 2, card.y), " ", 1, theme.pointing);
    pen.put((card.x + 3 + width, card.y), " ", 1, theme.pointing);
    let label = Rect {
        x: card.x + 3,
        width,
        height: 1,
        ..card
    };
    pen.text(label, to, theme.pointing, Align::Left);
    let inner = Rect {
        x: card.x + 3,
        y: card.y + edge,
        width: card.width.saturating_sub(6),
        height: card.height.saturating_sub(edge * 2),
    };
    pen.text(inner, ja, theme.pointing, Align::Left);
    if let Some(own) = own {
        pen.text(below(area, rows), own, theme.page, Align::Left);
    }
}

/// The code of an address, if there is one that holds it.
pub(super) fn code(address: &str) -> Option<QrModules> {
    QrModules::new(address, 4)
}

fn draw_qr(pen: &mut Canvas<'_>, area: Rect, address: &str, caption: &str) {
    let Some(code) = code(address) else {
        return;
    };
    let (columns, rows) = code.size();
    let square = Rect {
        width: columns,
        height: rows,
        ..area
    };
    if code.draw(area, pen.buffer) {
        pen.laid.codes.push((square, address.to_owned()));
    }
    let beside = Rect {
        x: area.x + columns + 2,
        width: area.width.saturating_sub(columns + 2),
        ..area
    };
    let height = pen.rows(caption, beside.width);
    let (strong, page) = (pen.theme.strong, pen.theme.page);
    pen.text(beside, caption, strong, Align::Left);
    pen.text(below(beside, height + 1), address, page, Align::Left);
}

//! What can be ticked, as tiles: the picture above the words. What is no thing to have stands apart, in the place
//! that the tiles leave.

use ratatui::layout::{Margin, Rect};

use super::item::{ItemText, Style};
use super::layouter::Layouter;
use super::placed_choice::{GAP, PlacedChoice, column_width, label};
use super::split::Split as _;
use crate::flow::Choice;
use crate::page::ChoiceItem;

/// Tiles from which on they are more than rows.
const MANY: usize = 3;
/// Rows of a picture at least.
const PICTURE: u16 = 3;

/// The tiles, if these choices are such and there is room.
pub(super) fn tiles<'p>(
    lay: &Layouter<'_>,
    choices: &[&'p ChoiceItem],
    width: u16,
    room: u16,
) -> Option<Vec<PlacedChoice<'p>>> {
    let is_thing = |of: &ChoiceItem| of.ticks && of.choice != Choice::Nothing;
    let things = choices.iter().filter(|of| is_thing(of)).count();
    let columns: u16 = if width < 70 { 2 } else { 3 };
    let lines = u16::try_from(things.div_ceil(columns.into())).ok()?;
    let free = usize::from(lines * columns) - things;
    let apart = u16::try_from(choices.len() - things).ok()?;
    if things < MANY || (apart > 0 && free == 0) {
        return None;
    }
    // Two that stand apart share the height of a tile.
    let height = lay.target_rows() * 2;
    let gap = u16::from(lines * height + lines - 1 <= room);
    if lines * height > room || apart > 2 {
        return None;
    }
    let width = column_width(width, columns);
    let place = |at: u16| {
        let (column, line) = (at % columns, at / columns);
        Rect::new(column * (width + GAP), line * (height + gap), width, height)
    };
    let mut things = 0;
    let mut rest = place(lines * columns - 1);
    rest.take_top(height / 2 * (2 - apart.min(2)));
    let mut all = Vec::new();
    for item in choices {
        let placed = if is_thing(item) {
            let area = place(things);
            things += 1;
            tile(lay, item, area)
        } else {
            row(lay, item, rest.take_top(height / 2))
        };
        all.push(placed?);
    }
    Some(all)
}

/// The picture, if there is room for one, and the words below it.
fn tile<'p>(lay: &Layouter<'_>, item: &'p ChoiceItem, area: Rect) -> Option<PlacedChoice<'p>> {
    let marks = lay.marks();
    let mut inner = area.inner(Margin::new(1, marks.edge));
    if marks.pictures && item.picture.is_some() {
        let label = lay.text(&item.label, Style::Choice, inner.width);
        let rows = label.area.height;
        if rows + PICTURE <= inner.height {
            let place = inner.take_bottom(rows);
            return Some(PlacedChoice {
                item,
                area,
                label: label.centred(place),
                picture: Some(inner),
            });
        }
    }
    row(lay, item, area)
}

/// The words behind the marks, and behind the picture if there is room, if all of them fit.
fn row<'p>(lay: &Layouter<'_>, item: &'p ChoiceItem, area: Rect) -> Option<PlacedChoice<'p>> {
    let drawn = lay.marks().pictures && item.picture.is_some();
    let pictures = drawn.then_some(true).into_iter().chain([false]);
    let mut labels = pictures.map(|of| (of, short(lay, item, area.width, of)));
    let (pictures, label) = labels.find(|(_, of)| of.area.height <= area.height)?;
    Some(PlacedChoice::new(lay, item, area, label, pictures))
}

/// The words in smaller letters where that spares a line.
fn short(lay: &Layouter<'_>, item: &ChoiceItem, width: u16, pictures: bool) -> ItemText {
    let usual = label(lay, item, width, pictures);
    if usual.lines.len() > 1 {
        let smaller = lay.text(&item.label, Style::LongChoice, usual.area.width);
        if smaller.lines.len() < usual.lines.len() {
            return smaller;
        }
    }
    usual
}

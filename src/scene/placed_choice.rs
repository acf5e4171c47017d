//! A choice in its place: number, tick, picture and words.

use ratatui::layout::{Offset, Rect};

use super::item::{Item, ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::words::breaks_a_word;
use crate::flow::Action;
use crate::page::ChoiceItem;

/// Columns of a picture before a label.
pub(super) const PICTURE: u16 = 11;
/// Columns between two choices.
pub(super) const GAP: u16 = 2;

/// A choice and where it stands, from the corner of all of them.
pub(super) struct PlacedChoice<'p> {
    pub item: &'p ChoiceItem,
    pub area: Rect,
    pub label: ItemText,
    pub picture: Option<Rect>,
}

impl<'p> PlacedChoice<'p> {
    /// Its label in the middle of the rows of its area, behind the marks and the picture.
    pub(super) fn new(
        lay: &Layouter<'_>,
        item: &'p ChoiceItem,
        area: Rect,
        label: ItemText,
        pictures: bool,
    ) -> Self {
        let x = area.x + before(lay, item, pictures);
        let marks = lay.marks();
        let drawn = pictures && item.picture.is_some();
        Self {
            item,
            area,
            label: label.middle(Rect { x, ..area }),
            picture: drawn.then(|| {
                let x = area.x + marks.number - 1;
                let (y, height) = (
                    area.y + marks.edge,
                    area.height.saturating_sub(2 * marks.edge),
                );
                Rect::new(x, y, PICTURE, height)
            }),
        }
    }

    /// As an item, moved from the corner of an area.
    pub(super) fn laid(self, lay: &Layouter<'_>, within: Rect) -> Option<Item> {
        let Self { item, area, .. } = self;
        let style = if item.chosen {
            Style::Chosen
        } else {
            Style::Choice
        };
        let kind = ItemKind::Choice {
            number: item.number.clone(),
            ticks: item.ticks,
        };
        let label = ItemText {
            style: if self.label.style == Style::LongChoice {
                style.smaller()
            } else {
                style
            },
            ..self.label
        };
        let picture = self.picture.zip(item.picture);
        let pictures = picture.map(|(area, of)| lay.picture(area, of));
        let item = Item {
            pictures: pictures.into_iter().collect(),
            ..lay.target(area, kind, style, Action::Choose(item.choice), vec![label])
        };
        let by = Offset::new(within.x.into(), within.y.into());
        item.moved(by, within)
    }
}

/// A choice alone: its words in the middle of an area.
pub(super) fn row(lay: &Layouter<'_>, item: &ChoiceItem, area: Rect) -> Option<Item> {
    let mut label = label(lay, item, area.width, false);
    if label.area.height > area.height {
        label = tight(lay, item, area.width);
    }
    let corner = Rect { x: 0, y: 0, ..area };
    PlacedChoice::new(lay, item, corner, label, false).laid(lay, area)
}

/// The words of a choice alone with no room for a tick behind them, which stands in a corner that is often free.
pub(super) fn tight(lay: &Layouter<'_>, item: &ChoiceItem, width: u16) -> ItemText {
    let before = before(lay, item, false);
    lay.text(&item.label, Style::Choice, width.saturating_sub(before + 1))
}

/// Choices below each other in a narrow column.
pub(super) fn side<'p>(
    lay: &Layouter<'_>,
    choices: &[&'p ChoiceItem],
    width: u16,
) -> Vec<PlacedChoice<'p>> {
    let mut top = 0;
    let placed = choices.iter().copied().map(|item| {
        let label = label(lay, item, width, false);
        let rows = label.area.height + 2 * lay.marks().edge;
        let area = Rect::new(0, top, width, rows.max(lay.target_rows()));
        top = area.bottom();
        PlacedChoice::new(lay, item, area, label, false)
    });
    placed.collect()
}

/// The words of a choice of this width, still to be placed. A tick behind them has its room before it is there, so that
/// nothing else changes when it comes.
pub(super) fn label(lay: &Layouter<'_>, item: &ChoiceItem, width: u16, pictures: bool) -> ItemText {
    let inner = room(lay, item, width, pictures);
    let text = lay.text(&item.label, Style::Choice, inner);
    if breaks_a_word(&text.whole, &text.lines) {
        return lay.text(&item.label, Style::LongChoice, inner);
    }
    text
}

/// Whether the words of a choice of this width break at their ends only.
pub(super) fn is_whole(lay: &Layouter<'_>, item: &ChoiceItem, width: u16, pictures: bool) -> bool {
    let inner = room(lay, item, width, pictures);
    lay.is_whole(&item.label, Style::Choice, inner)
}

/// Columns for the label of a choice of this width.
fn room(lay: &Layouter<'_>, item: &ChoiceItem, width: u16, pictures: bool) -> u16 {
    let ticked = item.ticks || item.choice.is_answer();
    let behind = if ticked { lay.marks().tick.1 } else { 0 };
    width.saturating_sub(before(lay, item, pictures) + behind + 1)
}

/// Columns of a choice before its label.
fn before(lay: &Layouter<'_>, item: &ChoiceItem, pictures: bool) -> u16 {
    let marks = lay.marks();
    let ticked = item.ticks || item.chosen;
    let drawn = pictures && item.picture.is_some();
    let picture = if drawn { PICTURE } else { 0 };
    let tick = if ticked { marks.tick.0 } else { 0 };
    marks.number + picture + tick
}

/// Columns of each of so many beside each other.
pub(super) const fn column_width(width: u16, columns: u16) -> u16 {
    match columns {
        0 | 1 => width,
        _ => width.saturating_sub(GAP * (columns - 1)) / columns,
    }
}

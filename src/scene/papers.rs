//! What is to be shown, as pictures beside each other with their names below.

use ratatui::layout::Rect;

use super::item::{Item, ItemKind, ItemText, PlacedPicture, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::page::Paper;
use crate::picture::Picture;

/// Columns of a picture, and between two of them.
const PICTURE: u16 = 21;
const BETWEEN: u16 = 5;
/// Rows of a picture at least, and at most.
const ROWS: (u16, u16) = (3, 7);

/// The papers of a page before they are placed: that of the desk if nothing is to be shown.
pub(super) struct Papers<'p> {
    shown: &'p [Paper],
    names: Vec<ItemText>,
    /// Columns of each.
    width: u16,
    /// Rows that they take at least; none if they are not shown at this width.
    least: Option<u16>,
}

impl<'p> Papers<'p> {
    pub(super) fn new(lay: &Layouter<'_>, papers: &'p [Paper], width: u16) -> Self {
        let count = u16::try_from(papers.len()).unwrap_or(u16::MAX);
        let between = count.saturating_sub(1).saturating_mul(BETWEEN);
        let width = width.saturating_sub(between) / count.max(1);
        let width = width.min(PICTURE);
        let name = |of: &Paper| lay.text(&of.name, Style::Quiet, width);
        let names: Vec<ItemText> = papers.iter().map(name).collect();
        let least = if papers.is_empty() {
            lay.marks().pictures.then_some(ROWS.0 + 1)
        } else {
            (width >= ROWS.0 * 4).then_some(name_rows(&names) + ROWS.0)
        };
        Self {
            shown: papers,
            names,
            width,
            least,
        }
    }

    /// Rows that they take at least; none if they are not shown at this width.
    pub(super) const fn least(&self) -> Option<u16> {
        self.least
    }

    /// Whether they would be shown, had they more rows than these.
    pub(super) fn lack_room(&self, rows: u16) -> bool {
        self.least.is_some_and(|least| rows < least)
    }

    /// In the middle of an area of this width, from its top; none if there is no room.
    pub(super) fn placed(self, lay: &Layouter<'_>, mut area: Rect) -> Vec<Item> {
        if self.least.is_none_or(|least| area.height < least) {
            return Vec::new();
        }
        let rows = name_rows(&self.names);
        let high = (area.height - rows).min(ROWS.1);
        area.height = high + rows;
        let count = u16::try_from(self.shown.len()).unwrap_or(u16::MAX).max(1);
        let wide = count * self.width + (count - 1) * BETWEEN;
        area.take_left(area.width.saturating_sub(wide) / 2);
        if self.shown.is_empty() {
            let place = area.take_left(self.width);
            let desk = lay.picture(place, Picture::ReceptionDesk);
            return vec![drawn(place, desk, Vec::new())];
        }
        let mut all = Vec::new();
        for (paper, name) in self.shown.iter().zip(self.names) {
            if !all.is_empty() {
                let place = Rect {
                    height: high,
                    ..area.take_left(BETWEEN)
                };
                all.push(drawn(place, lay.picture(place, Picture::Plus), Vec::new()));
            }
            let place = area.take_left(self.width);
            let mut below = place;
            let picture = below.take_top(high);
            let below = Rect {
                height: name.area.height,
                ..below
            };
            let picture = lay.picture(picture, paper.picture);
            all.push(drawn(place, picture, vec![name.centred(below)]));
        }
        all
    }
}

fn name_rows(names: &[ItemText]) -> u16 {
    let rows = names.iter().map(|name| name.area.height);
    rows.max().unwrap_or(0)
}

fn drawn(area: Rect, picture: PlacedPicture, texts: Vec<ItemText>) -> Item {
    Item {
        pictures: vec![picture],
        ..Item::still(area, ItemKind::Paper, Style::Page, texts)
    }
}

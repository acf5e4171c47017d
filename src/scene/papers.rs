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

/// The pictures in the middle of an area, that of the desk if nothing is to be shown; none if there is no room.
pub(super) fn papers(lay: &Layouter<'_>, papers: &[Paper], mut area: Rect) -> Vec<Item> {
    if papers.is_empty() && lay.marks().pictures && area.height > ROWS.0 {
        area.height = area.height.min(ROWS.1);
        area.take_left(area.width.saturating_sub(PICTURE) / 2);
        let place = area.take_left(PICTURE);
        let desk = lay.picture(place, Picture::ReceptionDesk);
        return vec![drawn(place, desk, Vec::new())];
    }
    let count = u16::try_from(papers.len()).unwrap_or(u16::MAX);
    let between = count.saturating_sub(1).saturating_mul(BETWEEN);
    let width = area.width.saturating_sub(between) / count.max(1);
    let width = width.min(PICTURE);
    let name = |of: &Paper| lay.text(&of.name, Style::Quiet, width);
    let names: Vec<ItemText> = papers.iter().map(name).collect();
    let rows = names.iter().map(|name| name.area.height).max();
    let rows = rows.unwrap_or(0);
    let high = area.height.saturating_sub(rows).min(ROWS.1);
    if papers.is_empty() || high < ROWS.0 || width < ROWS.0 * 4 {
        return Vec::new();
    }
    let wide = count * width + between;
    area.take_left(area.width.saturating_sub(wide) / 2);
    area.height = high + rows;
    let mut all = Vec::new();
    for (paper, name) in papers.iter().zip(names) {
        if !all.is_empty() {
            let place = Rect {
                height: high,
                ..area.take_left(BETWEEN)
            };
            all.push(drawn(place, lay.picture(place, Picture::Plus), Vec::new()));
        }
        let place = area.take_left(width);
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

fn drawn(area: Rect, picture: PlacedPicture, texts: Vec<ItemText>) -> Item {
    Item {
        pictures: vec![picture],
        ..Item::still(area, ItemKind::Paper, Style::Page, texts)
    }
}

//! A page with a code where it is wide enough: on the left the code with what it is, on the right all that is said
//! about it, and the choices.

use ratatui::layout::Rect;

use super::block::{self, code_above};
use super::choice_grid::Grid;
use super::item::{Item, ItemKind, Style};
use super::layouter::Layouter;
use super::measured::WIDE;
use super::part::Stack;
use super::placed_choice::GAP;
use super::split::Split as _;
use crate::page::{Block, ChoiceItem};
use crate::picture::Picture;

/// Columns and rows of the drawing beside the words.
const PICTURE: (u16, u16) = (11, 4);
/// With the drawing or without, and rows between texts; the best first.
const TRIES: [(bool, u16); 4] = [(true, 1), (true, 0), (false, 1), (false, 0)];

/// All of it, placed; none if this is no such page, or there is no room.
pub(super) fn beside_code(
    lay: &Layouter<'_>,
    blocks: &[&Block],
    choices: &[&ChoiceItem],
    area: Rect,
) -> Option<Vec<Item>> {
    let (Block::Qr { address, caption }, said) = blocks.split_last()? else {
        return None;
    };
    let is_said = |of: &&Block| {
        matches!(
            of,
            Block::Text(_) | Block::Marked { .. } | Block::Strong(_) | Block::Group(_)
        )
    };
    if area.width < WIDE || said.is_empty() || !said.iter().all(is_said) {
        return None;
    }
    let (code, columns) = code_above(lay, address, caption)?;
    let mut right = area;
    let left = right.take_left(columns);
    right.take_left(2 * GAP);
    let fitting = TRIES.into_iter().find_map(|(pictured, gap)| {
        let picture = drawn(lay, said).filter(|_| pictured);
        if pictured && picture.is_none() {
            return None;
        }
        let beside = picture.map_or(0, |_| PICTURE.0 + GAP);
        let width = right.width.saturating_sub(beside);
        let said = said.iter().map(|of| words(lay, of, width));
        let said: Vec<Stack> = said.collect();
        let address = Stack::from(lay.text(address, Style::Page, right.width));
        let rows = said.iter().map(|of| of.height + gap).sum::<u16>();
        let above = rows + address.height + gap;
        if pictured && rows < PICTURE.1 {
            return None;
        }
        let room = area.height.checked_sub(above)?;
        let grid = Grid::plan(lay, choices, right.width, room);
        let fits = grid.height() <= room;
        fits.then_some((picture, gap, said, address, grid))
    });
    let fitting = fitting.filter(|_| code.height <= area.height);
    let (picture, gap, said, address, grid) = fitting?;
    let mut all = Vec::new();
    let foot = right.take_bottom(grid.height());
    if let Some(picture) = picture {
        let mut place = right;
        let place = place.take_right(PICTURE.0).take_top(PICTURE.1);
        let kind = ItemKind::Paper;
        let item = Item::still(place, kind, Style::Page, Vec::new());
        all.push(Item {
            pictures: vec![lay.picture(place, picture)],
            ..item
        });
    }
    let mut place = |part: Stack| {
        let place = right.take_top(part.height);
        right.take_top(gap);
        part.placed(place)
    };
    all.extend(said.into_iter().flat_map(&mut place));
    all.extend(code.placed(left));
    all.extend(place(address));
    all.extend(grid.placed(lay, foot));
    Some(all)
}

/// What the page is about, if that can be drawn.
fn drawn(lay: &Layouter<'_>, said: &[&Block]) -> Option<Picture> {
    let mut pictures = said.iter().filter_map(|of| match of {
        Block::Marked { picture, .. } => Some(*picture),
        _ => None,
    });
    pictures.find(|_| lay.marks().pictures)
}

/// A block without its drawing: that stands beside all of them.
fn words(lay: &Layouter<'_>, block: &Block, width: u16) -> Stack {
    match block {
        Block::Marked { text, .. } => lay.text(text, Style::Page, width).into(),
        block => block::part(lay, block, width),
    }
}

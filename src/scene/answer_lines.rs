//! What stands around the pictures and the box of an answer: the one thing to do above them, the lines and choices below.

use std::ptr;

use ratatui::layout::Rect;

use super::block;
use super::choice_grid::{Grid, lowest};
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::part::Stack;
use super::placed_choice::{GAP, PlacedChoice, side};
use super::split::Split as _;
use crate::page::{Block, ChoiceItem, Page};
use crate::picture::Picture;

/// Columns of the choices beside the lines.
const SIDE: u16 = 24;

pub(super) const fn is_staff(of: &Block) -> bool {
    matches!(of, Block::Pointing { .. })
}

/// What the sentences for staff say, where that is a block of its own right behind them.
pub(super) fn beside_staff(body: &[Block]) -> Option<&str> {
    let mut after = body.iter().skip_while(|of| !is_staff(of)).skip(1);
    match after.next() {
        Some(Block::Quiet(own)) => Some(own),
        _ => None,
    }
}

/// The blocks from this one on that stand outside the box for staff.
pub(super) fn rest_of(body: &[Block], from: usize) -> Vec<&Block> {
    let own = beside_staff(body);
    let is_own = |of: &Block| match (of, own) {
        (Block::Quiet(text), Some(own)) => ptr::eq(own, text.as_str()),
        _ => false,
    };
    let rest = body.iter().skip(from);
    rest.filter(|of| !is_staff(of) && !is_own(of)).collect()
}

/// What stands around pictures and box.
pub(super) struct Around<'p> {
    /// The one thing to do, above the pictures.
    pub lead: Stack,
    pub lower: Lower<'p>,
    /// How many of the lines below are read before the box.
    pub before: usize,
}

impl<'p> Around<'p> {
    /// With this first block above the pictures, or with all of them below; at the width of a side, and of both.
    pub(super) fn new(
        lay: &Layouter<'_>,
        page: &'p Page,
        choices: &[&'p ChoiceItem],
        above: Option<&Block>,
        (side, width): (u16, u16),
    ) -> Self {
        let from = usize::from(above.is_some());
        let read = page.body.iter().skip(from);
        let before = read.take_while(|of| !is_staff(of)).count();
        let rest = rest_of(&page.body, from);
        let lead = above.map(|of| block::part(lay, of, side));
        Self {
            lead: lead.unwrap_or_default(),
            lower: Lower::new(lay, &rest, choices, width),
            before,
        }
    }
}

/// What stands below pictures and box.
pub(super) struct Lower<'p> {
    lines: Vec<Stack>,
    choices: Choices<'p>,
    pub height: u16,
}

/// Where the choices stand: beside the lines, or below them.
enum Choices<'p> {
    Beside(Vec<PlacedChoice<'p>>),
    Below(Grid<'p>),
}

impl<'p> Lower<'p> {
    /// In as few rows as it takes.
    fn new(lay: &Layouter<'_>, blocks: &[&Block], choices: &[&'p ChoiceItem], width: u16) -> Self {
        let line = |of: &&Block, width| match of {
            Block::Strong(text) => {
                let line = block::marked(lay, Picture::Note, text, Style::Strong, width);
                line.into()
            }
            of => block::part(lay, of, width),
        };
        let lines = |width| -> Vec<Stack> { blocks.iter().map(|of| line(of, width)).collect() };
        let rows = |lines: &[Stack]| lines.iter().map(|of| of.height).sum::<u16>();
        let side = side(lay, choices, SIDE);
        let column = if choices.is_empty() { 0 } else { SIDE + GAP };
        let beside = lines(width.saturating_sub(column));
        let height = side.iter().map(|of| of.area.bottom()).max();
        let height = height.unwrap_or(0).max(rows(&beside));
        // To break the lines anew takes long, and each of them has a row at least.
        let fewest = beside.iter().filter(|of| of.height > 0).count();
        let lowest = if choices.is_empty() { 0 } else { lowest(lay) };
        if fewest + usize::from(lowest) < height.into() {
            let below = lines(width);
            let above = rows(&below);
            let room = lay.target_rows().max(height.saturating_sub(above));
            let grid = Grid::plan(lay, choices, width, room);
            if above + grid.height() < height {
                return Self {
                    height: above + grid.height(),
                    lines: below,
                    choices: Choices::Below(grid),
                };
            }
        }
        Self {
            height,
            lines: beside,
            choices: Choices::Beside(side),
        }
    }

    /// The items of each line, and the choices.
    pub(super) fn placed(self, lay: &Layouter<'_>, mut area: Rect) -> (Vec<Vec<Item>>, Vec<Item>) {
        let (choices, side) = match self.choices {
            Choices::Beside(mut side) => {
                spread(&mut side, area.height);
                let column = if side.is_empty() { 0 } else { SIDE };
                (area.take_right(column), side)
            }
            Choices::Below(grid) => (area.take_bottom(grid.height()), grid.choices),
        };
        let lines = self.lines.into_iter().map(|part| {
            let place = area.take_top(part.height);
            part.placed(place).collect()
        });
        let lines = lines.collect();
        let choices = side.into_iter().filter_map(|of| of.laid(lay, choices));
        (lines, choices.collect())
    }
}

/// Choices below each other have a row between them if there is one for each.
fn spread(side: &mut [PlacedChoice<'_>], room: u16) {
    let gaps = u16::try_from(side.len().saturating_sub(1)).unwrap_or(0);
    let height = side.iter().map(|of| of.area.bottom()).max();
    if height.unwrap_or(0) + gaps <= room {
        for (choice, at) in side.iter_mut().zip(0..) {
            choice.area.y += at;
            choice.label.area.y += at;
        }
    }
}

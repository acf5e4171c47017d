//! An answer side by side, where it fits on one page: on the left the one thing to do and what is to be shown, on the
//! right the box for staff; below them what else matters, and the choices.

use ratatui::layout::Rect;

use super::block;
use super::choice_grid::Grid;
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::notes;
use super::papers::papers;
use super::part::Stack;
use super::placed_choice::{GAP, PlacedChoice, side};
use super::split::Split as _;
use crate::page::{Block, ChoiceItem, Page};

/// Columns and rows of the page between header and footer at least.
const LEAST: (u16, u16) = (70, 14);
/// Columns of the choices beside the lines.
const SIDE: u16 = 24;
/// Rows of the box for staff, unless its words need more or those below it leave less.
const BOX: u16 = 11;

/// All of it, placed; none if this page is none such, or there is no room.
pub(super) fn answer(lay: &Layouter<'_>, page: &Page, area: Rect) -> Option<Vec<Item>> {
    if area.width < LEAST.0 || area.height < LEAST.1 {
        return None;
    }
    let is_staff = |of: &&Block| matches!(of, Block::Pointing { .. });
    let mut pointing = page.body.iter().filter(is_staff);
    let (Some(Block::Pointing { to, ja, own }), None) = (pointing.next(), pointing.next()) else {
        return None;
    };
    let mut left = area;
    let right = left.take_right((area.width - GAP) / 2);
    left.take_right(GAP);
    // Whom it is for stands on one row.
    if lay.kiosk.overlay().is_some() || lay.columns(to, Style::Strong) + 6 > right.width {
        return None;
    }
    let first = page.body.first();
    let lead = first.filter(|of| matches!(of, Block::Strong(_)));
    let rest = page.body.iter().skip(usize::from(lead.is_some()));
    let before = page.body.iter().take_while(|of| !is_staff(of)).count();
    let before = before - usize::from(lead.is_some());
    let lower = Lower::new(
        lay,
        &rest.filter(|of| !is_staff(of)).collect::<Vec<_>>(),
        &page.choices,
        area.width,
    );
    let heading = lay.text(&page.heading, Style::Heading, left.width);
    let (said, said_rows) = notes::notes(lay, page, left.width);
    let lead = lead.map(|of| block::part(lay, of, left.width));
    let lead = lead.unwrap_or_default();
    let words = heading.area.height + said_rows + lead.height;
    let room = area.height.checked_sub(lower.height)?;
    // Smaller where it would not stand on one page with all the rest.
    let sizes = [Style::Pointing, Style::LongPointing].into_iter();
    let mut sizes = sizes.map(|of| block::staff(lay, to, (ja, of), own.as_deref(), right.width));
    let mut staff = sizes.find(|of| of.area.height <= room)?;
    let least = words.max(staff.area.height);
    if least > room {
        return None;
    }
    let mut all = Vec::new();
    let mut column = left;
    let upper = room.min(BOX.max(least));
    column.height = upper;
    for (part, rows) in [
        (Stack::from(heading), None),
        (said, Some(said_rows)),
        (lead, None),
    ] {
        let place = column.take_top(rows.unwrap_or(part.height));
        all.extend(part.placed(place));
    }
    let pictures = papers(lay, &page.papers, column);
    staff.area.height = upper;
    let mut below = area;
    below.take_top(upper);
    below.take_top(u16::from(below.height > lower.height));
    // What is said before the box is read before it.
    let (lines, choices) = lower.placed(lay, below);
    let mut lines = lines.into_iter();
    all.extend(lines.by_ref().take(before).flatten());
    all.extend(pictures);
    all.extend(Stack::from(staff).placed(right));
    all.extend(lines.flatten().chain(choices));
    Some(all)
}

/// What stands below pictures and box.
struct Lower<'p> {
    lines: Vec<Stack>,
    choices: Choices<'p>,
    height: u16,
}

/// Where the choices stand: beside the lines, or below them.
enum Choices<'p> {
    Beside(Vec<PlacedChoice<'p>>),
    Below(Grid<'p>),
}

impl<'p> Lower<'p> {
    /// In as few rows as it takes.
    fn new(lay: &Layouter<'_>, blocks: &[&Block], choices: &'p [ChoiceItem], width: u16) -> Self {
        let lines = |width| -> Vec<Stack> {
            let parts = blocks.iter().map(|of| block::part(lay, of, width));
            parts.collect()
        };
        let rows = |lines: &[Stack]| lines.iter().map(|of| of.height).sum::<u16>();
        let side = side(lay, choices, SIDE);
        let beside = lines(width.saturating_sub(SIDE + GAP));
        let height = side.iter().map(|of| of.area.bottom()).max();
        let height = height.unwrap_or(0).max(rows(&beside));
        let below = lines(width);
        let above = rows(&below);
        let all: Vec<&ChoiceItem> = choices.iter().collect();
        let grid = Grid::plan(
            lay,
            &all,
            width,
            lay.target_rows().max(height.saturating_sub(above)),
        );
        if above + grid.height() < height {
            Self {
                height: above + grid.height(),
                lines: below,
                choices: Choices::Below(grid),
            }
        } else {
            Self {
                height,
                lines: beside,
                choices: Choices::Beside(side),
            }
        }
    }

    /// The items of each line, and the choices.
    fn placed(self, lay: &Layouter<'_>, mut area: Rect) -> (Vec<Vec<Item>>, Vec<Item>) {
        let (mut choices, side) = match self.choices {
            Choices::Beside(side) => (area.take_right(SIDE), side),
            Choices::Below(grid) => (area.take_bottom(grid.height()), grid.choices),
        };
        choices.height = choices.height.min(self.height);
        let lines = self.lines.into_iter().map(|part| {
            let place = area.take_top(part.height);
            part.placed(place).collect()
        });
        let lines = lines.collect();
        let choices = side.into_iter().filter_map(|of| of.laid(lay, choices));
        (lines, choices.collect())
    }
}

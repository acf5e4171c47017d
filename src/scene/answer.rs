//! An answer side by side, where it fits on one page: on the left the one thing to do and what is to be shown, on the
//! right the box for staff; below them what else matters, and the choices.

use ratatui::layout::Rect;

use super::block;
use super::choice_grid::Grid;
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::notes::Notes;
use super::papers::papers;
use super::part::Stack;
use super::placed_choice::{GAP, PlacedChoice, side};
use super::split::Split as _;
use crate::page::{Block, ChoiceItem, Page};
use crate::picture::Picture;

/// Columns and rows of the page between header and footer at least.
const LEAST: (u16, u16) = (70, 14);
/// Columns of the choices beside the lines.
const SIDE: u16 = 24;
/// Rows of the box for staff, unless its words need more or those below it leave less.
const BOX: u16 = 11;

/// A way to place it.
#[derive(Clone, Copy)]
struct Plan {
    /// Whether there are pictures of what is to be shown.
    pictured: bool,
    /// The letters of the sentence for staff.
    size: Style,
    /// Whether the one thing to do stands above the pictures, else first of the lines below.
    leads: bool,
}

/// All of it, placed; none if this page is none such, or there is no room.
pub(super) fn answer(
    lay: &Layouter<'_>,
    page: &Page,
    area: Rect,
    blank: Rect,
) -> Option<Vec<Item>> {
    if area.width < LEAST.0 || area.height < LEAST.1 || lay.kiosk.overlay().is_some() {
        return None;
    }
    if page.body.iter().filter(|of| is_staff(of)).count() != 1 {
        return None;
    }
    let larger = page.body.iter().any(|of| match of {
        Block::Pointing { ja, .. } => {
            let rows = |size| lay.rows(ja, size, (area.width - GAP) / 2 - 6);
            rows(Style::Pointing) > rows(Style::LongPointing)
        }
        _ => false,
    });
    let sizes = if larger { 2 } else { 1 };
    // Pictures first: they need no reading.
    let plans = [true, false].into_iter().flat_map(|pictured| {
        let sizes = [Style::Pointing, Style::LongPointing]
            .into_iter()
            .take(sizes);
        sizes.flat_map(move |size| {
            [true, false].map(|leads| Plan {
                pictured,
                size,
                leads,
            })
        })
    });
    let mut plans = plans;
    plans.find_map(|plan| planned(lay, page, area, blank, plan))
}

const fn is_staff(of: &Block) -> bool {
    matches!(of, Block::Pointing { .. })
}

fn planned(
    lay: &Layouter<'_>,
    page: &Page,
    area: Rect,
    mut blank: Rect,
    plan: Plan,
) -> Option<Vec<Item>> {
    let Block::Pointing { to, ja, own } = page.body.iter().find(|of| is_staff(of))? else {
        return None;
    };
    let mut left = area;
    let right = left.take_right((area.width - GAP) / 2);
    left.take_right(GAP);
    // Whom it is for stands on one row.
    if lay.columns(to, Style::Strong) + 6 > right.width {
        return None;
    }
    let lead = page
        .body
        .first()
        .filter(|of| matches!(of, Block::Strong(_)));
    let above = lead.filter(|_| plan.leads);
    let rest = page.body.iter().skip(usize::from(above.is_some()));
    let before = rest.clone().take_while(|of| !is_staff(of)).count();
    let rest: Vec<&Block> = rest.filter(|of| !is_staff(of)).collect();
    let lower = Lower::new(lay, &rest, &page.choices, area.width);
    let heading = lay.text(&page.heading, Style::Heading, left.width);
    let notes = Notes::new(lay, page, left.width, &mut blank);
    let lead = above.map(|of| block::part(lay, of, left.width));
    let lead = lead.unwrap_or_default();
    let mut staff = block::staff(lay, to, (ja, plan.size), own.as_deref(), right.width);
    let words = heading.area.height + notes.rows + lead.height;
    let room = area.height.checked_sub(lower.height)?;
    let least = words.max(staff.area.height);
    if least > room {
        return None;
    }
    let upper = room.min(BOX.max(least));
    let free = upper - staff.area.height;
    for text in staff.texts.iter_mut().skip(1) {
        text.area.y += free / 2;
    }
    staff.area.height = upper;
    let mut column = left;
    column.height = upper;
    let mut all = Vec::new();
    let heading = Stack::from(heading);
    let place = column.take_top(heading.height);
    all.extend(heading.placed(place));
    all.extend(notes.placed(&mut column));
    let place = column.take_top(lead.height);
    all.extend(lead.placed(place));
    let pictures = papers(lay, &page.papers, column);
    if plan.pictured && pictures.is_empty() {
        return None;
    }
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
        let (choices, side) = match self.choices {
            Choices::Beside(mut side) => {
                spread(&mut side, area.height);
                (area.take_right(SIDE), side)
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

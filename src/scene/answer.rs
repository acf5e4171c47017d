//! An answer side by side, where it fits on one page: on the left the one thing to do and what is to be shown, on the
//! right the box for staff; below them what else matters, and the choices.

use ratatui::layout::Rect;

use super::block;
use super::choice_grid::{Grid, lowest};
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::notes::Notes;
use super::papers::Papers;
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

/// All of it, placed; none if this page is none such, or there is no room.
pub(super) fn answer(
    lay: &Layouter<'_>,
    page: &Page,
    choices: &[&ChoiceItem],
    area: Rect,
    mut blank: Rect,
) -> Option<Vec<Item>> {
    if area.width < LEAST.0 || area.height < LEAST.1 || lay.kiosk.overlay().is_some() {
        return None;
    }
    let mut staff = page.body.iter().filter(|of| is_staff(of));
    let (Some(Block::Pointing { to, ja, own }), None) = (staff.next(), staff.next()) else {
        return None;
    };
    let own = own.as_deref().or_else(|| beside_staff(&page.body));
    let mut left = area;
    let right = left.take_right((area.width - GAP) / 2);
    left.take_right(GAP);
    // Whom it is for stands on one row.
    if lay.columns(to, Style::Strong) + 6 > right.width {
        return None;
    }
    let heading = Stack::from(lay.text(&page.heading, Style::Heading, left.width));
    let notes = Notes::new(lay, page, left.width, &mut blank);
    let papers = Papers::new(lay, &page.papers, left.width);
    let card = |size| block::staff(lay, to, (ja, size), own, right.width);
    let around = |above| Around::new(lay, page, choices, above, (left.width, area.width));
    let fit = |card: &Item, around: &Around<'_>| {
        let words = heading.height + notes.rows + around.lead.height;
        let least = words.max(card.area.height);
        let room = area.height.checked_sub(around.lower.height)?;
        let upper = room.min(BOX.max(least));
        let lacking = papers.lack_room(upper.saturating_sub(words));
        (least <= room).then_some((lacking, upper))
    };
    // Pictures first: they need no reading.
    let best = |cards: &[Item], arounds: &[Around<'_>]| {
        let arounds = || arounds.iter().zip(0_usize..);
        let all = cards.iter().zip(0_usize..);
        let all = all.flat_map(|card| arounds().map(move |around| (card, around)));
        let fits = all.filter_map(|((card, size), (around, at))| {
            let (lacking, upper) = fit(card, around)?;
            Some((lacking, upper, size, at))
        });
        fits.min_by_key(|(lacking, ..)| *lacking)
    };
    let lead = page.body.first();
    let lead = lead.filter(|of| matches!(of, Block::Strong(_)));
    let (mut cards, mut arounds) = (vec![card(Style::Pointing)], vec![around(lead)]);
    let mut found = best(&cards, &arounds);
    if found.is_none_or(|(lacking, ..)| lacking) {
        // Else in smaller letters, or with the one thing to do first of the lines below.
        cards.push(card(Style::LongPointing));
        arounds.extend(lead.map(|_| around(None)));
        found = best(&cards, &arounds);
    }
    let (_, upper, size, at) = found?;
    let (mut staff, around) = (cards.swap_remove(size), arounds.swap_remove(at));
    let free = upper - staff.area.height;
    for text in staff.texts.iter_mut().skip(1) {
        text.area.y += free / 2;
    }
    staff.area.height = upper;
    let mut below = area;
    let mut column = Rect {
        height: below.take_top(upper).height,
        ..left
    };
    let place = column.take_top(heading.height);
    let mut all: Vec<Item> = heading.placed(place).collect();
    all.extend(notes.placed(&mut column));
    let place = column.take_top(around.lead.height);
    all.extend(around.lead.placed(place));
    below.take_top(u16::from(below.height > around.lower.height));
    // What is said before the box is read before it.
    let (lines, choices) = around.lower.placed(lay, below);
    let mut lines = lines.into_iter();
    all.extend(lines.by_ref().take(around.before).flatten());
    all.extend(papers.placed(lay, column));
    all.extend(Stack::from(staff).placed(right));
    all.extend(lines.flatten().chain(choices));
    Some(all)
}

const fn is_staff(of: &Block) -> bool {
    matches!(of, Block::Pointing { .. })
}

/// What the sentences for staff say, where that is a block of its own behind them.
fn beside_staff(body: &[Block]) -> Option<&str> {
    let mut after = body.iter().skip_while(|of| !is_staff(of)).skip(1);
    match after.next() {
        Some(Block::Quiet(own)) => Some(own),
        _ => None,
    }
}

/// What stands around pictures and box.
struct Around<'p> {
    /// The one thing to do, above the pictures.
    lead: Stack,
    lower: Lower<'p>,
    /// How many of the lines below are read before the box.
    before: usize,
}

impl<'p> Around<'p> {
    /// With this first block above the pictures, or with all of them below; at the width of a side, and of both.
    fn new(
        lay: &Layouter<'_>,
        page: &'p Page,
        choices: &[&'p ChoiceItem],
        above: Option<&Block>,
        (side, width): (u16, u16),
    ) -> Self {
        let rest = page.body.iter().skip(usize::from(above.is_some()));
        let before = rest.clone().take_while(|of| !is_staff(of)).count();
        let own = beside_staff(&page.body);
        let is_own = |of: &Block| matches!(of, Block::Quiet(text) if own == Some(text.as_str()));
        let rest = rest.filter(|of| !is_staff(of) && !is_own(of));
        let rest: Vec<&Block> = rest.collect();
        let lead = above.map(|of| block::part(lay, of, side));
        Self {
            lead: lead.unwrap_or_default(),
            lower: Lower::new(lay, &rest, choices, width),
            before,
        }
    }
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
    fn placed(self, lay: &Layouter<'_>, mut area: Rect) -> (Vec<Vec<Item>>, Vec<Item>) {
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

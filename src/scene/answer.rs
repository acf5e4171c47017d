//! An answer side by side: on the left the one thing to do and what is to be shown, on the right the box for staff;
//! below them what else matters, and the choices. Where it does not fit on one page, the box is on the first.

use std::iter;

use ratatui::layout::Rect;

use super::answer_lines::{Around, beside_staff, is_staff, rest_of};
use super::block;
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::notes::Notes;
use super::papers::Papers;
use super::part::Stack;
use super::placed_choice::GAP;
use super::split::Split as _;
use crate::page::{Block, ChoiceItem, Page};

/// Columns and rows of the page between header and footer at least.
const LEAST: (u16, u16) = (70, 14);
/// Rows of the box for staff, unless its words need more or those below it leave less.
const BOX: u16 = 11;
/// Blocks that end an answer, and stand on its last page.
const LAST: usize = 2;

/// Its first page.
pub(super) struct Answer<'p> {
    pub items: Vec<Item>,
    /// The blocks for which there is room on further pages only, with the choices; none if this page is the only one.
    pub rest: Option<Vec<&'p Block>>,
    /// Whether pictures had no room.
    pub lacks_pictures: bool,
}

/// All of it, placed, or as much as the first page holds; none if this page is none such, or there is no room.
pub(super) fn answer<'p>(
    lay: &Layouter<'_>,
    page: &'p Page,
    choices: &[&'p ChoiceItem],
    area: Rect,
    mut blank: Rect,
) -> Option<Answer<'p>> {
    if area.width < LEAST.0 || area.height < LEAST.1 || lay.kiosk.overlay().is_some() {
        return None;
    }
    let mut staff = page.body.iter().filter(|of| is_staff(of));
    let (Some(Block::Pointing { to, ja, own }), None) = (staff.next(), staff.next()) else {
        return None;
    };
    let own = own.as_deref().or_else(|| beside_staff(&page.body));
    let mut column = area;
    let right = column.take_right((area.width - GAP) / 2);
    column.take_right(GAP);
    // Whom it is for stands on one row.
    if lay.columns(to, block::PLATE) + 6 > right.width {
        return None;
    }
    let left = Left {
        heading: Stack::from(lay.text(&page.heading, Style::Heading, column.width)),
        notes: Notes::new(lay, page, column.width, &mut blank),
        papers: Papers::new(lay, &page.papers, column.width),
        area: column,
    };
    let card = |size| block::staff(lay, to, (ja, size), own, right.width);
    let around = |above| Around::new(lay, page, choices, above, (column.width, area.width));
    let fit = |card: &Item, around: &Around<'_>| {
        let words = left.words() + around.lead.height;
        let least = words.max(card.area.height);
        let room = area.height.checked_sub(around.lower.height)?;
        let upper = room.min(BOX.max(least));
        let lacking = left.papers.lack_room(upper.saturating_sub(words));
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
        if lay.has_smaller() {
            cards.push(card(Style::LongPointing));
        }
        arounds.extend(lead.map(|_| around(None)));
        found = best(&cards, &arounds);
    }
    let Some((lacks_pictures, upper, size, at)) = found else {
        return first_page(lay, page, left, lead, (cards, right), area);
    };
    let (staff, around) = (cards.swap_remove(size), arounds.swap_remove(at));
    let staff = as_high(staff, upper);
    let mut below = area;
    below.take_top(upper);
    below.take_top(u16::from(below.height > around.lower.height));
    // What is said before the box is read before it.
    let (lines, choices) = around.lower.placed(lay, below);
    let mut lines = lines.into_iter();
    let before = lines.by_ref().take(around.before).flatten();
    let mut items = left.placed(lay, around.lead, before, upper);
    items.extend(Stack::from(staff).placed(right));
    items.extend(lines.flatten().chain(choices));
    Some(Answer {
        items,
        rest: None,
        lacks_pictures,
    })
}

/// What stands beside the box for staff.
struct Left<'p> {
    heading: Stack,
    notes: Notes,
    papers: Papers<'p>,
    area: Rect,
}

impl Left<'_> {
    /// Rows above the one thing to do.
    const fn words(&self) -> u16 {
        self.heading.height + self.notes.rows
    }

    /// In so many rows, with the one thing to do above the pictures. `before`: what is read before these, elsewhere.
    fn placed(
        self,
        lay: &Layouter<'_>,
        lead: Stack,
        before: impl Iterator<Item = Item>,
        rows: u16,
    ) -> Vec<Item> {
        let mut column = Rect {
            height: rows,
            ..self.area
        };
        let place = column.take_top(self.heading.height);
        let mut all: Vec<Item> = self.heading.placed(place).collect();
        all.extend(self.notes.placed(&mut column));
        let place = column.take_top(lead.height);
        all.extend(lead.placed(place));
        all.extend(before);
        all.extend(self.papers.placed(lay, column));
        all
    }
}

/// The first of several pages: pictures and the box, the larger of these that fits, and as many lines as there is room
/// for. What ends an answer is on the page where it ends.
fn first_page<'p>(
    lay: &Layouter<'_>,
    page: &'p Page,
    left: Left<'_>,
    lead: Option<&Block>,
    (cards, right): (Vec<Item>, Rect),
    area: Rect,
) -> Option<Answer<'p>> {
    let mut cards = cards.into_iter();
    let staff = cards.find(|of| of.area.height <= area.height)?;
    let words = left.words();
    if words > area.height || page.blocks().any(|of| matches!(of, Block::Qr { .. })) {
        return None;
    }
    let shown = left.papers.least().unwrap_or(0);
    let lead = lead.map(|of| block::part(lay, of, left.area.width));
    let lead = lead.filter(|of| words + of.height + shown <= area.height);
    let mut rest = rest_of(&page.body, usize::from(lead.is_some()));
    let lead = lead.unwrap_or_default();
    let words = words + lead.height;
    let lacks_pictures = left.papers.lack_room(area.height - words);
    let least = if lacks_pictures { words } else { words + shown };
    let upper = BOX.max(least).max(staff.area.height).min(area.height);
    let mut below = area;
    below.take_top(upper);
    let mut items = left.placed(lay, lead, iter::empty(), upper);
    items.extend(Stack::from(as_high(staff, upper)).placed(right));
    while rest.len() > LAST {
        let line = rest.first().map(|of| block::part(lay, of, area.width))?;
        if line.height + 1 > below.height {
            break;
        }
        below.take_top(1);
        let place = below.take_top(line.height);
        items.extend(line.placed(place));
        rest.remove(0);
    }
    Some(Answer {
        items,
        rest: Some(rest),
        lacks_pictures,
    })
}

/// The box for staff with so many rows.
fn as_high(mut staff: Item, rows: u16) -> Item {
    let free = rows.saturating_sub(staff.area.height);
    for text in staff.texts.iter_mut().skip(1) {
        text.area.y += free / 2;
    }
    staff.area.height = rows;
    staff
}

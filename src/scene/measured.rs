//! The blocks of a body with their rows, those that stand side by side as one.

use ratatui::layout::{Offset, Rect};

use super::answer_row::answer_row;
use super::block::{self, NUMBER};
use super::layouter::Layouter;
use super::papers::Papers;
use super::part::Stack;
use super::placed_choice::{GAP, column_width};
use crate::flow::Choice;
use crate::page::{Block, Paper};

/// Columns from which on two things stand side by side.
pub(super) const WIDE: u16 = 80;

/// Rows of pictures and their names.
const PICTURES: u16 = 8;

/// What is still to be placed.
pub(super) struct Measured<'p> {
    pub block: &'p Block,
    /// The choices of which it is the target.
    pub choices: Vec<Choice>,
    pub part: Stack,
    /// Blank rows wanted below it.
    pub gap: u16,
}

impl Measured<'_> {
    /// With pictures above it.
    fn below(self, lay: &Layouter<'_>, shown: &[Paper], width: u16) -> Self {
        let area = Rect::new(0, 0, width, PICTURES);
        let papers = Papers::new(lay, shown, width);
        let mut pictures = Stack::of(papers.placed(lay, area));
        pictures.height += u16::from(pictures.height > 0);
        let part = Stack::stacked([pictures, self.part]);
        Self { part, ..self }
    }
}

/// A block on its own.
pub(super) fn measured<'p>(lay: &Layouter<'_>, block: &'p Block, width: u16) -> Measured<'p> {
    Measured {
        block,
        choices: block.choice().into_iter().collect(),
        part: block::part(lay, block, width),
        gap: block::gap(block),
    }
}

/// All blocks: answers two by two, and beside a number what is said about it, where it is wide enough.
pub(super) fn all<'p>(
    lay: &Layouter<'_>,
    blocks: &[&'p Block],
    shown: &[Paper],
    width: u16,
    room: u16,
) -> Vec<Measured<'p>> {
    let mut rest = blocks;
    let mut found = Vec::new();
    while let Some((first, others)) = rest.split_first() {
        let beside = if width < WIDE {
            None
        } else {
            beside(lay, first, others, width, room)
        };
        let (next, taken) = beside.unwrap_or_else(|| (measured(lay, first, width), 0));
        // What is to be shown stands above what is said to staff.
        let pictures = matches!(first, Block::Pointing { .. }) && lay.is_portrait();
        let next = if pictures {
            next.below(lay, shown, width)
        } else {
            next
        };
        found.push(next);
        rest = others.get(taken..).unwrap_or_default();
    }
    found
}

/// A block and so many of those after it as one.
fn beside<'p>(
    lay: &Layouter<'_>,
    first: &'p Block,
    others: &[&'p Block],
    width: u16,
    room: u16,
) -> Option<(Measured<'p>, usize)> {
    let half = column_width(width, 2);
    let two = |left: Stack, columns: u16, other| {
        let by = Offset::new(i32::from(columns + GAP), 0);
        left.beside(other, by)
    };
    match (first, others) {
        (Block::Answer(left), [Block::Answer(other), ..]) => {
            let part = |of| Stack::from(answer_row(lay, of, half));
            let part = two(part(left), half, part(other));
            let choices = vec![left.choice, other.choice];
            let gap = 0;
            let block = first;
            Some((
                Measured {
                    block,
                    choices,
                    part,
                    gap,
                },
                1,
            ))
        }
        (Block::Number(_), [_, ..]) => {
            let is_bar = |of: &&&Block| matches!(of, Block::Bar { .. });
            let parts = others.iter().filter(|of| !is_bar(of)).map(|of| {
                let mut part = block::part(lay, of, width - NUMBER.0 - GAP);
                part.height += 1;
                part
            });
            let said = Stack::stacked(parts);
            let mut part = two(block::part(lay, first, NUMBER.0), NUMBER.0, said);
            // The bar is as long as all of it.
            if let Some(bar) = others.iter().find(is_bar) {
                part.height += 1;
                part = Stack::stacked([part, block::part(lay, bar, width)]);
            }
            let (block, choices, gap) = (first, Vec::new(), 0);
            let fits = part.height <= room;
            fits.then_some((
                Measured {
                    block,
                    choices,
                    part,
                    gap,
                },
                others.len(),
            ))
        }
        _ => None,
    }
}

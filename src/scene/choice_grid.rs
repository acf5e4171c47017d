//! The numbered choices: one or more columns, whatever fits with the largest targets.

use std::collections::HashMap;

use ratatui::layout::Rect;

use super::choice_tiles::tiles;
use super::item::{Item, ItemText};
use super::layouter::Layouter;
use super::placed_choice::{GAP, PlacedChoice, column_width, is_whole, label};
use crate::flow::Choice;
use crate::guidance::Cause;
use crate::page::ChoiceItem;

/// How the choices are laid out.
#[derive(Default)]
pub(super) struct Grid<'p> {
    pub choices: Vec<PlacedChoice<'p>>,
    /// Whether it is one of several pages.
    paged: bool,
}

/// A way to lay them out.
#[derive(Clone, Copy)]
struct Plan {
    columns: u16,
    gap: u16,
    /// Rows of a target at least.
    least: u16,
    /// Rows of an edge.
    edge: u16,
    pictures: bool,
}

impl<'p> Grid<'p> {
    /// The roomiest layout of these choices that fits, or the tightest if none does.
    pub(super) fn plan(
        lay: &Layouter<'_>,
        choices: &[&'p ChoiceItem],
        width: u16,
        room: u16,
    ) -> Self {
        if let Some(choices) = tiles(lay, choices, width, room) {
            return Self {
                choices,
                paged: false,
            };
        }
        let mut labels = HashMap::new();
        let mut best: Option<(u16, Plan, Vec<u16>)> = None;
        let plans = plans(lay, choices, width).into_iter();
        // Narrower than all else, they are for words that are short.
        for plan in plans.filter(|of| of.columns < 5 || of.is_whole(lay, choices, width)) {
            let labels: &Vec<ItemText> = labels
                .entry((plan.columns, plan.pictures))
                .or_insert_with(|| plan.labels(lay, choices, width));
            let rows = labels.chunks(plan.columns.into()).map(|row| {
                let highest = row.iter().map(|label| label.area.height).max();
                (highest.unwrap_or(0) + 2 * plan.edge).max(plan.least)
            });
            let rows: Vec<u16> = rows.collect();
            let gaps = u16::try_from(rows.len().saturating_sub(1)).unwrap_or(0) * plan.gap;
            let height = rows.iter().fold(gaps, |sum, row| sum.saturating_add(*row));
            if height <= room || best.as_ref().is_none_or(|(best, ..)| height < *best) {
                best = Some((height, plan, rows));
            }
            if height <= room {
                break;
            }
        }
        let Some((_, plan, rows)) = best else {
            return Self::default();
        };
        let labels = labels.remove(&(plan.columns, plan.pictures));
        Self {
            choices: plan.place(lay, choices, labels.unwrap_or_default(), &rows, width),
            paged: false,
        }
    }

    /// The choices page by page, where one page cannot hold them all; none if there is no need.
    pub(super) fn pages(
        lay: &Layouter<'_>,
        choices: &[&'p ChoiceItem],
        width: u16,
        room: u16,
    ) -> Vec<Self> {
        let plan = |chunk| Self::plan(lay, chunk, width, room);
        let all_fit = |of: usize| {
            let mut chunks = choices.chunks(of.max(1));
            chunks.all(|chunk| plan(chunk).height() <= room)
        };
        if choices.is_empty() || all_fit(choices.len()) {
            return Vec::new();
        }
        let most = (1..choices.len()).rev().find(|of| all_fit(*of));
        let most = most.unwrap_or(1);
        let count = choices.len().div_ceil(most);
        // As many on each, so that none is alone on the last, unless longer names come together so.
        let even = choices.len().div_ceil(count);
        let each = if all_fit(even) { even } else { most };
        let choices = with_unsure_first(choices, each);
        let chunks = choices.chunks(each);
        let paged = chunks.map(|chunk| Self {
            paged: true,
            ..plan(chunk)
        });
        paged.collect()
    }

    /// Whether it is one of several pages, and this choice is on it.
    pub(super) fn turns_to(&self, choice: Choice) -> bool {
        self.paged && self.choices.iter().any(|of| of.item.choice == choice)
    }

    /// Rows in all.
    pub(super) fn height(&self) -> u16 {
        let bottoms = self.choices.iter().map(|of| of.area.bottom());
        bottoms.max().unwrap_or(0)
    }

    /// The items, from the top of an area.
    pub(super) fn placed(self, lay: &Layouter<'_>, area: Rect) -> impl Iterator<Item = Item> {
        let choices = self.choices.into_iter();
        choices.filter_map(move |choice| choice.laid(lay, area))
    }
}

impl Plan {
    /// The labels at the width that this plan gives them.
    fn labels(self, lay: &Layouter<'_>, choices: &[&ChoiceItem], width: u16) -> Vec<ItemText> {
        let width = column_width(width, self.columns);
        let label = |item: &&ChoiceItem| label(lay, item, width, self.pictures);
        choices.iter().map(label).collect()
    }

    /// Whether no label breaks within a word.
    fn is_whole(self, lay: &Layouter<'_>, choices: &[&ChoiceItem], width: u16) -> bool {
        let width = column_width(width, self.columns);
        let mut choices = choices.iter();
        choices.all(|item| is_whole(lay, item, width, self.pictures))
    }

    fn place<'p>(
        self,
        lay: &Layouter<'_>,
        choices: &[&'p ChoiceItem],
        labels: Vec<ItemText>,
        rows: &[u16],
        width: u16,
    ) -> Vec<PlacedChoice<'p>> {
        let width = column_width(width, self.columns);
        let mut labels = labels.into_iter();
        let mut all = Vec::new();
        let mut top = 0;
        for (chunk, height) in choices.chunks(self.columns.into()).zip(rows) {
            for ((item, label), column) in chunk.iter().zip(&mut labels).zip(0..) {
                let area = Rect::new(column * (width + GAP), top, width, *height);
                all.push(PlacedChoice::new(lay, item, area, label, self.pictures));
            }
            top += height + self.gap;
        }
        all
    }
}

/// Choices of which the way out for whoever does not know is among the first so many.
fn with_unsure_first<'p>(choices: &[&'p ChoiceItem], first: usize) -> Vec<&'p ChoiceItem> {
    let mut choices = choices.to_vec();
    let is_unsure = |of: &&ChoiceItem| matches!(of.choice, Choice::Cause(Cause::Other));
    if let Some(at) = choices.iter().position(is_unsure).filter(|at| *at >= first) {
        let unsure = choices.remove(at);
        choices.insert(first.saturating_sub(1), unsure);
    }
    choices
}

/// Rows of a choice at least.
pub(super) fn lowest(lay: &Layouter<'_>) -> u16 {
    lay.target_rows().min(3)
}

/// The ways to lay them out, the best first.
fn plans(lay: &Layouter<'_>, choices: &[&ChoiceItem], width: u16) -> Vec<Plan> {
    let most = lay.target_rows();
    let heights = [if most > 3 { most } else { most + 1 }, lowest(lay)];
    let columns: &[u16] = match choices.len() {
        4.. if choices.iter().all(|choice| is_language(choice.choice)) => match width {
            80.. => &[2, 3, 4, 5],
            _ => &[2, 3, 4],
        },
        3 if width >= 60 => &[2, 1, 3],
        3.. if width >= 70 => &[2, 1],
        _ => &[1, 2],
    };
    let marks = lay.marks();
    let drawn = marks.pictures && choices.iter().any(|of| of.picture.is_some());
    let pictures = drawn.then_some(true).into_iter().chain([false]);
    let edges = (marks.edge > 0)
        .then_some(marks.edge)
        .into_iter()
        .chain([0]);
    let edges = pictures.flat_map(move |pictures| edges.clone().map(move |edge| (pictures, edge)));
    // A row between them is better than a row more of each, and that than fewer columns.
    let gaps = edges.flat_map(|edge| [1, 0].map(|gap| (edge, gap)));
    let heights = gaps.flat_map(move |with| heights.map(|least| (with, least)));
    let plans = heights.flat_map(move |(((pictures, edge), gap), least)| {
        // So narrow, they are for where there is no room between them either.
        let columns = columns.iter().filter(move |of| gap == 0 || **of < 4);
        columns.map(move |columns| Plan {
            columns: *columns,
            gap,
            least,
            edge,
            pictures,
        })
    });
    let mut plans: Vec<Plan> = plans.collect();
    if choices.len() == 3 {
        // Each in the place that it has in other languages is better than a row more.
        plans.sort_by_key(|of| (!of.pictures, of.edge == 0, of.gap == 0, of.columns != 2));
    }
    plans
}

/// Whether it stands among the languages.
const fn is_language(choice: Choice) -> bool {
    matches!(choice, Choice::Locale(_) | Choice::Page(_))
}

//! The numbered choices: one or more columns, whatever fits with the largest targets.

use std::collections::HashMap;

use ratatui::layout::Rect;

use super::item::{ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::{Action, Choice};
use crate::page::ChoiceItem;

/// Columns of the number before a label, and of the space behind it.
const BADGE: u16 = 4;

/// How the choices are laid out.
#[derive(Default)]
pub(super) struct Grid<'p> {
    items: Vec<&'p ChoiceItem>,
    labels: Vec<ItemText>,
    /// Whether it is one of several pages.
    paged: bool,
    columns: u16,
    /// The height of each row of targets.
    rows: Vec<u16>,
    gap: u16,
}

impl<'p> Grid<'p> {
    /// The roomiest layout of these choices that fits, or the tightest if none does.
    pub(super) fn plan(
        lay: &Layouter<'_>,
        choices: &[&'p ChoiceItem],
        width: u16,
        room: u16,
    ) -> Self {
        let most = lay.target_rows();
        let heights = if most > 3 { [most, 3] } else { [most, most] };
        let mut tries = vec![(1, 1), (2, 1), (1, 0), (2, 0)];
        if width >= 90 && choices.len() > 4 {
            tries.swap(0, 1);
        }
        if choices.iter().all(|choice| is_language(choice.choice)) && choices.len() > 3 {
            tries = vec![(2, 1), (3, 1), (2, 0), (3, 0), (4, 0)];
        }
        let mut labels = HashMap::new();
        let mut best: Option<Self> = None;
        let sizes = heights.into_iter();
        for (least, (columns, gap)) in
            sizes.flat_map(|of| tries.iter().map(move |try_| (of, *try_)))
        {
            let inner = column_width(width, columns).saturating_sub(BADGE + 1);
            let label = |item: &&ChoiceItem| lay.text(&item.marked(), Style::Choice, inner);
            let labels: &Vec<ItemText> = labels
                .entry(columns)
                .or_insert_with(|| choices.iter().map(label).collect());
            let rows = labels.chunks(usize::from(columns)).map(|row| {
                let highest = row.iter().map(|label| label.area.height).max();
                highest.unwrap_or(0).max(least)
            });
            let grid = Self {
                columns,
                rows: rows.collect(),
                gap,
                ..Self::default()
            };
            let height = grid.height();
            if best.as_ref().is_none_or(|best| height < best.height()) || height <= room {
                best = Some(grid);
            }
            if height <= room {
                break;
            }
        }
        let best = best.unwrap_or_default();
        Self {
            items: choices.to_vec(),
            labels: labels.remove(&best.columns).unwrap_or_default(),
            ..best
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
        let chunks = choices.chunks(most.unwrap_or(1));
        let paged = chunks.map(|chunk| Self {
            paged: true,
            ..plan(chunk)
        });
        paged.collect()
    }

    /// Whether it is one of several pages, and this choice is on it.
    pub(super) fn turns_to(&self, choice: Choice) -> bool {
        self.paged && self.items.iter().any(|of| of.choice == choice)
    }

    /// Rows in all.
    pub(super) fn height(&self) -> u16 {
        let gaps = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or(0) * self.gap;
        self.rows.iter().sum::<u16>() + gaps
    }

    /// Puts it at the top of an area.
    pub(super) fn place(self, lay: &mut Layouter<'_>, mut area: Rect) {
        let width = column_width(area.width, self.columns);
        let mut labels = self.labels.into_iter();
        let chunks = self.items.chunks(usize::from(self.columns.max(1)));
        for (at, (chunk, height)) in chunks.zip(self.rows).enumerate() {
            let mut row = area.take_top(height);
            area.take_top(self.gap);
            for ((item, label), column) in chunk.iter().zip(&mut labels).zip(0..) {
                let style = match (at + column) % 2 {
                    _ if item.chosen => Style::Chosen,
                    1 if self.gap == 0 => Style::OtherChoice,
                    _ => Style::Choice,
                };
                choice(lay, row.take_left(width), item, label, style);
                row.take_left(2);
            }
        }
    }
}

fn choice(lay: &mut Layouter<'_>, area: Rect, item: &ChoiceItem, label: ItemText, style: Style) {
    let mut words = area;
    words.take_left(BADGE);
    let label = ItemText {
        style,
        centred: false,
        ..label.centred(words)
    };
    let kind = ItemKind::Choice(item.number.clone());
    let action = Action::Choose(item.choice);
    lay.push(lay.target(area, kind, style, action, vec![label]));
}

/// Whether it stands among the languages.
const fn is_language(choice: Choice) -> bool {
    matches!(choice, Choice::Locale(_) | Choice::Page(_))
}

const fn column_width(width: u16, columns: u16) -> u16 {
    match columns {
        0 | 1 => width,
        _ => width.saturating_sub(2 * (columns - 1)) / columns,
    }
}

//! The numbered choices: one or more columns, whatever fits with the largest targets.

use ratatui::layout::Rect;

use super::canvas::{Align, Canvas};
use crate::flow::{Action, Choice};
use crate::page::ChoiceItem;

/// Columns of the number before a label, and of the space behind it.
const BADGE: u16 = 4;

/// How the choices are laid out.
pub(super) struct Grid<'p> {
    items: Vec<&'p ChoiceItem>,
    /// How many choices stand on earlier pages; none where all stand on one.
    before: Option<usize>,
    columns: u16,
    /// The height of each row of targets.
    rows: Vec<u16>,
    gap: u16,
}

impl<'p> Grid<'p> {
    /// The roomiest layout of these choices that fits, or the tightest if none does.
    pub(super) fn plan(
        pen: &Canvas<'_>,
        choices: &[&'p ChoiceItem],
        width: u16,
        room: u16,
    ) -> Self {
        let most = pen.target_rows();
        let heights = if most > 3 { [most, 3] } else { [most, most] };
        let mut tries = vec![(1, 1), (2, 1), (1, 0), (2, 0)];
        if width >= 90 && choices.len() > 4 {
            tries.swap(0, 1);
        }
        if choices.iter().all(|choice| is_language(choice.choice)) && choices.len() > 3 {
            tries = vec![(2, 1), (3, 1), (2, 0), (3, 0), (4, 0)];
        }
        let sizes = heights
            .into_iter()
            .flat_map(|least| tries.iter().map(move |of| (least, *of)));
        let grids = sizes.map(|(least, (columns, gap))| {
            let rows = row_heights(pen, choices, columns, width, least);
            Self {
                items: choices.to_vec(),
                before: None,
                columns,
                rows,
                gap,
            }
        });
        let mut tightest: Option<Self> = None;
        for grid in grids {
            if grid.height() <= room {
                return grid;
            }
            if tightest
                .as_ref()
                .is_none_or(|best| grid.height() < best.height())
            {
                tightest = Some(grid);
            }
        }
        tightest.unwrap_or_else(|| Self {
            items: choices.to_vec(),
            before: None,
            columns: 1,
            rows: vec![],
            gap: 0,
        })
    }

    /// The choices page by page, where one page cannot hold them all; none if there is no need.
    pub(super) fn pages(
        pen: &Canvas<'_>,
        choices: &[&'p ChoiceItem],
        width: u16,
        room: u16,
    ) -> Vec<Self> {
        let all_fit = |of: usize| {
            let mut chunks = choices.chunks(of.max(1));
            chunks.all(|chunk| Self::plan(pen, chunk, width, room).height() <= room)
        };
        if choices.is_empty() || all_fit(choices.len()) {
            return Vec::new();
        }
        let most = (1..choices.len()).rev().find(|of| all_fit(*of));
        let most = most.unwrap_or(1);
        let chunks = choices.chunks(most).zip((0..).step_by(most));
        let numbered = chunks.map(|(chunk, before)| Self {
            before: Some(before),
            ..Self::plan(pen, chunk, width, room)
        });
        numbered.collect()
    }

    /// Whether it is one of several pages, and this choice is on it.
    pub(super) fn turns_to(&self, choice: Choice) -> bool {
        self.before.is_some() && self.items.iter().any(|of| of.choice == choice)
    }

    /// Rows in all.
    pub(super) fn height(&self) -> u16 {
        let gaps = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or(0) * self.gap;
        self.rows.iter().sum::<u16>() + gaps
    }

    /// Draws it from the top of an area.
    pub(super) fn draw(&self, pen: &mut Canvas<'_>, area: Rect) {
        let width = column_width(area.width, self.columns);
        let mut top = area.y;
        let mut chunks = self.items.chunks(usize::from(self.columns)).enumerate();
        for (height, (row, chunk)) in self.rows.iter().zip(&mut chunks) {
            for (item, column) in chunk.iter().zip(0..) {
                let target = Rect {
                    x: area.x + column * (width + 2),
                    y: top,
                    width,
                    height: *height,
                };
                draw_choice(
                    pen,
                    target.intersection(area),
                    item,
                    if self.gap > 0 {
                        0
                    } else {
                        (row + usize::from(column)) % 2
                    },
                );
            }
            top += height + self.gap;
        }
    }
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

fn row_heights(
    pen: &Canvas<'_>,
    items: &[&ChoiceItem],
    columns: u16,
    width: u16,
    least: u16,
) -> Vec<u16> {
    let inner = column_width(width, columns).saturating_sub(BADGE + 1);
    let height = |item: &&ChoiceItem| pen.rows(&item.marked(), inner).max(least);
    items
        .chunks(usize::from(columns))
        .map(|row| row.iter().map(height).max().unwrap_or(least))
        .collect()
}

fn draw_choice(pen: &mut Canvas<'_>, area: Rect, item: &ChoiceItem, stripe: usize) {
    let action = Action::Choose(item.choice);
    let label = &*item.marked();
    let stripe = pen.theme.choice.get(stripe).copied();
    let calm = if item.chosen {
        pen.theme.chosen
    } else {
        stripe.unwrap_or(pen.theme.page)
    };
    let style = pen.touched(action, calm);
    pen.fill(area, style);
    let badge = Rect {
        width: BADGE - 1,
        ..area
    };
    let badge_style = if style == calm {
        pen.theme.badge
    } else {
        style
    };
    pen.fill(badge, badge_style);
    let words = Rect {
        x: area.x + BADGE,
        width: area.width.saturating_sub(BADGE + 1),
        ..area
    };
    let rows = pen.rows(label, words.width).min(area.height);
    let top = (area.height - rows) / 2;
    pen.put((badge.x + 1, area.y + top), &item.number, 2, badge_style);
    let words = Rect {
        y: area.y + top,
        height: rows,
        ..words
    };
    pen.text(words, label, style, Align::Left);
    pen.edges(area, action, style, rows + 2 <= area.height);
    pen.target(area, action);
}

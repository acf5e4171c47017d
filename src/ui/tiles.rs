//! The languages on the first screen: each a tile with its name first, then what for and that it is touched.

use ratatui::layout::Rect;

use super::canvas::{Align, Canvas};
use crate::flow::Action;
use crate::page::{self, Welcome};

/// Columns of a tile at least.
const LEAST: u16 = 12;
/// What stands below a name, the best first; a language without its own words has its name alone.
const BELOW: [Option<usize>; 3] = [Some(0), Some(1), None];

/// A language, or the way to the others.
struct TileArea<'p> {
    action: Action,
    name: &'p str,
    below: Option<String>,
}

pub(super) struct Tiles<'p> {
    all: Vec<TileArea<'p>>,
    columns: u16,
    rows: Vec<u16>,
    gap: u16,
}

impl<'p> Tiles<'p> {
    /// The roomiest layout that fits; where there are too many languages the last tile leads to all.
    pub(super) fn plan(pen: &Canvas<'_>, welcome: &'p Welcome, area: Rect) -> Self {
        let all = &welcome.tiles;
        let fitting = |count: usize| {
            let more = count < all.len();
            BELOW.iter().find_map(|key| {
                let shown = all.iter().take(count);
                let mut tiles: Vec<TileArea<'_>> = shown.map(|of| tile(pen, of, *key)).collect();
                tiles.extend(more.then(|| the_others(welcome)));
                Self::fit(pen, tiles, area)
            })
        };
        let most = (0..=all.len()).rev().find_map(fitting);
        most.unwrap_or(Self {
            all: Vec::new(),
            columns: 1,
            rows: Vec::new(),
            gap: 0,
        })
    }

    fn fit(pen: &Canvas<'_>, tiles: Vec<TileArea<'p>>, area: Rect) -> Option<Self> {
        let least = pen.target_rows().min(3);
        let heights = [pen.target_rows(), least];
        let most = ((area.width + 1) / (LEAST + 1)).clamp(2, 5);
        for height in heights {
            for gap in [1, 0] {
                for columns in 2..=most {
                    let width = width(area.width, columns);
                    let rows = tiles.chunks(usize::from(columns)).map(|row| {
                        let needed = row.iter().map(|tile| tile.height(pen, width)).max();
                        needed.unwrap_or(0).max(height)
                    });
                    let rows: Vec<u16> = rows.collect();
                    let gaps = u16::try_from(rows.len().saturating_sub(1)).unwrap_or(0) * gap;
                    if rows.iter().fold(gaps, |sum, row| sum.saturating_add(*row)) <= area.height {
                        return Some(Self {
                            all: tiles,
                            columns,
                            rows,
                            gap,
                        });
                    }
                }
            }
        }
        None
    }

    pub(super) fn draw(&self, pen: &mut Canvas<'_>, area: Rect) {
        let gaps = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or(0) * self.gap;
        let used = self.rows.iter().sum::<u16>() + gaps;
        let mut top = area.y + area.height.saturating_sub(used) / 2;
        let width = width(area.width, self.columns);
        let wide = self.columns * (width + 1) - 1;
        let left = area.x + area.width.saturating_sub(wide) / 2;
        let rows = self.all.chunks(usize::from(self.columns)).zip(&self.rows);
        for ((tiles, height), row) in rows.zip(0_usize..) {
            for (tile, column) in tiles.iter().zip(0..) {
                let stripe = if self.gap > 0 {
                    0
                } else {
                    (row + usize::from(column)) % 2
                };
                let place = Rect {
                    x: left + column * (width + 1),
                    y: top,
                    width,
                    height: *height,
                };
                tile.draw(pen, place.intersection(area), stripe);
            }
            top += height + self.gap;
        }
    }
}

impl TileArea<'_> {
    fn height(&self, pen: &Canvas<'_>, width: u16) -> u16 {
        let inner = width.saturating_sub(2);
        let below = self.below.as_ref();
        let below = below.map_or(0, |below| pen.rows(below, inner));
        pen.rows(self.name, inner) + below
    }

    fn draw(&self, pen: &mut Canvas<'_>, area: Rect, stripe: usize) {
        let theme = pen.theme;
        let calm = theme.choice.get(stripe).copied().unwrap_or(theme.page);
        let style = pen.touched(self.action, calm);
        pen.fill(area, style);
        let rows = self.height(pen, area.width).min(area.height);
        let top = area.y + (area.height - rows) / 2;
        let inner = Rect {
            x: area.x + 1,
            y: top,
            width: area.width.saturating_sub(2),
            height: area.bottom().saturating_sub(top),
        };
        let name = pen.rows(self.name, inner.width).min(inner.height);
        let bold = style.add_modifier(ratatui::style::Modifier::BOLD);
        let place = Rect {
            height: name,
            ..inner
        };
        pen.text(place, self.name, bold, Align::Centre);
        if let Some(below) = &self.below {
            pen.text(
                super::canvas::below(inner, name),
                below,
                style,
                Align::Centre,
            );
        }
        pen.edges(area, self.action, style, false);
        pen.target(area, self.action);
    }
}

/// Columns of a tile: one stays blank between two.
const fn width(area: u16, columns: u16) -> u16 {
    match columns {
        0 => area,
        _ => (area.saturating_add(1) / columns).saturating_sub(1),
    }
}

fn tile<'p>(pen: &Canvas<'_>, of: &'p page::Tile, key: Option<usize>) -> TileArea<'p> {
    let below = key.and_then(|key| of.below(pen.words, key));
    TileArea {
        action: Action::Choose(of.choice),
        name: &of.name,
        below,
    }
}

fn the_others(welcome: &Welcome) -> TileArea<'_> {
    TileArea {
        action: Action::Anywhere,
        name: &welcome.others,
        below: None,
    }
}

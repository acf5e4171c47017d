//! The languages on the first screen: each a tile with its name first, then what for and that it is touched.

use std::collections::HashMap;
use std::iter;

use ratatui::layout::{Margin, Rect};

use super::item::{Kind, Style, Text};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::Welcome;

/// Columns of a tile at least.
const LEAST: u16 = 12;
/// What stands below a name, the best first; a language without its own words has its name alone.
const BELOW: [Option<usize>; 3] = [Some(0), Some(1), None];

/// How the tiles are laid out.
struct Grid {
    /// How many languages are shown; where they are not all, the last tile leads to the others.
    count: usize,
    below: Option<usize>,
    columns: u16,
    rows: Vec<u16>,
    gap: u16,
}

/// What has been measured, as far as it was asked for.
struct Measures<'a, 'p> {
    lay: &'a Layouter<'a>,
    welcome: &'p Welcome,
    area: Rect,
    below: HashMap<usize, Vec<Option<String>>>,
    /// The rows of the names or of what is below them, by the columns of tiles.
    rows: HashMap<(Option<usize>, u16), Vec<u16>>,
}

impl Measures<'_, '_> {
    /// What is said below each name.
    fn below(&mut self, key: usize) -> &[Option<String>] {
        let (words, tiles) = (self.lay.words, &self.welcome.tiles);
        let say = || tiles.iter().map(|tile| tile.below(words, key)).collect();
        self.below.entry(key).or_insert_with(say)
    }

    /// Measures the names, or what is below them, in so many columns.
    fn measure(&mut self, key: Option<usize>, columns: u16) {
        if self.rows.contains_key(&(key, columns)) {
            return;
        }
        let (lay, welcome) = (self.lay, self.welcome);
        let inner = width(self.area.width, columns).saturating_sub(2);
        let rows = |text: &str| lay.rows(text, Style::Choice, inner);
        let rows = match key {
            None => {
                let names = welcome.tiles.iter().map(|tile| &tile.name);
                names.chain([&welcome.others]).map(|of| rows(of)).collect()
            }
            Some(key) => {
                let below = self.below(key).iter();
                below.map(|of| of.as_deref().map_or(0, rows)).collect()
            }
        };
        self.rows.insert((key, columns), rows);
    }

    /// The rows of each of so many tiles, and of the one that leads to the others.
    fn heights(&mut self, count: usize, key: Option<usize>, columns: u16) -> Vec<u16> {
        self.measure(None, columns);
        self.measure(key, columns);
        let of = |key| self.rows.get(&(key, columns)).into_iter().flatten();
        let (names, others) = (of(None), of(None).skip(self.welcome.tiles.len()));
        let below = of(key.or(None))
            .copied()
            .map(|rows| if key.is_some() { rows } else { 0 });
        let tiles = names.zip(below).map(|(name, below)| name + below);
        let more = usize::from(count < self.welcome.tiles.len());
        tiles
            .take(count)
            .chain(others.take(more).copied())
            .collect()
    }

    fn fit(&mut self, count: usize, below: Option<usize>) -> Option<Grid> {
        let roomy = self.lay.target_rows();
        let most = ((self.area.width + 1) / (LEAST + 1)).clamp(2, 5);
        for least in [roomy, roomy.min(3)] {
            for gap in [1, 0] {
                for columns in 2..=most {
                    let heights = self.heights(count, below, columns);
                    let rows = heights.chunks(usize::from(columns));
                    let rows = rows.map(|row| row.iter().copied().fold(least, u16::max));
                    let grid = Grid {
                        count,
                        below,
                        columns,
                        rows: rows.collect(),
                        gap,
                    };
                    if grid.height() <= self.area.height {
                        return Some(grid);
                    }
                }
            }
        }
        None
    }
}

impl Grid {
    fn height(&self) -> u16 {
        let gaps = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or(0) * self.gap;
        let rows = self.rows.iter();
        rows.fold(gaps, |sum, row| sum.saturating_add(*row))
    }
}

/// The roomiest layout that fits; where there are too many languages the last tile leads to all.
pub(super) fn tiles(lay: &mut Layouter<'_>, welcome: &Welcome, mut area: Rect) {
    let mut measures = Measures {
        lay,
        welcome,
        area,
        below: HashMap::new(),
        rows: HashMap::new(),
    };
    let counts = (0..=welcome.tiles.len()).rev();
    let mut sizes = counts.flat_map(|count| BELOW.map(|below| (count, below)));
    let Some(grid) = sizes.find_map(|(count, below)| measures.fit(count, below)) else {
        return;
    };
    let below = grid.below.map(|key| measures.below(key).to_vec());
    let shown = welcome.tiles.iter().take(grid.count);
    let shown = shown.map(|tile| (Action::Choose(tile.choice), &tile.name));
    let more = (grid.count < welcome.tiles.len()).then_some((Action::Anywhere, &welcome.others));
    let below = below
        .unwrap_or_default()
        .into_iter()
        .chain(iter::repeat(None));
    let mut tiles = shown.zip(below).chain(more.zip(Some(None)));

    area.take_top(area.height.saturating_sub(grid.height()) / 2);
    let width = width(area.width, grid.columns);
    let wide = grid.columns * (width + 1) - 1;
    area.take_left(area.width.saturating_sub(wide) / 2);
    for (height, at) in grid.rows.iter().zip(0..) {
        let mut row = area.take_top(*height);
        area.take_top(grid.gap);
        for ((target, below), column) in tiles.by_ref().take(grid.columns.into()).zip(0..) {
            let style = match (at + column) % 2 {
                1 if grid.gap == 0 => Style::OtherChoice,
                _ => Style::Choice,
            };
            tile(lay, row.take_left(width), target, below.as_deref(), style);
            row.take_left(1);
        }
    }
}

fn tile(
    lay: &mut Layouter<'_>,
    area: Rect,
    (action, name): (Action, &String),
    below: Option<&str>,
    style: Style,
) {
    let mut inner = area.inner(Margin::new(1, 0));
    let texts = iter::once(name.as_str()).chain(below);
    let texts: Vec<Text> = texts.map(|of| lay.text(of, style, inner.width)).collect();
    let rows = texts.iter().map(|text| text.area.height).sum::<u16>();
    inner.take_top(inner.height.saturating_sub(rows) / 2);
    let place = |text: Text| {
        let place = inner.take_top(text.area.height);
        text.centred(place)
    };
    let texts = texts.into_iter().map(place).collect();
    lay.push(lay.target(area, Kind::Tile, style, action, texts));
}

/// Columns of a tile: one stays blank between two.
const fn width(area: u16, columns: u16) -> u16 {
    match columns {
        0 => area,
        _ => (area.saturating_add(1) / columns).saturating_sub(1),
    }
}

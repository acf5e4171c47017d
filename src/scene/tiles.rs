//! The languages on the first screen: each a tile with its name first, then what for and that it is touched.

use std::collections::HashMap;
use std::iter;

use ratatui::layout::{Margin, Rect};

use super::item::{ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::Welcome;

/// Columns of a tile at least.
const LEAST: u16 = 12;
/// What stands below a name, the best first; a language without its own words has its name alone.
const BELOW: [Option<usize>; 3] = [Some(0), Some(1), None];

/// Rows between tiles, and what stands below a name, the best first: what parts tiles tells more than longer words,
/// and any words tell more than none. A name that breaks within a word is worse than all of these.
const ORDER: [(u16, usize); 6] = [(1, 0), (1, 1), (0, 0), (0, 1), (1, 2), (0, 2)];

/// How so many of the tiles are laid out.
struct Grid {
    columns: u16,
    rows: Vec<u16>,
    gap: u16,
}

impl Grid {
    fn height(&self) -> u16 {
        let gaps = u16::try_from(self.rows.len().saturating_sub(1)).unwrap_or(0) * self.gap;
        let rows = self.rows.iter();
        rows.fold(gaps, |sum, row| sum.saturating_add(*row))
    }
}

/// All languages, then the way to the others, with what stands below each name.
struct LanguageTiles<'p> {
    tiles: Vec<(Action, &'p str, Option<String>)>,
    /// The same with their words as they break, by the columns of tiles; measured when they are asked for.
    measured: HashMap<u16, Vec<MeasuredTile>>,
}

/// What a touch means, with the name and what stands below it.
type MeasuredTile = (Action, Vec<ItemText>);

impl<'p> LanguageTiles<'p> {
    fn new(lay: &Layouter<'_>, welcome: &'p Welcome, below: Option<usize>) -> Self {
        let tiles = welcome.tiles.iter().map(|tile| {
            let below = below.and_then(|key| tile.below(lay.words, key));
            (Action::Choose(tile.choice), tile.name.as_str(), below)
        });
        let others = (Action::Anywhere, welcome.others.as_str(), None);
        Self {
            tiles: tiles.chain([others]).collect(),
            measured: HashMap::new(),
        }
    }

    /// Whether no name of so many breaks within a word, so wide.
    fn is_whole(&self, lay: &Layouter<'_>, count: usize, width: u16) -> bool {
        let mut tiles = shown(self.tiles.iter(), count).into_iter();
        tiles.all(|(_, name, _)| lay.is_whole(name, Style::Choice, width))
    }

    /// The roomiest layout of so many languages that fits. If they are not all, the last tile leads to the others.
    fn fit(
        &mut self,
        lay: &Layouter<'_>,
        count: usize,
        gap: u16,
        area: Rect,
        whole: bool,
    ) -> Option<Grid> {
        let roomy = lay.target_rows();
        let most = ((area.width + 1) / (LEAST + 1)).clamp(2, 5);
        let sizes = [roomy, roomy.min(3)].into_iter();
        let mut grids = sizes.flat_map(|least| (2..=most).map(move |of| (least, of)));
        grids.find_map(|(least, columns)| {
            let inner = width(area.width, columns).saturating_sub(2);
            if whole && !self.is_whole(lay, count, inner) {
                return None;
            }
            let tiles = self.tiles.iter().map(|(action, name, below)| {
                let name = lay.text(name, Style::Choice, inner);
                let below = below.as_ref().map(|of| lay.text(of, Style::Quiet, inner));
                (*action, iter::once(name).chain(below).collect())
            });
            let measured = self.measured.entry(columns);
            let measured = measured.or_insert_with(|| tiles.collect());
            let tiles = shown(measured.iter(), count);
            let rows = tiles.chunks(columns.into()).map(|row| {
                let rows = row.iter().map(|(_, texts)| rows(texts));
                rows.fold(least, u16::max)
            });
            let grid = Grid {
                columns,
                rows: rows.collect(),
                gap,
            };
            (grid.height() <= area.height).then_some(grid)
        })
    }
}

/// Rows of the words of a tile.
fn rows(texts: &[ItemText]) -> u16 {
    texts.iter().map(|text| text.area.height).sum()
}

/// So many of all, and the last if they are not all.
fn shown<T>(all: impl ExactSizeIterator<Item = T>, count: usize) -> Vec<T> {
    let languages = all.len().saturating_sub(1);
    let more = (count < languages).then_some(languages);
    let all = all.enumerate();
    let shown = all.filter(|(at, _)| *at < count.min(languages) || Some(*at) == more);
    shown.map(|(_, tile)| tile).collect()
}

/// As many languages as fit, and of each as much as fits.
pub(super) fn tiles(lay: &mut Layouter<'_>, welcome: &Welcome, area: Rect) {
    let mut shelves = BELOW.map(|below| (below, None));
    for count in (0..=welcome.tiles.len()).rev() {
        let orders = [true, false].into_iter();
        for (whole, (gap, at)) in orders.flat_map(|whole| ORDER.map(|order| (whole, order))) {
            let Some((below, shelf)) = shelves.get_mut(at) else {
                continue;
            };
            let shelf = shelf.get_or_insert_with(|| LanguageTiles::new(lay, welcome, *below));
            if let Some(grid) = shelf.fit(lay, count, gap, area, whole) {
                let tiles = shelf.measured.remove(&grid.columns);
                let tiles = shown(tiles.unwrap_or_default().into_iter(), count);
                return place(lay, tiles, &grid, area);
            }
        }
    }
}

fn place(lay: &mut Layouter<'_>, tiles: Vec<MeasuredTile>, grid: &Grid, mut area: Rect) {
    area.take_top(area.height.saturating_sub(grid.height()) / 2);
    let width = width(area.width, grid.columns);
    let wide = grid.columns * (width + 1) - 1;
    area.take_left(area.width.saturating_sub(wide) / 2);
    let mut tiles = tiles.into_iter();
    for height in &grid.rows {
        let mut row = area.take_top(*height);
        area.take_top(grid.gap);
        for (action, texts) in tiles.by_ref().take(grid.columns.into()) {
            let style = Style::Choice;
            let place = row.take_left(width);
            let mut inner = place.inner(Margin::new(1, 0));
            inner.take_top(inner.height.saturating_sub(rows(&texts)) / 2);
            let texts = texts.into_iter().map(|text| {
                let place = inner.take_top(text.area.height);
                text.centred(place)
            });
            let texts = texts.collect();
            lay.push(lay.target(place, ItemKind::Tile, style, action, texts));
            row.take_left(1);
        }
    }
}

/// Columns of a tile: one stays blank between two.
const fn width(area: u16, columns: u16) -> u16 {
    match columns {
        0 => area,
        _ => (area.saturating_add(1) / columns).saturating_sub(1),
    }
}

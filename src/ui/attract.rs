//! The two pictures without a frame: the first screen, and the notice that the window is too small.

use ratatui::layout::Rect;

use super::canvas::below;
use super::canvas::{Align, Canvas};
use super::laid::SMALLEST;
use super::tiles::Tiles;
use crate::flow::Action;
use crate::page::{Unwell, Welcome};

/// Rows with which everything can be said in all languages.
const ROOMY: u16 = 30;
/// Columns of a line for who is unwell, at least.
const LINE: u16 = 28;
/// All languages at once, static: each can be touched, and so can everything around them.
pub(super) fn attract(pen: &mut Canvas<'_>, welcome: &Welcome) {
    pen.laid.choices = true;
    let area = pen.area();
    let theme = pen.theme;
    let banner = Rect {
        height: if area.height < 24 { 1 } else { 2 },
        ..area
    };
    pen.fill(banner, theme.banner);
    pen.label(banner, &welcome.title, theme.banner);
    let inner = Rect {
        x: area.x + 2,
        width: area.width.saturating_sub(4),
        y: banner.bottom(),
        height: area.height.saturating_sub(banner.height),
    };
    let style = if welcome.deleted {
        theme.strong
    } else {
        theme.heading
    };
    let rest = welcome.lead.as_ref().map_or(inner, |lead| {
        let rows = pen.rows(lead, inner.width).min(inner.height);
        let place = Rect {
            height: rows,
            ..inner
        };
        pen.text(place, lead, style, Align::Centre);
        below(inner, rows)
    });
    let rest = unwell(pen, rest, &welcome.unwell);
    let rest = welcome.notes.iter().rev().fold(rest, |rest, note| {
        let height = rest.height.saturating_sub(1);
        let row = Rect {
            height: 1,
            ..below(rest, height)
        };
        pen.text(row, note, theme.problem, Align::Centre);
        Rect { height, ..rest }
    });
    let tiles = Tiles::plan(pen, welcome, rest);
    tiles.draw(pen, rest);
    pen.target(area, Action::Anywhere);
}

/// What the unwell must read stands at the foot, in as many languages as there is room for; it is no button.
/// What is left above.
fn unwell(pen: &mut Canvas<'_>, area: Rect, said: &[Unwell]) -> Rect {
    // Where rows are scarce: the languages of most patients.
    let all = pen.area().height >= ROOMY;
    let mut lines: Vec<&str> = Vec::new();
    for line in said.iter().filter(|of| all || of.common) {
        if !lines.contains(&line.text.as_str()) {
            lines.push(&line.text);
        }
    }
    // A clinic's own words may be long: the languages need their half.
    lines.truncate(usize::from(area.height / 2));
    let column = |columns: u16| (area.width + 2) / columns - 2;
    let tall = |columns: u16| -> Vec<u16> {
        let chunks = lines.chunks(usize::from(columns));
        let rows = |chunk: &[&str]| {
            chunk
                .iter()
                .map(|line| pen.rows(line, column(columns)))
                .max()
        };
        chunks.map(|chunk| rows(chunk).unwrap_or(0)).collect()
    };
    let most = ((area.width + 2) / (LINE + 2)).max(1);
    let columns = (1..=most).min_by_key(|columns| tall(*columns).iter().sum::<u16>());
    let columns = columns.unwrap_or(1);
    let heights = tall(columns);
    let height = heights.iter().sum::<u16>().min(area.height);
    let mut rest = below(area, area.height - height);
    let style = pen.theme.strong;
    for (chunk, rows) in lines.chunks(usize::from(columns)).zip(heights) {
        for (line, at) in chunk.iter().zip(0..) {
            let place = Rect {
                x: area.x + at * (column(columns) + 2),
                width: column(columns),
                height: rows.min(rest.height),
                ..rest
            };
            pen.text(place, line, style, Align::Centre);
        }
        rest = below(rest, rows);
    }
    Rect {
        height: area.height - height,
        ..area
    }
}

/// The window is too small: in every language what is needed. Answers stay.
pub(super) fn too_small(pen: &mut Canvas<'_>) {
    pen.laid.fits = false;
    let mut rest = pen.area();
    let theme = pen.theme;
    for text in pen.words.too_small(SMALLEST.0, SMALLEST.1) {
        let height = pen.rows(&text, rest.width.max(2));
        pen.text(
            Rect {
                height: height.min(rest.height),
                ..rest
            },
            &text,
            theme.page,
            Align::Left,
        );
        rest = below(rest, height);
    }
}

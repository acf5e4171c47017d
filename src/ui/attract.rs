//! The two pictures without a frame: the first screen, and the notice that the window is too small.

use ratatui::layout::Rect;

use super::SMALLEST;
use super::announced;
use super::canvas::below;
use super::canvas::{Align, Pen};
use super::tiles::Tiles;
use crate::flow::{Action, Locale};
use crate::texts::Arg;

/// Rows with which everything can be said in all languages.
const ROOMY: u16 = 30;
/// Columns of a line for who is unwell, at least.
const LINE: u16 = 28;
/// All languages at once, static: each can be touched, and so can everything around them.
pub(super) fn attract(pen: &mut Pen<'_>) {
    pen.laid.choices = true;
    let area = pen.area();
    let theme = pen.theme;
    let site = pen.kiosk.site();
    let (clinic, trial, ready) = (site.clinic.clone(), site.trial, site.spool_ready);
    let first = site.locales.first().map_or("ja", |of| of.tag.as_str());
    let banner = Rect {
        height: if area.height < 24 { 1 } else { 2 },
        ..area
    };
    pen.fill(banner, theme.banner);
    // A clinic without a name has the title of the guide in the band.
    let welcome = pen.texts.say(first, "welcome", &[]);
    let named = !clinic.is_empty();
    let title = if named { &clinic } else { &welcome };
    pen.label(banner, title, theme.banner);
    let inner = Rect {
        x: area.x + 2,
        width: area.width.saturating_sub(4),
        y: banner.bottom(),
        height: area.height.saturating_sub(banner.height),
    };
    let deleted = pen.kiosk.deleted_for();
    let deleted = deleted.map(|tag| pen.texts.say(tag, "welcome-deleted", &[]));
    let lead = match deleted {
        Some(deleted) => Some((deleted, theme.strong)),
        None => named.then(|| (welcome.clone(), theme.heading)),
    };
    let rest = lead.map_or(inner, |(lead, style)| {
        let rows = pen.rows(&lead, inner.width).min(inner.height);
        let place = Rect {
            height: rows,
            ..inner
        };
        pen.text(place, &lead, style, Align::Centre);
        below(inner, rows)
    });
    let rest = unwell(pen, rest);
    let mut notes = announced::lines(pen, first);
    if trial {
        notes.push(pen.texts.say(first, "trial-banner", &[]));
    }
    if !ready {
        notes.push(pen.texts.say(first, "welcome-paper", &[]));
    }
    let rest = notes.iter().rev().fold(rest, |rest, note| {
        let height = rest.height.saturating_sub(1);
        let row = Rect {
            height: 1,
            ..below(rest, height)
        };
        pen.text(row, note, theme.problem, Align::Centre);
        Rect { height, ..rest }
    });
    let tiles = Tiles::plan(pen, rest);
    tiles.draw(pen, rest);
    pen.target(area, Action::Anywhere);
}

/// What the unwell must read stands at the foot, in as many languages as there is room for; it is no button.
/// What is left above.
fn unwell(pen: &mut Pen<'_>, area: Rect) -> Rect {
    let all = pen.area().height >= ROOMY;
    // Where rows are scarce: the languages of most patients.
    let few = |of: &Locale| {
        let common = ["en", "vi"].contains(&of.tag.as_str()) || of.tag.starts_with("zh");
        all || common || of.is_japanese()
    };
    let said = pen.kiosk.site().locales.iter().filter(|of| few(of));
    let mut lines: Vec<String> = Vec::new();
    for line in said.map(|of| pen.texts.say(&of.tag, "welcome-unwell", &[])) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    // A clinic's own words may be long: the languages need their half.
    lines.truncate(usize::from(area.height / 2));
    let column = |columns: u16| (area.width + 2) / columns - 2;
    let tall = |columns: u16| -> Vec<u16> {
        let chunks = lines.chunks(usize::from(columns));
        let rows = |chunk: &[String]| {
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
pub(super) fn too_small(pen: &mut Pen<'_>) {
    pen.laid.fits = false;
    let (columns, rows) = (i64::from(SMALLEST.0), i64::from(SMALLEST.1));
    let tags: Vec<String> = pen
        .kiosk
        .site()
        .locales
        .iter()
        .map(|l| l.tag.clone())
        .collect();
    let mut rest = pen.area();
    let theme = pen.theme;
    for tag in tags {
        let args = [
            ("columns", Arg::Number(columns)),
            ("rows", Arg::Number(rows)),
        ];
        let text = pen.texts.say(&tag, "too-small", &args);
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

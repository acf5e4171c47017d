//! The frame of every screen but the first: banner, heading, body in pages, footer.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use super::bars::{banner, banner_left, banner_text, footer};
use super::beside::beside;
use super::block::{Block, below};
use super::grid::Grid;
use super::pen::{Align, Pen};
use super::sheets::{Sheet, page_of_focus, sheets};
use crate::texts::Arg;

/// Text wider than this is hard to read.
const WIDEST: u16 = 92;

/// Where the parts stand.
struct Parts {
    banner: Rect,
    heading: Rect,
    body: Rect,
    status: Rect,
    footer: Rect,
}

pub(super) fn frame(pen: &mut Pen<'_>) {
    let heading = heading_text(pen);
    let parts = parts(pen, &heading);
    let mut sheets = sheets(pen, parts.body, 4);
    let count = sheets.len();
    let page = page_of_focus(pen, &sheets).min(count.saturating_sub(1));
    pen.laid.pages = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    pen.laid.page = u16::try_from(page).unwrap_or(0);
    if page >= count {
        sheets.push(Sheet::Plain(vec![], None));
    }
    match sheets.swap_remove(page) {
        Sheet::Beside(block) => {
            pen.laid.choices = false;
            beside(pen, &heading, &block);
        }
        Sheet::Plain(blocks, grid) => {
            pen.laid.choices = grid.is_some();
            plain(pen, &parts, &heading, &blocks, grid.as_ref());
        }
    }
}

fn heading_text(pen: &Pen<'_>) -> String {
    pen.say(&pen.kiosk.heading())
}

fn parts(pen: &Pen<'_>, heading: &str) -> Parts {
    let area = pen.area();
    let rows = pen.target_rows();
    let width = area
        .width
        .saturating_sub(if area.width < 70 { 2 } else { 4 })
        .min(WIDEST);
    let column = Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    };
    let title = pen.rows(&banner_text(pen), banner_left(pen, area).width);
    let banner = Rect {
        height: rows.min(3).max(title),
        ..area
    };
    let margin = u16::from(area.height >= 24);
    let heading_rows = pen.rows(heading, width);
    let heading = Rect {
        y: banner.bottom() + margin,
        height: heading_rows,
        ..column
    };
    let footer = Rect {
        y: area.bottom().saturating_sub(rows),
        height: rows,
        ..column
    };
    let notes = u16::try_from(status_lines(pen).len()).unwrap_or(0);
    let status_rows = notes.max(1) + u16::from(is_crowded(pen, width));
    let status = Rect {
        y: footer.y.saturating_sub(status_rows),
        height: status_rows,
        ..column
    };
    let top = heading.bottom() + margin + u16::from(has_rule(pen));
    let body = Rect {
        y: top,
        height: status.y.saturating_sub(top),
        ..column
    };
    Parts {
        banner,
        heading,
        body,
        status,
        footer,
    }
}

/// Whether there is room for a line below the heading.
fn has_rule(pen: &Pen<'_>) -> bool {
    pen.area().height >= 30
}

/// The quiet lines: trial, draft translation.
fn status_lines(pen: &Pen<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if pen.kiosk.site().trial {
        lines.push(pen.say("trial-banner"));
    }
    if pen
        .kiosk
        .locale_info()
        .is_some_and(|locale| !locale.reviewed)
    {
        lines.push(pen.say("draft-note"));
    }
    lines
}

/// Whether the count of questions needs a row of its own: beside it stands the last of the quiet lines.
fn is_crowded(pen: &Pen<'_>, width: u16) -> bool {
    let beside = status_lines(pen).pop().unwrap_or_default();
    let count = pen
        .kiosk
        .progress()
        .filter(|_| pen.kiosk.overlay().is_none());
    count.is_some_and(|(at, of)| {
        let count = counted(pen, "progress", at, of);
        !beside.is_empty() && count.width() + beside.width() >= usize::from(width)
    })
}

fn plain(pen: &mut Pen<'_>, parts: &Parts, heading: &str, blocks: &[Block], grid: Option<&Grid>) {
    banner(pen, parts.banner);
    let theme = pen.theme;
    pen.text(parts.heading, heading, theme.heading, Align::Left);
    if has_rule(pen) {
        let rule = "─".repeat(usize::from(parts.heading.width));
        pen.put(
            (parts.heading.x, parts.heading.bottom()),
            &rule,
            usize::from(parts.heading.width),
            Style {
                add_modifier: Modifier::empty(),
                ..theme.heading
            },
        );
    }
    let width = parts.body.width;
    let text: u16 = blocks.iter().map(|block| block.height(pen, width)).sum();
    let spare = parts
        .body
        .height
        .saturating_sub(text + grid.map_or(0, Grid::height));
    let mut spare = usize::from(spare);
    // Scarce blank rows go above the choices first, then between blocks from the top.
    if grid.is_some() {
        spare = spare.saturating_sub(1);
    }
    let mut rest = parts.body;
    for (at, block) in blocks.iter().enumerate() {
        let height = block.height(pen, width).min(rest.height);
        block.draw(pen, Rect { height, ..rest });
        let last = at + 1 == blocks.len();
        let gap = block.gap(pen) * u16::from(last || spare > 0);
        spare = spare.saturating_sub(usize::from(gap));
        rest = below(rest, height + gap);
    }
    if let Some(grid) = grid {
        let height = grid.height().min(parts.body.height);
        let lowest = parts.body.bottom().saturating_sub(height);
        let y = rest.y.min(lowest);
        grid.draw(
            pen,
            Rect {
                y,
                height: parts.body.bottom().saturating_sub(y),
                ..parts.body
            },
        );
    }
    status(pen, parts.status);
    footer(pen, parts.footer);
}

fn status(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    let last = area.bottom().saturating_sub(1);
    let mut right = Rect {
        y: last,
        height: 1,
        ..area
    };
    let mut notes = Vec::new();
    if let Some((at, of)) = pen
        .kiosk
        .progress()
        .filter(|_| pen.kiosk.overlay().is_none())
    {
        notes.push(counted(pen, "progress", at, of));
    }
    if pen.laid.pages > 1 {
        notes.push(counted(
            pen,
            "page",
            usize::from(pen.laid.page) + 1,
            usize::from(pen.laid.pages),
        ));
    }
    for (line, y) in status_lines(pen).iter().zip(area.y..area.bottom()) {
        pen.text(
            Rect {
                y,
                height: 1,
                ..area
            },
            line,
            theme.quiet,
            Align::Left,
        );
    }
    let line = notes.join("  ");
    let width = u16::try_from(line.width()).unwrap_or(0);
    right.x = area.right().saturating_sub(width);
    right.width = width;
    if width > 0 {
        pen.text(right, &line, theme.quiet, Align::Left);
    }
}

pub(super) fn counted(pen: &Pen<'_>, key: &str, at: usize, of: usize) -> String {
    let number = |of: usize| Arg::Number(i64::try_from(of).unwrap_or(0));
    pen.say_with(key, &[("at", number(at)), ("of", number(of))])
}

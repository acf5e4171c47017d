//! The frame of every screen but the first: banner, heading, body in pages, footer.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::block::Drawn as _;
use super::canvas::below;
use super::canvas::{Align, Canvas};
use super::choice_grid::Grid;
use super::header_footer::{banner, banner_left, banner_text, footer, unwell_in_band};
use super::notes;
use super::pagination::{BodyPage, page_of_focus, sheets};
use super::qr_page::beside;
use crate::page::{Block, Page};

/// Text wider than this is hard to read.
const WIDEST: u16 = 92;

/// Where the parts stand.
struct Parts {
    banner: Rect,
    lead: Rect,
    heading: Rect,
    body: Rect,
    notes: Rect,
    footer: Rect,
}

pub(super) fn frame(pen: &mut Canvas<'_>, of: &Page) {
    let parts = parts(pen, of);
    let mut sheets = sheets(pen, of, parts.body);
    let count = sheets.len();
    let page = page_of_focus(pen, &sheets).min(count.saturating_sub(1));
    pen.laid.pages = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    pen.laid.page = u16::try_from(page).unwrap_or(0);
    if page >= count {
        sheets.push(BodyPage::Plain(vec![], None));
    }
    match sheets.swap_remove(page) {
        BodyPage::Beside(block) => {
            pen.laid.choices = false;
            beside(pen, of, block);
        }
        BodyPage::Plain(blocks, grid) => {
            let row = |block: &&Block| block.choice().is_some();
            pen.laid.choices = grid.is_some() || blocks.iter().any(row);
            plain(pen, of, &parts, &blocks, grid.as_ref());
        }
    }
}

fn parts(pen: &Canvas<'_>, page: &Page) -> Parts {
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
    let title = pen.rows(banner_text(pen, page), banner_left(pen, area).width);
    let banner = Rect {
        height: rows.min(3).max(title),
        ..area
    };
    let margin = u16::from(area.height >= 24);
    let lead_rows = lead_text(pen, page).map_or(0, |text| pen.rows(text, width));
    let lead = Rect {
        y: banner.bottom(),
        height: lead_rows,
        ..column
    };
    let heading_rows = pen.rows(&page.heading, width);
    let heading = Rect {
        y: lead.bottom() + margin,
        height: heading_rows,
        ..column
    };
    let footer = Rect {
        y: area.bottom().saturating_sub(rows),
        height: rows,
        ..column
    };
    let note_rows = notes::rows(pen, page, width);
    let notes = Rect {
        y: footer.y.saturating_sub(note_rows),
        height: note_rows,
        ..column
    };
    let top = heading.bottom() + margin + u16::from(has_rule(pen));
    let body = Rect {
        y: top,
        height: notes.y.saturating_sub(top),
        ..column
    };
    Parts {
        banner,
        lead,
        heading,
        body,
        notes,
        footer,
    }
}

/// The first line of the first page in the patient's own language: nobody who is unwell is to read on.
fn lead_text<'p>(pen: &Canvas<'_>, page: &'p Page) -> Option<&'p str> {
    let elsewhere = unwell_in_band(pen, page).is_some();
    page.band.unwell.as_deref().filter(|_| !elsewhere)
}

/// Whether there is room for a line below the heading.
fn has_rule(pen: &Canvas<'_>) -> bool {
    pen.area().height >= 30
}

fn plain(
    pen: &mut Canvas<'_>,
    page: &Page,
    parts: &Parts,
    blocks: &[&Block],
    grid: Option<&Grid<'_>>,
) {
    banner(pen, page, parts.banner);
    let theme = pen.theme;
    if let Some(text) = lead_text(pen, page) {
        pen.text(parts.lead, text, theme.strong, Align::Left);
    }
    pen.text(parts.heading, &page.heading, theme.heading, Align::Left);
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
        // What is said about a field must not push away what is below.
        let y = if pen.kiosk.text_field().is_some() {
            lowest
        } else {
            rest.y.min(lowest)
        };
        grid.draw(
            pen,
            Rect {
                y,
                height: parts.body.bottom().saturating_sub(y),
                ..parts.body
            },
        );
    }
    notes::draw(pen, page, parts.notes);
    footer(pen, page, parts.footer);
}

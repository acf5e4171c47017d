//! The rows above the footer: what is wrong or wanted, in a place that is kept for it so that nothing jumps;
//! else quiet remarks and counts.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::block::Drawn as _;
use super::canvas::below;
use super::canvas::{Align, Canvas};
use crate::page::{Block, Page};

/// Rows of the notes, whatever is said there now.
pub(super) fn rows(pen: &Canvas<'_>, page: &Page, width: u16) -> u16 {
    let quiet = page.notes.quiet.iter();
    let quiet = quiet.map(|line| pen.rows(line, width)).sum::<u16>();
    let height = |blocks: &Vec<Block>| blocks.iter().map(|of| of.height(pen, width)).sum();
    let said = page.notes.possible.iter().map(height).max();
    said.unwrap_or(0)
        .max(quiet.max(1) + u16::from(is_crowded(pen, page, width)))
}

/// Whether the counts need a row of their own: beside them stands the last of the quiet lines.
fn is_crowded(pen: &Canvas<'_>, page: &Page, width: u16) -> bool {
    let Some(beside) = page.notes.quiet.last() else {
        return false;
    };
    let beside = pen
        .lines(beside, width)
        .last()
        .map_or(0, |line| line.width());
    let count = pen.words.page(9, 9).width();
    let progress = page.progress.as_deref().map_or(0, UnicodeWidthStr::width);
    let count = count.max(progress);
    count + beside >= usize::from(width)
}

pub(super) fn draw(pen: &mut Canvas<'_>, page: &Page, area: Rect) {
    let theme = pen.theme;
    let said = &page.notes.said;
    if !said.is_empty() {
        let mut rest = area;
        for block in said {
            let height = block.height(pen, area.width).min(rest.height);
            block.draw(pen, Rect { height, ..rest });
            rest = below(rest, height);
        }
        return;
    }
    if let Some(digit) = pen.kiosk.first_digit() {
        let typed = format!("{digit}_");
        let place = Rect { height: 1, ..area };
        pen.text(
            Rect { width: 3, ..place },
            &typed,
            theme.strong,
            Align::Left,
        );
    } else {
        let mut rest = area;
        for line in &page.notes.quiet {
            let height = pen.rows(line, area.width);
            pen.text(Rect { height, ..rest }, line, theme.quiet, Align::Left);
            rest = below(rest, height);
        }
    }
    counts(pen, page, area);
}

/// Which question and which page this is, at the right of the last row.
fn counts(pen: &mut Canvas<'_>, page: &Page, area: Rect) {
    let style = pen.theme.quiet;
    let mut right = area.right();
    let mut counts = Vec::new();
    if pen.laid.pages > 1 {
        counts.push(pen.page_count());
    }
    counts.extend(page.progress.clone());
    for count in counts {
        let width = u16::try_from(count.width()).unwrap_or(0).min(area.width);
        let place = Rect {
            x: right.saturating_sub(width),
            y: area.bottom().saturating_sub(1),
            width,
            height: 1,
        };
        pen.text(place, &count, style, Align::Left);
        right = place.x.saturating_sub(2);
    }
}

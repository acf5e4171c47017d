//! The band at the top and the buttons at the bottom.

use ratatui::layout::{Margin, Rect};

use super::item::{Item, ItemKind, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::{ChoiceItem, Page};

/// Columns of a button in the band.
const TOOL: u16 = 17;
/// Columns of the buttons on a screen with わからない: of back, わからない and reception.
const NARROW: [u16; 3] = [12, 16, 14];
/// The same where there are 70 columns.
const WIDE: [u16; 3] = [14, 20, 18];

/// The band at the top: the clinic, and the tools.
pub(super) fn banner(lay: &mut Layouter<'_>, page: &Page, area: Rect) {
    let mut tools = area;
    let left = tools.take_left(area.width.saturating_sub(tool_columns(page)));
    let inner = left.inner(Margin::new(1, 0));
    let text = lay.text(banner_text(lay, page), Style::Banner, inner.width);
    let texts = vec![text.centred(inner)];
    lay.push(Item::still(left, ItemKind::Ground, Style::Banner, texts));
    for (action, gap) in [(Action::Contrast, 0), (Action::Language, 1)] {
        let gap = tools.take_left(gap);
        if !gap.is_empty() {
            lay.push(Item::still(
                gap,
                ItemKind::Ground,
                Style::Banner,
                Vec::new(),
            ));
        }
        if let Some(label) = page.button(action) {
            lay.push(lay.button(tools.take_left(TOOL), label, action, Style::Tool));
        }
    }
}

/// Columns of the tools in the band; the warning has none.
fn tool_columns(page: &Page) -> u16 {
    let tools = page.button(Action::Language).is_some();
    if tools { 2 * TOOL + 1 } else { 0 }
}

/// Rows of the band on a page that leaves room for it.
pub(super) fn banner_rows(lay: &Layouter<'_>, page: &Page) -> u16 {
    let rows = text_rows(lay, page, banner_text(lay, page));
    lay.target_rows().min(3).max(rows)
}

fn text_rows(lay: &Layouter<'_>, page: &Page, text: &str) -> u16 {
    let width = lay.area().width.saturating_sub(tool_columns(page) + 2);
    lay.rows(text, Style::Banner, width)
}

/// The clinic, else what this is. Where the guide begins, its title.
fn banner_text<'p>(lay: &Layouter<'_>, page: &'p Page) -> &'p str {
    let opening = page.band.opening.as_deref();
    let opening = opening.filter(|title| fits_in_band(lay, page, title));
    let first = unwell_in_band(lay, page).or(opening);
    first.unwrap_or(&page.band.title)
}

fn fits_in_band(lay: &Layouter<'_>, page: &Page, text: &str) -> bool {
    text_rows(lay, page, text) <= lay.target_rows().min(3)
}

/// Where the guide begins and rows are scarce, the band says whom nobody should keep reading.
pub(super) fn unwell_in_band<'p>(lay: &Layouter<'_>, page: &'p Page) -> Option<&'p str> {
    let unwell = page.band.unwell.as_deref();
    unwell.filter(|text| lay.area().height < 24 && fits_in_band(lay, page, text))
}

/// The three buttons at the bottom.
pub(super) fn footer(lay: &mut Layouter<'_>, page: &Page, mut area: Rect) {
    let side = (area.width / 4).clamp(14, 24);
    let back = area.take_left(side);
    area.take_left(1);
    let ask = area.take_right(side.max(18));
    area.take_right(1);
    for (area, action, style) in [
        (back, Action::Back, Style::Button),
        (area, Action::Next, Style::Primary),
        (ask, Action::Ask, Style::Ask),
    ] {
        if let Some(label) = label(lay, page, action) {
            lay.push(lay.button(area, label, action, style));
        }
    }
}

/// The footer with わからない, which has the same place whatever is typed or offered.
pub(super) fn four_buttons(lay: &mut Layouter<'_>, page: &Page, area: Rect, unknown: &ChoiceItem) {
    let Rect { x, width, .. } = lay.area();
    let (mut area, [back, side, ask]) = if width < 70 {
        (Rect { x, width, ..area }, NARROW)
    } else {
        (area, WIDE)
    };
    let next = area.width.saturating_sub(back + side + ask + 3);
    let choice = Action::Choose(unknown.choice);
    for (width, action, style) in [
        (back, Action::Back, Style::Button),
        (side, choice, Style::Choice),
        (next, Action::Next, Style::Primary),
        (ask, Action::Ask, Style::Ask),
    ] {
        let label = if action == choice {
            &unknown.label
        } else {
            label(lay, page, action).unwrap_or_default()
        };
        lay.push(lay.button(area.take_left(width), label, action, style));
        area.take_left(1);
    }
}

/// What stands on a button: "read on" on the main one while there are further pages.
pub(super) fn label<'p>(lay: &Layouter<'_>, page: &'p Page, action: Action) -> Option<&'p str> {
    if action == Action::Next && lay.scene.page + 1 < lay.scene.pages {
        return Some(&page.more);
    }
    page.button(action)
}

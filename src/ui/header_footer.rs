//! The band at the top and the buttons at the bottom.

use ratatui::layout::Rect;

use super::canvas::Canvas;
use crate::flow::{Action, Overlay};
use crate::page::Page;

/// Columns of a button in the band.
const TOOL: u16 = 17;

/// The band at the top: the clinic, and the tools.
pub(super) fn banner(pen: &mut Canvas<'_>, page: &Page, area: Rect) {
    let theme = pen.theme;
    pen.fill(area, theme.banner);
    let tools = tool_columns(pen);
    let tool = |at: u16| Rect {
        x: area.right().saturating_sub(tools) + at * (TOOL + 1),
        width: TOOL,
        ..area
    };
    let left = banner_left(pen, area);
    pen.label(left, banner_text(pen, page), theme.banner);
    let style = theme.tool;
    for (action, at) in [(Action::Contrast, 0), (Action::Language, 1)] {
        if let Some(label) = page.button(action) {
            pen.button(tool(at), label, action, style);
        }
    }
}

/// Columns of the tools in the band; the warning has none.
fn tool_columns(pen: &Canvas<'_>) -> u16 {
    let idle = matches!(pen.kiosk.overlay(), Some(Overlay::Idle(_)));
    if idle { 0 } else { 2 * TOOL + 1 }
}

/// The place of the words in the band.
pub(super) fn banner_left(pen: &Canvas<'_>, band: Rect) -> Rect {
    Rect {
        x: band.x + 1,
        width: band.width.saturating_sub(tool_columns(pen) + 2),
        ..band
    }
}

/// The clinic, else what this is. Where the guide begins, its title.
pub(super) fn banner_text<'p>(pen: &Canvas<'_>, page: &'p Page) -> &'p str {
    if let Some(unwell) = unwell_in_band(pen, page) {
        return unwell;
    }
    let opening = page.band.opening.as_deref();
    let opening = opening.filter(|title| fits_in_band(pen, title));
    opening.unwrap_or(&page.band.title)
}

fn fits_in_band(pen: &Canvas<'_>, text: &str) -> bool {
    let band = banner_left(pen, pen.area()).width;
    pen.rows(text, band) <= pen.target_rows().min(3)
}

/// Where the guide begins and rows are scarce, the band says whom nobody should keep reading.
pub(super) fn unwell_in_band<'p>(pen: &Canvas<'_>, page: &'p Page) -> Option<&'p str> {
    let unwell = page.band.unwell.as_deref();
    unwell.filter(|text| pen.area().height < 24 && fits_in_band(pen, text))
}

pub(super) fn footer(pen: &mut Canvas<'_>, page: &Page, area: Rect) {
    let theme = pen.theme;
    let side = (area.width / 4).clamp(14, 24);
    if let Some(label) = page.button(Action::Back) {
        pen.button(
            Rect {
                width: side,
                ..area
            },
            label,
            Action::Back,
            theme.button,
        );
    }
    if let Some(label) = page.button(Action::Ask) {
        let wide = side.max(18);
        let ask = Rect {
            x: area.right().saturating_sub(wide),
            width: wide,
            ..area
        };
        pen.button(ask, label, Action::Ask, theme.ask);
    }
    if let Some(label) = main_label(pen, page) {
        let wide = side.max(18);
        let left = side + 1;
        let main = Rect {
            x: area.x + left,
            width: area.width.saturating_sub(left + wide + 1),
            ..area
        };
        pen.button(main, label, Action::Next, theme.primary);
    }
}

/// "Read on" while there are further pages, then the screen's main button.
pub(super) fn main_label<'p>(pen: &Canvas<'_>, page: &'p Page) -> Option<&'p str> {
    if pen.laid.page + 1 < pen.laid.pages {
        return Some(&page.more);
    }
    page.button(Action::Next)
}

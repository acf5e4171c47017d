//! A question, and the same in Japanese where the page has it. It must not know which pages have.

use ratatui::layout::Rect;

use super::item::{ItemText, Style};
use super::layouter::Layouter;
use super::split::Split as _;
use crate::page::Page;

/// Columns between the two.
const GAP: u16 = 2;

/// The Japanese behind the question on its row, which moves nothing, where there is room.
pub(super) fn behind(
    lay: &Layouter<'_>,
    page: &Page,
    mut row: Rect,
    heading: &mut ItemText,
) -> Option<ItemText> {
    let japanese = page.japanese.as_deref()?;
    let asked = lay.columns(&page.heading, Style::Heading);
    let own = row.take_left(asked.saturating_add(GAP));
    let fits = lay.columns(japanese, Style::Quiet) <= row.width;
    fits.then(|| {
        heading.area.width = own.width;
        let mut text = lay.text_in(row, japanese, Style::Quiet);
        text.area.y = row.bottom().saturating_sub(text.area.height);
        text
    })
}

/// The Japanese on rows of its own, taken off an area, where there is room for it and so many others.
pub(super) fn below(
    lay: &Layouter<'_>,
    page: &Page,
    area: &mut Rect,
    others: u16,
) -> Option<ItemText> {
    let text = lay.text_in(*area, page.japanese.as_deref()?, Style::Quiet);
    let rows = text.area.height;
    (rows.saturating_add(others) <= area.height).then(|| {
        area.take_top(rows);
        text
    })
}

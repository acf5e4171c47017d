//! The frame of every screen but the first: banner, heading, body in pages, footer.

use ratatui::layout::Rect;

use super::choice_grid::Grid;
use super::code_page::code_page;
use super::header_footer::{banner, banner_rows, footer, unwell_in_band};
use super::item::{Item, ItemKind, Style};
use super::layouter::Layouter;
use super::notes;
use super::pagination::{BodyPage, Measured, page_of_focus, sheets};
use super::split::{Split as _, column};
use crate::page::Page;

/// Text wider than this is hard to read.
const WIDEST: u16 = 92;

pub(super) fn frame(lay: &mut Layouter<'_>, page: &Page) {
    let mut band = lay.area();
    let mut area = column(band, WIDEST);
    let buttons = area.take_bottom(lay.target_rows());
    let above = area.take_top(banner_rows(lay, page));
    let banner_area = band.take_top(above.height);
    let (said, rows) = notes::notes(lay, page, area.width);
    let note = area.take_bottom(rows);
    let margin = u16::from(lay.area().height >= 24);
    let lead = lead_text(lay, page).map(|text| lay.text_in(area, text, Style::Strong));
    area.take_top(lead.as_ref().map_or(0, |lead| lead.area.height) + margin);
    let heading = lay.text_in(area, &page.heading, Style::Heading);
    area.take_top(heading.area.height);
    // A line below the heading where there is room for it.
    let rule = area.take_top(u16::from(lay.area().height >= 30));
    area.take_top(margin);

    let mut sheets = sheets(lay, page, area);
    let count = sheets.len();
    let at = page_of_focus(lay, &sheets).min(count.saturating_sub(1));
    lay.scene.pages = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    lay.scene.page = u16::try_from(at).unwrap_or(0);
    let (blocks, grid) = match (at < count).then(|| sheets.swap_remove(at)) {
        Some(BodyPage::Code(address, caption)) => return code_page(lay, page, address, caption),
        Some(BodyPage::Plain(blocks, grid)) => (blocks, grid),
        None => (Vec::new(), None),
    };
    banner(lay, page, banner_area);
    lay.scene.items.extend(lead.map(Item::from));
    lay.push(heading);
    if !rule.is_empty() {
        lay.push(Item::still(
            rule,
            ItemKind::Rule,
            Style::Heading,
            Vec::new(),
        ));
    }
    body(lay, blocks, grid, area);
    said.place(lay, note);
    notes::counts(lay, page, note);
    footer(lay, page, buttons);
}

/// The first line of the first page in the patient's own language: nobody who is unwell is to read on.
fn lead_text<'p>(lay: &Layouter<'_>, page: &'p Page) -> Option<&'p str> {
    let elsewhere = unwell_in_band(lay, page).is_some();
    page.band.unwell.as_deref().filter(|_| !elsewhere)
}

/// Blocks, and the choices below them.
fn body(lay: &mut Layouter<'_>, blocks: Vec<Measured<'_>>, grid: Option<Grid<'_>>, area: Rect) {
    let text: u16 = blocks.iter().map(|block| block.part.height).sum();
    let choices = grid.as_ref().map_or(0, Grid::height);
    // Scarce blank rows go above the choices first, then between blocks from the top.
    let spare = area.height.saturating_sub(text + choices);
    let mut spare = spare.saturating_sub(u16::from(grid.is_some()));
    let mut rest = area;
    let last = blocks.len().saturating_sub(1);
    for (at, block) in blocks.into_iter().enumerate() {
        let place = rest.take_top(block.part.height);
        block.part.place(lay, place);
        let gap = block.gap * u16::from(at == last || spare > 0);
        spare = spare.saturating_sub(gap);
        rest.take_top(gap);
    }
    if let Some(grid) = grid {
        // What is said about a field must not push away what is below.
        let low = lay.kiosk.text_field().is_some() || rest.height < choices;
        let mut area = area;
        let place = if low { area.take_bottom(choices) } else { rest };
        grid.place(lay, place);
    }
}

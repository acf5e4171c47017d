//! The header: on the left the clinic, how far one has come and quiet remarks; on the right the tools.

use ratatui::layout::Rect;

use super::item::{Item, ItemKind, ItemText, Style};
use super::layouter::Layouter;
use super::split::{Split as _, WIDEST, column};
use crate::flow::Action;
use crate::page::{LARGER, Page};

/// Columns of a tool.
const TOOL: u16 = 15;
/// Columns from which on there is room for a third.
const WIDE: u16 = 90;
/// Rows of the header where there are enough.
const ROWS: u16 = 3;
/// Columns between two texts in a row.
const GAP: u16 = 2;

/// The header before it is placed.
pub(super) struct PageHeader<'p> {
    area: Rect,
    /// From the corner of the area.
    texts: Vec<ItemText>,
    /// The rest of the row below the title.
    free: Rect,
    logo: Option<Rect>,
    /// Whether the count of questions stands in it.
    pub counts: bool,
    /// The remarks for which there is no room in it.
    pub rest: &'p [String],
}

impl<'p> PageHeader<'p> {
    pub(super) fn new(lay: &Layouter<'_>, page: &'p Page, quiet: &'p [String]) -> Self {
        let mut area = lay.area();
        let (left, width) = words_place(lay, page);
        let title = lay.text(title(lay, page, width), Style::Banner, width);
        let rows = title.area.height.max(lay.target_rows().min(ROWS));
        let mut inner = Rect::new(left, 0, width, rows);
        let row = inner.take_top(title.area.height);
        let mut header = Self {
            area: area.take_top(rows),
            texts: vec![title.at(row.x, row.y)],
            free: Rect::ZERO,
            logo: logo(lay, page),
            counts: false,
            rest: quiet,
        };
        // Where the guide begins, its title.
        let opening = page.band.opening.as_deref();
        let opening = opening.map(|text| lay.text(text, Style::Quiet, width));
        if let Some(text) = opening.filter(|text| text.area.height <= inner.height) {
            let place = inner.take_top(text.area.height);
            header.texts.push(text.at(place.x, place.y));
        }
        let progress = page.progress.as_deref();
        if let Some(text) = progress.filter(|text| lay.rows(text, Style::Quiet, inner.width) == 1) {
            let columns = lay.columns(text, Style::Quiet);
            if columns < inner.width && inner.height > 0 {
                let place = inner.take_left(columns);
                header.texts.push(lay.text_in(place, text, Style::Quiet));
                header.counts = true;
                inner.take_left(GAP);
            }
        }
        header.remarks(lay, inner, quiet);
        header
    }

    /// As many of the remarks as there is room for, the first beside the count.
    fn remarks(&mut self, lay: &Layouter<'_>, mut inner: Rect, quiet: &'p [String]) {
        self.free = Rect {
            height: inner.height.min(1),
            ..inner
        };
        for (remark, at) in quiet.iter().zip(1..) {
            let text = lay.text(remark, Style::Quiet, inner.width);
            let rows = text.area.height;
            if rows > inner.height {
                return;
            }
            let place = inner.take_top(rows);
            if at == 1 {
                let taken = if rows > 1 {
                    place.width
                } else {
                    lay.columns(remark, Style::Quiet) + GAP
                };
                self.free.take_left(taken);
            }
            self.texts.push(text.at(place.x, place.y));
            self.rest = quiet.get(at..).unwrap_or_default();
        }
    }

    pub(super) const fn height(&self) -> u16 {
        self.area.height
    }

    /// Which page this is, at the right; false if there is no room.
    pub(super) fn count_pages(&mut self, lay: &Layouter<'_>, count: &str) -> bool {
        let columns = lay.columns(count, Style::Quiet);
        let fits = self.free.height > 0 && columns <= self.free.width;
        if fits {
            let place = self.free.take_right(columns);
            // What stands beside it ends before it.
            for text in &mut self.texts {
                if text.area.intersects(place) {
                    text.area.width = place.x.saturating_sub(text.area.x);
                }
            }
            self.texts.push(lay.text_in(place, count, Style::Quiet));
        }
        fits
    }

    pub(super) fn place(self, lay: &mut Layouter<'_>, page: &Page) {
        let mut tools = self.area;
        let left = tools.take_left(self.area.width.saturating_sub(tool_columns(lay, page)));
        let progress = lay.kiosk.progress().filter(|_| page.progress.is_some());
        let kind = ItemKind::Header(progress);
        lay.push(Item {
            logo: self.logo,
            ..Item::still(left, kind, Style::Banner, self.texts)
        });
        for (action, label) in shown(lay, page) {
            lay.push(lay.button(tools.take_left(TOOL), label, action, Style::Tool));
        }
    }
}

/// The tools for which there is room; the warning has none.
fn shown<'p>(lay: &Layouter<'_>, page: &'p Page) -> Vec<(Action, &'p str)> {
    let wide = lay.area().width >= WIDE;
    let tools = [LARGER, Action::Contrast, Action::Language].into_iter();
    let tools = tools.filter(|of| wide || *of != LARGER);
    tools
        .filter_map(|of| Some((of, page.button(of)?)))
        .collect()
}

/// Columns of the tools.
fn tool_columns(lay: &Layouter<'_>, page: &Page) -> u16 {
    let count = u16::try_from(shown(lay, page).len()).unwrap_or(0);
    count * TOOL
}

/// The clinic, else what this is; where rows are scarce, what whoever is unwell is to do.
fn title<'p>(lay: &Layouter<'_>, page: &'p Page, width: u16) -> &'p str {
    let unwell = unwell_at(lay, page, width);
    unwell.unwrap_or(&page.band.title)
}

/// Where the guide begins and rows are scarce, the header says whom nobody should keep reading.
pub(super) fn unwell<'p>(lay: &Layouter<'_>, page: &'p Page) -> Option<&'p str> {
    unwell_at(lay, page, words_place(lay, page).1)
}

fn unwell_at<'p>(lay: &Layouter<'_>, page: &'p Page, width: u16) -> Option<&'p str> {
    let most = lay.target_rows().min(ROWS);
    let unwell = page.band.unwell.as_deref();
    unwell.filter(|text| lay.area().height < 24 && lay.rows(text, Style::Banner, width) <= most)
}

/// The clinic's logo, where the band has one.
fn logo(lay: &Layouter<'_>, page: &Page) -> Option<Rect> {
    let mut band = lay.area();
    band.width = band.width.saturating_sub(tool_columns(lay, page));
    band.height = lay.target_rows().min(ROWS);
    band.take_left(column(lay.area(), WIDEST).x);
    lay.logo(band)
}

/// Where the words begin, beside the logo, and their columns to the tools.
fn words_place(lay: &Layouter<'_>, page: &Page) -> (u16, u16) {
    let logo = logo(lay, page).map(|of| of.right() + 1);
    let left = logo.unwrap_or_else(|| column(lay.area(), WIDEST).x);
    let width = lay.area().width;
    (
        left,
        width.saturating_sub(tool_columns(lay, page) + left + 1),
    )
}

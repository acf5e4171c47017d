//! The frame of every screen but the first: header, question, body in pages, footer.

use ratatui::layout::Rect;

use super::answer::{Answer, answer};
use super::choice_grid::Grid;
use super::code_page::code_page;
use super::footer::{self, Ways, footer};
use super::header::{self, PageHeader};
use super::item::{Item, Style};
use super::layouter::Layouter;
use super::measured::Measured;
use super::notes::{self, Notes};
use super::pagination::{self, BodyPage, page_of_focus};
use super::question;
use super::split::{Split as _, WIDEST, column};
use crate::page::{Block, ChoiceItem, Page};

pub(super) fn frame(lay: &mut Layouter<'_>, page: &Page) {
    let mut header = PageHeader::new(lay, page, &page.notes.quiet);
    let mut area = lay.area();
    area.take_top(header.height());
    let mut area = column(area, WIDEST);
    let buttons = area.take_bottom(footer::rows(lay));
    // It parts content and buttons.
    let blank = area.take_bottom(1);
    let remarks = notes::remarks(lay, header.rest, area.width);
    let remarks_area = area.take_bottom(remarks.height);
    let Content {
        mut blank,
        top,
        area: mut body_area,
        above,
        beside,
        ways,
        mut sheets,
        ..
    } = Content::best(lay, page, area, blank, buttons);
    let count = sheets.len();
    let at = page_of_focus(lay, &sheets).min(count.saturating_sub(1));
    lay.scene.pages = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    lay.scene.page = u16::try_from(at).unwrap_or(0);
    let sheet = (at < count).then(|| sheets.swap_remove(at));
    if let Some(BodyPage::Code(address, caption)) = sheet {
        return code_page(lay, page, address, caption);
    }
    let turned = (lay.scene.pages > 1).then(|| lay.page_count());
    let turned = turned.filter(|count| !header.count_pages(lay, count));
    let asked = page.progress.clone().filter(|_| !header.counts);
    header.place(lay, page);
    if !matches!(sheet, Some(BodyPage::Whole(_))) {
        lay.scene.items.extend(top);
    }
    match sheet {
        Some(BodyPage::Plain(blocks, grid)) => {
            let free = free_rows(&blocks, grid.as_ref(), body_area);
            body_area.take_top(above.min(free));
            body(lay, blocks, grid, body_area);
        }
        Some(BodyPage::Placed(items) | BodyPage::Whole(items)) => lay.scene.items.extend(items),
        _ => {}
    }
    remarks.place(lay, remarks_area);
    for count in turned.into_iter().chain(asked) {
        let place = blank.take_right(lay.columns(&count, Style::Quiet));
        blank.take_right(2);
        lay.push(lay.text_in(place, &count, Style::Quiet));
    }
    match &ways {
        Some(ways) => footer::form_ways(lay, page, buttons, ways),
        None => footer(lay, page, buttons, &beside),
    }
}

/// What stands between header and footer.
struct Content<'p> {
    /// What is left of the row above the buttons.
    blank: Rect,
    /// What stands above the body on each of its pages.
    top: Vec<Item>,
    /// The place of the body, and the rows above it that may be blank.
    area: Rect,
    above: u16,
    /// The choices in the place of the main button.
    beside: Vec<&'p ChoiceItem>,
    /// The ways to the form, which stand among the buttons.
    ways: Option<Ways<'p>>,
    sheets: Vec<BodyPage<'p>>,
    /// Whether pictures have no room.
    lacking: bool,
}

impl<'p> Content<'p> {
    /// In smaller letters if that spares the patient a page, or pictures have room.
    fn best(lay: &Layouter<'_>, page: &'p Page, area: Rect, blank: Rect, buttons: Rect) -> Self {
        let mut usual = Self::new(lay, page, area, blank, buttons, true);
        if page.japanese.is_some() && usual.sheets.len() > 1 {
            usual = Self::new(lay, page, area, blank, buttons, false);
        }
        let cost = |of: &Self| (of.sheets.len(), of.lacking);
        let answers = page.body.iter().any(|of| matches!(of, Block::Answer(_)));
        if cost(&usual) <= (1, false) || answers || !lay.set_smaller(true) {
            return usual;
        }
        let smaller = Self::new(lay, page, area, blank, buttons, false);
        if cost(&smaller) < cost(&usual) {
            return smaller;
        }
        lay.set_smaller(false);
        usual
    }

    fn new(
        lay: &Layouter<'_>,
        page: &'p Page,
        mut area: Rect,
        mut blank: Rect,
        buttons: Rect,
        japanese_below: bool,
    ) -> Self {
        let mut ways = footer::ways(lay, page, buttons);
        let all = page.choices.iter();
        let inner: Vec<_> = all.filter(|of| !is_way(ways.as_ref(), of)).collect();
        let answer = answer(lay, page, &inner, area, blank);
        let mut lacking = answer.as_ref().is_some_and(|of| of.lacks_pictures);
        let (first, rest) = match answer {
            Some(Answer { items, rest, .. }) => (Some(BodyPage::Whole(items)), rest),
            None => (None, None),
        };
        let (mut top_items, mut above, mut beside) = (Vec::new(), 0, Vec::new());
        let mut sheets: Vec<BodyPage<'p>> = Vec::new();
        if first.is_none() || rest.is_some() {
            (top_items, above) = top(lay, page, &mut area, &mut blank, japanese_below);
            (sheets, beside) = body_sheets(lay, page, &inner, area, buttons);
        }
        let further = rest.map(|rest| pagination::further(lay, page, &rest, area));
        let count = 1 + further.as_ref().map_or(0, Vec::len);
        // Below each other it may take no more pages.
        if let Some(first) = first.filter(|_| sheets.is_empty() || count < sheets.len()) {
            beside.clear();
            sheets = vec![first];
            sheets.extend(further.into_iter().flatten());
        } else {
            lacking = false;
        }
        // The main button is needed to read on.
        ways = ways.filter(|_| sheets.len() < 2);
        let top = top_items;
        Self {
            blank,
            top,
            area,
            above,
            beside,
            ways,
            sheets,
            lacking,
        }
    }
}

/// Question and notes, taken off an area, and how many rows below them may be blank.
fn top(
    lay: &Layouter<'_>,
    page: &Page,
    area: &mut Rect,
    blank: &mut Rect,
    japanese_below: bool,
) -> (Vec<Item>, u16) {
    let lead = lead_text(lay, page).map(|text| lay.text_in(*area, text, Style::Strong));
    let margin = u16::from(lay.area().height >= 24);
    area.take_top(lead.as_ref().map_or(margin, |lead| lead.area.height));
    let mut heading = lay.text_in(*area, &page.heading, Style::Heading);
    let row = area.take_top(heading.area.height);
    let japanese = question::behind(lay, page, row, &mut heading).or_else(|| {
        let below = || question::below(lay, page, area, 0);
        japanese_below.then(below).flatten()
    });
    let said = Notes::new(lay, page, area.width, blank);
    // A row parts question and text; before choices it is blank only if they leave it.
    let mut above = if said.rows == 0 { margin } else { 0 };
    let top = lead.into_iter().chain([heading]).chain(japanese);
    let top = top.map(Item::from);
    let top = top.chain(said.placed(area)).collect();
    if page.blocks().next().is_some() {
        area.take_top(above);
        above = 0;
    }
    (top, above)
}

fn is_way(ways: Option<&Ways<'_>>, choice: &ChoiceItem) -> bool {
    ways.is_some_and(|ways| ways.holds(choice))
}

/// The body as pages, and the choices that stand in the place of the main button.
fn body_sheets<'p>(
    lay: &Layouter<'_>,
    page: &'p Page,
    inner: &[&'p ChoiceItem],
    area: Rect,
    buttons: Rect,
) -> (Vec<BodyPage<'p>>, Vec<&'p ChoiceItem>) {
    let all: Vec<&ChoiceItem> = page.choices.iter().collect();
    let beside = footer::beside(lay, page, buttons);
    let is_beside = |of: &&ChoiceItem| beside.iter().any(|other| other.choice == of.choice);
    let others = inner.iter().copied();
    let inner: Vec<_> = others.filter(|of| !is_beside(of)).collect();
    let sheets = pagination::sheets(lay, page, &inner, area);
    if sheets.len() > 1 && inner.len() < all.len() {
        // The main button is needed to read on.
        return (pagination::sheets(lay, page, &all, area), Vec::new());
    }
    (sheets, beside)
}

/// The first line of the first page in the patient's own language: nobody who is unwell is to read on.
fn lead_text<'p>(lay: &Layouter<'_>, page: &'p Page) -> Option<&'p str> {
    let elsewhere = header::unwell(lay, page).is_some();
    page.band.unwell.as_deref().filter(|_| !elsewhere)
}

/// Rows of an area that are left over.
fn free_rows(blocks: &[Measured<'_>], grid: Option<&Grid<'_>>, area: Rect) -> u16 {
    let text: u16 = blocks.iter().map(|block| block.part.height).sum();
    let choices = grid.map_or(0, Grid::height);
    area.height.saturating_sub(text + choices)
}

/// Blocks, and the choices below them.
fn body(lay: &mut Layouter<'_>, blocks: Vec<Measured<'_>>, grid: Option<Grid<'_>>, area: Rect) {
    let choices = grid.as_ref().map_or(0, Grid::height);
    // Scarce blank rows go above the choices first, then between blocks from the top.
    let spare = free_rows(&blocks, grid.as_ref(), area);
    let mut rest = area;
    let mut spare = spare.saturating_sub(u16::from(grid.is_some()));
    let last = blocks.len().saturating_sub(1);
    // Answers have a row between any two of them, or none has; what follows them is apart if there is one row.
    let answers = blocks.iter().filter(|block| block.gap == 0).count();
    let parted = u16::from(usize::from(spare) >= answers);
    let mut blocks = blocks.into_iter().enumerate().peekable();
    while let Some((at, block)) = blocks.next() {
        let place = rest.take_top(block.part.height);
        block.part.place(lay, place);
        let other = blocks.peek().is_some_and(|(_, next)| next.gap > 0);
        let wanted = block.gap.max(parted).max(u16::from(other));
        let gap = wanted * u16::from(at == last || spare > 0);
        spare = spare.saturating_sub(gap);
        rest.take_top(gap);
    }
    if let Some(grid) = grid {
        // What is said about a field must not push away what is below.
        let low = lay.kiosk.text_field().is_some() || rest.height < choices;
        let mut area = area;
        let place = if low { area.take_bottom(choices) } else { rest };
        let items: Vec<Item> = grid.placed(lay, place).collect();
        lay.scene.items.extend(items);
    }
}

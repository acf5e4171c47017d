//! The body as pages: what shares a page, and where the choices stand.

use ratatui::layout::Rect;

use super::beside_code::beside_code;
use super::choice_grid::Grid;
use super::code::Code;
use super::item::Item;
use super::layouter::Layouter;
use super::measured::{self, Measured, measured};
use super::notes;
use crate::flow::Action;
use crate::page::{Block, ChoiceItem, Page};

/// One page of the body.
pub(super) enum BodyPage<'p> {
    /// A code with its words and all buttons beside it, where rows are scarce: its address and what it is.
    Code(&'p str, &'p str),
    /// Blocks, and the choices below them.
    Plain(Vec<Measured<'p>>, Option<Grid<'p>>),
    /// All of it in its place.
    Placed(Vec<Item>),
    /// The same, with the question.
    Whole(Vec<Item>),
}

/// The body as pages: everything on one if it fits, else text with choices, then codes.
pub(super) fn sheets<'p>(
    lay: &Layouter<'_>,
    page: &'p Page,
    choices: &[&'p ChoiceItem],
    body: Rect,
) -> Vec<BodyPage<'p>> {
    // An address that no code can hold is not shown.
    let shown = |block: &&Block| match block {
        Block::Qr { address, .. } => Code::new(address).is_some(),
        _ => true,
    };
    // How to answer stands below the question.
    let hint = usize::from(notes::hint(page).is_some());
    let blocks = page.blocks().skip(hint).filter(shown);
    let blocks: Vec<&Block> = blocks.collect();
    if let Some(items) = beside_code(lay, &blocks, choices, body) {
        return vec![BodyPage::Placed(items)];
    }
    let blocks = measured::all(lay, &blocks, &page.papers, body.width, body.height);
    let gaps: u16 = blocks.iter().map(|block| block.gap).sum();
    let text: u16 = blocks.iter().map(|block| block.part.height).sum();
    for gap in [1, 0] {
        let used = text + gaps * gap;
        if choices.is_empty() {
            if used.saturating_sub(gap) <= body.height {
                return vec![BodyPage::Plain(blocks, None)];
            }
            continue;
        }
        let room = body.height.saturating_sub(used);
        let grid = Grid::plan(lay, choices, body.width, room);
        if used + grid.height() <= body.height {
            return vec![BodyPage::Plain(blocks, Some(grid))];
        }
    }
    if blocks.is_empty() {
        let grids = Grid::pages(lay, choices, body.width, body.height);
        if !grids.is_empty() {
            let sheet = |grid| BodyPage::Plain(Vec::new(), Some(grid));
            return grids.into_iter().map(sheet).collect();
        }
    }
    let code = |of: &Measured<'p>| match of.block {
        Block::Qr { address, caption } => Some(BodyPage::Code(address, caption)),
        _ => None,
    };
    let codes: Vec<_> = blocks.iter().filter_map(code).collect();
    let texts = blocks.into_iter().filter(|of| code(of).is_none());
    let texts = staff_first(texts.collect(), body.height).into_iter();
    let mut sheets = paged(lay, texts, choices, body);
    sheets.extend(codes);
    sheets
}

/// What an answer has left for further pages: blocks, and the choices.
pub(super) fn further<'p>(
    lay: &Layouter<'_>,
    page: &'p Page,
    blocks: &[&'p Block],
    body: Rect,
) -> Vec<BodyPage<'p>> {
    let blocks = measured::all(lay, blocks, &[], body.width, body.height);
    let choices: Vec<&ChoiceItem> = page.choices.iter().collect();
    paged(lay, blocks.into_iter(), &choices, body)
}

/// Blocks of which what staff read is on the first page: to show it is what patients came for.
fn staff_first(mut blocks: Vec<Measured<'_>>, room: u16) -> Vec<Measured<'_>> {
    let mut used = 0;
    let staff = blocks.iter().position(|of| {
        used += of.part.height + of.gap;
        matches!(of.block, Block::Pointing { .. })
    });
    if let Some(to) = staff.filter(|_| used > room) {
        let staff = blocks.remove(to);
        blocks.insert(0, staff);
    }
    blocks
}

/// Fills page after page with blocks. The choices stand below the last: whoever reads on comes to them.
fn paged<'p>(
    lay: &Layouter<'_>,
    blocks: impl Iterator<Item = Measured<'p>>,
    choices: &[&'p ChoiceItem],
    body: Rect,
) -> Vec<BodyPage<'p>> {
    let tight = |room| Grid::plan(lay, choices, body.width, room);
    let room = body.height;
    let mut sheets = Vec::new();
    let (mut page, mut grid, mut used) = (Vec::new(), None, 0);
    // What belongs together stays together, unless no page could hold it.
    let parts = blocks.flat_map(|of| match of.block {
        Block::Group(parts) if of.part.height > room => {
            let parts = parts.iter();
            parts.map(|part| measured(lay, part, body.width)).collect()
        }
        _ => vec![of],
    });
    for block in parts {
        let height = block.part.height;
        if !page.is_empty() && used + height > room {
            sheets.push(BodyPage::Plain(std::mem::take(&mut page), None));
            used = 0;
        }
        used += height + block.gap;
        page.push(block);
    }
    if !choices.is_empty() {
        let last = tight(room.saturating_sub(used));
        if used + last.height() <= room {
            grid = Some(last);
        } else {
            sheets.push(BodyPage::Plain(std::mem::take(&mut page), None));
            grid = Some(tight(room));
        }
    }
    if !page.is_empty() || grid.is_some() {
        sheets.push(BodyPage::Plain(page, grid));
    }
    sheets
}

/// The page that the patient turned to, or the one with the focused row.
pub(super) fn page_of_focus(lay: &Layouter<'_>, sheets: &[BodyPage<'_>]) -> usize {
    let turned = usize::from(lay.kiosk.page());
    let Some(Action::Choose(focused)) = lay.focused else {
        return turned;
    };
    let holds = |sheet: &BodyPage<'_>| match sheet {
        BodyPage::Plain(blocks, grid) => {
            let grid = grid.as_ref().is_some_and(|grid| grid.turns_to(focused));
            grid || blocks.iter().any(|of| of.choices.contains(&focused))
        }
        BodyPage::Code(..) | BodyPage::Placed(_) | BodyPage::Whole(_) => false,
    };
    sheets.iter().position(holds).unwrap_or(turned)
}

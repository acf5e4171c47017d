//! The body as pages: what shares a page, and where the choices stand.

use ratatui::layout::Rect;

use super::block::{Drawn as _, code};
use super::canvas::Canvas;
use super::choice_grid::Grid;
use crate::flow::Action;
use crate::page::{Block, ChoiceItem, Page};

/// One page of the body.
pub(super) enum BodyPage<'p> {
    /// A code with its words and all buttons beside it, where rows are scarce.
    Beside(&'p Block),
    /// Blocks, and the choices below them.
    Plain(Vec<&'p Block>, Option<Grid<'p>>),
}

/// The body as pages: everything on one if it fits, else text with choices, then codes.
pub(super) fn sheets<'p>(pen: &Canvas<'_>, page: &'p Page, body: Rect) -> Vec<BodyPage<'p>> {
    // An address that no code can hold is not shown.
    let shown = |block: &&Block| match block {
        Block::Qr { address, .. } => code(address).is_some(),
        _ => true,
    };
    let blocks: Vec<&Block> = page.blocks().filter(shown).collect();
    let choices: Vec<&ChoiceItem> = page.choices.iter().collect();
    let gaps: u16 = blocks.iter().map(|block| block.gap(pen)).sum();
    let text: u16 = blocks
        .iter()
        .map(|block| block.height(pen, body.width))
        .sum();
    for gap in [1, 0] {
        let used = text + gaps * gap;
        let grid = Grid::plan(pen, &choices, body.width, body.height.saturating_sub(used));
        if used.saturating_sub(if choices.is_empty() { gap } else { 0 }) + grid.height()
            <= body.height
        {
            return vec![BodyPage::Plain(
                blocks,
                (!choices.is_empty()).then_some(grid),
            )];
        }
    }
    if blocks.is_empty() {
        let grids = Grid::pages(pen, &choices, body.width, body.height);
        if !grids.is_empty() {
            let sheet = |grid| BodyPage::Plain(Vec::new(), Some(grid));
            return grids.into_iter().map(sheet).collect();
        }
    }
    let (codes, texts): (Vec<_>, Vec<_>) = blocks
        .into_iter()
        .partition(|block| matches!(block, Block::Qr { .. }));
    let mut sheets = paged(pen, texts, &choices, body);
    sheets.extend(codes.into_iter().map(BodyPage::Beside));
    sheets
}

/// Fills page after page with blocks. The choices stand below the last: whoever reads on comes to them.
fn paged<'p>(
    pen: &Canvas<'_>,
    blocks: Vec<&'p Block>,
    choices: &[&'p ChoiceItem],
    body: Rect,
) -> Vec<BodyPage<'p>> {
    let tight = |room| Grid::plan(pen, choices, body.width, room);
    let room = body.height;
    let mut sheets = Vec::new();
    let (mut page, mut grid, mut used) = (Vec::new(), None, 0);
    // What belongs together stays together, unless no page could hold it.
    let parts = blocks.into_iter().flat_map(|block| match block {
        Block::Group(parts)
            if parts
                .iter()
                .map(|part| part.height(pen, body.width))
                .sum::<u16>()
                > room =>
        {
            parts.iter().collect()
        }
        block => vec![block],
    });
    for block in parts {
        let height = block.height(pen, body.width);
        if !page.is_empty() && used + height > room {
            sheets.push(BodyPage::Plain(std::mem::take(&mut page), None));
            used = 0;
        }
        used += height + block.gap(pen);
        page.push(block);
    }
    if !choices.is_empty() {
        let last = tight(room.saturating_sub(used));
        if used + last.height() <= room {
            grid = Some(last);
        } else {
            sheets.push(BodyPage::Plain(std::mem::take(&mut page), None));
            grid = Some(tight(body.height));
        }
    }
    if !page.is_empty() || grid.is_some() {
        sheets.push(BodyPage::Plain(page, grid));
    }
    sheets
}

/// The page that the patient turned to, or the one with the focused row.
pub(super) fn page_of_focus(pen: &Canvas<'_>, sheets: &[BodyPage<'_>]) -> usize {
    let focused = match pen.focused {
        Some(Action::Choose(choice)) => Some(choice),
        _ => None,
    };
    let holds = |sheet: &BodyPage| match sheet {
        BodyPage::Plain(_, Some(grid)) if focused.is_some_and(|choice| grid.turns_to(choice)) => {
            true
        }
        BodyPage::Plain(blocks, _) => {
            focused.is_some() && blocks.iter().any(|block| block.choice() == focused)
        }
        BodyPage::Beside(_) => false,
    };
    sheets
        .iter()
        .position(holds)
        .unwrap_or_else(|| usize::from(pen.kiosk.page()))
}

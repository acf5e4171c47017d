//! A page with a code where rows are scarce: the code from top to bottom, all else in a column beside it.

use ratatui::layout::Rect;

use super::block::code_item;
use super::code::Code;
use super::footer::label;
use super::item::{ItemText, Style};
use super::layouter::Layouter;
use super::part::Stack;
use super::split::Split as _;
use crate::flow::Action;
use crate::page::Page;

pub(super) fn code_page(lay: &mut Layouter<'_>, page: &Page, address: &str, caption: &str) {
    let mut area = lay.area();
    let wide = area.width >= 80;
    let fits = |code: &Code| lay.code(code).1 <= area.height && wide;
    let roomy = Code::new(address).filter(fits);
    let Some(square) = code_item(lay, address, roomy.or_else(|| Code::with_quiet(address, 2)))
    else {
        return;
    };
    let mut left = area.take_left(square.area.width);
    left.take_top(left.height.saturating_sub(square.area.height) / 2);
    Stack::from(square).place(lay, left);
    let margin = u16::from(wide);
    area.take_left(1);
    area.take_right(margin);
    area.take_top(margin);
    let buttons = stack(lay, page, &mut area);

    let turned = (lay.scene.pages > 1).then(|| lay.page_count());
    let lines = [
        (page.heading.as_str(), Style::Heading),
        (caption, Style::Strong),
        (address, Style::Page),
    ];
    let lines = lines.into_iter();
    let lines = lines.chain(turned.iter().map(|count| (count.as_str(), Style::Quiet)));
    let lines = lines.map(|(line, style)| lay.text(line, style, area.width));
    let mut lines: Vec<ItemText> = lines.collect();
    let needed: u16 = lines.iter().map(|line| line.area.height).sum();
    // Of all these the count of pages can be done without.
    if needed > area.height && turned.is_some() {
        lines.pop();
    }
    let spare = usize::from(area.height.saturating_sub(needed));
    let gap = u16::from(spare >= lines.len());
    for line in lines {
        let place = area.take_top(line.area.height);
        Stack::from(line).place(lay, place);
        area.take_top(gap);
    }
    for (area, action, style) in buttons {
        let label = label(lay, page, action).unwrap_or_default();
        lay.push(lay.button(area, label, action, style));
    }
}

/// The places of the buttons below each other at the bottom of a column; they are taken off it.
fn stack(lay: &Layouter<'_>, page: &Page, column: &mut Rect) -> Vec<(Rect, Action, Style)> {
    let rows = lay.target_rows();
    let mut places = Vec::new();
    let tools = [Action::Language, Action::Contrast].map(|action| (action, Style::Tool));
    let half = column.width.saturating_sub(1) / 2;
    let mut rest = Vec::new();
    if half >= 17 {
        let mut row = column.take_bottom(rows);
        for (action, style) in tools.into_iter().rev() {
            places.push((row.take_left(half), action, style));
            row.take_left(1);
        }
    } else {
        rest.extend(tools);
    }
    rest.extend([
        (Action::Ask, Style::Ask),
        (Action::Back, Style::Button),
        (Action::Next, Style::Primary),
    ]);
    for (action, style) in rest {
        if label(lay, page, action).is_some() {
            places.push((column.take_bottom(rows), action, style));
        }
    }
    places.reverse();
    places
}

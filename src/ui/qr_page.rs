//! A page with a code where rows are scarce: the code from top to bottom, all else in a column beside it.

use ratatui::layout::Rect;

use super::block::code;
use super::canvas::below;
use super::canvas::{Align, Canvas};
use super::header_footer::main_label;
use super::qr::QrModules;
use crate::flow::Action;
use crate::page::{Block, Page};

/// A code on the left from top to bottom, and everything else in a column beside it.
pub(super) fn beside(pen: &mut Canvas<'_>, page: &Page, block: &Block) {
    let Block::Qr { address, caption } = block else {
        return;
    };
    let area = pen.area();
    let tight = QrModules::new(address, 2);
    let roomy = code(address).filter(|code| code.size().1 <= area.height && area.width >= 80);
    let Some(code) = roomy.or(tight) else { return };
    let (columns, rows) = code.size();
    let square = Rect {
        y: area.y + area.height.saturating_sub(rows) / 2,
        ..area
    };
    let theme = pen.theme;
    if code.draw(
        Rect {
            height: rows.min(area.height),
            ..square
        },
        pen.buffer,
    ) {
        let at = Rect {
            width: columns,
            height: rows,
            ..square
        };
        pen.laid.codes.push((at, address.clone()));
    }
    let margin = u16::from(area.width >= 80);
    let column = Rect {
        x: area.x + columns + 1,
        y: area.y + margin,
        width: area.width.saturating_sub(columns + 1 + margin),
        height: area.height.saturating_sub(margin),
    };
    let rest = side_buttons(pen, page, column);
    let mut top = rest;
    let mut lines = vec![
        (page.heading.clone(), theme.heading),
        (caption.clone(), theme.strong),
        (address.clone(), theme.page),
    ];
    if pen.laid.pages > 1 {
        lines.push((pen.page_count(), theme.quiet));
    }
    let needed: u16 = lines
        .iter()
        .map(|(line, _)| pen.rows(line, rest.width))
        .sum();
    // Of all these the count of pages can be done without.
    if needed > rest.height && pen.laid.pages > 1 {
        lines.pop();
    }
    let gap = u16::from(usize::from(rest.height.saturating_sub(needed)) >= lines.len());
    for (line, style) in lines {
        let height = pen.rows(&line, top.width).min(top.height);
        pen.text(Rect { height, ..top }, &line, style, Align::Left);
        top = below(top, height + gap);
    }
}

/// The buttons stacked at the bottom of a column; what is left above them.
fn side_buttons(pen: &mut Canvas<'_>, page: &Page, column: Rect) -> Rect {
    let theme = pen.theme;
    let rows = pen.target_rows();
    let mut stack = Vec::new();
    if let Some(label) = main_label(pen, page) {
        stack.push((label, Action::Next, theme.primary));
    }
    let styles = [(Action::Back, theme.button), (Action::Ask, theme.ask)];
    for (action, style) in styles {
        stack.extend(page.button(action).map(|label| (label, action, style)));
    }
    let tools = [Action::Contrast, Action::Language]
        .map(|action| (page.button(action).unwrap_or_default(), action));
    let half = column.width.saturating_sub(1) / 2;
    let mut bottom = column.bottom();
    if half >= 17 {
        let [(left, contrast), (right, language)] = tools;
        bottom = bottom.saturating_sub(rows);
        let row = Rect {
            y: bottom,
            height: rows,
            width: half,
            ..column
        };
        pen.button(row, left, contrast, theme.tool);
        pen.button(
            Rect {
                x: row.x + half + 1,
                ..row
            },
            right,
            language,
            theme.tool,
        );
    } else {
        stack.extend(
            tools
                .into_iter()
                .map(|(label, action)| (label, action, theme.tool)),
        );
    }
    for (label, action, style) in stack.into_iter().rev() {
        bottom = bottom.saturating_sub(rows);
        pen.button(
            Rect {
                y: bottom,
                height: rows,
                ..column
            },
            label,
            action,
            style,
        );
    }
    Rect {
        height: bottom.saturating_sub(column.y),
        ..column
    }
}

//! The frame of every screen but the first: banner, heading, body in pages, footer.

use ratatui::layout::Rect;

use super::block::{Block, below};
use super::content::blocks;
use super::grid::Grid;
use super::pen::{Align, Pen};
use crate::flow::{Action, Choice, Overlay, Screen};
use crate::texts::Arg;

/// Text wider than this is hard to read.
const WIDEST: u16 = 92;

/// One page of the body.
enum Sheet {
    /// A code with its words and all buttons beside it, where rows are scarce.
    Beside(Block),
    /// Blocks, and the choices below them.
    Plain(Vec<Block>, Option<Grid>),
}

/// Where the parts stand.
struct Parts {
    banner: Rect,
    heading: Rect,
    body: Rect,
    status: Rect,
    footer: Rect,
}

pub(super) fn frame(pen: &mut Pen<'_>) {
    let heading = heading_text(pen);
    let parts = parts(pen, &heading);
    let mut sheets = sheets(pen, parts.body, 4);
    let count = sheets.len();
    let page = page_of_focus(pen, &sheets).min(count.saturating_sub(1));
    pen.laid.pages = u16::try_from(count).unwrap_or(u16::MAX).max(1);
    pen.laid.page = u16::try_from(page).unwrap_or(0);
    if page >= count {
        sheets.push(Sheet::Plain(vec![], None));
    }
    match sheets.swap_remove(page) {
        Sheet::Beside(block) => {
            pen.laid.choices = false;
            beside(pen, &heading, &block);
        }
        Sheet::Plain(blocks, grid) => {
            pen.laid.choices = grid.is_some();
            plain(pen, &parts, &heading, &blocks, grid.as_ref());
        }
    }
}

fn heading_text(pen: &Pen<'_>) -> String {
    pen.say(&pen.kiosk.heading())
}

/// Rows of a button: three, or two where rows are scarce.
fn button_rows(pen: &Pen<'_>) -> u16 {
    if pen.area().height < 24 { 2 } else { 3 }
}

fn parts(pen: &Pen<'_>, heading: &str) -> Parts {
    let area = pen.area();
    let rows = button_rows(pen);
    let width = area
        .width
        .saturating_sub(if area.width < 70 { 2 } else { 4 })
        .min(WIDEST);
    let column = Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    };
    let banner = Rect {
        height: rows,
        ..area
    };
    let margin = u16::from(area.height >= 24);
    let heading_rows = pen.rows(heading, width);
    let heading = Rect {
        y: banner.bottom() + margin,
        height: heading_rows,
        ..column
    };
    let footer = Rect {
        y: area.bottom().saturating_sub(rows),
        height: rows,
        ..column
    };
    let notes = u16::try_from(status_lines(pen).len()).unwrap_or(0);
    let status_rows = notes.max(1);
    let status = Rect {
        y: footer.y.saturating_sub(status_rows),
        height: status_rows,
        ..column
    };
    let top = heading.bottom() + margin;
    let body = Rect {
        y: top,
        height: status.y.saturating_sub(top),
        ..column
    };
    Parts {
        banner,
        heading,
        body,
        status,
        footer,
    }
}

/// The quiet lines: trial, draft translation.
fn status_lines(pen: &Pen<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if pen.kiosk.site().trial {
        lines.push(pen.say("trial-banner"));
    }
    if pen
        .kiosk
        .locale_info()
        .is_some_and(|locale| !locale.reviewed)
    {
        lines.push(pen.say("draft-note"));
    }
    lines
}

/// The body as pages: everything on one if it fits, else text with choices, then codes.
fn sheets(pen: &Pen<'_>, body: Rect, quiet: u16) -> Vec<Sheet> {
    let blocks = blocks(pen, quiet);
    let choices = match (pen.kiosk.overlay(), pen.kiosk.screen()) {
        (None, Screen::Check) => vec![],
        _ => pen.kiosk.choices(),
    };
    let gaps = u16::try_from(blocks.len()).unwrap_or(0);
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
            return vec![Sheet::Plain(blocks, (!choices.is_empty()).then_some(grid))];
        }
    }
    let (codes, texts): (Vec<_>, Vec<_>) = blocks
        .into_iter()
        .partition(|block| matches!(block, Block::Qr { .. }));
    let mut sheets = paged(pen, texts, &choices, body);
    sheets.extend(codes.into_iter().map(Sheet::Beside));
    sheets
}

/// Fills page after page with blocks. The choices go on the first page if that leaves room for the
/// first block, else below the last.
fn paged(pen: &Pen<'_>, blocks: Vec<Block>, choices: &[Choice], body: Rect) -> Vec<Sheet> {
    let tight = |room| Grid::plan(pen, choices, body.width, room);
    let lead = blocks
        .first()
        .map_or(0, |block| block.height(pen, body.width) + 1);
    let mut waiting = (!choices.is_empty()).then(|| tight(body.height.saturating_sub(lead)));
    let first = waiting.take_if(|grid| lead + grid.height() <= body.height);
    let mut room = body
        .height
        .saturating_sub(first.as_ref().map_or(0, |grid| grid.height() + 1));
    let mut sheets = Vec::new();
    let (mut page, mut grid, mut used) = (Vec::new(), first, 0);
    for block in blocks {
        let height = block.height(pen, body.width);
        if !page.is_empty() && used + height > room {
            sheets.push(Sheet::Plain(std::mem::take(&mut page), grid.take()));
            (used, room) = (0, body.height);
        }
        used += height + 1;
        page.push(block);
    }
    if let Some(last) = waiting {
        let last = if used + last.height() <= room {
            last
        } else {
            tight(room.saturating_sub(used))
        };
        if used + last.height() <= room {
            grid = Some(last);
        } else {
            sheets.push(Sheet::Plain(std::mem::take(&mut page), None));
            grid = Some(tight(body.height));
        }
    }
    if !page.is_empty() || grid.is_some() {
        sheets.push(Sheet::Plain(page, grid));
    }
    sheets
}

/// The page that the patient turned to, or the one with the focused row.
fn page_of_focus(pen: &Pen<'_>, sheets: &[Sheet]) -> usize {
    let focused = match pen.kiosk.focused() {
        Some(Action::Choose(choice)) => Some(choice),
        _ => None,
    };
    let holds = |sheet: &Sheet| match sheet {
        Sheet::Plain(blocks, _) => {
            focused.is_some() && blocks.iter().any(|block| block.choice() == focused)
        }
        Sheet::Beside(_) => false,
    };
    sheets
        .iter()
        .position(holds)
        .unwrap_or_else(|| usize::from(pen.kiosk.page()))
}

fn plain(pen: &mut Pen<'_>, parts: &Parts, heading: &str, blocks: &[Block], grid: Option<&Grid>) {
    banner(pen, parts.banner);
    let theme = pen.theme;
    pen.text(parts.heading, heading, theme.heading, Align::Left);
    let width = parts.body.width;
    let text: u16 = blocks.iter().map(|block| block.height(pen, width)).sum();
    let spare = parts
        .body
        .height
        .saturating_sub(text + grid.map_or(0, Grid::height));
    let mut spare = usize::from(spare);
    // Scarce blank rows go above the choices first, then between blocks from the top.
    if grid.is_some() {
        spare = spare.saturating_sub(1);
    }
    let mut rest = parts.body;
    for (at, block) in blocks.iter().enumerate() {
        let height = block.height(pen, width).min(rest.height);
        block.draw(pen, Rect { height, ..rest });
        let last = at + 1 == blocks.len();
        let gap = u16::from(last || spare > 0);
        spare = spare.saturating_sub(1);
        rest = below(rest, height + gap);
    }
    if let Some(grid) = grid {
        let height = grid.height().min(parts.body.height);
        let lowest = parts.body.bottom().saturating_sub(height);
        let y = rest.y.min(lowest);
        grid.draw(
            pen,
            Rect {
                y,
                height: parts.body.bottom().saturating_sub(y),
                ..parts.body
            },
        );
    }
    status(pen, parts.status);
    footer(pen, parts.footer);
}

fn status(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    let last = area.bottom().saturating_sub(1);
    let mut right = Rect {
        y: last,
        height: 1,
        ..area
    };
    let mut notes = Vec::new();
    if let Some((at, of)) = pen
        .kiosk
        .progress()
        .filter(|_| pen.kiosk.overlay().is_none())
    {
        notes.push(counted(pen, "progress", at, of));
    }
    if pen.laid.pages > 1 {
        notes.push(counted(
            pen,
            "page",
            usize::from(pen.laid.page) + 1,
            usize::from(pen.laid.pages),
        ));
    }
    for (line, y) in status_lines(pen).iter().zip(area.y..area.bottom()) {
        pen.text(
            Rect {
                y,
                height: 1,
                ..area
            },
            line,
            theme.quiet,
            Align::Left,
        );
    }
    let line = notes.join("  ");
    let width = u16::try_from(unicode_width::UnicodeWidthStr::width(line.as_str())).unwrap_or(0);
    right.x = area.right().saturating_sub(width);
    right.width = width;
    if width > 0 {
        pen.text(right, &line, theme.quiet, Align::Left);
    }
}

fn counted(pen: &Pen<'_>, key: &str, at: usize, of: usize) -> String {
    let number = |of: usize| Arg::Number(i64::try_from(of).unwrap_or(0));
    pen.say_with(key, &[("at", number(at)), ("of", number(of))])
}

/// The band at the top: the Japanese heading for staff (or the clinic), and the tools.
fn banner(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    pen.fill(area, theme.banner);
    let tools = if matches!(pen.kiosk.overlay(), Some(Overlay::Idle(_))) {
        0
    } else {
        33
    };
    let tool = |at: u16| Rect {
        x: area.right().saturating_sub(tools) + at * 18,
        width: 17,
        ..area
    };
    let left = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(tools + 2),
        ..area
    };
    pen.label(left, &banner_text(pen), theme.banner);
    if tools > 0 {
        tool_buttons(pen, tool(0), tool(1));
    }
}

fn tool_buttons(pen: &mut Pen<'_>, contrast: Rect, language: Rect) {
    let style = pen.theme.tool;
    let label = pen.say("button-contrast");
    pen.button(contrast, &label, Action::Contrast, style);
    let label = pen.say("button-language");
    pen.button(language, &label, Action::Language, style);
}

/// For staff: the heading in Japanese; for those who read Japanese, the clinic.
fn banner_text(pen: &Pen<'_>) -> String {
    if pen.reads_japanese() {
        let clinic = pen.kiosk.site().clinic.clone();
        if clinic.is_empty() {
            pen.say("banner-title")
        } else {
            clinic
        }
    } else {
        pen.say_ja(&pen.kiosk.heading())
    }
}

fn footer(pen: &mut Pen<'_>, area: Rect) {
    let theme = pen.theme;
    let side = (area.width / 4).clamp(14, 24);
    if pen.kiosk.has_back() {
        let label = pen.say("button-back");
        pen.button(
            Rect {
                width: side,
                ..area
            },
            &label,
            Action::Back,
            theme.button,
        );
    }
    if !matches!(
        pen.kiosk.overlay(),
        Some(Overlay::Ask | Overlay::Idle(_) | Overlay::StaffPin(_))
    ) {
        let wide = side.max(18);
        let label = pen.say("button-ask");
        let ask = Rect {
            x: area.right().saturating_sub(wide),
            width: wide,
            ..area
        };
        pen.button(ask, &label, Action::Ask, theme.ask);
    }
    if let Some(label) = main_label(pen) {
        let wide = side.max(18);
        let left = side + 1;
        let main = Rect {
            x: area.x + left,
            width: area.width.saturating_sub(left + wide + 1),
            ..area
        };
        pen.button(main, &label, Action::Next, theme.primary);
    }
}

/// "Read on" while there are further pages, then the screen's main button.
fn main_label(pen: &Pen<'_>) -> Option<String> {
    if pen.laid.page + 1 < pen.laid.pages {
        return Some(pen.say("button-more"));
    }
    pen.kiosk
        .primary()
        .map(|primary| pen.say(&format!("button-{}", primary.id())))
}

/// A code on the left from top to bottom, and everything else in a column beside it.
fn beside(pen: &mut Pen<'_>, heading: &str, block: &Block) {
    let Block::Qr {
        code,
        address,
        caption,
    } = block
    else {
        return;
    };
    let area = pen.area();
    let tight = super::qr::Code::new(address, 2);
    let code = if code.size().1 <= area.height && area.width >= 80 {
        Some(code)
    } else {
        tight.as_ref()
    };
    let Some(code) = code else { return };
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
    let rest = side_buttons(pen, column);
    let mut top = rest;
    let mut lines = Vec::new();
    if !pen.reads_japanese() {
        lines.push((banner_text(pen), theme.quiet));
    }
    lines.push((heading.to_owned(), theme.heading));
    lines.push((caption.clone(), theme.strong));
    lines.push((address.clone(), theme.page));
    if pen.laid.pages > 1 {
        let (at, of) = (usize::from(pen.laid.page) + 1, usize::from(pen.laid.pages));
        lines.push((counted(pen, "page", at, of), theme.quiet));
    }
    let needed: u16 = lines
        .iter()
        .map(|(line, _)| pen.rows(line, rest.width))
        .sum();
    let gap = u16::from(usize::from(rest.height.saturating_sub(needed)) >= lines.len());
    for (line, style) in lines {
        let height = pen.rows(&line, top.width).min(top.height);
        pen.text(Rect { height, ..top }, &line, style, Align::Left);
        top = below(top, height + gap);
    }
}

/// The buttons stacked at the bottom of a column; what is left above them.
fn side_buttons(pen: &mut Pen<'_>, column: Rect) -> Rect {
    let theme = pen.theme;
    let rows = button_rows(pen);
    let mut stack = Vec::new();
    if let Some(label) = main_label(pen) {
        stack.push((label, Action::Next, theme.primary));
    }
    stack.push((pen.say("button-back"), Action::Back, theme.button));
    stack.push((pen.say("button-ask"), Action::Ask, theme.ask));
    let tools = [
        (pen.say("button-contrast"), Action::Contrast),
        (pen.say("button-language"), Action::Language),
    ];
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
        pen.button(row, &left, contrast, theme.tool);
        pen.button(
            Rect {
                x: row.x + half + 1,
                ..row
            },
            &right,
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
            &label,
            action,
            style,
        );
    }
    Rect {
        height: bottom.saturating_sub(column.y),
        ..column
    }
}

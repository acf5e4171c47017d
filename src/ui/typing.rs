//! A question to type into, with the board on the glass: heading, field, offers or help, keys, buttons.
//!
//! 20 rows of 60 columns are enough: banner 2, heading 1, field 1, offers 2, keys 6 × 2, buttons 2.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

mod keys;

use super::block::Drawn as _;
use super::canvas::below;
use super::canvas::{Align, Canvas};
use super::field;
use super::header_footer::{banner, footer, main_label};
use crate::flow::Action;
use crate::keyboard::layout::{self, Board};
use crate::page::{Block, ChoiceItem, Page, TextEntry};

/// Rows of keys on the largest board.
const KEY_ROWS: u16 = 6;
/// Columns of an offer at least.
const OFFER: u16 = 6;
/// Columns of the buttons on a screen with わからない: of back, わからない and reception.
const NARROW: [u16; 3] = [12, 16, 14];
/// The same where there are 70 columns.
const WIDE: [u16; 3] = [14, 20, 18];

pub(super) fn typing(pen: &mut Canvas<'_>, page: &Page, entry: &TextEntry, board: Board) {
    let area = pen.area();
    let buttons = pen.target_rows().min(3);
    let count = u16::try_from(layout::rows(board).len()).unwrap_or(KEY_ROWS);
    // Keys of three rows where there is room for them: always on the boards with few keys.
    let roomy = area.height >= 32 || count * 3 <= KEY_ROWS * 2;
    let key_rows = if roomy { 3 } else { 2 };
    let width = area
        .width
        .saturating_sub(if area.width < 70 { 2 } else { 4 })
        .min(100);
    let column = Rect {
        x: area.x + (area.width - width) / 2,
        width,
        ..area
    };
    let top = Rect {
        height: buttons,
        ..area
    };
    banner(pen, page, top);
    let foot = Rect {
        y: area.bottom().saturating_sub(buttons),
        height: buttons,
        ..column
    };
    pen.laid.choices = !page.choices.is_empty();
    if let Some(unknown) = page.choices.first() {
        four_buttons(pen, page, foot, unknown);
    } else {
        footer(pen, page, foot);
    }
    let keys_height = count * key_rows;
    let keys = Rect {
        y: foot.y.saturating_sub(keys_height),
        height: keys_height,
        ..area
    };
    keys::draw_keys(pen, entry, keys, board, key_rows);
    let height = keys.y.saturating_sub(top.bottom());
    let between = Rect {
        y: top.bottom(),
        height,
        ..column
    };
    let help = if entry.offers.is_empty() {
        entry.help()
    } else {
        &[]
    };
    let rest = heading(pen, page, between, help);
    let rest = draw_field(pen, rest, entry, help);
    zone(pen, rest, entry, help);
}

/// The rows of what is wrong; 0 if nothing is. What helps then stands below it if there is room.
fn problem_rows(pen: &Canvas<'_>, help: &[Block], width: u16) -> u16 {
    let wrong = help.iter().filter(|of| matches!(of, Block::Problem(_)));
    wrong.map(|of| of.height(pen, width)).sum()
}

/// The footer with わからない, which has the same place whatever is typed or offered.
fn four_buttons(pen: &mut Canvas<'_>, page: &Page, area: Rect, unknown: &ChoiceItem) {
    let screen = pen.area();
    let (area, [back, side, ask]) = if screen.width < 70 {
        let whole = Rect {
            x: screen.x,
            width: screen.width,
            ..area
        };
        (whole, NARROW)
    } else {
        (area, WIDE)
    };
    let next = area.width.saturating_sub(back + side + ask + 3);
    let theme = pen.theme;
    let label = |action| page.button(action).unwrap_or_default();
    let main = main_label(pen, page).unwrap_or_default();
    let action = Action::Choose(unknown.choice);
    let mut x = area.x;
    for (width, label, action, style) in [
        (back, label(Action::Back), Action::Back, theme.button),
        (side, unknown.label.as_str(), action, theme.choice[0]),
        (next, main, Action::Next, theme.primary),
        (ask, label(Action::Ask), Action::Ask, theme.ask),
    ] {
        pen.button(Rect { x, width, ..area }, label, action, style);
        x += width + 1;
    }
}

/// The question, and which of how many it is where that fits; what is left below. What is wrong names
/// the question itself, and takes its place where there is none for both.
fn heading(pen: &mut Canvas<'_>, page: &Page, area: Rect, help: &[Block]) -> Rect {
    let theme = pen.theme;
    let text = &page.heading;
    let rows = pen.rows(text, area.width);
    let problem = problem_rows(pen, help, area.width);
    if problem > 0 && rows + 1 + problem > area.height {
        return area;
    }
    pen.text(
        Rect {
            height: rows.min(area.height),
            ..area
        },
        text,
        theme.heading,
        Align::Left,
    );
    if let Some(count) = &page.progress {
        let wide = u16::try_from(count.width()).unwrap_or(u16::MAX);
        let taken = u16::try_from(text.width()).unwrap_or(u16::MAX);
        if rows == 1 && taken.saturating_add(wide) < area.width {
            let right = Rect {
                x: area.right() - wide,
                width: wide,
                height: 1,
                ..area
            };
            pen.text(right, count, theme.quiet, Align::Left);
        }
    }
    below(area, rows)
}

/// The field, boxed where there is room; what is left below.
fn draw_field(pen: &mut Canvas<'_>, area: Rect, entry: &TextEntry, help: &[Block]) -> Rect {
    let Some(Block::Field(content)) = &entry.field else {
        return area;
    };
    // Help in two rows of a narrow screen is too little for languages with long words.
    let least = if area.width < 70 { 4 } else { 2 };
    // The box gives way to what helps after a problem; the question does not.
    let wrong = problem_rows(pen, help, area.width) > 0;
    let all: u16 = help.iter().map(|of| of.height(pen, area.width)).sum();
    let needed = if wrong { all.max(least) } else { least };
    let room = area.height.saturating_sub(needed);
    let height = if room < 3 {
        1
    } else {
        field::height(content, area.width).min(room)
    };
    let place = Rect { height, ..area };
    if height < 3 {
        field::draw_bare(pen, place, content);
    } else {
        field::draw(pen, place, content);
    }
    below(area, height)
}

/// Between field and keys: what is offered, else what is wrong, else what was understood, else help.
fn zone(pen: &mut Canvas<'_>, area: Rect, entry: &TextEntry, help: &[Block]) {
    if !entry.offers.is_empty() {
        offers(pen, area, entry);
        return;
    }
    let mut area = area;
    for block in help {
        let height = block.height(pen, area.width);
        let needed = matches!(block, Block::Problem(_));
        if height <= area.height || needed {
            let place = Rect {
                height: height.min(area.height),
                ..area
            };
            block.draw(pen, place);
            area = below(area, height);
        }
    }
}

/// As many offers as fit, and the way to the rest.
fn offers(pen: &mut Canvas<'_>, area: Rect, entry: &TextEntry) {
    let rows = if area.height >= 3 { 3 } else { 2 };
    let words = &entry.offers;
    let wide = |word: &str| {
        u16::try_from(word.width())
            .unwrap_or(u16::MAX)
            .saturating_add(4)
            .max(OFFER)
    };
    let all: u16 = words
        .iter()
        .fold(0, |sum, (_, word)| sum.saturating_add(wide(word) + 1));
    let first = words.first().is_none_or(|(at, _)| *at == 0);
    let more = &entry.more;
    let reserve = if all > area.width || !first {
        wide(more)
    } else {
        0
    };
    let mut x = area.x;
    for (at, word) in words {
        let width = wide(word).min(area.width.saturating_sub(reserve));
        if x + width + reserve > area.right() {
            break;
        }
        let place = Rect {
            x,
            width,
            height: rows,
            ..area
        };
        pen.button(place, word, Action::Offer(*at), pen.theme.choice[0]);
        x += width + 1;
        pen.laid.offers += 1;
    }
    if reserve > 0 {
        let place = Rect {
            x: area.right() - reserve,
            width: reserve,
            height: rows,
            ..area
        };
        pen.button(place, more, Action::MoreOffers, pen.theme.tool);
    }
}

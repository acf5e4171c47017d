//! A question to type into, with the board on the glass: heading, field, offers or help, keys, buttons.
//!
//! 20 rows of 60 columns are enough: banner 2, heading 1, field 1, offers 2, keys 6 × 2, buttons 2.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::bars::{banner, footer};
use super::block::{Block, below};
use super::content::form;
use super::field::{self, FieldBox};
use super::frame::counted;
use super::pen::{Align, Pen};
use crate::flow::{Action, Choice};
use crate::form::{Field, field_of};
use crate::keyboard::layout::{self, Board, Cap};

/// Rows of keys on the largest board.
const KEY_ROWS: u16 = 6;
/// Key columns of a board.
const KEY_COLUMNS: u16 = 10;
/// Columns of a key at least, and of an offer.
const KEY: u16 = 6;
/// Columns of わからない beside the help.
const UNKNOWN: u16 = 18;

pub(super) fn typing(pen: &mut Pen<'_>, board: Board) {
    let Some(id) = pen.kiosk.screen().field() else {
        return;
    };
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
    banner(pen, top);
    let foot = Rect {
        y: area.bottom().saturating_sub(buttons),
        height: buttons,
        ..column
    };
    footer(pen, foot);
    let keys_height = count * key_rows;
    let keys = Rect {
        y: foot.y.saturating_sub(keys_height),
        height: keys_height,
        ..area
    };
    draw_keys(pen, keys, board, key_rows);
    let height = keys.y.saturating_sub(top.bottom());
    let rest = heading(
        pen,
        Rect {
            y: top.bottom(),
            height,
            ..column
        },
    );
    let rest = draw_field(pen, rest, field_of(id));
    zone(pen, rest, field_of(id));
}

/// The question, and which of how many it is where that fits; what is left below.
fn heading(pen: &mut Pen<'_>, area: Rect) -> Rect {
    let theme = pen.theme;
    let text = pen.say(&pen.kiosk.heading());
    let rows = pen.rows(&text, area.width);
    pen.text(
        Rect {
            height: rows.min(area.height),
            ..area
        },
        &text,
        theme.heading,
        Align::Left,
    );
    if let Some((at, of)) = pen.kiosk.progress() {
        let count = counted(pen, "progress", at, of);
        let wide = u16::try_from(count.width()).unwrap_or(u16::MAX);
        let taken = u16::try_from(text.width()).unwrap_or(u16::MAX);
        if rows == 1 && taken.saturating_add(wide) < area.width {
            let right = Rect {
                x: area.right() - wide,
                width: wide,
                height: 1,
                ..area
            };
            pen.text(right, &count, theme.quiet, Align::Left);
        }
    }
    below(area, rows)
}

/// The field, boxed where there is room; what is left below.
fn draw_field(pen: &mut Pen<'_>, area: Rect, of: &Field) -> Rect {
    let Some(line) = pen.kiosk.form().line(of.id) else {
        return area;
    };
    let pending = pen.kiosk.pending();
    let content = FieldBox::with_pending(line.before(), line.text(), pending);
    // Help in two rows of a narrow screen is too little for languages with long words, and わからない
    // needs three.
    let help = if area.width < 70 || of.unknown { 4 } else { 2 };
    let room = area.height.saturating_sub(help);
    let height = if room < 3 {
        1
    } else {
        content.height(area.width).min(room)
    };
    let place = Rect { height, ..area };
    if height < 3 {
        field::draw_bare(pen, place, &content);
    } else {
        field::draw(pen, place, &content);
    }
    below(area, height)
}

/// Between field and keys: what is offered, else what is wrong, else what was understood, else help.
fn zone(pen: &mut Pen<'_>, area: Rect, of: &Field) {
    pen.laid.choices = false;
    if pen.kiosk.offers().next().is_some() {
        offers(pen, area);
        return;
    }
    let mut help = area;
    if of.unknown {
        help.width = area.width.saturating_sub(UNKNOWN + 1);
        unknown(pen, area, of);
    }
    for block in form::typing_help(pen, of) {
        let height = block.height(pen, help.width);
        let needed = matches!(block, Block::Problem(_));
        if height <= help.height || needed {
            block.draw(
                pen,
                Rect {
                    height: height.min(help.height),
                    ..help
                },
            );
            help = below(help, height);
        }
    }
}

/// わからない, on the right.
fn unknown(pen: &mut Pen<'_>, area: Rect, of: &Field) {
    let label = pen.say("option-unknown");
    let rows = pen.target_rows().min(3).min(area.height);
    let place = Rect {
        x: area.right() - UNKNOWN,
        width: UNKNOWN,
        height: rows,
        ..area
    };
    let style = pen.theme.choice[0];
    pen.button(place, &label, Action::Choose(Choice::Unknown(of.id)), style);
    pen.laid.choices = true;
}

/// As many offers as fit, and the way to the rest.
fn offers(pen: &mut Pen<'_>, area: Rect) {
    let rows = if area.height >= 3 { 3 } else { 2 };
    let words: Vec<(usize, String)> = pen
        .kiosk
        .offers()
        .map(|(at, offer)| (at, offer.word.to_string()))
        .collect();
    let wide = |word: &str| {
        u16::try_from(word.width())
            .unwrap_or(u16::MAX)
            .saturating_add(4)
            .max(KEY)
    };
    let all: u16 = words
        .iter()
        .fold(0, |sum, (_, word)| sum.saturating_add(wide(word) + 1));
    let first = words.first().is_none_or(|(at, _)| *at == 0);
    let more = pen.say("cap-more");
    let reserve = if all > area.width || !first {
        wide(&more)
    } else {
        0
    };
    let mut x = area.x;
    for (at, word) in &words {
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
        pen.button(place, &more, Action::MoreOffers, pen.theme.tool);
    }
}

/// The boards that this field has.
fn has_board(pen: &Pen<'_>, cap: Cap) -> bool {
    match cap {
        Cap::Board(board) => pen.kiosk.boards().contains(&board),
        _ => cap != Cap::Nothing,
    }
}

fn draw_keys(pen: &mut Pen<'_>, area: Rect, board: Board, height: u16) {
    let key = (area.width / KEY_COLUMNS).clamp(KEY, 10);
    let left = area.x + area.width.saturating_sub(key * KEY_COLUMNS) / 2;
    for (caps, row) in layout::rows(board).iter().zip(0..) {
        let mut x = left;
        for (cap, at) in caps.iter().zip(0..) {
            let width = layout::span(*cap) * key;
            if has_board(pen, *cap) {
                let place = Rect {
                    x,
                    y: area.y + row * height,
                    width,
                    height,
                };
                draw_key(pen, place, *cap, (row + at) % 2);
            }
            x += width;
        }
    }
}

fn draw_key(pen: &mut Pen<'_>, area: Rect, cap: Cap, stripe: u16) {
    let theme = pen.theme;
    let calm = match cap {
        Cap::Char(_) | Cap::Text(_) | Cap::Era(_) if stripe == 0 => theme.choice[0],
        Cap::Char(_) | Cap::Text(_) | Cap::Era(_) => theme.choice[1],
        _ if stripe == 0 => theme.button,
        _ => theme.tool,
    };
    let label = layout::key(cap).map_or_else(|| layout::label(cap), |key| pen.say(key));
    let action = Action::Cap(cap);
    let (style, left, right) = pen.state(action, calm);
    pen.fill(area, style);
    let wide = u16::try_from(label.width()).unwrap_or(u16::MAX);
    let mut words = area;
    if wide.saturating_add(2) <= area.width {
        words.x += 1;
        words.width -= 2;
        let middle = area.y + area.height.saturating_sub(1) / 2;
        pen.put((area.x, middle), left.trim(), 1, style);
        pen.put((area.right() - 1, middle), right.trim(), 1, style);
    }
    pen.label(words, &label, style);
    pen.target(area, action);
}

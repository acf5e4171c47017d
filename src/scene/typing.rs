//! A question to type into, with the board on the glass: heading, field, offers or help, keys, buttons.
//!
//! 20 rows of 60 columns are enough: banner 2, heading 1, field 1, offers 2, keys 6 × 2, buttons 2.

use ratatui::layout::Rect;

use super::block;
use super::field::field;
use super::footer::{self, footer, four_buttons};
use super::header::PageHeader;
use super::item::Style;
use super::keys::Keys;
use super::layouter::Layouter;
use super::part::Stack;
use super::question;
use super::split::{Split as _, WIDEST, column};
use crate::flow::Action;
use crate::keyboard::layout::Board;
use crate::page::{Block, Page, TextEntry};

/// Rows that are wanted of the field, and of offers or help.
const FIELD: u16 = 3;
const HELP: u16 = 2;
/// Columns of an offer at least, where the row has so many, and else.
const OFFER: (u16, u16) = (12, 6);
const WIDE: u16 = 80;

pub(super) fn typing(lay: &mut Layouter<'_>, page: &Page, entry: &TextEntry, board: Board) {
    let mut area = lay.area();
    let buttons = if lay.is_portrait() {
        footer::rows(lay)
    } else {
        lay.target_rows().min(3)
    };
    let keys = Keys::new(lay, board, area.width);
    let count = keys.count();
    let header = PageHeader::new(lay, page, &[]);
    area.take_top(header.height());
    let counts = header.counts;
    header.place(lay, page);
    let foot = column(area.take_bottom(buttons), WIDEST);
    let heading_rows = lay.rows(&page.heading, Style::Heading, area.width.min(WIDEST));
    // Who types must see what: the field comes before larger keys, and before the row that parts keys and buttons.
    let beside = heading_rows + FIELD + HELP;
    let key_rows = if area.height >= count * 3 + beside {
        3
    } else {
        2
    };
    area.take_bottom(u16::from(area.height > count * key_rows + beside));
    let board_area = area.take_bottom(count * key_rows);
    let mut rest = column(area, WIDEST);
    let help = if entry.offers.is_empty() {
        entry.help()
    } else {
        &[]
    };
    let help = Help::new(lay, help, rest.width);
    heading(lay, page, &mut rest, &help, counts);
    type_into(lay, &mut rest, entry, &help);
    if entry.offers.is_empty() {
        help.place(lay, rest);
    } else {
        offers(lay, rest, entry);
    }
    keys.place(lay, entry, board_area, key_rows);
    match page.choices.first() {
        Some(unknown) => four_buttons(lay, page, foot, unknown),
        None => footer(lay, page, foot, &[]),
    }
}

/// What stands between field and keys: what is wrong, else what was understood, else how to fill in.
struct Help<'p> {
    parts: Vec<(Stack, &'p Block)>,
    /// The rows of all, and of what is wrong; 0 if nothing is. What helps then stands below it if there is room.
    all: u16,
    wrong: u16,
}

impl<'p> Help<'p> {
    fn new(lay: &Layouter<'_>, blocks: &'p [Block], width: u16) -> Self {
        let parts = blocks.iter();
        let parts = parts.map(|of| (block::part(lay, of, width), of));
        let parts: Vec<_> = parts.collect();
        let wrong = parts.iter().filter(|(_, of)| is_wrong(of));
        Self {
            all: parts.iter().map(|(part, _)| part.height).sum(),
            wrong: wrong.map(|(part, _)| part.height).sum(),
            parts,
        }
    }

    /// How to fill in, as one paragraph; none if it is anything else that is said.
    fn hint(&self) -> Option<String> {
        let said = self.parts.iter().map(|(_, block)| match block {
            Block::Text(text) | Block::Quiet(text) => Some(text.as_str()),
            _ => None,
        });
        let said: Option<Vec<&str>> = said.collect();
        Some(said?.join(" "))
    }

    fn place(self, lay: &mut Layouter<'_>, mut area: Rect) {
        // Smaller where there would be no room for all of it, and in one paragraph.
        if let Some(said) = self.hint().filter(|_| self.all > area.height) {
            let text = lay.text(&said, Style::Quiet, area.width);
            let rows = text.area.height;
            if lay.fits(rows, area.height) {
                let place = area.take_top(rows);
                Stack::from(text).place(lay, place);
                return;
            }
        }
        for (part, block) in self.parts {
            if part.height <= area.height || is_wrong(block) {
                let place = area.take_top(part.height);
                part.place(lay, place);
            }
        }
    }
}

const fn is_wrong(block: &Block) -> bool {
    matches!(block, Block::Problem(_))
}

/// The question, and which of how many it is where that fits. What is wrong names the question itself, and takes its
/// place where there is none for both.
fn heading(lay: &mut Layouter<'_>, page: &Page, area: &mut Rect, help: &Help<'_>, counted: bool) {
    let mut text = lay.text(&page.heading, Style::Heading, area.width);
    let rows = text.area.height;
    if help.wrong > 0 && rows + 1 + help.wrong > area.height {
        return;
    }
    let mut row = area.take_top(rows);
    text = text.cut(row.height).at(row.x, row.y);
    let taken = lay.columns(&page.heading, Style::Heading);
    let count = page.progress.as_deref().filter(|_| !counted);
    let count = count.map(|count| (count, lay.columns(count, Style::Quiet)));
    let fits = |(_, wide): &(&str, u16)| rows == 1 && taken.saturating_add(*wide) < row.width;
    let count = count.filter(fits);
    let place = row.take_right(count.map_or(0, |(_, wide)| wide));
    text.area.width = row.width;
    let behind = question::behind(lay, page, row, &mut text);
    lay.push(text);
    // Neither the box nor what helps gives way to it.
    let japanese = behind.or_else(|| question::below(lay, page, area, FIELD + help.all.max(HELP)));
    if let Some(japanese) = japanese {
        lay.push(japanese);
    }
    if let Some((count, _)) = count {
        lay.push(lay.text_in(place, count, Style::Quiet));
    }
}

/// The field, boxed where there is room.
fn type_into(lay: &mut Layouter<'_>, area: &mut Rect, entry: &TextEntry, help: &Help<'_>) {
    let Some(Block::Field(text)) = &entry.field else {
        return;
    };
    // Help in two rows of a narrow screen is too little for languages with long words.
    let least = if area.width < 70 { 4 } else { 2 };
    // The box gives way to what helps after a problem; the question does not.
    let needed = if help.wrong > 0 {
        help.all.max(least)
    } else {
        least
    };
    let room = area.height.saturating_sub(needed);
    let field = field(lay, text, area.width, room);
    let place = area.take_top(field.area.height);
    Stack::from(field).place(lay, place);
}

/// As many offers as fit, and the way to the rest.
fn offers(lay: &mut Layouter<'_>, mut area: Rect, entry: &TextEntry) {
    let mut row = area.take_top(if area.height >= 3 { 3 } else { 2 });
    let words = &entry.offers;
    let least = if row.width < WIDE { OFFER.1 } else { OFFER.0 };
    let wide = |word: &str| {
        let columns = lay.columns(word, Style::Choice);
        columns.saturating_add(4).max(least)
    };
    let widths: Vec<u16> = words.iter().map(|(_, word)| wide(word)).collect();
    let all = widths
        .iter()
        .fold(0, |sum: u16, of| sum.saturating_add(of + 1));
    let first = words.first().is_none_or(|(at, _)| *at == 0);
    let more = (all > row.width || !first).then(|| row.take_right(wide(&entry.more)));
    let mut most = row.width;
    for ((at, word), width) in words.iter().zip(widths) {
        let width = width.min(std::mem::replace(&mut most, u16::MAX));
        if width > row.width {
            break;
        }
        let place = row.take_left(width);
        lay.push(lay.button(place, word, Action::Offer(*at), Style::Choice));
        row.take_left(1);
    }
    if let Some(place) = more {
        lay.push(lay.button(place, &entry.more, Action::MoreOffers, Style::Tool));
    }
}

//! The columns of the list.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, width};
use crate::scene::Style;

/// Columns of the mark of the chosen line, of the sign that one is new, of the time, of the language.
pub(super) const MARK: u16 = 2;
pub(super) const NEW: u16 = 5;
const TIME: u16 = 11;
const LANGUAGE: u16 = 17;
const REMARK: u16 = 10;

/// From so many columns on remarks have a column of their own; else they stand before the language.
const ROOMY: u16 = 90;

/// From so many columns on there is room for a remark and the longest language behind it.
const USUAL: u16 = 76;

/// Where the columns stand.
pub(super) struct Columns {
    number: u16,
    pub(super) name: u16,
    pub(super) language: u16,
    pub(super) remark: u16,
}

/// `widest`: columns of the widest number and of the widest remark.
pub(super) fn columns(words: &InboxTexts, area: Rect, widest: [u16; 2]) -> Columns {
    let [number, remark] = widest;
    let number = number.max(width(&words.say("inbox-column-number")));
    let remark = if area.width >= ROOMY {
        remark.max(REMARK)
    } else {
        0
    };
    let gap = if remark > 0 { 2 } else { 0 };
    let both = if remark == 0 && area.width >= USUAL {
        REMARK - 3
    } else {
        0
    };
    let language = LANGUAGE + both;
    let taken = MARK + NEW + number + 2 + TIME + 2 + 2 + language + gap + remark;
    Columns {
        number,
        name: area.width.saturating_sub(taken),
        language,
        remark,
    }
}

/// Draws what stands in the columns of one line.
pub(super) fn cells(
    lay: &mut InboxLayouter<'_>,
    line: Rect,
    columns: &Columns,
    texts: [&str; 5],
    style: Style,
) {
    let widths = [
        columns.number,
        TIME,
        columns.name,
        columns.language,
        columns.remark,
    ];
    let mut x = line.x + MARK + NEW;
    for (text, columns) in texts.into_iter().zip(widths) {
        lay.put((x, line.y), text, columns, style);
        x += columns + 2;
    }
}

//! Laying out the inbox: the model and words in; items, which the painter of the kiosk paints, and touch
//! areas out. Remembers nothing, decides nothing; everything that it puts on the glass goes through
//! [`crate::text::sanitize::render`].
//!
//! ```text
//! ┌ band     the inbox, the clinic                                     the day
//! │ tabs     [ waiting 8 ] [ collected ]                    what does not belong here
//! │ list     number  time  name  language        or one declaration, or a question
//! │ notice   what has just happened
//! └ keys     [Enter] open  [C] collect  …
//! ```

mod bar;
mod calls;
mod columns;
mod layouter;
mod list;
mod outcomes;
mod panel;
mod plate;
mod prints;
mod row;
mod sheet;
mod spoken;
mod tabs;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use self::layouter::{InboxLayouter, broken};
use super::{Action, Ask, Inbox, Tone};
use crate::flow::Look;
use crate::paint::cells;
use crate::scene::Style;
use crate::texts::Arg;

pub(super) use self::calls::sentence as call_sentence;
pub use self::layouter::InboxTexts;
pub(super) use self::layouter::safe;
pub(super) use self::list::{kiosk_sentences, not_found, odd_sentences};
pub(super) use self::outcomes::spoken as spoken_outcomes;
pub(super) use self::panel::{question, veil_lines};
pub(super) use self::prints::spoken as spoken_sheet;
pub(super) use self::sheet::spoken as spoken_declaration;
pub(super) use self::spoken::row as spoken_row;
pub(super) use self::tabs::{odd_counts, tab_text as shelf_heading};

/// The smallest terminal: columns, rows.
const SMALLEST: (u16, u16) = (60, 16);

/// Most rows of the notice: the longest sentence on the smallest terminal.
const NOTICE: u16 = 5;

/// What was drawn where.
#[derive(Debug, Default)]
pub struct InboxLayout {
    /// The targets, first found wins.
    pub targets: Vec<(Rect, Action)>,
    /// Rows of the list.
    pub rows: usize,
    /// The last line with which the open page can begin.
    pub most: usize,
    /// Where the caret stands.
    pub caret: Option<Position>,
}

impl InboxLayout {
    /// The target at a cell.
    pub fn hit(&self, at: Position) -> Option<Action> {
        let found = self.targets.iter().find(|(area, _)| area.contains(at));
        found.map(|(_, action)| *action)
    }
}

pub fn draw(buffer: &mut Buffer, inbox: &Inbox, words: &InboxTexts, look: Look) -> InboxLayout {
    let mut lay = InboxLayouter {
        area: buffer.area,
        words,
        items: Vec::new(),
        laid: InboxLayout::default(),
    };
    layout(&mut lay, inbox, look);
    cells::paint(&lay.items, look, buffer);
    lay.laid
}

fn layout(lay: &mut InboxLayouter<'_>, inbox: &Inbox, look: Look) {
    let area = lay.area;
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        lay.text(area, &lay.words.say("inbox-too-small"), Style::Strong);
        return;
    }
    let margin = u16::from(area.height >= 24);
    band(lay, inbox, Rect { height: 1, ..area });
    let column = Rect {
        x: area.x + 1,
        width: area.width - 2,
        ..area
    };
    let above = Rect {
        y: area.y + 1 + margin,
        height: 1,
        ..column
    };
    let keys = bar::keys(lay.words, inbox, column.width);
    let rows = bar::rows(&keys);
    let bar = Rect {
        y: area.bottom() - rows,
        height: rows,
        ..column
    };
    let said = notice_text(lay.words, inbox);
    let rows = notice_rows(said.as_ref(), column.width);
    let notice = Rect {
        y: bar.y.saturating_sub(rows + margin),
        height: rows,
        ..column
    };
    let top = above.bottom() + margin;
    let below = |top: u16| Rect {
        y: top,
        height: notice.y.saturating_sub(top),
        ..column
    };
    tabs::tabs(lay, inbox, look, above);
    let called = calls::calls(lay, inbox, below(top));
    let body = below(top + called);
    if let Some(Ask::Odd(scroll)) = inbox.ask {
        list::odd(lay, inbox, body, scroll.top());
    } else if let Some(Ask::Prints(at)) = inbox.ask {
        prints::prints(lay, inbox, at, body);
    } else if let Some(open) = &inbox.sheet {
        sheet::sheet(lay, inbox, open, body);
    } else {
        list::list(lay, inbox, body);
    }
    if let Some((tone, text)) = said {
        say_notice(lay, tone, &text, notice);
    }
    panel::panel(lay, inbox, body);
    bar::draw(lay, &keys, bar);
}

fn band(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    let style = Style::Banner;
    lay.fill(area, style);
    lay.put(
        (area.x + 1, area.y),
        &lay.words.say("inbox-title"),
        area.width,
        style,
    );
    let day = inbox.now.civil.format("%Y-%m-%d").to_string();
    lay.put_right(area, &day, style);
}

/// What is said below the list, the most urgent first.
pub(super) fn notice_text(words: &InboxTexts, inbox: &Inbox) -> Option<(Tone, String)> {
    if inbox.disk.is_slow() {
        return Some((Tone::Problem, words.say("inbox-slow")));
    }
    let late = inbox.prints.late(inbox.now.ms).map(|late| {
        let number = inbox.number(late);
        let key = if inbox.prints.is_silent(inbox.now.ms) {
            "inbox-print-unanswered"
        } else {
            "inbox-print-late"
        };
        words.say_with(key, &[("number", Arg::Text(&number))])
    });
    if let Some(notice) = &inbox.notice {
        let text = words.said(&notice.said);
        let text = match &notice.number {
            None => text,
            Some(number) => {
                let args = [("number", Arg::Text(number)), ("text", Arg::Text(&text))];
                let key = if notice.waits {
                    "inbox-of-number-waits"
                } else {
                    "inbox-of-number"
                };
                words.say_with(key, &args)
            }
        };
        // What was said to the last key hides no printer that hangs.
        return Some(match late.filter(|_| notice.tone != Tone::Problem) {
            Some(late) => (Tone::Problem, format!("{text}\n{late}")),
            None => (notice.tone, text),
        });
    }
    if let Some(lost) = inbox.lost.first() {
        let number = inbox.number(lost);
        let count = i64::try_from(inbox.lost.len()).unwrap_or(i64::MAX);
        let args = [
            ("number", Arg::Text(&number)),
            ("count", Arg::Number(count)),
        ];
        return Some((Tone::Problem, words.say_with("inbox-lost", &args)));
    }
    late.map(|text| (Tone::Problem, text))
}

fn notice_rows(said: Option<&(Tone, String)>, width: u16) -> u16 {
    let lines = said.map_or(1, |(_, text)| broken(text, width.saturating_sub(2)).len());
    u16::try_from(lines).unwrap_or(NOTICE).clamp(1, NOTICE)
}

fn say_notice(lay: &mut InboxLayouter<'_>, tone: Tone, text: &str, area: Rect) {
    let style = match tone {
        Tone::News => Style::Focus,
        Tone::Calm => Style::Strong,
        Tone::Problem => Style::Problem,
    };
    lay.fill(area, style);
    let inner = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    lay.text(inner, text, style);
}

//! The list of declarations, what is above it, and the list of what does not belong into the spool.

use chrono::Datelike as _;
use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, broken, width};
use crate::calendar::japan;
use crate::reception::tui::{Action, Inbox, Preview, PreviewState, ScanState, StaffMessage};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::spool::list::Shelf;
use crate::spool::verify::{AHEAD, LONG};
use crate::text::sanitize::render;

/// Columns of the mark of the chosen line, of the sign that one is new, of the time, of the language.
const MARK: u16 = 2;
const NEW: u16 = 5;
const TIME: u16 = 11;
const LANGUAGE: u16 = 17;
const REMARK: u16 = 10;

/// From so many columns on remarks have a column of their own; else they stand before the language.
const ROOMY: u16 = 90;

/// From so many columns on there is room for a remark and the longest language behind it.
const USUAL: u16 = 76;

/// Where the columns stand.
struct Columns {
    number: u16,
    name: u16,
    language: u16,
    remark: u16,
}

pub(super) fn list(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    let shelf = inbox.shown();
    let text = match &shelf.state {
        ScanState::Failed(said) => {
            let rows = lay.text(area, &lay.words.say("inbox-spool-trouble"), Style::Problem);
            let rest = below(area, rows + 1);
            let rows = lay.text(rest, &lay.words.said(said), Style::Page);
            lay.text(
                below(rest, rows + 1),
                &lay.words.say("inbox-spool-retry"),
                Style::Quiet,
            );
            return;
        }
        ScanState::Unread => Some("inbox-reading"),
        ScanState::Read if !shelf.found.is_empty() => None,
        ScanState::Read if inbox.shelves.search().is_some() => Some(not_found(inbox)),
        ScanState::Read => Some(match inbox.shelves.shelf() {
            Shelf::Waiting => "inbox-empty",
            Shelf::Collected => "inbox-empty-collected",
        }),
    };
    if let Some(key) = text {
        lay.text(below(area, 1), &lay.words.say(key), Style::Page);
        return;
    }
    let rows = area.height.saturating_sub(1);
    lay.laid.rows = rows.into();
    let on_glass = shelf.on_glass(rows.into());
    let numbers = on_glass.clone().filter_map(|at| shelf.name(at));
    let widest = numbers.map(|name| width(&inbox.number(name))).max();
    let remarks = on_glass.clone().filter_map(|at| shelf.name(at));
    let remarks = remarks
        .map(|name| width(&inside(lay.words, inbox, name).2))
        .max();
    let widest = [widest, remarks].map(Option::unwrap_or_default);
    let columns = columns(lay.words, area, widest);
    head(lay, area, &columns);
    for (at, y) in on_glass.zip(area.y + 1..area.bottom()) {
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        row(lay, inbox, at, line, &columns);
    }
}

/// What is on the other shelf is not missing.
fn not_found(inbox: &Inbox) -> &'static str {
    match (inbox.shelves.other_holds(), inbox.shelves.shelf()) {
        (Some(true), Shelf::Waiting) => "inbox-found-collected",
        (Some(true), Shelf::Collected) => "inbox-found-waiting",
        (Some(false), _) => "inbox-not-found",
        (None, _) => "inbox-not-found-here",
    }
}

pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// `widest`: columns of the widest number and of the widest remark.
fn columns(words: &InboxTexts, area: Rect, widest: [u16; 2]) -> Columns {
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
fn cells(
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

fn head(lay: &mut InboxLayouter<'_>, line: Rect, columns: &Columns) {
    let texts = ["number", "time", "name", "language"]
        .map(|column| lay.words.say(&format!("inbox-column-{column}")));
    let [number, time, name, language] = texts.each_ref().map(String::as_str);
    cells(
        lay,
        line,
        columns,
        [number, time, name, language, ""],
        Style::Quiet,
    );
}

fn row(lay: &mut InboxLayouter<'_>, inbox: &Inbox, at: usize, line: Rect, columns: &Columns) {
    let shelf = inbox.shown();
    let Some(name) = shelf.name(at) else {
        return;
    };
    let chosen = at == shelf.at && inbox.sheet.is_none();
    let style = if chosen { Style::Focus } else { Style::Page };
    lay.fill(line, style);
    if chosen {
        lay.put((line.x, line.y), ">", MARK, style);
    }
    if let Some((key, badge)) = mark(inbox, name) {
        lay.put((line.x + MARK, line.y), &lay.words.say(key), NEW - 1, badge);
    }
    let number = inbox.number(name);
    let time = time(inbox, name);
    let (person, mut language, remark) = inside(lay.words, inbox, name);
    if columns.remark == 0 && !remark.is_empty() {
        let both = format!("{remark} {language}");
        // A few letters of the language say nothing.
        let fits = width(&remark) + 6 <= columns.language;
        language = if fits { both } else { remark.clone() };
    }
    let texts = [&number, &time, &person, &language, &remark].map(String::as_str);
    cells(lay, line, columns, texts, style);
    if !inbox.lock.is_hidden() && inbox.ask.is_none() {
        lay.target(line, Action::Row(at));
    }
}

/// Whether it is new, has waited for long, or comes from a clock that is wrong.
fn mark(inbox: &Inbox, name: &EntryName) -> Option<(&'static str, Style)> {
    let waits = inbox.shelves.shelf() == Shelf::Waiting;
    let sent = name.sent().with_timezone(&japan()).naive_local();
    let waited = inbox.now.civil.signed_duration_since(sent);
    if inbox.shown().fresh.contains(name) {
        Some(("inbox-new", Style::Badge))
    } else if waits && waited > LONG {
        Some(("inbox-forgotten", Style::Problem))
    } else if waits && waited < -AHEAD {
        Some(("inbox-ahead", Style::Problem))
    } else {
        None
    }
}

/// When it was sent: today's without the day, that of another year with it and without the time.
fn time(inbox: &Inbox, name: &EntryName) -> String {
    let sent = name.sent().with_timezone(&japan()).naive_local();
    let (day, today) = (sent.date(), inbox.now.civil.date());
    let form = match (day == today, day.year() == today.year()) {
        (true, _) => "%H:%M",
        (false, true) => "%m-%d %H:%M",
        (false, false) => "%Y-%m-%d",
    };
    sent.format(form).to_string()
}

/// Name, language and remark.
fn inside(words: &InboxTexts, inbox: &Inbox, name: &EntryName) -> (String, String, String) {
    let empty = String::new;
    if inbox.lock.is_hidden() {
        return (words.say("inbox-row-hidden"), empty(), empty());
    }
    if inbox.shown().replaced.contains(name) {
        return (words.say("inbox-row-replaced"), empty(), empty());
    }
    match inbox.previews.get(name) {
        None => (empty(), empty(), empty()),
        Some(PreviewState::Shut { locked: true }) => {
            (words.say("inbox-row-locked"), empty(), empty())
        }
        Some(PreviewState::Shut { locked: false } | PreviewState::Broken) => {
            (words.say("inbox-row-shut"), empty(), empty())
        }
        Some(PreviewState::Card(card)) => {
            let language = words.language(&card.locale);
            let open = inbox.site.sealed && !name.is_sealed();
            (render(&card.name), language, remark(words, card, open))
        }
    }
}

/// What staff must not miss: no card, no seal where all others have one, not meant for them.
fn remark(words: &InboxTexts, card: &Preview, open: bool) -> String {
    let remarks = [
        (card.trial, "inbox-remark-trial"),
        (!card.trial && !card.card_seen, "inbox-remark-card"),
        (open, "inbox-remark-unsealed"),
    ];
    let said = remarks.into_iter().filter(|(is_so, _)| *is_so);
    let said: Vec<String> = said.map(|(_, key)| words.say(key)).collect();
    said.join(" ")
}

/// What kiosks say, and what lies in the spool and is no declaration, each with a sentence.
pub(super) fn odd(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect, first: usize) {
    let mut lines = Vec::new();
    for said in inbox.kiosks.iter().flat_map(|kiosk| &kiosk.said) {
        let text = lay.words.said(said);
        lines.extend(broken(&text, area.width));
        lines.push(String::new());
    }
    for odd in &inbox.shown().odd {
        let (id, args) = crate::reception::odd_words(&inbox.site.spool, odd);
        let said = StaffMessage::of_staff(&id, args);
        let text = lay.words.said(&said);
        lines.extend(broken(&text, area.width));
        lines.push(String::new());
    }
    let most = lines.len().saturating_sub(area.height.into());
    (lay.laid.rows, lay.laid.most) = (area.height.into(), most);
    let shown = lines.iter().skip(first.min(most));
    for (line, y) in shown.zip(area.y..area.bottom()) {
        lay.put((area.x, y), line, area.width, Style::Page);
    }
}

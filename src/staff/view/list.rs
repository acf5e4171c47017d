//! The list of declarations, what is above it, and the list of what does not belong into the spool.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::pen::{Pen, broken, width};
use crate::calendar::japan;
use crate::record::shown::render;
use crate::spool::EntryName;
use crate::spool::list::Shelf;
use crate::staff::{Action, Card, Inbox, Inside, Said, State};

/// Columns of the mark of the chosen line, of the sign that one is new, of the time, of the language.
const MARK: u16 = 2;
const NEW: u16 = 5;
const TIME: u16 = 11;
const LANGUAGE: u16 = 17;
const REMARK: u16 = 10;

/// From so many columns on there is room for remarks.
const ROOMY: u16 = 90;

/// Where the columns stand.
struct Columns {
    number: u16,
    name: u16,
    language: u16,
    remark: u16,
}

pub(super) fn list(pen: &mut Pen<'_>, inbox: &Inbox, area: Rect) {
    let pile = inbox.shown();
    let text = match &pile.state {
        State::Failed(said) => {
            let problem = pen.theme.problem;
            let headline = pen.say("inbox-spool-trouble");
            let rows = pen.text(area, &headline, problem);
            let rest = below(area, rows + 1);
            let style = pen.theme.page;
            let text = pen.said(said);
            let rows = pen.text(rest, &text, style);
            let text = pen.say("inbox-spool-retry");
            let quiet = pen.theme.quiet;
            pen.text(below(rest, rows + 1), &text, quiet);
            return;
        }
        State::Unread => Some("inbox-reading"),
        State::Read if !pile.found.is_empty() => None,
        State::Read if inbox.search.is_some() => Some(not_found(inbox)),
        State::Read => Some(match inbox.shelf {
            Shelf::Waiting => "inbox-empty",
            Shelf::Collected => "inbox-empty-collected",
        }),
    };
    if let Some(key) = text {
        let (text, style) = (pen.say(key), pen.theme.page);
        pen.text(below(area, 1), &text, style);
        return;
    }
    let rows = area.height.saturating_sub(1);
    pen.laid.rows = rows.into();
    let on_glass = pile.on_glass(rows.into());
    let numbers = on_glass.clone().filter_map(|at| pile.name(at));
    let widest = numbers.map(|name| width(&inbox.number(name))).max();
    let columns = columns(pen, area, widest.unwrap_or_default());
    head(pen, area, &columns);
    for (at, y) in on_glass.zip(area.y + 1..area.bottom()) {
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        row(pen, inbox, at, line, &columns);
    }
}

/// What is on the other shelf is not missing.
fn not_found(inbox: &Inbox) -> &'static str {
    let (other, there) = match inbox.shelf {
        Shelf::Waiting => (&inbox.collected, "inbox-found-collected"),
        Shelf::Collected => (&inbox.waiting, "inbox-found-waiting"),
    };
    let typed = inbox.search.as_ref().map_or("", |search| &search.typed);
    match &other.state {
        State::Read if other.holds(typed, &inbox.site) => there,
        State::Read => "inbox-not-found",
        State::Unread | State::Failed(_) => "inbox-not-found-here",
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

fn columns(pen: &Pen<'_>, area: Rect, widest: u16) -> Columns {
    let number = widest.max(width(&pen.say("inbox-column-number")));
    let remark = if area.width >= ROOMY { REMARK } else { 0 };
    let gap = if remark > 0 { 2 } else { 0 };
    let taken = MARK + NEW + number + 2 + TIME + 2 + 2 + LANGUAGE + gap + remark;
    Columns {
        number,
        name: area.width.saturating_sub(taken),
        language: LANGUAGE,
        remark,
    }
}

/// Draws what stands in the columns of one line.
fn cells(pen: &mut Pen<'_>, line: Rect, columns: &Columns, texts: [&str; 5], style: Style) {
    let widths = [
        columns.number,
        TIME,
        columns.name,
        columns.language,
        columns.remark,
    ];
    let mut x = line.x + MARK + NEW;
    for (text, columns) in texts.into_iter().zip(widths) {
        pen.put((x, line.y), text, columns, style);
        x += columns + 2;
    }
}

fn head(pen: &mut Pen<'_>, line: Rect, columns: &Columns) {
    let texts = ["number", "time", "name", "language"]
        .map(|column| pen.say(&format!("inbox-column-{column}")));
    let [number, time, name, language] = texts.each_ref().map(String::as_str);
    let style = pen.theme.quiet;
    cells(
        pen,
        line,
        columns,
        [number, time, name, language, ""],
        style,
    );
}

fn row(pen: &mut Pen<'_>, inbox: &Inbox, at: usize, line: Rect, columns: &Columns) {
    let pile = inbox.shown();
    let Some(name) = pile.name(at) else {
        return;
    };
    let chosen = at == pile.at && inbox.sheet.is_none();
    let style = if chosen {
        pen.theme.focus
    } else {
        pen.theme.page
    };
    pen.fill(line, style);
    if chosen {
        pen.put((line.x, line.y), ">", MARK, style);
    }
    if pile.fresh.contains(name) {
        let (new, badge) = (pen.say("inbox-new"), pen.theme.badge);
        pen.put((line.x + MARK, line.y), &new, NEW - 1, badge);
    }
    let number = inbox.number(name);
    let time = time(inbox, name);
    let (person, language, remark) = inside(pen, inbox, name);
    let texts = [&number, &time, &person, &language, &remark].map(String::as_str);
    cells(pen, line, columns, texts, style);
    if inbox.veil.is_none() && inbox.ask.is_none() {
        pen.target(line, Action::Row(at));
    }
}

/// When it was sent: today's without the day.
fn time(inbox: &Inbox, name: &EntryName) -> String {
    let sent = name.sent().with_timezone(&japan()).naive_local();
    let today = sent.date() == inbox.now.civil.date();
    let form = if today { "%H:%M" } else { "%m-%d %H:%M" };
    sent.format(form).to_string()
}

/// Name, language and remark.
fn inside(pen: &Pen<'_>, inbox: &Inbox, name: &EntryName) -> (String, String, String) {
    let empty = String::new;
    if inbox.veil.is_some() {
        return (pen.say("inbox-row-hidden"), empty(), empty());
    }
    match inbox.looks.get(name) {
        None => (empty(), empty(), empty()),
        Some(Inside::Shut { locked: true }) => (pen.say("inbox-row-locked"), empty(), empty()),
        Some(Inside::Shut { locked: false }) => (pen.say("inbox-row-shut"), empty(), empty()),
        Some(Inside::Card(card)) => {
            let language = pen.language(&card.locale);
            (render(&card.name), language, remark(pen, card))
        }
    }
}

fn remark(pen: &Pen<'_>, card: &Card) -> String {
    if card.trial {
        pen.say("inbox-remark-trial")
    } else if card.card_seen {
        String::new()
    } else {
        pen.say("inbox-remark-card")
    }
}

/// What lies in the spool and is no declaration, each with a sentence.
pub(super) fn odd(pen: &mut Pen<'_>, inbox: &Inbox, area: Rect, first: usize) {
    let mut lines = Vec::new();
    for odd in &inbox.shown().odd {
        let (id, args) = crate::inbox::odd_words(&inbox.site.spool, odd);
        let said = Said {
            key: format!("staff-{id}"),
            args: args.to_vec(),
        };
        let text = pen.said(&said);
        lines.extend(broken(&text, area.width));
        lines.push(String::new());
    }
    let most = lines.len().saturating_sub(area.height.into());
    (pen.laid.rows, pen.laid.most) = (area.height.into(), most);
    let style = pen.theme.page;
    let shown = lines.iter().skip(first.min(most));
    for (line, y) in shown.zip(area.y..area.bottom()) {
        pen.put((area.x, y), line, area.width, style);
    }
}

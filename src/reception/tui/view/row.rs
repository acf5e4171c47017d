//! One line of the list: what staff see of a declaration without opening it.

use chrono::{DateTime, Datelike as _, NaiveDateTime, Utc};
use ratatui::layout::Rect;

use super::columns::{Columns, MARK, NEW, cells};
use super::layouter::{InboxLayouter, InboxTexts, width};
use crate::calendar::japan;
use crate::reception::tui::{Action, HOUR, Inbox, Preview, PreviewState};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::spool::list::Shelf;
use crate::spool::verify::{AHEAD, LONG};
use crate::text::sanitize::render;

/// Columns that a reading takes at least; with less of it nobody knows it.
const READING: u16 = 8;

pub(super) fn row(
    lay: &mut InboxLayouter<'_>,
    inbox: &Inbox,
    at: usize,
    line: Rect,
    columns: &Columns,
) {
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
    let time = time(lay.words, inbox, name);
    let Inside {
        person,
        kana,
        mut language,
        remark,
    } = inside(lay.words, inbox, name);
    if columns.remark == 0 && !remark.is_empty() {
        let both = format!("{remark} {language}");
        // A few letters of the language say nothing.
        let fits = width(&remark) + 6 <= columns.language;
        language = if fits { both } else { remark.clone() };
    }
    let free = columns.name.saturating_sub(width(&person) + 2);
    let person = if kana.is_empty() || free < READING.min(width(&kana)) {
        person
    } else {
        format!("{person}  {kana}")
    };
    let texts = [&number, &time, &person, &language, &remark].map(String::as_str);
    cells(lay, line, columns, texts, style);
    if !inbox.lock.is_hidden() && inbox.ask.is_none() {
        lay.target(line, Action::Row(at));
    }
}

/// Whether it is new, has waited for long, or comes from a clock that is wrong.
pub(super) fn mark(inbox: &Inbox, name: &EntryName) -> Option<(&'static str, Style)> {
    let waits = inbox.shelves.shelf() == Shelf::Waiting;
    let waited = inbox.utc() - name.sent();
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

/// Since when it waits: for less than an hour in minutes. When it was collected, where the journal tells.
pub(super) fn time(words: &InboxTexts, inbox: &Inbox, name: &EntryName) -> String {
    if inbox.shelves.shelf() == Shelf::Collected {
        let taken = inbox.journal.of(name).and_then(|of| of.taken());
        return clock(inbox, taken.map_or_else(|| name.sent(), |taken| taken.at));
    }
    let waited = inbox.waited(name);
    if (0..HOUR).contains(&waited) {
        return words.count("inbox-minutes", usize::try_from(waited).unwrap_or_default());
    }
    clock(inbox, name.sent())
}

/// A time of today without the day, one of another year with it and without the time.
pub(super) fn clock(inbox: &Inbox, at: DateTime<Utc>) -> String {
    let at: NaiveDateTime = at.with_timezone(&japan()).naive_local();
    let (day, today) = (at.date(), inbox.now.civil.date());
    let form = match (day == today, day.year() == today.year()) {
        (true, _) => "%H:%M",
        (false, true) => "%m-%d %H:%M",
        (false, false) => "%Y-%m-%d",
    };
    at.format(form).to_string()
}

/// What of a declaration stands in its line.
#[derive(Default)]
pub(super) struct Inside {
    pub(super) person: String,
    pub(super) kana: String,
    pub(super) language: String,
    pub(super) remark: String,
}

/// Name, reading, language and remark.
pub(super) fn inside(words: &InboxTexts, inbox: &Inbox, name: &EntryName) -> Inside {
    let only = |key| Inside {
        person: words.say(key),
        ..Inside::default()
    };
    if inbox.lock.is_hidden() {
        return only("inbox-row-hidden");
    }
    if inbox.shown().replaced.contains(name) {
        return only("inbox-row-replaced");
    }
    match inbox.previews.get(name) {
        None => Inside::default(),
        Some(PreviewState::Shut { locked: true }) => only("inbox-row-locked"),
        Some(PreviewState::Shut { locked: false } | PreviewState::Broken) => only("inbox-row-shut"),
        Some(PreviewState::Card(card)) => Inside {
            person: render(&card.name),
            kana: render(&card.kana),
            language: words.language(&card.locale),
            remark: remark(words, inbox, name, card),
        },
    }
}

/// What staff must not miss, first what is most grave: no card, no seal where all others have one, not meant for them;
/// then what has been done with it.
fn remark(words: &InboxTexts, inbox: &Inbox, name: &EntryName, card: &Preview) -> String {
    let open = inbox.site.sealed && !name.is_sealed();
    let history = inbox.journal.of(name);
    let printed = history.is_some_and(|of| of.printed.is_some());
    let waits = inbox.shelves.shelf() == Shelf::Waiting;
    let is_others = history.and_then(|of| of.opened.as_ref());
    let is_others = is_others.is_some_and(|opened| *opened.author != inbox.site.author);
    let remarks = [
        (card.trial, "inbox-remark-trial"),
        (!card.trial && !card.card_seen, "inbox-remark-card"),
        (open, "inbox-remark-unsealed"),
        (printed, "inbox-remark-printed"),
        (waits && is_others, "inbox-remark-opened"),
    ];
    let said = remarks.into_iter().filter(|(is_so, _)| *is_so);
    let said = said.map(|(_, key)| words.say(key));
    let taken = history.and_then(|of| of.taken()).filter(|_| !waits);
    let by = taken.map(|taken| taken.author.user.clone());
    said.chain(by).collect::<Vec<_>>().join(" ")
}

//! The list of declarations, what is above it, and the list of what does not belong into the spool.

use ratatui::layout::Rect;

use super::columns::{Columns, cells, columns};
use super::layouter::{InboxLayouter, InboxTexts, broken, width};
use super::row;
use crate::reception::tui::{Inbox, ScanState, StaffMessage};
use crate::scene::Style;
use crate::spool::list::Shelf;
use crate::texts::Arg;

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
        ScanState::Read if inbox.shelves.search().is_some() => {
            lay.text(below(area, 1), &not_found(lay.words, inbox), Style::Page);
            return;
        }
        ScanState::Read => Some(match inbox.shelves.shelf() {
            Shelf::Waiting => "inbox-empty",
            Shelf::Collected => "inbox-empty-collected",
        }),
    };
    if let Some(key) = text {
        let rest = below(area, 1);
        let rows = lay.text(rest, &lay.words.say(key), Style::Page);
        if key == "inbox-empty" {
            kiosks(lay, inbox, below(rest, rows + 1));
        }
        return;
    }
    let rows = area.height.saturating_sub(1);
    lay.laid.rows = rows.into();
    let on_glass = shelf.on_glass(rows.into());
    let numbers = on_glass.clone().filter_map(|at| shelf.name(at));
    let widest = numbers.map(|name| width(&inbox.number(name))).max();
    let remarks = on_glass.clone().filter_map(|at| shelf.name(at));
    let remarks = remarks
        .map(|name| width(&row::inside(lay.words, inbox, name).remark))
        .max();
    let widest = [widest, remarks].map(Option::unwrap_or_default);
    let columns = columns(lay.words, area, widest);
    head(lay, inbox, area, &columns);
    for (at, y) in on_glass.zip(area.y + 1..area.bottom()) {
        let line = Rect {
            y,
            height: 1,
            ..area
        };
        row::row(lay, inbox, at, line, &columns);
    }
}

/// What is on the other shelf is not missing, nor what could still be found among names that are being opened.
pub(in crate::reception::tui) fn not_found(words: &InboxTexts, inbox: &Inbox) -> String {
    if let Some((done, all)) = inbox.shelves.named_so_far() {
        let [done, all] = [done, all].map(|count| count.to_string());
        let args = [("done", Arg::Text(&done)), ("all", Arg::Text(&all))];
        return words.say_with("inbox-search-names", &args);
    }
    let taken = inbox.shelves.elsewhere();
    let taken = taken.and_then(|name| inbox.journal.of(name)?.taken());
    if let Some(taken) = taken.filter(|_| inbox.shelves.shelf() == Shelf::Waiting) {
        let time = row::clock(inbox, taken.at);
        let args = [
            ("time", Arg::Text(&time)),
            ("user", Arg::Text(&taken.author.user)),
        ];
        return words.say_with("inbox-found-collected-by", &args);
    }
    words.say(match (inbox.shelves.other_holds(), inbox.shelves.shelf()) {
        (Some(true), Shelf::Waiting) => "inbox-found-collected",
        (Some(true), Shelf::Collected) => "inbox-found-waiting",
        (Some(false), _) => "inbox-not-found",
        (None, _) => "inbox-not-found-here",
    })
}

pub(super) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

fn head(lay: &mut InboxLayouter<'_>, inbox: &Inbox, line: Rect, columns: &Columns) {
    let time = match inbox.shelves.shelf() {
        Shelf::Waiting => "time",
        Shelf::Collected => "collected",
    };
    let texts = ["number", time, "name", "language"]
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

/// That nobody waits does not tell that there is a kiosk that works.
fn kiosks(lay: &mut InboxLayouter<'_>, inbox: &Inbox, mut area: Rect) {
    for text in kiosk_sentences(lay.words, inbox) {
        let rows = lay.text(area, &text, Style::Page);
        area = below(area, rows);
    }
}

/// How kiosks are, a sentence a kiosk.
pub(in crate::reception::tui) fn kiosk_sentences(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let sentences = inbox.kiosks.sentences(inbox.now.ms);
    sentences.iter().map(|said| words.said(said)).collect()
}

/// How kiosks are and what they say, and what lies in the spool and is no declaration, each with a sentence.
pub(in crate::reception::tui) fn odd_sentences(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let notices = inbox.kiosks.all().iter().flat_map(|kiosk| &kiosk.said);
    let notices = notices.map(|said| words.said(said));
    let odd = inbox.shown().odd.iter().map(|odd| {
        let (id, args) = crate::reception::odd_words(&inbox.site.spool, odd);
        words.said(&StaffMessage::of_staff(&id, args))
    });
    let kiosks = kiosk_sentences(words, inbox).into_iter();
    kiosks.chain(notices).chain(odd).collect()
}

pub(super) fn odd(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect, first: usize) {
    let mut lines = Vec::new();
    for text in odd_sentences(lay.words, inbox) {
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

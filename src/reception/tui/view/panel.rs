//! What lies over the rest: the question before collecting, and what stands there while personal data
//! is hidden.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, broken, width};
use super::outcomes::outcomes;
use crate::form::FieldId;
use crate::reception::tui::{Action, Ask, Inbox, PreviewState, Veil};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::text::sanitize::render;
use crate::texts::Arg;

/// Columns beside the words of a panel.
const SIDE: u16 = 5;

pub(super) fn panel(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    if let Some(veil) = inbox.lock.veil() {
        veiled(lay, inbox, veil, area);
    } else if let Some(Ask::Outcome(panel)) = &inbox.ask {
        let person = person(inbox, panel.name());
        outcomes(lay, inbox, panel, &person, area);
    } else if let Some(lines) = question(lay.words, inbox) {
        plate(lay, &lines, area);
    }
}

/// What is asked, if anything is.
pub(in crate::reception::tui) fn question(
    words: &InboxTexts,
    inbox: &Inbox,
) -> Option<Vec<String>> {
    match inbox.ask.as_ref()? {
        Ask::Collect(name) => Some(collect(words, inbox, name)),
        Ask::Print(_, name) => {
            let keys = ["inbox-ask-print"; 2];
            Some(vec![whose(inbox, name), print(words, inbox, name, keys)])
        }
        Ask::Both(name) => Some(both(words, inbox, name)),
        Ask::Unrecorded(_) => Some(vec![words.say("inbox-ask-unrecorded")]),
        Ask::Quit => Some(vec![words.count("inbox-ask-quit", inbox.prints.left())]),
        Ask::Odd(_) | Ask::Prints(_) | Ask::Outcome(_) => None,
    }
}

/// What is said while personal data is hidden.
pub(in crate::reception::tui) fn veil_lines(
    words: &InboxTexts,
    inbox: &Inbox,
    veil: &Veil,
) -> [String; 2] {
    let key = match veil {
        Veil::Plain => "inbox-hidden-key",
        Veil::Pin { .. } if inbox.lock.is_locked(inbox.now.ms) => "inbox-hidden-locked",
        Veil::Pin { wrong: true, .. } => "inbox-hidden-wrong",
        Veil::Pin { .. } => "inbox-hidden-pin",
    };
    [words.say("inbox-hidden"), words.say(key)]
}

fn veiled(lay: &mut InboxLayouter<'_>, inbox: &Inbox, veil: &Veil, area: Rect) {
    let mut lines = Vec::from(veil_lines(lay.words, inbox, veil));
    let mut digits = 0;
    if let Veil::Pin { typed, .. } = veil {
        digits = typed.len();
        let pin = lay.words.say("inbox-pin");
        lines.push(format!("{pin}: {}", "*".repeat(digits)));
    }
    let inner = plate(lay, &lines, area);
    if let (Veil::Pin { .. }, Some(last)) = (veil, inner) {
        let label = width(&format!("{}: ", lay.words.say("inbox-pin")));
        let typed = u16::try_from(digits).unwrap_or(u16::MAX);
        let x = last.x.saturating_add(label).saturating_add(typed);
        lay.laid.caret = Some((x.min(last.right()), last.y).into());
    }
    if matches!(veil, Veil::Plain) {
        let all = lay.area;
        lay.laid.targets.insert(0, (all, Action::Show));
    }
}

fn collect(words: &InboxTexts, inbox: &Inbox, name: &EntryName) -> Vec<String> {
    let number = inbox.number(name);
    let key = if super::bar::is_broken(inbox, name) {
        "inbox-ask-aside"
    } else {
        "inbox-ask-collect"
    };
    let ask = words.say_with(key, &[("number", Arg::Text(&number))]);
    let card = card_unseen(inbox, name).then(|| words.say("inbox-ask-card"));
    [whose(inbox, name), ask].into_iter().chain(card).collect()
}

fn both(words: &InboxTexts, inbox: &Inbox, name: &EntryName) -> Vec<String> {
    let ask = print(
        words,
        inbox,
        name,
        ["inbox-ask-both", "inbox-ask-both-again"],
    );
    let card = card_unseen(inbox, name).then(|| words.say("inbox-ask-card"));
    [whose(inbox, name), ask].into_iter().chain(card).collect()
}

/// Whether it is to be printed: the first text for who has no sheet yet, the second with the time of the last one.
fn print(words: &InboxTexts, inbox: &Inbox, name: &EntryName, [first, again]: [&str; 2]) -> String {
    let number = inbox.number(name);
    let went = inbox.printed_at(name);
    let time = went.map_or_else(String::new, |at| at.format("%H:%M").to_string());
    let key = if went.is_some() { again } else { first };
    let args = [("number", Arg::Text(&number)), ("time", Arg::Text(&time))];
    words.say_with(key, &args)
}

fn whose(inbox: &Inbox, name: &EntryName) -> String {
    format!("{}  {}", inbox.number(name), person(inbox, name))
}

fn person(inbox: &Inbox, name: &EntryName) -> String {
    let open = inbox.record(name);
    if let Some(person) = open.and_then(|record| record.given(FieldId::Name)) {
        return render(person);
    }
    match inbox.previews.get(name) {
        Some(PreviewState::Card(card)) => render(&card.name),
        _ => String::new(),
    }
}

fn card_unseen(inbox: &Inbox, name: &EntryName) -> bool {
    if let Some(record) = inbox.record(name) {
        return !record.card_seen;
    }
    let inside = inbox.previews.get(name);
    matches!(inside, Some(PreviewState::Card(card)) if !card.card_seen)
}

/// Draws a plate at the bottom, so that the list stays in sight, with these texts and a blank row
/// between them; returns where the last one stands. As wide as the page: a plate that ends in the middle
/// of a wide character would leave half of it.
fn plate(lay: &mut InboxLayouter<'_>, texts: &[String], area: Rect) -> Option<Rect> {
    let room = area.width.saturating_sub(2 * SIDE);
    let rows = texts
        .iter()
        .map(|text| broken(text, room).len() + 1)
        .sum::<usize>();
    let rows = u16::try_from(rows + 1).unwrap_or(u16::MAX).min(area.height);
    let plate = Rect {
        y: area.bottom() - rows,
        height: rows,
        ..area
    };
    let style = Style::Pointing;
    lay.fill(plate, style);
    let mut y = plate.y + 1;
    let mut last = None;
    for text in texts {
        let inner = Rect {
            x: plate.x + SIDE,
            y,
            width: room,
            height: plate.bottom().saturating_sub(y),
        };
        y += lay.text(inner, text, style) + 1;
        last = Some(inner);
    }
    last
}

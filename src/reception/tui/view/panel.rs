//! What lies over the rest: the question before collecting, and what stands there while personal data
//! is hidden.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, broken, width};
use crate::form::FieldId;
use crate::reception::tui::{Action, Ask, Inbox, PreviewState, Veil};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::text::sanitize::render;
use crate::texts::Arg;

/// Columns beside the words of a panel.
const SIDE: u16 = 5;

pub(super) fn panel(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    match (inbox.lock.veil(), &inbox.ask) {
        (Some(veil), _) => veiled(lay, veil, inbox.lock.is_locked(inbox.now.ms), area),
        (None, Some(Ask::Collect(name))) => collect(lay, inbox, name, area),
        (None, Some(Ask::Print(_, name))) => print_again(lay, inbox, name, area),
        (None, Some(Ask::Unrecorded(_))) => {
            let text = lay.words.say("inbox-ask-unrecorded");
            plate(lay, &[text], area);
        }
        (None, Some(Ask::Quit)) => {
            let text = lay.words.count("inbox-ask-quit", inbox.prints.left());
            plate(lay, &[text], area);
        }
        (None, Some(Ask::Both(name))) => both(lay, inbox, name, area),
        (None, Some(Ask::Odd(_) | Ask::Prints(_)) | None) => {}
    }
}

fn veiled(lay: &mut InboxLayouter<'_>, veil: &Veil, locked: bool, area: Rect) {
    let mut lines = vec![lay.words.say("inbox-hidden")];
    let mut digits = 0;
    match veil {
        Veil::Plain => lines.push(lay.words.say("inbox-hidden-key")),
        Veil::Pin { typed, wrong, .. } => {
            digits = typed.len();
            let key = match (locked, wrong) {
                (true, _) => "inbox-hidden-locked",
                (false, true) => "inbox-hidden-wrong",
                (false, false) => "inbox-hidden-pin",
            };
            lines.push(lay.words.say(key));
            let pin = lay.words.say("inbox-pin");
            lines.push(format!("{pin}: {}", "*".repeat(digits)));
        }
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

fn collect(lay: &mut InboxLayouter<'_>, inbox: &Inbox, name: &EntryName, area: Rect) {
    let number = inbox.number(name);
    let person = person(inbox, name);
    let key = if super::bar::is_broken(inbox, name) {
        "inbox-ask-aside"
    } else {
        "inbox-ask-collect"
    };
    let ask = lay.words.say_with(key, &[("number", Arg::Text(&number))]);
    let mut lines = vec![format!("{number}  {person}"), ask];
    if card_unseen(inbox, name) {
        lines.push(lay.words.say("inbox-ask-card"));
    }
    plate(lay, &lines, area);
}

fn print_again(lay: &mut InboxLayouter<'_>, inbox: &Inbox, name: &EntryName, area: Rect) {
    let number = inbox.number(name);
    let person = person(inbox, name);
    let ask = asked(lay, inbox, name, ["inbox-ask-print"; 2]);
    let lines = [format!("{number}  {person}"), ask];
    plate(lay, &lines, area);
}

fn both(lay: &mut InboxLayouter<'_>, inbox: &Inbox, name: &EntryName, area: Rect) {
    let number = inbox.number(name);
    let person = person(inbox, name);
    let keys = ["inbox-ask-both", "inbox-ask-both-again"];
    let mut lines = vec![format!("{number}  {person}"), asked(lay, inbox, name, keys)];
    if card_unseen(inbox, name) {
        lines.push(lay.words.say("inbox-ask-card"));
    }
    plate(lay, &lines, area);
}

/// Whether it is to be printed: the first text for who has no sheet yet, the second with the time of the last one.
fn asked(
    lay: &InboxLayouter<'_>,
    inbox: &Inbox,
    name: &EntryName,
    [first, again]: [&str; 2],
) -> String {
    let number = inbox.number(name);
    let went = inbox.printed_at(name);
    let time = went.map_or_else(String::new, |at| at.format("%H:%M").to_string());
    let key = if went.is_some() { again } else { first };
    let args = [("number", Arg::Text(&number)), ("time", Arg::Text(&time))];
    lay.words.say_with(key, &args)
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

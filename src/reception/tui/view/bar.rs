//! The bottom of the glass: every key that does something now, and what it does. Each is a target.

use ratatui::layout::{Offset, Rect};

use super::layouter::{InboxLayouter, InboxTexts, width};
use crate::flow::Key;
use crate::reception::tui::{Action, Ask, Inbox, PreviewState};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// Columns between two keys.
const GAP: u16 = 2;

/// A key of the bar.
pub(super) struct BarKey {
    action: Action,
    /// From the corner of the bar.
    place: Rect,
    cap: String,
    label: String,
}

/// How many rows the keys take.
pub(super) fn rows(keys: &[BarKey]) -> u16 {
    keys.last().map_or(1, |key| key.place.bottom())
}

pub(super) fn draw(lay: &mut InboxLayouter<'_>, keys: &[BarKey], area: Rect) {
    for key in keys {
        let place = key.place + Offset::from(area.as_position());
        let cap_columns = width(&key.cap);
        let button = if key.action.is_about_one() {
            Style::Tool
        } else {
            Style::Button
        };
        lay.put((place.x, place.y), &key.cap, cap_columns, Style::Badge);
        let rest = place.width.saturating_sub(cap_columns);
        lay.put((place.x + cap_columns, place.y), &key.label, rest, button);
        lay.target(place, key.action);
    }
}

/// One after the other, in as many rows as it takes.
pub(super) fn keys(words: &InboxTexts, inbox: &Inbox, room: u16) -> Vec<BarKey> {
    let (mut x, mut y) = (0, 0);
    let mut keys: Vec<BarKey> = Vec::new();
    let mut actions = inbox.actions();
    // They stand in the panel.
    actions.retain(|action| !matches!(action, Action::Become(_)));
    let many = actions.len() > 4;
    for action in actions {
        let cap = format!(" {} ", cap(words, action.key()));
        let label = format!(" {} ", label(words, inbox, action));
        let columns = width(&cap) + width(&label);
        // Of many, what is done with the declaration stands in a row of its own, below the answer to a call.
        let last = keys.last().map(|key| key.action.is_about_one());
        let another = many && last.is_some_and(|last| last != action.is_about_one());
        if x > 0 && (another || x + columns > room) {
            (x, y) = (0, y + 1);
        }
        let place = Rect::new(x, y, columns, 1);
        keys.push(BarKey {
            action,
            place,
            cap,
            label,
        });
        x += columns + GAP;
    }
    keys
}

fn label(words: &InboxTexts, inbox: &Inbox, action: Action) -> String {
    match (action, inbox.shelves.shelf(), &inbox.ask) {
        (Action::Shelf, Shelf::Waiting, _) => words.say("inbox-do-shelf-collected"),
        (Action::Shelf, Shelf::Collected, _) => words.say("inbox-do-shelf-waiting"),
        (Action::Yes, _, Some(Ask::Collect(name))) if is_broken(inbox, name) => {
            words.say("inbox-do-aside")
        }
        (Action::Yes, _, Some(Ask::Print(..))) => words.say("inbox-do-print"),
        (Action::Yes, _, Some(Ask::Unrecorded(_))) => words.say("inbox-do-unrecorded"),
        (Action::Yes, _, Some(Ask::Both(_))) => words.say("inbox-do-both"),
        (Action::Prints, ..) => words.count("inbox-do-prints", inbox.prints.left()),
        (Action::Yes, _, Some(Ask::Outcome(_))) => words.say("inbox-do-settle"),
        (Action::Yes, _, Some(Ask::Quit)) => words.say("inbox-do-quit"),
        (Action::Odd, _, None) => words.say(odd(inbox)),
        _ => words.say(&format!("inbox-do-{}", action.into_str())),
    }
}

/// What there is besides declarations.
fn odd(inbox: &Inbox) -> &'static str {
    let is_troubled = inbox.kiosks.troubled(inbox.now.ms) > 0;
    match (inbox.shown().odd.is_empty(), is_troubled) {
        (true, false) => "inbox-do-kiosks",
        (true, true) => "inbox-do-notices",
        (false, true) => "inbox-do-look",
        (false, false) => "inbox-do-odd",
    }
}

/// What stands on a key.
pub(super) fn cap(words: &InboxTexts, key: Key) -> String {
    match key {
        Key::Char(c) => c.to_ascii_uppercase().to_string(),
        Key::Enter => words.say("inbox-key-enter"),
        Key::Tab => words.say("inbox-key-tab"),
        _ => words.say("inbox-key-escape"),
    }
}

/// Whether nobody can read it.
pub(super) fn is_broken(inbox: &Inbox, name: &EntryName) -> bool {
    matches!(inbox.previews.get(name), Some(PreviewState::Broken))
}

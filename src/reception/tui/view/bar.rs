//! The bottom of the glass: every key that does something now, and what it does. Each is a target.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, width};
use crate::flow::Key;
use crate::reception::tui::{Action, Ask, Inbox, PreviewState};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::spool::list::Shelf;

/// Columns between two keys.
const GAP: u16 = 2;

/// How many rows the keys take.
pub(super) fn rows(words: &InboxTexts, inbox: &Inbox, area: Rect) -> u16 {
    let last = places(words, inbox, area).last().map(|place| place.1.y);
    last.map_or(1, |y| y.saturating_sub(area.y) + 1)
}

pub(super) fn keys(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    for (action, place, cap, label) in places(lay.words, inbox, area) {
        let cap_columns = width(&cap);
        let button = if action.is_about_one() {
            Style::Tool
        } else {
            Style::Button
        };
        lay.put((place.x, place.y), &cap, cap_columns, Style::Badge);
        let rest = place.width.saturating_sub(cap_columns);
        lay.put((place.x + cap_columns, place.y), &label, rest, button);
        lay.target(place, action);
    }
}

/// Each action with its place, its key and its label, one after the other in as many rows as it takes.
fn places(words: &InboxTexts, inbox: &Inbox, area: Rect) -> Vec<(Action, Rect, String, String)> {
    let (mut x, mut y) = (area.x, area.y);
    let mut places: Vec<(Action, Rect, String, String)> = Vec::new();
    let actions = inbox.actions();
    let many = actions.len() > 4;
    for action in actions {
        let cap = format!(" {} ", cap(words, action.key()));
        let label = format!(" {} ", label(words, inbox, action));
        let columns = width(&cap) + width(&label);
        // Of many, what is done with the declaration stands in a row of its own.
        let last = places.last().map(|place| place.0.is_about_one());
        let another = many && last == Some(true) && !action.is_about_one();
        if x > area.x && (another || x + columns > area.right()) {
            (x, y) = (area.x, y + 1);
        }
        places.push((action, Rect::new(x, y, columns, 1), cap, label));
        x += columns + GAP;
    }
    places
}

fn label(words: &InboxTexts, inbox: &Inbox, action: Action) -> String {
    match (action, inbox.shelves.shelf(), &inbox.ask) {
        (Action::Shelf, Shelf::Waiting, _) => words.say("inbox-do-shelf-collected"),
        (Action::Shelf, Shelf::Collected, _) => words.say("inbox-do-shelf-waiting"),
        (Action::Yes, _, Some(Ask::Collect(name))) if is_broken(inbox, name) => {
            words.say("inbox-do-aside")
        }
        (Action::Yes, _, Some(Ask::Print(..))) => words.say("inbox-do-print"),
        (Action::Yes, _, Some(Ask::Quit)) => words.say("inbox-do-quit"),
        (Action::Odd, _, None) if inbox.shown().odd.is_empty() => words.say("inbox-do-kiosks"),
        (Action::Odd, _, None) if !inbox.kiosks.is_empty() => words.say("inbox-do-look"),
        _ => words.say(&format!("inbox-do-{}", action.into_str())),
    }
}

/// What stands on a key.
fn cap(words: &InboxTexts, key: Key) -> String {
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

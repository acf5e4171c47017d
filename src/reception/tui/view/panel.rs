//! What lies over the rest: the question before collecting, and what stands there while personal data
//! is hidden.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, width};
use super::outcomes::outcomes;
use super::plate::{plate, whose};
use crate::reception::tui::{Action, Ask, Inbox, PreviewState, Veil};
use crate::spool::EntryName;
use crate::texts::Arg;

pub(super) fn panel(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    if let Some(veil) = inbox.lock.veil() {
        veiled(lay, inbox, veil, area);
    } else if let Some(Ask::Outcome(panel)) = &inbox.ask {
        outcomes(lay, inbox, panel, area);
    } else if let Some(lines) = question(lay.words, inbox) {
        plate(lay, &lines, [1, 0], area);
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
    let (last, _) = plate(lay, &lines, [1, 0], area);
    if let (Veil::Pin { .. }, Some(last)) = (veil, last) {
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

fn card_unseen(inbox: &Inbox, name: &EntryName) -> bool {
    if let Some(record) = inbox.record(name) {
        return !record.card_seen;
    }
    let inside = inbox.previews.get(name);
    matches!(inside, Some(PreviewState::Card(card)) if !card.card_seen)
}

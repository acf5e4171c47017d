//! What is read out, line by line: the list, a declaration, the sheets, and what there is besides. Pure.

use crate::reception::tui::view::{self, InboxTexts};
use crate::reception::tui::{Ask, Inbox, ScanState};
use crate::spool::list::Shelf;

/// So many declarations are read out at a time.
pub(super) const ROWS: usize = 20;

/// What has happened, what is asked, and what is hidden.
pub(super) fn besides(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let notice = view::notice_text(words, inbox).map(|(_, text)| text);
    let calls = inbox
        .calls
        .iter()
        .map(|call| view::call_sentence(words, call));
    let mut all: Vec<String> = calls.chain(notice).collect();
    if let Some(veil) = inbox.lock.veil() {
        all.extend(view::veil_lines(words, inbox, veil));
    } else if let Some(Ask::Outcome(panel)) = &inbox.ask {
        all.extend(view::spoken_outcomes(words, inbox, panel));
        all.push(words.say("inbox-lines-outcome"));
    } else if let Some(question) = view::question(words, inbox) {
        all.extend(question);
        all.push(words.say("inbox-lines-answer"));
    }
    all
}

/// What stands above the list for as long as it is so. It is said once.
pub(super) fn standing(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    view::odd_counts(words, inbox)
}

/// How kiosks are and what they say, and what is no declaration.
pub(super) fn notices(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let mut all = view::odd_sentences(words, inbox);
    if all.is_empty() {
        all.push(words.say("inbox-lines-no-notices"));
    }
    all
}

/// The shelf that is shown, as much of it as is read out at a time.
pub(super) fn list(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let (shown, shelf) = (inbox.shown(), inbox.shelves.shelf());
    let mut all = vec![view::shelf_heading(words, inbox, shelf)];
    match &shown.state {
        ScanState::Failed(said) => {
            all.extend([words.say("inbox-spool-trouble"), words.said(said)]);
            return all;
        }
        ScanState::Read if shown.found.is_empty() => match shelf {
            _ if inbox.shelves.search().is_some() => all.push(view::not_found(words, inbox)),
            Shelf::Waiting => {
                all.push(words.say("inbox-empty"));
                all.extend(view::kiosk_sentences(words, inbox));
            }
            Shelf::Collected => all.push(words.say("inbox-empty-collected")),
        },
        ScanState::Read | ScanState::Unread => {}
    }
    let rows = shown.on_glass(ROWS);
    let left = shown.found.len().saturating_sub(rows.end);
    all.extend(rows.filter_map(|at| view::spoken_row(words, inbox, at)));
    if left > 0 {
        all.push(words.count("inbox-lines-more", left));
    }
    all
}

/// The declaration that is open.
pub(super) fn declaration(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let open = inbox.open_declaration();
    open.map_or_else(Vec::new, |open| {
        view::spoken_declaration(words, inbox, open)
    })
}

/// The sheets that were asked for.
pub(super) fn queue(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let count = inbox.prints.jobs().len();
    let sheets = (0..count).filter_map(|at| view::spoken_sheet(words, inbox, at));
    let heading = words.say("inbox-prints");
    std::iter::once(heading).chain(sheets).collect()
}

/// Which of those found may be meant: the one at this place, else those of this number.
pub(super) fn places(inbox: &Inbox, about: &str) -> Vec<usize> {
    let shown = inbox.shown();
    let count = shown.found.len();
    if let Ok(place) = about.parse::<usize>() {
        return (1..=count)
            .filter(|at| *at == place)
            .map(|at| at - 1)
            .collect();
    }
    let bears = |at: &usize| {
        let number = shown.name(*at).map(|name| inbox.number(name));
        number.is_some_and(|number| number.eq_ignore_ascii_case(about))
    };
    (0..count).filter(bears).collect()
}

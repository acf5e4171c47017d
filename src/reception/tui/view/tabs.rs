//! Above the list: the two shelves, what is looked for, what kiosks say, what does not belong here.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, width};
use crate::flow::Look;
use crate::paint::theme::Theme;
use crate::reception::tui::{Action, Inbox, ScanState};
use crate::scene::Style;
use crate::spool::list::Shelf;

/// The two shelves, and what else is to be said of them.
pub(super) fn tabs(lay: &mut InboxLayouter<'_>, inbox: &Inbox, look: Look, area: Rect) {
    let mut x = area.x;
    for shelf in [Shelf::Waiting, Shelf::Collected] {
        let here = inbox.shelves.shelf() == shelf;
        let text = format!(" {} ", tab_text(lay.words, inbox, shelf));
        let (style, left, right) = match (here, Theme(look).has_brackets()) {
            (true, false) => (Style::Primary, "", ""),
            (true, true) => (Style::Primary, "[", "]"),
            (false, _) => (Style::Button, "", ""),
        };
        let text = format!("{left}{text}{right}");
        let tab = Rect {
            x,
            width: width(&text),
            ..area
        };
        lay.put((x, area.y), &text, tab.width, style);
        if !here && !inbox.lock.takes_pin() && inbox.sheet.is_none() {
            lay.target(tab, Action::Shelf);
        }
        x = tab.right() + 1;
    }
    let rest = Rect {
        x,
        width: area.right().saturating_sub(x),
        ..area
    };
    beside_tabs(lay, inbox, rest);
}

pub(in crate::reception::tui) fn tab_text(
    words: &InboxTexts,
    inbox: &Inbox,
    shelf: Shelf,
) -> String {
    let list = inbox.shelves.list(shelf);
    let key = match shelf {
        Shelf::Waiting => "inbox-waiting",
        Shelf::Collected => "inbox-collected-shelf",
    };
    match list.state {
        ScanState::Read => {
            let count = format!("{} {}", words.say(key), list.names.len());
            let forgotten = match shelf {
                Shelf::Waiting => inbox.forgotten(),
                Shelf::Collected => 0,
            };
            if forgotten == 0 {
                return count;
            }
            let forgotten = words.count("inbox-count-forgotten", forgotten);
            format!("{count}  {forgotten}")
        }
        ScanState::Unread | ScanState::Failed(_) => words.say(key),
    }
}

/// What is looked for, or what kiosks say and what does not belong here.
fn beside_tabs(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) {
    if let Some(search) = inbox.shelves.search() {
        let label = format!("{} ", lay.words.say("inbox-search"));
        let columns = width(&label).min(area.width);
        let x = area.x + 1;
        lay.put((x, area.y), &label, columns, Style::Strong);
        let field = Rect {
            x: x + columns,
            width: area.width.saturating_sub(columns + 1).min(24),
            ..area
        };
        let style = Style::Field;
        lay.fill(field, style);
        lay.put((field.x, field.y), &search.typed, field.width, style);
        if search.typing && !inbox.lock.is_hidden() && inbox.sheet.is_none() {
            let caret = field.x + width(&search.typed).min(field.width.saturating_sub(1));
            lay.laid.caret = Some((caret, field.y).into());
        }
        return;
    }
    let texts = odd_counts(lay.words, inbox);
    if texts.is_empty() {
        return;
    }
    let mut text = texts.join("  ");
    if width(&text) + 2 > area.width {
        let count = inbox.shown().odd.len() + inbox.kiosks.troubled(inbox.now.ms);
        text = lay.words.count("inbox-look", count);
    }
    lay.put_right(area, &text, Style::Problem);
    if inbox.actions().contains(&Action::Odd) {
        lay.target(area, Action::Odd);
    }
}

/// How many kiosks staff should look at, and how many things are no declarations; nothing where there are none.
pub(in crate::reception::tui) fn odd_counts(words: &InboxTexts, inbox: &Inbox) -> Vec<String> {
    let (kiosks, odd) = (inbox.kiosks.troubled(inbox.now.ms), inbox.shown().odd.len());
    let counts = [("inbox-kiosks", kiosks), ("inbox-odd", odd)].into_iter();
    let counts = counts.filter(|(_, count)| *count > 0);
    counts.map(|(key, count)| words.count(key, count)).collect()
}

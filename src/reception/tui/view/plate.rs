//! The plate over the list or a declaration on which something is asked.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, broken};
use super::list::below;
use crate::form::FieldId;
use crate::reception::tui::{Inbox, PreviewState};
use crate::scene::Style;
use crate::spool::EntryName;
use crate::text::sanitize::render;

/// Columns beside the words.
const SIDE: u16 = 5;

/// Draws it at the bottom, so that the list stays in sight, with these texts, so many blank rows behind each and so many
/// rows left free behind the last; returns where the last text stands, and what is left. As wide as the page: a plate
/// that ends in the middle of a wide character would leave half of it.
pub(super) fn plate(
    lay: &mut InboxLayouter<'_>,
    texts: &[String],
    [gap, free]: [u16; 2],
    area: Rect,
) -> (Option<Rect>, Rect) {
    let room = area.width.saturating_sub(2 * SIDE);
    let lines = |text: &String| u16::try_from(broken(text, room).len()).unwrap_or(u16::MAX);
    let rows = texts.iter().map(|text| lines(text).saturating_add(gap));
    let rows = rows.fold(free.saturating_add(1), u16::saturating_add);
    let rows = rows.min(area.height);
    let plate = Rect {
        y: area.bottom() - rows,
        height: rows,
        ..area
    };
    let style = Style::Pointing;
    lay.fill(plate, style);
    let mut rest = below(
        Rect {
            x: plate.x + SIDE,
            width: room,
            ..plate
        },
        1,
    );
    let mut last = None;
    for text in texts {
        last = Some(rest);
        let rows = lay.text(rest, text, style);
        rest = below(rest, rows + gap);
    }
    (last, rest)
}

/// Whose declaration it is.
pub(super) fn whose(inbox: &Inbox, name: &EntryName) -> String {
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

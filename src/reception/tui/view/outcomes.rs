//! The panel in which staff say what became of a declaration: each outcome is a row that can be touched.

use ratatui::layout::Rect;
use strum::VariantArray as _;

use super::layouter::{InboxLayouter, broken, width};
use crate::calendar::japan;
use crate::reception::outcome_key;
use crate::reception::tui::outcomes::OutcomePanel;
use crate::reception::tui::{Action, Inbox};
use crate::scene::Style;
use crate::spool::journal::{Done, Outcome};
use crate::texts::Arg;

/// Columns beside the words.
const SIDE: u16 = 5;

/// Draws it at the bottom, so that the list stays in sight. `person`: whose declaration it is.
pub(super) fn outcomes(
    lay: &mut InboxLayouter<'_>,
    inbox: &Inbox,
    panel: &OutcomePanel,
    person: &str,
    area: Rect,
) {
    let number = inbox.number(panel.name());
    let present = inbox.outcome(panel.name());
    let heading = [format!("{number}  {person}"), said(lay, present)];
    let chosen = panel.chosen(present.map(|(outcome, _)| *outcome));
    let room = area.width.saturating_sub(2 * SIDE);
    let lines = |text: &String| u16::try_from(broken(text, room).len()).unwrap_or(u16::MAX);
    let choices = u16::try_from(Outcome::VARIANTS.len()).unwrap_or(u16::MAX);
    let rows = heading.iter().map(lines).sum::<u16>();
    let rows = rows.saturating_add(choices + 2).min(area.height);
    let plate = Rect {
        y: area.bottom() - rows,
        height: rows,
        ..area
    };
    lay.fill(plate, Style::Pointing);
    let mut y = plate.y + 1;
    for text in &heading {
        let inner = Rect {
            x: plate.x + SIDE,
            y,
            width: room,
            height: plate.bottom().saturating_sub(y),
        };
        y += lay.text(inner, text, Style::Pointing);
    }
    for (outcome, y) in Outcome::VARIANTS.iter().zip(y..plate.bottom()) {
        let row = Rect {
            x: plate.x + SIDE,
            y,
            width: room,
            height: 1,
        };
        choice(lay, *outcome, chosen, row);
    }
}

fn choice(lay: &mut InboxLayouter<'_>, outcome: Outcome, chosen: Outcome, row: Rect) {
    let action = Action::Become(outcome);
    let cap = super::bar::cap(lay.words, action.key());
    let cap = format!(" {cap} ");
    let columns = width(&cap);
    let style = if chosen == outcome {
        Style::Focus
    } else {
        Style::Tool
    };
    let label = format!(" {} ", lay.words.say(&outcome_key(outcome)));
    lay.put((row.x, row.y), &cap, columns, Style::Badge);
    let rest = row.width.saturating_sub(columns);
    lay.put((row.x + columns, row.y), &label, rest, style);
    // Above what lies below the panel.
    lay.laid.targets.insert(0, (row, action));
}

/// What was said last, by whom and when.
fn said(lay: &InboxLayouter<'_>, present: Option<&(Outcome, Done)>) -> String {
    let Some((outcome, done)) = present else {
        return lay.words.say("inbox-outcome-none");
    };
    let outcome = lay.words.say(&outcome_key(*outcome));
    let at = done.at.with_timezone(&japan());
    let (at, by) = (
        at.format("%Y-%m-%d %H:%M").to_string(),
        done.author.to_string(),
    );
    let args = [
        ("outcome", Arg::Text(&outcome)),
        ("time", Arg::Text(&at)),
        ("by", Arg::Text(&by)),
    ];
    lay.words.say_with("inbox-outcome-present", &args)
}

//! The panel in which staff say what became of a declaration: each outcome is a row that can be touched.

use ratatui::layout::Rect;
use strum::VariantArray as _;

use super::layouter::{InboxLayouter, InboxTexts, width};
use super::plate::{plate, whose};
use crate::calendar::japan;
use crate::reception::outcome_key;
use crate::reception::tui::outcomes::OutcomePanel;
use crate::reception::tui::{Action, Inbox};
use crate::scene::Style;
use crate::spool::journal::{Done, Outcome};
use crate::texts::Arg;

/// Draws it at the bottom, so that the list stays in sight.
pub(super) fn outcomes(
    lay: &mut InboxLayouter<'_>,
    inbox: &Inbox,
    panel: &OutcomePanel,
    area: Rect,
) {
    let present = inbox.outcome(panel.name());
    let chosen = panel.chosen(present.map(|(outcome, _)| *outcome));
    let choices = u16::try_from(Outcome::VARIANTS.len()).unwrap_or(u16::MAX);
    let heading = heading(lay.words, inbox, panel);
    let (_, rest) = plate(lay, &heading, [0, choices + 1], area);
    for (outcome, y) in Outcome::VARIANTS.iter().zip(rest.y..rest.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..rest
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

/// Whose declaration it is, and what was said of it last.
fn heading(words: &InboxTexts, inbox: &Inbox, panel: &OutcomePanel) -> [String; 2] {
    let name = panel.name();
    [whose(inbox, name), said(words, inbox.outcome(name))]
}

/// The panel as it is read out: a line for each choice, with its digit.
pub(in crate::reception::tui) fn spoken(
    words: &InboxTexts,
    inbox: &Inbox,
    panel: &OutcomePanel,
) -> Vec<String> {
    let choices = Outcome::VARIANTS.iter().map(|outcome| {
        let cap = super::bar::cap(words, Action::Become(*outcome).key());
        format!("{cap}  {}", words.say(&outcome_key(*outcome)))
    });
    let heading = heading(words, inbox, panel).into_iter();
    heading.chain(choices).collect()
}

/// What was said last, by whom and when.
fn said(words: &InboxTexts, present: Option<&(Outcome, Done)>) -> String {
    let Some((outcome, done)) = present else {
        return words.say("inbox-outcome-none");
    };
    let outcome = words.say(&outcome_key(*outcome));
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
    words.say_with("inbox-outcome-present", &args)
}

//! The sheets of this session, one a line: number, since when, how far it is. It names nobody, so that it may stand
//! there while personal data is hidden.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, broken, width};
use super::list::below;
use crate::reception::tui::{Action, Inbox, PrintJob, PrintState};
use crate::scene::Style;

/// Columns of the mark of the chosen line.
const MARK: u16 = 2;

/// Where the columns stand, from the left.
type Columns = [u16; 3];

pub(super) fn prints(lay: &mut InboxLayouter<'_>, inbox: &Inbox, at: usize, area: Rect) {
    let heading = lay.words.say("inbox-prints");
    lay.put((area.x, area.y), &heading, area.width, Style::Heading);
    let area = below(area, 2);
    let jobs = inbox.prints.jobs();
    let why = jobs.get(at).and_then(|job| why(lay.words, inbox, job));
    let why = why.map_or_else(Vec::new, |text| broken(&text, area.width));
    let foot = u16::try_from(why.len()).unwrap_or(u16::MAX);
    let rows = area.height.saturating_sub(foot + 2);
    let heads = ["number", "since", "state"];
    let heads = heads.map(|column| lay.words.say(&format!("inbox-column-{column}")));
    let numbers = jobs.iter().map(|job| width(&inbox.number(&job.name)));
    let number = numbers.max().unwrap_or_default().max(width(&heads[0]));
    let since = width(&heads[1]).max(width("00:00"));
    let first = area.x + MARK;
    let columns = [first, first + number + 2, first + number + since + 4];
    line(lay, area, columns, &heads, Style::Quiet);
    // The chosen one stays on the glass.
    let top = (at + 1).saturating_sub(rows.into());
    let shown = jobs.iter().enumerate().skip(top);
    for ((place, job), y) in shown.zip(area.y + 1..area.y + 1 + rows) {
        let row = Rect {
            y,
            height: 1,
            ..area
        };
        let style = match job.state {
            _ if place == at => Style::Focus,
            PrintState::Failed => Style::Problem,
            _ => Style::Page,
        };
        if place == at {
            lay.fill(row, style);
            lay.put((row.x, y), ">", MARK, style);
        }
        let texts = [
            inbox.number(&job.name),
            job.at.format("%H:%M").to_string(),
            lay.words.say(state(inbox, job)),
        ];
        line(lay, row, columns, &texts, style);
        if !inbox.lock.is_hidden() {
            lay.target(row, Action::Sheet(place));
        }
    }
    // Right below the sheets, as far as there is room.
    let last = u16::try_from(jobs.len()).unwrap_or(rows).min(rows);
    for (text, y) in why.iter().zip(area.y + last + 2..area.bottom()) {
        lay.put((area.x, y), text, area.width, Style::Problem);
    }
}

fn line(
    lay: &mut InboxLayouter<'_>,
    area: Rect,
    columns: Columns,
    texts: &[String; 3],
    style: Style,
) {
    for (x, text) in columns.into_iter().zip(texts) {
        let room = area.right().saturating_sub(x);
        lay.put((x, area.y), text, room, style);
    }
}

const fn key(state: PrintState) -> &'static str {
    match state {
        PrintState::Waiting => "inbox-print-waits",
        PrintState::Printing => "inbox-print-goes",
        PrintState::Printed => "inbox-print-done",
        PrintState::Failed => "inbox-print-failed",
        PrintState::Stopped => "inbox-print-stopped",
    }
}

/// How far it is.
fn state(inbox: &Inbox, job: &PrintJob) -> &'static str {
    match job.state {
        PrintState::Printing if inbox.prints.is_silent(inbox.now.ms) => "inbox-print-silent",
        other => key(other),
    }
}

/// Why the sheet did not come out; nothing while personal data is hidden, for nobody knows what a command says.
fn why(words: &InboxTexts, inbox: &Inbox, job: &PrintJob) -> Option<String> {
    let said = job.why.as_ref().filter(|_| !inbox.lock.is_hidden())?;
    Some(words.said(said))
}

/// The sheet at this place as it is read out.
pub(in crate::reception::tui) fn spoken(
    words: &InboxTexts,
    inbox: &Inbox,
    at: usize,
) -> Option<String> {
    let job = inbox.prints.jobs().get(at)?;
    let (number, time) = (inbox.number(&job.name), job.at.format("%H:%M"));
    let mut text = format!(
        "{}  {number}  {time}  {}",
        at + 1,
        words.say(state(inbox, job))
    );
    if let Some(why) = why(words, inbox, job) {
        text = format!("{text}: {why}");
    }
    Some(text)
}

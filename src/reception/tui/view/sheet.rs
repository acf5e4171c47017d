//! One declaration, open: who it is in large, what to look out for, all answers with their labels.

use ratatui::layout::Rect;
use zeroize::Zeroizing;

use super::layouter::{InboxLayouter, InboxTexts, broken, width};
use super::list::below;
use crate::form::FieldId;
use crate::reception::tui::{Contents, Inbox, OpenDeclaration};
use crate::reception::{LabelledValue, about, answers, version_keys};
use crate::record::Record;
use crate::scene::Style;
use crate::text::sanitize::render;

/// A line as it is drawn: label, value, and how.
type DrawnLine = (String, Zeroizing<String>, Style);

pub(super) fn sheet(
    lay: &mut InboxLayouter<'_>,
    inbox: &Inbox,
    open: &OpenDeclaration,
    area: Rect,
) {
    match open.contents() {
        Contents::Coming => {
            let number = inbox.number(open.name());
            lay.put((area.x, area.y), &number, area.width, Style::Heading);
        }
        Contents::Shut(said) => {
            let number = inbox.number(open.name());
            lay.put((area.x, area.y), &number, area.width, Style::Heading);
            lay.text(below(area, 2), &lay.words.said(said), Style::Problem);
        }
        Contents::Record(record) => {
            let notices = notices(inbox, open);
            page(lay, &notices, record, area, open.scroll.top());
        }
    }
}

/// What is to be known of it besides what was answered.
fn notices(inbox: &Inbox, open: &OpenDeclaration) -> Vec<&'static str> {
    let unsealed = inbox.site.sealed && !open.name().is_sealed();
    let unsealed = unsealed.then_some("staff-not-sealed");
    let notices = version_keys(open.standing());
    unsealed.into_iter().chain(notices).collect()
}

/// All of it as it is read out.
pub(in crate::reception::tui) fn spoken(
    words: &InboxTexts,
    inbox: &Inbox,
    open: &OpenDeclaration,
) -> Vec<String> {
    let number = inbox.number(open.name());
    let record = match open.contents() {
        Contents::Coming => return vec![number],
        Contents::Shut(said) => return vec![number, words.said(said)],
        Contents::Record(record) => record,
    };
    let heading = render(&format!("{}  {}", record.pickup, *name(record)));
    let unseen = (!record.card_seen).then_some("staff-card-unseen");
    let notices = notices(inbox, open).into_iter().chain(unseen);
    let notices = notices.map(|key| words.say(key));
    let lines = lines(words, record, u16::MAX).into_iter();
    let lines = lines.filter(|(label, ..)| !label.is_empty());
    let lines = lines.map(|(label, value, _)| format!("{label}: {}", *value));
    std::iter::once(heading)
        .chain(notices)
        .chain(lines)
        .collect()
}

fn page(lay: &mut InboxLayouter<'_>, notices: &[&str], record: &Record, area: Rect, top: usize) {
    let heading = Zeroizing::new(render(&format!("{}  {}", record.pickup, *name(record))));
    let style = Style::Heading;
    let mut rest = below(area, lay.text(Rect { height: 2, ..area }, &heading, style));
    let unseen = (!record.card_seen).then_some("staff-card-unseen");
    for key in notices.iter().copied().chain(unseen) {
        rest = below(rest, lay.text(rest, &lay.words.say(key), Style::Problem));
    }
    rest = below(rest, u16::from(area.height >= 20));
    let label = label_columns(lay.words, record, rest.width);
    let room = rest.width.saturating_sub(label + 2);
    let lines = lines(lay.words, record, room);
    let rows = usize::from(rest.height);
    let most = lines.len().saturating_sub(rows);
    let top = top.min(most);
    lay.laid.most = most;
    lay.laid.rows = rows;
    for ((text, value, style), y) in lines.iter().skip(top).zip(rest.y..rest.bottom()) {
        let start = rest.x + label.saturating_sub(width(text));
        lay.put((start, y), text, label, Style::Quiet);
        lay.put((rest.x + label + 2, y), value, room, *style);
    }
    if most > 0 {
        let key = if top < most {
            "inbox-more-below"
        } else {
            "inbox-more-above"
        };
        let last = Rect {
            y: area.y,
            height: 1,
            ..area
        };
        lay.put_right(last, &format!(" {} ", lay.words.say(key)), Style::Badge);
    }
}

fn name(record: &Record) -> Zeroizing<String> {
    let name = record.given(FieldId::Name).unwrap_or_default();
    Zeroizing::new(name.to_owned())
}

/// Columns for the labels: as wide as they are, but never more than half.
fn label_columns(words: &InboxTexts, record: &Record, room: u16) -> u16 {
    let say = |key: &str| words.say(key);
    let both = answers(record, &say).chain(about(record, &say));
    let widest = both.map(|line| width(&say(&line.key))).max();
    widest.unwrap_or_default().min(room / 2)
}

fn lines(words: &InboxTexts, record: &Record, room: u16) -> Vec<DrawnLine> {
    let say = |key: &str| words.say(key);
    let mut all = Vec::new();
    let blank = || (String::new(), Zeroizing::default(), Style::Page);
    for line in answers(record, &say) {
        all.extend(wrapped(words, &line, room, Style::Strong));
    }
    all.push(blank());
    for line in about(record, &say) {
        let line = if line.key == "staff-record-locale" {
            let value = Zeroizing::new(words.language(&record.locale));
            LabelledValue { value, ..line }
        } else {
            line
        };
        all.extend(wrapped(words, &line, room, Style::Page));
    }
    all
}

/// A value in as many lines as it takes, the label before the first.
fn wrapped(words: &InboxTexts, line: &LabelledValue, room: u16, style: Style) -> Vec<DrawnLine> {
    let mut label = words.say(&line.key);
    let value = Zeroizing::new(render(&line.value));
    let values = broken(&value, room).into_iter();
    values
        .map(|value| (std::mem::take(&mut label), Zeroizing::new(value), style))
        .collect()
}

//! Calls of kiosks, above everything else.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, broken};
use crate::reception::tui::{Action, CallStage, Inbox, KioskCall};
use crate::scene::Style;
use crate::texts::Arg;

/// Most rows that calls take, and one of them.
const MOST: u16 = 6;
const EACH: usize = 2;

/// Lays out the calls from the top of an area, those that nobody has answered first; returns how many rows they take.
pub(super) fn calls(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) -> u16 {
    let most = MOST.min(area.height / 2);
    let mut calls: Vec<(usize, &KioskCall)> = inbox.calls.iter().enumerate().collect();
    calls.sort_by_key(|(_, call)| is_answered(call));
    let mut taken = 0;
    for (shown, (at, call)) in calls.iter().enumerate() {
        let text = sentence(lay.words, call);
        let lines = broken(&text, area.width.saturating_sub(2)).len();
        let each = if is_answered(call) { 1 } else { EACH };
        let rows = u16::try_from(lines.min(each)).unwrap_or(1);
        let left = calls.len() - shown;
        let line = Rect {
            y: area.y + taken,
            height: rows,
            ..area
        };
        // The last row says that there are more.
        if taken + rows + u16::from(left > 1) > most {
            let more = lay.words.count("inbox-call-more", left);
            lay.put((line.x + 1, line.y), &more, line.width - 1, Style::Problem);
            return taken + 1;
        }
        one(lay, call, &text, line);
        if !is_answered(call) {
            lay.target(line, Action::Come(*at));
        }
        taken += rows;
    }
    taken
}

const fn is_answered(call: &KioskCall) -> bool {
    matches!(call.stage, CallStage::Coming(_))
}

/// One call in its rows; what has no room there is cut.
fn one(lay: &mut InboxLayouter<'_>, call: &KioskCall, text: &str, area: Rect) {
    let style = match call.stage {
        CallStage::Waits => Style::Focus,
        CallStage::Late => Style::Problem,
        CallStage::Coming(_) => Style::Strong,
    };
    lay.fill(area, style);
    let width = area.width.saturating_sub(2);
    let mut lines = broken(text, width).into_iter();
    for y in area.y..area.bottom() {
        let last = y + 1 == area.bottom();
        let mut line = lines.next().unwrap_or_default();
        if last {
            line.extend(lines.by_ref().map(|rest| format!(" {rest}")));
        }
        lay.put((area.x + 1, y), &line, width, style);
    }
}

/// Who calls from where, and how far it has come.
pub(in crate::reception::tui) fn sentence(words: &InboxTexts, call: &KioskCall) -> String {
    let from = from(words, call);
    let who = match &call.stage {
        CallStage::Coming(who) => who.as_str(),
        CallStage::Waits | CallStage::Late => "",
    };
    let key = match call.stage {
        CallStage::Waits => "inbox-call",
        CallStage::Late => "inbox-call-late",
        CallStage::Coming(_) => "inbox-call-coming",
    };
    let args = [
        ("time", Arg::Text(&call.time)),
        ("kiosk", Arg::Text(&call.name.kiosk)),
        ("from", Arg::Text(&from)),
        ("who", Arg::Text(who)),
    ];
    words.say_with(key, &args)
}

/// Language, cause and screen, in the words of staff; what is not known is left out.
fn from(words: &InboxTexts, call: &KioskCall) -> String {
    let language = (!call.locale.is_empty()).then(|| words.language(&call.locale));
    let known = |key: String| words.texts.has(&words.language, &key).then_some(key);
    let cause = call.cause.as_ref();
    let cause = cause.and_then(|cause| known(format!("inbox-cause-{cause}")));
    let place = match call.question {
        Some(number) => {
            let number = Arg::Number(i64::from(number));
            Some(words.say_with("inbox-call-question", &[("number", number)]))
        }
        None if call.screen == "welcome" => Some(words.say("inbox-call-welcome")),
        None => known(call.screen.clone())
            .filter(|key| key.starts_with("heading-"))
            .map(|key| {
                let screen = words.say(&key);
                words.say_with("inbox-call-screen", &[("screen", Arg::Text(&screen))])
            }),
    };
    let parts = language
        .into_iter()
        .chain(cause.map(|key| words.say(&key)))
        .chain(place);
    parts.collect::<Vec<_>>().join(", ")
}

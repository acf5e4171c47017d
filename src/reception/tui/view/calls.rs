//! Calls of kiosks, above everything else.

use ratatui::layout::Rect;

use super::layouter::{InboxLayouter, InboxTexts, broken};
use crate::reception::tui::{Action, CallStage, Inbox, KioskCall};
use crate::scene::Style;
use crate::texts::Arg;

/// Most rows that calls take.
const MOST: u16 = 6;

/// Lays out the calls from the top of an area; returns how many rows they take.
pub(super) fn calls(lay: &mut InboxLayouter<'_>, inbox: &Inbox, area: Rect) -> u16 {
    let most = MOST.min(area.height / 2);
    let mut taken = 0;
    for (at, call) in inbox.calls.iter().enumerate() {
        let text = sentence(lay.words, call);
        let rows = broken(&text, area.width.saturating_sub(2)).len();
        let rows = u16::try_from(rows).unwrap_or(most).min(most - taken);
        let line = Rect {
            y: area.y + taken,
            height: rows,
            ..area
        };
        let style = match call.stage {
            CallStage::Waits => Style::Focus,
            CallStage::Late => Style::Problem,
            CallStage::Coming(_) => Style::Strong,
        };
        lay.fill(line, style);
        let inner = Rect {
            x: line.x + 1,
            width: line.width.saturating_sub(2),
            ..line
        };
        lay.text(inner, &text, style);
        if !matches!(call.stage, CallStage::Coming(_)) {
            lay.target(line, Action::Come(at));
        }
        taken += rows;
    }
    taken
}

/// Who calls from where, and how far it has come.
fn sentence(words: &InboxTexts, call: &KioskCall) -> String {
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

//! The toll-free line: its state, and when it answers.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::super::localizer::Localizer;
use crate::guidance::hotline::{self, HotlineState};
use crate::texts::Arg;

/// Whether it answers now, and when it does.
pub(super) fn state(words: Localizer<'_>) -> String {
    let line = &words.kiosk.site().hotline;
    match hotline::state(&line.hours, words.kiosk.now().civil) {
        HotlineState::Open { until } => {
            let minute = format!("{:02}", until.minute());
            let hour = i64::from(until.hour());
            let args = [("hour", Arg::Number(hour)), ("minute", Arg::Text(&minute))];
            words.say_with("hotline-open", &args)
        }
        HotlineState::Closed { next } => opening(words, "hotline-closed", next),
        HotlineState::Perhaps { next } => opening(words, "hotline-perhaps", next),
    }
}

fn opening(words: Localizer<'_>, key: &str, next: NaiveDateTime) -> String {
    let minute = format!("{:02}", next.minute());
    let number = |of: u32| Arg::Number(i64::from(of));
    let args = [
        ("month", number(next.month())),
        ("day", number(next.day())),
        ("hour", number(next.hour())),
        ("minute", Arg::Text(minute.as_str())),
    ];
    words.say_with(key, &args)
}

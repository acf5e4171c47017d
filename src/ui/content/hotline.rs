//! The toll-free line: number, state, and when it answers.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::super::block::Block;
use super::super::canvas::Pen;
use crate::guidance::hotline::{self, State};
use crate::texts::Arg;

pub(super) fn hotline_blocks(pen: &Pen<'_>, all: &mut Vec<Block>) {
    let line = &pen.kiosk.site().hotline;
    let args = [
        ("number", Arg::Text(&line.number)),
        ("press", Arg::Text(&line.press)),
    ];
    let state = match hotline::state(&line.hours, pen.kiosk.now().civil) {
        State::Open { until } => {
            let minute = format!("{:02}", until.minute());
            let hour = i64::from(until.hour());
            let args = [("hour", Arg::Number(hour)), ("minute", Arg::Text(&minute))];
            pen.say_with("hotline-open", &args)
        }
        State::Closed { next } => opening(pen, "hotline-closed", next),
        State::Perhaps { next } => opening(pen, "hotline-perhaps", next),
    };
    all.insert(0, Block::Strong(pen.say_with("hotline-number", &args)));
    all.insert(1, Block::Strong(state));
}

fn opening(pen: &Pen<'_>, key: &str, next: NaiveDateTime) -> String {
    let minute = format!("{:02}", next.minute());
    let number = |of: u32| Arg::Number(i64::from(of));
    let args = [
        ("month", number(next.month())),
        ("day", number(next.day())),
        ("hour", number(next.hour())),
        ("minute", Arg::Text(minute.as_str())),
    ];
    pen.say_with(key, &args)
}

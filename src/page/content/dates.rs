//! A date of birth in the patient's words.

use chrono::{Datelike as _, NaiveDate};

use super::super::localizer::Localizer;
use crate::calendar::customs::Years;
use crate::calendar::{Born, bikram, customs, era, typed};
use crate::form::FieldId;
use crate::texts::Arg;

/// The date as both calendars write it, and the age, to check what was typed; or how far it is known.
pub(super) fn born(words: Localizer<'_>, born: Born) -> String {
    let date = date(words, born);
    let args = [("date", Arg::Text(date.as_str()))];
    match born {
        Born::Month(_) => words.say_with("date-no-day", &args),
        Born::Year(_) => words.say_with("date-no-month", &args),
        Born::Day(day) => {
            let written = era::written(day).unwrap_or_default();
            let age = typed::age(day, words.kiosk.today());
            let more = [
                ("era", Arg::Text(written.as_str())),
                ("age", Arg::Number(i64::from(age))),
            ];
            words.say_with("date-shown", &[args.as_slice(), &more].concat())
        }
    }
}

/// One of the dates that can be meant.
pub(in super::super) fn reading(words: Localizer<'_>, field: FieldId, at: usize) -> String {
    let readings = words.kiosk.form().readings(field);
    readings
        .get(at)
        .map_or_else(String::new, |of| born(words, *of))
}

/// As far as it is known; a whole date with the name of its month, so that nobody takes it for the day. Where people
/// count by Bikram Sambat, too, by both: so that they see which one was meant.
fn date(words: Localizer<'_>, born: Born) -> String {
    let first: NaiveDate = born.first();
    let name = month(words, first.month());
    let year = first.year().to_string();
    let number = |of: u32| Arg::Number(i64::from(of));
    let year = ("year", Arg::Text(year.as_str()));
    let (key, args) = match born {
        Born::Day(_) => (
            "date-order.full",
            vec![
                year,
                ("name", Arg::Text(&name)),
                ("day", number(first.day())),
            ],
        ),
        Born::Month(_) => (
            "date-order.to-month",
            vec![year, ("month", number(first.month()))],
        ),
        Born::Year(_) => ("date-order.to-year", vec![year]),
    };
    let date = words.say_with(key, &args);
    let custom = words.kiosk.form().custom();
    match custom.and_then(|of| (of.years == Years::Bs).then(|| bikram::written(born))) {
        Some(Some(written)) => format!("{date} = {written}"),
        _ => date,
    }
}

fn month(words: Localizer<'_>, month: u32) -> String {
    let names = words.say("date-order.months");
    let of = customs::months(&names)
        .zip(1..)
        .find(|(_, at)| *at == month);
    let form = of.and_then(|(mut forms, _)| forms.next());
    form.unwrap_or_default().to_owned()
}

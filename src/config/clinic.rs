//! `[clinic]`, `[reception]` and `[declaration]` of `kiosk.toml`: what a clinic tells everybody, and what it offers.

use chrono::{NaiveDate, NaiveTime};

use super::reader::Section;
use super::reader::set;
use super::{Config, values};
use crate::diagnostics::diagnostic::{DiagnosticKind, ExpectedForm};
use crate::diagnostics::suggest::nearest;
use crate::flow::notice::{ClinicNotice, Span};

/// Monday to Sunday.
const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

pub(super) fn apply(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let name = section.parsed("name", ExpectedForm::Name, values::name);
    set(&mut config.clinic, name);
    let notice = notice(section.section("notice", "clinic.notice"));
    set(&mut config.notice, notice);
    section.end();
}

/// The days of the notice, and its words by language.
fn notice(mut section: Section<'_, '_, '_>) -> Option<ClinicNotice> {
    let keys = section.keys();
    if keys.is_empty() {
        return None;
    }
    let mut day = |key| {
        section
            .parsed(key, ExpectedForm::Date, day_or_none)
            .flatten()
    };
    let (from, until) = (day("from"), day("until"));
    let mut words = Vec::new();
    for tag in keys
        .into_iter()
        .filter(|key| key != "from" && key != "until")
    {
        if !crate::texts::is_tag(&tag) {
            // `form = …`, or `ja_JP = …`.
            let near = nearest(&tag, ["from", "until", "ja", "en"]).map(str::to_owned);
            let Some(text) = section.text(&tag) else {
                continue;
            };
            section.fault(
                &text,
                DiagnosticKind::UnknownKey(format!("clinic.notice.{tag}"), near),
            );
            continue;
        }
        let text = section.parsed(&tag, ExpectedForm::Notice, values::notice);
        words.extend(text.filter(|text| !text.is_empty()).map(|text| (tag, text)));
    }
    section.end();
    Some(ClinicNotice { from, until, words })
}

#[expect(
    clippy::option_option,
    reason = "outer: whether it is a day; inner: whether there is one"
)]
fn day_or_none(text: &str) -> Option<Option<NaiveDate>> {
    match text {
        "" => Some(None),
        text => values::date(text).map(Some),
    }
}

pub(super) fn reception(config: &mut Config, mut section: Section<'_, '_, '_>) {
    for (key, day) in DAYS.into_iter().zip(&mut config.reception.days) {
        set(day, spans(&mut section, key));
    }
    set(
        &mut config.reception.holiday,
        spans(&mut section, "holiday"),
    );
    section.end();
}

/// `["08:30-12:00", "15:00-18:30"]`.
fn spans(section: &mut Section<'_, '_, '_>, key: &str) -> Option<Vec<Span>> {
    let (texts, _) = section.list(key)?;
    let mut spans: Vec<Span> = Vec::new();
    let mut last = NaiveTime::MIN;
    for text in texts {
        let span = text.value.split_once(['-', '~']);
        let span = span.and_then(|(from, to)| values::hours(from.trim(), to.trim()));
        match span.filter(|(from, _)| *from >= last) {
            Some(span) => {
                last = span.1;
                spans.push(span);
            }
            None => section.malformed(key, ExpectedForm::Spans, &text),
        }
    }
    Some(spans)
}

pub(super) fn declaration(config: &mut Config, mut section: Section<'_, '_, '_>) {
    set(&mut config.offer, section.truth("offer"));
    section.end();
}

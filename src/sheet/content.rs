//! What stands on the sheet, in words: the form's groups and rows, each answer in Japanese and, small,
//! as the patient saw it. Must not know fonts or paper.

use chrono::{Datelike as _, NaiveDate};

use super::SheetTexts;
use crate::calendar::{Born, era, typed};
use crate::form::declaration::FIELDS;
use crate::form::{FieldId, Kind};
use crate::record::{FieldValue, Record, Value};
use crate::text::sanitize;
use crate::texts::Arg;

/// A group of the form.
pub(super) struct FieldGroup {
    pub(super) title: String,
    /// Each row has one cell or two.
    pub(super) rows: Vec<Vec<SheetCell>>,
}

/// A question and its answer.
pub(super) struct SheetCell {
    pub(super) label: String,
    /// What the patient was asked, in another language.
    pub(super) asked: Option<String>,
    pub(super) answer: String,
    /// What the patient saw or typed, where that is not the answer itself.
    pub(super) seen: Option<String>,
    /// How much of the row it takes.
    pub(super) share: f32,
}

/// Ids of the titles (`sheet-group-<id>`) and the rows of each group, in the order of the official form.
const GROUPS: [(&str, &[&[FieldId]]); 4] = [
    (
        "insurance",
        &[
            &[FieldId::Insured],
            &[FieldId::Scheme],
            &[FieldId::Insurer],
            &[FieldId::Workplace],
            &[FieldId::Issued, FieldId::Share],
        ],
    ),
    (
        "card",
        &[
            &[FieldId::Kana],
            &[FieldId::Name],
            &[FieldId::Birth, FieldId::Sex],
            &[FieldId::Postcode],
            &[FieldId::Address],
        ],
    ),
    ("contact", &[&[FieldId::Phone]]),
    (
        "writer",
        &[
            &[FieldId::Writer],
            &[FieldId::WriterName, FieldId::WriterRelation],
        ],
    ),
];

/// The share of a row that the first of two cells takes.
const fn share(first: FieldId) -> f32 {
    match first {
        FieldId::Birth => 0.7,
        FieldId::WriterName => 0.64,
        _ => 0.5,
    }
}

/// The groups of the form, and at the end whatever the record has besides.
pub(super) fn groups(record: &Record, words: &SheetTexts<'_>) -> Vec<FieldGroup> {
    let of = |(id, rows): &(&str, &[&[FieldId]])| FieldGroup {
        title: words.japanese(&format!("sheet-group-{id}")),
        rows: rows
            .iter()
            .map(|row| cells(record, words, row))
            .filter(|row| !row.is_empty())
            .collect(),
    };
    let mut groups: Vec<FieldGroup> = GROUPS.iter().map(of).collect();
    let known = |entry: &&FieldValue| {
        let first = record.fields.iter().find(|of| of.id == entry.id);
        FIELDS.iter().any(|field| field.id.id() == entry.id)
            && first.is_some_and(|of| std::ptr::eq(of, *entry))
    };
    let others: Vec<Vec<SheetCell>> = record
        .fields
        .iter()
        .filter(|entry| !known(entry))
        .map(|entry| vec![answered(record, words, entry, sanitize::render(&entry.id))])
        .collect();
    if !others.is_empty() {
        groups.push(FieldGroup {
            title: words.japanese("sheet-group-other"),
            rows: others,
        });
    }
    groups
}

fn cells(record: &Record, words: &SheetTexts<'_>, row: &[FieldId]) -> Vec<SheetCell> {
    let mut cells: Vec<SheetCell> = row
        .iter()
        .filter_map(|field| cell(record, words, *field))
        .collect();
    if let ([first, second], [id, ..]) = (cells.as_mut_slice(), row) {
        first.share = share(*id);
        second.share = 1.0 - first.share;
    }
    cells
}

/// The cell of a field. What was not asked stays on the form, except who wrote for the patient.
fn cell(record: &Record, words: &SheetTexts<'_>, field: FieldId) -> Option<SheetCell> {
    let label = words.japanese(&format!("field-{}.label", field.id()));
    let of_writer = matches!(field, FieldId::WriterName | FieldId::WriterRelation);
    match record.entry(field) {
        Some(entry) => Some(answered(record, words, entry, label)),
        None if of_writer => None,
        None => Some(SheetCell {
            label,
            asked: None,
            answer: words.japanese("sheet-not-asked"),
            seen: None,
            share: 1.0,
        }),
    }
}

fn answered(
    record: &Record,
    words: &SheetTexts<'_>,
    entry: &FieldValue,
    label: String,
) -> SheetCell {
    let key = match (&entry.value, entry.kind.as_str()) {
        (Value::Unknown, _) => Some("option-unknown".to_owned()),
        (Value::Empty, _) => Some("answer-empty".to_owned()),
        (Value::Given(option), "choice") if is_option(&entry.id, option) => {
            Some(format!("option-{}-{option}", entry.id))
        }
        (Value::Given(_), _) => None,
    };
    let known = FIELDS.iter().any(|field| field.id.id() == entry.id);
    let (answer, seen) = match (key, &entry.value) {
        (Some(key), _) => (words.japanese(&key), words.theirs(&record.locale, &key)),
        (None, Value::Given(text)) => {
            let born = Born::of_iso(text).filter(|_| entry.kind == "date");
            let typed = entry.typed.as_ref().filter(|typed| *typed != text);
            match (born, typed) {
                (None, None) => (sanitize::render(text), None),
                (None, Some(typed)) => (sanitize::render(text), Some(as_typed(words, typed))),
                (Some(born), typed) => {
                    let typed = typed.map(|typed| as_typed(words, typed));
                    let age = born.day().map(|day| age(record, words, day));
                    let about: Vec<String> = [age, typed].into_iter().flatten().collect();
                    let about = (!about.is_empty()).then(|| about.join("　"));
                    (date(words, born), about)
                }
            }
        }
        (None, Value::Unknown | Value::Empty) => (String::new(), None),
    };
    let asked = known.then(|| format!("field-{}", entry.id));
    SheetCell {
        label,
        asked: asked.and_then(|key| words.theirs(&record.locale, &key)),
        answer,
        seen,
        share: 1.0,
    }
}

/// Whether a choice of the form has this option: there are words only for those.
fn is_option(field: &str, option: &str) -> bool {
    FIELDS.iter().any(|of| {
        of.id.id() == field && matches!(of.kind, Kind::Choice(options) if options.contains(&option))
    })
}

/// The date in both calendars; in one where it is not known to the day.
fn date(words: &SheetTexts<'_>, born: Born) -> String {
    let (key, known) = match born {
        Born::Day(_) => ("sheet-date", 4),
        Born::Month(_) => ("sheet-date-month", 2),
        Born::Year(_) => ("sheet-date-year", 1),
    };
    let mut parts = parts(born.first());
    parts.truncate(known);
    words.japanese_with(key, &texts(&parts))
}

/// How old the person was when the form was filled in: the share to pay hangs on it.
fn age(record: &Record, words: &SheetTexts<'_>, day: NaiveDate) -> String {
    let age = typed::age(day, record.created.date_naive()).to_string();
    words.japanese_with("sheet-age", &[("age", Arg::Text(&age))])
}

fn as_typed(words: &SheetTexts<'_>, typed: &str) -> String {
    let typed = sanitize::render(typed);
    words.japanese_with("sheet-typed", &[("typed", Arg::Text(&typed))])
}

/// When it was filled in.
pub(super) fn filled_in(record: &Record, words: &SheetTexts<'_>) -> String {
    let mut args = parts(record.created.date_naive());
    args.push(("time", record.created.format("%H:%M").to_string()));
    words.japanese_with("sheet-filled-in", &texts(&args))
}

fn parts(day: NaiveDate) -> Vec<(&'static str, String)> {
    vec![
        ("year", day.year().to_string()),
        ("month", day.month().to_string()),
        ("day", day.day().to_string()),
        ("era", era::written(day).unwrap_or_default()),
    ]
}

fn texts<'a>(args: &'a [(&'static str, String)]) -> Vec<(&'static str, Arg<'a>)> {
    args.iter()
        .map(|(name, value)| (*name, Arg::Text(value)))
        .collect()
}

/// What was said on the way to the form, for staff: label and words.
pub(super) fn remarks(record: &Record, words: &SheetTexts<'_>) -> Vec<String> {
    let said = |kind: &str, ids: &[String]| {
        let each = ids.iter().map(|id| {
            let key = format!("{kind}-{id}");
            let text = words.maybe(&key);
            text.unwrap_or_else(|| sanitize::render(id))
        });
        each.collect::<Vec<_>>().join("、")
    };
    let about = [
        ("cause", said("cause", record.cause.as_slice())),
        ("reader-code", said("code", record.reader_code.as_slice())),
        ("holdings", said("holding", &record.holdings)),
        ("visit", said("visit", record.visit.as_slice())),
    ];
    about
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(id, value)| {
            let label = words.japanese(&format!("staff-record-{id}"));
            format!("{label}: {value}")
        })
        .collect()
}

//! What stands on the sheet, in words: the form's groups and rows, each answer in Japanese and, small,
//! as the patient saw it. Must not know fonts or paper.

use chrono::{Datelike as _, NaiveDate};

use super::{SheetOutcome, SheetTexts};
use crate::calendar::{Born, era, typed};
use crate::form::{FieldId, Kind, field_of};
use crate::record::{FieldValue, Record, Value};
use crate::text::sanitize;

/// A record and the words for it.
#[derive(Clone, Copy)]
pub(super) struct Content<'a> {
    pub(super) record: &'a Record,
    /// What staff have said became of it.
    pub(super) outcome: Option<&'a SheetOutcome>,
    pub(super) words: &'a SheetTexts<'a>,
}

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
    /// How much of the row, beside the labels, its answer takes.
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
            &[FieldId::Writer, FieldId::WriterRelation],
            &[FieldId::WriterName],
        ],
    ),
];

/// The share of a row, beside the labels, that the first of two answers takes.
const fn share(first: FieldId) -> f32 {
    match first {
        FieldId::Birth => 0.8,
        _ => 0.5,
    }
}

impl Content<'_> {
    /// The groups of the form, and at the end whatever the record has besides.
    pub(super) fn groups(self) -> Vec<FieldGroup> {
        let of = |(id, rows): &(&str, &[&[FieldId]])| FieldGroup {
            title: self.words.japanese(&format!("sheet-group-{id}")),
            rows: rows
                .iter()
                .map(|row| self.cells(row))
                .filter(|row| !row.is_empty())
                .collect(),
        };
        let mut groups: Vec<FieldGroup> = GROUPS.iter().map(of).collect();
        let known = |entry: &&FieldValue| {
            let first = entry.field().and_then(|field| self.record.entry(field));
            first.is_some_and(|first| std::ptr::eq(first, *entry))
        };
        let others = self.record.fields.iter().filter(|entry| !known(entry));
        let others = others.map(|entry| vec![self.answered(entry, sanitize::render(&entry.id))]);
        let rows: Vec<_> = others.collect();
        if !rows.is_empty() {
            let title = self.words.japanese("sheet-group-other");
            groups.push(FieldGroup { title, rows });
        }
        groups
    }

    fn cells(self, row: &[FieldId]) -> Vec<SheetCell> {
        let cells = row.iter().filter_map(|field| self.cell(*field));
        let mut cells: Vec<SheetCell> = cells.collect();
        if let ([first, second], [id, ..]) = (cells.as_mut_slice(), row) {
            first.share = share(*id);
            second.share = 1.0 - first.share;
        }
        cells
    }

    /// The cell of a field. What was not asked stays on the form, except who wrote for the patient.
    fn cell(self, field: FieldId) -> Option<SheetCell> {
        let label = self.words.japanese(&format!("field-{}.label", field.id()));
        let of_writer = matches!(field, FieldId::WriterName | FieldId::WriterRelation);
        match self.record.entry(field) {
            Some(entry) => Some(self.answered(entry, label)),
            None if of_writer => None,
            None => Some(SheetCell {
                label,
                asked: None,
                answer: self.words.japanese("sheet-not-asked"),
                seen: None,
                share: 1.0,
            }),
        }
    }

    fn answered(self, entry: &FieldValue, label: String) -> SheetCell {
        let (answer, seen) = match chosen(entry) {
            Some(key) => (self.words.japanese(&key), self.theirs(&key)),
            None => self.written(entry),
        };
        let asked = entry.field().map(|field| format!("field-{}", field.id()));
        SheetCell {
            label,
            asked: asked.and_then(|key| self.theirs(&key)),
            answer,
            seen,
            share: 1.0,
        }
    }

    /// What the patient saw in another language.
    pub(super) fn theirs(self, key: &str) -> Option<String> {
        self.words.theirs(&self.record.locale, key)
    }

    /// What was typed, and what there is to say of it.
    fn written(self, entry: &FieldValue) -> (String, Option<String>) {
        let Value::Given(text) = &entry.value else {
            return Default::default();
        };
        let typed = entry.typed.as_ref().filter(|typed| *typed != text);
        let typed = typed.map(|typed| {
            let typed = [("typed", sanitize::render(typed))];
            self.words.japanese_with("sheet-typed", &typed)
        });
        let Some(born) = Born::of_iso(text).filter(|_| entry.kind == "date") else {
            return (sanitize::render(text), typed);
        };
        let age = born.day().map(|day| self.age(day));
        let about: Vec<String> = age.into_iter().chain(typed).collect();
        let about = (!about.is_empty()).then(|| about.join("　"));
        (self.date(born), about)
    }

    /// The date in both calendars; in one where it is not known to the day.
    fn date(self, born: Born) -> String {
        let (key, known) = match born {
            Born::Day(_) => ("sheet-date", 4),
            Born::Month(_) => ("sheet-date-month", 2),
            Born::Year(_) => ("sheet-date-year", 1),
        };
        let mut parts = parts(born.first());
        parts.truncate(known);
        self.words.japanese_with(key, &parts)
    }

    /// How old the person was when the form was filled in: the share to pay hangs on it.
    fn age(self, day: NaiveDate) -> String {
        let age = typed::age(day, self.record.created.date_naive()).to_string();
        self.words.japanese_with("sheet-age", &[("age", age)])
    }

    /// When it was filled in.
    pub(super) fn filled_in(self) -> String {
        let created = self.record.created;
        let mut args = parts(created.date_naive());
        args.push(("time", created.format("%H:%M").to_string()));
        self.words.japanese_with("sheet-filled-in", &args)
    }

    /// What was said on the way to the form, for staff: label and words.
    pub(super) fn remarks(self) -> Vec<String> {
        let said = |kind: &str, ids: &[String]| {
            let each = ids.iter().map(|id| {
                let text = self.words.maybe(&format!("{kind}-{id}"));
                text.unwrap_or_else(|| sanitize::render(id))
            });
            each.collect::<Vec<_>>().join("、")
        };
        let record = self.record;
        let about = [
            ("cause", said("cause", record.cause.as_slice())),
            ("reader-code", said("code", record.reader_code.as_slice())),
            ("holdings", said("holding", &record.holdings)),
            ("visit", said("visit", record.visit.as_slice())),
        ];
        let about = about.into_iter().filter(|(_, value)| !value.is_empty());
        let labelled = about.map(|(id, value)| {
            let label = self.words.japanese(&format!("staff-record-{id}"));
            format!("{label}: {value}")
        });
        labelled.collect()
    }
}

/// The text key of an answer that was not typed. There are words only for the options that the form has.
fn chosen(entry: &FieldValue) -> Option<String> {
    let option = match &entry.value {
        Value::Unknown => return Some("option-unknown".to_owned()),
        Value::Empty => return Some("answer-empty".to_owned()),
        Value::Given(option) => option,
    };
    let Kind::Choice(options) = field_of(entry.field()?).kind else {
        return None;
    };
    let known = entry.kind == "choice" && options.contains(&option.as_str());
    known.then(|| format!("option-{}-{option}", entry.id))
}

fn parts(day: NaiveDate) -> Vec<(&'static str, String)> {
    vec![
        ("year", day.year().to_string()),
        ("month", day.month().to_string()),
        ("day", day.day().to_string()),
        ("era", era::written(day).unwrap_or_default()),
    ]
}

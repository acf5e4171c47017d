//! Declarations as CSV for Excel: a line of labels and a line of answers for each, always the same columns.
//! What a stranger typed never becomes a formula, a date, a number or a power: an apostrophe stands before it.

use zeroize::Zeroizing;

use super::SpoolContext;
use super::guess::{is_a_value, is_formula};
use super::outcome::{Told, outcome_key};
use super::show::{Particular, date, field_key, value};
use crate::calendar::japan;
use crate::form::FIELDS;
use crate::record::{Record, Value};
use crate::spool::MAX_BYTES;
use crate::text::sanitize;

/// By it Excel knows UTF-8.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns before the answers, and those behind them.
const BEFORE: [Particular; 9] = [
    Particular::Pickup,
    Particular::Created,
    Particular::CardSeen,
    Particular::Visit,
    Particular::Cause,
    Particular::ReaderCode,
    Particular::Holdings,
    Particular::Locale,
    Particular::Trial,
];
const BEHIND: [Particular; 2] = [Particular::Form, Particular::Id];
/// The last ones: what staff said later.
const OUTCOME: [&str; 3] = [
    "staff-csv-outcome",
    "staff-csv-outcome-by",
    "staff-csv-outcome-at",
];

/// The lines, labels and options in the language of staff.
pub(super) fn csv(all: &[(Record, Told)], desk: &SpoolContext<'_>) -> Zeroizing<String> {
    let label = |key: &str| (desk.label)(key).trim_start().to_owned();
    // Room for any declaration: a buffer that grows leaves copies behind.
    let room = 8 * MAX_BYTES * (all.len() + 1);
    let mut text = Zeroizing::new(String::with_capacity(room));
    text.push_str(BYTE_ORDER_MARK);
    let about = |all: &[Particular]| {
        all.iter()
            .map(|of| label(of.into_str()))
            .collect::<Vec<_>>()
    };
    let fields = FIELDS.iter().map(|field| label(&field_key(field.id.id())));
    let header = about(&BEFORE)
        .into_iter()
        .chain(fields)
        .chain(about(&BEHIND))
        .chain(OUTCOME.map(label));
    line(&mut text, header.map(Zeroizing::new).map(CsvCell::Ours));
    for (record, told) in all {
        row(&mut text, record, told, &label);
    }
    text
}

/// The answers of one declaration.
fn row(text: &mut Zeroizing<String>, record: &Record, told: &Told, label: &dyn Fn(&str) -> String) {
    let about = |all: &[Particular]| {
        let values = all.iter().map(|of| match of.value(record, label) {
            nothing if nothing == "-" => CsvCell::Ours(Zeroizing::default()),
            value => CsvCell::Ours(Zeroizing::new(value)),
        });
        values.collect::<Vec<_>>()
    };
    // Empty: not asked, or left empty. What was left empty on purpose, the other formats tell.
    let answers = FIELDS.iter().map(|field| {
        let Some(entry) = record.entry(field.id) else {
            return CsvCell::Ours(Zeroizing::default());
        };
        match (&entry.value, entry.kind.as_str()) {
            (Value::Empty, _) => CsvCell::Ours(Zeroizing::default()),
            // A day that Excel knows as one, or words that it does not take for one. How it was typed is in
            // the record.
            (Value::Given(day), "date") => CsvCell::Ours(Zeroizing::new(date(day, label))),
            (Value::Unknown, _) | (Value::Given(_), "choice") => CsvCell::Ours(value(entry, label)),
            (Value::Given(_), _) => CsvCell::Typed(value(entry, label)),
        }
    });
    let cells = about(&BEFORE)
        .into_iter()
        .chain(answers)
        .chain(about(&BEHIND))
        .chain(outcome(told, label).map(|cell| CsvCell::Ours(Zeroizing::new(cell))));
    line(text, cells);
}

/// What became of it, who said so, and when; empty where nobody did.
fn outcome(told: &Told, label: &dyn Fn(&str) -> String) -> [String; 3] {
    let Some(outcome) = &told.outcome else {
        return Default::default();
    };
    let at = outcome.act.at.with_timezone(&japan());
    [
        label(&outcome_key(outcome.code)),
        outcome.act.by.clone(),
        at.format("%Y-%m-%d %H:%M").to_string(),
    ]
}

/// What stands in one cell, and whose words they are.
enum CsvCell {
    /// Those of this program.
    Ours(Zeroizing<String>),
    /// Those of a stranger.
    Typed(Zeroizing<String>),
}

/// Cells of this program, each in quotes.
pub(super) fn ours(text: &mut String, cells: impl Iterator<Item = String>) {
    line(text, cells.map(Zeroizing::new).map(CsvCell::Ours));
}

/// Cells, each in quotes.
fn line(text: &mut String, cells: impl Iterator<Item = CsvCell>) {
    for (place, cell) in cells.enumerate() {
        text.push_str(if place == 0 { "\"" } else { ",\"" });
        let (cell, typed) = match cell {
            CsvCell::Ours(cell) => (cell, false),
            CsvCell::Typed(cell) => (cell, true),
        };
        let cell = Zeroizing::new(sanitize::render(&cell));
        if is_formula(&cell) || (typed && is_a_value(&cell)) {
            text.push('\'');
        }
        for character in cell.chars() {
            if character == '"' {
                text.push('"');
            }
            text.push(character);
        }
        text.push('"');
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let mut all = String::new();
        let typed = CsvCell::Typed(Zeroizing::new(text.to_owned()));
        line(&mut all, std::iter::once(typed));
        all.trim_end_matches("\r\n").to_owned()
    }

    #[test]
    fn no_cell_is_a_formula() {
        for bad in [
            "=1+1", "+81 3", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "  =1", "　=1",
            "\u{a0}=1",
        ] {
            assert_eq!(cell(bad), format!("\"'{bad}\""));
        }
        assert_eq!(cell("\t=1"), "\"<U+0009>=1\"");
        assert_eq!(cell("\r=1\n"), "\"<U+000D>=1<U+000A>\"");
        assert_eq!(cell("\u{feff}=1"), "\"<U+FEFF>=1\"");
    }

    #[test]
    fn text_stays_as_it_is() {
        for good in ["髙﨑 葵", "葛\u{e0100}", "03-1234-5678", "3割", "a=b", ""] {
            assert_eq!(cell(good), format!("\"{good}\""));
        }
        for value in ["09012345678", "7-11", "1-1-2", "MARCH1", "1E5", "１E５"] {
            assert_eq!(cell(value), format!("\"'{value}\""));
        }
        assert_eq!(cell("09012345678"), "\"'09012345678\"");
        assert_eq!(cell("say \"a\",b"), "\"say \"\"a\"\",b\"");
    }
}

//! Figures without people, for staff: the tables of the months that are over, or of each of their days where the kiosk
//! counts so, as bars or as CSV. Counts below five are "<5", and no sums are told (see [`crate::stats::disclosure`]): what
//! was counted by the day is in no table of the month.
//!
//! Only whole months of the calendar, each by itself, and only once every kiosk that counted in it has closed it:
//! whoever asks twice, for other times or on other days, gets the same of a month and has nothing to subtract.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use chrono::{Datelike as _, NaiveDate};
use strum::IntoEnumIterator as _;
use unicode_width::UnicodeWidthStr as _;

use super::InboxError;
use super::csv;
use super::show::field_key;
use crate::form::FieldId;
use crate::guidance::PlanStep;
use crate::spool::stats::{self as files, Found, MonthName};
use crate::stats::disclosure::{STEP, are_open, told};
use crate::stats::{DECLARATION, Month, NONE, OTHER, Table, Tables, VERBAL};
use crate::text::sanitize;

/// The longest bar.
const BAR: u64 = 30;

/// What figures are told with.
pub struct Figures<'a> {
    /// The spool.
    pub dir: &'a Path,
    /// All languages that a patient can have had.
    pub languages: &'a [String],
    /// The text of a key.
    pub label: &'a dyn Fn(&str) -> String,
    /// The name of a language.
    pub language: &'a dyn Fn(&str) -> String,
}

/// Of which days; the months that lie wholly in it are told.
pub struct Period {
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    /// The running month is never told.
    pub today: NaiveDate,
}

impl Period {
    fn has(&self, month: MonthName) -> bool {
        let within = month.days().is_some_and(|(first, last)| {
            self.since.is_none_or(|since| since <= first)
                && self.until.is_none_or(|until| last <= until)
        });
        within && month < MonthName::of(self.today)
    }
}

/// Why a month is not told, or that there is none: the id of a sentence and its arguments.
pub type Notice = (&'static str, Vec<(&'static str, String)>);

/// Writes the tables of each month. Returns what is to be said besides.
pub fn stats(
    out: &mut dyn Write,
    figures: &Figures<'_>,
    period: &Period,
    as_csv: bool,
) -> Result<Vec<Notice>, InboxError> {
    let mut months: BTreeMap<MonthName, Vec<Found>> = BTreeMap::new();
    for found in files::read(figures.dir)? {
        if period.has(found.whose.month) {
            months.entry(found.whose.month).or_default().push(found);
        }
    }
    let mut notices = Vec::new();
    let mut text = String::new();
    if as_csv {
        text.push_str(csv::BYTE_ORDER_MARK);
        let columns = ["month", "table", "item", "count"];
        let columns =
            columns.map(|column| (figures.label)(&format!("staff-stats-column-{column}")));
        csv::ours(&mut text, columns.into_iter());
    }
    let mut any = false;
    for (month, found) in months {
        let sum = match sum(figures, &found) {
            Ok(sum) => sum,
            Err(why) => {
                notices.extend(why);
                continue;
            }
        };
        for span in spans(figures, month, &sum) {
            if !span.is_open() {
                notices.push(("stats-withheld", vec![("month", span.name)]));
                continue;
            }
            any = true;
            if as_csv {
                as_rows(&mut text, figures, &span);
            } else {
                as_bars(&mut text, figures, &span);
            }
        }
    }
    if !any && notices.is_empty() {
        notices.push(("stats-nothing", Vec::new()));
    }
    if any {
        notices.insert(0, ("stats-note", Vec::new()));
    }
    if any || as_csv {
        out.write_all(text.as_bytes())?;
    }
    Ok(notices)
}

/// A table and its counts, in order.
type Counts<'a> = (Table, Vec<(&'a str, u64)>);

/// Tables of visits that are in no other ones.
struct Told<'a> {
    /// The month, or the day.
    name: String,
    is_day: bool,
    tables: Vec<Counts<'a>>,
}

impl Told<'_> {
    /// Whether what is told of them leaves every small count open.
    fn is_open(&self) -> bool {
        let visits = self.tables.iter();
        let visits = visits.filter(|(table, _)| table.is_of_visits());
        let visits: Vec<Vec<u64>> = visits
            .map(|(_, counts)| counts.iter().map(|(_, count)| *count).collect())
            .collect();
        are_open(&visits)
    }
}

/// What all kiosks counted in a month, or why it is not told.
fn sum(figures: &Figures<'_>, found: &[Found]) -> Result<Month, Vec<Notice>> {
    let mut sum = Month::default();
    let mut notices: Vec<Notice> = Vec::new();
    for Found { whose, bytes } in found {
        let read = bytes.as_ref().map(|read| {
            let bytes = read.as_ref().ok()?;
            Month::from_bytes(bytes).ok()?.known(figures.languages)
        });
        let id = match read {
            Some(Some(counts)) => {
                sum.add(&counts);
                continue;
            }
            Some(None) => "stats-garbled",
            None => "stats-open",
        };
        let args = vec![("month", whose.month.to_string()), ("file", whose.file())];
        notices.push((id, args));
    }
    if notices.is_empty() {
        Ok(sum)
    } else {
        Err(notices)
    }
}

/// What is told of a month by itself: the month, and each day that was counted by itself. A day on which nobody came is
/// there like one on which few did.
fn spans<'a>(figures: &'a Figures<'_>, month: MonthName, sum: &Month) -> Vec<Told<'a>> {
    let last = month.days().map_or(0, |(_, last)| last.day());
    let last = usize::try_from(last).unwrap_or_default();
    let counts = |of: &Tables, table: Table| {
        let ids = table.ids(figures.languages).into_iter();
        // No day is told that a month does not have.
        let most = if table == Table::Day {
            last
        } else {
            usize::MAX
        };
        let counts = ids.take(most).map(|id| (id, of.of(table, id)));
        (table, counts.collect::<Vec<_>>())
    };
    let days = Table::Day.ids(&[]).into_iter().take(last);
    let days = days.filter_map(|day| {
        let of = sum.day(day)?;
        let tables = Table::iter().filter(|table| *table != Table::Day);
        Some(Told {
            name: format!("{month}-{day}"),
            is_day: true,
            tables: tables.map(|table| counts(&of, table)).collect(),
        })
    });
    let days: Vec<_> = days.collect();
    let whole = (days.is_empty() || !sum.tables().is_empty()).then(|| Told {
        name: month.to_string(),
        is_day: false,
        tables: Table::iter()
            .map(|table| counts(sum.tables(), table))
            .collect(),
    });
    whole.into_iter().chain(days).collect()
}

fn as_rows(text: &mut String, figures: &Figures<'_>, of: &Told<'_>) {
    for (table, counts) in &of.tables {
        for (id, count) in counts {
            let cells = [
                of.name.clone(),
                heading(figures, *table),
                label(figures, *table, id),
                told(*count).map_or_else(few, |count| count.to_string()),
            ];
            csv::ours(text, cells.into_iter());
        }
    }
}

fn as_bars(text: &mut String, figures: &Figures<'_>, of: &Told<'_>) {
    line(text, &of.name);
    for (table, counts) in &of.tables {
        let heading = heading(figures, *table);
        // Of most days most counts are small: their names would fill pages.
        if of.is_day && counts.iter().all(|(_, count)| told(*count).is_none()) {
            line(text, &format!("  {heading}: {}", few()));
            continue;
        }
        line(text, &format!("  {heading}"));
        let shown = counts.iter().filter_map(|(id, count)| {
            let label = label(figures, *table, id);
            Some((label, told(*count)?))
        });
        let shown: Vec<(String, u64)> = shown.collect();
        let widest = shown.iter().map(|(label, _)| label.width()).max();
        let most = shown.iter().map(|(_, count)| *count).max();
        let (widest, most) = (widest.unwrap_or_default(), most.unwrap_or(1));
        for (label, count) in &shown {
            let fill = " ".repeat(widest.saturating_sub(label.width()));
            let length = usize::try_from((count * BAR).div_ceil(most)).unwrap_or_default();
            let bar = "█".repeat(length);
            line(text, &format!("    {label}{fill}  {count:>6}  {bar}"));
        }
        let hidden = counts.iter().filter(|(_, count)| told(*count).is_none());
        let hidden: Vec<String> = hidden.map(|(id, _)| label(figures, *table, id)).collect();
        if !hidden.is_empty() {
            line(text, &format!("    {}: {}", few(), hidden.join(" / ")));
        }
    }
    text.push('\n');
}

fn line(text: &mut String, line: &str) {
    text.push_str(&sanitize::render(line));
    text.push('\n');
}

/// What is told of a count that is not told.
fn few() -> String {
    format!("<{STEP}")
}

fn heading(figures: &Figures<'_>, table: Table) -> String {
    (figures.label)(&table_key(table))
}

fn label(figures: &Figures<'_>, table: Table, id: &str) -> String {
    match table {
        Table::Day => id.to_owned(),
        Table::Language if figures.languages.iter().any(|tag| tag == id) => (figures.language)(id),
        _ => (figures.label)(&figure_key(table, id)),
    }
}

/// The text key of a table's heading.
pub fn table_key(table: Table) -> String {
    format!("staff-stats-table-{}", table.into_str())
}

/// The text key of what is counted in a table; days and languages that the kiosk speaks have none.
pub fn figure_key(table: Table, id: &str) -> String {
    let plan = || PlanStep::iter().any(|line| line.into_str() == id);
    match table {
        Table::Day | Table::Language if id != OTHER => String::new(),
        Table::Cause if id != NONE => format!("cause-{id}"),
        Table::Answer if plan() => format!("heading-plan-{id}"),
        Table::Answer if id == VERBAL => "heading-verbal".to_owned(),
        Table::Answer if id == DECLARATION => "heading-declare".to_owned(),
        Table::Form if id.parse::<FieldId>().is_ok() => field_key(id),
        _ => format!("staff-stats-{id}"),
    }
}

#[cfg(test)]
mod tests;

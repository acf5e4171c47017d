//! How dates are written and which letters stand on keys: settings that stand among the texts, since they go with the
//! language.

use strum::VariantNames as _;

use crate::calendar::customs::{Order, Years, months};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm};
use crate::diagnostics::suggest::nearest;
use crate::text::letters::{are_accents, are_rows};
use crate::texts::locale_files::Language;
use crate::texts::{DATES, LETTERS};

/// What cannot be understood of the customs of a language.
pub(super) fn faults(ours: &Language) -> Vec<Diagnostic> {
    let messages = [DATES, LETTERS].into_iter().filter_map(|id| ours.get(id));
    let faults = messages.flat_map(|(file, message)| {
        message.lines.iter().filter_map(move |line| {
            let id = &message.id.name;
            let (key, full) = match &line.attribute {
                None => (&message.id, id.clone()),
                Some(key) => (key, format!("{id}.{}", key.name)),
            };
            let what = wrong(full, line.text.trim())?;
            Some(file.fault(key.offset, what))
        })
    });
    faults.collect()
}

fn wrong(key: String, value: &str) -> Option<DiagnosticKind> {
    let (id, name) = key.split_once('.').unwrap_or((&key, ""));
    let form = match (id, name) {
        (DATES, "") => return none_of(key, value, Order::VARIANTS),
        (DATES, "years") => return none_of(key, value, Years::VARIANTS),
        (DATES, "year" | "month" | "day") if !value.split(',').all(is_unit) => ExpectedForm::Unit,
        (DATES, "months") if !are_months(value) => ExpectedForm::Months,
        (LETTERS, "") if !are_rows(value) => ExpectedForm::Rows,
        (LETTERS, "accents") if !are_accents(value) => ExpectedForm::Accents,
        _ => return None,
    };
    Some(DiagnosticKind::Malformed(form, key, value.to_owned()))
}

/// Whether the number stands before it or behind it.
fn is_unit(unit: &str) -> bool {
    unit.trim().starts_with('#') != unit.trim().ends_with('#')
}

fn are_months(value: &str) -> bool {
    let all: Vec<_> = months(value).collect();
    let empty = all.iter().any(|forms| forms.clone().any(str::is_empty));
    !empty && all.len() == 12
}

fn none_of(key: String, value: &str, words: &[&'static str]) -> Option<DiagnosticKind> {
    let near = nearest(value, words.iter().copied()).map(str::to_owned);
    let known = words.contains(&value);
    (!known).then(|| DiagnosticKind::NotOneOf(key, value.to_owned(), words.join(", "), near))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text_file::Source;

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let source = Source::new("f", "customs.ftl", text);
        let ours = Language::of(vec![source]);
        let faults = faults(&ours).into_iter();
        faults
            .map(|fault| (fault.place.line, fault.what.id()))
            .collect()
    }

    /// Each change of what is good is one fault.
    fn each_is_found(good: &str, changes: &[(&str, &str, usize, &'static str)]) {
        assert_eq!(found(good), []);
        for (from, to, line, id) in changes {
            assert_eq!(found(&good.replacen(from, to, 1)), [(*line, *id)], "{to}");
        }
    }

    const MONTHS: &str = "a | b | c | d | e | f, ff | g | h | i | j | k | l";

    #[test]
    fn what_cannot_be_read_is_said_where_it_stands() {
        let good = format!(
            "date-order = dmy\n    .years = ad\n    .year = # оны, он #\n    .months = {MONTHS}\n"
        );
        assert_eq!(found("other = x\n"), []);
        let changes = [
            ("dmy", "ydm", 1, "not-one-of"),
            ("dmy", "日月年", 1, "not-one-of"),
            ("= ad", "= ce", 2, "not-one-of"),
            ("# оны", "оны", 3, "form-unit"),
            ("# оны", "#", 3, "form-unit"),
            (" | l", "", 4, "form-months"),
            ("| k |", "| |", 4, "form-months"),
            ("ff", "", 4, "form-months"),
        ];
        each_is_found(&good, &changes);
    }

    #[test]
    fn what_is_no_key_is_said_where_it_stands() {
        let good = "keyboard = йцукен | фывап\n    .accents = гґ ії\n";
        let changes = [
            ("йцукен", "йцукенгшщзх", 1, "form-rows"),
            ("йцукен", "йцукей", 1, "form-rows"),
            ("йцукен", "Йцукен", 1, "form-rows"),
            ("| ф", "|| ф", 1, "form-rows"),
            ("гґ ії", "г ґ", 2, "form-accents"),
        ];
        each_is_found(good, &changes);
    }

    #[test]
    fn every_shipped_language_has_its_customs() {
        for tag in crate::texts::tags(None) {
            let ours = Language::shipped(&tag);
            for id in [DATES, LETTERS] {
                assert!(ours.get(id).is_some(), "{tag} {id}");
            }
            assert_eq!(faults(&ours), [], "{tag}");
        }
    }
}

//! How dates are written: settings that stand among the texts, since they go with the language.

use strum::VariantNames as _;

use crate::calendar::customs::{Order, Years, months};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm};
use crate::diagnostics::suggest::nearest;
use crate::texts::DATES;
use crate::texts::locale_files::Language;

/// What cannot be understood of the customs of a language.
pub(super) fn faults(ours: &Language) -> Vec<Diagnostic> {
    let Some((file, message)) = ours.get(DATES) else {
        return Vec::new();
    };
    let lines = message.lines.iter().filter_map(|line| {
        let (name, full, key) = match &line.attribute {
            None => ("", DATES.to_owned(), &message.id),
            Some(key) => (&*key.name, format!("{DATES}.{}", key.name), key),
        };
        let what = wrong(name, full, line.text.trim())?;
        Some(file.fault(key.offset, what))
    });
    lines.collect()
}

fn wrong(name: &str, key: String, value: &str) -> Option<DiagnosticKind> {
    let malformed = |form, key| DiagnosticKind::Malformed(form, key, value.to_owned());
    match name {
        "" => none_of(key, value, Order::VARIANTS),
        "years" => none_of(key, value, Years::VARIANTS),
        "year" | "month" | "day" => {
            let placed = |unit: &str| unit.trim().starts_with('#') != unit.trim().ends_with('#');
            let wrong = !value.split(',').all(placed);
            wrong.then(|| malformed(ExpectedForm::Unit, key))
        }
        "months" => {
            let all: Vec<_> = months(value).collect();
            let empty = all.iter().any(|forms| forms.clone().any(str::is_empty));
            let wrong = empty || all.len() != 12;
            wrong.then(|| malformed(ExpectedForm::Months, key))
        }
        _ => None,
    }
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
        let source = Source::new("f", "form.ftl", text);
        let ours = Language::of(vec![source]);
        let faults = faults(&ours).into_iter();
        faults
            .map(|fault| (fault.place.line, fault.what.id()))
            .collect()
    }

    const MONTHS: &str = "a | b | c | d | e | f, ff | g | h | i | j | k | l";

    #[test]
    fn what_cannot_be_read_is_said_where_it_stands() {
        let good = format!(
            "date-order = dmy\n    .years = ad\n    .year = # оны, он #\n    .months = {MONTHS}\n"
        );
        assert_eq!(found(&good), []);
        assert_eq!(found("other = x\n"), []);
        for (from, to, line, id) in [
            ("dmy", "ydm", 1, "not-one-of"),
            ("dmy", "日月年", 1, "not-one-of"),
            ("= ad", "= ce", 2, "not-one-of"),
            ("# оны", "оны", 3, "form-unit"),
            ("# оны", "#", 3, "form-unit"),
            (" | l", "", 4, "form-months"),
            ("| k |", "| |", 4, "form-months"),
            ("ff", "", 4, "form-months"),
        ] {
            assert_eq!(found(&good.replacen(from, to, 1)), [(line, id)], "{to}");
        }
    }

    #[test]
    fn every_shipped_language_has_its_customs() {
        for tag in crate::texts::tags(None) {
            let ours = Language::shipped(&tag);
            assert!(ours.get(DATES).is_some(), "{tag}");
            assert_eq!(faults(&ours), [], "{tag}");
        }
    }
}

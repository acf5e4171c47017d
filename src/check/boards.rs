//! Which letters stand on keys: settings that stand among the texts, since they go with the language.

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm};
use crate::text::letters::{are_accents, are_rows};
use crate::texts::LETTERS;
use crate::texts::locale_files::Language;

/// What cannot be a key, or the accents of one, in a language.
pub(super) fn faults(ours: &Language) -> Vec<Diagnostic> {
    let Some((file, message)) = ours.get(LETTERS) else {
        return Vec::new();
    };
    let lines = message.lines.iter().filter_map(|line| {
        let value = line.text.trim();
        let (form, full, key) = match &line.attribute {
            None if !are_rows(value) => (ExpectedForm::Rows, LETTERS.to_owned(), &message.id),
            Some(key) if key.name == "accents" && !are_accents(value) => {
                let full = format!("{LETTERS}.{}", key.name);
                (ExpectedForm::Accents, full, key)
            }
            _ => return None,
        };
        let what = DiagnosticKind::Malformed(form, full, value.to_owned());
        Some(file.fault(key.offset, what))
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::text_file::Source;

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let source = Source::new("f", "form.ftl", text);
        let faults = faults(&Language::of(vec![source])).into_iter();
        faults
            .map(|fault| (fault.place.line, fault.what.id()))
            .collect()
    }

    #[test]
    fn what_is_no_key_is_said_where_it_stands() {
        let good = "keyboard = йцукен | фывап\n    .accents = гґ ії\n";
        assert_eq!(found(good), []);
        assert_eq!(found("other = x\n"), []);
        for (from, to, line, id) in [
            ("йцукен", "йцукенгшщзх", 1, "form-rows"),
            ("йцукен", "йцукей", 1, "form-rows"),
            ("йцукен", "Йцукен", 1, "form-rows"),
            ("| ф", "|| ф", 1, "form-rows"),
            ("гґ ії", "г ґ", 2, "form-accents"),
        ] {
            assert_eq!(found(&good.replacen(from, to, 1)), [(line, id)], "{to}");
        }
    }

    #[test]
    fn every_shipped_language_has_its_letters() {
        for tag in crate::texts::tags(None) {
            let ours = Language::shipped(&tag);
            assert!(ours.get(LETTERS).is_some(), "{tag}");
            assert_eq!(faults(&ours), [], "{tag}");
        }
    }
}

//! Literal back-translations: what a text says, in words that who made it can read. `back.tsv` in the folder of a shipped
//! language: key, version, date, back-translation. One of a text that has changed since is not shown.
//!
//! It must not know who made them.

use super::source;

/// What a text says word by word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BackTranslation {
    /// `id` or `id.attribute`.
    pub(crate) key: &'static str,
    /// Of the text from which it was made.
    pub(crate) version: &'static str,
    pub(crate) date: &'static str,
    pub(crate) text: &'static str,
}

/// Those of a shipped language.
pub(crate) fn shipped(tag: &str) -> impl Iterator<Item = BackTranslation> {
    let text = source::shipped_file(tag, "back.tsv").unwrap_or_default();
    rows(text)
}

fn rows(text: &'static str) -> impl Iterator<Item = BackTranslation> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut cells = line.splitn(4, '\t');
        let mut cell = || cells.next();
        Some(BackTranslation {
            key: cell()?,
            version: cell()?,
            date: cell()?,
            text: cell()?,
        })
    })
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::fs;

    use super::*;
    use crate::texts::shipped_tags;
    use crate::texts::versions::Versions;

    #[test]
    fn a_row_has_four_cells() {
        let found: Vec<_> =
            rows("# x\na.hint\t0123456789abcdef\t2026-11-27\tGo\tback\nb\n").collect();
        assert_eq!(found.len(), 1);
        let of = found[0];
        assert_eq!(
            (of.key, of.date, of.text),
            ("a.hint", "2026-11-27", "Go\tback")
        );
    }

    /// `UPDATE_BACK=1` writes the versions where `-` stands.
    #[test]
    fn every_back_translation_is_of_a_text_as_it_stands() {
        let mut wrong = String::new();
        for tag in shipped_tags() {
            let versions = Versions::over_shipped(tag, &[]);
            let path = format!("locales/{tag}/back.tsv");
            if std::env::var_os("UPDATE_BACK").is_some()
                && let Ok(text) = fs::read_to_string(&path)
            {
                let row = |line: &str| {
                    let (key, rest) = line.split_once("\t-\t")?;
                    let version = versions.version(key)?;
                    Some(format!("{key}\t{version}\t{rest}\n"))
                };
                let lines = text
                    .lines()
                    .map(|line| row(line).unwrap_or_else(|| format!("{line}\n")));
                fs::write(&path, lines.collect::<String>()).unwrap();
                continue;
            }
            for of in shipped(tag) {
                let now = versions.version(of.key);
                if now.as_deref() != Some(of.version) {
                    writeln!(wrong, "{path}: {} {} is now {now:?}", of.key, of.version).unwrap();
                }
            }
        }
        assert_eq!(wrong, "", "translate these back anew");
    }
}

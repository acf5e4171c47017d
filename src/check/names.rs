//! What a clinic writes into `kiosk.toml` for patients to read: its name, its notice, further languages.
//!
//! It must not know the file in which they stand.

use std::collections::BTreeMap;

use unicode_width::UnicodeWidthStr as _;

use super::{SettingFinding, finding, letters};
use crate::config::{Config, is_language, named_tag};
use crate::diagnostics::diagnostic::{DiagnosticKind, Letter};
use crate::texts::semantics::plain;
use crate::texts::{self, Texts};

/// What the smallest screen has room for on one line, beside its margins. Columns.
const WIDEST: usize = 56;

/// Everything that patients cannot read, or not tell apart.
pub(super) fn faults(settings: &Config) -> Vec<SettingFinding> {
    let mut faults = Vec::new();
    let mut say = |section, key: &str, what| faults.push(finding(section, key, what));
    for what in name("clinic.name", &settings.clinic) {
        say("clinic", "name", what);
    }
    for (key, what) in notice(settings) {
        say("clinic.notice", &key, what);
    }
    let mut taken = taken(settings);
    for page in &settings.pages {
        let key = format!("\"{}\"", page.name);
        for what in name(&format!("pages.{}", page.name), &page.name) {
            say("pages", &key, what);
        }
        if let Some(other) = taken.insert(plain(&page.name), page.name.clone()) {
            let what = DiagnosticKind::SamePage(page.name.clone(), other);
            say("pages", &key, what);
        }
    }
    faults
}

/// The names on the buttons of the languages, without what the eye does not tell apart.
fn taken(settings: &Config) -> BTreeMap<String, String> {
    let locales = &settings.locales;
    let dir = locales.dir.as_deref();
    let (texts, _) = Texts::load(&locales.order, &locales.fallback, dir);
    let name = |tag: &String| texts.say(tag, "language-name", &[]);
    let names = locales.order.iter().map(name);
    names.map(|name| (plain(&name), name)).collect()
}

/// What is wrong with a name that stands on the screen.
fn name(key: &str, name: &str) -> Vec<DiagnosticKind> {
    let mut faults = drawn(key, name);
    if name.width() > WIDEST {
        faults.push(DiagnosticKind::WideName(key.to_owned()));
    }
    faults
}

/// The signs of a text that terminals draw badly, each once; letters that none can draw are told together.
fn drawn(key: &str, text: &str) -> Vec<DiagnosticKind> {
    let mut faults = Vec::new();
    for what in text.chars().filter_map(letters::fault) {
        let what = match what {
            DiagnosticKind::Letter(Letter::Script, _) => DiagnosticKind::NameScript(key.to_owned()),
            what => what,
        };
        if !faults.contains(&what) {
            faults.push(what);
        }
    }
    faults
}

/// A notice that never shows, or that nobody can read.
fn notice(settings: &Config) -> Vec<(String, DiagnosticKind)> {
    let notice = &settings.notice;
    let mut faults = Vec::new();
    let days = notice.from.zip(notice.until);
    if let Some((from, until)) = days.filter(|(from, until)| from > until) {
        let what = DiagnosticKind::NoticeOver(from.to_string(), until.to_string());
        faults.push(("until".to_owned(), what));
    }
    let locales = &settings.locales;
    let known = texts::tags(locales.dir.as_deref());
    for (tag, text) in &notice.words {
        // Words for `zh` stand for `zh-Hans` as well, and English for whoever has none.
        let used = |of: &String| of == tag || of.split('-').next() == Some(tag);
        if tag != super::MODEL && !locales.order.iter().any(used) {
            let near = named_tag(tag, &known).filter(|_| !is_language(tag));
            let what = DiagnosticKind::NoticeLanguage(tag.clone(), near);
            faults.push((tag.clone(), what));
        }
        let drawn = drawn(&format!("clinic.notice.{tag}"), text).into_iter();
        faults.extend(drawn.map(|what| (tag.clone(), what)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Config {
        Config::load(None).unwrap()
    }

    fn ids(settings: &Config) -> Vec<&'static str> {
        faults(settings).iter().map(|(_, what)| what.id()).collect()
    }

    #[test]
    fn names_must_be_drawn_right() {
        let mut settings = shipped();
        assert_eq!(ids(&settings), [""; 0]);
        for (name, expected) in [
            (
                "みどり①ﾐ😀",
                vec!["letter-ambiguous", "letter-half-kana", "letter-emoji"],
            ),
            ("नेपाली", vec!["name-script"]),
            ("髙﨑医院", vec![]),
        ] {
            name.clone_into(&mut settings.clinic);
            assert_eq!(ids(&settings), expected, "{name}");
        }
        settings.clinic = "医".repeat(29);
        assert_eq!(ids(&settings), ["wide-name"]);
    }
}

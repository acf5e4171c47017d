//! `[locales]` of `kiosk.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use super::Config;
use super::reader::{Section, SpannedText};
use super::reader::{path, set};
use super::tags::near_tag;
use crate::diagnostics::diagnostic::{DiagnosticKind, ExpectedForm};
use crate::texts;

/// All languages that there are.
const AUTO: &str = "auto";

/// The order in which they are offered then; others of the clinic's stand behind them. Those first of whom there are
/// most in Japan.
const USUAL: [&str; 18] = [
    "ja",
    "ja-simple",
    "en",
    "zh-Hans",
    "zh-Hant",
    "ko",
    "vi",
    "ne",
    "pt-BR",
    "es",
    "fil",
    "id",
    "my",
    "ru",
    "uk",
    "th",
    "mn",
    "km",
];

/// All languages that are known, in their usual order.
fn usual(known: &[String]) -> Vec<String> {
    let mut order = known.to_vec();
    order.sort_by_key(|tag| USUAL.iter().position(|of| of == tag).unwrap_or(USUAL.len()));
    order
}

/// Reads `[locales]`. Every language named must be shipped or have a folder.
pub(super) fn apply(
    config: &mut Config,
    mut section: Section<'_, '_, '_>,
    base: &Path,
    known: Option<&[String]>,
) {
    let dir = section.parsed("dir", ExpectedForm::Path, |text| path(text, base));
    set(&mut config.locales.dir, dir);
    let on_disk = || texts::tags(config.locales.dir.as_deref());
    let known = known.map_or_else(on_disk, <[String]>::to_vec);
    if section.is_word("order", AUTO) {
        config.locales.order = usual(&known);
    } else if let Some((texts, span)) = section.list("order") {
        if texts.is_empty() {
            let value = String::new();
            section.fault(&SpannedText { value, span }, DiagnosticKind::NoLocale);
        }
        set(
            &mut config.locales.order,
            order(&mut section, texts, &known),
        );
    }
    // An earlier version was told here what people had read.
    if let Some((_, span)) = section.list("reviewed") {
        let value = String::new();
        section.fault(&SpannedText { value, span }, DiagnosticKind::ReviewedMoved);
    }
    let mut fallback = section.section("fallback", "locales.fallback");
    for tag in fallback.keys() {
        let texts = fallback
            .list(&tag)
            .map(|(texts, _)| texts)
            .unwrap_or_default();
        let next = known_of(&mut fallback, texts, &known);
        config.locales.fallback.insert(tag, next);
    }
    fallback.end();
    section.end();
}

/// The known languages of a list, each once; `None` if none is left.
fn order(
    section: &mut Section<'_, '_, '_>,
    texts: Vec<SpannedText>,
    known: &[String],
) -> Option<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut once = Vec::new();
    for text in texts {
        if seen.insert(text.value.clone()) {
            once.push(text);
        } else {
            section.fault(&text, DiagnosticKind::RepeatedLocale(text.value.clone()));
        }
    }
    let order = known_of(section, once, known);
    (!order.is_empty()).then_some(order)
}

fn known_of(
    section: &mut Section<'_, '_, '_>,
    texts: Vec<SpannedText>,
    known: &[String],
) -> Vec<String> {
    let mut tags = Vec::new();
    for text in texts {
        if known.contains(&text.value) {
            tags.push(text.value);
        } else {
            let near = near_tag(&text.value, known);
            let what = DiagnosticKind::UnknownLocale(text.value.clone(), known.join(", "), near);
            section.fault(&text, what);
        }
    }
    tags
}

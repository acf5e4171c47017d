//! Facts of the leaflet, and the Japanese words that a patient points at: what a text must still say
//! when somebody has changed it.
//!
//! It must not know what the facts mean.

use std::collections::BTreeSet;

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::guidance::Fact;
use crate::guidance::leaflet::stated;
use crate::text::kana::is_of_kana;
use crate::texts::listing::Message;
use crate::texts::locale_files::Language;
use crate::texts::part::TextGroup;

/// The shipped texts that a change is measured by.
pub(super) struct Measure<'a> {
    /// In the same language; in English for a language of the clinic's own.
    pub(super) shipped: &'a Language,
    /// In English: it has the Japanese beside every word that a patient must point at.
    pub(super) english: &'a Language,
    /// The texts that the changed ones lie over, of the same language.
    pub(super) below: Option<&'a Language>,
    /// Whether the language is some kind of Japanese, and needs none beside.
    pub(super) japanese: bool,
}

/// What the texts of `ours` leave out.
pub(super) fn faults(ours: &Language, measure: &Measure<'_>) -> Vec<Diagnostic> {
    let stated = stated();
    let mut faults = Vec::new();
    for (file, message) in ours.messages().filter(|(_, message)| is_seen(message)) {
        let id = &message.id.name;
        for line in &message.lines {
            let text = ours.resolved(&line.text, measure.below);
            let of = |language: &Language| language.said(id, line.name());
            let at = |what| file.fault_of(message, what);
            let facts = stated.iter().find(|(key, _)| key == id);
            if let Some((_, facts)) = facts.filter(|(_, facts)| !facts.is_empty())
                && let Some(lost) = lost(&text, &of(measure.shipped).unwrap_or_default())
            {
                faults.push(at(DiagnosticKind::LostFact(id.clone(), named(facts), lost)));
            }
            let english = of(measure.english).unwrap_or_default();
            let alone = japanese(&english)
                .into_iter()
                .find(|word| !text.contains(word));
            if let Some(word) = alone.filter(|_| !measure.japanese) {
                faults.push(at(DiagnosticKind::NoJapanese(id.clone(), word.to_owned())));
            }
        }
    }
    faults
}

/// Whether patients see it.
fn is_seen(message: &Message) -> bool {
    !message.is_term() && TextGroup::of_key(&message.id.name).is_seen()
}

/// A number of the shipped text that is not in this one; the whole text, if nothing is left of it.
fn lost(text: &str, shipped: &str) -> Option<String> {
    if text.trim().is_empty() {
        return Some(shipped.chars().take(20).collect());
    }
    let left = numbers(text);
    let mut wanted = numbers(shipped).into_iter();
    wanted
        .find(|number| !left.contains(number))
        .map(str::to_owned)
}

fn numbers(text: &str) -> BTreeSet<&str> {
    let parts = text.split(|c: char| !c.is_ascii_digit());
    parts.filter(|part| !part.is_empty()).collect()
}

/// Words in Japanese letters that stand in brackets.
fn japanese(text: &str) -> Vec<&str> {
    let is = |c: char| is_of_kana(c) || matches!(c, '\u{3400}'..='\u{9fff}');
    let mut brackets = text.split(['(', '（', '「', '、']);
    // What stands before the first bracket is in none.
    brackets.next();
    let words = brackets.filter_map(|rest| rest.split(|c| !is(c)).next());
    words.filter(|word| word.chars().count() > 1).collect()
}

pub(super) fn named(facts: &[Fact]) -> String {
    let names: Vec<String> = facts.iter().map(|fact| format!("F{fact:02}")).collect();
    names.join(" ")
}

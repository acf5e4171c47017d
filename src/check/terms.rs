//! Words that a clinic has changed for many texts at once: the terms, beside the shipped ones.
//!
//! It must not know what the words mean.

use std::collections::BTreeSet;

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::guidance::Fact;
use crate::guidance::leaflet::stated;
use crate::texts::locale_files::Language;

/// Each changed term of `ours` once, with the facts, if any, of the texts in `shipped` that say it.
pub(super) fn faults(shipped: &Language, ours: &Language) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for (file, term) in ours.messages().filter(|(_, message)| message.is_term()) {
        let id = &term.id.name;
        let (Some(old), Some(line)) = (shipped.said(id, None), term.line(None)) else {
            continue;
        };
        let new = ours.resolved(&line.text, Some(shipped));
        let facts: Vec<Fact> = facts(shipped, id).into_iter().collect();
        if old != new {
            let what = if facts.is_empty() {
                DiagnosticKind::ChangedWord(id.clone(), old, new)
            } else {
                DiagnosticKind::ChangedTerm(id.clone(), super::facts::named(&facts), old, new)
            };
            faults.push(file.fault_of(term, what));
        }
    }
    faults
}

/// The facts of all texts that say a term, themselves or through another one.
fn facts(shipped: &Language, term: &str) -> BTreeSet<Fact> {
    let mut saying = BTreeSet::from([term]);
    loop {
        let before = saying.len();
        for (_, message) in shipped.messages() {
            let mut uses = message.lines.iter().flat_map(|line| &line.uses.references);
            if uses.any(|of| saying.contains(of.name.as_str())) {
                saying.insert(&message.id.name);
            }
        }
        if saying.len() == before {
            break;
        }
    }
    let stated = stated().into_iter();
    let stated = stated.filter(|(key, _)| saying.contains(key.as_str()));
    stated.flat_map(|(_, facts)| facts).copied().collect()
}

//! What a clinic's text says beside the shipped one: changed facts to compare, words left in English, and texts
//! that were written when the Japanese said something else.

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::guidance::leaflet::stated;
use crate::texts::listing::{Message, MessageText};
use crate::texts::locale_files::{File, Language};
use crate::texts::{entry_of, made_from};

/// How much of a text is shown. Characters.
const SHOWN: usize = 160;

/// All of it, for the texts of `ours` over those `below`.
pub(super) fn faults(
    reference: &Language,
    below: &Language,
    ours: &Language,
    tag: &str,
) -> Vec<Diagnostic> {
    let stated = stated();
    let english = (tag != super::MODEL).then(|| Language::shipped(super::MODEL));
    let shipped = crate::texts::shipped_tags().any(|shipped| shipped == tag);
    let mut faults = Vec::new();
    for (file, message) in ours.messages().filter(|(_, message)| !message.is_term()) {
        let id = &message.id.name;
        for line in &message.lines {
            let new = ours.resolved(&line.text, Some(below));
            let old = below.said(id, line.name());
            let facts = stated
                .iter()
                .find(|(key, facts)| key == id && !facts.is_empty());
            if let Some((old, (_, facts))) = old.as_ref().zip(facts).filter(|(old, _)| **old != new)
            {
                let facts = super::facts::named(facts);
                let what = DiagnosticKind::ChangedFact(id.clone(), facts, short(old), short(&new));
                faults.push(file.fault_of(message, what));
            }
            let same = english
                .as_ref()
                .and_then(|english| english.said(id, line.name()));
            let words = new.chars().filter(|c| c.is_alphabetic()).count() > 1;
            // Languages of the clinic's own have too many such words at first: they are counted.
            if shipped && words && same.as_ref() == Some(&new) && old.as_ref() != Some(&new) {
                faults.push(file.fault_of(message, DiagnosticKind::SameWords(id.clone())));
            }
        }
        faults.extend(part(reference, file, message));
        faults.extend(outdated(reference, file, message));
    }
    faults
}

/// Values that the Japanese always says, and this text in some of its variants only, or only to choose by.
fn part(reference: &Language, file: &File, message: &Message) -> Option<Diagnostic> {
    let id = &message.id.name;
    let (_, wanted) = reference.get(id)?;
    let of = |line: &MessageText| {
        let wanted = &wanted.line(line.name())?.sure;
        let uses = &line.uses;
        // Another text may say it.
        let alone = uses.references.iter().all(|of| of.name.starts_with('-'));
        let known = |name: &&String| uses.variables.iter().any(|of| of.name == **name);
        let lost = wanted.difference(&line.sure).filter(known);
        let lost: Vec<&str> = lost.map(String::as_str).collect();
        (alone && !lost.is_empty()).then(|| lost.join(", "))
    };
    let lost = message.lines.iter().find_map(of)?;
    Some(file.fault_of(message, DiagnosticKind::PartVariable(id.clone(), lost)))
}

/// The Japanese that stands as a comment above a text is no longer the Japanese of the program.
fn outdated(reference: &Language, file: &File, message: &Message) -> Option<Diagnostic> {
    let id = &message.id.name;
    let before = file.source.text.get(..message.id.offset)?;
    let then = made_from(before, id)?;
    let (wanted, _) = reference.get(id)?;
    let now = entry_of(&wanted.source.text, id)?;
    (plain(&then) != plain(now)).then(|| {
        let text = |lines: &str| short(lines.split_once('=').map_or(lines, |(_, text)| text));
        let what = DiagnosticKind::Outdated(id.clone(), text(&then), text(now));
        file.fault_of(message, what)
    })
}

/// Without blanks, which an editor or the serializer sets as it likes.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn short(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.replace('\0', "…");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

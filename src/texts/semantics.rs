//! What no parser finds: texts that say nothing, themselves, or too much; texts without a value that they must
//! say; two languages with one name.
//!
//! It must not know why a message exists: Japanese is the measure.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::is_blank;
use super::listing::{Message, MessageText};
use super::locale_files::{File, Language};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::texts::{EVERYWHERE, NAME, source};

/// The most other texts that one may say. Fluent stops at as many.
const MOST: usize = 100;

/// What is wrong with the texts of `ours`, over those `below`, beside the `reference`.
pub(crate) fn faults(reference: &Language, below: &Language, ours: &Language) -> Vec<Diagnostic> {
    let scope = Scope { ours, below };
    let messages = ours.messages();
    messages
        .flat_map(|(file, message)| of_message(&scope, reference, file, message))
        .collect()
}

/// What is wrong with texts for all languages. Only terms can be the same in all.
pub(crate) fn shared(ours: &Language, below: &Language) -> Vec<Diagnostic> {
    let scope = Scope { ours, below };
    let of = |(file, message): (&File, &Message)| {
        if message.is_term() {
            return of_message(&scope, below, file, message);
        }
        let what = DiagnosticKind::NotATerm(message.id.name.clone());
        vec![file.fault_of(message, what)]
    };
    ours.messages().flat_map(of).collect()
}

fn of_message(
    scope: &Scope<'_>,
    reference: &Language,
    file: &File,
    message: &Message,
) -> Vec<Diagnostic> {
    let id = &message.id.name;
    let wanted = reference.get(id).filter(|_| !message.is_term());
    let mut faults = Vec::new();
    for line in &message.lines {
        faults.extend(endless(scope, id, line));
        if line.is_hollow || is_blank(&scope.ours.resolved(&line.text, Some(scope.below))) {
            faults.push(DiagnosticKind::EmptyText(id.clone()));
        }
        let wanted = wanted.and_then(|(_, wanted)| wanted.line(line.name()));
        let lost = wanted.and_then(|wanted| lost(scope, wanted, line));
        faults.extend(lost.map(|lost| DiagnosticKind::LostVariable(id.clone(), lost)));
    }
    let faults = faults.into_iter();
    faults.map(|what| file.fault_of(message, what)).collect()
}

/// Where a text finds what it refers to.
struct Scope<'a> {
    ours: &'a Language,
    below: &'a Language,
}

impl<'a> Scope<'a> {
    fn find(&self, name: &str) -> Option<&'a MessageText> {
        let (id, attribute) = super::split(name);
        let line = |of: &'a Language| of.get(id)?.1.line(attribute);
        line(self.ours).or_else(|| line(self.below))
    }

    /// How a text ends that says others.
    fn follow(&self, line: &MessageText, path: &mut Vec<String>, left: &mut usize) -> End {
        let uses = &line.uses;
        *left = left.saturating_sub(uses.variables.len() + uses.functions.len());
        for name in &uses.references {
            let Some(rest) = left.checked_sub(1) else {
                return End::Never;
            };
            *left = rest;
            if path.first() == Some(&name.name) {
                return End::Here;
            }
            // Another text says itself, and is told.
            if path.contains(&name.name) {
                continue;
            }
            if let Some(next) = self.find(&name.name) {
                path.push(name.name.clone());
                let end = self.follow(next, path, left);
                path.pop();
                if end != End::Well {
                    return end;
                }
            }
        }
        End::Well
    }

    /// The values that a text says, also through other messages; a term has none.
    fn values(&self, line: &'a MessageText, seen: &mut BTreeSet<&'a str>) -> BTreeSet<&'a str> {
        let mut values = line.uses.values();
        let references = line.uses.references.iter();
        for name in references.filter(|of| !of.name.starts_with('-')) {
            if seen.insert(&name.name)
                && let Some(next) = self.find(&name.name)
            {
                values.extend(self.values(next, seen));
            }
        }
        values
    }
}

#[derive(PartialEq, Eq)]
enum End {
    Well,
    Here,
    Never,
}

fn endless(scope: &Scope<'_>, id: &str, line: &MessageText) -> Option<DiagnosticKind> {
    let name = line.name().map(|name| format!("{id}.{name}"));
    let start = name.unwrap_or_else(|| id.to_owned());
    let mut left = MOST;
    match scope.follow(line, &mut vec![start], &mut left) {
        End::Well => None,
        End::Here => Some(DiagnosticKind::Cycle(id.to_owned())),
        End::Never => Some(DiagnosticKind::Bomb(id.to_owned())),
    }
}

/// The values that a text must say and does not.
fn lost<'a>(scope: &Scope<'a>, wanted: &MessageText, line: &'a MessageText) -> Option<String> {
    let said = scope.values(line, &mut BTreeSet::new());
    let wanted = wanted.uses.values();
    // A value of a wrong name is told as such.
    let known = |name: &&str| wanted.contains(name) || EVERYWHERE.contains(name);
    if !said.iter().all(known) {
        return None;
    }
    let lost = wanted.into_iter();
    let lost = lost.filter(|name| !said.contains(name) && *name != "$clinic");
    let lost: Vec<&str> = lost.collect();
    (!lost.is_empty()).then(|| lost.join(", "))
}

/// Who bears which name on the page with the languages.
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// As they are shipped.
    pub(crate) fn of(tags: &[String]) -> Self {
        let name = |tag: &String| Some((plain(source::own_name(tag)?), tag.clone()));
        Self(tags.iter().filter_map(name).collect())
    }

    /// Whether a language takes the name of another; from now on it is taken.
    pub(crate) fn check(&mut self, tag: &str, ours: &Language) -> Option<Diagnostic> {
        let (file, message) = ours.get(NAME)?;
        let said = ours.said(NAME, None)?;
        match self.0.get(&plain(&said)) {
            Some(other) if other != tag => {
                let what = DiagnosticKind::SameName(said.trim().to_owned(), other.clone());
                Some(file.fault_of(message, what))
            }
            _ => {
                self.0.retain(|_, of| of != tag);
                self.0.insert(plain(&said), tag.to_owned());
                None
            }
        }
    }
}

/// A name without what the eye does not tell apart.
pub(crate) fn plain(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let seen = name.nfkc().filter(|c| !c.is_whitespace());
    seen.flat_map(char::to_lowercase).collect()
}

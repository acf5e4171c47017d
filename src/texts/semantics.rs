//! What no parser finds: texts that say nothing, themselves, or too much; texts without a value that they must
//! say; two languages with one name.
//!
//! It must not know why a message exists: Japanese is the measure.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::is_blank;
use super::listing::{Message, MessageText};
use super::locale_files::{File, Language};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::texts::{EVERYWHERE, source};

/// The most other texts that one may say. Fluent stops at as many.
const MOST: usize = 100;

/// The message with the name of the language.
const NAME: &str = "language-name";

/// What is wrong with the texts of `ours`, over those `below`, beside the `reference`.
pub(crate) fn faults(reference: &Language, below: &Language, ours: &Language) -> Vec<Diagnostic> {
    let scope = Scope { ours, below };
    let mut faults = Vec::new();
    for (file, message) in ours.messages() {
        let id = &message.id.name;
        for line in &message.lines {
            faults.extend(endless(&scope, file, message, line));
            if line.is_hollow || is_blank(&ours.resolved(&line.text, Some(below))) {
                faults.push(file.fault(message.id.offset, DiagnosticKind::EmptyText(id.clone())));
            }
            let wanted = reference.get(id).filter(|_| !message.is_term());
            let wanted = wanted.and_then(|(_, wanted)| wanted.line(line.name()));
            if let Some(lost) = wanted.and_then(|wanted| lost(&scope, wanted, line)) {
                faults.push(file.fault(
                    message.id.offset,
                    DiagnosticKind::LostVariable(id.clone(), lost),
                ));
            }
        }
    }
    faults
}

/// What is wrong with texts for all languages. Only terms can be the same in all.
pub(crate) fn shared(ours: &Language, below: &Language) -> Vec<Diagnostic> {
    let scope = Scope { ours, below };
    let mut faults = Vec::new();
    for (file, message) in ours.messages() {
        let id = &message.id.name;
        if !message.is_term() {
            faults.push(file.fault(message.id.offset, DiagnosticKind::NotATerm(id.clone())));
            continue;
        }
        for line in &message.lines {
            faults.extend(endless(&scope, file, message, line));
            if line.is_hollow || is_blank(&ours.resolved(&line.text, Some(below))) {
                faults.push(file.fault(message.id.offset, DiagnosticKind::EmptyText(id.clone())));
            }
        }
    }
    faults
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
        let mut values: BTreeSet<&str> = line
            .uses
            .variables
            .iter()
            .map(|of| of.name.as_str())
            .collect();
        for name in line
            .uses
            .references
            .iter()
            .filter(|of| !of.name.starts_with('-'))
        {
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

fn endless(
    scope: &Scope<'_>,
    file: &File,
    message: &Message,
    line: &MessageText,
) -> Option<Diagnostic> {
    let id = &message.id.name;
    let start = line
        .name()
        .map_or_else(|| id.clone(), |name| format!("{id}.{name}"));
    let mut left = MOST;
    let what = match scope.follow(line, &mut vec![start], &mut left) {
        End::Well => return None,
        End::Here => DiagnosticKind::Cycle(id.clone()),
        End::Never => DiagnosticKind::Bomb(id.clone()),
    };
    Some(file.fault(message.id.offset, what))
}

/// The values that a text must say and does not.
fn lost<'a>(scope: &Scope<'a>, wanted: &MessageText, line: &'a MessageText) -> Option<String> {
    let said = scope.values(line, &mut BTreeSet::new());
    let wanted: BTreeSet<&str> = wanted
        .uses
        .variables
        .iter()
        .map(|of| of.name.as_str())
        .collect();
    // A value of a wrong name is told as such.
    if said
        .iter()
        .any(|name| !wanted.contains(name) && !EVERYWHERE.contains(name))
    {
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
        let name = |tag: &String| Some((plain(source::welcome(tag, NAME)?), tag.clone()));
        Self(tags.iter().filter_map(name).collect())
    }

    /// Whether a language takes the name of another; from now on it is taken.
    pub(crate) fn check(&mut self, tag: &str, ours: &Language) -> Option<Diagnostic> {
        let (file, message) = ours.get(NAME)?;
        let said = ours.said(NAME, None)?;
        match self.0.get(&plain(&said)) {
            Some(other) if other != tag => {
                let what = DiagnosticKind::SameName(said.trim().to_owned(), other.clone());
                Some(file.fault(message.id.offset, what))
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

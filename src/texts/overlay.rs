//! The clinic's own texts, as far as they can be used: a message that cannot gives way to the one that was
//! there before.
//!
//! It must not know what the kiosk says when.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::entries::entries;
use super::readings::{Readings, is_reviewed};
use super::source;
use super::text_file::{Lost, Source};
use super::versions::Versions;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::texts::validator::Vet;

/// The clinic's texts of each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicTexts {
    /// By language; under no name those for all languages.
    locales: BTreeMap<String, Vec<Source>>,
}

/// Where those for all languages are.
const ALL: &str = "";

/// How far terms that say terms are followed.
const TERMS_DEEP: usize = 4;

impl ClinicTexts {
    /// Reads the clinic's folder for these languages. Never fails: what cannot be used is left out, message by
    /// message, each with its fault.
    pub fn read(dir: Option<&Path>, tags: &[String]) -> (Self, Vec<Diagnostic>) {
        let missing = |tag: &str| dir.and_then(|dir| source::missing(dir, tag));
        if missing(ALL).is_some() {
            let all = tags.iter().map(String::as_str).chain([ALL]);
            let lost = |tag: &str| (tag.to_owned(), missing(tag).into_iter().collect());
            let locales = all.map(lost).collect();
            return (Self { locales }, Vec::new());
        }
        let (shared, mut faults) = source::shared(dir);
        let own: Vec<_> = tags
            .iter()
            .map(|tag| (tag, source::clinic(dir, tag)))
            .collect();
        let mut locales = BTreeMap::new();
        let bare = |(_, (files, found)): &(_, (Vec<Source>, Vec<Diagnostic>))| {
            files.is_empty() && found.is_empty()
        };
        // Most clinics have none, and the first screen waits for this.
        let none = shared.is_empty() && own.iter().all(bare);
        if none && tags.iter().all(|tag| missing(tag).is_none()) {
            return (Self { locales }, faults);
        }
        let mut vet = Vet::new(tags, shared);
        faults.append(&mut vet.faults);
        for (tag, (mut files, found)) in own {
            faults.extend(found);
            let unfit = vet.language(tag, &mut files).into_iter();
            faults.extend(unfit.filter(|fault| fault.what.spoils_text()));
            files.extend(missing(tag));
            locales.insert(tag.clone(), files);
        }
        locales.insert(ALL.to_owned(), vet.into_shared());
        (Self { locales }, faults)
    }

    /// Those of these languages whose texts have all been read as they stand, and what is wrong with the clinic's
    /// record of that.
    pub fn reviewed(&self, dir: Option<&Path>, tags: &[String]) -> (Vec<String>, Vec<Diagnostic>) {
        let (mut reviewed, mut faults) = (Vec::new(), Vec::new());
        for tag in tags {
            let (clinic, wrong) = Readings::clinic(dir, tag);
            faults.extend(wrong);
            let readings = Readings::shipped(tag).with(clinic);
            let versions = || Versions::over_shipped(tag, &self.of(tag));
            if is_reviewed(tag, &readings, versions) {
                reviewed.push(tag.clone());
            }
        }
        (reviewed, faults)
    }

    /// The files of a language: later ones win.
    pub(crate) fn of(&self, tag: &str) -> Vec<Source> {
        let all = [ALL, tag]
            .into_iter()
            .filter_map(|tag| self.locales.get(tag));
        let said = |source: &&Source| !source.text.trim().is_empty();
        all.flatten().filter(said).cloned().collect()
    }

    /// Takes from `before`, which was good, every message that could not be read this time.
    pub fn keep(&mut self, before: &Self) {
        let mut said = String::new();
        for (tag, files) in &mut self.locales {
            let before = before.locales.get(tag).map(Vec::as_slice);
            let kept = kept(files, before.unwrap_or_default());
            said.extend(kept.iter().map(|file| file.text.as_str()));
            files.splice(0..0, kept);
        }
        // A text stays as it was only with the terms that it says, and with those that they say.
        for _ in 0..TERMS_DEEP {
            self.keep_terms(before, &mut said);
        }
    }

    /// Whether the kiosk says the same with both, whatever of the files could not be used.
    pub fn says_as(&self, other: &Self) -> bool {
        self.messages() == other.messages()
    }

    /// Each message of each language, with the name of its file: that has a say in when it is parsed.
    fn messages(&self) -> BTreeMap<(&str, String), (&str, &str)> {
        let mut messages = BTreeMap::new();
        for (tag, files) in &self.locales {
            for file in files {
                for entry in entries(&file.text) {
                    let text = file.text.get(entry.range).unwrap_or_default();
                    let text = (file.name.as_str(), text.trim_end());
                    messages.insert((tag.as_str(), entry.id), text);
                }
            }
        }
        messages
    }

    fn keep_terms(&mut self, before: &Self, said: &mut String) {
        let here: BTreeSet<String> = self.locales.values().flatten().flat_map(ids).collect();
        let mut kept = String::new();
        for (tag, files) in &mut self.locales {
            let before = before.locales.get(tag).map(Vec::as_slice);
            let lost = |_: &Source, id: &str| {
                id.starts_with('-') && !here.contains(id) && said.contains(id)
            };
            let terms = some(before.unwrap_or_default(), lost);
            kept.extend(terms.iter().map(|file| file.text.as_str()));
            files.splice(0..0, terms);
        }
        said.push_str(&kept);
    }
}

/// The messages of `before` that `files` has lost.
fn kept(files: &[Source], before: &[Source]) -> Vec<Source> {
    let good: BTreeSet<String> = files.iter().flat_map(ids).collect();
    let lost = |file: &Source, id: &str| {
        files.iter().any(|of| match &of.lost {
            Lost::Nothing => false,
            Lost::Entries(ids) => ids.iter().any(|lost| lost == id),
            // A file, or the folder in which it lies.
            Lost::All => Path::new(&file.shown).starts_with(&of.shown),
        })
    };
    some(before, |file, id| !good.contains(id) && lost(file, id))
}

/// The names of a file's messages.
fn ids(file: &Source) -> Vec<String> {
    let entries = entries(&file.text).into_iter();
    entries.map(|entry| entry.id).collect()
}

/// The files with only some of their messages, without those that then have none.
fn some(files: &[Source], keep: impl Fn(&Source, &str) -> bool) -> Vec<Source> {
    let rest = |file: &Source| {
        let kept = entries(&file.text).into_iter();
        let kept = kept.filter(|entry| keep(file, &entry.id));
        let lines = kept.filter_map(|entry| file.text.get(entry.range));
        let text: String = lines.collect();
        (!text.is_empty()).then(|| Source::new(&file.shown, &file.name, &text))
    };
    files.iter().filter_map(rest).collect()
}

#[cfg(test)]
mod tests;

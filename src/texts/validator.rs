//! What of a clinic's texts the kiosk may say: everything but the messages that `check` calls unusable.
//!
//! It must not know what the kiosk does instead.

use super::locale_files::Language;
use super::mend::mend;
use super::parity::Parity;
use super::semantics::{self, Names};
use super::source;
use super::text_file::Source;
use crate::diagnostics::diagnostic::Diagnostic;
use std::path::Path;

/// Goes through the languages one by one.
pub(crate) struct Vet {
    reference: Language,
    /// The clinic's terms for all languages.
    shared: Vec<Source>,
    names: Names,
    /// What is wrong with those.
    pub(crate) faults: Vec<Diagnostic>,
}

impl Vet {
    /// For these languages, with the clinic's files for all languages.
    pub(crate) fn new(tags: &[String], mut shared: Vec<Source>) -> Self {
        let reference = Language::shipped(super::LAST);
        let ours = Language::of(shared.clone());
        let faults = semantics::shared(&ours, &reference);
        lose(&mut shared, &faults);
        Self {
            reference,
            shared,
            names: Names::of(tags),
            faults,
        }
    }

    /// Takes out what a language cannot say, and tells what does not fit.
    pub(crate) fn language(&mut self, tag: &str, files: &mut [Source]) -> Vec<Diagnostic> {
        if files.is_empty() {
            return Vec::new();
        }
        let ours = Language::of(files.to_vec());
        let below = Language::below(tag, &self.shared);
        let faults = unfit(&self.reference, &below, &ours, tag, &mut self.names);
        lose(files, &faults);
        faults
    }

    /// The files for all languages, as far as they can be used.
    pub(crate) fn into_shared(self) -> Vec<Source> {
        self.shared
    }
}

/// What does not fit of the texts of a language, over those `below`, beside the `reference`.
pub(crate) fn unfit(
    reference: &Language,
    below: &Language,
    ours: &Language,
    tag: &str,
    names: &mut Names,
) -> Vec<Diagnostic> {
    let mut faults = Parity::new(reference, Some(below), ours).faults();
    faults.extend(semantics::faults(reference, below, ours));
    faults.extend(names.check(tag, ours));
    faults
}

/// What is wrong with a file that is not saved yet, among the clinic's others of this language.
pub(crate) fn unsaved(
    dir: Option<&Path>,
    tags: &[String],
    tag: &str,
    shown: &str,
    text: &str,
) -> Vec<Diagnostic> {
    let (mut files, _) = source::clinic(dir, tag);
    files.retain(|file| file.shown != shown);
    let (file, mut faults) = mend(Source::new(shown, "own.ftl", text));
    files.push(file);
    let mut vet = Vet::new(tags, source::shared(dir).0);
    faults.extend(vet.language(tag, &mut files));
    faults
}

fn lose(files: &mut [Source], faults: &[Diagnostic]) {
    for file in files {
        let of = faults
            .iter()
            .filter(|of| of.place.file == file.shown && of.what.spoils_text());
        file.lose_lines(&of.map(|fault| fault.place.line).collect());
    }
}

//! The clinic's folder of texts: which of it is read at all, and everything that is wrong in it.
//!
//! It must not know what a text says.

use std::collections::BTreeSet;
use std::path::Path;

use super::rights::Judge;
use super::{REFERENCE, changes, of_words, terms};
use crate::config::{Locales, is_language, named_tag, near_tag};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::texts::locale_files::Language;
use crate::texts::parity::Parity;
use crate::texts::semantics::{self, Names};
use crate::texts::source;
use crate::texts::text_file::Source;
use crate::texts::validator::unfit;
use crate::texts::{all_tags, shipped_tags};

/// What is asked about the folder.
pub(super) struct Folder<'a> {
    pub(super) dir: &'a Path,
    pub(super) locales: &'a Locales,
    pub(super) judge: &'a Judge,
    /// The language of which each missing message is named.
    pub(super) each: Option<&'a str>,
}

impl Folder<'_> {
    /// Everything that is wrong in it.
    pub(super) fn faults(&self) -> Vec<Diagnostic> {
        let used = all_tags(&self.locales.order, &self.locales.fallback);
        let (shared, mut faults) = source::shared(Some(self.dir));
        let reference = Language::shipped(REFERENCE);
        let terms = Language::of(shared.clone());
        faults.extend(semantics::shared(&terms, &reference));
        faults.extend(changed(&terms, &used));
        let mut names = Names::of(&used);
        for path in source::listed(self.dir).unwrap_or_default() {
            let name = path.file_name().unwrap_or_default();
            let name = name.to_string_lossy().into_owned();
            let shown = path.display().to_string();
            if source::is_hidden(&name) {
                continue;
            }
            let denied = self.judge.denies(&path);
            faults.extend(denied.map(|what| Diagnostic::whole(&shown, what)));
            if !path.is_dir() {
                let ignored = Diagnostic::whole(&shown, DiagnosticKind::IgnoredFile);
                faults.extend((!source::is_text(&path)).then_some(ignored));
                continue;
            }
            let is_used = used.contains(&name);
            if let Some(what) = misnamed(&name, is_used) {
                faults.push(Diagnostic::whole(&shown, what));
                continue;
            }
            faults.extend(self.denied(&path));
            faults.extend(self.of_language(&reference, &mut names, &shared, &name, is_used));
        }
        faults
    }

    /// The files in a folder that the kiosk's user may not read.
    fn denied(&self, folder: &Path) -> impl Iterator<Item = Diagnostic> {
        let paths = source::listed(folder).unwrap_or_default().into_iter();
        let ours = paths.filter(|path| source::is_text(path));
        ours.filter_map(|path| {
            let what = self.judge.denies(&path)?;
            Some(Diagnostic::whole(&path.display().to_string(), what))
        })
    }

    fn of_language(
        &self,
        reference: &Language,
        names: &mut Names,
        shared: &[Source],
        tag: &str,
        is_used: bool,
    ) -> Vec<Diagnostic> {
        let (files, mut faults) = source::clinic(Some(self.dir), tag);
        let ours = Language::of(files);
        faults.extend(ours.unparsed());
        let below = Language::below(tag, shared);
        faults.extend(unfit(reference, &below, &ours, tag, names));
        if !is_used {
            let folder = self.dir.join(tag).display().to_string();
            let what = DiagnosticKind::UnusedLanguage(tag.to_owned());
            faults.push(Diagnostic::whole(&folder, what));
            return faults;
        }
        faults.extend(of_words(&ours, Some(&below), tag));
        faults.extend(terms::faults(&below, &ours));
        faults.extend(changes::faults(reference, &below, &ours, tag));
        if !shipped_tags().any(|shipped| shipped == tag) {
            let parity = Parity::new(reference, Some(&below), &ours);
            faults.extend(self.unfinished(&parity, &ours, tag));
        }
        faults
    }

    /// What is still to be translated of a language of the clinic's own.
    fn unfinished(&self, parity: &Parity<'_>, ours: &Language, tag: &str) -> Vec<Diagnostic> {
        let folder = self.dir.join(tag).display().to_string();
        let mut faults = Vec::new();
        if ours.said("language-name", None).is_none() {
            let what = DiagnosticKind::NoName(tag.to_owned());
            faults.push(Diagnostic::whole(&folder, what));
        }
        let (done, all) = parity.counted(&Language::shipped(super::MODEL));
        if done < all {
            let what = DiagnosticKind::Untranslated(tag.to_owned(), done, all);
            faults.push(Diagnostic::whole(&folder, what));
        }
        if self.each == Some(tag) {
            faults.extend(parity.missing(&folder, false));
        }
        faults
    }
}

/// The terms for all languages, each once, beside those of the first language in which it is another.
fn changed(ours: &Language, used: &[String]) -> Vec<Diagnostic> {
    // The texts of all languages are read for them.
    if ours.files.is_empty() {
        return Vec::new();
    }
    let mut places = BTreeSet::new();
    let each = used
        .iter()
        .flat_map(|tag| terms::faults(&Language::shipped(tag), ours));
    each.filter(|fault| places.insert(fault.place.clone()))
        .collect()
}

/// Why a folder is no language that the kiosk shows, if its name says so.
fn misnamed(name: &str, is_used: bool) -> Option<DiagnosticKind> {
    let shipped: Vec<String> = shipped_tags().map(str::to_owned).collect();
    if is_used || shipped.iter().any(|tag| tag == name) {
        return None;
    }
    let named = named_tag(name, &shipped);
    if source::is_tag(name) {
        // Two letters differ by little from two others: only what people mix up is told.
        let unknown = named.is_some() || !is_language(name);
        return unknown.then(|| DiagnosticKind::FolderName(name.to_owned(), named));
    }
    let near = named.or_else(|| near_tag(name, &shipped));
    Some(DiagnosticKind::FolderName(name.to_owned(), near))
}

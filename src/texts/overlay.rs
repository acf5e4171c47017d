//! The clinic's own texts, as far as they can be used: a message that cannot gives way to the one that was
//! there before.
//!
//! It must not know what the kiosk says when.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::entries::entries;
use super::source;
use super::text_file::{Lost, Source};
use crate::diagnostics::diagnostic::Fault;
use crate::texts::validator::Vet;

/// The clinic's texts of each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overlay {
    /// By language; under no name those for all languages.
    locales: BTreeMap<String, Vec<Source>>,
}

/// Where those for all languages are.
const ALL: &str = "";

impl Overlay {
    /// Reads the clinic's folder for these languages. Never fails: what cannot be used is left out, message by
    /// message, each with its fault.
    pub fn read(dir: Option<&Path>, tags: &[String]) -> (Self, Vec<Fault>) {
        let (shared, mut faults) = source::shared(dir);
        let own: Vec<_> = tags
            .iter()
            .map(|tag| (tag, source::clinic(dir, tag)))
            .collect();
        let mut locales = BTreeMap::new();
        let bare = |(_, (files, found)): &(_, (Vec<Source>, Vec<Fault>))| {
            files.is_empty() && found.is_empty()
        };
        // Most clinics have none, and the first screen waits for this.
        if shared.is_empty() && own.iter().all(bare) {
            return (Self { locales }, faults);
        }
        let mut vet = Vet::new(tags, shared);
        faults.append(&mut vet.faults);
        for (tag, (mut files, found)) in own {
            faults.extend(found);
            faults.extend(vet.language(tag, &mut files));
            locales.insert(tag.clone(), files);
        }
        locales.insert(ALL.to_owned(), vet.into_shared());
        (Self { locales }, faults)
    }

    /// The files of a language: later ones win.
    pub(super) fn of(&self, tag: &str) -> Vec<Source> {
        let all = [ALL, tag]
            .into_iter()
            .filter_map(|tag| self.locales.get(tag));
        let said = |source: &&Source| !source.text.trim().is_empty();
        all.flatten().filter(said).cloned().collect()
    }

    /// Takes from `before`, which was good, every message that could not be read this time.
    pub fn keep(&mut self, before: &Self) {
        for (tag, files) in &mut self.locales {
            let kept = before.locales.get(tag).map(|before| kept(files, before));
            files.splice(0..0, kept.unwrap_or_default());
        }
    }
}

/// The messages of `before` that `files` has lost.
fn kept(files: &[Source], before: &[Source]) -> Vec<Source> {
    let has = |file: &Source| -> BTreeSet<String> {
        entries(&file.text)
            .into_iter()
            .map(|entry| entry.id)
            .collect()
    };
    let good: BTreeSet<String> = files.iter().flat_map(has).collect();
    let lost = |file: &Source, id: &String| {
        files.iter().any(|of| match &of.lost {
            Lost::Nothing => false,
            Lost::Entries(ids) => ids.contains(id),
            // A file, or the folder in which it lies.
            Lost::All => Path::new(&file.shown).starts_with(&of.shown),
        })
    };
    let rest = |file: &Source| {
        let kept = entries(&file.text).into_iter();
        let kept = kept.filter(|entry| !good.contains(&entry.id) && lost(file, &entry.id));
        let lines = kept.filter_map(|entry| file.text.get(entry.range));
        let text: String = lines.collect();
        (!text.is_empty()).then(|| Source::new(&file.shown, &file.name, &text))
    };
    before.iter().filter_map(rest).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(dir: &Path) -> (Overlay, usize) {
        let (overlay, faults) = Overlay::read(Some(dir), &["en".to_owned()]);
        (overlay, faults.len())
    }

    fn said(overlay: &Overlay) -> String {
        let files = overlay.of("en").into_iter();
        files
            .map(|file| file.text.trim().to_owned() + "\n")
            .collect()
    }

    #[test]
    fn a_message_that_breaks_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        let file = folder.path().join("en/a.ftl");
        let good = "-card = Card\nbutton-back = Return\nbutton-next = Onwards\n";
        fs::write(&file, good).unwrap();
        let (first, faults) = read(folder.path());
        assert_eq!((said(&first).as_str(), faults), (good, 0));

        for bad in [
            "-card = Card\nbutton-back = Return {\nbutton-next = Go\n",
            "-card = Card\nbutton-back = { $second }\nbutton-next = Go\n",
            "-card = Card\nbutton-back = {\"\"}\nbutton-next = Go\n",
        ] {
            fs::write(&file, bad).unwrap();
            let (mut now, faults) = read(folder.path());
            assert_eq!(faults, 1, "{bad}");
            now.keep(&first);
            let text = said(&now);
            assert!(text.contains("button-back = Return") && text.contains("button-next = Go"));
            // And again, with nothing new.
            let (mut again, _) = read(folder.path());
            again.keep(&now);
            assert_eq!(said(&again), text);
        }
    }

    #[test]
    fn a_file_that_breaks_stays_as_it_was_and_one_that_is_gone_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        let file = folder.path().join("en/a.ftl");
        fs::write(&file, "button-back = Return\n").unwrap();
        let (first, _) = read(folder.path());
        for bad in [
            &b"button-back = \x8e\xf3\x95\x74\n"[..],
            b"\xff\xfeb\0",
            b"a\0b",
        ] {
            fs::write(&file, bad).unwrap();
            let (mut now, faults) = read(folder.path());
            now.keep(&first);
            assert_eq!((said(&now).as_str(), faults), ("button-back = Return\n", 1));
        }
        fs::remove_file(&file).unwrap();
        let (mut now, _) = read(folder.path());
        now.keep(&first);
        assert_eq!(said(&now), "");
    }
}

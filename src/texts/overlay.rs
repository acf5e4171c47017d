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
mod tests {
    use std::fs;

    use super::*;

    fn read(dir: &Path) -> (ClinicTexts, usize) {
        let (overlay, faults) = ClinicTexts::read(Some(dir), &["en".to_owned()]);
        (overlay, faults.len())
    }

    fn said(overlay: &ClinicTexts) -> String {
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

    #[test]
    fn a_text_that_stays_as_it_was_says_the_terms_that_it_said() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("en")).unwrap();
        let terms = folder.path().join("terms.ftl");
        fs::write(
            &terms,
            "-pass = the { -kind } card\n-kind = blue\n-other = x\n",
        )
        .unwrap();
        let file = folder.path().join("en/a.ftl");
        fs::write(&file, "button-back = Hold { -pass }\nbutton-next = Go\n").unwrap();
        let (first, faults) = read(folder.path());
        assert_eq!(faults, 0);
        fs::remove_file(&terms).unwrap();
        let (mut now, faults) = read(folder.path());
        assert_eq!(faults, 1);
        now.keep(&first);
        let text = said(&now);
        assert!(
            text.contains("-pass") && text.contains("-kind = blue"),
            "{text}"
        );
        assert!(!text.contains("-other"), "{text}");
    }

    #[test]
    fn texts_stay_as_they_were_without_the_folder_that_the_settings_name() {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("texts");
        let tags = ["en", "tr"].map(str::to_owned);
        for tag in &tags {
            fs::create_dir_all(dir.join(tag)).unwrap();
            fs::write(dir.join(tag).join("a.ftl"), "button-back = Return\n").unwrap();
        }
        fs::write(dir.join("terms.ftl"), "-app = App\n").unwrap();
        let (first, faults) = ClinicTexts::read(Some(&dir), &tags);
        assert_eq!(faults, []);
        let now = || {
            let (mut now, faults) = ClinicTexts::read(Some(&dir), &tags);
            assert_eq!(faults, [], "told where the settings name it");
            now.keep(&first);
            let text = |tag: &String| -> String {
                now.of(tag).into_iter().map(|file| file.text).collect()
            };
            tags.iter().map(text).collect::<Vec<_>>()
        };
        let all = now();
        fs::remove_dir_all(dir.join("tr")).unwrap();
        assert_eq!(now(), all);
        // A folder of a shipped language is taken back on purpose.
        fs::rename(dir.join("en"), folder.path().join("en")).unwrap();
        assert_eq!(now(), ["-app = App\n", all[1].as_str()]);
        fs::remove_dir_all(&dir).unwrap();
        assert_eq!(now(), all);
        let (mut now, _) = ClinicTexts::read(Some(&dir), &tags);
        assert!(!now.says_as(&first));
        now.keep(&first);
        assert!(now.says_as(&first) && now != first);
    }
}

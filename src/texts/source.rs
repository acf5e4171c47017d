//! Where texts come from: embedded in the program, or the clinic's folder.
//!
//! It must not parse.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use unic_langid::LanguageIdentifier;

use super::NAME;
use super::mend::mend;
use super::packed::{SHIPPED, ShippedFile};
use super::text_file::Source;
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::diagnostics::read_text;

/// How the names of files of texts end.
const TEXTS: &str = ".ftl";

/// The file in the folder of a language that says who has read which of its texts.
pub(crate) const READINGS: &str = "read.tsv";

/// A shipped file: its name and text.
pub(crate) type Shipped = (&'static str, &'static str);

/// The files of a shipped language, by name; none if it is not shipped.
pub(crate) fn shipped(tag: &str) -> impl Iterator<Item = Shipped> {
    shipped_files(tag, |_| true)
}

/// A file beside the texts of a shipped language.
pub(crate) fn shipped_file(tag: &str, name: &str) -> Option<&'static str> {
    let file = files_of_tag(tag).find(|file| file.name == name)?;
    Some(file.text())
}

/// What a shipped language calls itself.
pub(crate) fn own_name(tag: &str) -> Option<&'static str> {
    let mut files = shipped_files(tag, |name| name == "welcome.ftl");
    let mut lines = files.next()?.1.lines();
    lines.find_map(|line| line.strip_prefix(NAME)?.strip_prefix(" = "))
}

/// Those whose names fit. No other is looked into: to unpack it takes time.
pub(super) fn shipped_files(
    tag: &str,
    fits: impl Fn(&str) -> bool,
) -> impl Iterator<Item = Shipped> {
    let files = files_of_tag(tag).filter(|file| file.name.ends_with(TEXTS));
    files
        .filter(move |file| fits(file.name))
        .map(|file| (file.name, file.text()))
}

fn files_of_tag(tag: &str) -> impl Iterator<Item = &'static ShippedFile> {
    SHIPPED.iter().filter(move |file| file.tag == tag)
}

/// The languages that are shipped.
pub(crate) fn shipped_tags() -> impl Iterator<Item = &'static str> {
    let tags = SHIPPED.chunk_by(|one, next| one.tag == next.tag);
    tags.filter_map(|files| Some(files.first()?.tag))
}

/// The languages that are shipped and those that have a folder in `dir`, sorted.
pub fn tags(dir: Option<&Path>) -> Vec<String> {
    let mut tags: Vec<String> = shipped_tags().map(str::to_owned).collect();
    let folders = dir.and_then(|dir| std::fs::read_dir(dir).ok());
    for entry in folders.into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_tag(&name) && entry.path().is_dir() {
            tags.push(name);
        }
    }
    tags.sort();
    tags.dedup();
    tags
}

/// Why there is no folder, if there is none.
pub(crate) fn absent(dir: &Path) -> Option<DiagnosticKind> {
    let shown = || dir.display().to_string();
    match std::fs::read_dir(dir) {
        Ok(_) => None,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Some(DiagnosticKind::NoFolder(shown()))
        }
        Err(_) if dir.exists() && !dir.is_dir() => Some(DiagnosticKind::NotAFolder(shown())),
        Err(error) => Some(DiagnosticKind::UnreadableFolder(read_text::reason(&error))),
    }
}

/// The folder without which there is nothing of this language, if it is not there. That is told where the
/// settings name it.
pub(crate) fn missing(dir: &Path, tag: &str) -> Option<Source> {
    let folder = dir.join(tag);
    let shipped = !is_tag(tag) || shipped_tags().any(|of| of == tag);
    let missing = absent(dir).map(|_| dir);
    let missing = missing.or_else(|| (!shipped && !folder.exists()).then_some(&*folder));
    missing.map(|folder| Source::unreadable(&folder.display().to_string()))
}

/// The clinic's files for a language, sorted by name, each as far as it can be used, and all faults that
/// show in a single file.
pub(crate) fn clinic(dir: Option<&Path>, tag: &str) -> (Vec<Source>, Vec<Diagnostic>) {
    match dir.map(|dir| dir.join(tag)).filter(|_| is_tag(tag)) {
        Some(folder) => files_of(&folder, true),
        None => (Vec::new(), Vec::new()),
    }
}

/// The clinic's files for all languages: those that lie beside the folders of the languages.
pub(crate) fn shared(dir: Option<&Path>) -> (Vec<Source>, Vec<Diagnostic>) {
    dir.map_or_else(Default::default, |dir| files_of(dir, false))
}

/// The texts of a folder. `strict`: nothing else belongs there.
fn files_of(folder: &Path, strict: bool) -> (Vec<Source>, Vec<Diagnostic>) {
    let (mut sources, mut faults) = (Vec::new(), Vec::new());
    let shown = folder.display().to_string();
    let paths = match listed(folder) {
        Ok(paths) => paths,
        // That there is no folder is said where its name stands.
        Err(error) if error.kind() == ErrorKind::NotFound || !strict => return (sources, faults),
        Err(error) => {
            let what = DiagnosticKind::UnreadableFolder(read_text::reason(&error));
            return (
                vec![Source::unreadable(&shown)],
                vec![Diagnostic::whole(&shown, what)],
            );
        }
    };
    for path in paths {
        let name = file_name(&path).unwrap_or_default();
        if is_hidden(name) || strict && name == READINGS {
            continue;
        }
        if !is_text(&path) {
            let what = if path.is_dir() {
                DiagnosticKind::NestedFolder
            } else {
                DiagnosticKind::IgnoredFile
            };
            let fault = Diagnostic::whole(&path.display().to_string(), what);
            faults.extend(strict.then_some(fault));
            continue;
        }
        let shown = path.display().to_string();
        match read_text::read(&path) {
            // A full disk, or an editor that fell over: nobody takes texts back like this.
            Ok((text, _)) if text.trim().is_empty() => {
                faults.push(Diagnostic::whole(&shown, DiagnosticKind::EmptyFile));
                sources.push(Source::unreadable(&shown));
            }
            Ok((text, noted)) => {
                let (source, found) = mend(Source::new(&shown, name, &text));
                faults.extend(noted.into_iter().chain(found));
                sources.push(source);
            }
            Err(found) => {
                faults.extend(found);
                sources.push(Source::unreadable(&shown));
            }
        }
    }
    (sources, faults)
}

/// Whether a file is one of texts, by its name.
pub(crate) fn is_text(path: &Path) -> bool {
    let hidden = is_hidden(file_name(path).unwrap_or_default());
    !hidden && path.extension().is_some_and(|ending| ending == "ftl")
}

/// Whether a file or folder is nobody's text: those of a Mac (`._a.ftl`, `__MACOSX`), of editors (`.#a.ftl`,
/// `.a.ftl.swp`, `a.ftl~`) and of word processors (`~$a.ftl`).
pub(crate) fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.starts_with("~$") || name.ends_with('~') || name == "__MACOSX"
}

/// What is in a folder, sorted.
pub(crate) fn listed(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Whether a language tag is in the one spelling that folders use: `ja-simple`, `zh-Hans`, `pt-BR`.
pub(crate) fn is_tag(text: &str) -> bool {
    let language = text.split('-').next().unwrap_or_default();
    let tag = text.parse::<LanguageIdentifier>();
    (2..=3).contains(&language.len()) && tag.is_ok_and(|tag| tag == text)
}

fn file_name(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_names_of_folders() {
        for good in ["ja", "ja-simple", "zh-Hans", "pt-BR", "es-419", "fil"] {
            assert!(is_tag(good), "{good}");
        }
        for bad in [
            "",
            "JA",
            "ja_JP",
            "ja-x-easy",
            "japanese",
            "zh-hans",
            "pt-br",
            "ja-easy",
            "ja-",
            "../ja",
            "ja/x",
        ] {
            assert!(!is_tag(bad), "{bad}");
        }
    }

    #[test]
    fn every_language_calls_itself_as_its_text_says() {
        for tag in shipped_tags() {
            let said = crate::texts::locale_files::Language::shipped(tag).said(NAME, None);
            assert!(said.is_some(), "{tag}");
            assert_eq!(own_name(tag).map(str::to_owned), said, "{tag}");
        }
    }

    /// Emacs, a Mac and Windows have looked into the folder.
    #[test]
    fn hidden_files_are_nobodys_texts() {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join("ja");
        std::fs::create_dir(&here).unwrap();
        std::fs::write(here.join("a.ftl"), "button-back = もどる\n").unwrap();
        for hidden in ["._a.ftl", ".#a.ftl", ".a.ftl.swp", ".DS_Store", "~$a.ftl"] {
            std::fs::write(here.join(hidden), b"\x00\x05\xff").unwrap();
        }
        let (sources, faults) = clinic(Some(folder.path()), "ja");
        assert_eq!((sources.len(), faults.len()), (1, 0));
    }
}

//! Who has read which version of which text: `read.tsv` in the folder of a language. A text that has changed since is
//! unread again, as its version is another one.
//!
//! It must not know what the kiosk does with a language that nobody has read.

use std::path::Path;

use super::listing::listing;
use super::part::TextGroup;
use super::versions::Versions;
use super::{LAST, source};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::diagnostics::read_text;

/// What stands in its first line.
const HEAD: &str = "# id\tversion\tdate\treader\trole";

/// The files of which every text must have been read before a language is no draft.
const WHOLE: [&str; 2] = ["form.ftl", "guidance.ftl"];

/// The texts of other files that must have been read: causes, what is held, plans, what staff are shown, the notice.
const BEGINNINGS: [&str; 6] = [
    "cause-",
    "holding-",
    "point-",
    "heading-cause-",
    "heading-plan-",
    "heading-purpose",
];

/// Somebody has read a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Reading {
    /// `id` or `id.attribute`.
    pub(crate) key: String,
    pub(crate) version: String,
    /// Such as `2026-11-27`.
    pub(crate) date: String,
    /// A name; may be empty.
    pub(crate) reader: String,
    /// Such as `nurse`.
    pub(crate) role: String,
}

/// All readings of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Readings(Vec<Reading>);

impl Readings {
    /// What stands in the file, and the offsets of lines that are no readings.
    pub(crate) fn parse(text: &str) -> (Self, Vec<usize>) {
        let (mut readings, mut wrong) = (Vec::new(), Vec::new());
        for (offset, line) in super::entries::lines(text) {
            let line = line.trim_end_matches(['\r', '\n']);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            match reading(line) {
                Some(reading) => readings.push(reading),
                None => wrong.push(offset),
            }
        }
        (Self(readings), wrong)
    }

    /// Those that are shipped with a language.
    pub(crate) fn shipped(tag: &str) -> Self {
        Self::parse(source::shipped_file(tag, source::READINGS).unwrap_or_default()).0
    }

    /// Those of a clinic, and what is wrong with them.
    pub(crate) fn clinic(dir: Option<&Path>, tag: &str) -> (Self, Vec<Diagnostic>) {
        let path = dir.map(|dir| dir.join(tag).join(source::READINGS));
        let Some(path) = path.filter(|path| source::is_tag(tag) && path.exists()) else {
            return Default::default();
        };
        let shown = path.display().to_string();
        match read_text::read(&path) {
            Ok((text, noted)) => {
                let (readings, wrong) = Self::parse(&text);
                let wrong = wrong.into_iter();
                let wrong =
                    wrong.map(|at| Diagnostic::at(&shown, &text, at, DiagnosticKind::NoReading));
                (readings, noted.into_iter().chain(wrong).collect())
            }
            Err(faults) => (Self::default(), faults),
        }
    }

    /// These and those.
    #[must_use]
    pub(crate) fn with(mut self, others: Self) -> Self {
        self.0.extend(others.0);
        self
    }

    /// Whether nobody has read anything.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Who has read this version of a text, the latest first.
    pub(crate) fn of(&self, key: &str, version: &str) -> Option<&Reading> {
        let of = self.0.iter().filter(|of| of.key == key);
        of.filter(|of| of.version == version)
            .max_by_key(|of| &of.date)
    }

    /// How many of the texts that decide something have been read as they stand, and how many there are.
    pub(crate) fn counted(&self, versions: &Versions) -> (usize, usize) {
        let all = deciding();
        let is_read = |key: &&String| {
            let version = versions.version(key);
            version.is_some_and(|version| self.of(key, &version).is_some())
        };
        (all.iter().filter(is_read).count(), all.len())
    }

    /// Whether it was not known that they have read this version; now it is.
    pub(crate) fn add(&mut self, new: Reading) -> bool {
        let same = |of: &Reading| {
            let read = (&of.key, &of.version) == (&new.key, &new.version);
            read && (&of.reader, &of.role) == (&new.reader, &new.role)
        };
        let fresh = !self.0.iter().any(same);
        if fresh {
            self.0.push(new);
        }
        fresh
    }

    /// The file.
    pub(crate) fn text(&self) -> String {
        let mut sorted = self.0.clone();
        sorted.sort();
        let lines = sorted.iter().map(|of| {
            let cells = [&of.key, &of.version, &of.date, &of.reader, &of.role];
            cells
                .map(|cell| cell.replace(['\t', '\n', '\r'], " "))
                .join("\t")
                + "\n"
        });
        std::iter::once(format!("{HEAD}\n")).chain(lines).collect()
    }
}

fn reading(line: &str) -> Option<Reading> {
    let mut cells = line.split('\t').map(str::to_owned);
    let mut cell = || cells.next();
    let reading = Reading {
        key: cell()?,
        version: cell()?,
        date: cell()?,
        reader: cell()?,
        role: cell()?,
    };
    let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let sound = reading.version.len() == 16 && reading.version.chars().all(hex);
    (sound && cells.next().is_none()).then_some(reading)
}

/// Whether every text that decides something for a patient has been read as it stands now.
pub(crate) fn is_reviewed(
    tag: &str,
    readings: &Readings,
    versions: impl FnOnce() -> Versions,
) -> bool {
    // The others are made from it.
    if tag == LAST {
        return true;
    }
    if readings.is_empty() {
        return false;
    }
    let (done, all) = readings.counted(&versions());
    done == all
}

/// The texts that must have been read, in the order of their files.
pub(crate) fn deciding() -> Vec<String> {
    let decides = |file: &str, id: &str| {
        WHOLE.contains(&file) || BEGINNINGS.iter().any(|start| id.starts_with(start))
    };
    let keys = keys().into_iter();
    let deciding = keys.filter(|(file, key)| decides(file, key));
    deciding.map(|(_, key)| key).collect()
}

/// All texts that patients read, each with its file. What tells the kiosk how people write is none.
pub(crate) fn keys() -> Vec<(&'static str, String)> {
    let groups = [TextGroup::Welcome, TextGroup::Rest];
    let files =
        source::shipped(LAST).filter(|(name, _)| groups.contains(&TextGroup::of_file(name)));
    let keys = files.flat_map(|(name, text)| {
        let messages = listing(text).into_iter().filter(|of| !of.is_term());
        messages.flat_map(move |message| {
            let id = message.id.name;
            message
                .lines
                .into_iter()
                .map(move |line| match line.name() {
                    Some(attribute) => (name, format!("{id}.{attribute}")),
                    None => (name, id.clone()),
                })
        })
    });
    keys.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(key: &str, version: &str, reader: &str) -> Reading {
        Reading {
            key: key.to_owned(),
            version: version.to_owned(),
            date: "2026-11-27".to_owned(),
            reader: reader.to_owned(),
            role: "nurse".to_owned(),
        }
    }

    const ONE: &str = "0123456789abcdef";

    #[test]
    fn what_is_written_is_read_again() {
        let mut readings = Readings::default();
        assert!(readings.add(of("b", ONE, "An\tna\n")));
        assert!(readings.add(of("a.hint", ONE, "")));
        assert!(!readings.add(of("a.hint", ONE, "")), "known already");
        assert!(readings.add(of("a.hint", ONE, "Bao")), "somebody else");
        let text = readings.text();
        assert_eq!(text.lines().count(), 4, "{text}");
        let (again, wrong) = Readings::parse(&text);
        assert_eq!((again.text(), wrong), (text, vec![]));
        assert!(again.of("b", ONE).is_some() && again.of("b", "0").is_none());
    }

    #[test]
    fn a_line_that_is_no_reading_is_told() {
        let text = format!("# x\n\na\t{ONE}\t\t\t\r\nb\tzz\t\t\t\nc\t{ONE}\t\t\t\tmore\nd\n");
        let (readings, wrong) = Readings::parse(&text);
        assert_eq!(readings.0.len(), 1);
        assert_eq!(wrong.len(), 3);
    }

    #[test]
    fn a_language_is_read_when_each_deciding_text_is_as_it_stands() {
        let all = deciding();
        assert!(all.len() > 150 && all.contains(&"field-name.hint".to_owned()));
        let versions = |own: &str| {
            let own = [crate::texts::text_file::Source::new("a", "a.ftl", own)];
            Versions::over_shipped("en", &own)
        };
        let mut readings = Readings::default();
        for key in &all {
            assert!(!is_reviewed("en", &readings, || versions("")), "{key}");
            let version = versions("").version(key).expect("a text");
            readings.add(of(key, &version, ""));
        }
        assert!(is_reviewed("en", &readings, || versions("")));
        assert!(is_reviewed("en", &readings, || versions("button-back = x")));
        for changed in ["say-statement = x", "-card = x", "cause-other = x"] {
            assert!(
                !is_reviewed("en", &readings, || versions(changed)),
                "{changed}"
            );
        }
        assert!(is_reviewed("ja", &Readings::default(), || versions("")));
    }
}

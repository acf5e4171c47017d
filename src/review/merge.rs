//! What comes of a reader's answers: texts that change, and who has read which version. Decided before anything is
//! written, and the same however often it is done.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use super::answers::{Answer, Answers, Verdict};
use super::place::Place;
use crate::check;
use crate::diagnostics::diagnostic::Diagnostic;
use crate::texts::readings::Reading;
use crate::texts::saved::{file_with, text_in};
use crate::texts::text_file::Source;
use crate::texts::versions::Versions;
use crate::texts::{self, LAST, source};

/// A text that becomes another.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) key: String,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// An answer of which nothing comes by itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Left {
    pub(crate) key: String,
    pub(crate) why: Why,
    /// What the reader wrote.
    pub(crate) text: String,
}

/// Why somebody must look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Why {
    /// There is no such text.
    Unknown,
    /// It has changed since it was read.
    Changed,
    /// The reader does not understand it.
    Unclear,
    /// To be changed, but no other text is given.
    Same,
    /// It has several forms, by a number.
    Forms,
    /// The new text is none to Fluent.
    Unreadable,
}

/// All that comes of the answers.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) changes: Vec<Change>,
    pub(crate) left: Vec<Left>,
    /// What `check` has against the new texts and had not against the old ones.
    pub(crate) faults: Vec<Diagnostic>,
    /// The files to be written, the record last.
    pub(crate) files: Vec<(PathBuf, String)>,
    /// How many texts count as read by this reader that did not before.
    pub(crate) read: usize,
    /// Of how many texts that decide something so many have been read as they stand.
    pub(crate) done: (usize, usize),
}

impl Plan {
    /// Whether the language is no draft any more. The others are made from Japanese.
    pub(crate) fn is_reviewed(&self, tag: &str) -> bool {
        tag == LAST || self.done.0 == self.done.1
    }
}

/// Nothing is written. An error is one of reading files.
pub(crate) fn plan(answers: &Answers, place: &Place, tags: &[String]) -> io::Result<Plan> {
    let tag = &answers.locale;
    let before = place.files(tag);
    let ours = place.versions(tag, &before);
    let mut work = Work {
        place,
        tag,
        ours: &ours,
        files: BTreeMap::new(),
        read: Vec::new(),
        plan: Plan::default(),
    };
    for answer in &answers.said {
        work.take(answer)?;
    }
    let Work {
        files,
        read,
        mut plan,
        ..
    } = work;
    let after = replaced(&before, &files);
    let found = check::unsaved(place.dir(), place.is_shipped(), tags, tag, &after);
    let known = check::unsaved(place.dir(), place.is_shipped(), tags, tag, &before);
    let is_new = |fault: &Diagnostic| !known.iter().any(|of| of.what == fault.what);
    plan.faults = found.into_iter().filter(is_new).collect();

    let versions = place.versions(tag, &after);
    let mut readings = place.readings(tag);
    for key in read {
        let Some(version) = versions.version(&key) else {
            continue;
        };
        let role: &str = answers.role.into();
        plan.read += usize::from(readings.add(Reading {
            key,
            version,
            date: answers.date.to_string(),
            reader: answers.name.clone(),
            role: role.to_owned(),
        }));
    }
    plan.files = files.into_iter().collect();
    if plan.read > 0 {
        plan.files.push((place.record(tag), readings.text()));
    }
    let known = place.known(tag).with(readings);
    plan.done = known.counted(&versions);
    Ok(plan)
}

/// The files of a language as they will be.
fn replaced(before: &[Source], files: &BTreeMap<PathBuf, String>) -> Vec<Source> {
    let mut after = before.to_vec();
    for (path, text) in files {
        let shown = path.display().to_string();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        after.retain(|of| of.shown != shown);
        after.push(Source::new(&shown, &name, text));
    }
    after.sort_by(|one, other| one.shown.cmp(&other.shown));
    after
}

struct Work<'a> {
    place: &'a Place,
    tag: &'a str,
    /// The texts before.
    ours: &'a Versions,
    /// Those that change, as they will be.
    files: BTreeMap<PathBuf, String>,
    /// The keys that count as read.
    read: Vec<String>,
    plan: Plan,
}

impl Work<'_> {
    fn take(&mut self, answer: &Answer) -> io::Result<()> {
        let key = &answer.id;
        let wanted = answer.text.trim();
        // A term is read in the texts that say it.
        let is_text = !key.starts_with('-') && japanese(key).is_some();
        let Some(version) = self.ours.version(key).filter(|_| is_text) else {
            self.leave(answer, Why::Unknown);
            return Ok(());
        };
        let forms = self.ours.forms(key);
        let now = forms.first().map_or("", String::as_str);
        let is_changed = answer.verdict == Verdict::Change;
        if is_changed && forms.len() == 1 && is_same(now, wanted) && version != answer.version {
            // It has been merged before.
            self.read.push(key.clone());
        } else if version != answer.version {
            self.leave(answer, Why::Changed);
        } else if answer.verdict == Verdict::Right {
            self.read.push(key.clone());
        } else if answer.verdict == Verdict::Unclear {
            self.leave(answer, Why::Unclear);
        } else if wanted.is_empty() || is_same(now, wanted) {
            self.leave(answer, Why::Same);
        } else {
            return self.change(answer, now, wanted);
        }
        Ok(())
    }

    fn leave(&mut self, answer: &Answer, why: Why) {
        self.plan.left.push(Left {
            key: answer.id.clone(),
            why,
            text: answer.text.clone(),
        });
    }

    fn change(&mut self, answer: &Answer, now: &str, wanted: &str) -> io::Result<()> {
        let key = &answer.id;
        let Some(fluent) = self.ours.fluent(key, wanted) else {
            self.leave(answer, Why::Forms);
            return Ok(());
        };
        let (id, _) = texts::split(key);
        let mut waiting = self.files.iter();
        let waiting = waiting.find(|(_, text)| texts::entry_of(text, id).is_some());
        let path = waiting.map_or_else(
            || file_with(&self.place.folder(self.tag), id),
            |(path, _)| path.clone(),
        );
        let before = match self.files.get(&path) {
            Some(text) => text.clone(),
            None => text_in(&path)?,
        };
        let japanese = japanese(id).filter(|_| !self.place.is_shipped());
        let Some(after) = texts::set(&before, key, &fluent, japanese) else {
            self.leave(answer, Why::Unreadable);
            return Ok(());
        };
        self.files.insert(path, after);
        self.read.push(key.clone());
        self.plan.changes.push(Change {
            key: key.clone(),
            before: now.to_owned(),
            after: wanted.to_owned(),
        });
        Ok(())
    }
}

/// The Japanese of a message, as it stands in its file.
fn japanese(key: &str) -> Option<&'static str> {
    let (id, _) = texts::split(key);
    let mut files = source::shipped(LAST);
    files.find_map(|(_, text)| texts::entry_of(text, id))
}

/// Blanks have no say.
fn is_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

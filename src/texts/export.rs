//! One file for a translator: every message of a language with the Japanese beside it.
//!
//! It must not know what the kiosk does with a message.

use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::{parser, serializer};

use super::LAST;
use super::part::TextGroup;
use super::source;

/// Begins a line that is still to be translated.
const OPEN: &str = "# ? ";

/// The texts of a language as one file, in the order of the Japanese ones; where it has none, those of
/// `model`. With `missing` only those that it has not. The clinic's texts win.
pub fn export(tag: &str, model: &str, dir: Option<&Path>, missing: bool) -> String {
    let own = KnownEntries::of(tag, dir);
    let model = KnownEntries::of(model, None);
    let mut out = String::new();
    for (name, text) in source::shipped(LAST) {
        let part = TextGroup::of_file(name);
        let staff = part == TextGroup::Staff && super::STAFF.contains(&tag);
        if !part.is_seen() && !staff && tag != LAST {
            continue;
        }
        out.push_str("\n## ");
        out.push_str(name);
        out.push('\n');
        for entry in parsed(text).body {
            let found = own.get(&entry);
            if missing && found.is_some_and(|found| is_whole(found, &entry)) {
                continue;
            }
            let japanese = text_of(&entry);
            let shown = found.or_else(|| model.get(&entry)).unwrap_or(&entry);
            if let Some((japanese, text)) = japanese.zip(text_of(shown)) {
                out.push('\n');
                out.push_str(&commented(&entry, &japanese));
                if found.is_some() {
                    out.push_str(&text);
                } else {
                    // What nobody has translated must not count as translated.
                    out.extend(text.lines().map(|line| format!("{OPEN}{line}\n")));
                }
            }
        }
    }
    out
}

/// The entries of one language.
struct KnownEntries(Vec<Entry<String>>);

impl KnownEntries {
    fn of(tag: &str, dir: Option<&Path>) -> Self {
        let (clinic, _) = source::clinic(dir, tag);
        let clinic = clinic.into_iter().map(|source| source.text);
        let shipped = source::shipped(tag).map(|(_, text)| text.to_owned());
        let entries = clinic.chain(shipped).flat_map(|text| parsed(&text).body);
        Self(entries.collect())
    }

    fn get(&self, entry: &Entry<String>) -> Option<&Entry<String>> {
        let id = id(entry)?;
        self.0.iter().find(|of| self::id(of) == Some(id))
    }
}

/// The Japanese from which a text was made: what [`export`] wrote as a comment above it, in the text before it.
/// None if nobody wrote it down.
pub(crate) fn made_from(before: &str, id: &str) -> Option<String> {
    let mut lines: Vec<&str> = above(before).collect();
    lines.reverse();
    let plain = |line: &&str| line.trim_end().strip_prefix("# ").map(str::to_owned);
    let mut lines = lines.iter().filter_map(plain);
    let names = |line: &String| {
        let rest = line.strip_prefix(id);
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let first = lines.find(names)?;
    // What somebody has noted below is not indented.
    let rest = lines.take_while(|line| line.starts_with(' '));
    Some(
        std::iter::once(first)
            .chain(rest)
            .collect::<Vec<_>>()
            .join("\n"),
    )
}

/// The lines of comment at the end of a text, the last first, each with its line end.
pub(crate) fn above(before: &str) -> impl Iterator<Item = &str> {
    let lines = before.split_inclusive('\n').rev();
    lines.take_while(|line| line.starts_with('#'))
}

/// What the parser made of a file that passed the guard; what it cannot read is left out.
fn parsed(text: &str) -> Resource<String> {
    parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// The name, and whether it is a term.
fn id(entry: &Entry<String>) -> Option<(&str, bool)> {
    match entry {
        Entry::Message(Message { id, .. }) => Some((&id.name, false)),
        Entry::Term(Term { id, .. }) => Some((&id.name, true)),
        _ => None,
    }
}

/// Whether it has every attribute of the other.
fn is_whole(found: &Entry<String>, wanted: &Entry<String>) -> bool {
    let names = |entry: &Entry<String>| -> Vec<String> {
        let attributes = match entry {
            Entry::Message(message) => &message.attributes,
            Entry::Term(term) => &term.attributes,
            _ => return Vec::new(),
        };
        attributes.iter().map(|of| of.id.name.clone()).collect()
    };
    let has = names(found);
    names(wanted).iter().all(|name| has.contains(name))
}

/// The entry without its comment, as it stands in a file.
pub(super) fn text_of(entry: &Entry<String>) -> Option<String> {
    let entry = match entry {
        Entry::Message(message) => Entry::Message(Message {
            comment: None,
            ..message.clone()
        }),
        Entry::Term(term) => Entry::Term(Term {
            comment: None,
            ..term.clone()
        }),
        _ => return None,
    };
    Some(serializer::serialize(&Resource { body: vec![entry] }))
}

/// The comment of the Japanese message, and the message itself, as comments.
fn commented(entry: &Entry<String>, japanese: &str) -> String {
    let comment = match entry {
        Entry::Message(message) => message.comment.as_ref(),
        Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    };
    let notes = comment.into_iter().flat_map(|comment| &comment.content);
    let lines = notes.map(String::as_str).chain(japanese.trim_end().lines());
    let lines: Vec<String> = lines.map(|line| format!("# {line}")).collect();
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_exported_can_be_read_again() {
        for tag in ["ja", "en", "tr"] {
            let text = export(tag, "en", None, false);
            let resource = parser::parse(text.clone()).expect(&text);
            let messages = resource.body.iter().filter(|entry| id(entry).is_some());
            let open = text
                .lines()
                .filter(|line| line.starts_with("# ? ") && line.contains(" ="));
            let (done, open) = (messages.count(), open.count());
            assert!(done + open > 250, "{tag}");
            assert_eq!(done == 0, tag == "tr", "{tag}");
            assert!(
                text.contains("# F01\n# welcome = マイナ保険証での受付"),
                "{text}"
            );
        }
    }

    #[test]
    fn only_what_is_missing() {
        assert!(!export("en", "en", None, true).contains(" = "));
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("tr")).unwrap();
        std::fs::write(folder.path().join("tr/a.ftl"), "button-back = Geri\n").unwrap();
        let text = export("tr", "en", Some(folder.path()), true);
        assert!(!text.contains("\nbutton-back"), "{text}");
        assert!(text.contains("# button-next = つづける\n# ? button-next = Continue\n"));
        let text = export("tr", "en", Some(folder.path()), false);
        assert!(text.contains("# button-back = もどる\nbutton-back = Geri\n"));
    }

    #[test]
    fn attributes_come_along() {
        let text = export("en", "en", None, false);
        let message = "field-issued = About when did the insurance papers arrive?\n    .label = When received";
        assert!(text.contains(message), "{text}");
    }
}

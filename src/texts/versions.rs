//! Which version of a text somebody has read: a short hash of what the text says, its terms and other messages
//! included. Blanks and comments have no say.
//!
//! It must not know who has read what.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};

use super::entries::entries;
use super::listing::listing;
use super::text_file::Source;
use super::{source, split};

/// The texts of one language, layer over layer.
pub(crate) struct Versions(BTreeMap<String, Vec<String>>);

impl Versions {
    /// The shipped texts of a language under these files of the clinic's; later ones win.
    pub(crate) fn over_shipped(tag: &str, clinic: &[Source]) -> Self {
        let shipped = source::shipped(tag).map(|(_, text)| text);
        Self::of(shipped.chain(clinic.iter().map(|file| file.text.as_str())))
    }

    /// The texts of these files; later ones win.
    pub(crate) fn of<'t>(files: impl Iterator<Item = &'t str>) -> Self {
        let mut layers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for text in files {
            for entry in entries(text) {
                let lines = text.get(entry.range).unwrap_or_default().to_owned();
                layers.entry(entry.id).or_default().push(lines);
            }
        }
        Self(layers)
    }

    /// The version of the text of a key, `id` or `id.attribute`: sixteen signs. None, if there is no such text.
    pub(crate) fn version(&self, key: &str) -> Option<String> {
        let mut said = BTreeMap::new();
        let own = self.collect(key, &mut said)?;
        said.remove(key);
        let others = said.into_values().flatten();
        let whole: String = std::iter::once(own).chain(others).collect();
        Some(format!("{:016x}", fnv(whole.as_bytes())))
    }

    /// What a key says, as Fluent writes it; what it refers to comes into `said`.
    fn collect(&self, key: &str, said: &mut BTreeMap<String, Option<String>>) -> Option<String> {
        let pattern = self.pattern(key)?;
        let text = canonical(&pattern);
        said.insert(key.to_owned(), Some(text.clone()));
        for name in references(&text) {
            if !said.contains_key(&name) {
                said.insert(name.clone(), None);
                self.collect(&name, said);
            }
        }
        Some(text)
    }

    /// The text of a key, of the uppermost layer that has it.
    pub(crate) fn pattern(&self, key: &str) -> Option<Pattern<String>> {
        let (id, attribute) = split(key);
        let mut layers = self.0.get(id)?.iter().rev();
        layers.find_map(|lines| in_entry(lines, attribute))
    }
}

/// The text of an entry, or of an attribute of it.
fn in_entry(lines: &str, attribute: Option<&str>) -> Option<Pattern<String>> {
    let parsed = parser::parse(lines.to_owned()).ok()?;
    let (value, attributes) = parsed.body.into_iter().find_map(|entry| match entry {
        Entry::Message(message) => Some((message.value, message.attributes)),
        Entry::Term(term) => Some((Some(term.value), term.attributes)),
        _ => None,
    })?;
    let Some(name) = attribute else { return value };
    let mut attributes = attributes.into_iter();
    attributes.find(|of| of.id.name == name).map(|of| of.value)
}

/// A text as Fluent writes it.
fn canonical(pattern: &Pattern<String>) -> String {
    let id = Identifier {
        name: "m".to_owned(),
    };
    let message = Entry::Message(Message {
        id,
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    });
    serializer::serialize(&Resource {
        body: vec![message],
    })
}

/// The terms and messages that a text names.
fn references(text: &str) -> BTreeSet<String> {
    let lines = listing(text).into_iter().flat_map(|of| of.lines);
    let names = lines.flat_map(|line| line.uses.references);
    names.map(|name| name.name).collect()
}

/// FNV-1a, which is the same in every version of the program and in any other.
fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(texts: &[&str], key: &str) -> Option<String> {
        Versions::of(texts.iter().copied()).version(key)
    }

    #[test]
    fn the_hash_is_the_known_one() {
        assert_eq!(fnv(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn what_is_said_has_a_say_and_nothing_else() {
        let file = "-app = App\n# F01\na = Take { -app } { $n }\n    .hint = Now { b }\nb = Go\n";
        let first = version(&[file], "a");
        assert!(first.as_ref().is_some_and(|of| of.len() == 16));
        for same in [
            file.replace("F01", "F02"),
            file.replace("{ -app }", "{-app}"),
            file.replace("Go", "Stop"),
            file.replace("Now", "Then"),
        ] {
            assert_eq!(version(&[&same], "a"), first, "{same}");
        }
        for other in [
            file.replace("Take", "Use"),
            file.replace("App", "The app"),
            file.replace("{ $n }", "{ $m }"),
        ] {
            assert_ne!(version(&[&other], "a"), first, "{other}");
        }
        assert_ne!(
            version(&[&file.replace("Go", "Stop")], "a.hint"),
            version(&[file], "a.hint"),
            "another message is said"
        );
        assert_eq!(version(&[file], "a.label"), None);
        assert_eq!(version(&[file], "c"), None);
    }

    #[test]
    fn the_uppermost_layer_counts_and_what_it_leaves_out_comes_from_below() {
        let (shipped, own) = ("a = 1\n    .hint = x\n", "a = 2\n");
        assert_eq!(version(&[shipped, own], "a"), version(&[own], "a"));
        let hint = version(&[shipped], "a.hint");
        assert!(hint.is_some());
        assert_eq!(version(&[shipped, own], "a.hint"), hint);
    }

    #[test]
    fn texts_that_say_each_other_end() {
        assert!(version(&["a = { b }\nb = { a }\n"], "a").is_some());
    }
}

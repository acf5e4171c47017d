//! The shipped texts of one part of a language. Each is parsed when it is first said: a patient sees one in ten.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use fluent_bundle::{FluentBundle, FluentResource};

use super::entries::lines;

/// Texts that can be said.
pub(super) type TextBundle = FluentBundle<Rc<FluentResource>>;

/// An entry: its id, a term's with the hyphen, and its lines.
type ShippedEntry = (&'static str, &'static str);

pub(super) struct Shipped {
    /// By id.
    messages: Vec<ShippedEntry>,
    /// All terms, and the messages that have been asked for.
    bundle: RefCell<TextBundle>,
}

impl Shipped {
    /// The texts of files. `bundle` is empty.
    pub(super) fn new(mut bundle: TextBundle, files: impl Iterator<Item = &'static str>) -> Self {
        let (terms, mut messages): (Vec<_>, Vec<_>) = files
            .flat_map(entries)
            .partition(|(id, _)| id.starts_with('-'));
        for (_, lines) in terms {
            bundle.add_resource_overriding(parsed(lines));
        }
        messages.sort_unstable();
        Self {
            messages,
            bundle: bundle.into(),
        }
    }

    /// A bundle that has the message, if there is one, and every message that it names.
    pub(super) fn with(&self, id: &str) -> Ref<'_, TextBundle> {
        self.add(id);
        self.bundle.borrow()
    }

    fn add(&self, id: &str) {
        if self.bundle.borrow().has_message(id) {
            return;
        }
        let entry = self.messages.binary_search_by_key(&id, |(id, _)| id);
        if let Ok(place) = entry
            && let Some((_, lines)) = self.messages.get(place)
        {
            let parsed = parsed(lines);
            self.bundle.borrow_mut().add_resource_overriding(parsed);
            // The message is known by now: two that name each other end here.
            references(lines).for_each(|named| self.add(named));
        }
    }
}

/// The messages that an entry names: `{ button-next }`.
fn references(lines: &str) -> impl Iterator<Item = &str> {
    let inner = lines.split('{').skip(1).map(str::trim_start);
    let names = inner.map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    });
    names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// A test checks that shipped texts parse; what does not would be said in Japanese.
pub(super) fn parsed(text: &str) -> Rc<FluentResource> {
    let parsed = FluentResource::try_new(text.to_owned());
    Rc::new(parsed.unwrap_or_else(|(resource, _)| resource))
}

/// What begins in the first column is an entry or a comment, up to the next one.
fn entries(file: &'static str) -> Vec<ShippedEntry> {
    let first = |c: char| matches!(c, '-' | '#') || c.is_ascii_alphabetic();
    let begins = lines(file).filter(|(_, line)| line.starts_with(first));
    let starts: Vec<usize> = begins.map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([file.len()]);
    let entry = |(start, end): (&usize, usize)| {
        let lines = file.get(*start..end)?;
        let id = lines.split([' ', '=']).next()?;
        (!lines.starts_with('#')).then_some((id, lines))
    };
    starts.iter().zip(ends).filter_map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::source;

    fn bundle() -> TextBundle {
        FluentBundle::new(vec!["ja".parse().unwrap()])
    }

    #[test]
    fn only_what_is_asked_for_is_parsed() {
        let texts = "-card = Card\na = A { -card }\nlong =\n    one\n    two\n    .label = L\n";
        let shipped = Shipped::new(bundle(), [texts].into_iter());
        assert!(!shipped.bundle.borrow().has_message("a"));
        assert!(shipped.with("a").has_message("a"));
        assert!(!shipped.bundle.borrow().has_message("long"));
        let bundle = shipped.with("long");
        let long = bundle.get_message("long").unwrap();
        let value = bundle.format_pattern(long.value().unwrap(), None, &mut vec![]);
        assert_eq!(value, "one\ntwo");
        assert!(long.get_attribute("label").is_some());
        assert!(!shipped.with("none").has_message("none"));
        assert!(!shipped.with("-card").has_message("-card"));
    }

    #[test]
    fn what_a_message_names_comes_with_it() {
        let texts = "a = A { b } { -t }\nb = B { c }\nc = C { a }\n-t = T\n";
        let shipped = Shipped::new(bundle(), [texts].into_iter());
        let bundle = shipped.with("b");
        assert!(bundle.has_message("c") && bundle.has_message("a"));
        assert_eq!(
            references("x = { $n } {-t} { button-next }「{ b }」").collect::<Vec<_>>(),
            ["button-next", "b"]
        );
    }

    #[test]
    fn every_shipped_message_is_found_with_what_it_names() {
        let mut found = 0;
        for tag in source::tags(None) {
            let files = || source::shipped(&tag);
            for (name, text) in files() {
                let whole = parsed(text);
                let shipped = Shipped::new(bundle(), files().map(|(_, text)| text));
                for entry in whole.entries() {
                    let fluent_syntax::ast::Entry::Message(message) = entry else {
                        continue;
                    };
                    let id = message.id.name;
                    assert!(shipped.with(id).has_message(id), "{tag}/{name}: {id}");
                    found += 1;
                }
                for named in references(text) {
                    assert!(
                        shipped.with(named).has_message(named),
                        "{tag}/{name}: {named}"
                    );
                }
            }
        }
        assert!(found > 4000, "{found}");
    }
}

//! One language beside the Japanese texts: what is missing, what is unknown, what does not fit.
//!
//! It must not know `kiosk.toml`, nor why a message exists: Japanese is the measure.

use std::collections::{BTreeMap, BTreeSet};

use strum::IntoEnumIterator as _;

use super::listing::{Message, MessageText, Name};
use super::locale_files::{File, Language};
use super::part::TextGroup;
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::diagnostics::suggest::nearest;
use crate::texts::EVERYWHERE;

/// The texts of a language (`ours`), over those that are `below` them in the same language, beside
/// the `reference`.
pub(crate) struct Parity<'a> {
    reference: &'a Language,
    below: Option<&'a Language>,
    ours: &'a Language,
    /// What the texts of each part can refer to.
    visible: Vec<(TextGroup, BTreeSet<String>)>,
    /// What any text of this language refers to.
    used: BTreeSet<&'a str>,
}

impl<'a> Parity<'a> {
    /// Puts them side by side.
    pub(crate) fn new(
        reference: &'a Language,
        below: Option<&'a Language>,
        ours: &'a Language,
    ) -> Self {
        let languages = || below.into_iter().chain([ours]);
        let seen = |part: TextGroup| languages().flat_map(move |of| of.visible(part)).collect();
        let messages = languages().flat_map(Language::messages);
        let lines = messages.flat_map(|(_, message)| &message.lines);
        let used = lines.flat_map(|line| &line.uses.references);
        Self {
            reference,
            below,
            ours,
            visible: TextGroup::iter().map(|part| (part, seen(part))).collect(),
            used: used.map(|name| name.name.as_str()).collect(),
        }
    }

    /// Everything that does not fit.
    pub(crate) fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = self.duplicates();
        for (file, message) in self.ours.messages() {
            for line in &message.lines {
                faults.extend(self.of_line(file, message, line));
            }
            faults.extend(twice(file, message));
            faults.extend(self.of_message(file, message));
        }
        faults
    }

    /// What the reference has and this language has not, neither here nor below. `staff`: whether
    /// words for staff count as well. What stands on paper never does: that is in Japanese.
    pub(crate) fn missing(&self, folder: &str, staff: bool) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for file in &self.reference.files {
            let name = &file.source.name;
            let part = TextGroup::of_file(name);
            if part.is_seen() || staff && part == TextGroup::Staff {
                faults.extend(self.missing_of(file, &format!("{folder}/{name}")));
            }
        }
        faults
    }

    /// How many of the messages that patients see this language has, and how many there are. Sentences of
    /// `model` that stand as they were are not translated.
    pub(crate) fn counted(&self, model: &Language) -> (usize, usize) {
        let messages = self.reference.messages();
        let ids = messages.map(|(_, message)| &message.id.name);
        let seen = ids.filter(|id| !id.starts_with('-') && TextGroup::of_key(id).is_seen());
        let (mut done, mut all) = (0, 0);
        for id in seen {
            all += 1;
            let text = |message: &Message| message.line(None).map(|line| line.text.clone());
            let same = |message: &Message| {
                let model = model.get(id).and_then(|(_, model)| text(model));
                let sentence = |text: &String| text.split_whitespace().nth(1).is_some();
                model.as_ref().is_some_and(sentence) && model == text(message)
            };
            done += usize::from(self.find(id).is_some_and(|message| !same(message)));
        }
        (done, all)
    }

    fn missing_of(&self, wanted: &File, shown: &str) -> Vec<Diagnostic> {
        let messages: Vec<_> = wanted.messages.iter().filter(|m| !m.is_term()).collect();
        let missing: Vec<_> = messages
            .iter()
            .filter(|message| self.find(&message.id.name).is_none())
            .collect();
        if missing.len() == messages.len() && !missing.is_empty() {
            let what = DiagnosticKind::MissingFile(missing.len());
            return vec![Diagnostic::whole(shown, what)];
        }
        let same = |file: &&File| file.source.name == wanted.source.name;
        let place = self.ours.files.iter().find(same);
        let place = place.or_else(|| self.ours.files.last());
        let absent = missing.into_iter().map(|message| {
            let what = DiagnosticKind::MissingMessage(message.id.name.clone());
            match place {
                Some(file) => file.fault(file.source.text.len(), what),
                None => Diagnostic::whole(shown, what),
            }
        });
        let incomplete = messages.iter().flat_map(|message| self.incomplete(message));
        absent.chain(incomplete).collect()
    }

    /// The attributes of a message that are neither here nor below.
    fn incomplete(&self, wanted: &Message) -> Vec<Diagnostic> {
        let id = &wanted.id.name;
        let Some((file, message)) = self.ours.get(id) else {
            return Vec::new();
        };
        let below = self.below.and_then(|below| below.get(id));
        let names = wanted.lines.iter().map(MessageText::name);
        names
            .filter(|name| message.line(*name).is_none())
            .filter(|name| below.is_none_or(|(_, below)| below.line(*name).is_none()))
            .map(|name| {
                let full = name.map_or_else(|| id.clone(), |name| format!("{id}.{name}"));
                file.fault_of(message, DiagnosticKind::MissingAttribute(full))
            })
            .collect()
    }

    fn find(&self, id: &str) -> Option<&Message> {
        let below = self.below.and_then(|below| below.get(id));
        self.ours.get(id).or(below).map(|(_, message)| message)
    }

    fn duplicates(&self) -> Vec<Diagnostic> {
        let mut first = BTreeMap::new();
        let mut faults = Vec::new();
        for (file, message) in self.ours.messages() {
            let Name { name, offset } = &message.id;
            let before = *first.entry(name).or_insert((file, *offset));
            // The first is its own.
            if !std::ptr::eq(before.0, file) || before.1 != *offset {
                faults.push(again(name.clone(), before, (file, *offset)));
            }
        }
        faults
    }

    /// A message that the kiosk does not know, a term that nobody uses.
    fn of_message(&self, file: &File, message: &Message) -> Option<Diagnostic> {
        let name = &message.id.name;
        let what = if message.is_term() {
            // One that the program itself has is for the texts to come.
            let shipped = self.reference.get(name).is_some();
            if shipped || self.used.contains(name.as_str()) {
                return None;
            }
            DiagnosticKind::UnusedTerm(name.clone())
        } else {
            if self.reference.get(name).is_some() {
                return None;
            }
            let known = self.reference.messages().map(|(_, message)| message);
            let known = known.filter(|known| !known.is_term());
            let near = nearest(name, known.map(|known| known.id.name.as_str()));
            DiagnosticKind::UnknownMessage(name.clone(), near.map(str::to_owned))
        };
        Some(file.fault_of(message, what))
    }

    fn of_line(&self, file: &File, message: &Message, line: &MessageText) -> Vec<Diagnostic> {
        let calls = line.uses.functions.iter();
        let calls = calls
            .map(|name| file.fault(name.offset, DiagnosticKind::FunctionCall(name.name.clone())));
        let mut faults: Vec<Diagnostic> = calls.collect();
        for name in &line.uses.references {
            let visible = self.visible(message);
            let lost = self.ours.lost().any(|lost| lost == name.name);
            // What is lost has its own fault.
            if !lost && !visible.flatten().any(|visible| *visible == name.name) {
                let known = self.visible(message).flatten().map(String::as_str);
                let near = nearest(&name.name, known).map(str::to_owned);
                let what = DiagnosticKind::UnknownReference(name.name.clone(), near);
                faults.push(file.fault(name.offset, what));
            }
        }
        if let Some((_, known)) = self.reference.get(&message.id.name)
            && !message.is_term()
        {
            faults.extend(beside(file, message, line, known));
        }
        faults
    }

    /// What a message can refer to; a term's own text may end up in any part.
    fn visible(&self, message: &Message) -> impl Iterator<Item = &BTreeSet<String>> {
        let part = TextGroup::of_key(&message.id.name);
        let term = message.is_term();
        let seen = self.visible.iter();
        seen.filter_map(move |(of, names)| (term || *of == part).then_some(names))
    }
}

/// A text beside the same one of the reference: its variables and its attribute.
fn beside(file: &File, message: &Message, line: &MessageText, known: &Message) -> Vec<Diagnostic> {
    let Some(reference) = known.line(line.name()) else {
        let Some(attribute) = &line.attribute else {
            return Vec::new();
        };
        let full = format!("{}.{}", message.id.name, attribute.name);
        let attributes = known.lines.iter().filter_map(MessageText::name);
        let near = nearest(&attribute.name, attributes).map(str::to_owned);
        let what = DiagnosticKind::UnknownAttribute(full, near);
        return vec![file.fault(attribute.offset, what)];
    };
    let names = reference.uses.values();
    let given = |name: &str| names.contains(name) || EVERYWHERE.contains(&name);
    let unknown = |name: &&Name| !given(&name.name);
    let every = || names.iter().copied().chain(EVERYWHERE);
    let near = |name: &Name| nearest(&name.name, every()).map(str::to_owned);
    let list: Vec<&str> = names.iter().copied().chain(["$clinic"]).collect();
    let list = list.join(", ");
    let wrong = line.uses.variables.iter().filter(unknown);
    wrong
        .map(|name| {
            let what = DiagnosticKind::UnknownVariable(name.name.clone(), list.clone(), near(name));
            file.fault(name.offset, what)
        })
        .collect()
}

/// An attribute that a message has twice.
fn twice(file: &File, message: &Message) -> Option<Diagnostic> {
    let mut seen = BTreeMap::new();
    let mut attributes = message.lines.iter().filter_map(|of| of.attribute.as_ref());
    let (first, second) = attributes.find_map(|of| Some((seen.insert(&of.name, of)?, of)))?;
    let full = format!("{}.{}", message.id.name, second.name);
    Some(again(full, (file, first.offset), (file, second.offset)))
}

/// A name for the second time.
fn again(name: String, first: (&File, usize), second: (&File, usize)) -> Diagnostic {
    let place = first.0.place(first.1);
    let before = format!("{}:{}", place.file, place.line);
    second
        .0
        .fault(second.1, DiagnosticKind::Duplicate(name, before))
}

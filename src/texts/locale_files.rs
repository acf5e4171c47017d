//! The texts of one language as they stand in files, for comparing.

use std::collections::BTreeMap;

use super::listing::{Message, MessageText, listing};
use super::part::TextGroup;
use super::source;
use super::text_file::{Lost, Source};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};
use crate::texts::syntax;

/// A file and what it defines.
pub(crate) struct File {
    pub(crate) source: Source,
    pub(crate) messages: Vec<Message>,
}

impl File {
    /// Something that is wrong at this place in it.
    pub(crate) fn fault(&self, offset: usize, what: DiagnosticKind) -> Diagnostic {
        let place = self.place(offset);
        Diagnostic { place, what }
    }

    /// Where a byte of it is.
    pub(crate) fn place(&self, offset: usize) -> SourceLocation {
        SourceLocation::at(&self.source.shown, &self.source.text, offset)
    }

    /// Something that is wrong with a message of it.
    pub(crate) fn fault_of(&self, message: &Message, what: DiagnosticKind) -> Diagnostic {
        self.fault(message.id.offset, what)
    }
}

impl From<Source> for File {
    fn from(source: Source) -> Self {
        let messages = listing(&source.text);
        Self { source, messages }
    }
}

/// The files of one language from one place: shipped, or the clinic's.
pub(crate) struct Language {
    pub(crate) files: Vec<File>,
    /// Where the first of each name is: file and place in it.
    index: BTreeMap<String, (usize, usize)>,
}

impl Language {
    /// The shipped texts; no files if the language is not shipped.
    pub(crate) fn shipped(tag: &str) -> Self {
        Self::below(tag, &[])
    }

    /// The texts that those of a clinic's folder lie over: its own for all languages, then the shipped ones.
    pub(crate) fn below(tag: &str, shared: &[Source]) -> Self {
        let shipped = source::shipped(tag).map(|(name, text)| {
            let shown = format!("locales/{tag}/{name}");
            Source::new(&shown, name, text)
        });
        Self::of(shared.iter().cloned().chain(shipped).collect())
    }

    /// What could not be used of the clinic's texts, by name.
    pub(crate) fn lost(&self) -> impl Iterator<Item = &str> {
        let lost = self.files.iter().map(|file| match &file.source.lost {
            Lost::Entries(ids) => ids.as_slice(),
            Lost::Nothing | Lost::All => &[],
        });
        lost.flatten().map(String::as_str)
    }

    /// The texts of these sources, parsed.
    pub(crate) fn of(sources: Vec<Source>) -> Self {
        let files: Vec<File> = sources.into_iter().map(File::from).collect();
        let mut index = BTreeMap::new();
        for (at, file) in files.iter().enumerate() {
            for (place, message) in file.messages.iter().enumerate() {
                index.entry(message.id.name.clone()).or_insert((at, place));
            }
        }
        Self { files, index }
    }

    /// What of it is no text to the parser.
    pub(crate) fn unparsed(&self) -> impl Iterator<Item = Diagnostic> {
        self.files.iter().flat_map(|file| {
            let found = syntax::faults(&file.source.text).into_iter();
            found.map(|(offset, what)| file.fault(offset, what))
        })
    }

    /// All messages and terms with their files.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (&File, &Message)> {
        let files = self.files.iter();
        files.flat_map(|file| file.messages.iter().map(move |message| (file, message)))
    }

    /// A message or term, with its file; the first of this name.
    pub(crate) fn get(&self, id: &str) -> Option<(&File, &Message)> {
        let (file, place) = self.index.get(id)?;
        let file = self.files.get(*file)?;
        Some((file, file.messages.get(*place)?))
    }

    /// A text with its terms, of this language or else of the one below; NUL where a value stands.
    pub(crate) fn resolved(&self, text: &str, below: Option<&Self>) -> String {
        let mut said = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            said.push_str(before);
            let placed = after.split_once('}');
            if let Some((name, after)) = placed.filter(|(name, _)| name.starts_with(['-', '$'])) {
                let term = self.get(name).or_else(|| below?.get(name));
                let term = term.and_then(|(_, term)| term.line(None));
                said.push_str(term.map_or("\0", |line| &line.text));
                rest = after;
            } else {
                said.push('{');
                rest = after;
            }
        }
        said.push_str(rest);
        said
    }

    /// The text of a message or attribute, as `resolved` has it.
    pub(crate) fn said(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        let (_, message) = self.get(id)?;
        Some(self.resolved(&message.line(attribute)?.text, None))
    }

    /// The names that a text of this part can refer to, each also with its attributes.
    pub(crate) fn visible(&self, part: TextGroup) -> impl Iterator<Item = String> {
        let files = self.files.iter();
        let files = files.filter(move |file| part.takes(&file.source.name, &file.source.text));
        let messages = files.flat_map(|file| &file.messages);
        messages.flat_map(|message| {
            let attributes = message.lines.iter().filter_map(MessageText::name);
            let id = &message.id.name;
            let attributes = attributes.map(move |attribute| format!("{id}.{attribute}"));
            std::iter::once(id.clone()).chain(attributes)
        })
    }
}

//! Reading typed values out of parsed TOML, collecting every fault with its place.
//!
//! It must not know which keys there are: the keys that a section is asked for are the known ones.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm, Wanted};
use crate::diagnostics::suggest::nearest;

/// A value and where it stands.
type SpannedValue<'t> = Spanned<DeValue<'t>>;

/// A text and where it stands.
pub(super) struct SpannedText {
    pub(super) value: String,
    pub(super) span: Range<usize>,
}

/// A file that is being read.
pub(super) struct SettingsReader<'a> {
    pub(super) file: &'a str,
    pub(super) source: &'a str,
    pub(super) faults: Vec<Diagnostic>,
}

impl SettingsReader<'_> {
    /// Notes a fault at the start of a span.
    pub(super) fn fault(&mut self, span: &Range<usize>, what: DiagnosticKind) {
        let fault = Diagnostic::at(self.file, self.source, span.start, what);
        self.faults.push(fault);
    }
}

/// A section of the file, or its absence.
pub(super) struct Section<'r, 'a, 't> {
    reader: &'r mut SettingsReader<'a>,
    name: &'static str,
    table: Option<&'t DeTable<'t>>,
    known: Vec<String>,
}

impl<'r, 'a, 't> Section<'r, 'a, 't> {
    /// The root of the file.
    pub(super) fn root(reader: &'r mut SettingsReader<'a>, table: &'t DeTable<'t>) -> Self {
        Self {
            reader,
            name: "",
            table: Some(table),
            known: Vec::new(),
        }
    }

    /// A section within this one; empty if it is not there.
    pub(super) fn section(&mut self, key: &str, name: &'static str) -> Section<'_, 'a, 't> {
        let table = self.typed(key, Wanted::Table, |value| value.get_ref().as_table());
        Section {
            reader: self.reader,
            name,
            table,
            known: Vec::new(),
        }
    }

    /// The names of all keys that are there.
    pub(super) fn keys(&self) -> Vec<String> {
        let table = self.table.into_iter().flat_map(|table| table.keys());
        table.map(|key| key.get_ref().to_string()).collect()
    }

    pub(super) fn text(&mut self, key: &str) -> Option<SpannedText> {
        self.typed(key, Wanted::Text, text_of)
    }

    /// Whether a key is this word instead of what it else is.
    pub(super) fn is_word(&mut self, key: &str, word: &str) -> bool {
        let value = self.table.and_then(|table| table.get(key));
        let said = value.and_then(|value| value.get_ref().as_str());
        if said == Some(word) {
            self.known.push(key.to_owned());
        }
        said == Some(word)
    }

    /// `true` or `false`.
    pub(super) fn truth(&mut self, key: &str) -> Option<bool> {
        self.typed(key, Wanted::Truth, |value| value.get_ref().as_bool())
    }

    /// A whole number in a range.
    pub(super) fn number(&mut self, key: &str, least: u64, most: u64) -> Option<u64> {
        let placed =
            |value: &'t SpannedValue<'t>| Some((value.get_ref().as_integer()?, value.span()));
        let (number, span) = self.typed(key, Wanted::Number, placed)?;
        let read = u64::from_str_radix(number.as_str(), number.radix()).ok();
        let read = read.filter(|number| (least..=most).contains(number));
        if read.is_none() {
            let what = DiagnosticKind::OutOfRange(self.path(key), number.to_string(), least, most);
            self.reader.fault(&span, what);
        }
        read
    }

    /// A list of texts and the place of the whole. Entries of another kind are faults and left out.
    pub(super) fn list(&mut self, key: &str) -> Option<(Vec<SpannedText>, Range<usize>)> {
        let placed =
            |value: &'t SpannedValue<'t>| Some((value.get_ref().as_array()?, value.span()));
        let (array, span) = self.typed(key, Wanted::List, placed)?;
        let mut texts = Vec::new();
        for entry in array {
            match text_of(entry) {
                Some(text) => texts.push(text),
                None => self.wrong(key, entry, Wanted::Text),
            }
        }
        Some((texts, span))
    }

    /// A text that `parse` accepts; else it is a fault of that form.
    pub(super) fn parsed<T>(
        &mut self,
        key: &str,
        form: ExpectedForm,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(key)?;
        let parsed = parse(&text.value);
        if parsed.is_none() {
            self.malformed(key, form, &text);
        }
        parsed
    }

    /// A list of exactly two texts that `parse` accepts together.
    pub(super) fn pair<T>(
        &mut self,
        key: &str,
        form: ExpectedForm,
        parse: impl Fn(&str, &str) -> Option<T>,
    ) -> Option<T> {
        let before = self.reader.faults.len();
        let (texts, span) = self.list(key)?;
        // What is no text has been told.
        if self.reader.faults.len() > before {
            return None;
        }
        let parsed = match texts.as_slice() {
            [first, second] => parse(&first.value, &second.value),
            _ => None,
        };
        if parsed.is_none() {
            let values: Vec<String> = texts.into_iter().map(|text| text.value).collect();
            let value = values.join(", ");
            self.malformed(key, form, &SpannedText { value, span });
        }
        parsed
    }

    /// One of some words.
    pub(super) fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(key)?;
        let found = words.iter().find(|(word, _)| *word == text.value);
        if found.is_none() {
            let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let near = nearest(&text.value, names.iter().copied()).map(str::to_owned);
            let what = DiagnosticKind::NotOneOf(self.path(key), text.value, names.join(", "), near);
            self.reader.fault(&text.span, what);
        }
        found.map(|(_, meaning)| *meaning)
    }

    /// A text of the wrong form.
    pub(super) fn malformed(&mut self, key: &str, form: ExpectedForm, text: &SpannedText) {
        let what = DiagnosticKind::Malformed(form, self.path(key), text.value.clone());
        self.reader.fault(&text.span, what);
    }

    /// Any other fault at a text.
    pub(super) fn fault(&mut self, text: &SpannedText, what: DiagnosticKind) {
        self.reader.fault(&text.span, what);
    }

    /// Ends the section: every key that nobody asked for is unknown.
    pub(super) fn end(self) {
        for key in self.table.into_iter().flat_map(|table| table.keys()) {
            if self.known.iter().any(|known| known == key.get_ref()) {
                continue;
            }
            let near = nearest(key.get_ref(), self.known.iter().map(String::as_str));
            let what =
                DiagnosticKind::UnknownKey(self.path(key.get_ref()), near.map(str::to_owned));
            self.reader.fault(&key.span(), what);
        }
    }

    /// A value of one kind; any other is a fault.
    fn typed<T>(
        &mut self,
        key: &str,
        wanted: Wanted,
        get: impl Fn(&'t SpannedValue<'t>) -> Option<T>,
    ) -> Option<T> {
        self.known.push(key.to_owned());
        let value = self.table?.get(key)?;
        let typed = get(value);
        if typed.is_none() {
            self.wrong(key, value, wanted);
        }
        typed
    }

    fn wrong(&mut self, key: &str, value: &SpannedValue<'_>, wanted: Wanted) {
        let what = DiagnosticKind::WrongType(self.path(key), wanted);
        self.reader.fault(&value.span(), what);
    }

    /// The key with its section, as in `idle.page`.
    fn path(&self, key: &str) -> String {
        match self.name {
            "" => key.to_owned(),
            name => format!("{name}.{key}"),
        }
    }
}

fn text_of(value: &SpannedValue<'_>) -> Option<SpannedText> {
    value.get_ref().as_str().map(|text| SpannedText {
        value: text.to_owned(),
        span: value.span(),
    })
}

/// Keeps what is there if nothing was read.
pub(super) fn set<T>(place: &mut T, read: Option<T>) {
    if let Some(read) = read {
        *place = read;
    }
}

/// A path; none if empty. Only a shell would know `~` and `$`.
#[expect(
    clippy::option_option,
    reason = "outer: whether it is a path; inner: whether there is one"
)]
pub(super) fn path(text: &str, base: &Path) -> Option<Option<PathBuf>> {
    // `"C:\new"` has a line end in it.
    let shell = text.starts_with('~') || text.contains('$') || text.contains(char::is_control);
    let path = (!text.is_empty()).then(|| base.join(text));
    (!shell).then_some(path)
}

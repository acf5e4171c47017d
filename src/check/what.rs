//! Everything that can be wrong with a clinic's files, as data for the sentences of `staff.ftl`.

use super::detail::{Encoding, Form, Letter, Plain, Syntax, Wanted};
use super::fault::Level;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The file cannot be read; what the operating system says.
    Unreadable(String),
    /// Larger than 1 MiB.
    TooLarge,
    /// Holds a NUL byte.
    Nul,
    /// Not UTF-8.
    NotUtf8(Encoding),
    /// Begins with a byte order mark. It is skipped.
    Bom,
    /// The TOML parser's own words.
    Toml(String),
    /// No such key: the key, and the nearest one that there is.
    UnknownKey(String, Option<String>),
    /// Another kind of value is wanted for this key.
    WrongType(String, Wanted),
    /// A number outside its range: key, value, least, most.
    OutOfRange(String, String, u64, u64),
    /// None of the words: key, value, the words, the nearest one.
    NotOneOf(String, String, String, Option<String>),
    /// A text of the wrong form: key, value.
    Malformed(Form, String, String),
    /// A language that is neither shipped nor a folder: tag, what there is, the nearest one.
    UnknownLocale(String, String, Option<String>),
    /// The language stands twice in the list.
    RepeatedLocale(String),
    /// The list of languages is empty.
    NoLocale,
    /// A secret key where a public one belongs.
    SecretKey,
    /// Neither recipients nor `plaintext = true`.
    SealMissing,
    /// Recipients and `plaintext = true`.
    SealTwice,
    /// Declarations lie readable on the disk.
    Plaintext,
    /// One key only: lost means lost.
    OneRecipient,
    /// Without a PIN nobody can end the kiosk at its keyboard.
    NoPin,
    /// `[locales] dir` is no folder.
    NoFolder(String),
    /// A file that is not `.ftl`.
    IgnoredFile,
    /// An entry that Fluent cannot read.
    Syntax(Syntax),
    /// The Fluent parser itself fell over.
    Unparsable,
    /// A line indented with a tab.
    Tab,
    /// A line indented with a full-width space.
    WideSpace,
    /// A full-width sign where Fluent wants the ASCII one.
    WideSign(char, char),
    /// More than a hundred `{` and `(` in one message.
    Nesting,
    /// The same name twice; where the first is.
    Duplicate(String, String),
    /// A message that the Japanese texts have is missing.
    MissingMessage(String),
    /// An attribute that the Japanese texts have is missing.
    MissingAttribute(String),
    /// A whole file is missing: how many messages.
    MissingFile(usize),
    /// A message that the kiosk never shows; the nearest one that it does.
    UnknownMessage(String, Option<String>),
    /// An attribute that the kiosk never shows.
    UnknownAttribute(String),
    /// A variable that this message does not get: name, those that it gets, the nearest of them.
    UnknownVariable(String, String, Option<String>),
    /// A reference to a message or term that is not there; the nearest one.
    UnknownReference(String, Option<String>),
    /// A term that nothing uses.
    UnusedTerm(String),
    /// A function; the kiosk has none.
    FunctionCall(String),
    /// A character that terminals draw badly: the kind, the character.
    Letter(Letter, String),
    /// Easy Japanese that is not easy.
    Plain(Plain),
    /// A changed text lacks a number of the text that states these facts: name, facts, what is lost.
    LostFact(String, String, String),
    /// A text lacks the Japanese word that the patient points at: name, word.
    NoJapanese(String, String),
    /// A text that does not fit: its beginning, the screen, the size.
    Cut(String, String, String),
    /// Thai is on offer: not every terminal draws it right.
    Thai,
    /// The spool and the folder above it are not there: path.
    SpoolMissing(String),
    /// A trial round through the spool failed: path, what the operating system says.
    SpoolUnwritable(String, String),
    /// A dictionary of the shipped `kiosk.toml` is not installed: path.
    DictionaryAbsent(String),
    /// A dictionary of the clinic's own choice is not there: path.
    DictionaryMissing(String),
    /// A dictionary that cannot be read, is in another coding, or is none: path.
    DictionaryUnusable(String),
    /// The program of the print command is not there.
    PrinterMissing(String),
    /// No font of the sheet has Japanese.
    NoJapaneseFont,
}

impl What {
    /// How bad it is.
    pub const fn level(&self) -> Level {
        match self {
            Self::Bom | Self::DictionaryAbsent(_) | Self::Thai => Level::Note,
            Self::Plaintext
            | Self::OneRecipient
            | Self::NoPin
            | Self::IgnoredFile
            | Self::MissingMessage(_)
            | Self::MissingAttribute(_)
            | Self::MissingFile(_)
            | Self::UnusedTerm(_)
            | Self::Letter(..)
            | Self::Plain(_)
            | Self::LostFact(..)
            | Self::NoJapanese(..)
            | Self::Cut(..)
            | Self::DictionaryMissing(_)
            | Self::DictionaryUnusable(_)
            | Self::PrinterMissing(_)
            | Self::NoJapaneseFont => Level::Warning,
            _ => Level::Error,
        }
    }

    /// The id: in JSON, and the text key `fault-<id>`, whose attribute `fix` is the suggestion, or
    /// `near` when a similar word is known.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge => "too-large",
            Self::Nul => "nul",
            Self::NotUtf8(Encoding::ShiftJis) => "encoding-shift-jis",
            Self::NotUtf8(Encoding::Utf16) => "encoding-utf-16",
            Self::NotUtf8(Encoding::Unknown) => "encoding-unknown",
            Self::Bom => "bom",
            Self::Toml(_) => "toml",
            Self::UnknownKey(..) => "unknown-key",
            Self::WrongType(_, Wanted::Text) => "type-text",
            Self::WrongType(_, Wanted::Number) => "type-number",
            Self::WrongType(_, Wanted::Truth) => "type-truth",
            Self::WrongType(_, Wanted::List) => "type-list",
            Self::WrongType(_, Wanted::Table) => "type-table",
            Self::OutOfRange(..) => "out-of-range",
            Self::NotOneOf(..) => "not-one-of",
            Self::Malformed(form, ..) => form.id(),
            Self::UnknownLocale(..) => "unknown-locale",
            Self::RepeatedLocale(_) => "repeated-locale",
            Self::NoLocale => "no-locale",
            Self::SecretKey => "secret-key",
            Self::SealMissing => "seal-missing",
            Self::SealTwice => "seal-twice",
            Self::Plaintext => "plaintext",
            Self::OneRecipient => "one-recipient",
            Self::NoPin => "no-pin",
            Self::NoFolder(_) => "no-folder",
            Self::IgnoredFile => "ignored-file",
            Self::Syntax(syntax) => syntax.id(),
            Self::Unparsable => "unparsable",
            Self::Tab => "tab",
            Self::WideSpace => "wide-space",
            Self::WideSign(..) => "wide-sign",
            Self::Nesting => "nesting",
            Self::Duplicate(..) => "duplicate",
            Self::MissingMessage(_) => "missing-message",
            Self::MissingAttribute(_) => "missing-attribute",
            Self::MissingFile(_) => "missing-file",
            Self::UnknownMessage(..) => "unknown-message",
            Self::UnknownAttribute(_) => "unknown-attribute",
            Self::UnknownVariable(_, offered, _) if offered.is_empty() => "no-variable",
            Self::UnknownVariable(..) => "unknown-variable",
            Self::UnknownReference(..) => "unknown-reference",
            Self::UnusedTerm(_) => "unused-term",
            Self::FunctionCall(_) => "function-call",
            Self::Letter(letter, _) => letter.id(),
            Self::Plain(plain) => plain.id(),
            Self::LostFact(..) => "lost-fact",
            Self::NoJapanese(..) => "no-japanese",
            Self::Cut(..) => "cut",
            Self::Thai => "thai",
            Self::SpoolMissing(_) => "spool-missing",
            Self::SpoolUnwritable(..) => "spool-unwritable",
            Self::DictionaryAbsent(_) => "dictionary-absent",
            Self::DictionaryMissing(_) => "dictionary-missing",
            Self::DictionaryUnusable(_) => "dictionary-unusable",
            Self::PrinterMissing(_) => "printer-missing",
            Self::NoJapaneseFont => "no-japanese-font",
        }
    }

    /// The similar word that was probably meant.
    pub fn near(&self) -> Option<&str> {
        match self {
            Self::UnknownKey(_, near)
            | Self::NotOneOf(.., near)
            | Self::UnknownLocale(.., near)
            | Self::UnknownVariable(.., near)
            | Self::UnknownMessage(_, near)
            | Self::UnknownReference(_, near) => near.as_deref(),
            _ => None,
        }
    }

    /// The variables of the sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mut args = self.own_args();
        if let Some(near) = self.near() {
            args.push(("near", near.to_owned()));
        }
        args
    }

    fn own_args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(reason) | Self::Toml(reason) => vec![("reason", reason.clone())],
            Self::WrongType(key, _) | Self::UnknownKey(key, _) => vec![("key", key.clone())],
            Self::OutOfRange(key, value, least, most) => vec![
                ("key", key.clone()),
                ("value", value.clone()),
                ("least", least.to_string()),
                ("most", most.to_string()),
            ],
            Self::NotOneOf(key, value, words, _) => vec![
                ("key", key.clone()),
                ("value", value.clone()),
                ("words", words.clone()),
            ],
            Self::Malformed(_, key, value) => {
                vec![("key", key.clone()), ("value", value.clone())]
            }
            Self::UnknownLocale(tag, known, _) => {
                vec![("tag", tag.clone()), ("known", known.clone())]
            }
            Self::RepeatedLocale(tag) => vec![("tag", tag.clone())],
            Self::WideSign(wide, ascii) => {
                vec![("wide", wide.to_string()), ("ascii", ascii.to_string())]
            }
            Self::Duplicate(name, first) => {
                vec![("name", name.clone()), ("first", first.clone())]
            }
            Self::MissingFile(count) => vec![("count", count.to_string())],
            Self::UnknownVariable(name, offered, _) => {
                vec![("name", name.clone()), ("offered", offered.clone())]
            }
            Self::Letter(_, sign) => vec![("sign", sign.clone())],
            Self::Plain(plain) => vec![("words", plain.words().to_owned())],
            Self::LostFact(name, facts, lost) => vec![
                ("name", name.clone()),
                ("facts", facts.clone()),
                ("lost", lost.clone()),
            ],
            Self::NoJapanese(name, word) => vec![("name", name.clone()), ("word", word.clone())],
            Self::Cut(text, screen, size) => vec![
                ("text", text.clone()),
                ("screen", screen.clone()),
                ("size", size.clone()),
            ],
            Self::MissingMessage(name)
            | Self::MissingAttribute(name)
            | Self::UnknownMessage(name, _)
            | Self::UnknownAttribute(name)
            | Self::UnknownReference(name, _)
            | Self::UnusedTerm(name)
            | Self::FunctionCall(name)
            | Self::PrinterMissing(name) => vec![("name", name.clone())],
            Self::NoFolder(path)
            | Self::SpoolMissing(path)
            | Self::DictionaryAbsent(path)
            | Self::DictionaryMissing(path)
            | Self::DictionaryUnusable(path) => vec![("path", path.clone())],
            Self::SpoolUnwritable(path, reason) => {
                vec![("path", path.clone()), ("reason", reason.clone())]
            }
            _ => Vec::new(),
        }
    }
}

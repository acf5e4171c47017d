//! Everything that can be wrong with a clinic's files, as data for the sentences of `staff.ftl`.

use super::fault::Level;

/// What a file that is not UTF-8 looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Notepad's "ANSI" on a Japanese Windows.
    ShiftJis,
    /// Notepad's "Unicode".
    Utf16,
    /// No idea.
    Unknown,
}

/// What kind of value a key of `kiosk.toml` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `"…"`.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Truth,
    /// `["…", "…"]`.
    List,
    /// A section.
    Table,
}

/// The form that a text value of `kiosk.toml` must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// 1 to 8 of `a-z 0-9`.
    KioskId,
    /// One letter `A` to `Z`.
    Pickup,
    /// `ctrl+alt+q`.
    Chord,
    /// What `uketsuke pin` prints.
    Pin,
    /// `"HH:MM", "HH:MM"`, the first before the second.
    Hours,
    /// `"MM-DD", "MM-DD"`.
    Days,
    /// `YYYY-MM-DD`.
    Date,
    /// Digits and hyphens.
    Phone,
    /// One digit.
    Press,
    /// A path without `~` and `$`, which only a shell knows.
    Path,
    /// Text without control and direction characters, at most 60.
    Name,
    /// An age X25519 public key.
    Recipient,
    /// An address that begins with `https://`.
    Https,
    /// An address of printable ASCII.
    Ascii,
    /// An address of at most 78 bytes: a QR code of version 4, level L.
    Length,
}

impl Form {
    /// The id: the text key is `fault-form-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::KioskId => "form-kiosk-id",
            Self::Pickup => "form-pickup",
            Self::Chord => "form-chord",
            Self::Pin => "form-pin",
            Self::Hours => "form-hours",
            Self::Days => "form-days",
            Self::Date => "form-date",
            Self::Phone => "form-phone",
            Self::Press => "form-press",
            Self::Path => "form-path",
            Self::Name => "form-name",
            Self::Recipient => "form-recipient",
            Self::Https => "form-https",
            Self::Ascii => "form-ascii",
            Self::Length => "form-length",
        }
    }
}

/// Why the Fluent parser refused an entry, as far as a clinic can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `{` without its `}`.
    ClosingBrace,
    /// `}` without its `{`.
    OpeningBrace,
    /// The line does not begin with a name in ASCII.
    Name,
    /// No `=` after the name.
    Equals,
    /// Nothing after the `=`.
    Value,
    /// A selector without its `*` variant, or with two.
    Default,
    /// A quotation mark is missing.
    Quote,
    /// `\` with something that Fluent does not know.
    Escape,
    /// What stands between `{` and `}` is nothing that Fluent knows.
    Placeable,
    /// What stands before `->` cannot be selected on.
    Selector,
    /// Anything else.
    Other,
}

impl Syntax {
    /// The id: the text key is `fault-syntax-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ClosingBrace => "syntax-closing-brace",
            Self::OpeningBrace => "syntax-opening-brace",
            Self::Name => "syntax-name",
            Self::Equals => "syntax-equals",
            Self::Value => "syntax-value",
            Self::Default => "syntax-default",
            Self::Quote => "syntax-quote",
            Self::Escape => "syntax-escape",
            Self::Placeable => "syntax-placeable",
            Self::Selector => "syntax-selector",
            Self::Other => "syntax-other",
        }
    }
}

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
    /// A variable that this message does not get: name, those that it gets.
    UnknownVariable(String, String),
    /// A reference to a message or term that is not there; the nearest one.
    UnknownReference(String, Option<String>),
    /// A term that nothing uses.
    UnusedTerm(String),
    /// A function; the kiosk has none.
    FunctionCall(String),
    /// The spool and the folder above it are not there: path.
    SpoolMissing(String),
    /// A trial round through the spool failed: path, what the operating system says.
    SpoolUnwritable(String, String),
}

impl What {
    /// How bad it is.
    pub const fn level(&self) -> Level {
        match self {
            Self::Bom => Level::Note,
            Self::Plaintext
            | Self::OneRecipient
            | Self::NoPin
            | Self::IgnoredFile
            | Self::MissingMessage(_)
            | Self::MissingAttribute(_)
            | Self::MissingFile(_)
            | Self::UnusedTerm(_) => Level::Warning,
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
            Self::UnknownVariable(..) => "unknown-variable",
            Self::UnknownReference(..) => "unknown-reference",
            Self::UnusedTerm(_) => "unused-term",
            Self::FunctionCall(_) => "function-call",
            Self::SpoolMissing(_) => "spool-missing",
            Self::SpoolUnwritable(..) => "spool-unwritable",
        }
    }

    /// The similar word that was probably meant.
    pub fn near(&self) -> Option<&str> {
        match self {
            Self::UnknownKey(_, near)
            | Self::NotOneOf(.., near)
            | Self::UnknownLocale(.., near)
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
            Self::UnknownVariable(name, offered) => {
                vec![("name", name.clone()), ("offered", offered.clone())]
            }
            Self::MissingMessage(name)
            | Self::MissingAttribute(name)
            | Self::UnknownMessage(name, _)
            | Self::UnknownAttribute(name)
            | Self::UnknownReference(name, _)
            | Self::UnusedTerm(name)
            | Self::FunctionCall(name) => vec![("name", name.clone())],
            Self::NoFolder(path) | Self::SpoolMissing(path) => vec![("path", path.clone())],
            Self::SpoolUnwritable(path, reason) => {
                vec![("path", path.clone()), ("reason", reason.clone())]
            }
            _ => Vec::new(),
        }
    }
}

//! What exactly is wrong with a value, a file or an entry.

/// What a file that is not UTF-8 looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Notepad's "ANSI" on a Japanese Windows.
    ShiftJis,
    /// Notepad's "Unicode".
    Utf16,
    /// Japanese mail of old.
    Iso2022Jp,
    /// No idea.
    Unknown,
}

impl Encoding {
    /// The id: the text key is `fault-encoding-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::ShiftJis => "encoding-shift-jis",
            Self::Utf16 => "encoding-utf-16",
            Self::Iso2022Jp => "encoding-iso-2022-jp",
            Self::Unknown => "encoding-unknown",
        }
    }
}

/// What kind of value a key of `kiosk.toml` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `"…"`.
    Text,
    Number,
    /// `true` or `false`.
    Truth,
    /// `["…", "…"]`.
    List,
    Table,
}

impl Wanted {
    /// The id: the text key is `fault-type-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "type-text",
            Self::Number => "type-number",
            Self::Truth => "type-truth",
            Self::List => "type-list",
            Self::Table => "type-table",
        }
    }
}

/// The form that a text value of `kiosk.toml` must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedForm {
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
    /// `"HH:MM-HH:MM"`, each after the one before.
    Spans,
    /// Text as for a name, on two lines at most.
    Notice,
    /// `"MM-DD", "MM-DD"`.
    Days,
    /// `YYYY-MM-DD`.
    Date,
    /// Digits and hyphens.
    Phone,
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
    /// A program and arguments, one of which has `{file}`.
    Print,
    /// Twelve names with `|` between them.
    Months,
    /// Words, each with `#` where the number stands.
    Unit,
}

impl ExpectedForm {
    /// The id: the text key is `fault-form-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::KioskId => "form-kiosk-id",
            Self::Pickup => "form-pickup",
            Self::Chord => "form-chord",
            Self::Pin => "form-pin",
            Self::Hours => "form-hours",
            Self::Spans => "form-spans",
            Self::Notice => "form-notice",
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
            Self::Print => "form-print",
            Self::Months => "form-months",
            Self::Unit => "form-unit",
        }
    }
}

/// Characters that are not drawn as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Drawn over the next one with Japanese fonts: circled digits, arrows, stars, ※.
    Ambiguous,
    /// Half-width kana.
    HalfKana,
    /// Pictures, and the marks that make them.
    Emoji,
    /// Letters of a script that no terminal draws right.
    Script,
}

impl Letter {
    /// The id: the text key is `fault-letter-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ambiguous => "letter-ambiguous",
            Self::HalfKana => "letter-half-kana",
            Self::Emoji => "letter-emoji",
            Self::Script => "letter-script",
        }
    }
}

/// Why a text is not やさしい日本語.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A kanji without its reading in full-width brackets.
    Reading(String),
    /// A sentence that is too long.
    Long(String),
    /// A hard word, or a hard end of a sentence.
    Word(String),
}

impl Plain {
    /// The id: the text key is `fault-plain-<id>`.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Reading(_) => "plain-reading",
            Self::Long(_) => "plain-long",
            Self::Word(_) => "plain-word",
        }
    }

    /// The words in question.
    pub fn words(&self) -> &str {
        match self {
            Self::Reading(words) | Self::Long(words) | Self::Word(words) => words,
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

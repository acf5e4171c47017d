//! What exactly is wrong with a value, a file or an entry: the text key of each begins with its prefix.

use strum::{IntoStaticStr, VariantNames};

use super::table::{Argument, Consequence, Detail};

/// What a file that is not UTF-8 looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "encoding-")]
pub enum Encoding {
    /// Notepad's "ANSI" on a Japanese Windows.
    ShiftJis,
    /// Notepad's "Unicode".
    #[strum(serialize = "utf-16")]
    Utf16,
    /// Japanese mail of old.
    #[strum(serialize = "iso-2022-jp")]
    Iso2022Jp,
    /// No idea.
    Unknown,
}

impl Detail for Encoding {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }
}

/// What kind of value a key of `kiosk.toml` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "type-")]
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

impl Detail for Wanted {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }
}

/// The form that a text value of `kiosk.toml` must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "form-")]
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
    /// `90d`: at least a day, at most a hundred years.
    Keep,
    /// A connection string of PostgreSQL that names a host.
    Server,
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
    /// At most five rows of ten letters with `|` between them.
    Rows,
    /// Groups of a letter and its accented forms.
    Accents,
}

impl Detail for ExpectedForm {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }
}

/// Characters that are not drawn as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "letter-")]
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

impl Detail for Letter {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }

    fn consequence(&self) -> Option<Consequence> {
        (*self == Self::Script).then_some(Consequence::Error)
    }
}

/// Why a text is not やさしい日本語.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "plain-")]
pub enum Plain {
    /// A kanji without its reading in full-width brackets.
    Reading(String),
    /// A sentence that is too long.
    Long(String),
    /// A hard word, or a hard end of a sentence.
    Word(String),
}

impl Detail for Plain {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }

    fn args(&self, _: &'static str) -> Vec<Argument<'_>> {
        let (Self::Reading(words) | Self::Long(words) | Self::Word(words)) = self;
        words.args("words")
    }
}

/// Why the Fluent parser refused an entry, as far as a clinic can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "syntax-")]
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

impl Detail for Syntax {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }
}

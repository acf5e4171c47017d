//! Why a `kiosk.toml` cannot be read at all.

use strum::{IntoStaticStr, VariantNames};

use super::table::{Argument, Detail};

/// Why `kiosk.toml` is no TOML, as far as a clinic can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "toml-")]
pub enum Slip {
    /// A full-width or typographic sign where TOML wants the ASCII one.
    Sign(char, char),
    /// A backslash in a text: to TOML the beginning of something else.
    Backslash,
    /// What other files begin a comment with.
    Comment(&'static str),
    /// `[` without its `]`.
    List,
    /// A list without the comma between two values.
    Comma,
    /// A quotation mark without its second.
    Quote,
    /// A text without quotation marks.
    Text,
    /// `True`, `yes` and their kin.
    Truth,
    /// No `=`.
    Equals,
    /// Nothing after the `=`.
    Value,
    /// A key or section for the second time.
    Twice,
    /// A blank that is none to TOML.
    Blank,
    /// A list without its brackets, or in others.
    Brackets,
    /// A comma or the like where nothing follows.
    Extra(char),
    /// A quotation mark within a text.
    Inner,
    /// More on the line than a value.
    After,
    /// A number with a unit or with commas.
    Number,
    /// A name with other letters than ASCII ones.
    Name,
    /// `==`, `:=`.
    Assign,
    /// Lines that end as on a Macintosh of old.
    Return,
    Other,
}

impl Detail for Slip {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }

    fn args(&self, _: &'static str) -> Vec<Argument<'_>> {
        match self {
            Self::Sign(wide, ascii) => [wide.args("wide"), ascii.args("ascii")].concat(),
            Self::Comment(sign) => vec![("sign", (*sign).into())],
            Self::Extra(sign) => sign.args("sign"),
            _ => Vec::new(),
        }
    }
}

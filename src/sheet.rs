//! A declaration as an A4 sheet for the signature and the patient's file, and the way to a printer.
//!
//! Takes a record, words and fonts; gives PDF bytes, and names what no font can print. It must not know
//! the spool, `kiosk.toml`, or how records are opened.

mod code;
mod content;
mod fonts;
mod layout;
mod paper;
mod pdf;
pub mod printer;

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::record::Record;
use crate::shape::Shaper;
use crate::texts::Arg;
use content::Content;

pub use fonts::{FontError, Fonts};

/// The language of the sheet, whatever the patient's was.
const JAPANESE: &str = "ja";

/// More than these say nothing more: the font is missing, not the character.
const LISTED: usize = 8;

/// Where the words come from.
pub struct SheetTexts<'a> {
    /// The clinic's name, may be empty.
    pub clinic: &'a str,
    /// The text of a key in a language, if this language itself has it.
    pub say: &'a Say<'a>,
}

/// Language, key, variables.
pub type Say<'a> = dyn Fn(&str, &str, &[(&str, Arg<'_>)]) -> Option<String> + 'a;

/// A character that no font has, in the form in which it was typed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Missing {
    /// The character, with all that belongs to it.
    pub text: String,
    /// The label of the field in which it stands, safe to print.
    pub field: String,
}

/// What staff have said became of the declaration, safe to print.
pub struct SheetOutcome {
    pub text: String,
    pub by: String,
    pub at: String,
}

/// A sheet that can be printed.
pub struct Sheet {
    /// The file, PDF/A-2u.
    pub pdf: Zeroizing<Vec<u8>>,
    /// Characters that no font has. A mark stands in their place, and the sheet says what to do about it.
    pub missing: Vec<Missing>,
}

/// The PDF could not be written; what the writer says of it.
#[derive(Debug)]
pub struct SheetError(pub String);

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SheetError {}

impl Missing {
    /// Such as `U+845B U+E0100`.
    pub fn code(&self) -> String {
        let codes = self.text.chars().map(|c| format!("U+{:04X}", u32::from(c)));
        codes.collect::<Vec<_>>().join(" ")
    }

    /// Several of them, each as `one` says it, but no more than anybody reads.
    pub fn list(missing: &[Self], one: impl Fn(&Self) -> String) -> String {
        let each = missing.iter().take(LISTED).map(one);
        let mut all = each.collect::<Vec<_>>().join(", ");
        if missing.len() > LISTED {
            all.push_str(", …");
        }
        all
    }
}

impl fmt::Debug for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Missing({} bytes)", self.text.len())
    }
}

/// The sheet of a record.
pub fn render(
    record: &Record,
    outcome: Option<&SheetOutcome>,
    words: &SheetTexts<'_>,
    fonts: &Fonts,
) -> Result<Sheet, SheetError> {
    let mut shaper = Shaper::new(fonts.typefaces());
    let content = Content {
        record,
        outcome,
        words,
    };
    let (pages, missing) = layout::pages(content, &mut shaper);
    let title = words.japanese("sheet-title");
    let pdf = pdf::pdf(&pages, fonts, title, record.created).map_err(SheetError)?;
    Ok(Sheet { pdf, missing })
}

impl SheetTexts<'_> {
    fn japanese(&self, key: &str) -> String {
        self.japanese_with(key, &[])
    }

    fn japanese_with(&self, key: &str, args: &[(&str, String)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, Arg::Text(value)));
        let text = (self.say)(JAPANESE, key, &args.collect::<Vec<_>>());
        text.unwrap_or_else(|| format!("[{key}]"))
    }

    fn maybe(&self, key: &str) -> Option<String> {
        (self.say)(JAPANESE, key, &[])
    }

    /// What the patient saw in another language.
    fn theirs(&self, locale: &str, key: &str) -> Option<String> {
        if locale == JAPANESE {
            return None;
        }
        (self.say)(locale, key, &[])
    }
}

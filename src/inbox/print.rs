//! From a record to paper, with the words, fonts and print command of `kiosk.toml`. Must not know how
//! the sheet looks.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{InboxError, shown_path};
use crate::config::Config;
use crate::private;
use crate::record::{Record, shown};
use crate::sheet::printer::{self, Unsent};
use crate::sheet::{self, Fonts, Missing, NoJapanese, Sheet, Unprintable, Words};
use crate::texts::{Arg, Texts};

/// Why nothing was printed.
#[derive(Debug)]
pub enum Unprinted {
    /// None of the configured fonts is there, or none has Japanese.
    NoFont,
    /// The PDF could not be made.
    Sheet(Unprintable),
    /// It could not be written to a file; an existing one is never replaced.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// It did not reach the printer.
    Unsent(Unsent),
}

/// The sheet of a record.
pub fn sheet(record: &Record, config: &Config) -> Result<Sheet, InboxError> {
    let fonts = Fonts::load(&config.staff.fonts);
    let fonts = fonts.map_err(|NoJapanese| InboxError::Unprinted(Unprinted::NoFont))?;
    let locales = &config.locales;
    let order = [record.locale.clone()];
    let (texts, _) = Texts::load(&order, &locales.fallback, locales.dir.as_deref());
    let say = |tag: &str, key: &str, args: &[(&str, Arg<'_>)]| {
        texts.has(tag, key).then(|| texts.say(tag, key, args))
    };
    let words = Words {
        clinic: &config.clinic,
        say: &say,
    };
    sheet::render(record, &words, &fonts)
        .map_err(|why| InboxError::Unprinted(Unprinted::Sheet(why)))
}

/// Writes the sheet into a new file.
pub fn save(pdf: &[u8], path: &Path) -> Result<(), InboxError> {
    private::write(path, pdf).map_err(|cause| {
        let path = path.to_owned();
        InboxError::Unprinted(Unprinted::File { path, cause })
    })
}

/// Hands the sheet to the printer of `kiosk.toml` and waits until that has taken it, for as long as `goes_on`
/// says.
pub fn send(
    pdf: &[u8],
    config: &Config,
    goes_on: &mut dyn FnMut(Duration) -> bool,
) -> Result<(), InboxError> {
    printer::send(pdf, &config.staff.print, goes_on)
        .map_err(|why| InboxError::Unprinted(Unprinted::Unsent(why)))
}

impl Unprinted {
    /// The id: the text key is `staff-<id>`.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::NoFont => "print-no-font",
            Self::Sheet(_) => "print-pdf",
            Self::File { cause, .. } if cause.kind() == io::ErrorKind::AlreadyExists => {
                "print-file-exists"
            }
            Self::File { .. } => "print-file",
            Self::Unsent(Unsent::Nowhere) => "print-nowhere",
            Self::Unsent(Unsent::System(_)) => "print-system",
            Self::Unsent(Unsent::Program { .. }) => "print-program",
            Self::Unsent(Unsent::Failed { .. }) => "print-failed",
            Self::Unsent(Unsent::Stopped { .. }) => "print-stopped",
        }
    }

    /// Arguments of the text, safe to print.
    pub(super) fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoFont | Self::Unsent(Unsent::Nowhere) => Vec::new(),
            Self::Sheet(Unprintable(cause)) => vec![("cause", shown::render(cause))],
            Self::File { path, cause } => {
                vec![("path", shown_path(path)), ("cause", cause.to_string())]
            }
            Self::Unsent(Unsent::System(cause)) => vec![("cause", cause.to_string())],
            Self::Unsent(Unsent::Program { program, cause }) => {
                vec![("program", program.clone()), ("cause", cause.to_string())]
            }
            Self::Unsent(Unsent::Failed { program, said }) => {
                vec![("program", program.clone()), ("cause", said.clone())]
            }
            Self::Unsent(Unsent::Stopped { program }) => vec![("program", program.clone())],
        }
    }
}

/// What staff must know of a sheet on which a mark stands for some characters: id and arguments of the text.
pub fn gaps(missing: &[Missing]) -> Option<(&'static str, [(&'static str, String); 1])> {
    let glyphs = Missing::list(missing, |of| {
        let character = shown::render(&of.text);
        format!("{} {character} ({})", of.field, of.code())
    });
    (!missing.is_empty()).then_some(("print-gaps", [("glyphs", glyphs)]))
}

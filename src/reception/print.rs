//! From a record to paper, with the words, fonts and print command of `kiosk.toml`. Must not know how
//! the sheet looks.

use std::path::Path;
use std::time::Duration;

use super::outcome::outcome_key;
use super::{InboxError, NewFile, write_new};
use crate::calendar::japan;
use crate::config::Config;
use crate::record::Record;
use crate::sheet::printer;
use crate::sheet::{self, FontError, Fonts, Missing, Sheet, SheetOutcome, SheetTexts};
use crate::spool::journal::{Done, Outcome};
use crate::text::sanitize;
use crate::texts::{Arg, Texts};

/// The longest name of a user that has room on the sheet.
const MOST_LETTERS: usize = 14;

/// The sheet of a record, with what staff have said became of it.
pub fn sheet(
    record: &Record,
    outcome: Option<&(Outcome, Done)>,
    config: &Config,
) -> Result<Sheet, InboxError> {
    let fonts = Fonts::load(&config.staff.fonts);
    let fonts = fonts.map_err(|FontError| InboxError::NoFont)?;
    let locales = &config.locales;
    let order = [record.locale.clone()];
    let (texts, _) = Texts::load(&order, &locales.fallback, locales.dir.as_deref());
    let say = |tag: &str, key: &str, args: &[(&str, Arg<'_>)]| {
        texts.has(tag, key).then(|| texts.say(tag, key, args))
    };
    let words = SheetTexts {
        clinic: &config.clinic,
        say: &say,
    };
    let outcome = outcome.map(|(outcome, done)| SheetOutcome {
        text: say("ja", &outcome_key(*outcome), &[]).unwrap_or_default(),
        // There is no room for the machine.
        by: done.author.user.chars().take(MOST_LETTERS).collect(),
        at: done
            .at
            .with_timezone(&japan())
            .format("%Y-%m-%d %H:%M")
            .to_string(),
    });
    sheet::render(record, outcome.as_ref(), &words, &fonts).map_err(InboxError::Sheet)
}

/// Writes the sheet into a new file.
pub fn save(pdf: &[u8], path: &Path) -> Result<(), InboxError> {
    write_new(NewFile::Print, path, pdf)
}

/// Hands the sheet to the printer of `kiosk.toml` and waits until that has taken it, for as long as `goes_on`
/// says.
pub fn send(
    pdf: &[u8],
    config: &Config,
    goes_on: &mut dyn FnMut(Duration) -> bool,
) -> Result<(), InboxError> {
    printer::send(pdf, &config.staff.print, goes_on).map_err(InboxError::Unsent)
}

/// What staff must know of a sheet on which a mark stands for some characters: id and arguments of the text.
pub fn gaps(missing: &[Missing]) -> Option<(&'static str, [(&'static str, String); 1])> {
    let glyphs = Missing::list(missing, |of| {
        let character = sanitize::render(&of.text);
        format!("{} {character} ({})", of.field, of.code())
    });
    (!missing.is_empty()).then_some(("print-gaps", [("glyphs", glyphs)]))
}

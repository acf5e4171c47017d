//! `uketsuke check`: every fault of `kiosk.toml`, texts and spool at once, each with its place.
//!
//! It must not know what stands on which screen.

mod changes;
mod customs;
mod dictionary;
mod display;
mod facts;
mod fit;
mod folder;
mod keys;
mod letters;
mod names;
mod printing;
pub mod report;
mod rights;
mod simple;
mod spool;
mod terms;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::Local;

pub use report::{ReportFormat, ReportLine};

use crate::config::{self, Config};
pub use crate::diagnostics::diagnostic::{Diagnostic, Level, SourceLocation};
use crate::diagnostics::diagnostic::{DiagnosticKind, Letter, any_error};
use crate::diagnostics::read_text;
use crate::picture::{self, OwnPictures};
use crate::postcode::{Table, TableError};
use crate::text::language::is_japanese;
use crate::text::script::{Shaping, shaping};
use crate::texts::locale_files::Language;
use crate::texts::mend::mend;
use crate::texts::parity::Parity;
use crate::texts::part::TextGroup;
use crate::texts::semantics::{self, Names};
use crate::texts::source;
use crate::texts::text_file::Source;
use crate::texts::validator::unfit;
use crate::texts::{self, Texts};
use facts::Measure;
use folder::Folder;
use rights::Judge;

/// A section of `kiosk.toml` and a key in it, as it is written, with what is wrong there.
type SettingFinding = ((&'static str, String), DiagnosticKind);

fn finding(section: &'static str, key: &str, what: DiagnosticKind) -> SettingFinding {
    ((section, key.to_owned()), what)
}

/// Why the kiosk's user may not read a file that is there.
type Denied<'a> = dyn Fn(&Path) -> Option<DiagnosticKind> + 'a;

/// The language that all others are compared with.
const REFERENCE: &str = "ja";

/// The language that has the Japanese beside every word that a patient points at.
const MODEL: &str = "en";

/// All faults: errors first, then in the order of files and lines. `config`: the `kiosk.toml`, none in trial
/// mode. Nothing on the disk is changed.
pub fn all(config: Option<&Path>) -> Vec<Diagnostic> {
    let (settings, faults) = config::read(config);
    everything(config, &settings, faults, None)
}

/// Writes all faults; whether there is no error among them.
pub fn run(config: Option<&Path>, format: ReportFormat, out: &mut impl Write) -> io::Result<bool> {
    run_with(config, None, format, out)
}

/// The same with every missing message of one language, by name.
pub fn run_with(
    config: Option<&Path>,
    language: Option<&str>,
    format: ReportFormat,
    out: &mut impl Write,
) -> io::Result<bool> {
    let (settings, faults) = config::read(config);
    let mut faults = everything(config, &settings, faults, language);
    let locales = &settings.locales;
    if let Some(tag) = language {
        faults.retain(|fault| is_about(fault, tag));
        let known = texts::tags(locales.dir.as_deref());
        if faults.is_empty() && !known.iter().any(|of| of == tag) {
            let file = config
                .unwrap_or_else(|| Path::new(tag))
                .display()
                .to_string();
            let near = config::named_tag(tag, &known);
            let what = DiagnosticKind::UnknownLocale(tag.to_owned(), known.join(", "), near);
            faults.push(Diagnostic::whole(&file, what));
        }
    }
    let (texts, _) = Texts::load(&[], &locales.fallback, locales.dir.as_deref());
    report::write(out, format, &texts, &settings.staff.language, &faults)?;
    Ok(!any_error(&faults))
}

/// Whether a fault is about a language: it lies in its folder, or in one that was meant to be it.
fn is_about(fault: &Diagnostic, tag: &str) -> bool {
    let meant = matches!(&fault.what, DiagnosticKind::FolderName(_, Some(near)) if near == tag);
    let named = matches!(&fault.what, DiagnosticKind::UnknownLocale(of, ..) if of == tag);
    let path = Path::new(&fault.place.file);
    meant || named || path.iter().any(|part| part == tag)
}

/// The faults of the shipped texts alone; none, or the build is broken.
pub fn shipped() -> Vec<Diagnostic> {
    let reference = Language::shipped(REFERENCE);
    let tags = texts::tags(None);
    sorted(
        tags.iter()
            .flat_map(|tag| of_shipped(&reference, tag))
            .collect(),
    )
}

fn everything(
    path: Option<&Path>,
    settings: &Config,
    mut faults: Vec<Diagnostic>,
    each: Option<&str>,
) -> Vec<Diagnostic> {
    let judge = Judge::kiosk();
    let file = path.unwrap_or(&settings.spool.dir).display().to_string();
    let source = path.map(|path| read_text::read(path).map(|(text, _)| text));
    // What a file that cannot be read says is not known: nothing else is blamed for it.
    let settled = !matches!(source, Some(Err(_)));
    let source = source.and_then(Result::ok).unwrap_or_default();
    let at = |key: (&str, &str), what| config::fault_at(&file, &source, key, what);
    if let Some(dir) = &settings.locales.dir {
        if let Some(what) = texts::source::absent(dir) {
            faults.push(at(("locales", "dir"), what));
        } else {
            let folder = Folder {
                dir,
                locales: &settings.locales,
                judge: &judge,
                each,
            };
            faults.extend(folder.faults());
            faults.extend(fit::faults(settings, dir));
        }
    }
    if let Some(dir) = &settings.pictures {
        match picture::absent(dir) {
            Some(what) => faults.push(at(("pictures", "dir"), what)),
            None => faults.extend(pictures(dir, &judge)),
        }
    }
    if !settled {
        return sorted(faults);
    }
    let denied = path.and_then(|path| judge.denies(path));
    faults.extend(denied.map(|what| Diagnostic::whole(&file, what)));
    let found = of_settings(settings, &judge).into_iter();
    faults.extend(found.map(|((section, key), what)| at((section, &key), what)));
    // What stands on a line that is no TOML is not what somebody meant.
    let is_slip = |fault: &Diagnostic| matches!(fault.what, DiagnosticKind::Toml(_));
    let line = |fault: &Diagnostic| (fault.place.file.clone(), fault.place.line);
    let slips = faults.iter().filter(|fault| is_slip(fault)).map(line);
    let slips: Vec<_> = slips.collect();
    faults.retain(|fault| is_slip(fault) || !slips.contains(&line(fault)));
    sorted(faults)
}

/// What is wrong in the folder of pictures.
fn pictures(dir: &Path, judge: &Judge) -> Vec<Diagnostic> {
    let (_, mut faults) = OwnPictures::read(Some(dir));
    let paths = picture::listed(dir).unwrap_or_default();
    let denied = paths.iter().filter_map(|path| {
        let what = judge.denies(path)?;
        Some(Diagnostic::whole(&path.display().to_string(), what))
    });
    faults.extend(denied);
    faults
}

/// What the kiosk cannot do as it is set.
fn of_settings(settings: &Config, judge: &Judge) -> Vec<SettingFinding> {
    let denied = |path: &Path| judge.denies(path);
    let today = Local::now().date_naive();
    let programs = std::env::var_os("PATH").unwrap_or_default();
    let mut found = Vec::new();
    if settings.staff.pin.is_none() && !settings.trial {
        found.push(finding("staff", "pin", DiagnosticKind::NoPin));
    }
    found.extend(spool::faults(settings, judge));
    let bad = |file: &PathBuf| denied(file).or_else(|| Some(bad_table(&Table::open(file).err()?)));
    let bad = settings.postcodes.as_ref().and_then(bad);
    found.extend(bad.map(|what| finding("postcode", "file", what)));
    found.extend(printing::faults(&settings.staff, &programs));
    if !settings.trial {
        found.extend(dictionary::faults(&settings.dictionary, &denied));
        found.extend(display::faults(settings, &denied));
    }
    found.extend(keys::faults(settings, today, &programs, &denied));
    found.extend(names::faults(settings));
    found
}

fn bad_table(bad: &TableError) -> DiagnosticKind {
    DiagnosticKind::Unreadable(match bad {
        TableError::Io(error) => read_text::reason(error),
        TableError::NotPostcodes => "postcodes".to_owned(),
    })
}

fn of_shipped(reference: &Language, tag: &str) -> Vec<Diagnostic> {
    of_whole(reference, tag, &Language::shipped(tag))
}

/// The faults of a language with files that are not saved yet. `dir`: where they belong; over nothing, if it is that of
/// the shipped texts.
pub(crate) fn unsaved(
    dir: &Path,
    is_shipped: bool,
    tags: &[String],
    tag: &str,
    files: &[Source],
) -> Vec<Diagnostic> {
    let (files, found): (Vec<Source>, Vec<_>) = files.iter().cloned().map(mend).unzip();
    let mut faults: Vec<Diagnostic> = found.into_iter().flatten().collect();
    let reference = Language::shipped(REFERENCE);
    let ours = Language::of(files);
    if is_shipped {
        faults.extend(of_whole(&reference, tag, &ours));
        faults.extend(semantics::faults(&reference, &ours, &ours));
    } else {
        let below = Language::below(tag, &source::shared(Some(dir)).0);
        faults.extend(ours.unparsed());
        faults.extend(unfit(&reference, &below, &ours, tag, &mut Names::of(tags)));
        faults.extend(of_words(&ours, Some(&below), tag));
    }
    sorted(faults)
}

/// The faults of a language over nothing.
fn of_whole(reference: &Language, tag: &str, ours: &Language) -> Vec<Diagnostic> {
    let mut faults: Vec<Diagnostic> = ours.unparsed().collect();
    let parity = Parity::new(reference, None, ours);
    faults.extend(parity.faults());
    let staff = texts::STAFF.contains(&tag);
    faults.extend(parity.missing(&format!("locales/{tag}"), staff));
    faults.extend(of_words(ours, None, tag));
    faults
}

const fn is_script(fault: &Diagnostic) -> bool {
    matches!(fault.what, DiagnosticKind::Letter(Letter::Script, _))
}

/// What is wrong with the words themselves. `below`: the texts that they lie over.
fn of_words(ours: &Language, below: Option<&Language>, tag: &str) -> Vec<Diagnostic> {
    // A language of such letters is offered only where they are drawn.
    let names = [Some(ours), below].into_iter().flatten();
    let drawn = names
        .filter_map(|of| of.said("language-name", None))
        .any(|name| shaping(&name) == Shaping::Full);
    let mut faults: Vec<Diagnostic> = ours
        .files
        .iter()
        .filter(|file| TextGroup::of_file(&file.source.name).is_seen())
        .flat_map(|file| letters::faults(&file.source))
        .filter(|fault| !drawn || !is_script(fault))
        .collect();
    faults.extend(customs::faults(ours));
    if simple::is_for(tag) {
        faults.extend(simple::faults(ours, below));
    }
    let japanese = is_japanese(tag);
    let model = Language::shipped(MODEL);
    let is_shipped = texts::shipped_tags().any(|shipped| shipped == tag);
    let shipped = below.filter(|_| is_shipped);
    let measure = Measure {
        shipped: shipped.unwrap_or(if japanese { ours } else { &model }),
        english: &model,
        below,
        japanese,
    };
    faults.extend(facts::faults(ours, &measure));
    faults
}

fn sorted(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.sort_by(|left, right| (left.level(), &left.place).cmp(&(right.level(), &right.place)));
    faults
}

//! `uketsuke check`: every fault of `kiosk.toml`, texts and spool at once, each with its place.
//!
//! It must not know what stands on which screen.

mod detail;
mod dictionary;
mod facts;
pub mod fault;
mod fit;
pub(crate) mod intake;
mod language;
mod letters;
pub(crate) mod near;
mod parity;
mod printing;
pub mod report;
mod said;
mod sense;
mod simple;
mod spool;
pub(crate) mod vet;
mod what;

use std::io::{self, Write};
use std::path::Path;

pub use fault::{Fault, Level, Place};
pub use report::{Format, Said};

use crate::config::{self, Config};
use crate::postcode::Table;
use crate::texts::part::Part;
use crate::texts::{self, Texts, source};
use facts::Measure;
use fault::{What, any_error};
use language::Language;
use parity::Parity;

/// The language that all others are compared with.
const REFERENCE: &str = "ja";

/// The language that has the Japanese beside every word that a patient points at.
const MODEL: &str = "en";

/// All faults, in the order of files and lines. `config`: the `kiosk.toml`, none in trial mode.
pub fn all(config: Option<&Path>) -> Vec<Fault> {
    let (settings, faults) = config::read(config);
    everything(config, &settings, faults)
}

/// Writes all faults; whether there is no error among them.
pub fn run(config: Option<&Path>, format: Format, out: &mut impl Write) -> io::Result<bool> {
    let (settings, faults) = config::read(config);
    let faults = everything(config, &settings, faults);
    let locales = &settings.locales;
    let (texts, _) = Texts::load(&[], &locales.fallback, locales.dir.as_deref());
    report::write(out, format, &texts, &settings.staff.language, &faults)?;
    Ok(!any_error(&faults))
}

/// The faults of the shipped texts alone; none, or the build is broken.
pub fn shipped() -> Vec<Fault> {
    let reference = Language::shipped(REFERENCE);
    let tags = texts::tags(None);
    sorted(
        tags.iter()
            .flat_map(|tag| of_shipped(&reference, tag))
            .collect(),
    )
}

fn everything(path: Option<&Path>, settings: &Config, mut faults: Vec<Fault>) -> Vec<Fault> {
    let file = path.unwrap_or(&settings.spool.dir).display().to_string();
    let source = path.map(|path| intake::read(path).map(|(text, _)| text));
    // What a file that cannot be read says of the spool is not known: nothing is made in its place.
    let settled = !matches!(source, Some(Err(_)));
    let source = source.and_then(Result::ok).unwrap_or_default();
    let at = |key, what| config::fault_at(&file, &source, key, what);
    faults.extend(shipped());
    if let Some(dir) = &settings.locales.dir {
        let missing = || {
            vec![at(
                ("locales", "dir"),
                What::NoFolder(dir.display().to_string()),
            )]
        };
        faults.extend(of_folder(dir).unwrap_or_else(missing));
        faults.extend(fit::faults(settings, dir));
    }
    if settled && settings.locales.order.iter().any(|tag| tag == "th") && !settings.trial {
        faults.push(at(("locales", "order"), What::Thai));
    }
    if settled && let Some(what) = spool::probe(&settings.spool.dir, settings.trial) {
        faults.push(at(("spool", "dir"), what));
    }
    if settled && settings.staff.pin.is_none() && !settings.trial {
        faults.push(at(("staff", "pin"), What::NoPin));
    }
    if let Some(file) = &settings.postcodes
        && let Err(bad) = Table::open(file)
    {
        faults.push(at(("postcode", "file"), What::Unreadable(bad.to_string())));
    }
    let found = printing::faults(&settings.staff).into_iter();
    faults.extend(found.map(|(key, what)| at(("staff", key), what)));
    if !settings.trial {
        let found = dictionary::faults(&settings.dictionary).into_iter();
        faults.extend(found.map(|(key, what)| at(("dictionary", key), what)));
    }
    sorted(faults)
}

fn of_shipped(reference: &Language, tag: &str) -> Vec<Fault> {
    let mut ours = Language::shipped(tag);
    let mut faults = std::mem::take(&mut ours.faults);
    let parity = Parity::new(reference, None, &ours);
    faults.extend(parity.faults());
    let staff = texts::STAFF.contains(&tag);
    faults.extend(parity.missing(&format!("locales/{tag}"), staff));
    faults.extend(of_words(&ours, None, tag));
    faults
}

/// What is wrong with the words themselves. `below`: the texts that they lie over.
fn of_words(ours: &Language, below: Option<&Language>, tag: &str) -> Vec<Fault> {
    let mut faults: Vec<Fault> = ours
        .files
        .iter()
        .filter(|file| Part::of_file(&file.source.name).is_seen())
        .flat_map(|file| letters::faults(&file.source))
        .collect();
    if simple::is_for(tag) {
        faults.extend(simple::faults(ours, below));
    }
    let japanese = tag == REFERENCE || tag.starts_with("ja-");
    let model = Language::shipped(MODEL);
    let shipped = below.filter(|below| !below.files.is_empty());
    let measure = Measure {
        shipped: shipped.unwrap_or(if japanese { ours } else { &model }),
        english: &model,
        below,
        japanese,
    };
    faults.extend(facts::faults(ours, &measure));
    faults
}

/// The faults of the clinic's folder, of every language in it; none if there is no such folder.
fn of_folder(dir: &Path) -> Option<Vec<Fault>> {
    let entries = std::fs::read_dir(dir).ok()?;
    let reference = Language::shipped(REFERENCE);
    let mut faults = Vec::new();
    for entry in entries.flatten() {
        let tag = entry.file_name().to_string_lossy().into_owned();
        if source::is_tag(&tag) && entry.path().is_dir() {
            faults.extend(of_clinic(&reference, dir, &tag));
        } else if !tag.starts_with('.') {
            let path = entry.path().display().to_string();
            faults.push(Fault::whole(&path, What::IgnoredFile));
        }
    }
    Some(faults)
}

fn of_clinic(reference: &Language, dir: &Path, tag: &str) -> Vec<Fault> {
    let mut ours = Language::clinic(dir, tag);
    let mut faults = std::mem::take(&mut ours.faults);
    let below = Language::shipped(tag);
    let parity = Parity::new(reference, Some(&below), &ours);
    faults.extend(parity.faults());
    faults.extend(of_words(&ours, Some(&below), tag));
    if below.files.is_empty() {
        let folder = dir.join(tag).display().to_string();
        faults.extend(parity.missing(&folder, false));
    }
    faults
}

fn sorted(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_by(|left, right| left.place.cmp(&right.place));
    faults
}

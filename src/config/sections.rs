//! The sections of `kiosk.toml`, read into a `Config`: what a file does not say stays as it is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use strum::IntoEnumIterator as _;
use toml::de::DeTable;

use super::reader::{Section, SettingsReader, SpannedText, path, set};
use super::{Chord, Config, clinic, hospital, languages, links, pin, stumble, values};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, ExpectedForm};
use crate::flow::BoardShown;
use crate::flow::site::Look;
use crate::graphics::GraphicsMode;
use crate::spool::recipient::recipient as seals_for;
use crate::spool::seal::MOST_RECIPIENTS;
use crate::stats::CountedBy;
use crate::texts::entries::lines;

/// The longest idle time. Seconds.
const HOUR: u64 = 3600;

/// The shortest time that somebody gets to react (WCAG 2.2.1). Seconds.
const REACT: u64 = 20;

/// Reads a file into `config`. `base` is the folder at which relative paths start.
/// `known`: the languages that there are, if the disk is not to be asked.
pub(super) fn apply(
    config: &mut Config,
    file: &str,
    source: &str,
    base: &Path,
    known: Option<&[String]>,
) -> Vec<Diagnostic> {
    let (root, errors) = DeTable::parse_recoverable(source);
    let stumbled = errors.iter().map(|error| {
        let span = error.span().unwrap_or(source.len()..source.len());
        span.start
    });
    let slips = stumble::found_slips(source, stumbled.collect());
    let mut reader = SettingsReader {
        file,
        source,
        faults: Vec::new(),
    };
    let mut root = Section::root(&mut reader, root.get_ref());
    clinic::apply(config, root.section("clinic", "clinic"));
    clinic::reception(config, root.section("reception", "reception"));
    clinic::declaration(config, root.section("declaration", "declaration"));
    kiosk(config, root.section("kiosk", "kiosk"));
    links::kiosks(config, root.section("kiosks", "kiosks"));
    languages::apply(config, root.section("locales", "locales"), base, known);
    idle(config, root.section("idle", "idle"));
    display(config, root.section("display", "display"), base);
    pictures(config, root.section("pictures", "pictures"), base);
    staff(config, root.section("staff", "staff"), base);
    spool(config, root.section("spool", "spool"), base);
    hospital::apply(config, root.section("hospital", "hospital"));
    stats(config, root.section("stats", "stats"));
    journal(config, root.section("journal", "journal"));
    dictionary(config, root.section("dictionary", "dictionary"), base);
    hotline(config, root.section("hotline", "hotline"));
    links::links(config, root.section("links", "links"));
    links::pages(config, root.section("pages", "pages"));
    postcode(config, root.section("postcode", "postcode"), base);
    root.end();
    stumble::without_echoes(reader.faults, &slips, file, source)
}

/// What is wrong with the choice between sealing and `plaintext`, of a file that has been read.
pub(super) fn unsealed(config: &Config, file: &str, source: &str) -> Option<Diagnostic> {
    // The same key twice, also in capitals, is one key, and no spare one.
    let keys = config.spool.recipients.iter();
    let keys: BTreeSet<String> = keys.map(|key| key.trim().to_lowercase()).collect();
    let count = config.spool.recipients.len();
    let (key, what) = match (keys.len(), config.spool.plaintext) {
        (0, false) => ("recipients", DiagnosticKind::SealMissing),
        (0, true) => ("plaintext", DiagnosticKind::Plaintext),
        (_, true) => ("plaintext", DiagnosticKind::SealTwice),
        _ if count > MOST_RECIPIENTS => (
            "recipients",
            DiagnosticKind::ManyRecipients(count, MOST_RECIPIENTS),
        ),
        (1, false) => ("recipients", DiagnosticKind::OneRecipient),
        _ => return None,
    };
    Some(fault_at(file, source, ("spool", key), what))
}

/// A fault at a key, found by its line; where the key is not written down, at its section.
pub(crate) fn fault_at(
    file: &str,
    source: &str,
    key: (&str, &str),
    what: DiagnosticKind,
) -> Diagnostic {
    let header = format!("[{}]", key.0);
    let mut section = None;
    for (start, line) in lines(source) {
        let text = line.trim_start();
        let here = start + line.len() - text.len();
        if text.starts_with(&header) {
            section = Some(here);
        } else if section.is_some() && text.starts_with('[') {
            break;
        } else if let Some(rest) = named(text, key.1)
            && section.is_some()
            && rest.trim_start().starts_with('=')
        {
            return Diagnostic::at(file, source, here, what);
        }
    }
    Diagnostic::at(file, source, section.unwrap_or_default(), what)
}

/// What follows a key, with or without its quotation marks.
fn named<'t>(line: &'t str, key: &str) -> Option<&'t str> {
    let bare = || line.strip_prefix(key.trim_matches('"'));
    line.strip_prefix(key).or_else(bare)
}

fn kiosk(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let id = section.parsed("id", ExpectedForm::KioskId, values::kiosk_id);
    set(&mut config.kiosk, id);
    let pickup = section.parsed("pickup", ExpectedForm::Pickup, values::pickup);
    set(&mut config.pickup, pickup);
    section.end();
}

fn idle(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let mut time = |key, least| {
        section
            .number(key, least, HOUR)
            .map(|seconds| seconds * 1000)
    };
    set(&mut config.idle.page, time("page", REACT));
    set(&mut config.idle.form, time("form", REACT));
    set(&mut config.idle.warning, time("warning", REACT));
    set(&mut config.idle.done, time("done", 5));
    section.end();
}

fn display(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let looks: Vec<_> = Look::iter().map(|look| (look.into_str(), look)).collect();
    set(&mut config.look, section.word("look", &looks));
    let boards: Vec<_> = BoardShown::iter()
        .map(|board| (board.into_str(), board))
        .collect();
    set(&mut config.board, section.word("keyboard", &boards));
    let modes: Vec<_> = GraphicsMode::iter()
        .map(|mode| (mode.into_str(), mode))
        .collect();
    set(&mut config.graphics, section.word("graphics", &modes));
    set(&mut config.fonts, paths(&mut section, "fonts", base));
    let size = &mut config.text_size;
    for (key, command) in [
        ("larger", &mut size.larger),
        ("smaller", &mut size.smaller),
        ("reset", &mut size.reset),
    ] {
        let words = section.list(key).map(|(words, _)| words);
        set(
            command,
            words.map(|words| words.into_iter().map(|word| word.value).collect()),
        );
    }
    section.end();
}

fn staff(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let exit = section.parsed("exit", ExpectedForm::Chord, Chord::parse);
    set(&mut config.staff.exit, exit);
    let hash = section.parsed("pin", ExpectedForm::Pin, |text| match text {
        "" => Some(None),
        text => pin::is_hash(text).then(|| Some(text.to_owned())),
    });
    set(&mut config.staff.pin, hash);
    let language = section.word("language", &[("ja", "ja"), ("en", "en")]);
    set(&mut config.staff.language, language.map(str::to_owned));
    set(&mut config.staff.print, print(&mut section));
    set(&mut config.staff.fonts, paths(&mut section, "fonts", base));
    let hide = section.number("hide", 10, HOUR);
    set(&mut config.staff.hide, hide.map(|seconds| seconds * 1000));
    let identity = paths(&mut section, "identity", base);
    set(&mut config.staff.identity, identity);
    section.end();
}

/// A command that prints, or none.
fn print(section: &mut Section<'_, '_, '_>) -> Option<Vec<String>> {
    let (texts, span) = section.list("print")?;
    let words: Vec<String> = texts.into_iter().map(|text| text.value).collect();
    if values::is_print(&words) {
        return Some(words);
    }
    let value = words.join(" ");
    section.malformed("print", ExpectedForm::Print, &SpannedText { value, span });
    None
}

fn spool(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let dir = section.parsed("dir", ExpectedForm::Path, |text| path(text, base).flatten());
    set(&mut config.spool.dir, dir);
    if let Some((texts, _)) = section.list("recipients") {
        config.spool.recipients = texts
            .into_iter()
            .filter_map(|text| recipient(&mut section, text))
            .collect();
    }
    set(&mut config.spool.plaintext, section.truth("plaintext"));
    let keep = section.parsed("keep", ExpectedForm::Keep, |text| match text {
        "" => Some(None),
        text => values::lasting(text).map(Some),
    });
    set(&mut config.spool.keep, keep);
    section.end();
}

fn journal(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let keep = section.parsed("keep", ExpectedForm::Keep, values::lasting);
    set(&mut config.journal, keep);
    section.end();
}

/// A public key. A secret one is never repeated in the fault.
fn recipient(section: &mut Section<'_, '_, '_>, text: SpannedText) -> Option<String> {
    if text
        .value
        .trim()
        .to_uppercase()
        .starts_with("AGE-SECRET-KEY-")
    {
        section.fault(&text, DiagnosticKind::SecretKey);
        return None;
    }
    if seals_for(&text.value).is_err() {
        section.malformed("recipients", ExpectedForm::Recipient, &text);
        return None;
    }
    Some(text.value)
}

fn stats(config: &mut Config, mut section: Section<'_, '_, '_>) {
    set(&mut config.stats, section.truth("keep"));
    let by = [("month", CountedBy::Month), ("day", CountedBy::Day)];
    set(&mut config.stats_by, section.word("by", &by));
    section.end();
}

fn dictionary(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let into = &mut config.dictionary;
    set(&mut into.general, paths(&mut section, "files", base));
    set(&mut into.names, paths(&mut section, "names", base));
    set(&mut into.places, paths(&mut section, "places", base));
    section.end();
}

fn paths(section: &mut Section<'_, '_, '_>, key: &str, base: &Path) -> Option<Vec<PathBuf>> {
    let (texts, _) = section.list(key)?;
    let mut paths = Vec::new();
    for text in texts {
        match path(&text.value, base).flatten() {
            Some(path) => paths.push(path),
            None => section.malformed(key, ExpectedForm::Path, &text),
        }
    }
    Some(paths)
}

fn hotline(config: &mut Config, mut section: Section<'_, '_, '_>) {
    let line = &mut config.hotline;
    let number = section.parsed("number", ExpectedForm::Phone, values::phone);
    set(&mut line.number, number);
    let press = section.parsed("press", ExpectedForm::Press, values::press);
    set(&mut line.press, press);
    let weekday = section.pair("weekday", ExpectedForm::Hours, values::hours);
    set(&mut line.hours.weekday, weekday);
    let holiday = section.pair("holiday", ExpectedForm::Hours, values::hours);
    set(&mut line.hours.holiday, holiday);
    if let Some((from, to)) = section.pair("closed", ExpectedForm::Days, values::days) {
        line.hours.closed_from = from;
        line.hours.closed_to = to;
    }
    section.end();
}

fn pictures(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let dir = section.parsed("dir", ExpectedForm::Path, |text| path(text, base));
    set(&mut config.pictures, dir);
    section.end();
}

fn postcode(config: &mut Config, mut section: Section<'_, '_, '_>, base: &Path) {
    let file = section.parsed("file", ExpectedForm::Path, |text| path(text, base));
    set(&mut config.postcodes, file);
    section.end();
}

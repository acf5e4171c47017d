//! Settings that have the right form and cannot work: keys that no terminal tells apart, programs that are not
//! there, days the wrong way round.
//!
//! It must not know the file in which they stand.

use std::ffi::OsStr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use chrono::{Datelike, NaiveDate};

use super::printing::program;
use super::{Denied, SettingFinding, finding};
use crate::config::{Chord, ChordKey, Config, near_tag};
use crate::diagnostics::diagnostic::DiagnosticKind;
use crate::texts;

/// The longest holidays at the turn of the year. Days.
const LONGEST_HOLIDAYS: i64 = 62;

/// Everything that cannot work, on a day.
pub(super) fn faults(
    settings: &Config,
    today: NaiveDate,
    path: &OsStr,
    denied: &Denied<'_>,
) -> Vec<SettingFinding> {
    let mut faults = Vec::new();
    let mut say = |section, key: &str, what| faults.push(finding(section, key, what));
    if is_unclear(settings.staff.exit) {
        let what = DiagnosticKind::ChordUnclear(written(settings.staff.exit));
        say("staff", "exit", what);
    }
    for (key, what) in hooks(settings, path, denied) {
        say("display", key, what);
    }
    if let Some(what) = holidays(settings) {
        say("hotline", "closed", what);
    }
    if let Some(what) = checked(settings, today) {
        say("links", "checked", what);
    }
    for (link, address) in &settings.links {
        let key = link.into_str().replace('-', "_");
        if !leads_somewhere(address) {
            let what = DiagnosticKind::Host(format!("links.{key}"), address.clone());
            say("links", &key, what);
        }
    }
    for page in &settings.pages {
        let key = format!("\"{}\"", page.name);
        if !leads_somewhere(&page.address) {
            let what = DiagnosticKind::Host(format!("pages.{}", page.name), page.address.clone());
            say("pages", &key, what);
        }
    }
    for path in settings.staff.identity.iter().filter(|path| !path.exists()) {
        let what = DiagnosticKind::NoKeyFile(path.display().to_string());
        say("staff", "identity", what);
    }
    for (tag, what) in fallback(settings) {
        say("locales.fallback", &tag, what);
    }
    faults
}

/// Whether a terminal sends the same for another key: Ctrl with a digit sends the digit, Escape or a
/// control character; Ctrl with these letters is Tab, Enter, line feed and Backspace.
const fn is_unclear(chord: Chord) -> bool {
    chord.ctrl && matches!(chord.key, ChordKey::Char('0'..='9' | 'h' | 'i' | 'j' | 'm'))
}

fn written(chord: Chord) -> String {
    let ctrl = if chord.ctrl { "ctrl+" } else { "" };
    let alt = if chord.alt { "alt+" } else { "" };
    match chord.key {
        ChordKey::Char(letter) => format!("{ctrl}{alt}{letter}"),
        ChordKey::Function(number) => format!("{ctrl}{alt}f{number}"),
    }
}

fn hooks(
    settings: &Config,
    path: &OsStr,
    denied: &Denied<'_>,
) -> Vec<(&'static str, DiagnosticKind)> {
    let size = &settings.text_size;
    let all = [
        ("larger", &size.larger),
        ("smaller", &size.smaller),
        ("reset", &size.reset),
    ];
    let mut faults = Vec::new();
    for (key, command) in all {
        let Some(name) = command.first() else {
            continue;
        };
        let what = match program(name, path) {
            None => {
                let key = format!("display.{key}");
                Some(DiagnosticKind::HookMissing(key, name.clone()))
            }
            // What anybody may run, nobody needs to read.
            Some(file) if is_for_all(&file) => None,
            Some(file) => denied(&file),
        };
        faults.extend(what.map(|what| (key, what)));
    }
    let alone = match (size.larger.is_empty(), size.smaller.is_empty()) {
        (false, true) => Some(("larger", "smaller")),
        (true, false) => Some(("smaller", "larger")),
        _ => None,
    };
    let what = |other| DiagnosticKind::HookAlone(format!("display.{other}"));
    faults.extend(alone.map(|(key, other)| (key, what(other))));
    faults
}

/// Whether anybody may run a program.
fn is_for_all(program: &Path) -> bool {
    let about = program.metadata();
    about.is_ok_and(|about| about.permissions().mode() & 0o001 != 0)
}

fn holidays(settings: &Config) -> Option<DiagnosticKind> {
    let hours = &settings.hotline.hours;
    let day = |year, (month, day)| NaiveDate::from_ymd_opt(year, month, day);
    // A leap year, so that 29 February is a day.
    let from = day(2024, hours.closed_from)?;
    let to = day(2024, hours.closed_to)?;
    let to = if to < from {
        to.with_day(1)
            .and_then(|_| day(2025, (to.month(), to.day().min(28))))?
    } else {
        to
    };
    let long = (to - from).num_days() > LONGEST_HOLIDAYS;
    let said = |(month, day)| format!("{month:02}-{day:02}");
    let value = format!("{}, {}", said(hours.closed_from), said(hours.closed_to));
    long.then(|| DiagnosticKind::DaysSwapped("hotline.closed".to_owned(), value))
}

fn checked(settings: &Config, today: NaiveDate) -> Option<DiagnosticKind> {
    let (key, day) = ("links.checked".to_owned(), settings.links_checked);
    // The day of the program's own addresses has come, whatever the clock says.
    let shipped = Config::load(None).map_or(today, |shipped| shipped.links_checked);
    if day > today.max(shipped) {
        return Some(DiagnosticKind::DateFuture(key, day.to_string()));
    }
    let old = (today - day).num_days() > 366;
    old.then(|| DiagnosticKind::DateOld(key, day.to_string()))
}

/// Whether an address has a host with a dot in it.
fn leads_somewhere(address: &str) -> bool {
    let host = address.strip_prefix("https://").unwrap_or_default();
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let parts: Vec<&str> = host.split('.').collect();
    let last = parts.last().copied().unwrap_or_default();
    parts.len() > 1 && parts.iter().all(|part| !part.is_empty()) && last.len() > 1
}

/// Languages that stand in for none, and those for which none stands in.
fn fallback(settings: &Config) -> Vec<(String, DiagnosticKind)> {
    let locales = &settings.locales;
    let known = texts::tags(locales.dir.as_deref());
    let unknown = locales.fallback.keys().filter(|tag| !known.contains(tag));
    let unknown = unknown.map(|tag| {
        let what = DiagnosticKind::UnknownFallback(tag.clone(), near_tag(tag, &known));
        (tag.clone(), what)
    });
    let order = locales.order.iter().filter(|tag| *tag != super::REFERENCE);
    let alone = order.filter(|tag| !locales.fallback.contains_key(*tag));
    let alone = alone.map(|tag| (tag.clone(), DiagnosticKind::NoFallback(tag.clone())));
    unknown.chain(alone).collect()
}

#[cfg(test)]
mod tests;

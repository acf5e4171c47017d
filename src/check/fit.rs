//! Texts that do not fit: every screen of the clinic's languages is drawn, and what is cut is named.
//!
//! It must not know what the screens are for.

use std::collections::BTreeMap;
use std::path::Path;

use crate::config::Config;
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind};
use crate::flow::Key;
use crate::rehearsal::{Session, morning, pictures, squash};
use crate::texts::locale_files::Language;
use crate::texts::{ClinicTexts, Texts, all_tags, source};

/// Where the scripts are played: everything is on few pages.
const PLAYED_AT: (u16, u16) = (100, 40);

/// The sizes at which nothing may be cut. Whatever fits here fits on larger screens.
const SIZES: [(u16, u16); 2] = [(60, 20), (80, 24)];

/// How much of a text is shown in a fault. Characters.
const SHOWN: usize = 24;

/// What is cut in the languages of the clinic's folder, each drawn on a thread of its own.
pub(super) fn faults(settings: &Config, dir: &Path) -> Vec<Diagnostic> {
    let locales = &settings.locales;
    let ours = locales.order.iter();
    let ours = ours.map(|tag| (tag, Language::of(source::clinic(Some(dir), tag).0)));
    let changed = ours.filter(|(_, language)| !language.files.is_empty());
    let changed: Vec<_> = changed.collect();
    if changed.is_empty() {
        return Vec::new();
    }
    let tags = all_tags(&locales.order, &locales.fallback);
    let clinic = ClinicTexts::read(Some(dir), &tags).0;
    let shared = source::shared(Some(dir)).0;
    std::thread::scope(|scope| {
        let (clinic, shared) = (&clinic, &shared);
        let drawn = changed.iter().map(|(tag, ours)| {
            scope.spawn(move || of(settings, clinic, tag, ours, &Language::below(tag, shared)))
        });
        let drawn: Vec<_> = drawn.collect();
        let found = drawn
            .into_iter()
            .flat_map(|of| of.join().unwrap_or_default());
        found.collect()
    })
}

fn of(
    settings: &Config,
    clinic: &ClinicTexts,
    tag: &str,
    ours: &Language,
    below: &Language,
) -> Vec<Diagnostic> {
    let locales = &settings.locales;
    let texts = Texts::of(&locales.order, &locales.fallback, clinic);
    let texts = texts.with(settings.given());
    let cut = cut(settings, &texts, tag);
    let place = |text: &str, what| {
        let of = ours.messages().find(|(_, message)| {
            let mut lines = message.lines.iter();
            !message.is_term()
                && lines.any(|line| is_said(&ours.resolved(&line.text, Some(below)), text))
        });
        match (of, ours.files.first()) {
            (Some((file, message)), _) => file.fault_of(message, what),
            (None, Some(file)) => Diagnostic::whole(&file.source.shown, what),
            (None, None) => Diagnostic::whole(tag, what),
        }
    };
    let faults = cut.into_iter().map(|(text, (screen, (columns, rows)))| {
        let shown = text.chars().take(SHOWN).collect();
        let size = format!("{columns}x{rows}");
        place(&text, DiagnosticKind::Cut(shown, screen.to_owned(), size))
    });
    faults.collect()
}

/// A screen and its size.
type ScreenSize = (&'static str, (u16, u16));

/// The texts that are cut, and where first.
fn cut(settings: &Config, texts: &Texts, tag: &str) -> BTreeMap<String, ScreenSize> {
    let mut found = BTreeMap::new();
    for (picture, script) in pictures() {
        let site = settings.site();
        let Some(mut session) = Session::at(site, texts, morning(), tag, PLAYED_AT) else {
            break;
        };
        session.play(&script);
        for size in SIZES {
            session.resize(size);
            while session.laid.page > 0 {
                session.key(Key::PageUp);
            }
            session.each_page(|session| {
                for text in session.cut() {
                    found.entry(text.to_owned()).or_insert((picture, size));
                }
            });
        }
    }
    found
}

/// Whether a text on the screen is this message: its words, with its values between them.
fn is_said(message: &str, text: &str) -> bool {
    let mut rest = squash(text);
    if squash(message).is_empty() {
        return false;
    }
    message.split('\0').map(squash).all(|words| {
        let found = rest.find(&words).map(|at| at + words.len());
        let after = found.and_then(|at| rest.get(at..)).map(str::to_owned);
        after.map(|after| rest = after).is_some()
    })
}

//! `uketsuke texts`: one file for a translator, and one message for whoever wants another word.

mod review;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::Outcome;
use super::words::CliTexts;
use crate::check::SourceLocation;
use crate::config::{self, Config};
use crate::diagnostics::diagnostic::{Diagnostic, Level};
use crate::texts::saved::{file_with, replace, text_in};
use crate::texts::{self, export, source};
use crate::texts::{choices, validator};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print every message of a language, the Japanese beside it
    Export {
        /// Such as `vi`; one that is not there yet has the words of another language
        locale: String,
        /// Only what the language does not have
        #[arg(long)]
        missing: bool,
    },
    /// Change one message
    Set {
        /// Its name, such as `button-back` or `field-name.label`
        name: String,
        /// The new text
        text: String,
        /// The language
        #[arg(long, default_value = "ja")]
        locale: String,
    },
    /// Make a page on which somebody who speaks the language says of each text whether it is right
    Review {
        /// Such as `vi`
        locale: String,
        /// The page, one file for any browser
        #[arg(short, long, value_name = "FILE", default_value = "review.html")]
        output: PathBuf,
    },
    /// Take the answers that such a page has saved
    Merge {
        /// Such as `review-vi-2026-11-27.json`
        file: PathBuf,
        /// Into `locales/` of a checkout, for everybody, instead of the clinic's folder
        #[arg(long)]
        shipped: bool,
    },
}

pub(super) fn run(command: &Command, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, _) = config::read(path);
    let words = CliTexts::of(&config);
    match command {
        Command::Export { locale, missing } => exported(&config, &words, locale, *missing),
        Command::Set { name, text, locale } => Ok(set(&config, &words, locale, name, text)),
        Command::Review { locale, output } => Ok(review::page(&config, &words, locale, output)),
        Command::Merge { file, shipped } => review::merge(&config, &words, file, *shipped),
    }
}

fn no_locale(config: &Config, words: &CliTexts, locale: &str) -> Outcome {
    let known = texts::tags(config.locales.dir.as_deref());
    let tag = ("tag", locale.to_owned());
    match config::named_tag(locale, &known) {
        Some(near) => words.refuse("no-locale-near", &[tag, ("near", near)]),
        None => words.refuse("no-locale", &[tag, ("known", known.join(", "))]),
    }
}

/// Whether there is, or could be, such a language. Nobody wants a folder `jp`.
fn is_locale(config: &Config, locale: &str) -> bool {
    let offered = config.locales.order.iter().any(|tag| tag == locale);
    texts::is_tag(locale) && (offered || config::is_language(locale))
}

fn exported(config: &Config, words: &CliTexts, locale: &str, missing: bool) -> io::Result<Outcome> {
    if !is_locale(config, locale) {
        return Ok(no_locale(config, words, locale));
    }
    let dir = config.locales.dir.as_deref();
    let text = export(locale, model(config, locale), dir, missing);
    let mut out = io::stdout().lock();
    for line in words
        .sentence("export", &[("tag", locale.to_owned())])
        .lines()
    {
        writeln!(out, "### {line}")?;
    }
    out.write_all(text.as_bytes())?;
    Ok(Outcome::Done)
}

/// The first that stands in for the language; English, if nobody has said.
fn model<'c>(config: &'c Config, locale: &str) -> &'c str {
    let chain = config.locales.fallback.get(locale);
    let first = chain.and_then(|chain| chain.first());
    first.map_or("en", String::as_str)
}

fn set(config: &Config, words: &CliTexts, locale: &str, name: &str, text: &str) -> Outcome {
    if !is_locale(config, locale) {
        return no_locale(config, words, locale);
    }
    let Some(dir) = &config.locales.dir else {
        return words.refuse("set-nowhere", &[]);
    };
    let id = name.split('.').next().unwrap_or_default();
    let Some(japanese) = shipped(id) else {
        return words.refuse("set-unknown", &[("name", name.to_owned())]);
    };
    if name.starts_with('-') {
        let args = [
            ("name", name.to_owned()),
            ("path", dir.display().to_string()),
        ];
        return words.refuse("set-term", &args);
    }
    if choices::is_blank(text) {
        return words.refuse("set-empty", &[("name", name.to_owned())]);
    }
    let file = file_with(&dir.join(locale), id);
    let shown = file.display().to_string();
    let failed = |error: io::Error| {
        let args = [("path", shown.clone()), ("cause", words.cause(&error))];
        words.refuse("set-file", &args)
    };
    let before = match text_in(&file) {
        Ok(before) => before,
        Err(error) => return failed(error),
    };
    let Some(after) = texts::set(&before, name, text, Some(japanese)) else {
        return words.refuse("set-unreadable", &[("name", name.to_owned())]);
    };
    let wrong = faults_of(config, locale, &shown, &after, id);
    if !wrong.is_empty() {
        words.note(&wrong);
        return words.refuse("set-unchanged", &[("path", shown)]);
    }
    if let Err(error) = replace(&file, &after) {
        return failed(error);
    }
    let locales = &config.locales;
    let used = texts::all_tags(&locales.order, &locales.fallback);
    let id = if used.iter().any(|tag| tag == locale) {
        "set-done"
    } else {
        "set-unused"
    };
    let tag = ("tag", locale.to_owned());
    words.tell(id, &[("name", name.to_owned()), ("path", shown), tag]);
    Outcome::Done
}

/// The Japanese of a message.
fn shipped(id: &str) -> Option<&'static str> {
    let mut files = source::shipped("ja");
    files.find_map(|(_, text)| texts::entry_of(text, id))
}

/// The errors of one message in a file that is not saved yet.
fn faults_of(config: &Config, locale: &str, shown: &str, text: &str, id: &str) -> Vec<Diagnostic> {
    let locales = &config.locales;
    let tags = texts::all_tags(&locales.order, &locales.fallback);
    let mut faults = validator::unsaved(locales.dir.as_deref(), &tags, locale, shown, text);
    let own = texts::entries::entries(text)
        .into_iter()
        .find(|entry| entry.id == id);
    let place = |offset| SourceLocation::at(shown, text, offset).line;
    let lines =
        own.map(|entry| place(entry.range.start)..=place(entry.range.end.saturating_sub(1)));
    faults.retain(|fault| {
        let of = lines
            .as_ref()
            .is_some_and(|lines| lines.contains(&fault.place.line));
        of && fault.place.file == shown && fault.level() == Level::Error
    });
    faults
}

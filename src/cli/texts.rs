//! `uketsuke texts`: one file for a translator, and one message for whoever wants another word.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::Outcome;
use super::words::CliTexts;
use crate::check::SourceLocation;
use crate::config::{self, Config};
use crate::diagnostics::diagnostic::{Diagnostic, Level};
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
}

pub(super) fn run(command: &Command, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, _) = config::read(path);
    let words = CliTexts::of(&config);
    match command {
        Command::Export { locale, missing } => exported(&config, &words, locale, *missing),
        Command::Set { name, text, locale } => Ok(set(&config, &words, locale, name, text)),
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
    let before = match fs::read_to_string(&file) {
        Ok(before) => before,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
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

/// The file that has the message, or the one for messages set here.
fn file_with(folder: &Path, id: &str) -> PathBuf {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    let hidden = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        source::is_hidden(&name)
    };
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl") && !hidden(path));
    files.sort();
    let has = |path: &&PathBuf| {
        let text = fs::read_to_string(path).unwrap_or_default();
        texts::entry_of(&text, id).is_some()
    };
    files
        .iter()
        .rfind(has)
        .cloned()
        .unwrap_or_else(|| folder.join("own.ftl"))
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

/// In one step, so that a running kiosk never reads half of it.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    // Whoever runs this is not the kiosk's user, who must read it whatever the umask is.
    let readable = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode));
    if let Some(folder) = file.parent().filter(|folder| !folder.is_dir()) {
        fs::create_dir_all(folder)?;
        readable(folder, 0o755)?;
        if let Some(above) = folder.parent() {
            readable(above, 0o755)?;
        }
    }
    let mut half = file.to_owned();
    half.set_extension("ftl~");
    fs::write(&half, text)?;
    readable(&half, 0o644)?;
    fs::rename(half, file)
}

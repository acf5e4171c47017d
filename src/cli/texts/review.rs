//! `uketsuke texts review` and `merge`: a page for people who speak a language, and what they have answered.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::super::Outcome;
use super::super::words::CliTexts;
use super::{is_locale, no_locale};
use crate::config::Config;
use crate::diagnostics::diagnostic::any_error;
use crate::paint::pixels::fonts::with_fonts;
use crate::review::{self, Answers, BadAnswers, Item, Place, Plan, Words};
use crate::text::sanitize::render;
use crate::texts::readings::Readings;
use crate::texts::saved::replace;
use crate::texts::{ClinicTexts, Texts, all_tags, shipped_tags};

/// The most bytes of a page: it is sent by mail and kept on phones.
const LARGEST: usize = 3_000_000;

/// Writes the page for a language.
pub(super) fn page(config: &Config, words: &CliTexts, locale: &str, out: &Path) -> Outcome {
    if !is_locale(config, locale) {
        return no_locale(config, words, locale);
    }
    // A kiosk that offers this language too.
    let mut config = config.clone();
    if !config.locales.order.iter().any(|tag| tag == locale) {
        config.locales.order.push(locale.to_owned());
    }
    let locales = &config.locales;
    let dir = locales.dir.as_deref();
    let tags = all_tags(&locales.order, &locales.fallback);
    let (own, faults) = ClinicTexts::read(dir, &tags);
    words.note(&faults);
    let texts = Texts::of(&locales.order, &locales.fallback, &own).with(config.given());
    let (clinic, wrong) = Readings::clinic(dir, locale);
    words.note(&wrong);
    let readings = Readings::shipped(locale).with(clinic);
    let items = Item::all(locale, &own.of(locale), &readings);
    if items.is_empty() {
        return no_locale(&config, words, locale);
    }
    let page = with_fonts(&config.fonts, &mut |files| {
        if files.is_empty() {
            return None;
        }
        let words = Words(&texts);
        let bare = review::page(&words, locale, &items, &[]).len();
        let room = LARGEST.saturating_sub(bare);
        let shown = review::screens(&config, &texts, locale, &items, &files, room)?;
        Some(review::page(&words, locale, &items, &shown))
    });
    let Some(page) = page else {
        return words.refuse("preview-fonts", &[]);
    };
    let path = ("path", out.display().to_string());
    match fs::write(out, page) {
        Ok(()) => {
            words.tell("review-done", &[path, ("count", items.len().to_string())]);
            Outcome::Done
        }
        Err(error) => words.refuse("set-file", &[path, ("cause", words.cause(&error))]),
    }
}

/// Takes the answers of a reader.
pub(super) fn merge(
    config: &Config,
    words: &CliTexts,
    file: &Path,
    shipped: bool,
) -> io::Result<Outcome> {
    let path = ("path", file.display().to_string());
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        // Not UTF-8, so no JSON.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => String::new(),
        Err(error) => {
            let cause = ("cause", words.cause(&error));
            return Ok(words.refuse("merge-file", &[path, cause]));
        }
    };
    let answers = match Answers::parse(&text) {
        Ok(answers) => answers,
        Err(BadAnswers::Unreadable) => return Ok(words.refuse("merge-unreadable", &[path])),
        Err(BadAnswers::Version(version)) => {
            let version = ("version", render(&version));
            return Ok(words.refuse("merge-version", &[path, version]));
        }
    };
    let tag = &answers.locale;
    if !is_locale(config, tag) {
        return Ok(no_locale(config, words, &render(tag)));
    }
    let place = match (&config.locales.dir, shipped) {
        (_, true) => Place::shipped(),
        (Some(dir), false) => Place::clinic(dir.clone()),
        (None, false) => return Ok(words.refuse("set-nowhere", &[])),
    };
    let folder = || ("path", place.folder(tag).display().to_string());
    if shipped && !place.folder(tag).is_dir() {
        return Ok(words.refuse("merge-no-checkout", &[folder()]));
    }
    let tags: Vec<String> = if shipped {
        shipped_tags().map(str::to_owned).collect()
    } else {
        all_tags(&config.locales.order, &config.locales.fallback)
    };
    let plan = match review::plan(&answers, &place, &tags) {
        Ok(plan) => plan,
        Err(error) => {
            let cause = ("cause", words.cause(&error));
            return Ok(words.refuse("set-file", &[folder(), cause]));
        }
    };
    show(&plan)?;
    words.note(&plan.faults);
    if any_error(&plan.faults) {
        return Ok(words.refuse("merge-unchanged", &[folder()]));
    }
    Ok(written(words, tag, &plan))
}

/// What changes, to standard output.
fn show(plan: &Plan) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for change in &plan.changes {
        let (before, after) = (indented(&change.before, '-'), indented(&change.after, '+'));
        writeln!(out, "{}\n{before}{after}", change.key)?;
    }
    Ok(())
}

fn indented(text: &str, sign: char) -> String {
    let line = |line: &str| format!("  {sign} {}\n", render(line));
    text.lines().map(line).collect()
}

fn written(words: &CliTexts, tag: &str, plan: &Plan) -> Outcome {
    for (file, text) in &plan.files {
        if let Err(error) = replace(file, text) {
            let path = ("path", file.display().to_string());
            return words.refuse("set-file", &[path, ("cause", words.cause(&error))]);
        }
    }
    for left in &plan.left {
        let why: &str = left.why.into();
        let args = [("name", render(&left.key)), ("text", render(&left.text))];
        words.tell(&format!("merge-left-{why}"), &args);
    }
    let (done, all) = plan.done;
    let of = || ("tag", tag.to_owned());
    let counts = [
        of(),
        ("changed", plan.changes.len().to_string()),
        ("read", plan.read.to_string()),
        ("done", done.to_string()),
        ("all", all.to_string()),
    ];
    words.tell("merge-done", &counts);
    let state = if plan.is_reviewed(tag) {
        "merge-reviewed"
    } else {
        "merge-draft"
    };
    words.tell(state, &[of()]);
    if plan.left.is_empty() {
        Outcome::Done
    } else {
        words.refuse("merge-left", &[("count", plan.left.len().to_string())])
    }
}

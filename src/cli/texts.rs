//! `uketsuke texts export`: one file for a translator.

use std::io::{self, Write};
use std::path::Path;

use clap::Subcommand;

use super::Outcome;
use super::words::Words;
use crate::config::{self, Config};
use crate::texts::{self, export};

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print every message of a language, the Japanese beside it
    Export {
        /// Such as `vi`; one that is not there yet has the words of another language
        locale: String,
        /// Only what the language does not have
        #[arg(long)]
        missing: bool,
    },
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, _) = config::read(path);
    let words = Words::of(&config);
    let Command::Export { locale, missing } = &args.command;
    if !texts::is_tag(locale) {
        let known = texts::tags(config.locales.dir.as_deref()).join(", ");
        let args = [("tag", locale.clone()), ("known", known)];
        return Ok(words.refuse("no-locale", &args));
    }
    let dir = config.locales.dir.as_deref();
    let text = export(locale, model(&config, locale), dir, *missing);
    let mut out = io::stdout().lock();
    for line in words.sentence("export", &[("tag", locale.clone())]).lines() {
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

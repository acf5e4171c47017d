//! `uketsuke preview`: one screen as text, so that a changed word can be seen without a patient.

use std::io::{self, Write};
use std::path::Path;

use super::Outcome;
use super::words::CliTexts;
use crate::config;
use crate::rehearsal::{Session, morning, pictures};
use crate::scene::SMALLEST;
use crate::text::sanitize;
use crate::texts::Texts;

/// The largest screen that is drawn.
const LARGEST: (u16, u16) = (300, 200);

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, such as `vi`
    #[arg(long, default_value = "ja")]
    locale: String,
    /// The screen, such as `cause-certificate`; an unknown name lists all
    #[arg(long)]
    screen: String,
    /// Columns and rows
    #[arg(long, default_value = "80x24", value_name = "CxR")]
    size: String,
}

pub(super) fn run(args: &Args, path: Option<&Path>) -> io::Result<Outcome> {
    let (config, _) = config::read(path);
    let words = CliTexts::of(&config);
    let refuse = |id, known: Vec<String>, value: &str| {
        let args = [("known", known.join(", ")), ("value", value.to_owned())];
        Ok(words.refuse(id, &args))
    };
    let Some(size) = size(&args.size) else {
        return refuse("preview-size", Vec::new(), &args.size);
    };
    let all = pictures();
    let Some((_, script)) = all.iter().find(|(name, _)| *name == args.screen) else {
        let names = all.iter().map(|(name, _)| (*name).to_owned()).collect();
        return refuse("preview-screen", names, &args.screen);
    };
    let locales = &config.locales;
    let (texts, faults) = Texts::load(&locales.order, &locales.fallback, locales.dir.as_deref());
    words.note(&faults);
    let texts = texts.with(config.given());
    let mut kiosk = config.site();
    kiosk.pin = true;
    let Some(mut session) = Session::at(kiosk, &texts, morning(), &args.locale, size) else {
        return refuse("preview-locale", locales.order.clone(), &args.locale);
    };
    session.play(script);
    let mut shown = Vec::new();
    session.each_page(|session| shown.push((session.text(), session.cut().join("\n"))));
    let mut done = Outcome::Done;
    let mut out = io::stdout().lock();
    for (text, cut) in shown {
        writeln!(out, "{text}\n{}", "-".repeat(usize::from(size.0)))?;
        if !cut.is_empty() {
            words.tell("preview-cut", &[("text", sanitize::render(&cut))]);
            done = Outcome::Refused;
        }
    }
    Ok(done)
}

/// `60x20`.
fn size(text: &str) -> Option<(u16, u16)> {
    let (columns, rows) = text.split_once(['x', 'X'])?;
    let (columns, rows) = (columns.parse().ok()?, rows.parse().ok()?);
    let fits =
        (SMALLEST.0..=LARGEST.0).contains(&columns) && (SMALLEST.1..=LARGEST.1).contains(&rows);
    fits.then_some((columns, rows))
}

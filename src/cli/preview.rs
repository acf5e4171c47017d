//! `uketsuke preview`: one screen as text or as a picture, so that a change can be seen without a patient.

mod picture;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ratatui::layout::Rect;

use super::words::CliTexts;
use super::{Outcome, one_of};
use crate::config;
use crate::flow::{KioskSettings, Look, TextStep};
use crate::graphics::{CellSize, Graphics, Protocol};
use crate::paint::pixels::Pixels;
use crate::paint::pixels::fonts::with_fonts;
use crate::picture::OwnPictures;
use crate::rehearsal::{Session, morning, pictures};
use crate::scene::is_large_enough;
use crate::text::sanitize;
use crate::texts::{ClinicTexts, Texts, all_tags};

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
    /// A picture as a terminal with graphics shows it; further pages go beside it, as `FILE-2.png`
    #[arg(long, value_name = "FILE")]
    png: Option<PathBuf>,
    /// Where the words of those pictures stand, as lines of JSON: page, item and place in pixels from the left top, text
    #[arg(long, value_name = "FILE", hide = true, requires = "png")]
    words: Option<PathBuf>,
    /// Width and height of a cell of that picture, in pixels
    #[arg(long, default_value = "13x30", value_name = "WxH")]
    cell: String,
    /// The colours
    #[arg(long, value_name = "LOOK", value_parser = one_of::<Look>())]
    look: Option<Look>,
    /// How much larger letters are drawn: 0, 1 or 2 steps
    #[arg(long, default_value_t = 0, value_name = "STEPS", value_parser = clap::value_parser!(u8).range(..=2))]
    larger: u8,
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
    let dir = locales.dir.as_deref();
    let tags = all_tags(&locales.order, &locales.fallback);
    let (own, faults) = ClinicTexts::read(dir, &tags);
    let (reviewed, unread) = own.reviewed(dir, &tags);
    words.note(&faults);
    words.note(&unread);
    let texts = Texts::of(&locales.order, &locales.fallback, &own).with(config.given());
    let mut kiosk = config.site().with_reviewed(&reviewed);
    kiosk.pin = true;
    kiosk.look = args.look.unwrap_or(kiosk.look);
    // Drawn letters have sizes without any command.
    kiosk.text_size |= args.png.is_some();
    let Some(session) = begin(&kiosk, &texts, &args.locale, size) else {
        return refuse("preview-locale", locales.order.clone(), &args.locale);
    };
    let Some(png) = &args.png else {
        return text(&words, session, script);
    };
    let cell = pair(&args.cell).and_then(|(width, height)| CellSize::new(width, height));
    let Some(cell) = cell else {
        return refuse("preview-cell", Vec::new(), &args.cell);
    };
    let graphics = Graphics {
        protocol: Protocol::Sixel,
        cell,
    };
    let (own, _) = OwnPictures::read(config.pictures.as_deref());
    with_fonts(&config.fonts, &mut |files| {
        if files.is_empty() {
            return refuse("preview-fonts", Vec::new(), "");
        }
        let mut pixels = Pixels::new(files, graphics, own.clone());
        for _ in 0..args.larger {
            pixels.zoom(TextStep::Larger);
        }
        let Some(mut session) = begin(&kiosk, &texts, &args.locale, size) else {
            return Ok(Outcome::Refused);
        };
        session.pixels = Some(pixels);
        session.draw();
        session.play(script);
        picture::write(&mut session, png, cell, args.words.as_deref())?;
        Ok(Outcome::Done)
    })
}

fn begin<'t>(
    kiosk: &KioskSettings,
    texts: &'t Texts,
    locale: &str,
    size: (u16, u16),
) -> Option<Session<'t>> {
    Session::at(kiosk.clone(), texts, morning(), locale, size)
}

/// The pages of a screen as the terminal's own letters show them.
fn text(words: &CliTexts, mut session: Session<'_>, script: &str) -> io::Result<Outcome> {
    session.play(script);
    let mut shown = Vec::new();
    session.each_page(|session| shown.push((session.text(), session.cut().join("\n"))));
    let width = session.buffer.area.width.into();
    let mut done = Outcome::Done;
    let mut out = io::stdout().lock();
    for (text, cut) in shown {
        writeln!(out, "{text}\n{}", "-".repeat(width))?;
        if !cut.is_empty() {
            words.tell("preview-cut", &[("text", sanitize::render(&cut))]);
            done = Outcome::Refused;
        }
    }
    Ok(done)
}

/// `60x20`.
fn pair(text: &str) -> Option<(u16, u16)> {
    let (one, other) = text.split_once(['x', 'X'])?;
    Some((one.parse().ok()?, other.parse().ok()?))
}

fn size(text: &str) -> Option<(u16, u16)> {
    let (columns, rows) = pair(text)?;
    let fits = is_large_enough(Rect::new(0, 0, columns, rows));
    let sane = columns <= LARGEST.0 && rows <= LARGEST.1;
    (fits && sane).then_some((columns, rows))
}

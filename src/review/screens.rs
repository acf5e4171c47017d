//! The screens of the kiosk as pictures in one language, each with the texts that stand on it first. One that says only
//! what others have said is left out: the page must stay small enough to be sent.

use std::collections::BTreeSet;

use super::items::Item;
use crate::config::Config;
use crate::flow::KioskSettings;
use crate::graphics::{CellSize, Graphics, Protocol};
use crate::paint::pixels::fonts::FontFiles;
use crate::paint::pixels::{Pixels, png};
use crate::picture::OwnPictures;
use crate::rehearsal::{Session, morning, pictures};
use crate::texts::Texts;

/// Columns and rows of the screens.
const SIZE: (u16, u16) = (80, 24);
/// Pixels of a cell: pictures are 640 wide.
const CELL: (u16, u16) = (8, 16);

/// Bytes of the page around a picture.
const AROUND: usize = 600;

/// A screen that says what none before it says.
pub(crate) struct Shown {
    /// The name by which `preview` draws it.
    pub(crate) name: &'static str,
    pub(crate) png: Vec<u8>,
    pub(crate) size: (u16, u16),
    /// The places of the items that stand on it and on none before.
    pub(crate) items: Vec<usize>,
}

/// The screens as a reader of this language, which is on offer, sees them, as far as there is `room` for them in the
/// page; texts of screens for which there is none are still asked about. None where they cannot be drawn.
pub(crate) fn screens(
    config: &Config,
    texts: &Texts,
    tag: &str,
    items: &[Item],
    files: &FontFiles<'_>,
    room: usize,
) -> Option<Vec<Shown>> {
    let cell = CellSize::new(CELL.0, CELL.1)?;
    let graphics = Graphics {
        protocol: Protocol::Sixel,
        cell,
    };
    let (own, _) = OwnPictures::read(config.pictures.as_deref());
    let site = site(config);
    let mut found = Finder {
        items,
        room,
        left: (0..items.len()).collect(),
        shown: Vec::new(),
    };
    for (name, script) in pictures() {
        let mut session = Session::at(site.clone(), texts, morning(), tag, SIZE)?;
        session.pixels = Some(Pixels::new(files.clone(), graphics, own.clone()));
        session.draw();
        session.play(&script);
        session.each_page(|session| found.look(name, session));
    }
    Some(found.shown)
}

struct Finder<'a> {
    items: &'a [Item],
    /// Bytes that the page may still take.
    room: usize,
    /// The items that have not been seen yet.
    left: BTreeSet<usize>,
    shown: Vec<Shown>,
}

impl Finder<'_> {
    fn look(&mut self, name: &'static str, session: &Session<'_>) {
        let texts = session.laid.texts();
        let here = |at: &usize| {
            let item = self.items.get(*at);
            item.is_some_and(|item| texts.iter().any(|(_, said)| item.is_said_in(said)))
        };
        let items: Vec<usize> = self.left.iter().copied().filter(here).collect();
        let drawn = session.pixels.as_ref().filter(|_| !items.is_empty());
        let Some(pixels) = drawn else { return };
        let page = pixels.page(&session.laid, session.kiosk.look());
        let Ok(png) = png::bytes(&page) else { return };
        let Some(room) = self.room.checked_sub(png.len().div_ceil(3) * 4 + AROUND) else {
            return;
        };
        self.room = room;
        self.left.retain(|at| !items.contains(at));
        let pixels = |of: usize| u16::try_from(of).unwrap_or(u16::MAX);
        self.shown.push(Shown {
            name,
            png,
            size: (pixels(page.width()), pixels(page.height())),
            items,
        });
    }
}

/// The clinic's kiosk with everything that it could offer.
fn site(config: &Config) -> KioskSettings {
    let mut site = config.site();
    site.trial = false;
    site.pin = true;
    site.offer = true;
    site.text_size = true;
    site
}

//! A patient for tests: key scripts in, pictures out. No terminal, no clock, no disk.

#![allow(
    dead_code,
    clippy::cast_possible_truncation,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::similar_names,
    clippy::string_slice,
    clippy::too_many_lines,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub,
    unused_imports,
    reason = "the benchmark and the examples use a part of it"
)]

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};
use std::path::PathBuf;

use chrono::NaiveDateTime;
use ratatui::layout::Rect;
use uketsuke::config::Config;
use uketsuke::flow::{Action, KioskSettings, Look};
use uketsuke::graphics::{CellSize, Graphics, Protocol};
use uketsuke::paint::pixels::Pixels;
use uketsuke::paint::pixels::fonts::FontFiles;
use uketsuke::picture::OwnPictures;
use uketsuke::rehearsal as library;
pub use uketsuke::rehearsal::{area_text, fill, morning as start, pictures, squash};
use uketsuke::scene::Scene;
use uketsuke::texts::Texts;

/// Files of texts that every language has.
pub const FILES: [&str; 5] = [
    "welcome.ftl",
    "kiosk.ftl",
    "form.ftl",
    "guidance.ftl",
    "customs.ftl",
];

/// The shipped languages.
pub const LOCALES: [&str; 18] = [
    "ja",
    "ja-simple",
    "en",
    "zh-Hans",
    "zh-Hant",
    "ko",
    "vi",
    "ne",
    "pt-BR",
    "es",
    "fil",
    "id",
    "my",
    "ru",
    "uk",
    "th",
    "mn",
    "km",
];

/// A test of its own, and so a thread, for each language.
#[macro_export]
macro_rules! in_every_language {
    ($test:path) => {
        $crate::in_every_language!($test: ja "ja", ja_simple "ja-simple", en "en",
            zh_hans "zh-Hans", zh_hant "zh-Hant", ko "ko", vi "vi", ne "ne", pt_br "pt-BR", es "es",
            fil "fil", id "id", my "my", ru "ru", uk "uk", th "th", mn "mn", km "km");
    };
    ($test:path: $($name:ident $tag:literal),*) => {
        $(#[test]
        fn $name() {
            $test($tag);
        })*
    };
}
/// The sizes at which nothing may be cut.
pub const SIZES: [(u16, u16); 5] = [(60, 20), (80, 20), (80, 24), (98, 24), (100, 40)];

/// The shipped texts. Once a thread: they parse what is asked for and remember it.
pub fn texts() -> &'static Texts {
    thread_local! {
        static TEXTS: &'static Texts = {
            let order = LOCALES.map(str::to_owned);
            Box::leak(Box::new(Texts::load(&order, &BTreeMap::new(), None).0))
        };
    }
    TEXTS.with(|texts| *texts)
}

/// The site of the embedded defaults, as a configured kiosk would have it.
pub fn site() -> KioskSettings {
    let mut site = Config::load(None)
        .expect("the embedded defaults are sound")
        .site();
    site.trial = false;
    site.pin = true;
    site
}

/// The keys that lead to a picture.
pub fn script(name: &str) -> String {
    let mut all = pictures().into_iter();
    let found = all.find(|(of, _)| *of == name);
    found.expect("a picture").1
}

/// The grid of the terminal that the package ships, on a screen of 1280 x 720 pixels.
pub const GRID: (u16, u16) = (98, 24);
/// The cells of that grid, in pixels.
pub const CELL: (u16, u16) = (13, 30);

/// The fonts of the settings.
pub fn fonts() -> Vec<PathBuf> {
    let config = Config::load(None).expect("the embedded defaults are sound");
    config.fonts
}

/// What draws letters with these fonts, in the cells of that grid.
pub fn drawn(files: FontFiles<'_>) -> Pixels<'_> {
    drawn_in(files, CELL)
}

/// The same in cells of this size.
pub fn drawn_in(files: FontFiles<'_>, cell: (u16, u16)) -> Pixels<'_> {
    assert!(!files.is_empty(), "no fonts");
    Pixels::new(files, graphics_in(cell), OwnPictures::default())
}

/// A terminal that shows pictures in the cells of that grid.
pub fn graphics() -> Graphics {
    graphics_in(CELL)
}

fn graphics_in((width, height): (u16, u16)) -> Graphics {
    Graphics {
        protocol: Protocol::Sixel,
        cell: CellSize::new(width, height).expect("a cell"),
    }
}

/// One patient at the kiosk.
pub struct Session(library::Session<'static>);

impl Deref for Session {
    type Target = library::Session<'static>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Session {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Session {
    pub fn new(locale: &str, size: (u16, u16)) -> Self {
        Self::at(site(), texts(), start(), locale, size)
    }

    pub fn at(
        site: KioskSettings,
        texts: &'static Texts,
        civil: NaiveDateTime,
        locale: &str,
        size: (u16, u16),
    ) -> Self {
        let session = library::Session::at(site, texts, civil, locale, size);
        Self(session.expect("offered"))
    }

    /// A session that has gone through this script.
    pub fn played(locale: &str, size: (u16, u16), script: &str) -> Self {
        let mut session = Self::new(locale, size);
        session.play(script);
        session
    }
}

/// All pages of the screen that the session is on, first to last.
pub fn each_page(session: &mut Session, mut look: impl FnMut(&Session)) {
    let pages = session.laid.pages;
    look(session);
    for _ in 1..pages {
        session.key(uketsuke::flow::Key::PageDown);
        look(session);
    }
}

/// Sets the look without a key.
pub fn with_look(mut site: KioskSettings, look: Look) -> KioskSettings {
    site.look = look;
    site
}

/// Items that share cells, or stand off the screen, and texts that stand beside their item.
pub fn clashes(scene: &Scene) -> Vec<String> {
    let outside = |inner: Rect, outer: Rect| {
        let cut = inner.intersection(outer) != inner;
        cut && !inner.is_empty()
    };
    let mut all = Vec::new();
    for (at, item) in scene.items.iter().enumerate() {
        if outside(item.area, scene.area) {
            all.push(format!("off the screen: {:?} {:?}", item.area, item.action));
        }
        let texts = item.texts.iter();
        let beside = texts.filter(|text| outside(text.area, item.area));
        all.extend(beside.map(|text| format!("beside its item: {}", text.whole)));
        let others = scene.items.iter().take(at);
        let clash = others.filter(|other| !other.area.intersection(item.area).is_empty());
        all.extend(clash.map(|other| format!("{:?} overlaps {:?}", item.area, other.area)));
    }
    all
}

/// Whether an action is among the laid targets.
pub fn is_laid(session: &Session, action: Action) -> bool {
    session
        .laid
        .targets()
        .into_iter()
        .any(|(_, of)| of == action)
}

/// What `check` says of the languages that are only drawn, and of Thai, where no letters are drawn.
pub const UNDRAWN: [&str; 4] = ["not-offered", "not-offered", "thai", "not-offered"];

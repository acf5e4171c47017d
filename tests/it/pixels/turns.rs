//! Every screen in every language, on every panel and in every look: what was sent is decoded and looked at. No glyph is
//! missing, no words reach beyond their item or lie on anything but its ground, no two items share a cell, contrast and
//! targets are large enough, every code is scanned.
//!
//! A run takes six languages, one panel and one look, by turns: the turn is the day, and a failure names it.
//! `UKETSUKE_TURN=20784 cargo test --test it pixels::turns` repeats that of a day;
//! `UKETSUKE_SCREENS=all cargo test --test it pixels::turns -- --nocapture` takes all of them.

use std::collections::{BTreeSet, HashSet};
use std::hash::{BuildHasher as _, RandomState};
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use uketsuke::flow::{Action, Key, Look};
use uketsuke::paint::pixels::Pixels;
use uketsuke::rehearsal::Session;
use uketsuke::scene::Scene;

use super::glass::Glass;
use super::ink;
use super::panels::{PANELS, Panel};
use crate::support::{LOCALES, clashes};
use crate::turns::{everything, turn};

/// Languages of one run.
const LANGUAGES: usize = 6;
const LOOKS: [Look; 3] = [Look::Normal, Look::HighContrast, Look::Mono];
/// Millimetres of a target at least, both ways, and of a key.
const TARGET: f32 = 20.0;
const KEY: f32 = 12.0;

/// Looks at pages, and remembers which items it has seen.
struct Inspector {
    panel: Panel,
    looks: Vec<Look>,
    seen: HashSet<u64>,
    hashes: RandomState,
    faults: BTreeSet<String>,
    pages: usize,
}

impl Inspector {
    fn page(&mut self, place: &str, session: &mut Session<'_>) {
        self.pages += 1;
        let mut scene = mem::take(&mut session.laid);
        let pixels = session.pixels.as_mut().unwrap();
        let missing = pixels.take_missing().into_iter();
        let missing = missing.map(|of| format!("no glyph for {of:?}"));
        let mut faults: Vec<String> = missing.chain(clashes(&scene)).collect();
        faults.extend(self.small(&scene));
        for look in self.looks.clone() {
            faults.extend(self.sent(&scene, pixels, look));
            for item in &mut scene.items {
                let hash = self.hashes.hash_one((&*item, look));
                if self.seen.insert(hash) {
                    let found = ink::faults(item, pixels, look).into_iter();
                    faults.extend(found.map(|fault| format!("{look:?}: {fault}")));
                }
            }
        }
        session.laid = scene;
        let panel = self.panel.name;
        let faults = faults.into_iter();
        let faults = faults.map(|fault| format!("{place} on {panel}: {fault}"));
        self.faults.extend(faults);
    }

    /// What reaches the glass is what was drawn, and every code on it can be scanned.
    fn sent(&self, scene: &Scene, pixels: &mut Pixels<'_>, look: Look) -> Vec<String> {
        let page = pixels.page(scene, look);
        let mut glass = Glass::new(page.width(), page.height(), page.colours()[0]);
        pixels.take_off();
        glass.take(&pixels.paint(scene, look), self.panel.cell);
        let mut faults = Vec::new();
        if !glass.shows(&page) {
            faults.push(format!("{look:?}: another picture was sent"));
        }
        let codes = scene.codes().into_iter();
        let codes: BTreeSet<String> = codes.map(|(_, address)| address.to_owned()).collect();
        if !codes.is_empty() && glass.scanned() != codes {
            faults.push(format!("{look:?}: {:?} is not scanned", glass.scanned()));
        }
        faults
    }

    /// Targets that a finger can miss.
    fn small(&self, scene: &Scene) -> Vec<String> {
        let items = scene.items.iter();
        let small = items.filter_map(|item| {
            let action = item.action?;
            let free = matches!(action, Action::Anywhere | Action::Field);
            // Words are offered above the keys, and are as high as these.
            let high = match action {
                Action::Cap(_) | Action::Offer(_) | Action::MoreOffers => KEY,
                _ => TARGET,
            };
            let wide = if matches!(action, Action::Cap(_)) {
                KEY
            } else {
                TARGET
            };
            let cells = (item.area.width, item.area.height);
            let (width, height) = self.panel.millimetres(cells);
            let small = width < wide || height < high;
            (small && !free).then(|| format!("{action:?} is {width:.1} x {height:.1} mm"))
        });
        small.collect()
    }
}

/// Plays each picture, and looks at each of its pages; says how many pages there were.
fn inspect(locale: &str, panel: Panel, looks: &[Look]) -> (BTreeSet<String>, usize) {
    let mut inspector = Inspector {
        panel,
        looks: looks.to_vec(),
        seen: HashSet::new(),
        hashes: RandomState::new(),
        faults: BTreeSet::new(),
        pages: 0,
    };
    panel.each_picture(locale, 0, &mut |name, session| {
        let pages = session.laid.pages;
        inspector.page(&format!("{name} {locale} 1/{pages}"), session);
        for page in 2..=pages {
            session.key(Key::PageDown);
            inspector.page(&format!("{name} {locale} {page}/{pages}"), session);
        }
    });
    (inspector.faults, inspector.pages)
}

fn assert_none(faults: &BTreeSet<String>, turn: &str) {
    assert!(
        faults.is_empty(),
        "{turn}: {} faults:\n{}",
        faults.len(),
        faults
            .iter()
            .take(40)
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

/// The language of a turn that is the nth, with its panel and its look.
fn shown(turn: usize, nth: usize) -> (&'static str, Panel, Look) {
    let locale = LOCALES[(turn * LANGUAGES + nth) % LOCALES.len()];
    let panel = PANELS[turn % PANELS.len()];
    let look = LOOKS[turn / PANELS.len() % LOOKS.len()];
    (locale, panel, look)
}

fn in_turn(nth: usize) {
    if everything() {
        return;
    }
    let turn = turn();
    let (locale, panel, look) = shown(turn, nth);
    let (faults, pages) = inspect(locale, panel, &[look]);
    let said = format!("UKETSUKE_TURN={turn} ({locale}, {}, {look:?})", panel.name);
    println!("{said}: {pages} pages");
    assert_none(&faults, &said);
}

macro_rules! in_turn {
    ($($name:ident $nth:literal),*) => {
        $(#[test]
        fn $name() {
            in_turn($nth);
        })*
    };
}

in_turn!(first_language 0, second_language 1, third_language 2, fourth_language 3, fifth_language 4, sixth_language 5);

/// All languages on all panels in all looks, where it is asked for.
#[test]
fn all_of_them() {
    if !everything() {
        return;
    }
    let (began, next) = (Instant::now(), AtomicUsize::new(0));
    let work = || {
        let mut found = BTreeSet::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(locale) = LOCALES.get(at / PANELS.len()) else {
                return found;
            };
            let panel = PANELS[at % PANELS.len()];
            let (faults, pages) = inspect(locale, panel, &LOOKS);
            let seconds = began.elapsed().as_secs();
            println!(
                "{locale} on {}: {pages} pages (after {seconds} s)",
                panel.name
            );
            found.extend(faults);
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let found: BTreeSet<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads
            .into_iter()
            .flat_map(|of| of.join().unwrap())
            .collect()
    });
    for fault in &found {
        println!("{fault}");
    }
    assert_none(&found, "all");
}

/// Over twelve turns each panel is seen in each look, and over seven each language.
#[test]
fn turns_come_to_everything() {
    let all = |turns: usize| {
        let turns = 20_784..20_784 + turns;
        turns.flat_map(|turn| (0..LANGUAGES).map(move |nth| shown(turn, nth)))
    };
    let seen: HashSet<_> = all(12).map(|(_, panel, look)| (panel.name, look)).collect();
    assert_eq!(seen.len(), PANELS.len() * LOOKS.len());
    let languages: HashSet<_> = all(7).map(|(locale, ..)| locale).collect();
    assert_eq!(languages.len(), LOCALES.len());
}

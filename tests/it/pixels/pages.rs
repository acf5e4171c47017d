//! How many pages patients turn, and what is on the first: in every language, on every panel, in letters of each size.
//!
//! A run takes every third language and one panel for each, by turns, as `turns` does; `UKETSUKE_SCREENS=all` takes all of
//! them.

use uketsuke::flow::Key;
use uketsuke::scene::{ItemKind, Scene, Style};

use super::panels::PANELS;
use crate::in_every_language;
use crate::support::LOCALES;
use crate::turns::{comes_up, everything, turn};

/// Pages of any screen at most: in letters of the usual size, and one and two steps larger.
const MOST: [u16; 3] = [5, 6, 8];
/// What everybody passes, on one page in letters of the usual size where the glass is wider than high.
const ONE: [&str; 11] = [
    "causes",
    "holdings",
    "holdings-ticked",
    "plan-certificate",
    "plan-login",
    "plan-notice",
    "plan-pdf",
    "plan-reader",
    "plan-reception",
    "visit",
    "ask",
];

/// The sentences for staff on a page, each with whether it is as large as it can be.
fn for_staff(scene: &Scene) -> Vec<(String, bool)> {
    let boxes = scene.items.iter();
    let boxes = boxes.filter(|of| matches!(of.kind, ItemKind::Staff));
    let sentences = boxes.filter_map(|of| of.texts.get(1));
    let sentences = sentences.map(|of| (of.whole.clone(), of.style == Style::Pointing));
    sentences.collect()
}

fn few_and_staff_first(locale: &str) {
    let nth = LOCALES.iter().position(|of| *of == locale).unwrap();
    if !comes_up(locale, turn() / PANELS.len(), 3) {
        return;
    }
    let mut faults = Vec::new();
    for (at, panel) in PANELS.into_iter().enumerate() {
        if !everything() && (turn() + nth) % PANELS.len() != at {
            continue;
        }
        // What was for staff on each screen in the usual size.
        let mut usual = Vec::new();
        for (larger, most) in MOST.into_iter().enumerate() {
            panel.each_picture(locale, larger, &mut |name, session| {
                let pages = session.laid.pages;
                let place = format!("{name} {locale} +{larger} on {}", panel.name);
                if everything() && pages > 1 {
                    println!("{pages} pages: {place}");
                }
                let wide = panel.grid.0 > 70;
                let one = larger == 0 && wide && ONE.contains(&name) && locale != "ja-simple";
                // The old panel has two pages for the longest words.
                let few = if panel.name == "1024x768" { 2 } else { 1 };
                if pages > if one { few } else { most } {
                    faults.push(format!("{pages} pages: {place}"));
                }
                let first = for_staff(&session.laid);
                for _ in 1..pages {
                    session.key(Key::PageDown);
                    if first.is_empty() && !for_staff(&session.laid).is_empty() {
                        faults.push(format!("staff read on: {place}"));
                    }
                }
                for (said, whole) in first {
                    if larger == 0 {
                        usual.push((name.to_owned(), said, whole));
                    } else if !whole && usual.contains(&(name.to_owned(), said, true)) {
                        faults.push(format!("smaller for staff: {place}"));
                    }
                }
            });
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

in_every_language!(few_and_staff_first);

//! The Japanese beside the questions of the form, in languages that are drawn as pictures only.

use uketsuke::flow::TextStep;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::rehearsal::Session;

use super::panels::PANELS;
use crate::support::{CELL, GRID, drawn_in, fonts, pictures, site, start, texts};

/// A question of the form on a glass.
struct Asked {
    name: &'static str,
    japanese: String,
    /// Whether the Japanese is there.
    shown: bool,
    pages: u16,
}

/// All questions in this language, which somebody has read or not, in letters so many steps larger.
fn asked(
    tag: &str,
    reviewed: bool,
    larger: usize,
    (grid, cell): ((u16, u16), (u16, u16)),
) -> Vec<Asked> {
    let mut place = site();
    for locale in &mut place.locales {
        locale.reviewed = reviewed;
    }
    let mut all = Vec::new();
    with_fonts(&fonts(), &mut |files| {
        let mut drawn = drawn_in(files, cell);
        for _ in 0..larger {
            drawn.zoom(TextStep::Larger);
        }
        let mut kept = Some(drawn);
        for (name, script) in pictures() {
            let session = Session::at(place.clone(), texts(), start(), tag, grid);
            let mut session = session.unwrap();
            session.play(&script);
            // What is laid over a question is none.
            let is_question = session.kiosk.screen().field().is_some();
            if !is_question || session.kiosk.overlay().is_some() {
                continue;
            }
            session.pixels = kept.take();
            session.draw();
            let japanese = texts().say("ja", &session.kiosk.heading(), &[]);
            let texts = session.laid.items.iter().flat_map(|of| &of.texts);
            let shown = texts.into_iter().any(|of| of.whole == japanese);
            let pages = session.laid.pages;
            kept = session.pixels.take();
            all.push(Asked {
                name,
                japanese,
                shown,
                pages,
            });
        }
    });
    assert!(all.len() > 20, "{}", all.len());
    all
}

#[test]
fn the_japanese_stands_beside_each_question_until_a_native_reader_has_read_it() {
    for of in asked("ne", false, 0, (GRID, CELL)) {
        assert!(of.shown, "{}: no {}", of.name, of.japanese);
    }
    for (tag, reviewed) in [("ne", true), ("en", false), ("th", false)] {
        for of in asked(tag, reviewed, 0, (GRID, CELL)) {
            assert!(!of.shown, "{tag} {}: {}", of.name, of.japanese);
        }
    }
}

#[test]
fn nobody_turns_a_page_for_it() {
    // On each panel, and on one of them in the largest letters too.
    let places = PANELS.map(|of| (of, 0)).into_iter().chain([(PANELS[0], 2)]);
    for (panel, larger) in places {
        for tag in ["ne", "my", "km"] {
            let size = (panel.grid, panel.cell);
            let with = asked(tag, false, larger, size);
            let without = asked(tag, true, larger, size);
            for (with, without) in with.iter().zip(&without) {
                let place = format!("{} in {tag} on {}, {larger} larger", with.name, panel.name);
                assert_eq!(with.pages, without.pages, "{place}");
            }
        }
    }
}

//! Every screen as it is drawn, with the fonts of the settings: no glyph is missing, nothing is cut, no two items share a
//! cell, and what is drawn can be read.

use uketsuke::flow::{Look, TextStep};
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::rehearsal::Session;
use uketsuke::scene::{ItemKind, Metrics as _};

use super::ink;
use crate::in_every_language;
use crate::support::{GRID, clashes, drawn, fonts, pictures, script, site, start, texts};
use crate::turns::{comes_up, turn};

pub fn session<'t>(locale: &str) -> Session<'t> {
    Session::at(site(), texts(), start(), locale, GRID).unwrap()
}

/// Plays each picture with letters that are drawn, and looks at each of its pages.
pub fn each_page(locale: &str, larger: u8, look: &mut dyn FnMut(&str, &Session<'_>)) {
    with_fonts(&fonts(), &mut |files| {
        let mut pixels = drawn(files);
        for _ in 0..larger {
            pixels.zoom(TextStep::Larger);
        }
        // What it has measured is the same on every picture.
        let mut kept = Some(pixels);
        for (name, script) in pictures() {
            let mut session = session(locale);
            session.pixels = kept.take();
            session.draw();
            session.play(&script);
            session.each_page(|session| look(name, session));
            kept = session.pixels.take();
        }
    });
}

/// Whether a line ends inside a word, in scripts that have blanks between words.
fn breaks_a_word(whole: &str, lines: &[String]) -> bool {
    let letters = whole.chars().all(|c| c.is_alphabetic() || c == ' ');
    let spaced = whole
        .chars()
        .all(|c| c < '\u{e00}' || ('\u{1e00}'..'\u{1f00}').contains(&c));
    let words = |text: &str| text.split_whitespace().count();
    let broken = lines.iter().map(|line| words(line)).sum::<usize>();
    letters && spaced && broken > words(whole)
}

/// In a run every other language, by turns, as in `turns`.
fn is_whole(locale: &str) {
    if !comes_up(locale, turn(), 2) {
        return;
    }
    let mut faults = Vec::new();
    for larger in [0, 2] {
        each_page(locale, larger, &mut |name, session| {
            let scene = &session.laid;
            let pixels = session.pixels.as_ref().unwrap();
            for missing in pixels.take_missing() {
                faults.push(format!("{name}: no glyph for {missing:?}"));
            }
            for item in &scene.items {
                for text in &item.texts {
                    if larger == 0 && breaks_a_word(&text.whole, &text.lines) {
                        faults.push(format!("{name} +{larger}: {:?}", text.lines));
                    }
                    let needed = pixels.wrap(&text.whole, text.style, text.area.width);
                    // Lines that are too many move together; below this they could not be read.
                    let squeezed = f32::from(text.area.height) / f32::from(needed.rows.max(1));
                    let large = matches!(item.kind, ItemKind::Number | ItemKind::Staff);
                    if squeezed < if large { 0.4 } else { 0.6 } {
                        faults.push(format!("{name} +{larger}: cut: {:?}", text.whole));
                    }
                }
            }
            let clashes = clashes(scene).into_iter();
            faults.extend(clashes.map(|fault| format!("{name} +{larger}: {fault}")));
        });
    }
    faults.dedup();
    assert!(faults.is_empty(), "{locale}: {faults:#?}");
}

mod whole {
    use super::*;

    in_every_language!(is_whole);
}

/// What is sent for a screen, and for a letter that is typed on it, stays what a terminal takes at once.
#[test]
#[ignore = "needs the fonts of the settings"]
fn a_key_sends_little() {
    with_fonts(&fonts(), &mut |files| {
        let mut session = session("en");
        session.pixels = Some(drawn(files));
        session.draw();
        session.play(&script("name"));
        let sent = |session: &mut Session<'_>| -> usize {
            let (laid, look) = (&session.laid, session.kiosk.look());
            let changes = session.pixels.as_mut().unwrap().paint(laid, look);
            changes.drawn.iter().map(|(_, bytes)| bytes.len()).sum()
        };
        let page = sent(&mut session);
        assert!((5_000..120_000).contains(&page), "{page}");
        assert_eq!(sent(&mut session), 0, "nothing has changed");
        // The first letter changes the keys as well: capitals give way to small ones.
        session.play("k");
        sent(&mut session);
        session.play("a");
        let key = sent(&mut session);
        assert!((100..16_000).contains(&key), "{key}");
    });
}

/// Text can be read on its ground in every look, in every state.
#[test]
#[ignore = "needs the fonts of the settings"]
fn every_look_has_its_colours() {
    with_fonts(&fonts(), &mut |files| {
        for (name, script) in pictures() {
            if ![
                "causes",
                "holdings-ticked",
                "plan-notice",
                "name-missing",
                "check",
            ]
            .contains(&name)
            {
                continue;
            }
            let mut session = session("ja");
            session.pixels = Some(drawn(files.clone()));
            session.draw();
            session.play(&script);
            let mut scene = std::mem::take(&mut session.laid);
            let pixels = session.pixels.as_ref().unwrap();
            for look in [Look::Normal, Look::HighContrast, Look::Mono] {
                let page = pixels.page(&scene, look);
                let colours = page.colours();
                assert!(colours.len() < 256, "{look:?}");
                let ground = colours[0];
                let expected = if look == Look::HighContrast { 0 } else { 100 };
                assert_eq!(ground.0, expected, "{look:?}");
                for item in &mut scene.items {
                    assert_eq!(ink::faults(item, pixels, look), [""; 0], "{name} {look:?}");
                }
            }
        }
    });
}

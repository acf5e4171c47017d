//! All screens three times abreast, in pixels, in cells and as lines: the same words, the same targets, the same order.

use uketsuke::flow::{Action, Event, Key, Overlay, Screen};
use uketsuke::page::{LARGER, Localizer, Welcome};
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::plain;
use uketsuke::rehearsal::Session;

use super::words::compare;
use crate::support::{GRID, drawn, fonts, pictures, site, start, texts};

/// What can be touched on all pages, each as it comes first in reading order: what stands in the body, and the buttons
/// around it, whose order is that of their places. How many words are offered depends on the room.
fn targets(session: &mut Session<'_>) -> (Vec<Action>, Vec<Action>) {
    let mut all: Vec<Action> = Vec::new();
    session.each_page(|session| {
        for action in session.laid.items.iter().filter_map(|item| item.action) {
            let offer = matches!(action, Action::Offer(_) | Action::MoreOffers);
            if !offer && !all.contains(&action) {
                all.push(action);
            }
        }
    });
    let kiosk = &session.kiosk;
    let sizes = kiosk.choices().into_iter().map(Action::Choose);
    // A tool where it is none of the choices.
    let is_tool = !sizes.into_iter().any(|of| of == LARGER);
    // What turns pages of the glass is nothing where there is one.
    all.retain(|of| *of != Action::Next || kiosk.primary().is_some());
    let in_body = |of: &Action| {
        let body = matches!(of, Action::Choose(_) | Action::Cap(_) | Action::Field);
        body && !(*of == LARGER && is_tool)
    };
    let (body, mut around): (Vec<_>, Vec<_>) = all.into_iter().partition(in_body);
    around.sort_by_key(|of| format!("{of:?}"));
    (body, around)
}

/// Typed lines choose in the same order, and press the same buttons.
fn assert_typed(name: &str, session: &Session<'_>, (body, around): &(Vec<Action>, Vec<Action>)) {
    let kiosk = &session.kiosk;
    let does = |line: &str, action: Action| {
        let done = plain::events(kiosk, line);
        let mut done = done.into_iter().flatten();
        done.any(|event| matches!(event, Event::Act(of) if of == action))
    };
    let choices = body.iter().filter(|of| matches!(of, Action::Choose(_)));
    for (action, number) in choices.zip(1..) {
        assert!(
            does(&format!("/{number}"), *action),
            "{name}: {number} is not {action:?}"
        );
    }
    for (sign, action) in [
        ("+", Action::Next),
        ("-", Action::Back),
        ("?", Action::Ask),
        ("*", Action::Language),
    ] {
        let there = around.contains(&action);
        assert!(
            !there || does(&format!("/{sign}"), action),
            "{name}: {sign} is not {action:?}"
        );
    }
}

fn assert_abreast(locale: &str) {
    with_fonts(&fonts(), &mut |files| {
        let mut kept = Some(drawn(files));
        for (name, script) in pictures() {
            let name = &format!("{name} {locale}");
            let mut place = site();
            place.text_size = true;
            let begin = || Session::at(place.clone(), texts(), start(), locale, GRID).unwrap();
            let (mut cells, mut pixels) = (begin(), begin());
            pixels.pixels = kept.take();
            pixels.draw();
            // The same languages, though a terminal's own letters would not do for all.
            let shown = pixels.kiosk.site().locales.iter().map(|of| of.shown);
            cells.kiosk.update(Event::LocalesShown(shown.collect()));
            cells.draw();
            cells.play(&script);
            pixels.play(&script);
            assert_eq!(cells.kiosk.heading(), pixels.kiosk.heading(), "{name}");
            let first = Welcome::new(Localizer::new(&cells.kiosk, texts())).is_some();
            let warned = matches!(cells.kiosk.overlay(), Some(Overlay::Idle(_)));
            // Pages that were turned already are not turned back for it.
            let turned = cells.laid.page + pixels.laid.page > 0;
            if !turned {
                if !first {
                    compare(&format!("{name} in cells"), &mut cells, true);
                    compare(&format!("{name} in pixels"), &mut pixels, true);
                    turn_back(&mut cells);
                    turn_back(&mut pixels);
                }
                let (of_cells, of_pixels) = (targets(&mut cells), targets(&mut pixels));
                assert_eq!(of_cells, of_pixels, "{name}");
                // Nothing lies over what is being saved, for ten seconds at most.
                let saving = matches!(pixels.kiosk.screen(), Screen::Saving(_));
                if !first && !warned && !saving {
                    assert_typed(name, &pixels, &of_pixels);
                }
            }
            kept = pixels.pixels.take();
        }
    });
}

fn turn_back(session: &mut Session<'_>) {
    while session.laid.page > 0 {
        session.key(Key::PageUp);
    }
}

mod whole {
    crate::in_every_language!(super::assert_abreast);
}

//! The clinic's logo: in the header and on the first screen, beside the name and never in its place.

use ratatui::layout::Rect;
use uketsuke::flow::Look;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::paint::pixels::{Percent, Pixels};
use uketsuke::picture::OwnPictures;
use uketsuke::rehearsal::Session;
use uketsuke::scene::Item;

use super::screens::session;
use crate::support::{CELL, fonts, graphics, script};

const RED: Percent = Percent(100, 0, 0);

/// A red logo of these sides.
fn own(width: u16, height: u16) -> OwnPictures {
    let svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><path d="M0 0h{width}v{height}H0z" fill="red"/></svg>"#
    );
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("logo.svg"), svg).unwrap();
    let (own, faults) = OwnPictures::read(Some(folder.path()));
    assert_eq!(faults, []);
    own
}

/// The screen of this name with a logo, and all items that have one.
fn with_logo(own: &OwnPictures, name: &str, size: (u16, u16), look: &mut dyn FnMut(&Session<'_>)) {
    with_fonts(&fonts(), &mut |files| {
        let mut session = session("ja");
        session.resize(size);
        session.pixels = Some(Pixels::new(files, graphics(), own.clone()));
        session.draw();
        session.play(&script(name));
        look(&session);
    });
}

fn bearing<'s>(session: &'s Session<'_>) -> Vec<(&'s Item, Rect)> {
    let items = session.laid.items.iter();
    items.filter_map(|of| Some((of, of.logo?))).collect()
}

#[test]
fn a_logo_stands_left_of_the_clinics_name() {
    for name in ["attract", "causes", "holdings", "name"] {
        with_logo(&own(4, 2), name, (98, 24), &mut |session| {
            let bearing = bearing(session);
            let [(item, logo)] = bearing.as_slice() else {
                panic!("{name}: {}", bearing.len());
            };
            assert_eq!(item.area.intersection(*logo), *logo, "{name}");
            assert!(logo.width * 3 <= item.area.width, "{name}");
            // The name is there, whole.
            let title = &item.texts[0];
            let mut expected = String::new();
            with_logo(&OwnPictures::default(), name, (98, 24), &mut |bare| {
                let mut items = bare.laid.items.iter();
                let same = items.find(|of| of.area == item.area).unwrap();
                expected.clone_from(&same.texts[0].whole);
            });
            assert_eq!(title.whole, expected, "{name}");
            for text in &item.texts {
                assert!(
                    text.area.x > logo.right() && !text.area.is_empty(),
                    "{name}"
                );
            }
            // As high as the band but for an inset, twice as wide, and nowhere else.
            let pixels = session.pixels.as_ref().unwrap();
            let bitmap = pixels.bitmap(item, Look::Normal);
            let places = (0..bitmap.height())
                .flat_map(|y| (0..bitmap.width()).map(move |x| (x, y)))
                .filter(|(x, y)| bitmap.colour(*x, *y) == Some(RED));
            let places: Vec<_> = places.collect();
            let high = usize::from(logo.height * CELL.1) - 18;
            assert!(places.len().abs_diff(high * high * 2) < 4 * high, "{name}");
            let left = usize::from((logo.x - item.area.x) * CELL.0);
            let right = left + usize::from(logo.width * CELL.0);
            assert!(
                places.iter().all(|(x, _)| (left..right).contains(x)),
                "{name}"
            );
        });
    }
}

#[test]
fn a_wide_logo_takes_a_third_at_most_and_none_where_the_name_needs_the_room() {
    with_logo(&own(900, 20), "holdings", (98, 24), &mut |session| {
        let bearing = bearing(session);
        let (item, logo) = bearing[0];
        assert!(logo.width * 3 <= item.area.width);
        assert!(logo.width * 4 > item.area.width);
    });
    with_logo(&own(4, 2), "holdings", (55, 42), &mut |session| {
        assert!(bearing(session).is_empty());
    });
}

#[test]
fn cells_and_clinics_without_a_logo_have_none() {
    with_logo(
        &OwnPictures::default(),
        "holdings",
        (98, 24),
        &mut |session| {
            assert!(bearing(session).is_empty());
        },
    );
    let mut session = session("ja");
    session.play(&script("holdings"));
    assert!(bearing(&session).is_empty());
}

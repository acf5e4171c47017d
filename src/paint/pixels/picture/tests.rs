use strum::IntoEnumIterator as _;

use super::*;
use crate::flow::Look;
use crate::paint::pixels::Percent;

const WHITE: Percent = Percent(100, 100, 100);
const BLACK: Percent = Percent(0, 0, 0);

fn colouring(look: Look) -> Colouring {
    let ground = if look == Look::HighContrast {
        BLACK
    } else {
        WHITE
    };
    Colouring {
        look,
        ground,
        ink: None,
    }
}

/// So much of a bitmap is not ground. Percent.
fn inked(bitmap: &Bitmap, ground: Percent) -> usize {
    let ground = bitmap.colours().iter().position(|of| *of == ground);
    let inked = bitmap
        .pixels()
        .iter()
        .filter(|of| Some(usize::from(**of)) != ground);
    inked.count() * 100 / bitmap.pixels().len()
}

#[test]
fn each_is_drawn_in_each_look_in_few_colours() {
    let mut pictures = Pictures::default();
    for (picture, look) in Picture::iter().flat_map(|of| Look::iter().map(move |look| (of, look))) {
        let colouring = colouring(look);
        for size in [(60, 40), (138, 92), (168, 112), (44, 44)] {
            let bitmap = pictures.draw(picture, size, colouring);
            assert_eq!((bitmap.width(), bitmap.height()), size);
            assert!(bitmap.colours().len() <= 24, "{picture:?}");
            let inked = inked(bitmap, colouring.ground);
            assert!((4..90).contains(&inked), "{picture:?} {look:?}: {inked}");
        }
    }
    assert!(pictures.drawn.len() <= KEPT);
}

#[test]
fn a_drawing_stands_in_the_middle_as_large_as_it_can() {
    let mut pictures = Pictures::default();
    let colouring = colouring(Look::Normal);
    for (size, (left, top)) in [((60, 40), (0, 0)), ((80, 40), (10, 0)), ((60, 60), (0, 10))] {
        // Its edge goes from 8 to 232 of 240, and from 6 to 154 of 160.
        let bitmap = pictures.draw(Picture::MyNumberCard, size, colouring);
        let inked = |at: (usize, &u8)| (*at.1 != bitmap.pixels()[0]).then_some(at.0);
        let rows = bitmap.pixels().chunks(size.0);
        let first = rows
            .clone()
            .filter_map(|row| row.iter().enumerate().find_map(inked))
            .min();
        let inked = |row: &[u8]| row.iter().any(|of| *of != bitmap.pixels()[0]);
        assert_eq!(
            (first, rows.clone().position(inked)),
            (Some(left + 2), Some(top + 1))
        );
    }
}

#[test]
fn a_sign_is_drawn_in_the_ink_of_a_button() {
    let blue = Percent(0, 25, 62);
    let mut pictures = Pictures::default();
    let on_main = Colouring {
        look: Look::Normal,
        ground: blue,
        ink: Some(WHITE),
    };
    let bitmap = pictures.draw(Picture::Next, (34, 34), on_main);
    assert!(bitmap.colours().contains(&WHITE) && bitmap.colours().contains(&blue));
}

#[test]
fn without_room_nothing_is_drawn() {
    let mut pictures = Pictures::default();
    for size in [(0, 0), (0, 9), (9, 0)] {
        let bitmap = pictures.draw(Picture::Tick, size, colouring(Look::Normal));
        assert!(bitmap.pixels().is_empty());
    }
    let wide = pictures.draw(Picture::Tick, (100_000, 1), colouring(Look::Normal));
    assert_eq!(wide.pixels().len(), 100_000);
}

/// The band is of one colour, so that letters can be set there, and it is on the paper.
#[test]
fn titles_stand_on_one_ground() {
    let mut pictures = Pictures::default();
    let mut titles = 0;
    for (picture, look) in Picture::iter().flat_map(|of| Look::iter().map(move |look| (of, look))) {
        for size in [(168, 112), (240, 160), (300, 112), (168, 300), (92, 61)] {
            let Some((x, y, width, height)) = title(picture, size) else {
                continue;
            };
            let bitmap = pictures.draw(picture, size, colouring(look));
            let ground = bitmap.colour(x + width / 2, y + height / 2);
            for (x, y) in (y..y + height).flat_map(|y| (x..x + width).map(move |x| (x, y))) {
                assert_eq!(
                    bitmap.colour(x, y),
                    ground,
                    "{picture:?} {look:?} {size:?} {x} {y}"
                );
            }
            titles += 1;
        }
    }
    assert_eq!(titles, 5 * 3 * 5);
}

/// A clinic's folder with these files.
fn own(files: &[(&str, &[u8])]) -> Pictures {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let (own, faults) = OwnPictures::read(Some(folder.path()));
    assert_eq!(faults, []);
    Pictures::new(own)
}

const RED: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><path d="M0 0h4v2H0z" fill="red"/></svg>"#;

#[test]
fn a_clinics_own_picture_stands_in_the_place_of_the_shipped_one() {
    let mut pictures = own(&[("tick.svg", RED)]);
    assert!(pictures.is_own(Picture::Tick) && !pictures.is_own(Picture::Form));
    let red = Percent(100, 0, 0);
    for (look, inside, outside) in [
        (Look::Normal, red, WHITE),
        // On white, as nobody knows whether it can be seen on black.
        (Look::HighContrast, red, WHITE),
        (Look::Mono, Percent(21, 21, 21), WHITE),
    ] {
        let bitmap = pictures.draw(Picture::Tick, (8, 8), colouring(look));
        let at = |y| bitmap.colour(4, y);
        assert_eq!(
            [at(0), at(4), at(7)],
            [Some(outside), Some(inside), Some(outside)],
            "{look:?}"
        );
    }
    assert_eq!(
        pictures
            .logo((8, 8), colouring(Look::Normal))
            .map(Bitmap::width),
        None
    );
}

#[test]
fn a_png_is_drawn_at_any_size() {
    let mut picture = resvg::tiny_skia::Pixmap::new(64, 32).unwrap();
    // Black and clear by turns: grey from far.
    for (pixel, at) in picture.data_mut().chunks_exact_mut(4).zip(0..) {
        pixel[3] = if at % 2 == 0 { u8::MAX } else { 0 };
    }
    let mut pictures = own(&[("logo.png", &picture.encode_png().unwrap())]);
    let mut at = |size, x, y| {
        let logo = pictures.logo(size, colouring(Look::Normal)).unwrap();
        logo.colour(x, y).unwrap()
    };
    for (size, x, y) in [((16, 8), 7, 4), ((8, 4), 3, 2), ((9, 40), 4, 20)] {
        let grey = at(size, x, y);
        assert!(
            (45..56).contains(&grey.0) && grey.0 == grey.1,
            "{size:?} {grey:?}"
        );
    }
    assert_eq!(at((16, 16), 8, 0), WHITE);
    assert_eq!((at((64, 32), 2, 2), at((64, 32), 3, 2)), (BLACK, WHITE));
}

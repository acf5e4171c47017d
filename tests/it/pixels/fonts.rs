//! What is known of the fonts from one picture to the next.

use std::fs;
use std::rc::Rc;

use uketsuke::flow::Look;
use uketsuke::paint::pixels::Pixels;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::picture::OwnPictures;
use uketsuke::shape::{Shaper, Typeface};

use super::screens::session;
use crate::support::{fonts, graphics};

/// The first font of the settings has ASCII, but not all letters of Vietnamese.
#[test]
#[ignore = "needs the fonts of the settings"]
fn latin_letters_of_a_line_come_from_one_font() {
    let files = ["BIZUDPGothic-Regular.ttf", "NotoSans-Regular.ttf"].map(|name| {
        let path = fonts().into_iter().find(|of| of.ends_with(name));
        fs::read(path.unwrap()).unwrap()
    });
    let faces = files.iter().map(|file| Rc::new(Typeface::new(file, 0)));
    let mut shaper = Shaper::new(faces.collect());
    let mut used = |text: &str| -> Vec<usize> {
        let runs = shaper.line(text).runs;
        runs.iter().map(|run| run.font).collect()
    };
    assert_eq!(used("Language"), [0]);
    assert_eq!(used("Khỏe? Báo"), [1, 0, 1]);
    assert_eq!(used("受付 khỏe"), [0, 1]);
}

/// Somebody removes or installs a package of fonts while the kiosk runs.
#[test]
#[ignore = "needs the fonts of the settings"]
fn a_font_that_comes_or_goes_leaves_no_letter_of_another() {
    let all = fonts();
    let fewer: Vec<_> = all.iter().skip(1).cloned().collect();
    let session = session("ja");
    let (laid, look) = (&session.laid, Look::Normal);
    let fresh = |fonts| {
        with_fonts(fonts, &mut |files| {
            Pixels::new(files, graphics(), OwnPictures::default()).page(laid, look)
        })
    };
    let expected = [fresh(&fewer), fresh(&all)];
    assert!(expected[0].pixels() != expected[1].pixels());
    let mut state = None;
    for (fonts, expected) in
        [(&all, 1), (&fewer, 0), (&all, 1), (&all, 1)].map(|(f, at)| (f, &expected[at]))
    {
        let drawn = with_fonts(fonts, &mut |files| {
            let pixels = match state.take() {
                Some(state) => Pixels::with(files, state),
                None => Pixels::new(files, graphics(), OwnPictures::default()),
            };
            let drawn = pixels.page(laid, look);
            state = Some(pixels.close());
            drawn
        });
        assert!(drawn.pixels() == expected.pixels(), "{} fonts", fonts.len());
    }
}

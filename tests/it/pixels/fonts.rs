//! What is known of the fonts from one picture to the next.

use uketsuke::flow::Look;
use uketsuke::paint::pixels::Pixels;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::picture::OwnPictures;

use super::screens::session;
use crate::support::{fonts, graphics};

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

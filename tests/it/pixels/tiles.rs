//! The languages on the first screen, as they are drawn.

use uketsuke::flow::Look;
use uketsuke::paint::pixels::Percent;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::rehearsal::Session;
use uketsuke::scene::ItemKind;

use crate::support::{CELL, GRID, drawn_in, fonts, site, start, texts};

/// The ink of what stands below a name.
const QUIET: Percent = Percent(33, 36, 41);
/// Rows of pixels over which it is spread at least, where a cell has 30: below a name in one line, and in two, where letters
/// stick out that must not be cut.
const LEAST: [usize; 2] = [15, 17];

#[test]
fn what_stands_below_a_name_is_large_enough_to_be_read() {
    with_fonts(&fonts(), &mut |files| {
        let mut session = Session::at(site(), texts(), start(), "ja", GRID).unwrap();
        session.pixels = Some(drawn_in(files, CELL));
        session.draw();
        let pixels = session.pixels.as_ref().unwrap();
        let tiles = session.laid.items.iter();
        let tiles = tiles.filter(|of| matches!(of.kind, ItemKind::Tile) && of.texts.len() == 2);
        let mut seen = 0;
        for tile in tiles {
            let bitmap = pixels.bitmap(tile, Look::Normal);
            let has_ink =
                |y: &usize| (0..bitmap.width()).any(|x| bitmap.colour(x, *y) == Some(QUIET));
            let rows: Vec<usize> = (0..bitmap.height()).filter(has_ink).collect();
            let high = rows.last().unwrap() - rows.first().unwrap() + 1;
            let name = &tile.texts[0];
            let least = LEAST[name.lines.len() - 1];
            assert!(high >= least, "{}: {high}", name.whole);
            seen += 1;
        }
        assert_eq!(seen, 18);
    });
}

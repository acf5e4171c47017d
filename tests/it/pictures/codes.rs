//! Every code is scanned from the drawn cells alone, as a phone would: cells become pixels, and only
//! colours that a cell names itself count.

use std::collections::BTreeSet;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Color;
use uketsuke::flow::Look;

use crate::support::{SIZES, site, squash, texts};
use crate::walk::Walk;

/// The pictures with codes.
pub(crate) const CODES: [&str; 6] = [
    "page",
    "pin-reset",
    "phone-pin",
    "more",
    "step-download-iphone",
    "step-download-android",
];

/// Pixels of a module each way. A cell is one module wide and two high.
const SCALE: usize = 4;

/// How light a colour is. Whatever a terminal may choose itself is taken for its worst: a dark ground.
fn light(colour: Color) -> u8 {
    match colour {
        Color::Indexed(at @ 232..) => 8 + (at - 232) * 10,
        Color::Indexed(at @ 16..) => {
            let cube = u32::from(at - 16);
            let level = |part: u32| [0, 95, 135, 175, 215, 255][part as usize % 6];
            let grey = (level(cube / 36) * 2 + level(cube / 6) * 7 + level(cube)) / 10;
            u8::try_from(grey).expect("at most 255")
        }
        _ => 0,
    }
}

/// The colours of the upper and the lower half of a cell. Letters are too thin to matter.
fn halves(cell: &Cell) -> (Color, Color) {
    match cell.symbol() {
        "█" => (cell.fg, cell.fg),
        "▀" => (cell.fg, cell.bg),
        "▄" => (cell.bg, cell.fg),
        _ => (cell.bg, cell.bg),
    }
}

/// The texts of all codes on the screen.
fn scanned(buffer: &Buffer) -> BTreeSet<String> {
    let (width, height) = (buffer.area.width, buffer.area.height);
    let pixel = |x: usize, y: usize| {
        let at = |pixel: usize| u16::try_from(pixel).expect("on the screen");
        let (upper, lower) = halves(&buffer[(at(x / SCALE), at(y / SCALE / 2))]);
        let upside = (y / SCALE).is_multiple_of(2);
        light(if upside { upper } else { lower })
    };
    let (columns, rows) = (usize::from(width) * SCALE, usize::from(height) * 2 * SCALE);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(columns, rows, pixel);
    let grids = image.detect_grids();
    let decoded = grids.iter().filter_map(|grid| grid.decode().ok());
    decoded.map(|(_, text)| text).collect()
}

fn assert_scanned(look: Look) {
    let links = site().links;
    let links = links.into_iter().map(|(_, address)| address);
    let pages = site().pages.into_iter().map(|page| page.address);
    let addresses: BTreeSet<String> = links.chain(pages).collect();
    assert_eq!(addresses.len(), 7);
    for size in SIZES {
        let mut seen = BTreeSet::new();
        let walk = Walk {
            texts: texts(),
            locale: "ja",
            looks: &[look],
            sizes: &[size],
            only: &CODES,
        };
        walk.each(|view| {
            let (buffer, codes) = (&view.session.buffer, &view.session.laid.codes());
            if codes.is_empty() {
                return;
            }
            let read = view.read();
            let laid: BTreeSet<String> = codes.iter().map(|(_, text)| (*text).to_owned()).collect();
            assert_eq!(scanned(buffer), laid, "{}", view.place());
            for (area, address) in codes {
                let black_on_white = area.positions().all(|at| {
                    let cell = &buffer[at];
                    (cell.fg, cell.bg) == (Color::Indexed(16), Color::Indexed(231))
                });
                assert!(black_on_white, "{}: {address}", view.place());
                assert!(
                    read.contains(&squash(address)),
                    "{}: not in print",
                    view.place()
                );
            }
            seen.extend(laid);
        });
        assert_eq!(seen, addresses, "{size:?} {look:?}");
    }
}

#[test]
fn codes_are_scanned() {
    assert_scanned(Look::Normal);
}

#[test]
fn codes_are_scanned_in_high_contrast() {
    assert_scanned(Look::HighContrast);
}

#[test]
fn codes_are_scanned_without_colours() {
    assert_scanned(Look::Mono);
}

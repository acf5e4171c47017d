//! Sixel, read as strictly as it is written.

use std::collections::HashMap;

use uketsuke::paint::pixels::{Bitmap, Percent, sixel};

use super::{Shown, bitmaps};

/// Reads one picture. Each pixel is drawn inside of the size that was named, in a colour that was told and is used.
pub fn read(bytes: &[u8]) -> Shown<Option<Percent>> {
    let text = std::str::from_utf8(bytes).unwrap();
    let body = text.strip_prefix("\x1bP0;1;0q\"1;1;").unwrap();
    let body = body.strip_suffix("\x1b\\").unwrap();
    assert!(!body.ends_with('-'), "it would scroll");
    let mut at = Reader {
        rest: body.as_bytes(),
    };
    let width = at.number();
    assert_eq!(at.next(), Some(b';'));
    let height = at.number();
    let mut pixels = vec![None; width * height];
    let mut colours: HashMap<usize, (Percent, bool)> = HashMap::new();
    let (mut x, mut top, mut colour) = (0, 0, None);
    while let Some(byte) = at.next() {
        match byte {
            b'$' => x = 0,
            b'-' => (x, top) = (0, top + 6),
            b'#' => {
                let index = at.number();
                if at.rest.first() == Some(&b';') {
                    let [unit, red, green, blue] = [(); 4].map(|()| {
                        assert_eq!(at.next(), Some(b';'));
                        u8::try_from(at.number()).unwrap()
                    });
                    assert_eq!(unit, 2, "not in percents");
                    let percent = Percent(red, green, blue);
                    assert!(colours.insert(index, (percent, false)).is_none());
                } else {
                    let (percent, used) = colours.get_mut(&index).expect("a colour nobody told");
                    *used = true;
                    colour = Some(*percent);
                }
            }
            b'!' | b'?'..=b'~' => {
                let (times, letter) = match byte {
                    b'!' => (at.number(), at.next().unwrap()),
                    letter => (1, letter),
                };
                let bits = letter - b'?';
                for x in x..x + times {
                    for row in (0..6).filter(|row| bits & 1 << row != 0) {
                        assert!(
                            x < width && top + row < height,
                            "outside: {x}, {}",
                            top + row
                        );
                        // What was there before is covered.
                        pixels[(top + row) * width + x] = Some(colour.unwrap());
                    }
                }
                x += times;
            }
            other => panic!("{:?}", char::from(other)),
        }
    }
    assert!(colours.values().all(|(_, used)| *used), "told for nothing");
    Shown {
        width,
        height,
        pixels,
    }
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl Reader<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn number(&mut self) -> usize {
        let digits = self
            .rest
            .iter()
            .take_while(|of| of.is_ascii_digit())
            .count();
        let (number, rest) = self.rest.split_at(digits);
        self.rest = rest;
        std::str::from_utf8(number).unwrap().parse().unwrap()
    }
}

fn sent(bitmap: &Bitmap) -> Vec<u8> {
    let mut bytes = Vec::new();
    sixel::encode(bitmap, &mut bytes);
    bytes
}

#[test]
fn the_same_pixels_arrive() {
    for bitmap in bitmaps::all() {
        let colours = bitmap
            .pixels()
            .iter()
            .map(|at| bitmap.colours()[usize::from(*at)]);
        let expected = Shown {
            width: bitmap.width(),
            height: bitmap.height(),
            pixels: colours.map(Some).collect(),
        };
        assert!(read(&sent(&bitmap)) == expected, "{bitmap:?}");
    }
}

#[test]
fn large_areas_are_short_and_unused_colours_are_not_told() {
    let mut bitmap = Bitmap::new(1274, 720, Percent(100, 100, 100));
    bitmap.index(Percent(1, 2, 3));
    let band = "#0!1274~";
    let bands = vec![band; 120].join("-");
    let expected = format!("\x1bP0;1;0q\"1;1;1274;720#0;2;100;100;100{bands}\x1b\\");
    assert_eq!(String::from_utf8(sent(&bitmap)).unwrap(), expected);
}

#[test]
fn nothing_is_sent_of_nothing() {
    for (width, height) in [(0, 0), (0, 6), (6, 0)] {
        assert!(sent(&Bitmap::new(width, height, Percent(0, 0, 0))).is_empty());
    }
}

//! Bitmaps to send: every height of the last band, few colours and many, noise and large areas.

use uketsuke::paint::pixels::{Bitmap, Percent};

use crate::wander::chance::Chance;

/// A colour for each number below 256.
pub fn colour(number: usize) -> Percent {
    let part = |number: usize| u8::try_from(number % 10 * 11).unwrap();
    Percent(part(number), part(number / 10), part(number / 100))
}

/// Single pixels of so many colours.
fn noise(
    width: usize,
    height: usize,
    colours: usize,
    below: &mut dyn FnMut(usize) -> usize,
) -> Bitmap {
    let mut bitmap = Bitmap::new(width, height, colour(0));
    for at in 0..width * height {
        let drawn = colour(below(colours));
        bitmap.rect((at % width, at / width, 1, 1), drawn);
    }
    bitmap
}

/// What items are made of.
fn item(width: usize, height: usize, below: &mut dyn FnMut(usize) -> usize) -> Bitmap {
    let mut bitmap = Bitmap::new(width, height, Percent(100, 100, 100));
    for _ in 0..5 {
        let [x, y] = [width, height].map(&mut *below);
        let rect = (x, y, below(width - x), below(height - y));
        let drawn = colour(below(9));
        bitmap.outline(rect, below(11), below(6), drawn);
    }
    bitmap
}

pub fn all() -> Vec<Bitmap> {
    let mut chance = Chance::new(14);
    let mut below = |end: usize| usize::try_from(chance.below(end.try_into().unwrap())).unwrap();
    let mut all = vec![
        Bitmap::new(1, 1, colour(7)),
        Bitmap::new(1274, 3, colour(9)),
    ];
    for height in 1..=18 {
        all.push(Bitmap::new(40, height, colour(height)));
        for colours in [2, 5, 256] {
            all.push(noise(1 + below(70), height, colours, &mut below));
        }
        all.push(item(200, 40 + height, &mut below));
    }
    all.push(noise(90, 40, 256, &mut below));
    let most = all.iter().map(|of| of.colours().len()).max();
    assert_eq!(most, Some(256));
    all
}

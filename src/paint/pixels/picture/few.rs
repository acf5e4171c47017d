//! Pictures of any colours as bitmaps of few.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::paint::pixels::{Bitmap, Percent};

/// Colours of a drawing, with the shades at its edges. More are not seen, and would only be sent.
const MOST: usize = 24;

/// What is drawn most keeps its exact colour, the rest takes the nearest of these.
pub(super) fn reduced(width: usize, pixels: impl Iterator<Item = [u8; 3]>) -> Bitmap {
    let pixels: Vec<Percent> = pixels.map(percent).collect();
    let mut counts: HashMap<Percent, usize> = HashMap::new();
    for (colour, length) in runs(&pixels) {
        *counts.entry(colour).or_default() += length;
    }
    let mut all: Vec<(Percent, usize)> = counts.into_iter().collect();
    all.sort_unstable_by_key(|(colour, count)| (Reverse(*count), *colour));
    let most: Vec<Percent> = all.iter().map(|(colour, _)| *colour).take(MOST).collect();
    let nearest = |colour: Percent| u8::try_from(colour.nearest(&most)).unwrap_or(0);
    let all = all.into_iter().map(|(colour, _)| (colour, nearest(colour)));
    let indices: HashMap<Percent, u8> = all.collect();
    let mut reduced = Vec::with_capacity(pixels.len());
    for (colour, length) in runs(&pixels) {
        let index = indices.get(&colour).copied().unwrap_or(0);
        reduced.resize(reduced.len() + length, index);
    }
    Bitmap::of(width, reduced, most)
}

fn runs(pixels: &[Percent]) -> impl Iterator<Item = (Percent, usize)> {
    let runs = pixels.chunk_by(|a, b| a == b);
    runs.filter_map(|same| Some((*same.first()?, same.len())))
}

/// The nearest whole percents.
fn percent(rgb: [u8; 3]) -> Percent {
    let near = |of: u8| u8::try_from((u16::from(of) * 100 + 127) / 255).unwrap_or(100);
    let [red, green, blue] = rgb.map(near);
    Percent(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_palette_survives_eight_bits() {
        for of in 0..=100 {
            let colour = Percent(of, 100 - of, of / 2);
            assert_eq!(percent(colour.rgb()), colour);
        }
    }

    #[test]
    fn what_is_drawn_most_keeps_its_colour() {
        let grey = |of: u8| [of; 3];
        // Forty shades, of which each of the first has more pixels than those behind it.
        let pixels = (0..40).flat_map(|of| std::iter::repeat_n(grey(of * 6), 50 - usize::from(of)));
        let bitmap = reduced(10, pixels.clone());
        assert_eq!(bitmap.colours().len(), MOST);
        let shown = bitmap
            .pixels()
            .iter()
            .map(|at| bitmap.colours()[usize::from(*at)]);
        let (mut exact, mut off) = (0, 0);
        for (shown, wanted) in shown.zip(pixels.map(percent)) {
            let apart = shown.0.abs_diff(wanted.0);
            exact += usize::from(apart == 0);
            off = off.max(apart);
        }
        let first: usize = (0..MOST).map(|of| 50 - of).sum();
        // The last sixteen, two or three percent apart, take the last that is kept.
        assert_eq!((exact, off), (first, 38));
    }
}

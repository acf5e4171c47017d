//! The picture of an item: each pixel an index into the picture's own few colours, which is how sixel sends it.
//! Must not know what it shows.

mod corners;
mod percent;

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

pub use percent::Percent;

/// Steps between two colours where an edge crosses a pixel: more are not seen, and would only be sent.
const STEPS: u8 = 4;
/// How much of a pixel a step is: a power of two, which is quick to divide by. What is less than half a step is not seen.
const STEP: u8 = 64;
const _: () = assert!(STEP as u16 * STEPS as u16 == 256);
/// What an index can tell apart.
const MOST_COLOURS: usize = 256;

/// Column, row, width and height, in pixels. What lies outside of a bitmap is cut.
pub type PixelRect = (usize, usize, usize, usize);

/// From a ground to the ink on it, by how much of a pixel is covered.
#[derive(Clone, Copy, Debug)]
pub struct Ramp([u8; STEPS as usize + 1]);

impl Ramp {
    /// Lays ink over what is there. Ink is only added: letters that touch do not thin each other.
    fn cover(self, pixel: &mut u8, coverage: u8) {
        // Most of what surrounds a letter.
        if coverage < STEP / 2 {
            return;
        }
        let step = (usize::from(coverage) + usize::from(STEP / 2)) / usize::from(STEP);
        let mut left = self.0.iter().skip(step);
        if let Some(shade) = left.next()
            && (self.0.first() == Some(pixel) || !left.any(|darker| darker == pixel))
        {
            *pixel = *shade;
        }
    }
}

/// Rows of pixels from the top, and their colours. Wiped when it goes, as it may show what somebody has typed.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Bitmap {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
    #[zeroize(skip)]
    colours: Vec<Percent>,
}

impl Bitmap {
    /// One colour all over.
    pub fn new(width: usize, height: usize, ground: Percent) -> Self {
        Self {
            width,
            height,
            pixels: vec![0; width * height],
            colours: vec![ground],
        }
    }

    /// Rows of so many pixels, each an index into the colours.
    pub(super) fn of(width: usize, pixels: Vec<u8>, colours: Vec<Percent>) -> Self {
        Self {
            width,
            height: pixels.len() / width.max(1),
            pixels,
            colours,
        }
    }

    pub const fn width(&self) -> usize {
        self.width
    }

    pub const fn height(&self) -> usize {
        self.height
    }

    /// Indices into the colours, row by row.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// At most 256.
    pub fn colours(&self) -> &[Percent] {
        &self.colours
    }

    /// The index of a colour; of the nearest one once there is no room for more.
    pub fn index(&mut self, colour: Percent) -> u8 {
        let known = self.colours.iter().position(|of| *of == colour);
        let at = known.unwrap_or_else(|| {
            if self.colours.len() < MOST_COLOURS {
                self.colours.push(colour);
                self.colours.len() - 1
            } else {
                colour.nearest(&self.colours)
            }
        });
        u8::try_from(at).unwrap_or(u8::MAX)
    }

    /// The steps from a ground to the ink on it.
    pub fn ramp(&mut self, ground: Percent, ink: Percent) -> Ramp {
        let mut steps = [0; STEPS as usize + 1];
        for (step, part) in steps.iter_mut().zip(0..) {
            *step = self.index(ground.towards(ink, part, STEPS));
        }
        Ramp(steps)
    }

    /// Lays ink on, by a mask of so many columns whose upper left corner is at (x, y).
    pub fn cover(&mut self, x: i32, y: i32, columns: usize, mask: &[u8], ramp: Ramp) {
        let outside = |at: i32| usize::try_from(at.saturating_neg()).unwrap_or(0);
        let inside = |at: i32| usize::try_from(at).unwrap_or(0);
        let rows = mask.chunks_exact(columns.max(1)).skip(outside(y));
        let lines = self.pixels.chunks_exact_mut(self.width.max(1));
        for (row, line) in rows.zip(lines.skip(inside(y))) {
            let covered = row.iter().skip(outside(x));
            for (pixel, coverage) in line.iter_mut().skip(inside(x)).zip(covered) {
                ramp.cover(pixel, *coverage);
            }
        }
    }

    /// Fills a rectangle.
    pub fn rect(&mut self, (x, y, width, height): PixelRect, colour: Percent) {
        let index = self.index(colour);
        let lines = self.pixels.chunks_exact_mut(self.width.max(1));
        for line in lines.skip(y).take(height) {
            let end = x.saturating_add(width).min(line.len());
            if let Some(part) = line.get_mut(x..end) {
                part.fill(index);
            }
        }
    }

    /// Lays another bitmap onto this one, with its upper left corner at (x, y).
    pub fn lay(&mut self, x: usize, y: usize, other: &Self) {
        let colours = other.colours.iter().map(|colour| self.index(*colour));
        let colours: Vec<u8> = colours.collect();
        let rows = other.pixels.chunks_exact(other.width.max(1));
        let lines = self.pixels.chunks_exact_mut(self.width.max(1));
        for (row, line) in rows.zip(lines.skip(y)) {
            for (pixel, index) in line.iter_mut().skip(x).zip(row) {
                *pixel = colours.get(usize::from(*index)).copied().unwrap_or(0);
            }
        }
    }

    /// Red, green and blue of each pixel, in eight bits.
    pub fn rgb(&self) -> Vec<u8> {
        let colours: Vec<[u8; 3]> = self.colours.iter().map(|of| of.rgb()).collect();
        let colour = |index: &u8| colours.get(usize::from(*index)).copied().unwrap_or([0; 3]);
        self.pixels.iter().flat_map(colour).collect()
    }

    /// The colour of a pixel, if there is one.
    pub fn colour(&self, x: usize, y: usize) -> Option<Percent> {
        let at = y.saturating_mul(self.width).saturating_add(x);
        let index = self.pixels.get(at).filter(|_| x < self.width)?;
        self.colours.get(usize::from(*index)).copied()
    }

    /// Goes so many of `STEPS` parts from the colour of a pixel towards another.
    fn mix(&mut self, x: usize, y: usize, part: u8, colour: Percent) {
        if let Some(ground) = self.colour(x, y) {
            let index = self.index(ground.towards(colour, part, STEPS));
            if let Some(pixel) = self.pixels.get_mut(y * self.width + x) {
                *pixel = index;
            }
        }
    }
}

impl fmt::Debug for Bitmap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (width, height, colours) = (self.width, self.height, self.colours.len());
        write!(f, "Bitmap({width} x {height}, {colours} colours)")
    }
}

#[cfg(test)]
mod tests;

//! Rectangles with round corners: what can be touched has them.

use super::{Bitmap, Percent, PixelRect, STEPS};

/// Points of a pixel that are looked at in each direction, to tell how much of it is covered.
const POINTS: usize = 4;

impl Bitmap {
    /// Fills a rectangle whose corners are round.
    pub fn rounded(&mut self, rect: PixelRect, radius: usize, colour: Percent) {
        let (x, y, width, height) = rect;
        let radius = radius.min(width / 2).min(height / 2);
        let between = (width - 2 * radius, height - 2 * radius);
        self.rect((x, y + radius, width, between.1), colour);
        for y in [y, y + height - radius] {
            self.rect((x + radius, y, between.0, radius), colour);
        }
        self.corners(rect, radius, colour, |x, y| covered(radius, x, y));
    }

    /// Draws the edge of such a rectangle, inside of it.
    pub fn outline(&mut self, rect: PixelRect, radius: usize, thickness: usize, colour: Percent) {
        let (x, y, width, height) = rect;
        let radius = radius.min(width / 2).min(height / 2);
        let size = radius.max(thickness);
        if 2 * size > width.min(height) {
            return self.rounded(rect, radius, colour);
        }
        let between = (width - 2 * size, height - 2 * size);
        for y in [y, y + height - thickness] {
            self.rect((x + size, y, between.0, thickness), colour);
        }
        for x in [x, x + width - thickness] {
            self.rect((x, y + size, thickness, between.1), colour);
        }
        self.corners(rect, size, colour, |x, y| {
            let inner = x.checked_sub(thickness).zip(y.checked_sub(thickness));
            let hole = inner.map_or(0, |(x, y)| covered(radius.saturating_sub(thickness), x, y));
            covered(radius, x, y).saturating_sub(hole)
        });
    }

    /// Draws all four corners, each a square of `size`, by how much is covered at so many pixels from the sides.
    fn corners(
        &mut self,
        (left, top, width, height): PixelRect,
        size: usize,
        colour: Percent,
        covered: impl Fn(usize, usize) -> usize,
    ) {
        let (right, bottom) = (
            (left + width).saturating_sub(1),
            (top + height).saturating_sub(1),
        );
        for (x, y) in (0..size).flat_map(|y| (0..size).map(move |x| (x, y))) {
            let steps = usize::from(STEPS);
            let part = (covered(x, y) * steps + POINTS * POINTS / 2) / (POINTS * POINTS);
            let part = u8::try_from(part).unwrap_or(STEPS);
            if part > 0 {
                for (x, y) in [
                    (left + x, top + y),
                    (right - x, top + y),
                    (left + x, bottom - y),
                    (right - x, bottom - y),
                ] {
                    self.mix(x, y, part, colour);
                }
            }
        }
    }
}

/// How many points of a pixel lie inside of a round corner, at so many pixels from its sides.
fn covered(radius: usize, x: usize, y: usize) -> usize {
    let (Some(x), Some(y)) = (radius.checked_sub(x + 1), radius.checked_sub(y + 1)) else {
        return POINTS * POINTS;
    };
    // In half the distance of two points, from the centre.
    let at = |pixel: usize, point: usize| (2 * (pixel * POINTS + point) + 1).pow(2);
    let end = (2 * POINTS * radius).pow(2);
    // Most pixels are inside or outside as a whole.
    if at(x, POINTS - 1) + at(y, POINTS - 1) <= end {
        return POINTS * POINTS;
    }
    if at(x, 0) + at(y, 0) > end {
        return 0;
    }
    let row = |y: usize| {
        (0..POINTS)
            .filter(move |point| at(x, *point) + y <= end)
            .count()
    };
    (0..POINTS).map(|point| row(at(y, point))).sum()
}

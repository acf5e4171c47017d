//! What a terminal has on its glass once it was sent the pictures of a scene.

use std::collections::BTreeSet;

use uketsuke::paint::pixels::{Bitmap, Changes, Percent};

use super::sixel;

pub struct Glass {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<Percent>,
}

impl Glass {
    /// One colour all over.
    pub fn new(width: usize, height: usize, ground: Percent) -> Self {
        let pixels = vec![ground; width * height];
        Self {
            width,
            height,
            pixels,
        }
    }

    /// Takes what was sent, in cells of this size.
    pub fn take(&mut self, changes: &Changes, (wide, high): (u16, u16)) {
        for (at, bytes) in &changes.drawn {
            let shown = sixel::read(bytes);
            let left = usize::from(at.x) * usize::from(wide);
            let top = usize::from(at.y) * usize::from(high);
            assert!(
                left + shown.width <= self.width && top + shown.height <= self.height,
                "beside the glass: {} x {} at {left}, {top}",
                shown.width,
                shown.height
            );
            for (row, pixels) in shown.pixels.chunks_exact(shown.width).enumerate() {
                let from = (top + row) * self.width + left;
                for (pixel, colour) in self.pixels[from..].iter_mut().zip(pixels) {
                    *pixel = colour.unwrap_or(*pixel);
                }
            }
        }
    }

    /// Whether it is the same picture.
    pub fn shows(&self, page: &Bitmap) -> bool {
        let colours = page.colours();
        let pixels = page.pixels().iter().map(|at| colours[usize::from(*at)]);
        page.width() == self.width && pixels.eq(self.pixels.iter().copied())
    }

    /// The texts of all codes on it, as a phone reads them.
    pub fn scanned(&self) -> BTreeSet<String> {
        let light = |x: usize, y: usize| {
            let [red, green, blue] = self.pixels[y * self.width + x].rgb().map(u32::from);
            u8::try_from((red * 3 + green * 6 + blue) / 10).unwrap()
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.width, self.height, light);
        let grids = image.detect_grids();
        let decoded = grids.iter().filter_map(|grid| grid.decode().ok());
        decoded.map(|(_, text)| text).collect()
    }
}

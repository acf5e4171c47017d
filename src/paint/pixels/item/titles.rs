//! Titles of papers on their pictures, by which people know the paper that they hold: in Japanese letters in every
//! language, and only where they can be read.

use super::ItemPainter;
use crate::paint::pixels::picture::title;
use crate::paint::pixels::units::float;
use crate::paint::pixels::writer::{Lettering, Pen};
use crate::paint::pixels::{Bitmap, Percent, PixelRect};
use crate::scene::{Item, PlacedPicture};
use crate::shape::Readings;

/// The smallest letters that can be read, in pixels.
const LEAST: f32 = 11.0;
/// The distance of lines, in sizes.
const LINE: f32 = 1.05;
/// Of how many lines at most.
const LINES: usize = 2;

const LETTERS: Lettering = Lettering {
    bold: true,
    readings: Readings::Behind,
};

impl ItemPainter<'_, '_> {
    /// The titles of all drawings of an item. On a drawing of the clinic's own nobody knows where there is room for one.
    pub(in crate::paint::pixels) fn titles(&mut self, bitmap: &mut Bitmap, item: &Item) {
        for PlacedPicture {
            area,
            picture,
            title: words,
        } in &item.pictures
        {
            let (left, top, width, height) = self.drawing(self.inside(item.area, *area), item);
            let band = title(*picture, (width, height));
            if let Some((x, y, width, height)) = band.filter(|_| !self.pictures.is_own(*picture)) {
                self.title(bitmap, (left + x, top + y, width, height), words);
            }
        }
    }

    /// A title as large as its place allows, in the middle.
    fn title(&mut self, bitmap: &mut Bitmap, place: PixelRect, words: &str) {
        let (x, y, width, height) = place;
        let middle = (x + width / 2, y + height / 2);
        let Some(ground) = bitmap.colour(middle.0, middle.1) else {
            return;
        };
        let ramp = bitmap.ramp(ground, self.ink_on(ground));
        let [x, y, width, height] = <[usize; 4]>::from(place).map(float);
        let fits = (1..=LINES).filter_map(|count| {
            let lines = self.lines_of(words, count)?;
            let widest = lines.iter().map(|(_, em)| *em).fold(0.1, f32::max);
            let size = (width / widest).min(height / (float(count) * LINE));
            Some((lines, size))
        });
        let fits = fits.filter(|(_, size)| *size >= LEAST);
        let Some((lines, size)) = fits.max_by(|(_, a), (_, b)| a.total_cmp(b)) else {
            return;
        };
        let apart = size * LINE;
        let top = y + (height - apart * float(lines.len())) / 2.0;
        for ((line, em), at) in lines.iter().zip(0_u8..) {
            let pen = Pen {
                x: x + (width - em * size) / 2.0,
                middle: top + apart * (f32::from(at) + 0.5),
                size,
                letters: LETTERS,
            };
            self.writer.draw(bitmap, line, pen, ramp);
        }
    }

    /// A title in so many lines, each with its width in em; none if it does not break so. A title may say itself where
    /// its second line begins.
    fn lines_of(&mut self, words: &str, count: usize) -> Option<Vec<(String, f32)>> {
        let whole = words.replace('\n', "");
        let lines = if count > 1 && whole == words {
            // A little more than its part, as no line ends everywhere.
            let room = self.writer.width(&whole, LETTERS) / float(count) + 1.0;
            self.writer.balanced(&whole, LETTERS, room)
        } else if count > 1 {
            words.lines().map(str::to_owned).collect()
        } else {
            vec![whole]
        };
        let lines = lines.into_iter().map(|line| {
            let em = self.writer.width(&line, LETTERS);
            (line, em)
        });
        let lines: Vec<(String, f32)> = lines.collect();
        (lines.len() == count && !words.is_empty()).then_some(lines)
    }

    /// What can be read on a ground: the ink or the page of the look.
    const fn ink_on(&self, ground: Percent) -> Percent {
        let palette = self.palette();
        let (ink, page) = (palette.ink, palette.page);
        if ground.light().abs_diff(ink.light()) > ground.light().abs_diff(page.light()) {
            ink
        } else {
            page
        }
    }
}

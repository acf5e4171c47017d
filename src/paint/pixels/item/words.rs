//! The words of an item: where in it they stand, and how large.

use super::{Colours, ItemPainter};
use crate::paint::pixels::type_scale::TypeSetting;
use crate::paint::pixels::units::{float, pixels};
use crate::paint::pixels::writer::Pen;
use crate::paint::pixels::{Bitmap, PixelRect};
use crate::scene::{Item, ItemKind, ItemText, Style};
use crate::shape::Readings;

/// By how much a label stands higher than at the edge of its tile.
const LABEL: usize = 11;
/// What of the header words leave to that line, and to what is blank above it.
const FOOT: usize = 8;
/// The part of its size below which a text is too small beside what is above it.
const ENOUGH: f32 = 0.95;
/// How high letters with marks and brackets are in one line, in sizes.
pub(super) const LETTERS: f32 = 1.2;

impl ItemPainter<'_, '_> {
    /// By how many pixels words are to go down, or up, to stand in the middle of their item.
    pub(super) fn lift(&self, item: &Item) -> isize {
        let places = item.texts.iter().map(|of| self.inside(item.area, of.area));
        let top = places.clone().map(|(_, y, ..)| y).min().unwrap_or(0);
        let bottom = places.map(|(_, y, _, height)| y + height).max();
        let below = self.size(item.area).1.saturating_sub(bottom.unwrap_or(0));
        (below.cast_signed() - top.cast_signed()) / 2
    }

    /// The words of an item, on its ground.
    pub(super) fn words(
        &mut self,
        bitmap: &mut Bitmap,
        item: &Item,
        colours: Colours,
        lift: isize,
    ) {
        let places = item.texts.iter().map(|text| self.place(item, text, lift));
        let mut places: Vec<PixelRect> = places.collect();
        // Where nothing is around the words, they must not be cut.
        let letters = if item.action.is_some() { 1.0 } else { LETTERS };
        if item.action.is_some() {
            self.share(&item.texts, &mut places);
        }
        for (text, place) in item.texts.iter().zip(places) {
            let own = self.colours(text.style, item.state);
            // What a style says of the ink holds on every ground but the main button's.
            let ink = if item.style == Style::Primary || item.style == Style::Waiting {
                colours.ink
            } else {
                own.ink
            };
            self.lines(bitmap, text, (place, letters), Colours { ink, ..colours });
        }
    }

    /// Where a text stands in its item.
    fn place(&self, item: &Item, text: &ItemText, lift: isize) -> PixelRect {
        let (x, y, width, height) = self.inside(item.area, text.area);
        let mut place = (x, y.saturating_add_signed(lift), width, height);
        if matches!(item.kind, ItemKind::Header(_)) {
            // Lines move closer, so that the last keeps off the rule.
            let high = self.size(item.area).1.max(1);
            let free = high.saturating_sub(self.length(FOOT));
            place.1 = place.1 * free / high;
            place.3 = place.3 * free / high;
        }
        if item.action.is_some() {
            // Words keep off the edges.
            let edge = self.length(LABEL).max(self.border(item).inner() + 1);
            let bottom = (place.1 + height).min(self.size(item.area).1.saturating_sub(edge));
            place.1 = place.1.max(edge);
            place.3 = bottom.saturating_sub(place.1);
        }
        place
    }

    /// Where the edge leaves too little to the last of two texts below each other, each gets as much of the room of both
    /// as it is high.
    fn share(&self, texts: &[ItemText], places: &mut [PixelRect]) {
        let ([first, last], [above, below]) = (texts, places) else {
            return;
        };
        let [above_set, below_set] = [first, last].map(|of| self.setting(&of.whole, of.style));
        let needed = below_set.size * below_set.least_line * float(last.lines.len());
        if above.0 != below.0 || above.1 >= below.1 || float(below.3) >= needed * ENOUGH {
            return;
        }
        let high = |of: &ItemText, set: TypeSetting| set.size * set.line * float(of.lines.len());
        let (upper, lower) = (high(first, above_set), high(last, below_set));
        let room = below.1 + below.3 - above.1;
        above.3 = pixels(float(room) * upper / (upper + lower)).min(room);
        below.1 = above.1 + above.3;
        below.3 = room - above.3;
    }

    /// Lines in the middle of a place, as far apart as their style has them, or as there is room for letters that are so
    /// many sizes high.
    pub(super) fn lines(
        &mut self,
        bitmap: &mut Bitmap,
        text: &ItemText,
        (place, letters): (PixelRect, f32),
        colours: Colours,
    ) {
        let set = self.setting(&text.whole, text.style);
        let letters = letters.max(set.least_line);
        let [x, y, width, height] = <[usize; 4]>::from(place).map(float);
        let count = float(text.lines.len().max(1));
        let between = count - 1.0;
        let least = (between * set.least_line + letters).max(count * set.least_line);
        let mut size = set.size.min(height / least);
        let measured = text.lines.iter();
        let measured = measured.map(|line| self.writer.width(line, set.letters));
        let widths: Vec<f32> = measured.collect();
        if set.letters.readings == Readings::Above {
            // Kanji and their reading are not parted, however little room there is.
            size = widths.iter().fold(size, |size, em| size.min(width / em));
        }
        let room = (height - size * letters) / between.max(1.0);
        let apart = (size * set.line).min(room.min(height / count));
        let ramp = bitmap.ramp(colours.ground, colours.ink);
        let mut middle = y + (height - apart * between).max(0.0) / 2.0;
        for (line, em) in text.lines.iter().zip(widths) {
            let free = if text.centred { width - em * size } else { 0.0 };
            let pen = Pen {
                x: x + free.max(0.0) / 2.0,
                middle,
                size,
                letters: set.letters,
            };
            self.writer.draw(bitmap, line, pen, ramp);
            middle += apart;
        }
    }
}

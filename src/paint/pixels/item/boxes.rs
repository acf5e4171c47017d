//! What an item shows besides words: the box for staff, a large number, a field, a code.

use super::words::LETTERS;
use super::{AIR, Colours, ItemPainter, ROUND};
use crate::paint::pixels::units::{float, pixels};
use crate::paint::pixels::writer::Pen;
use crate::paint::pixels::{Bitmap, Percent};
use crate::scene::{Code, FieldRows, Item, Style};

/// How thick a bar is, in pixels at a cell 30 high.
const BAR: usize = 16;

/// How high a line in the middle of a plate is with its marks and tails, in sizes, besides a pixel above and below.
const TAILS: f32 = 1.26;

impl ItemPainter<'_, '_> {
    /// The box for staff: whom it is for, inverted on its upper edge, and the sentence.
    pub(super) fn staff(&mut self, mut bitmap: Bitmap, item: &Item) -> Bitmap {
        let palette = self.palette();
        let mut texts = item.texts.iter();
        if let Some(to) = texts.next() {
            let place = self.inside(item.area, to.area);
            let set = self.setting(&to.whole, Style::Strong);
            let high = place.3.saturating_sub(self.length(AIR));
            let letters = TAILS.max(set.least_line);
            let size = float(high.saturating_sub(2)) / letters;
            let width = self.writer.width(&to.whole, set.letters) * size;
            let on_edge = (
                place.0,
                self.length(AIR),
                pixels(width) + self.length(24),
                high,
            );
            bitmap.rect(on_edge, palette.on_staff);
            let ramp = bitmap.ramp(palette.on_staff, palette.staff);
            let pen = Pen {
                x: float(place.0 + self.length(12)),
                middle: float(self.length(AIR)) + float(high) / 2.0,
                size,
                letters: set.letters,
            };
            self.writer.draw(&mut bitmap, &to.whole, pen, ramp);
        }
        let colours = Colours {
            ink: palette.on_staff,
            ground: palette.staff,
        };
        for text in texts {
            let place = self.inside(item.area, text.area);
            self.lines(&mut bitmap, text, (place, LETTERS), colours);
        }
        bitmap
    }

    /// A line below the header, and on it how far one has come.
    pub(super) fn progress(&self, bitmap: &mut Bitmap, progress: Option<(usize, usize)>) {
        let (width, height) = (bitmap.width(), bitmap.height());
        let line = self.length(2);
        let below = height.saturating_sub(line);
        bitmap.rect((0, below, width, line), self.palette().steel);
        if let Some((at, of)) = progress {
            let line = self.length(6);
            let done = width * at.min(of) / of.max(1);
            let below = height.saturating_sub(line);
            bitmap.rect((0, below, done, line), self.palette().edge);
        }
    }

    /// A bar, filled from the left.
    pub(super) fn bar(&self, bitmap: &mut Bitmap, left: u64, of: u64) {
        let (width, height) = (bitmap.width(), bitmap.height());
        let thick = self.length(BAR).min(height);
        let place = (0, (height - thick) / 2, width, thick);
        let round = thick / 2;
        let share = |of: u64| usize::try_from(of).unwrap_or(usize::MAX);
        let filled = width.saturating_mul(share(left.min(of))) / share(of).max(1);
        let (x, y, ..) = place;
        bitmap.rounded(
            (x, y, filled, thick),
            round.min(filled / 2),
            self.palette().edge,
        );
        bitmap.outline(place, round, self.length(2), self.palette().edge);
    }

    /// A number as large as its box allows.
    pub(super) fn number(&mut self, bitmap: &mut Bitmap, item: &Item) {
        let Some(number) = item.texts.first() else {
            return;
        };
        let (width, height) = self.size(item.area);
        let (width, height) = (float(width), float(height));
        let letters = self.setting(&number.whole, Style::Strong).letters;
        let em = self.writer.width(&number.whole, letters).max(0.1);
        let size = (height * 0.95).min(width * 0.9 / em);
        let ramp = bitmap.ramp(self.palette().page, self.palette().ink);
        let pen = Pen {
            x: (width - em * size) / 2.0,
            middle: height / 2.0,
            size,
            letters,
        };
        self.writer.draw(bitmap, &number.whole, pen, ramp);
    }

    /// A field with its rows, and the caret where the patient types.
    pub(super) fn field(&mut self, bitmap: &mut Bitmap, item: &Item, field: &FieldRows) {
        let palette = self.palette();
        let (width, height) = self.size(item.area);
        let whole = (0, 0, width, height);
        let edge = if item.state.focused { 5 } else { 3 };
        bitmap.outline(whole, self.length(ROUND), self.length(edge), palette.edge);
        let rows = float(field.rows.len().max(1));
        let margin = float(self.length(8));
        let apart = (float(height) - 2.0 * margin) / rows;
        let set = self.setting("", Style::Field);
        let (size, letters) = (set.size.min(apart * 0.85), set.letters);
        let ramp = bitmap.ramp(palette.page, palette.ink);
        let left = 2.0 * f32::from(self.cell.width);
        for (row, at) in field.rows.iter().zip(0_u8..) {
            let middle = margin + apart * (f32::from(at) + 0.5);
            let pen = Pen {
                x: left,
                middle,
                size,
                letters,
            };
            self.writer.draw(bitmap, row, pen, ramp);
            if item.state.focused && usize::from(at) == field.caret_row {
                let before = self.writer.width(&field.before, letters) * size;
                let tall = size * 1.2;
                let caret = (
                    pixels(left + before),
                    pixels(middle - tall / 2.0),
                    self.length(4),
                    pixels(tall),
                );
                bitmap.rect(caret, palette.edge);
            }
        }
    }
}

/// Whole pixels a module, so that a phone reads it from afar; black on white in every look.
pub(super) fn draw_code(bitmap: &mut Bitmap, code: &Code) {
    let side = code.side();
    let (width, height) = (bitmap.width(), bitmap.height());
    let module = (width.min(height) / usize::from(side).max(1)).max(1);
    let (left, top) = (
        width.saturating_sub(module * usize::from(side)) / 2,
        height.saturating_sub(module * usize::from(side)) / 2,
    );
    bitmap.rect((0, 0, width, height), Percent(100, 100, 100));
    for (x, y) in (0..side).flat_map(|y| (0..side).map(move |x| (x, y))) {
        if code.is_dark(x, y) {
            let (x, y) = (usize::from(x) * module, usize::from(y) * module);
            bitmap.rect((left + x, top + y, module, module), Percent(0, 0, 0));
        }
    }
}

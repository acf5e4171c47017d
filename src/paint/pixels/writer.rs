//! Letters on a bitmap: measured, broken into lines, drawn. Must not know items.

mod font_order;
mod glyphs;
mod ruby;

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::rc::Rc;

use super::fonts::FontFiles;
use super::reach::below_middle;
use super::units::place;
use super::{Bitmap, Ramp};
use crate::shape::{Breaks, KnownShapes, Readings, Shaper, Typeface, widest, wrap};
use crate::text::furigana::has_reading;
pub(super) use font_order::FontOrder;
use glyphs::GlyphCache;
use ruby::Placed;

/// How often a narrower width is tried.
const TRIES: usize = 4;

/// What was read of one weight.
#[derive(Default)]
struct KnownCut {
    glyphs: GlyphCache,
    /// Widths in em of what was measured, by a hash: no text is kept.
    widths: HashMap<u64, f32>,
    /// By font, in the order of the settings.
    shapes: Vec<KnownShapes>,
}

/// What was read of the fonts of a script, and outlives their mapping.
#[derive(Default)]
pub(super) struct KnownScript {
    /// In which order the fonts are asked.
    order: Vec<usize>,
    regular: KnownCut,
    bold: KnownCut,
    hashes: RandomState,
}

/// Writes with the fonts of one script.
pub(super) struct Writer<'f> {
    regular: Shaper<'f>,
    bold: Shaper<'f>,
    known: KnownScript,
    japanese: bool,
}

/// Which letters a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Lettering {
    pub bold: bool,
    pub readings: Readings,
}

/// How a line is written: distances in pixels, of its left edge and its middle.
#[derive(Clone, Copy)]
pub(super) struct Pen {
    pub x: f32,
    pub middle: f32,
    pub size: f32,
    pub letters: Lettering,
}

impl KnownScript {
    /// Nothing yet but the order: other files may be there than before.
    fn of(files: &FontFiles<'_>, script: FontOrder) -> Self {
        let cut = || KnownCut {
            // One each: what is cloned is shared.
            shapes: files.fonts.iter().map(|_| KnownShapes::default()).collect(),
            ..KnownCut::default()
        };
        Self {
            order: script.order(files),
            regular: cut(),
            bold: cut(),
            hashes: RandomState::new(),
        }
    }
}

impl<'f> Writer<'f> {
    /// With what is known of the fonts, if it is of these.
    pub(super) fn new(files: &FontFiles<'f>, script: FontOrder, known: KnownScript) -> Self {
        let known = if known.order.len() == files.fonts.len() {
            known
        } else {
            KnownScript::of(files, script)
        };
        let shaper = |bold: bool| {
            let shapes = if bold { &known.bold } else { &known.regular };
            let font = |at: &usize| {
                let (file, shapes) = (files.fonts.get(*at)?, shapes.shapes.get(*at)?);
                let bytes = file.bold.filter(|_| bold).unwrap_or(file.regular);
                let face = if file.collection { script.face() } else { 0 };
                Some(Rc::new(Typeface::known(bytes, face, shapes.clone())))
            };
            Shaper::new(known.order.iter().filter_map(font).collect())
        };
        Self {
            regular: shaper(false),
            bold: shaper(true),
            known,
            japanese: script == FontOrder::Japanese,
        }
    }

    /// What is known of the fonts when they are mapped no more.
    pub(super) fn close(self) -> KnownScript {
        self.known
    }

    /// Where the readings of a text are set: other languages explain kanji by kana that are no reading.
    pub(super) fn readings(&self, text: &str) -> Readings {
        if self.japanese && has_reading(text) {
            Readings::Above
        } else {
            Readings::Behind
        }
    }

    /// One weight, and what is known of it.
    const fn cut(&mut self, bold: bool) -> (&mut Shaper<'f>, &mut KnownCut) {
        if bold {
            (&mut self.bold, &mut self.known.bold)
        } else {
            (&mut self.regular, &mut self.known.regular)
        }
    }

    /// The characters that no font has, since this was last asked.
    pub(super) fn take_missing(&mut self) -> Vec<String> {
        let mut missing = self.regular.take_missing();
        missing.extend(self.bold.take_missing());
        missing
    }

    /// Whether all of a text can be written.
    pub(super) fn has(&self, text: &str) -> bool {
        self.regular.has(text)
    }

    /// How wide a text is, in em.
    pub(super) fn width(&mut self, text: &str, letters: Lettering) -> f32 {
        match letters.readings {
            Readings::Behind => self.plain_width(text, letters.bold),
            Readings::Above => self.placed(text, letters.bold).1,
        }
    }

    fn plain_width(&mut self, text: &str, bold: bool) -> f32 {
        let hash = self.known.hashes.hash_one(text);
        let (shaper, known) = self.cut(bold);
        let width = known.widths.entry(hash);
        *width.or_insert_with(|| shaper.width(text))
    }

    /// The parts of a line whose readings stand above. They are small, and so never bold.
    fn placed<'t>(&mut self, text: &'t str, bold: bool) -> (Vec<Placed<'t>>, f32) {
        let mut measure = |of: &str, reading: bool| self.plain_width(of, bold && !reading);
        ruby::placed(text, &mut measure)
    }

    /// Lines of at most so many em.
    pub(super) fn wrap(&mut self, text: &str, letters: Lettering, width: f32) -> Vec<String> {
        let lines = text.split('\n');
        lines
            .flat_map(|line| self.broken(line, letters, width).0)
            .collect()
    }

    /// The lines of a paragraph, and how they were found: between phrases, else between words, but not for a line more.
    fn broken(&mut self, line: &str, letters: Lettering, width: f32) -> (Vec<String>, Breaks) {
        let measure = &mut |of: &str| self.width(of, letters);
        let breaks = letters.readings.breaks();
        if breaks != Breaks::Pieces {
            return (wrap(measure, line, width, breaks), breaks);
        }
        let phrases = wrap(measure, line, width, Breaks::Phrases);
        // What has not one line has two at least: letters need not be measured for it.
        if phrases.len() <= 2 {
            return (phrases, Breaks::Phrases);
        }
        let pieces = wrap(measure, line, width, Breaks::Pieces);
        if phrases.len() <= pieces.len() {
            return (phrases, Breaks::Phrases);
        }
        let words = wrap(measure, line, width, Breaks::Words);
        if words.len() <= pieces.len() {
            return (words, Breaks::Words);
        }
        (pieces, Breaks::Pieces)
    }

    /// As many lines as it takes, none much shorter than the others.
    pub(super) fn balanced(&mut self, text: &str, letters: Lettering, width: f32) -> Vec<String> {
        if text.contains('\n') {
            return self.wrap(text, letters, width);
        }
        let (mut lines, breaks) = self.broken(text, letters, width);
        if lines.len() < 2 {
            return lines;
        }
        let measure = &mut |of: &str| self.width(of, letters);
        // No word is broken for it.
        let word = widest(measure, text, breaks);
        let (mut least, mut most) = (word.max(width / 2.0).min(width), width);
        for _ in 0..TRIES {
            let between = f32::midpoint(least, most);
            let narrower = wrap(measure, text, between, breaks);
            if narrower.len() == lines.len() {
                (lines, most) = (narrower, between);
            } else {
                least = between;
            }
        }
        lines
    }

    /// Draws a line of text.
    pub(super) fn draw(&mut self, bitmap: &mut Bitmap, text: &str, pen: Pen, ramp: Ramp) {
        let Lettering { bold, readings } = pen.letters;
        let baseline = pen.middle + pen.size * below_middle(text);
        match readings {
            Readings::Behind => {
                let at = (pen.x, baseline);
                self.draw_plain(bitmap, text, at, (pen.size, bold), ramp);
            }
            Readings::Above => {
                let baseline = baseline + pen.size * ruby::LOWER;
                for part in self.placed(text, bold).0 {
                    let at = (pen.x + part.x * pen.size, baseline - part.above * pen.size);
                    let kind = if part.is_reading {
                        (pen.size * ruby::SIZE, false)
                    } else {
                        (pen.size, bold)
                    };
                    self.draw_plain(bitmap, part.text, at, kind, ramp);
                }
            }
        }
    }

    /// Draws letters of a size, bold or not, from the left end of their baseline.
    fn draw_plain(
        &mut self,
        bitmap: &mut Bitmap,
        text: &str,
        (mut x, baseline): (f32, f32),
        (size, bold): (f32, bool),
        ramp: Ramp,
    ) {
        let (shaper, known) = self.cut(bold);
        let mut aside = None;
        for run in shaper.line(text).runs {
            let Some(face) = shaper.face(run.font) else {
                continue;
            };
            for glyph in &run.glyphs {
                let left = x + glyph.x_offset * size;
                let baseline = baseline - glyph.y_offset * size;
                let drawn = known
                    .glyphs
                    .get(face, run.font, glyph.id, size, left.fract());
                if let Some(drawn) = drawn {
                    let left = place(left.floor());
                    // The hook of a J lies before the line begins: it must not be cut.
                    let aside = *aside.get_or_insert_with(|| -(left + drawn.left).min(0));
                    drawn.cover(bitmap, left + aside, place(baseline), ramp);
                }
                x += glyph.x_advance * size;
            }
        }
    }
}

//! Glyphs as coverage, each drawn once for its size and a quarter of a pixel.

use std::collections::HashMap;

use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider as _};
use tiny_skia::{FillRule, Mask, PathBuilder, Transform};

use crate::paint::pixels::units::place;
use crate::paint::pixels::{Bitmap, Ramp};
use crate::shape::Face;

/// Where between two pixels a glyph begins: letters stand evenly, and few of them are drawn anew.
const PARTS: f32 = 4.0;

/// Font, glyph, size and part of a pixel.
type GlyphKey = (usize, u32, u32, u32);

#[derive(Default)]
pub(super) struct GlyphCache(HashMap<GlyphKey, Option<Coverage>>);

/// How much of each pixel a glyph covers, from a corner.
pub(super) struct Coverage {
    pub left: i32,
    top: i32,
    columns: usize,
    pixels: Vec<u8>,
}

impl GlyphCache {
    /// A glyph of this size that begins `part` of a pixel after one; none if there is nothing to be seen.
    pub(super) fn get(
        &mut self,
        face: &Face<'_>,
        font: usize,
        glyph: u32,
        size: f32,
        part: f32,
    ) -> Option<&Coverage> {
        let part = (part * PARTS).floor() / PARTS;
        let key = (font, glyph, size.to_bits(), part.to_bits());
        let drawn = self.0.entry(key);
        let drawn = drawn.or_insert_with(|| Coverage::of(face, glyph, size, part));
        drawn.as_ref()
    }
}

impl Coverage {
    fn of(face: &Face<'_>, glyph: u32, size: f32, part: f32) -> Option<Self> {
        let outline = face.font.outline_glyphs().get(GlyphId::new(glyph))?;
        let mut pen = Pen(PathBuilder::new());
        let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
        outline.draw(settings, &mut pen).ok()?;
        let path = pen.0.finish()?;
        let bounds = path.bounds();
        let (left, top) = ((bounds.left() + part).floor(), bounds.top().floor());
        let columns = place((bounds.right() + part).ceil() - left).max(1);
        let rows = place(bounds.bottom().ceil() - top).max(1);
        let mut mask = Mask::new(columns.unsigned_abs(), rows.unsigned_abs())?;
        let moved = Transform::from_translate(part - left, -top);
        mask.fill_path(&path, FillRule::Winding, true, moved);
        Some(Self {
            left: place(left),
            top: place(top),
            columns: usize::try_from(columns).ok()?,
            pixels: mask.take(),
        })
    }

    /// Draws it, with its beginning on the baseline at this pixel.
    pub(super) fn cover(&self, bitmap: &mut Bitmap, x: i32, baseline: i32, ramp: Ramp) {
        let (x, y) = (x + self.left, baseline + self.top);
        bitmap.cover(x, y, self.columns, &self.pixels, ramp);
    }
}

/// An outline as a path. Fonts count upwards, pictures downwards.
struct Pen(PathBuilder);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, -y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, -y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to(cx, -cy, x, -y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.cubic_to(ax, -ay, bx, -by, x, -y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}

//! Glyphs as coverage, each drawn once for its size and a quarter of a pixel.

use std::collections::HashMap;

use ab_glyph_rasterizer::{Point, Rasterizer, point};
use skrifa::GlyphId;
use skrifa::outline::pen::{ControlBoundsPen, PathElement};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};

use crate::paint::pixels::units::{byte, pixels, place};
use crate::paint::pixels::{Bitmap, Ramp};
use crate::shape::Face;

/// Where between two pixels a glyph begins: letters stand evenly, and few of them are drawn anew.
const PARTS: f32 = 4.0;
/// Room for the parts of most outlines.
const USUAL: usize = 64;

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
        // To read an outline takes longer than to keep it until its bounds are known.
        let outline = outline(face, glyph, size)?;
        let mut bounds = ControlBoundsPen::new();
        draw(&outline, &mut bounds);
        let bounds = bounds.bounding_box()?;
        // Fonts count upwards, pictures downwards.
        let (left, top) = ((bounds.x_min + part).floor(), (-bounds.y_max).floor());
        let columns = pixels((bounds.x_max + part).ceil() - left).max(1);
        let rows = pixels((-bounds.y_min).ceil() - top).max(1);
        let mut pen = CoveragePen {
            coverage: Rasterizer::new(columns, rows),
            origin: point(part - left, -top),
            start: Point::default(),
            last: Point::default(),
        };
        draw(&outline, &mut pen);
        let mut covered = Vec::with_capacity(columns * rows);
        pen.coverage
            .for_each_pixel(|_, share| covered.push(byte(share)));
        Some(Self {
            left: place(left),
            top: place(top),
            columns,
            pixels: covered,
        })
    }

    /// Draws it, with its beginning on the baseline at this pixel.
    pub(super) fn cover(&self, bitmap: &mut Bitmap, x: i32, baseline: i32, ramp: Ramp) {
        let (x, y) = (x + self.left, baseline + self.top);
        bitmap.cover(x, y, self.columns, &self.pixels, ramp);
    }
}

/// The outline of a glyph of this size.
fn outline(face: &Face<'_>, glyph: u32, size: f32) -> Option<Vec<PathElement>> {
    let glyph = face.outlines.get(GlyphId::new(glyph))?;
    let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
    let mut outline = Vec::with_capacity(USUAL);
    glyph.draw(settings, &mut outline).ok()?;
    Some(outline)
}

fn draw(outline: &[PathElement], pen: &mut impl OutlinePen) {
    for part in outline {
        match *part {
            PathElement::MoveTo { x, y } => pen.move_to(x, y),
            PathElement::LineTo { x, y } => pen.line_to(x, y),
            PathElement::QuadTo { cx0, cy0, x, y } => pen.quad_to(cx0, cy0, x, y),
            PathElement::CurveTo {
                cx0,
                cy0,
                cx1,
                cy1,
                x,
                y,
            } => pen.curve_to(cx0, cy0, cx1, cy1, x, y),
            PathElement::Close => pen.close(),
        }
    }
}

/// Fills an outline.
struct CoveragePen {
    coverage: Rasterizer,
    /// Where its beginning on the baseline lies.
    origin: Point,
    start: Point,
    last: Point,
}

impl CoveragePen {
    fn at(&self, x: f32, y: f32) -> Point {
        point(self.origin.x + x, self.origin.y - y)
    }
}

impl OutlinePen for CoveragePen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.close();
        self.start = self.at(x, y);
        self.last = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.at(x, y);
        self.coverage.draw_line(self.last, to);
        self.last = to;
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (control, to) = (self.at(cx, cy), self.at(x, y));
        self.coverage.draw_quad(self.last, control, to);
        self.last = to;
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, to) = (self.at(ax, ay), self.at(bx, by), self.at(x, y));
        self.coverage.draw_cubic(self.last, a, b, to);
        self.last = to;
    }

    fn close(&mut self) {
        self.coverage.draw_line(self.last, self.start);
        self.last = self.start;
    }
}

//! Drawings as bitmaps: in the colours of a look, at any size.

mod colours;
mod few;

use std::collections::HashMap;

use resvg::render;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::{Bitmap, PixelRect};
use crate::picture::Picture;
pub use colours::Colouring;

/// Width and height of a paper, in units of its drawing.
const PAPER: (usize, usize) = (240, 160);
/// How many are kept: more than a page has, in every state of its tiles.
const KEPT: usize = 64;

/// The drawings that have been drawn, as many tiles are painted again when their state changes: to draw one takes as
/// long as to send ten.
#[derive(Debug, Default)]
pub struct Pictures {
    drawn: HashMap<(Picture, usize, usize, Colouring), Bitmap>,
}

impl Pictures {
    /// A drawing, as large as it can be in so many pixels and in their middle.
    pub fn draw(
        &mut self,
        picture: Picture,
        (width, height): (usize, usize),
        colouring: Colouring,
    ) -> &Bitmap {
        let key = (picture, width, height, colouring);
        if self.drawn.len() >= KEPT && !self.drawn.contains_key(&key) {
            self.drawn.clear();
        }
        self.drawn.entry(key).or_insert_with(|| {
            let blank = || Bitmap::new(width, height, colouring.ground);
            draw(picture, width, height, colouring).unwrap_or_else(blank)
        })
    }
}

fn draw(picture: Picture, width: usize, height: usize, colouring: Colouring) -> Option<Bitmap> {
    let svg = std::str::from_utf8(picture.svg()).ok()?;
    let tree = Tree::from_str(&colouring.apply(svg), &Options::default()).ok()?;
    let columns = u16::try_from(width).ok()?;
    let rows = u16::try_from(height).ok()?;
    let mut pixmap = Pixmap::new(columns.into(), rows.into())?;
    let [red, green, blue] = colouring.ground.rgb();
    pixmap.fill(Color::from_rgba8(red, green, blue, u8::MAX));
    let size = tree.size();
    let scale = (f32::from(columns) / size.width()).min(f32::from(rows) / size.height());
    let margin = |room: u16, of: f32| (f32::from(room) - of * scale) / 2.0;
    let (left, top) = (margin(columns, size.width()), margin(rows, size.height()));
    let place = Transform::from_scale(scale, scale).post_translate(left, top);
    render(&tree, place, &mut pixmap.as_mut());
    let pixels = pixmap
        .pixels()
        .iter()
        .map(|of| [of.red(), of.green(), of.blue()]);
    Some(few::reduced(width, pixels))
}

/// Where the title of a paper stands that is drawn in so many pixels: the painter sets it, in its own letters.
pub fn title(picture: Picture, (width, height): (usize, usize)) -> Option<PixelRect> {
    let (left, top, right, bottom) = picture.title_band()?;
    let (across, down) = PAPER;
    // The same place as that of the drawing: by its width or its height, in the middle of the rest.
    let (part, of) = if width * down <= height * across {
        (width, across)
    } else {
        (height, down)
    };
    let place = |units: u16, room: usize, size: usize| {
        (
            room * of - size * part + 2 * usize::from(units) * part,
            2 * of,
        )
    };
    let first = |(place, parts): (usize, usize)| place.div_ceil(parts);
    let last = |(place, parts): (usize, usize)| place / parts;
    let (x, y) = (
        first(place(left, width, across)),
        first(place(top, height, down)),
    );
    let (end, below) = (
        last(place(right, width, across)),
        last(place(bottom, height, down)),
    );
    Some((x, y, end.saturating_sub(x), below.saturating_sub(y)))
}

#[cfg(test)]
mod tests;

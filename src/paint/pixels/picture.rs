//! Drawings as bitmaps: in the colours of a look, at any size.

mod canvas;
mod colours;
mod few;

use std::cell::OnceCell;
use std::collections::HashMap;

use super::{Bitmap, PixelRect};
use crate::picture::{OwnPictures, Picture};
use canvas::Canvas;
pub use colours::Colouring;

/// Width and height of a paper, in units of its drawing.
const PAPER: (usize, usize) = (240, 160);
/// How many are kept: more than a page has, in every state of its tiles.
const KEPT: usize = 64;

/// The drawings, the clinic's own before the shipped ones. What has been drawn is kept, as a tile is painted again when
/// its state changes, and to draw a picture takes longer than all the rest of it.
#[derive(Debug, Default)]
pub struct Pictures {
    own: OwnPictures,
    /// Width and height of the clinic's logo, read when it is first asked for.
    logo_size: OnceCell<Option<(f32, f32)>>,
    drawn: HashMap<(Option<Picture>, usize, usize, Colouring), Bitmap>,
}

impl Pictures {
    pub fn new(own: OwnPictures) -> Self {
        Self {
            own,
            logo_size: OnceCell::new(),
            drawn: HashMap::new(),
        }
    }

    /// A drawing, as large as it can be in so many pixels and in their middle.
    pub fn draw(
        &mut self,
        picture: Picture,
        size: (usize, usize),
        colouring: Colouring,
    ) -> &Bitmap {
        self.drawn(Some(picture), size, colouring)
    }

    /// The clinic's logo, if it has one.
    pub fn logo(&mut self, size: (usize, usize), colouring: Colouring) -> Option<&Bitmap> {
        self.own.logo()?;
        Some(self.drawn(None, size, colouring))
    }

    /// Width and height of the logo, if there is one, in a unit of its own.
    pub fn logo_size(&self) -> Option<(f32, f32)> {
        *self.logo_size.get_or_init(|| self.own.logo()?.size())
    }

    /// Whether a drawing is the clinic's own: a title is not set on it.
    pub fn is_own(&self, picture: Picture) -> bool {
        self.own.get(picture).is_some()
    }

    /// A drawing, or the logo.
    fn drawn(
        &mut self,
        picture: Option<Picture>,
        (width, height): (usize, usize),
        colouring: Colouring,
    ) -> &Bitmap {
        let key = (picture, width, height, colouring);
        if self.drawn.len() >= KEPT && !self.drawn.contains_key(&key) {
            self.drawn.clear();
        }
        let own = picture.map_or_else(|| self.own.logo(), |of| self.own.get(of));
        self.drawn.entry(key).or_insert_with(|| {
            let canvas = Canvas::new(width, height, colouring);
            let drawn = canvas.and_then(|canvas| match (own, picture) {
                (Some(own), _) => canvas.own(own),
                (None, picture) => canvas.shipped(picture?),
            });
            drawn.unwrap_or_else(|| Bitmap::new(width, height, colouring.ground))
        })
    }
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

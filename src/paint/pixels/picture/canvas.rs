//! What a drawing is drawn on, in all colours, before it is reduced to few.

use resvg::tiny_skia::{Color, FilterQuality, Pixmap, PixmapPaint, Transform};
use resvg::usvg::{Options, Tree};

use super::colours::Colouring;
use super::few;
use crate::flow::Look;
use crate::paint::pixels::{Bitmap, Percent};
use crate::picture::{Drawing, Picture};

const WHITE: Percent = Percent(100, 100, 100);

pub(super) struct Canvas {
    pixmap: Pixmap,
    columns: u16,
    rows: u16,
    colouring: Colouring,
}

impl Canvas {
    /// None without a pixel, or with more in a row than any screen has.
    pub(super) fn new(width: usize, height: usize, colouring: Colouring) -> Option<Self> {
        let columns = u16::try_from(width).ok()?;
        let rows = u16::try_from(height).ok()?;
        Some(Self {
            pixmap: Pixmap::new(columns.into(), rows.into())?,
            columns,
            rows,
            colouring,
        })
    }

    /// In the colours of the look.
    pub(super) fn shipped(mut self, picture: Picture) -> Option<Bitmap> {
        let svg = std::str::from_utf8(picture.svg()).ok()?;
        self.fill(self.colouring.ground);
        self.draw(&self.colouring.apply(svg))?;
        Some(self.reduced())
    }

    /// In its own colours, which nobody knows here: on the white that it was drawn for, and grey where there are none.
    pub(super) fn own(mut self, drawing: &Drawing) -> Option<Bitmap> {
        let black = self.colouring.look == Look::HighContrast;
        self.fill(if black { WHITE } else { self.colouring.ground });
        match drawing {
            Drawing::Svg(text) => self.draw(text)?,
            Drawing::Png(_) => self.copy(drawing.pixels()?),
        }
        Some(self.reduced())
    }

    fn fill(&mut self, ground: Percent) {
        let [red, green, blue] = ground.rgb();
        self.pixmap
            .fill(Color::from_rgba8(red, green, blue, u8::MAX));
    }

    /// As large as it fits, in the middle.
    fn place(&self, width: f32, height: f32) -> Transform {
        let (columns, rows) = (f32::from(self.columns), f32::from(self.rows));
        let scale = (columns / width).min(rows / height);
        let (left, top) = (columns - width * scale, rows - height * scale);
        Transform::from_scale(scale, scale).post_translate(left / 2.0, top / 2.0)
    }

    fn draw(&mut self, svg: &str) -> Option<()> {
        let tree = Tree::from_str(svg, &Options::default()).ok()?;
        let place = self.place(tree.size().width(), tree.size().height());
        resvg::render(&tree, place, &mut self.pixmap.as_mut());
        Some(())
    }

    fn copy(&mut self, mut picture: Pixmap) {
        // Beyond a half, pixels would be left out: each of a smaller one is the mean of four.
        while let Some(half) = self.half(&picture) {
            picture = half;
        }
        let [width, height] = [picture.width(), picture.height()].map(float);
        let place = self.place(width, height);
        draw(&mut self.pixmap, &picture, place);
    }

    /// The same at half its size, if that is still enough.
    fn half(&self, picture: &Pixmap) -> Option<Pixmap> {
        let (width, height) = (picture.width() / 2, picture.height() / 2);
        let enough = width >= self.columns.into() || height >= self.rows.into();
        let mut half = Pixmap::new(width, height).filter(|_| enough)?;
        draw(&mut half, picture, Transform::from_scale(0.5, 0.5));
        Some(half)
    }

    fn reduced(self) -> Bitmap {
        let mono = self.colouring.look == Look::Mono;
        let pixels = self.pixmap.pixels().iter();
        let pixels = pixels.map(|of| [of.red(), of.green(), of.blue()]);
        let pixels = pixels.map(|rgb| if mono { grey(rgb) } else { rgb });
        few::reduced(self.columns.into(), pixels)
    }
}

fn draw(on: &mut Pixmap, picture: &Pixmap, place: Transform) {
    let paint = PixmapPaint {
        quality: FilterQuality::Bilinear,
        ..PixmapPaint::default()
    };
    on.draw_pixmap(0, 0, picture.as_ref(), &paint, place, None);
}

/// Pixels of a picture of a size that is used.
fn float(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}

/// As light as it looks (ITU-R BT.709).
fn grey([red, green, blue]: [u8; 3]) -> [u8; 3] {
    let light = u32::from(red) * 213 + u32::from(green) * 715 + u32::from(blue) * 72;
    [u8::try_from(light / 1000).unwrap_or(u8::MAX); 3]
}

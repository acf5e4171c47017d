//! Painting: a scene in, what a terminal shows out. A painter knows items, and must not know screens.

pub mod cells;
pub mod pixels;
pub(crate) mod theme;

use ratatui::buffer::Buffer;

use crate::flow::Kiosk;
use crate::scene::{self, Scene};
use crate::text::script::{Shaping, shaping};
use crate::texts::Texts;
use cells::Cells;
use pixels::Pixels;

/// Lays the whole screen out to be drawn in pixels, on a ground of cells in the colour of the page.
pub fn layout_pixels(
    buffer: &mut Buffer,
    kiosk: &Kiosk,
    texts: &Texts,
    pixels: &mut Pixels<'_>,
) -> Scene {
    cells::paint(&[], kiosk.look(), buffer);
    pixels.speak(kiosk.locale());
    scene::layout(kiosk, texts, buffer.area, pixels)
}

/// Draws the whole screen in cells; says what stands where.
pub fn draw(buffer: &mut Buffer, kiosk: &Kiosk, texts: &Texts) -> Scene {
    let scene = scene::layout(kiosk, texts, buffer.area, &Cells);
    cells::paint(&scene.items, kiosk.look(), buffer);
    scene
}

/// Whether a language is seen as it should be, by what it calls itself: by the fonts, if letters are drawn, else by the
/// terminal's own. `marks`: whether those stand right where there are marks above each other.
pub fn is_shown(pixels: Option<&Pixels<'_>>, texts: &Texts, tag: &str, marks: bool) -> bool {
    let name = texts.say(tag, "language-name", &[]);
    pixels.map_or_else(
        || match shaping(&name) {
            Shaping::Cells => true,
            Shaping::Marks => marks,
            Shaping::Full => false,
        },
        |pixels| pixels.has(&name),
    )
}

//! The panels that a kiosk is drawn for, in cells, pixels and millimetres.

use uketsuke::flow::TextStep;
use uketsuke::paint::pixels::fonts::with_fonts;
use uketsuke::rehearsal::Session;

use crate::support::{drawn_in, fonts, pictures, site, start, texts};

/// A panel with the terminal that fills it.
#[derive(Clone, Copy)]
pub struct Panel {
    pub name: &'static str,
    /// Columns and rows.
    pub grid: (u16, u16),
    /// Pixels of a cell.
    pub cell: (u16, u16),
    /// Millimetres of a pixel.
    pub pitch: f32,
}

/// 15.6 inches wide, with two densities, one of them also upright; and an old one of 15 inches.
pub const PANELS: [Panel; 4] = [
    panel("1280x720", (98, 24), (13, 30), 0.27),
    panel("1024x768", (78, 25), (13, 30), 0.297),
    panel("1920x1080", (101, 24), (19, 44), 0.18),
    panel("720x1280", (55, 42), (13, 30), 0.27),
];

const fn panel(name: &'static str, grid: (u16, u16), cell: (u16, u16), pitch: f32) -> Panel {
    Panel {
        name,
        grid,
        cell,
        pitch,
    }
}

impl Panel {
    /// Width and height of so many columns and rows, in millimetres.
    pub fn millimetres(self, (columns, rows): (u16, u16)) -> (f32, f32) {
        let length = |cells: u16, cell: u16| f32::from(cells) * f32::from(cell) * self.pitch;
        (length(columns, self.cell.0), length(rows, self.cell.1))
    }

    /// Plays each picture on it, in letters so many steps larger.
    pub fn each_picture(
        self,
        locale: &str,
        larger: usize,
        look: &mut dyn FnMut(&str, &mut Session<'_>),
    ) {
        with_fonts(&fonts(), &mut |files| {
            let mut drawn = drawn_in(files, self.cell);
            for _ in 0..larger {
                drawn.zoom(TextStep::Larger);
            }
            let mut kept = Some(drawn);
            for (name, script) in pictures() {
                // A terminal that draws has larger letters for everybody.
                let mut place = site();
                place.text_size = true;
                let session = Session::at(place, texts(), start(), locale, self.grid);
                let mut session = session.unwrap();
                session.pixels = kept.take();
                session.draw();
                session.play(&script);
                look(name, &mut session);
                kept = session.pixels.take();
            }
        });
    }
}

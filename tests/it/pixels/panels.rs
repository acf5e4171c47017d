//! The panels that a kiosk is drawn for, in cells, pixels and millimetres.

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
    Panel {
        name: "1280x720",
        grid: (98, 24),
        cell: (13, 30),
        pitch: 0.27,
    },
    Panel {
        name: "1024x768",
        grid: (78, 25),
        cell: (13, 30),
        pitch: 0.297,
    },
    Panel {
        name: "1920x1080",
        grid: (101, 24),
        cell: (19, 44),
        pitch: 0.18,
    },
    Panel {
        name: "720x1280",
        grid: (55, 42),
        cell: (13, 30),
        pitch: 0.27,
    },
];

impl Panel {
    /// Width and height of so many columns and rows, in millimetres.
    pub fn millimetres(self, (columns, rows): (u16, u16)) -> (f32, f32) {
        let length = |cells: u16, cell: u16| f32::from(cells) * f32::from(cell) * self.pitch;
        (length(columns, self.cell.0), length(rows, self.cell.1))
    }
}

//! How a terminal shows pictures, by name: nobody draws or sends them here.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

/// How pictures are sent to the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum GraphicsMode {
    /// As the terminal says that it takes them.
    #[default]
    Auto,
    Sixel,
    Kitty,
    /// Not at all.
    Off,
}

/// How pictures are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    Sixel,
    Kitty,
}

/// The size of a cell in pixels: columns, rows. Never 0, and no larger than any screen's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CellSize {
    pub width: u16,
    pub height: u16,
}

impl CellSize {
    /// None, if nobody could read in such a cell, or it is none.
    pub fn new(width: u16, height: u16) -> Option<Self> {
        let sane = |of| (4..=200).contains(&of);
        (sane(width) && sane(height)).then_some(Self { width, height })
    }

    /// The width and height of so many cells, in pixels.
    pub fn pixels(self, columns: u16, rows: u16) -> (usize, usize) {
        let size = |cells: u16, cell: u16| usize::from(cells) * usize::from(cell);
        (size(columns, self.width), size(rows, self.height))
    }
}

/// A terminal that shows pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Graphics {
    pub protocol: Protocol,
    pub cell: CellSize,
}

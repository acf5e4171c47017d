//! The terminal: what comes from it and how a picture gets onto it. Knows the kiosk's keys and the staff chord; must
//! not know screens, spool or texts.

pub(crate) mod app;
mod keys;
mod painter;
mod parser;
pub mod probe;
mod reader;
mod report;
mod sequence;
pub(crate) mod session;
mod style;

use std::fs::File;
use std::io;
use std::os::fd::AsFd;

use ratatui::layout::Rect;

use crate::graphics::CellSize;

pub use keys::{Input, KeyBindings};
pub use painter::Painter;
pub use parser::{Half, Parser};
pub use reader::InputReader;
pub use report::{Held, InputReport, Press};

/// The size where a terminal does not tell it, such as a serial line.
const UNTOLD: Rect = Rect::new(0, 0, 80, 24);

/// The terminal on standard output, unbuffered: every write is one system call.
pub fn output() -> io::Result<File> {
    let descriptor = rustix::stdio::stdout().try_clone_to_owned()?;
    Ok(File::from(descriptor))
}

/// The name of the terminal's kind, as it says itself; empty if it says none.
pub fn term() -> String {
    std::env::var("TERM").unwrap_or_default()
}

/// The size in cells. Asks the kernel, never the terminal (which may not answer).
pub fn size(terminal: impl AsFd) -> Rect {
    match rustix::termios::tcgetwinsize(terminal) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => {
            Rect::new(0, 0, size.ws_col.min(LARGEST), size.ws_row.min(LARGEST))
        }
        _ => UNTOLD,
    }
}

/// The size of a cell in pixels. Most terminals tell the kernel; some only when they are asked.
pub fn cell_size(terminal: impl AsFd) -> Option<CellSize> {
    let size = rustix::termios::tcgetwinsize(terminal).ok()?;
    let width = size.ws_xpixel.checked_div(size.ws_col)?;
    CellSize::new(width, size.ws_ypixel.checked_div(size.ws_row)?)
}

/// No terminal is larger; what a program claims may be.
const LARGEST: u16 = 500;

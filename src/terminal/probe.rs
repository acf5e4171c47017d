//! Whether a terminal shows pictures, and how large its cells are: what it is asked, and what it answers. Must not know
//! what is drawn.

use crate::graphics::{CellSize, Graphics, GraphicsMode, Protocol};

/// Asks for kitty's graphics (of which a terminal without them says nothing), the size of a cell, and the attributes, which
/// every terminal tells: with them the answer is complete.
pub const QUERY: &str = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[16t\x1b[c";

/// Asks for the size of a cell alone.
pub const CELL_QUERY: &str = "\x1b[16t";

/// What a terminal answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It understands kitty's graphics.
    Kitty,
    CellSize(CellSize),
    /// Whether its attributes have sixel among them.
    Attributes {
        sixel: bool,
    },
}

/// What is known of a terminal so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Probe {
    kitty: bool,
    sixel: bool,
    cell: Option<CellSize>,
    complete: bool,
}

impl Probe {
    /// Of a terminal that was asked before.
    pub const fn known(graphics: Graphics) -> Self {
        Self {
            kitty: matches!(graphics.protocol, Protocol::Kitty),
            sixel: matches!(graphics.protocol, Protocol::Sixel),
            cell: Some(graphics.cell),
            complete: true,
        }
    }

    pub const fn hear(&mut self, reply: Reply) {
        match reply {
            Reply::Kitty => self.kitty = true,
            Reply::CellSize(cell) => self.cell = Some(cell),
            Reply::Attributes { sixel } => {
                self.sixel = sixel;
                self.complete = true;
            }
        }
    }

    /// The terminal has other cells now, and has not told which.
    pub const fn forget_cell(&mut self) {
        self.cell = None;
    }

    /// The kernel's word on the size of a cell, where the terminal gave none.
    pub fn or_cell(&mut self, cell: Option<CellSize>) {
        self.cell = self.cell.or(cell);
    }

    /// How pictures are sent, if they can be; none before the answer is complete.
    pub fn graphics(&self, mode: GraphicsMode) -> Option<Graphics> {
        let protocol = match mode {
            GraphicsMode::Sixel => Protocol::Sixel,
            GraphicsMode::Kitty => Protocol::Kitty,
            // Where both are there sixel is the one that more terminals do right.
            GraphicsMode::Auto if self.sixel => Protocol::Sixel,
            GraphicsMode::Auto if self.kitty => Protocol::Kitty,
            GraphicsMode::Auto | GraphicsMode::Off => return None,
        };
        let cell = self.cell.filter(|_| self.complete)?;
        Some(Graphics { protocol, cell })
    }
}

/// `ESC [ ? … c`: what the terminal can do, sixel among it.
pub(super) fn attributes(parameters: &str) -> Option<Reply> {
    let known = parameters.strip_prefix('?')?;
    let sixel = known.split(';').skip(1).any(|of| of == "4");
    Some(Reply::Attributes { sixel })
}

/// `ESC [ 6 ; height ; width t`.
pub(super) fn cell_size(parameters: &str) -> Option<Reply> {
    let mut numbers = parameters.split(';').map(|of| of.parse().ok());
    let (Some(6), height, width) = (numbers.next()?, numbers.next()??, numbers.next()??) else {
        return None;
    };
    CellSize::new(width, height).map(Reply::CellSize)
}

/// The text of an application's own sequence: kitty's `Gi=31;OK`.
pub(super) fn command(text: &[u8]) -> Option<Reply> {
    (text == b"Gi=31;OK").then_some(Reply::Kitty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graphics(replies: &[Reply], mode: GraphicsMode) -> Option<Graphics> {
        let mut probe = Probe::default();
        for reply in replies {
            probe.hear(*reply);
        }
        probe.graphics(mode)
    }

    #[test]
    fn pictures_are_sent_as_the_terminal_takes_them_once_all_is_known() {
        let cell = CellSize::new(13, 30).unwrap();
        let (size, sixel) = (Reply::CellSize(cell), Reply::Attributes { sixel: true });
        let plain = Reply::Attributes { sixel: false };
        let by = |protocol| Some(Graphics { protocol, cell });
        for (replies, mode, expected) in [
            (&[size, sixel][..], GraphicsMode::Auto, by(Protocol::Sixel)),
            (&[size], GraphicsMode::Auto, None),
            (&[size], GraphicsMode::Sixel, None),
            (&[sixel], GraphicsMode::Auto, None),
            (&[size, plain], GraphicsMode::Auto, None),
            (&[size, plain], GraphicsMode::Sixel, by(Protocol::Sixel)),
            (
                &[Reply::Kitty, size, plain],
                GraphicsMode::Auto,
                by(Protocol::Kitty),
            ),
            (
                &[Reply::Kitty, size, sixel],
                GraphicsMode::Kitty,
                by(Protocol::Kitty),
            ),
            (&[Reply::Kitty, size, sixel], GraphicsMode::Off, None),
        ] {
            assert_eq!(graphics(replies, mode), expected, "{replies:?} {mode:?}");
        }
    }

    #[test]
    fn a_cell_that_cannot_be_is_none() {
        assert_eq!(cell_size("6;0;0"), None);
        assert_eq!(cell_size("6;65535;13"), None);
        assert_eq!(cell_size("4;720;1280"), None);
        assert_eq!(cell_size("6;30"), None);
        let cell = CellSize::new(13, 30).map(Reply::CellSize);
        assert_eq!(cell_size("6;30;13"), cell);
    }
}

//! What layout asks of a painter.

use super::code::Code;
use super::item::Style;

/// Columns and rows of a code whose modules are as small as a phone can read.
const CODE: (u16, u16) = (24, 11);

/// How large texts are. Cells answer by display width, pixels by their letters.
pub trait Metrics {
    /// The lines of a text of this style at this width, and how many rows they take. What was measured is what is
    /// drawn.
    fn wrap(&self, text: &str, style: Style, width: u16) -> Wrapped;

    /// The columns of a text of this style in one line.
    fn columns(&self, text: &str, style: Style) -> u16;

    /// Columns and rows of a code.
    fn code(&self, _: &Code) -> (u16, u16) {
        CODE
    }

    /// Whether what a page has much of may be set in smaller letters, so that it need not be turned: not where somebody
    /// has asked for larger ones.
    fn has_smaller(&self) -> bool {
        false
    }

    /// Whether a text that takes so many rows can stand in these.
    fn fits(&self, rows: u16, room: u16) -> bool {
        rows <= room
    }

    /// The columns of the clinic's logo in so many rows, never more than these; none where it is not drawn.
    fn logo(&self, _columns: u16, _rows: u16) -> Option<u16> {
        None
    }

    /// The room for what it draws beside the words.
    fn marks(&self) -> ChoiceMarks {
        ChoiceMarks::default()
    }
}

pub struct Wrapped {
    pub lines: Vec<String>,
    pub rows: u16,
}

/// The room that a painter needs beside the words of a choice.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceMarks {
    /// Rows of an edge, above and below.
    pub edge: u16,
    /// Columns before a label: of the edge with the number that chooses it.
    pub number: u16,
    /// Columns of the tick before a label, and behind it.
    pub tick: (u16, u16),
    /// Whether it draws pictures.
    pub pictures: bool,
}

impl Default for ChoiceMarks {
    /// Edges and ticks beside the words, and no numbers.
    fn default() -> Self {
        Self {
            edge: 0,
            number: 2,
            tick: (0, 3),
            pictures: true,
        }
    }
}

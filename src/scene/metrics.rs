//! What layout asks of a painter.

use super::item::Style;

/// How large texts are. Cells answer by display width, pixels by their letters.
pub trait Metrics {
    /// The lines of a text of this style at this width, and how many rows they take. What was measured is what is
    /// drawn.
    fn wrap(&self, text: &str, style: Style, width: u16) -> Wrapped;

    /// The columns of a text of this style in one line.
    fn columns(&self, text: &str, style: Style) -> u16;
}

pub struct Wrapped {
    pub lines: Vec<String>,
    pub rows: u16,
}

//! How large each style is: a share of a cell's height, so that the same rows hold it on every panel.

use crate::scene::Style;

/// The type of a style.
#[derive(Clone, Copy)]
pub(super) struct TypeStyle {
    /// The size, in heights of a cell.
    pub size: f32,
    pub bold: bool,
    /// The distance of lines, in sizes.
    pub line: f32,
    /// Whether patients can make it larger.
    pub grows: bool,
}

/// Marks above and below the letters need more room.
const TALL_LINE: f32 = 1.45;

impl TypeStyle {
    pub(super) const fn of(style: Style) -> Self {
        let (size, bold, line) = match style {
            Style::Quiet | Style::Badge => (0.73, false, 1.25),
            Style::Banner => (0.77, true, 1.25),
            Style::Tool => (0.77, false, 1.25),
            Style::Page => (0.87, false, 1.2),
            Style::Strong | Style::Problem => (0.87, true, 1.2),
            Style::Button | Style::Ask => (0.9, true, 1.15),
            Style::Answer => (0.93, true, 1.1),
            Style::LongAnswer => (0.8, true, 1.08),
            Style::Choice
            | Style::Waiting
            | Style::Edge
            | Style::Chosen
            | Style::Tick
            | Style::Focus
            | Style::Pressed => (0.93, true, 1.12),
            Style::Primary => (1.0, true, 1.1),
            Style::Heading | Style::LongPointing => (1.3, true, 1.18),
            Style::Field => (1.53, false, 1.1),
            Style::Pointing => (1.7, true, 1.17),
        };
        let grows = !matches!(
            style,
            Style::Banner
                | Style::Tool
                | Style::Button
                | Style::Ask
                | Style::Pointing
                | Style::LongPointing
                | Style::Quiet
                | Style::Badge
        );
        Self {
            size,
            bold,
            line,
            grows,
        }
    }

    /// What is read grows; what is small on purpose, or large already, stays.
    pub(super) const fn scaled(self, by: f32) -> Self {
        let size = if self.grows {
            self.size * by
        } else {
            self.size
        };
        Self { size, ..self }
    }

    /// The distance of the lines of this text, in sizes.
    pub(super) fn line_of(self, text: &str) -> f32 {
        if text.chars().any(is_tall) {
            self.line.max(TALL_LINE)
        } else {
            self.line
        }
    }
}

/// Devanagari, Thai, Burmese, Khmer.
const fn is_tall(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{97f}' | '\u{e00}'..='\u{e7f}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

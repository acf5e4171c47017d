//! What each style looks like in each look. State is never shown by colour alone: marks stand beside it.

use ratatui::style::{Color, Modifier, Style as Ink};

use crate::flow::Look;
use crate::scene::Style;

/// Black on white, in every look: a code must be read by a phone.
pub(crate) const CODE: Ink = ink(16, 231);

const PLAIN: Ink = Ink::new();
const BOLD: Ink = PLAIN.add_modifier(Modifier::BOLD);
const REVERSED: Ink = PLAIN.add_modifier(Modifier::REVERSED);
const STRONGEST: Ink = REVERSED.add_modifier(Modifier::BOLD);
const DIM: Ink = PLAIN.add_modifier(Modifier::DIM);
const LINE: Modifier = Modifier::UNDERLINED;

const fn ink(fg: u8, bg: u8) -> Ink {
    Ink::new().fg(Color::Indexed(fg)).bg(Color::Indexed(bg))
}

const fn bold(fg: u8, bg: u8) -> Ink {
    ink(fg, bg).add_modifier(Modifier::BOLD)
}

/// The styles of a look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Theme(pub(crate) Look);

impl Theme {
    /// What a style looks like. Contrast is at least 4.5:1 throughout (17:1 for body text).
    pub(crate) const fn of(self, style: Style) -> Ink {
        let [normal, contrast, mono] = match style.usual() {
            Style::Page | Style::Button | Style::Ask | Style::Choice => {
                [ink(234, 231), ink(231, 16), PLAIN]
            }
            Style::Quiet => [ink(240, 231), ink(252, 16), PLAIN],
            Style::Heading => [bold(18, 231), bold(226, 16), BOLD.add_modifier(LINE)],
            Style::Strong | Style::Answer | Style::Typed => [bold(234, 231), bold(231, 16), BOLD],
            Style::Banner => [ink(234, 255), ink(231, 16), PLAIN],
            Style::Tool => [ink(18, 231), ink(231, 16), PLAIN],
            Style::Primary => [bold(231, 25), bold(16, 231), STRONGEST],
            Style::Badge => [bold(231, 25), bold(16, 231), BOLD],
            Style::Chosen => [bold(16, 194), bold(231, 22), BOLD],
            Style::Tick => [bold(22, 194), bold(120, 22), BOLD],
            Style::Edge => [ink(25, 231), ink(231, 16), PLAIN],
            Style::Focus => [bold(16, 221), bold(16, 226), STRONGEST],
            Style::Pressed => [bold(231, 16), bold(16, 51), REVERSED.add_modifier(LINE)],
            Style::Waiting => [ink(240, 254), ink(252, 236), DIM],
            Style::Field => [ink(16, 255), ink(231, 235), PLAIN],
            Style::Problem => [bold(124, 231), bold(226, 16), BOLD],
            // All others are none of the usual size.
            Style::Pointing
            | Style::LongPointing
            | Style::LongAnswer
            | Style::LongPage
            | Style::LongStrong
            | Style::LongProblem
            | Style::LongHeading
            | Style::LongChoice
            | Style::LongChosen => [bold(16, 230), bold(16, 231), BOLD],
        };
        match self.0 {
            Look::Normal => normal,
            Look::HighContrast => contrast,
            Look::Mono => mono,
        }
    }

    /// Whether what is chosen needs brackets, as no colour sets it off.
    pub(crate) const fn has_brackets(self) -> bool {
        matches!(self.0, Look::Mono)
    }
}

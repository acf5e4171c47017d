//! Named styles for each look. State is never shown by colour alone: marks stand beside it.

use ratatui::style::{Color, Modifier, Style};

use crate::flow::Look;

/// One style per role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Theme {
    /// Body text, and the ground of everything.
    pub page: Style,
    /// Side remarks.
    pub quiet: Style,
    pub heading: Style,
    /// What matters most in the body.
    pub strong: Style,
    /// The band at the top.
    pub banner: Style,
    /// A button in the band.
    pub tool: Style,
    pub primary: Style,
    pub button: Style,
    /// "Ask reception".
    pub ask: Style,
    /// A choice; the second is for every other one where they touch.
    pub choice: [Style; 2],
    /// The number before a choice.
    pub badge: Style,
    pub chosen: Style,
    /// The edge of what is ticked.
    pub tick: Style,
    /// The outline of whatever has the focus.
    pub focus: Style,
    /// Whatever is under the finger.
    pub pressed: Style,
    /// A field to type into.
    pub field: Style,
    pub problem: Style,
    /// The sentence for staff.
    pub pointing: Style,
    /// Whether buttons need brackets, as no colour sets them off.
    pub brackets: bool,
}

/// Black on white, in every look: a code must be read by a phone.
pub(crate) const QR: Style = Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(231));

const fn ink(fg: u8, bg: u8) -> Style {
    Style::new().fg(Color::Indexed(fg)).bg(Color::Indexed(bg))
}

impl Theme {
    /// The styles of a look. Contrast is at least 4.5:1 throughout (17:1 for body text).
    pub(crate) const fn of(look: Look) -> Self {
        match look {
            Look::Normal => Self {
                page: ink(234, 231),
                quiet: ink(240, 231),
                heading: ink(18, 231).add_modifier(Modifier::BOLD),
                strong: ink(234, 231).add_modifier(Modifier::BOLD),
                banner: ink(231, 18),
                tool: ink(18, 189),
                primary: ink(231, 25).add_modifier(Modifier::BOLD),
                button: ink(234, 252),
                ask: ink(22, 194).add_modifier(Modifier::BOLD),
                choice: [ink(234, 189), ink(234, 195)],
                badge: ink(231, 25).add_modifier(Modifier::BOLD),
                chosen: ink(16, 194).add_modifier(Modifier::BOLD),
                tick: ink(22, 194).add_modifier(Modifier::BOLD),
                focus: ink(16, 221).add_modifier(Modifier::BOLD),
                pressed: ink(231, 16).add_modifier(Modifier::BOLD),
                field: ink(16, 255),
                problem: ink(124, 231).add_modifier(Modifier::BOLD),
                pointing: ink(16, 230).add_modifier(Modifier::BOLD),
                brackets: false,
            },
            Look::HighContrast => Self {
                page: ink(231, 16),
                quiet: ink(252, 16),
                heading: ink(226, 16).add_modifier(Modifier::BOLD),
                strong: ink(231, 16).add_modifier(Modifier::BOLD),
                banner: ink(231, 16),
                tool: ink(231, 238),
                primary: ink(16, 231).add_modifier(Modifier::BOLD),
                button: ink(231, 238),
                ask: ink(120, 235).add_modifier(Modifier::BOLD),
                choice: [ink(231, 235), ink(231, 238)],
                badge: ink(16, 231).add_modifier(Modifier::BOLD),
                chosen: ink(231, 22).add_modifier(Modifier::BOLD),
                tick: ink(120, 22).add_modifier(Modifier::BOLD),
                focus: ink(16, 226).add_modifier(Modifier::BOLD),
                pressed: ink(16, 51).add_modifier(Modifier::BOLD),
                field: ink(231, 235),
                problem: ink(226, 16).add_modifier(Modifier::BOLD),
                pointing: ink(16, 231).add_modifier(Modifier::BOLD),
                brackets: false,
            },
            Look::Mono => {
                let plain = Style::new();
                let bold = plain.add_modifier(Modifier::BOLD);
                let reversed = plain.add_modifier(Modifier::REVERSED);
                Self {
                    page: plain,
                    quiet: plain,
                    heading: bold.add_modifier(Modifier::UNDERLINED),
                    strong: bold,
                    banner: plain,
                    tool: plain,
                    primary: reversed.add_modifier(Modifier::BOLD),
                    button: plain,
                    ask: plain,
                    choice: [plain, plain],
                    badge: bold,
                    chosen: bold,
                    tick: bold,
                    focus: reversed.add_modifier(Modifier::BOLD),
                    pressed: reversed.add_modifier(Modifier::UNDERLINED),
                    field: plain,
                    problem: bold,
                    pointing: bold,
                    brackets: true,
                }
            }
        }
    }
}

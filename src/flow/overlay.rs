//! What can lie over a screen; the screen and its answers stay below.

use crate::form::Line;

/// What lies over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// The list of languages.
    Language,
    /// "Ask reception".
    Ask,
    /// Really begin again?
    StartOver,
    /// Nobody there? Since when, in milliseconds.
    Idle(u64),
    /// Staff type the PIN.
    StaffPin(StaffPin),
}

impl Overlay {
    /// The text key of its heading.
    pub const fn heading(&self) -> &'static str {
        match self {
            Self::Language => "heading-languages",
            Self::Ask => "heading-ask",
            Self::StartOver => "heading-start-over",
            Self::Idle(_) => "heading-idle",
            Self::StaffPin(_) => "heading-staff-pin",
        }
    }
}

/// The PIN being typed. Five wrong ones lock it for a minute.
#[derive(Debug, Default)]
pub struct StaffPin {
    /// What was typed.
    pub line: Line,
    /// Whether the answer of the check is awaited.
    pub checking: bool,
}

//! What can lie over a screen; the screen and its answers stay below. What is on top says what can be done.

use super::pin::StaffPin;

/// What lies over the screen.
#[derive(Debug)]
pub enum Overlay {
    /// The list of languages.
    Language,
    /// "Ask reception".
    Ask,
    /// Really begin again?
    StartOver,
    /// Shown, and really done?
    Finish,
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
            Self::Finish => "heading-finish",
            Self::Idle(_) => "heading-idle",
            Self::StaffPin(_) => "heading-staff-pin",
        }
    }
}

//! What can lie over a screen; the screen and its answers stay below. What is on top says what can be done.

use super::choices::{self, Primary};
use super::pin::StaffPin;
use super::{Choice, Kiosk, Screen, TextStep};

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

impl Kiosk {
    /// The choices in the body.
    pub fn choices(&self) -> Vec<Choice> {
        match self.overlay() {
            None => choices::choices(self.screen(), &self.story, &self.site, &self.form),
            // The same languages everywhere, also those that have a page only.
            Some(Overlay::Language) => {
                choices::choices(&Screen::Languages, &self.story, &self.site, &self.form)
            }
            Some(Overlay::StartOver) => vec![Choice::GoBack, Choice::ConfirmStartOver],
            Some(Overlay::Finish) => vec![Choice::GoBack, Choice::ConfirmFinish],
            Some(Overlay::Ask) if self.site.text_size => vec![
                Choice::Zoom(TextStep::Larger),
                Choice::Zoom(TextStep::Smaller),
                Choice::StartOver,
            ],
            Some(Overlay::Ask) => vec![Choice::StartOver],
            Some(Overlay::Idle(_) | Overlay::StaffPin(_)) => vec![],
        }
    }

    /// The main button; `None` where choosing goes on.
    pub fn primary(&self) -> Option<Primary> {
        match self.overlay() {
            // Whoever comes back to an answered page goes on with the answer.
            None => {
                choices::primary(self.screen()).or_else(|| self.answer().map(|_| Primary::Next))
            }
            Some(Overlay::Ask) => Some(Primary::Return),
            Some(Overlay::Idle(_)) => Some(Primary::Stay),
            Some(Overlay::StaffPin(_)) => Some(Primary::Unlock),
            Some(Overlay::Language | Overlay::StartOver | Overlay::Finish) => None,
        }
    }

    /// Whether Back leads somewhere.
    pub fn has_back(&self) -> bool {
        match self.overlay() {
            None => !matches!(
                self.screen(),
                Screen::Attract | Screen::Saving(_) | Screen::Done(_)
            ),
            Some(Overlay::Idle(_) | Overlay::Ask) => false,
            Some(_) => true,
        }
    }
}

//! How a call to reception stands, as a patient is told. At most one stands for a patient.

use serde::{Deserialize, Serialize};

/// How a call to reception stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Calling {
    /// No desk listens: people go there.
    #[default]
    Off,
    /// A desk listens, and nobody has called.
    Ready,
    /// Reception is called.
    Called,
    /// Nobody has answered in time.
    Unanswered,
    /// Somebody has said that they come.
    Coming,
}

impl Calling {
    /// The text key of the heading where help is asked for.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Off | Self::Ready | Self::Unanswered => "heading-ask",
            Self::Called => "heading-call",
            Self::Coming => "heading-coming",
        }
    }

    /// The text key of what is said of it beside everything else, to whoever has gone on.
    pub const fn note(self) -> Option<&'static str> {
        match self {
            Self::Off | Self::Ready => None,
            Self::Called | Self::Coming => Some(self.heading()),
            Self::Unanswered => Some("say-call-unanswered"),
        }
    }

    /// Whether whoever has called may wait where they are.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Called | Self::Coming)
    }
}

//! A call to reception, as a patient sees it. The supervisor knows how it stands; at most one stands for a patient.

use serde::{Deserialize, Serialize};

use super::{Effect, Kiosk, Overlay};

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

    /// Whether whoever has called may wait where they are.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Called | Self::Coming)
    }
}

impl Kiosk {
    /// How a call to reception stands.
    pub const fn calling(&self) -> Calling {
        self.call
    }

    /// Calls reception if a desk listens, and says how that stands; else says what to tell there.
    pub(super) fn ask(&mut self) -> Vec<Effect> {
        self.lay(Overlay::Ask);
        if self.call == Calling::Ready && matches!(self.overlay(), Some(Overlay::Ask)) {
            self.call = Calling::Called;
            return vec![Effect::Call];
        }
        vec![]
    }

    /// It stands otherwise now.
    pub(super) fn called(&mut self, calling: Calling) {
        let before = self.heading();
        self.call = calling;
        // Another page under a finger: as for any other.
        if self.heading() != before {
            self.settle_view();
        }
    }
}

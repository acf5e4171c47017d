//! Calling reception. The supervisor knows how that stands.

use super::{Calling, Effect, Kiosk, Overlay};

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

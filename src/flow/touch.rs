//! Fingers: what went down and up on one target is meant, unless the hand trembles.

use super::{Action, Effect, Kiosk};

/// A second touch within so many milliseconds of a new screen is a tremor, not a wish.
const DEBOUNCE_MS: u64 = 250;

impl Kiosk {
    /// A finger went up: acts when it went down on the same target, and not as part of a tremor.
    pub(super) fn release(&mut self, action: Option<Action>) -> Vec<Effect> {
        let pressed = self.pressed.take();
        let Some(action) = action.filter(|action| pressed == Some(*action)) else {
            return vec![];
        };
        // Keys of the board are never held back: "11" must type.
        if matches!(
            action,
            Action::Cap(_) | Action::Offer(_) | Action::MoreOffers
        ) {
            self.focus = None;
            return self.act(action);
        }
        if self.now.ms.saturating_sub(self.changed) < DEBOUNCE_MS && self.changed > 0 {
            return vec![];
        }
        self.focus = Some(action);
        // A finger on the field wants to type there; only Enter in the field goes on.
        if action == Action::Field {
            self.correct_date();
            return vec![];
        }
        self.act(action)
    }
}

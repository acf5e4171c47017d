//! Fingers: what went down and up on one target is meant, unless the hand trembles.

use super::{Action, Effect, Kiosk};

/// A touch within so many milliseconds of a new page was meant for the old one.
const DEBOUNCE_MS: u64 = 500;

/// Keys of the board are never held back: "11" must type.
const fn is_key(action: Action) -> bool {
    matches!(
        action,
        Action::Cap(_) | Action::Offer(_) | Action::MoreOffers
    )
}

impl Kiosk {
    /// A finger went down. What begins before anybody can have read the page means nothing.
    pub(super) fn press(&mut self, action: Option<Action>) {
        self.hands.touch();
        self.tens = None;
        self.needed = None;
        self.pressed =
            action.filter(|action| is_key(*action) || *action == Action::Field || !self.is_fresh());
    }

    fn is_fresh(&self) -> bool {
        self.changed > 0 && self.now.ms.saturating_sub(self.changed) < DEBOUNCE_MS
    }

    /// A finger went up: acts when it went down on the same target, and not as part of a tremor.
    pub(super) fn release(&mut self, action: Option<Action>) -> Vec<Effect> {
        let pressed = self.pressed.take();
        let Some(action) = action.filter(|action| pressed == Some(*action)) else {
            return vec![];
        };
        if is_key(action) {
            self.focus = None;
            return self.act(action);
        }
        // A finger on the field wants to type there; only Enter in the field goes on.
        if action == Action::Field {
            self.focus = Some(action);
            self.correct_date();
            return vec![];
        }
        if self.is_fresh() {
            return vec![];
        }
        self.focus = Some(action);
        self.act(action)
    }
}

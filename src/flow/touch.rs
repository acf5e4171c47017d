//! Fingers: what went down and up on one target is meant, unless the hand trembles.

use super::{Action, Effect, Kiosk};

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
        self.wrong.need(None);
        let fresh = self.clock.is_fresh();
        let meant = |of: &Action| is_key(*of) || *of == Action::Field || !fresh;
        self.focus.press(action.filter(meant));
    }

    /// A finger went up: acts when it went down on the same target, and not as part of a tremor.
    pub(super) fn release(&mut self, action: Option<Action>) -> Vec<Effect> {
        let pressed = self.focus.release();
        let Some(action) = action.filter(|action| pressed == Some(*action)) else {
            return vec![];
        };
        if is_key(action) {
            self.focus.put(None);
            return self.act(action);
        }
        // A finger on the field wants to type there; only Enter in the field goes on.
        if action == Action::Field {
            self.focus.put(Some(action));
            self.correct_date();
            return vec![];
        }
        if self.clock.is_fresh() {
            return vec![];
        }
        self.focus.put(Some(action));
        self.act(action)
    }
}

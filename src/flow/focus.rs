//! What can be focused, in which order, and what has the focus at first.

use super::{Action, Kiosk, Overlay, Screen};

impl Kiosk {
    /// The field first, then what was chosen before, then the first choice, then the main button.
    pub(super) fn first_focus(&self, targets: &[Action]) -> Option<Action> {
        let at = |wanted: &dyn Fn(&Action) -> bool| targets.iter().copied().find(wanted);
        at(&|target| *target == Action::Field && !self.asks_date())
            .or_else(|| at(&|target| matches!(target, Action::Choose(c) if self.is_chosen(*c))))
            .or_else(|| at(&|target| *target == Action::Next && self.prefers_next()))
            .or_else(|| at(&|target| *target == Action::Next && self.asks_date()))
            .or_else(|| at(&|target| matches!(target, Action::Choose(_))))
            .or_else(|| at(&|target| *target == Action::Next))
            .or_else(|| targets.first().copied())
    }

    /// On screens where the choices are side roads, the main button has the focus.
    fn prefers_next(&self) -> bool {
        self.overlay.is_none()
            && !matches!(
                self.screen,
                Screen::Languages | Screen::Holdings | Screen::Check
            )
            && self.screen.field().is_none()
    }

    /// All that can be focused, in the order of Tab: body, buttons, tools.
    pub fn targets(&self) -> Vec<Action> {
        if matches!(self.overlay, Some(Overlay::Idle(_))) {
            return vec![Action::Next];
        }
        if self.screen == Screen::Attract && self.overlay.is_none() {
            return vec![Action::Anywhere];
        }
        let mut all = Vec::new();
        if self.text_field().is_some() {
            all.push(Action::Field);
        }
        if self.offered || self.overlay.is_none() && self.screen == Screen::Check {
            all.extend(self.choices().into_iter().map(Action::Choose));
        }
        all.extend(self.board_targets());
        if self.has_back() {
            all.push(Action::Back);
        }
        if self.primary().is_some() || self.has_more() {
            all.push(Action::Next);
        }
        if !matches!(self.overlay, Some(Overlay::Ask | Overlay::StaffPin(_))) {
            all.push(Action::Ask);
        }
        all.push(Action::Contrast);
        all.push(Action::Language);
        all
    }
}

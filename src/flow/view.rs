//! What is on top, screen or overlay: what it says, what can be chosen and done there.

use super::screen::View;
use super::{Choice, Kiosk, Overlay, Primary, Screen};
use crate::guidance::details;

impl Kiosk {
    /// What is on top.
    pub fn view(&self) -> View {
        match self.overlay() {
            Some(overlay) => overlay.view(),
            None => self.screen().view(&self.story),
        }
    }

    /// Whether the attract screen is on top: "press any key".
    pub fn is_attract(&self) -> bool {
        *self.screen() == Screen::Attract && self.overlay().is_none()
    }

    /// The text key of the heading that is shown.
    pub fn heading(&self) -> String {
        match self.overlay() {
            Some(Overlay::Ask) => self.call.heading().into(),
            Some(over) => over.heading().into(),
            None => self.screen().heading(),
        }
    }

    /// The choices in the body.
    pub fn choices(&self) -> Vec<Choice> {
        let view = self.view();
        let mut all = (view.choices)(self);
        if view.topic.is_some_and(|topic| !details(topic).is_empty()) {
            all.push(Choice::Details);
        }
        all
    }

    /// Whether the numbers of the choices have two digits: more than nine of them.
    pub fn two_digits(&self) -> bool {
        self.choices().len() > 9
    }

    /// The main button; `None` where choosing goes on, also for whoever comes back: the page stays as it was.
    pub fn primary(&self) -> Option<Primary> {
        self.view().primary
    }

    /// Whether the page without a main button has its answer, with which Enter goes on.
    pub(super) fn is_answered(&self) -> bool {
        let view = self.view();
        let leads_on = (view.next)(&self.story).is_some() || self.screen().field().is_some();
        let asks = self.overlay().is_none() && view.primary.is_none() && leads_on;
        let mut choices = (view.choices)(self).into_iter();
        asks && choices.any(|choice| self.is_chosen(choice))
    }

    /// Whether "ask reception" is there.
    pub const fn has_ask(&self) -> bool {
        !matches!(
            self.overlay(),
            Some(Overlay::Ask | Overlay::Idle(_) | Overlay::StaffPin(_))
        )
    }
}

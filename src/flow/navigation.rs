//! Which screen is shown, what lies over it, and the way back.

use super::overlay::Overlay;
use super::pin::StaffPin;
use super::screen::Screen;

#[derive(Debug)]
pub(super) struct Navigation {
    screen: Screen,
    /// The screens behind this one; Back goes through them. Never holds a screen twice.
    trail: Vec<Screen>,
    overlay: Option<Overlay>,
}

impl Navigation {
    /// Waiting for a patient.
    pub(super) const fn new() -> Self {
        Self {
            screen: Screen::Attract,
            trail: Vec::new(),
            overlay: None,
        }
    }

    /// The screen (which may lie under an overlay).
    pub(super) const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// What lies over the screen.
    pub(super) const fn overlay(&self) -> Option<&Overlay> {
        self.overlay.as_ref()
    }

    /// The PIN that is being typed.
    pub(super) const fn pin(&mut self) -> Option<&mut StaffPin> {
        match &mut self.overlay {
            Some(Overlay::StaffPin(pin)) => Some(pin),
            _ => None,
        }
    }

    /// Whether Back leads through this screen.
    pub(super) fn has_passed(&self, screen: &Screen) -> bool {
        self.trail.contains(screen)
    }

    /// Shows a screen in place of the present one.
    pub(super) fn show(&mut self, screen: Screen) {
        self.screen = screen;
    }

    /// Goes on to a screen; Back comes back here. Going to a screen passed before goes back to it. All pages in
    /// languages that the kiosk does not speak are one.
    pub(super) fn forward(&mut self, screen: Screen) {
        let is_page = |of: &Screen| matches!(of, Screen::Page(_));
        let same = |old: &Screen| *old == screen || is_page(old) && is_page(&screen);
        let passed = self.trail.iter().position(same);
        let old = std::mem::replace(&mut self.screen, screen);
        match passed {
            Some(at) => self.trail.truncate(at),
            None => self.trail.push(old),
        }
    }

    /// Goes back to the screen before; false where there is none.
    pub(super) fn back(&mut self) -> bool {
        let before = self.trail.pop();
        before.map(|screen| self.screen = screen).is_some()
    }

    /// Shows a screen from which no way leads back.
    pub(super) fn arrive(&mut self, screen: Screen) {
        self.trail.clear();
        self.overlay = None;
        self.screen = screen;
    }

    /// Lays something over the screen, or takes away what lies there.
    pub(super) fn cover(&mut self, overlay: Option<Overlay>) {
        self.overlay = overlay;
    }
}

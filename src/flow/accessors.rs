//! What drawing and the edges may know of a kiosk.

use super::{Kiosk, KioskSettings, Locale, Look, Overlay, Screen, Situation};
use crate::form::{Condition, FIELDS, Field, Form};

impl Kiosk {
    pub const fn site(&self) -> &KioskSettings {
        &self.site
    }

    pub fn locale(&self) -> &str {
        self.locale_info().map_or("ja", |locale| &locale.tag)
    }

    /// The language shown, with what is known of it.
    pub fn locale_info(&self) -> Option<&Locale> {
        self.site.locales.get(self.locale)
    }

    pub const fn look(&self) -> Look {
        self.look
    }

    /// The screen (which may lie under an overlay).
    pub const fn screen(&self) -> &Screen {
        self.navigation.screen()
    }

    /// What lies over the screen.
    pub const fn overlay(&self) -> Option<&Overlay> {
        self.navigation.overlay()
    }

    /// What the patient told.
    pub const fn story(&self) -> &Situation {
        &self.story
    }

    pub const fn form(&self) -> &Form {
        &self.form
    }

    /// Which question this is, and of how many. One that hangs on another's answer shares its number, so
    /// that the count stays the same whatever is answered.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let id = self.screen().field()?;
        let counts = |field: &&Field| matches!(field.condition, Condition::Always);
        let at = FIELDS.iter().position(|field| field.id == id)?;
        let before = FIELDS.iter().take(at + 1).filter(counts).count();
        Some((before, FIELDS.iter().filter(counts).count()))
    }
}

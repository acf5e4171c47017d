//! What drawing and the edges may know of a kiosk.

use super::{
    Action, Kiosk, KioskSettings, Locale, Look, ManualStep, Moment, Overlay, Screen, Situation,
};
use crate::form::{Condition, FIELDS, Field, Form, Problem};

impl Kiosk {
    pub const fn site(&self) -> &KioskSettings {
        &self.site
    }

    /// The last moment that was told.
    pub const fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Whether the numbers of the choices have two digits: more than nine of them.
    pub fn two_digits(&self) -> bool {
        self.choices().len() > 9
    }

    pub fn locale(&self) -> &str {
        self.site
            .locales
            .get(self.locale)
            .map_or("ja", |locale| locale.tag.as_str())
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

    /// The text key of the heading that is shown.
    pub fn heading(&self) -> String {
        self.overlay()
            .map_or_else(|| self.screen().heading(), |over| over.heading().into())
    }

    /// What the patient told.
    pub const fn story(&self) -> &Situation {
        &self.story
    }

    pub const fn form(&self) -> &Form {
        &self.form
    }

    /// What is wrong with the field on this screen.
    pub const fn problem(&self) -> Option<Problem> {
        self.wrong.problem()
    }

    /// What is wrong with the whole form, on the check screen.
    pub fn problems(&self) -> &[Problem] {
        self.wrong.problems()
    }

    /// How often Continue was refused here: the second time, help is offered in other words.
    pub const fn refusals(&self) -> u8 {
        self.wrong.refusals()
    }

    /// What Enter did not give.
    pub const fn needed(&self) -> Option<ManualStep> {
        self.wrong.needed()
    }

    /// Whether there is a further page of this screen.
    pub const fn has_more(&self) -> bool {
        self.pager.has_more()
    }

    /// The page that is shown, from 0.
    pub const fn page(&self) -> u16 {
        self.pager.layout().page
    }

    /// The target under the finger.
    pub const fn pressed(&self) -> Option<Action> {
        self.focus.pressed()
    }

    /// Seconds until the staff PIN can be tried again.
    pub const fn pin_locked_for(&self) -> u64 {
        self.pin.locked_for(self.clock.ms())
    }

    /// Whether a wrong PIN was just typed.
    pub const fn pin_was_wrong(&self) -> bool {
        self.pin.was_wrong()
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

    /// The first digit of a number that waits for the second, or for Enter.
    pub const fn first_digit(&self) -> Option<usize> {
        self.focus.first_digit()
    }

    /// Whether a declaration was sent: it cannot be taken back any more.
    pub const fn handed_over(&self) -> bool {
        self.handover.is_sent()
    }
}

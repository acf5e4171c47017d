//! Says a message in the patient's language. Must not know which message stands where.

use crate::flow::{Kiosk, Locale, Screen};
use crate::picture::Picture;
use crate::texts::{Arg, Texts};

/// Whose screen it is, and the texts from which it is made.
#[derive(Clone, Copy)]
pub struct Localizer<'a> {
    pub(super) kiosk: &'a Kiosk,
    pub(super) texts: &'a Texts,
}

impl<'a> Localizer<'a> {
    /// For the patient at this kiosk.
    pub const fn new(kiosk: &'a Kiosk, texts: &'a Texts) -> Self {
        Self { kiosk, texts }
    }

    /// The message in the patient's language.
    pub fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message in the patient's language, with its variables.
    pub(super) fn say_with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.say(self.kiosk.locale(), key, args)
    }

    /// The message in Japanese, for staff.
    pub(super) fn say_ja(self, key: &str) -> String {
        self.say_in("ja", key)
    }

    /// The message in that language.
    pub(super) fn say_in(self, tag: &str, key: &str) -> String {
        self.texts.say(tag, key, &[])
    }

    /// What a paper bears as its title: in Japanese, as on the one that the patient holds.
    pub fn title(self, picture: Picture) -> Option<String> {
        let name: &str = picture.into();
        picture.title_band()?;
        Some(self.say_ja(&format!("title-{name}")))
    }

    /// Which of how many.
    pub(super) fn counted(self, key: &str, at: usize, of: usize) -> String {
        let number = |of: usize| Arg::Number(i64::try_from(of).unwrap_or(0));
        self.say_with(key, &[("at", number(at)), ("of", number(of))])
    }

    /// Which page this is, of how many.
    pub fn page(self, at: usize, of: usize) -> String {
        self.counted("page", at, of)
    }

    /// Whether the patient reads some kind of Japanese.
    pub(super) fn reads_japanese(self) -> bool {
        self.kiosk.locale_info().is_none_or(Locale::is_japanese)
    }

    /// Whether this is the first page after a language was chosen.
    pub(super) fn begins(self) -> bool {
        *self.kiosk.screen() == Screen::Causes && self.kiosk.overlay().is_none()
    }
}

//! What the kiosk must know of its place: languages, idle times, addresses. Pure data, from `config`.

use strum::{EnumIter, EnumString, IntoStaticStr, VariantNames};

use super::notice::{ClinicNotice, Reception};
use super::tries::Tries;
use super::typing::BoardShown;
use crate::guidance::Link;
use crate::guidance::hotline::Hours;
use crate::text::language::is_japanese;

/// A language on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    /// Such as `ja-simple`.
    pub tag: String,
    /// Whether a native reader has checked it; else a quiet line says it is a draft.
    pub reviewed: bool,
    /// Whether its letters are drawn right on this glass; else it is not offered.
    pub shown: bool,
}

impl Locale {
    /// Whether this is some kind of Japanese, which needs no Japanese beside it.
    pub fn is_japanese(&self) -> bool {
        is_japanese(&self.tag)
    }
}

/// A page in a language that no terminal draws right, for a phone to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhonePage {
    /// The language, such as `ne`, if it is one that a kiosk may speak: where it does, the page is not needed.
    pub tag: Option<String>,
    /// The language in Latin letters and in Japanese.
    pub name: String,
    pub address: String,
}

/// When a forgotten screen is wiped. Milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    /// Without input on a guidance screen, until the warning.
    pub page: u64,
    /// Without input in the form, until the warning.
    pub form: u64,
    /// The countdown of the warning.
    pub warning: u64,
    /// How long the last screen stays.
    pub done: u64,
}

/// How the screen looks, in the order in which the button goes through it.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    IntoStaticStr,
    EnumIter,
    EnumString,
    VariantNames,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Look {
    /// Dark on light.
    #[default]
    Normal,
    /// Yellow and white on black.
    HighContrast,
    /// No colours at all (`NO_COLOR`).
    Mono,
}

impl Look {
    /// The one after this.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Normal => Self::HighContrast,
            Self::HighContrast => Self::Mono,
            Self::Mono => Self::Normal,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hotline {
    /// Such as `0120-95-0178` (F64).
    pub number: String,
    /// The number to press, such as `5` (F65).
    pub press: String,
    /// When it answers (F67–F69).
    pub hours: Hours,
}

/// Everything that the kiosk must know of its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of the place, none a state"
)]
pub struct KioskSettings {
    /// The clinic's name, may be empty.
    pub clinic: String,
    /// What the clinic tells everybody.
    pub notice: ClinicNotice,
    /// When somebody is at reception.
    pub reception: Reception,
    /// Whether the declaration is on offer; else the kiosk only guides.
    pub offer: bool,
    /// Languages in the order of the buttons; the first is that of the attract screen. Never empty.
    pub locales: Vec<Locale>,
    /// Languages that the kiosk does not speak, and a page in each.
    pub pages: Vec<PhonePage>,
    /// Idle times.
    pub idle: Idle,
    /// The look at the start.
    pub look: Look,
    /// Whether the text can be made larger and smaller.
    pub text_size: bool,
    /// When the on-screen keyboard is on the glass.
    pub board: BoardShown,
    pub hotline: Hotline,
    /// Addresses; one that is not there is not shown.
    pub links: Vec<(Link, String)>,
    /// When somebody last checked the addresses.
    pub links_checked: chrono::NaiveDate,
    /// Whether declarations are sent on to the hospital's server.
    pub hospital: bool,
    /// Whether this is a try-out without `kiosk.toml`: a banner says so, Ctrl+C ends it.
    pub trial: bool,
    /// Whether a staff PIN is configured; without one the chord does nothing.
    pub pin: bool,
    /// Whether the spool can take declarations; if not, forms are on paper.
    pub spool_ready: bool,
    /// What the last patient entered was deleted, and this is their language: told on the first screen.
    pub deleted: Option<String>,
    /// Wrong PINs so far, also of those who were here before.
    pub tries: Tries,
}

impl KioskSettings {
    /// The tags of the languages on offer, in their order.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.locales.iter().map(|locale| locale.tag.as_str())
    }

    /// The same where these languages have been read by people who speak them.
    #[must_use]
    pub fn with_reviewed(mut self, tags: &[String]) -> Self {
        for locale in &mut self.locales {
            locale.reviewed = tags.contains(&locale.tag);
        }
        self
    }

    /// Whether this page is on offer: its language is not, or cannot be drawn here.
    pub fn needs(&self, page: &PhonePage) -> bool {
        let tag = page.tag.as_ref();
        !self
            .locales
            .iter()
            .any(|of| of.shown && Some(&of.tag) == tag)
    }

    /// The address of a link.
    pub fn link(&self, link: Link) -> Option<&str> {
        self.links
            .iter()
            .find(|(of, _)| *of == link)
            .map(|(_, address)| address.as_str())
    }

    /// What the settings hold and texts say, by the name under which texts have it.
    pub fn figures(&self) -> Vec<(&'static str, String)> {
        let Hotline {
            number,
            press,
            hours,
        } = &self.hotline;
        let time = |time: chrono::NaiveTime| time.format("%-H:%M").to_string();
        vec![
            ("number", number.clone()),
            ("press", press.clone()),
            ("weekday_from", time(hours.weekday.0)),
            ("weekday_to", time(hours.weekday.1)),
            ("holiday_from", time(hours.holiday.0)),
            ("holiday_to", time(hours.holiday.1)),
            ("from_month", hours.closed_from.0.to_string()),
            ("from_day", hours.closed_from.1.to_string()),
            ("to_month", hours.closed_to.0.to_string()),
            ("to_day", hours.closed_to.1.to_string()),
        ]
    }
}

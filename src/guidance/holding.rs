//! What the patient has with them.

use strum::{EnumCount, EnumIter, IntoEnumIterator as _, IntoStaticStr};

/// One thing that a patient may have with them, in the order in which they are offered. 資格確認書 comes first: it
/// is valid alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumCount, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Holding {
    /// 資格確認書. Not on the leaflet.
    Certificate,
    /// The physical My Number Card.
    Card,
    /// 資格情報のお知らせ (F18).
    Notice,
    Phone,
    /// The PDF of the eligibility information, saved before this visit (F14).
    Pdf,
}

/// Whether the patient can log in to Mynaportal now, in the order in which the answers are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Login {
    /// With the physical card and its PIN (F45 F46).
    #[strum(serialize = "card")]
    WithCard,
    /// With the card that is kept on the phone (F48 F49).
    #[strum(serialize = "phone")]
    WithPhone,
    /// No: PIN locked or unknown, offline, unsupported, or a card without a PIN.
    No,
    /// Not sure. Never planned for, but the steps are offered.
    Unsure,
}

/// Everything that the patient said they have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    ticks: [bool; Holding::COUNT],
    /// The answer to "can you log in now", once asked.
    pub login: Option<Login>,
}

impl Holdings {
    /// Whether this was ticked.
    pub fn has(&self, holding: Holding) -> bool {
        self.ticks.get(holding as usize).copied().unwrap_or(false)
    }

    /// Ticks or unticks.
    pub fn set(&mut self, holding: Holding, on: bool) {
        if let Some(tick) = self.ticks.get_mut(holding as usize) {
            *tick = on;
        }
        if holding == Holding::Phone && !on {
            self.login = None;
        }
    }

    /// What was ticked, in order.
    pub fn all(&self) -> impl Iterator<Item = Holding> + '_ {
        Holding::iter().filter(|holding| self.has(*holding))
    }

    /// Whether nothing was ticked.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }
}

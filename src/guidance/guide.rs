//! The guide to Mynaportal: which phone, which card, which step, and the addresses it needs.

use strum::{EnumCount, EnumIter, IntoStaticStr};

/// The phone, in the order of the leaflet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Device {
    /// iPhone, App Store (F41).
    Iphone,
    /// Android, Google Play (F42).
    Android,
}

/// The card to log in with, in the order of the leaflet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum LoginCard {
    /// The physical card and its 4-digit PIN (F45 F46).
    Physical,
    /// The card on the phone (F48 F49).
    OnPhone,
}

/// STEP 1 to 3 of the leaflet's page 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Step {
    /// STEP 1: download the app (F37–F42).
    Download,
    /// STEP 2: log in (F43–F49).
    LogIn,
    /// STEP 3: show, and save as PDF (F50–F55).
    Show,
}

impl Step {
    /// The step after this one.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Download => Some(Self::LogIn),
            Self::LogIn => Some(Self::Show),
            Self::Show => None,
        }
    }
}

/// An address that the kiosk shows as a QR code. Addresses are data: `[links]` of `kiosk.toml`. In
/// the order of the leaflet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, EnumCount, EnumIter)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Link {
    /// The app in the App Store (F39 F41).
    AppIphone,
    /// The app on Google Play (F39 F42).
    AppAndroid,
    /// Resetting the 4-digit PIN (F61).
    PinReset,
    /// PIN of the card on an iPhone (F62).
    PhonePinIphone,
    /// PIN of the card on an Android phone (F63).
    PhonePinAndroid,
    /// More about Myna Hokensho (F70).
    More,
}

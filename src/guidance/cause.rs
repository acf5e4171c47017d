//! Why the card could not be read, and what a card reader's code hints at.

use strum::{EnumIter, IntoStaticStr, VariantArray};

/// A cause as the patient tells it: the leaflet's 1 to 3 (F03–F07), the smartphone case (F31),
/// identity checks at the reader (not on the leaflet) and everything else (F08). In the order in which they are
/// offered.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, EnumIter, VariantArray,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Cause {
    /// ① A network or equipment problem (F03 F04).
    Network,
    /// ② The certificate has expired or the IC chip is damaged (F05 F06).
    Certificate,
    /// ③ "Valid eligibility cannot be confirmed" or similar (F07).
    Unconfirmed,
    /// The card on the smartphone cannot be read (F31).
    Smartphone,
    /// Face recognition or the PIN failed at the reader. Not a case for the declaration.
    Identity,
    /// Another cause, or the patient does not know (F08).
    Other,
}

/// A number that the card reader showed. Codes are hints: only 006 names a cause. In the order in which they are
/// offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum ReaderCode {
    /// 001: the card was not recognised.
    NotRecognised,
    /// 002: something other than a My Number Card was placed on the reader.
    WrongCard,
    /// 006: the certificate has expired or was revoked.
    Expired,
    Unlisted,
}

impl ReaderCode {
    /// The id from which text keys and the record are made.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotRecognised => "001",
            Self::WrongCard => "002",
            Self::Expired => "006",
            Self::Unlisted => "unlisted",
        }
    }

    /// The cause that the code stands for; never ② by guess.
    pub const fn cause(self) -> Cause {
        match self {
            Self::Expired => Cause::Certificate,
            Self::NotRecognised | Self::WrongCard | Self::Unlisted => Cause::Other,
        }
    }

    /// Whether something can be tried at the reader before going on.
    pub const fn try_again(self) -> bool {
        matches!(self, Self::NotRecognised | Self::WrongCard)
    }
}

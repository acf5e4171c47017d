//! What can be wrong with a part of the spool.

use strum::{IntoStaticStr, VariantNames};

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str, prefix = "spool-")]
pub enum Flaw {
    /// The kiosk's user cannot use it, so it takes no declarations: its name.
    Owner(String),
    /// No file, where the kiosk needs one: it takes no declarations.
    InTheWay,
    /// Something else than the last number is in it.
    Number,
    /// The kiosk's user cannot tell staff there how it is: its name.
    Silent(String),
    /// A folder without those that a spool has: what lay there may be unmounted.
    Bare,
}

impl Flaw {
    /// The id for text keys.
    pub const fn id(&self) -> &'static str {
        self.into_str()
    }

    /// The user who is meant.
    pub fn user(&self) -> Option<&str> {
        match self {
            Self::Owner(user) | Self::Silent(user) => Some(user),
            Self::InTheWay | Self::Number | Self::Bare => None,
        }
    }
}

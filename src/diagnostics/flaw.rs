//! What can be wrong with a part of the spool.

use strum::{IntoStaticStr, VariantNames};

use super::table::{Argument, Consequence, Detail};

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
    /// The kiosk's user cannot call reception there: its name.
    Mute(String),
    /// The kiosk's user cannot keep counts there: its name.
    Uncounted(String),
    /// A folder without those that a spool has: what lay there may be unmounted.
    Bare,
}

impl Detail for Flaw {
    fn id(&self) -> Option<&'static str> {
        Some(self.into_str())
    }

    fn consequence(&self) -> Option<Consequence> {
        Some(match self {
            Self::Owner(_) | Self::InTheWay => Consequence::Stop,
            Self::Number | Self::Silent(_) | Self::Mute(_) | Self::Uncounted(_) => {
                Consequence::Warning
            }
            Self::Bare => Consequence::Note,
        })
    }

    fn args(&self, _: &'static str) -> Vec<Argument<'_>> {
        match self {
            Self::Owner(user) | Self::Silent(user) | Self::Mute(user) | Self::Uncounted(user) => {
                user.args("user")
            }
            Self::InTheWay | Self::Number | Self::Bare => Vec::new(),
        }
    }
}

//! What the patient has told so far. Holds no personal data.

use crate::guidance::{Case, Cause, Declined, Device, Holdings, LoginCard, ReaderCode, Visit};

/// What the patient has told so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Why the card could not be read.
    pub cause: Option<Cause>,
    /// The number that the reader showed.
    pub code: Option<ReaderCode>,
    /// What the patient has.
    pub holdings: Holdings,
    /// "Nothing" was ticked in so many words.
    pub nothing: bool,
    /// The lines of the combining rule that were given up, and why.
    pub declined: Declined,
    pub device: Option<Device>,
    /// The card to log in with.
    pub login_card: Option<LoginCard>,
    /// Been here before.
    pub visit: Option<Visit>,
}

impl Situation {
    /// The cause, or "other" while none was told.
    pub fn cause(&self) -> Cause {
        self.cause.unwrap_or(Cause::Other)
    }

    /// The phone, or an iPhone while none was told.
    pub fn device(&self) -> Device {
        self.device.unwrap_or(Device::Iphone)
    }

    /// What the sentences for staff hang on.
    pub fn case(&self) -> Case {
        Case {
            cause: self.cause(),
            code: self.code,
            holdings: self.holdings,
            declined: self.declined,
        }
    }
}

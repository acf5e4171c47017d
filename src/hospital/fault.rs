//! What can go wrong between this machine and the hospital's server, and what staff can do about it.

use std::fmt;

use strum::{IntoStaticStr, VariantArray, VariantNames};

/// What staff can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum ServerClass {
    /// The address of the server is none.
    Address,
    /// A certificate or a key file cannot be used.
    Certificate,
    /// One side does not trust the other's certificate, or it has run out.
    Untrusted,
    /// Nobody answers, or the connection was cut.
    Unreachable,
    /// The server lets nobody in who comes so.
    Login,
    /// The role may not do this.
    Denied,
    /// The disk of the server is full.
    Full,
    /// Only a standby answers, which cannot be written to.
    ReadOnly,
    /// The server starts, stops, or has too many guests: it may pass by itself.
    Busy,
    /// The schema is not there.
    Missing,
    /// The schema is of another version than this program.
    Version,
    /// The kiosk has sent as much as it may in a day.
    Quota,
    /// This declaration is refused for good, whoever sends it again.
    Refused,
    /// Done, but nobody knows whether a standby has it.
    Unsure,
    Other,
}

impl ServerClass {
    /// Whether to try again makes sense by itself: the fault is not in what was sent.
    pub const fn passes(self) -> bool {
        !matches!(self, Self::Refused)
    }
}

/// A failure of the hospital's server. Holds no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerError {
    pub class: ServerClass,
    /// Which hosts, or which file.
    pub place: String,
    /// What the other side or the system said.
    pub cause: String,
    /// Which rule of the schema refused it, such as `declaration_size`.
    pub rule: Option<String>,
}

impl ServerError {
    pub fn new(class: ServerClass, place: &str, cause: impl fmt::Display) -> Self {
        Self {
            class,
            place: place.to_owned(),
            cause: cause.to_string(),
            rule: None,
        }
    }

    /// The id: the text key is `staff-<id>`.
    pub fn id(&self) -> String {
        format!("server-{}", self.class.into_str())
    }

    /// Arguments of the text.
    pub fn args(&self) -> [(&'static str, String); 2] {
        [
            ("server", self.place.clone()),
            ("cause", self.cause.clone()),
        ]
    }
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = self.class.into_str();
        write!(f, "server {}: {} ({class})", self.place, self.cause)
    }
}

impl std::error::Error for ServerError {}

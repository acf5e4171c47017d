//! What `uketsuke hospital check` finds, as data for the sentences of `staff.ftl`.

use strum::{IntoStaticStr, VariantArray, VariantNames};

/// What is wrong.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray, VariantNames,
)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum FindingKind {
    /// A right that a group needs.
    MissingRight,
    /// A right that nobody should have.
    ExtraRight,
    /// A kiosk's role may open more connections than two, or any number.
    NoLimit,
    /// A role of a kiosk without its line in `uketsuke.kiosk`, so that it can send nothing.
    UnknownKiosk,
    /// A line in `uketsuke.kiosk` for which there is no role.
    NoRole,
    /// Two machines send as one kiosk.
    TwinMachines,
    /// Two declarations of one kiosk have one number.
    TwinNumbers,
    /// Different bytes arrived under one id.
    DoubleId,
    /// A setting of the server that loses what it has acknowledged.
    UnsafeSetting,
    /// `pg_hba.conf` lets somebody in without a certificate.
    OpenDoor,
    /// A function that runs with its owner's rights looks up names where others can put them.
    OpenPath,
    /// Not a release that was tried.
    Release,
    /// No standby is waited for: what was acknowledged is on one machine.
    NoStandby,
}

impl FindingKind {
    /// Whether something is to be done. Otherwise it is only said.
    pub const fn is_fault(self) -> bool {
        !matches!(self, Self::NoStandby | Self::Release)
    }
}

/// Something that is wrong with the server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ServerFinding {
    pub kind: FindingKind,
    /// Which role, kiosk, setting or function.
    pub who: String,
    /// Which right, machines, value.
    pub what: String,
}

impl ServerFinding {
    /// The id: the text key is `staff-<id>`.
    pub fn id(&self) -> String {
        format!("hospital-{}", self.kind.into_str())
    }

    /// Arguments of the text.
    pub fn args(&self) -> [(&'static str, String); 2] {
        [("who", self.who.clone()), ("what", self.what.clone())]
    }
}

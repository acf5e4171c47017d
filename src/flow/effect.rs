//! What the kiosk asks the edge to do, and what comes of it.

use strum::IntoStaticStr;
use zeroize::Zeroizing;

use crate::form::{FieldId, Submission};

/// The short number that the patient tells reception, such as `A012`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Receipt(pub String);

/// Why a declaration is not durable. The patient is told what to do, staff read the cause in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Failure {
    /// Writing failed. The sealed declaration is kept and tried again.
    Refused,
    /// No answer for ten seconds: a hung disk.
    Slow,
}

/// Something that the edge must do.
#[derive(Debug, PartialEq, Eq)]
pub enum Effect {
    /// Seal and publish; answer with `Saved` or `SaveFailed`.
    Submit(Box<Submission>),
    /// Look up what a reading can be written as; answer with `Candidates`.
    Candidates {
        /// In hiragana.
        reading: Zeroizing<String>,
        /// For which field: names, places and other words come first.
        field: FieldId,
    },
    /// Find out how people write: dates, and the letters on the keys; answer with `Customs`.
    Customs,
    /// Look up the towns of a postcode as it was typed; answer with `Towns`.
    Towns(Zeroizing<String>),
    /// Change the size of the text; a resize follows.
    Zoom(TextStep),
    /// Call reception; answer with `Called`, as often as that changes.
    Call,
    /// Check the staff PIN; answer with `PinChecked`.
    CheckPin(Zeroizing<String>),
    /// This patient is done: forget everything, start anew.
    Leave,
    /// Staff end the kiosk.
    Quit,
}

/// Which way the text is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum TextStep {
    Larger,
    Smaller,
}

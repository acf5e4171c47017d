//! The main button.

use strum::IntoStaticStr;

/// What the main button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Primary {
    /// Go on.
    Next,
    /// Agree and go on.
    Agree,
    /// See the steps.
    Steps,
    /// "I can see it".
    Shown,
    /// "I have shown it": asks whether that was all.
    Showed,
    Submit,
    /// Done: leave.
    Finish,
    /// "I am still here".
    Stay,
    /// Back to where one came from.
    Return,
    /// Check the PIN.
    Unlock,
}

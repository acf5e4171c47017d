//! How bad a fault is.

use strum::IntoStaticStr;

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Level {
    /// What is written does not work as written.
    Error,
    /// It works, but somebody should know.
    Warning,
    /// Nothing needs to be done.
    Note,
}

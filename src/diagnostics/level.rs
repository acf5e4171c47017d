//! How bad a fault is.

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// What is written does not work as written.
    Error,
    /// It works, but somebody should know.
    Warning,
    /// Nothing needs to be done.
    Note,
}

impl Level {
    /// The id: in JSON, and the text key `check-level-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

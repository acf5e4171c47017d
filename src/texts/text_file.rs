//! A file of texts as it was read, and what of it cannot be used.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Source {
    /// How it is shown in faults.
    pub(crate) shown: String,
    /// Such as `kiosk.ftl`.
    pub(crate) name: String,
    /// Its text, without a byte order mark; blanks where something could not be used.
    pub(crate) text: String,
    /// What of it could not be used.
    pub(crate) lost: Lost,
}

/// What of a file could not be used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Lost {
    #[default]
    Nothing,
    /// The entries of these names.
    Entries(Vec<String>),
    /// The file, or the folder, could not be read at all.
    All,
}

impl Source {
    /// A file as it was read.
    pub(crate) fn new(shown: &str, name: &str, text: &str) -> Self {
        Self {
            shown: shown.to_owned(),
            name: name.to_owned(),
            text: text.to_owned(),
            lost: Lost::Nothing,
        }
    }

    /// A file or folder that cannot be read.
    pub(crate) fn unreadable(shown: &str) -> Self {
        Self {
            lost: Lost::All,
            ..Self::new(shown, "", "")
        }
    }
}

//! What is asked of the folder of a spool and of no server.

use strum::{Display, IntoStaticStr, VariantArray};

/// What a server cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray, Display)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum FolderWork {
    /// Making the folders.
    Init,
    /// Sealing anew: nobody may change what has arrived.
    Reseal,
    /// Accepting gaps between numbers.
    Gaps,
    /// Figures: a month of a kiosk that reports late would be told by the difference.
    Stats,
}

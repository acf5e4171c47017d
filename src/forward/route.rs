//! From which kiosk to which server.

use std::path::PathBuf;

use crate::hospital::address::ServerAddress;

/// Whose declarations are sent, and where.
#[derive(Clone, Debug)]
pub struct Route {
    /// The spool.
    pub dir: PathBuf,
    pub kiosk: String,
    pub server: ServerAddress,
}

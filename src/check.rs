//! `uketsuke check`: every fault of `kiosk.toml`, texts and spool at once, each with its place.
//!
//! It must not know the screen.

pub mod fault;
pub(crate) mod intake;
pub(crate) mod near;
mod what;

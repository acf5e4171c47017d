//! Nothing on any screen is cut, every target can be seen and hit, and every code can be scanned: all
//! pictures, all pages, all shipped languages, four sizes.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that fails is meant to panic, in its own functions too"
)]

#[path = "pictures/codes.rs"]
mod codes;
#[path = "pictures/pseudo.rs"]
mod pseudo;
#[path = "pictures/room.rs"]
mod room;
mod support;
#[path = "leaflet/walk.rs"]
mod walk;

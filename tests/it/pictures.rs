//! Nothing on any screen is cut, every target can be seen and hit, and every code can be scanned: all
//! pictures, all pages, all shipped languages, five sizes.

#![allow(
    clippy::string_slice,
    reason = "a test that fails is meant to panic, in its own functions too"
)]

mod codes;
mod grid;
mod portrait;
mod pseudo;
mod room;
mod scene;

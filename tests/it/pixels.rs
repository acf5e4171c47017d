//! What bitmaps become on their way to a terminal, and that it is the same pixels that arrive.

mod bitmaps;
mod breaks;
mod fonts;
mod glass;
mod ink;
mod kitty;
mod logo;
mod look;
mod pages;
mod panels;
mod questions;
mod readings;
mod screens;
pub(crate) mod sixel;
mod tiles;
mod titles;
mod turns;

/// What a terminal has made of what was sent to it.
#[derive(Debug, PartialEq, Eq)]
pub struct Shown<P> {
    pub width: usize,
    pub height: usize,
    pub pixels: Vec<P>,
}

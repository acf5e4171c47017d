//! Items as pictures, for terminals that show graphics: a bitmap in few colours, and the two ways to send it.

pub mod bitmap;
pub mod kitty;
pub mod sixel;

pub use bitmap::{Bitmap, Percent, PixelRect, Ramp};

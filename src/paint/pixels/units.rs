//! Between whole pixels, cells and the fractions in which letters are measured. A cast of a float stops at the ends of
//! what it is cast to, and a screen has fewer pixels than a float counts exactly.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "what is cast here is checked in one place"
)]

pub(super) const fn float(pixels: usize) -> f32 {
    pixels as f32
}

/// The nearest length in pixels.
pub(super) const fn pixels(of: f32) -> usize {
    of.round() as usize
}

/// The nearest place, which may lie outside.
pub(super) const fn place(of: f32) -> i32 {
    of.round() as i32
}

/// So many whole cells hold it.
pub(super) const fn cells(of: f32) -> u16 {
    of.ceil() as u16
}

/// A share of all, as a byte; more than all is all.
pub(super) const fn byte(share: f32) -> u8 {
    (share * 255.0 + 0.5) as u8
}

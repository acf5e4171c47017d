//! 和暦 and 西暦, birth dates as people type them, national holidays.
//!
//! Pure rules and data. It must not know the clock (today is always given), fields, languages or
//! screens.

pub mod era;
pub mod holiday;
mod number;
pub mod typed;

pub use era::{DateProblem, Era};

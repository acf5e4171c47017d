//! 和暦, 西暦 and वि.सं., birth dates as people type them, national holidays.
//!
//! Pure rules and data. It must not know the clock (today is always given), fields, languages (only
//! customs that somebody found in them) or screens.

pub mod bikram;
mod born;
pub mod customs;
pub mod era;
pub mod holiday;
mod number;
mod problem;
mod reading;
mod sense;
pub mod typed;
mod written;

use chrono::{FixedOffset, Offset as _, Utc};

pub use born::Born;
pub use customs::Customs;
pub use era::Era;
pub use problem::DateProblem;

/// Local time: Japan has kept +09:00 without summer time since 1951.
pub fn japan() -> FixedOffset {
    FixedOffset::east_opt(9 * 3600).unwrap_or_else(|| Utc.fix())
}

//! What a typed date of birth was understood as.

use chrono::NaiveDate;

use super::born::Born;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// This day and no other.
    Sure(NaiveDate),
    /// Nothing that may be taken without asking: several days, or one whose day or month is not known.
    Ask(Vec<Born>),
}

//! What can be wrong with a date that somebody gave.

use strum::IntoStaticStr;

/// What is wrong with a date that somebody gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum DateProblem {
    /// Nothing that can be read as a date.
    NotADate,
    /// No year, or one of two digits that could be any.
    WhichYear,
    /// No such month, or no such day in it.
    NoSuchDay,
    /// The day exists, but is not one of that era (昭和65年, 平成元年1月7日), or is older than the
    /// solar calendar (明治5年).
    NotInEra,
    /// Later than today.
    Future,
    /// More than 125 years ago.
    TooOld,
}

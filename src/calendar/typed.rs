//! Birth dates as people type them: `昭和60年1月2日`, `S60.1.2`, `19850102`, `2 de janeiro de 1985`.
//!
//! Here what was typed becomes numbers, and what words say of them; `sense` makes a day of it. A birth
//! date is personal data: what is copied to be read is forgotten. It must not know fields or the clock.

use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::customs::{Customs, fold};
use super::problem::DateProblem;
pub use super::reading::Reading;
use super::sense::sense;
use super::written::{Written, narrow};

/// No date is written with more characters.
const LONGEST: usize = 120;

/// The day of birth meant by what was typed: it exists, is not after `today` and not more than 125
/// years before. What can be read in two ways is not guessed.
pub fn birth(typed: &str, today: NaiveDate, customs: &Customs) -> Result<Reading, DateProblem> {
    if typed.chars().nth(LONGEST).is_some() {
        return Err(DateProblem::NotADate);
    }
    let folded = fold(typed);
    let mut plain = Zeroizing::new(String::with_capacity(folded.len()));
    plain.extend(folded.chars().map(narrow));
    let written = Written::read(&plain, customs).ok_or(DateProblem::NotADate)?;
    sense(&written, today, customs.custom().unwrap_or_default())
}

/// Completed years; 0 for a day of birth after `today`. Someone born on 29 February completes a
/// year on 1 March of a common year. (The law counts the day before the birthday: not meant here.)
pub fn age(born: NaiveDate, today: NaiveDate) -> u32 {
    today.years_since(born).unwrap_or(0)
}

#[cfg(test)]
mod tests;

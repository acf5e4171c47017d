//! What can be wrong with an answer. A value; the sentence is made in `page`.

use strum::IntoStaticStr;

use super::declaration::FieldId;
use crate::calendar::DateProblem;

#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum ProblemKind {
    /// Nothing was given, and the form cannot do without.
    Missing,
    /// Nothing was given; asked once more, then let go.
    MissingAsked,
    /// More than so many characters.
    TooLong(usize),
    /// Holds twelve digits, which may be a My Number. They were wiped.
    MyNumber,
    /// Holds a telephone number that begins with 81 and has no +: twelve digits as well. It was wiped.
    CountryCode,
    /// No letter in a name.
    NotAName,
    /// Holds a character of somebody's own (外字), which nothing can print.
    Private,
    /// Burmese in the numbers of Zawgyi, which everybody else would read as other letters.
    Zawgyi,
    /// Holds something other than kana.
    NotKana,
    /// Not a date, or none of birth.
    Date(DateProblem),
    /// A date that can be read in more than one way.
    WhichDay,
    /// A date without the day.
    NoDay,
    /// A date without month and day.
    NoMonth,
    /// Not seven digits.
    NotAPostcode,
    /// Not a Japanese telephone number, nor one with a country code.
    NotAPhone,
    /// None of the options was chosen.
    NotChosen,
}

impl ProblemKind {
    /// The id: the text key is `problem-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Date(problem) => problem.into_str(),
            _ => self.into_str(),
        }
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: FieldId,
    pub wrong: ProblemKind,
}

//! A date of birth as far as it is known. It must not know how it was typed.

use std::fmt;

use chrono::{Days, Months, NaiveDate};

use super::problem::DateProblem;

/// Nobody older than that comes to a clinic; a slip of the key does.
const OLDEST: Months = Months::new(125 * 12);

/// A date of birth. Papers of some people give no day (月日不詳).
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Born {
    /// On this day.
    Day(NaiveDate),
    /// Some day of the month that begins on this day.
    Month(NaiveDate),
    /// Some day of the year that begins on this day.
    Year(NaiveDate),
}

impl Born {
    /// What is known of a day: month and day perhaps not, a day only with its month.
    pub(super) fn new(
        year: i32,
        month: Option<u32>,
        day: Option<u32>,
    ) -> Result<Self, DateProblem> {
        let first = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let born = match (month, day) {
            (Some(month), Some(day)) => first(month, day).map(Self::Day),
            (Some(month), None) => first(month, 1).map(Self::Month),
            (None, _) => first(1, 1).map(Self::Year),
        };
        born.ok_or(DateProblem::NoSuchDay)
    }

    /// As ISO 8601 and FHIR write it: `1985-01-02`, `1985-01` or `1985`.
    pub fn iso(self) -> String {
        let format = match self {
            Self::Day(_) => "%Y-%m-%d",
            Self::Month(_) => "%Y-%m",
            Self::Year(_) => "%Y",
        };
        self.first().format(format).to_string()
    }

    /// Reads what [`Self::iso`] writes, and nothing else.
    pub fn of_iso(text: &str) -> Option<Self> {
        let (make, day): (fn(NaiveDate) -> Self, _) = match text.len() {
            4 => (Self::Year, format!("{text}-01-01")),
            7 => (Self::Month, format!("{text}-01")),
            10 => (Self::Day, text.to_owned()),
            _ => return None,
        };
        let born = make(NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok()?);
        (born.iso() == text).then_some(born)
    }

    /// The day; the first of those that it can be.
    pub const fn first(self) -> NaiveDate {
        let (Self::Day(day) | Self::Month(day) | Self::Year(day)) = self;
        day
    }

    /// The last day that it can be.
    pub fn last(self) -> NaiveDate {
        let months = match self {
            Self::Day(day) => return day,
            Self::Month(_) => Months::new(1),
            Self::Year(_) => Months::new(12),
        };
        let next = self.first().checked_add_months(months);
        next.and_then(|next| next.checked_sub_days(Days::new(1)))
            .unwrap_or(NaiveDate::MAX)
    }

    /// The day, where it is known.
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) | Self::Year(_) => None,
        }
    }

    /// Not after today, and not more than 125 years ago.
    pub(super) fn within(self, today: NaiveDate) -> Result<Self, DateProblem> {
        let oldest = today.checked_sub_months(OLDEST);
        if self.first() > today {
            Err(DateProblem::Future)
        } else if oldest.is_some_and(|oldest| self.last() < oldest) {
            Err(DateProblem::TooOld)
        } else {
            Ok(self)
        }
    }
}

/// A date of birth is personal data: only how much of it is known.
impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Day(_) => "Day",
            Self::Month(_) => "Month",
            Self::Year(_) => "Year",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_far_as_they_are_known_and_read_back() {
        for (text, last) in [
            ("1985-01-02", "1985-01-02"),
            ("1984-02", "1984-02-29"),
            ("1985-12", "1985-12-31"),
            ("1960", "1960-12-31"),
        ] {
            let born = Born::of_iso(text).unwrap();
            assert_eq!(born.iso(), text);
            assert_eq!(born.last().to_string(), last);
        }
        for text in [
            "",
            "85",
            "1985-1",
            "1985-13",
            "1985-02-30",
            "1985/01/02",
            "19850102",
            "+985",
            "1985-1-02",
            "-985-01-02",
            "１",
        ] {
            assert!(Born::of_iso(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_can_still_be_is_let_pass() {
        let today = NaiveDate::from_ymd_opt(2026, 9, 22).unwrap();
        for (text, expected) in [
            ("2026", Ok(())),
            ("2026-09", Ok(())),
            ("2026-10", Err(DateProblem::Future)),
            ("2027", Err(DateProblem::Future)),
            ("1901", Ok(())),
            ("1901-09", Ok(())),
            ("1901-08", Err(DateProblem::TooOld)),
            ("1900", Err(DateProblem::TooOld)),
        ] {
            let within = Born::of_iso(text).unwrap().within(today);
            assert_eq!(within.map(drop), expected, "{text}");
        }
    }

    #[test]
    fn debug_tells_no_date() {
        assert_eq!(format!("{:?}", Born::of_iso("1985-01-02")), "Some(Day)");
    }
}

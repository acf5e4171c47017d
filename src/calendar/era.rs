//! The five eras of the solar calendar, and days in and out of them.
//!
//! It must not know how dates are typed, nor what day it is.

use chrono::{Datelike, NaiveDate};
use strum::{EnumIter, IntoEnumIterator as _};

use super::born::Born;
use super::problem::DateProblem;

/// An era. Older is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
pub enum Era {
    /// 明治
    Meiji,
    /// 大正
    Taisho,
    /// 昭和
    Showa,
    /// 平成
    Heisei,
    /// 令和
    Reiwa,
}

/// Japan has counted days as the West does since then (明治6年1月1日).
const SOLAR: NaiveDate = day(1873, 1, 1);

/// What there is to say of an era: name, letter, first day, last day.
struct EraRow(&'static str, char, NaiveDate, Option<NaiveDate>);

impl Era {
    /// The table. 1912-07-30 and 1926-12-25 belong to both eras: the old emperor died and the new
    /// era was proclaimed on the same day. Since 1989 a new era begins on the next day.
    #[rustfmt::skip]
    const fn row(self) -> EraRow {
        match self {
            Self::Meiji  => EraRow("明治", 'M', day(1868,  1, 25), Some(day(1912,  7, 30))),
            Self::Taisho => EraRow("大正", 'T', day(1912,  7, 30), Some(day(1926, 12, 25))),
            Self::Showa  => EraRow("昭和", 'S', day(1926, 12, 25), Some(day(1989,  1,  7))),
            Self::Heisei => EraRow("平成", 'H', day(1989,  1,  8), Some(day(2019,  4, 30))),
            Self::Reiwa  => EraRow("令和", 'R', day(2019,  5,  1), None),
        }
    }

    /// The name, such as `昭和`.
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// The letter on forms, such as `S`.
    pub const fn letter(self) -> char {
        self.row().1
    }

    /// The first day. 明治 was made to begin with its first year, before the solar calendar.
    pub const fn first_day(self) -> NaiveDate {
        self.row().2
    }

    /// The last day, `None` while the era lasts.
    pub const fn last_day(self) -> Option<NaiveDate> {
        self.row().3
    }

    /// Whether documents may give any day that it can be in this era.
    fn holds(self, born: Born) -> bool {
        born.last() >= SOLAR.max(self.first_day())
            && self.last_day().is_none_or(|end| born.first() <= end)
    }

    /// How many years the western count is ahead of its own.
    fn offset(self) -> i32 {
        self.first_day().year() - 1
    }
}

/// A day that is known to exist; the tests read every row.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(known) => known,
        None => NaiveDate::MIN,
    }
}

/// Era and year in it; on a changeover day the newer era. `None` before the solar calendar
/// (1873-01-01) and thousands of years from now.
pub fn japanese(day: NaiveDate) -> Option<(Era, u16)> {
    let era = Era::iter().rev().find(|era| era.holds(Born::Day(day)))?;
    let year = day.year() - era.offset();
    Some((era, u16::try_from(year).ok()?))
}

/// The day as it is written in Japan, such as `昭和64年1月7日` or `令和元年5月1日`. `None` where
/// [`japanese`] is.
pub fn written(day: NaiveDate) -> Option<String> {
    let (era, year) = japanese(day)?;
    let (name, month, day) = (era.name(), day.month(), day.day());
    Some(match year {
        1 => format!("{name}元年{month}月{day}日"),
        _ => format!("{name}{year}年{month}月{day}日"),
    })
}

/// What is meant by an era, the year in it (元年 is 1), month and day, as far as they are known.
pub fn western(
    era: Era,
    year: u32,
    month: Option<u32>,
    day: Option<u32>,
) -> Result<Born, DateProblem> {
    let western_year = i32::try_from(year).unwrap_or(i32::MAX);
    let western_year = western_year.saturating_add(era.offset());
    let last_year = era.last_day().map(|last| last.year());
    if last_year.is_some_and(|last| western_year > last) {
        return Err(DateProblem::NotInEra);
    }
    let born = Born::new(western_year, month, day)?;
    let held = era.holds(born).then_some(born);
    held.ok_or(DateProblem::NotInEra)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_a_real_day_and_eras_follow_each_other() {
        for pair in Era::iter().collect::<Vec<_>>().windows(2) {
            let last = pair[0].last_day().unwrap();
            let first = pair[1].first_day();
            let both = pair[1] < Era::Heisei;
            assert_eq!(first, if both { last } else { last.succ_opt().unwrap() });
            assert!(pair[0].first_day() < last && pair[0].first_day().year() >= 1868);
        }
        assert_eq!(Era::Reiwa.last_day(), None);
    }

    #[test]
    fn days_are_written_as_in_japan() {
        for (at, expected) in [
            (day(1872, 12, 31), None),
            (day(1873, 1, 1), Some("明治6年1月1日")),
            (day(1912, 7, 29), Some("明治45年7月29日")),
            (day(1912, 7, 30), Some("大正元年7月30日")),
            (day(1926, 12, 24), Some("大正15年12月24日")),
            (day(1926, 12, 25), Some("昭和元年12月25日")),
            (day(1989, 1, 7), Some("昭和64年1月7日")),
            (day(1989, 1, 8), Some("平成元年1月8日")),
            (day(2019, 4, 30), Some("平成31年4月30日")),
            (day(2019, 5, 1), Some("令和元年5月1日")),
            (day(2020, 2, 29), Some("令和2年2月29日")),
            (NaiveDate::MIN, None),
            (NaiveDate::MAX, None),
        ] {
            assert_eq!(written(at).as_deref(), expected, "{at}");
        }
    }

    #[test]
    fn a_changeover_day_is_read_in_either_era() {
        let first_of_taisho = Ok(Born::Day(day(1912, 7, 30)));
        assert_eq!(western(Era::Meiji, 45, Some(7), Some(30)), first_of_taisho);
        assert_eq!(western(Era::Taisho, 1, Some(7), Some(30)), first_of_taisho);
        let first_of_showa = Ok(Born::Day(day(1926, 12, 25)));
        assert_eq!(western(Era::Taisho, 15, Some(12), Some(25)), first_of_showa);
        assert_eq!(western(Era::Showa, 1, Some(12), Some(25)), first_of_showa);
    }

    #[test]
    fn days_outside_the_era_are_refused() {
        use DateProblem::{NoSuchDay, NotInEra};
        for (era, year, month, day, problem) in [
            (Era::Meiji, 5, 12, 31, NotInEra),
            (Era::Meiji, 45, 7, 31, NotInEra),
            (Era::Meiji, 46, 1, 1, NotInEra),
            (Era::Taisho, 1, 7, 29, NotInEra),
            (Era::Taisho, 15, 12, 26, NotInEra),
            (Era::Showa, 0, 1, 1, NotInEra),
            (Era::Showa, 1, 12, 24, NotInEra),
            (Era::Showa, 64, 1, 8, NotInEra),
            (Era::Showa, 65, 2, 29, NotInEra),
            (Era::Showa, u32::MAX, 1, 1, NotInEra),
            (Era::Heisei, 1, 1, 7, NotInEra),
            (Era::Heisei, 31, 5, 1, NotInEra),
            (Era::Reiwa, 1, 4, 30, NotInEra),
            (Era::Showa, 60, 2, 29, NoSuchDay),
            (Era::Showa, 60, 13, 1, NoSuchDay),
            (Era::Showa, 60, 0, 1, NoSuchDay),
            (Era::Showa, 60, 4, u32::MAX, NoSuchDay),
        ] {
            let given = western(era, year, Some(month), Some(day));
            assert_eq!(given, Err(problem), "{era:?} {year} {month} {day}");
        }
    }
}

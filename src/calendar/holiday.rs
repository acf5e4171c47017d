//! National holidays by rule (国民の祝日に関する法律), 2020 to 2099.
//!
//! The law as it stood in 2026. Later years follow the same rules until parliament changes them. It
//! must not know the clock, nor what a holiday means to anybody.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};

/// When a holiday falls within a year.
#[derive(Clone, Copy)]
enum HolidayRule {
    /// Month and day.
    On(u32, u32),
    /// Month, and which Monday of it.
    Monday(u32, u32),
    /// The day of March that holds the spring equinox.
    Spring,
    /// The day of September that holds the autumn equinox.
    Autumn,
}

use HolidayRule::{Autumn, Monday, On, Spring};

const ALWAYS: RangeInclusive<i32> = 2020..=2099;
/// After the two years in which the Olympic games moved three of them.
const AFTER_GAMES: RangeInclusive<i32> = 2022..=2099;

const HOLIDAYS: [(RangeInclusive<i32>, HolidayRule); 22] = [
    (ALWAYS, On(1, 1)),           // 元日
    (ALWAYS, Monday(1, 2)),       // 成人の日
    (ALWAYS, On(2, 11)),          // 建国記念の日
    (ALWAYS, On(2, 23)),          // 天皇誕生日
    (ALWAYS, Spring),             // 春分の日
    (ALWAYS, On(4, 29)),          // 昭和の日
    (ALWAYS, On(5, 3)),           // 憲法記念日
    (ALWAYS, On(5, 4)),           // みどりの日
    (ALWAYS, On(5, 5)),           // こどもの日
    (2020..=2020, On(7, 23)),     // 海の日
    (2021..=2021, On(7, 22)),     // 海の日
    (AFTER_GAMES, Monday(7, 3)),  // 海の日
    (2020..=2020, On(8, 10)),     // 山の日
    (2021..=2021, On(8, 8)),      // 山の日
    (AFTER_GAMES, On(8, 11)),     // 山の日
    (ALWAYS, Monday(9, 3)),       // 敬老の日
    (ALWAYS, Autumn),             // 秋分の日
    (2020..=2020, On(7, 24)),     // スポーツの日
    (2021..=2021, On(7, 23)),     // スポーツの日
    (AFTER_GAMES, Monday(10, 2)), // スポーツの日
    (ALWAYS, On(11, 3)),          // 文化の日
    (ALWAYS, On(11, 23)),         // 勤労感謝の日
];

/// Whether that day is a national holiday, including substitute days (振替休日) and a day between
/// two holidays (国民の休日). No day outside 2020 to 2099 is.
pub fn is_national(day: NaiveDate) -> bool {
    ALWAYS.contains(&day.year()) && (is_named(day) || is_substitute(day) || is_between(day))
}

/// One of those that the law names (国民の祝日).
fn is_named(day: NaiveDate) -> bool {
    HOLIDAYS
        .iter()
        .any(|(years, rule)| years.contains(&day.year()) && rule.falls_on(day))
}

/// Article 3 (2): if a named holiday is a Sunday, the next day that is none is free.
fn is_substitute(day: NaiveDate) -> bool {
    std::iter::successors(day.pred_opt(), NaiveDate::pred_opt)
        .take_while(|before| is_named(*before))
        .any(|before| before.weekday() == Weekday::Sun)
}

/// Article 3 (3): a day with a named holiday on either side is free.
fn is_between(day: NaiveDate) -> bool {
    day.pred_opt().is_some_and(is_named) && day.succ_opt().is_some_and(is_named)
}

impl HolidayRule {
    fn falls_on(self, day: NaiveDate) -> bool {
        let (month, of_month) = (day.month(), day.day());
        match self {
            On(m, d) => (month, of_month) == (m, d),
            Monday(m, nth) => {
                month == m && day.weekday() == Weekday::Mon && of_month.div_ceil(7) == nth
            }
            Spring => month == 3 && i64::from(of_month) == equinox(20_843_100, day.year()),
            Autumn => month == 9 && i64::from(of_month) == equinox(23_248_800, day.year()),
        }
    }
}

/// Day of the month of an equinox, 1980 to 2099, by the formula of 海上保安庁水路部; `start` is its
/// place in 1980, in millionths of a day. The calendar office of each year has the last word.
fn equinox(start: i64, year: i32) -> i64 {
    let years = i64::from(year) - 1980;
    (start + 242_194 * years) / 1_000_000 - years / 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn each_kind_of_free_day_is_found() {
        for (at, free, why) in [
            (
                day(2026, 5, 6),
                true,
                "substitute after three holidays: 3 May is a Sunday",
            ),
            (day(2026, 5, 7), false, "the day after it"),
            (day(2026, 9, 22), true, "between 敬老の日 and 秋分の日"),
            (day(2032, 9, 21), true, "between 敬老の日 and 秋分の日"),
            (day(2020, 7, 23), true, "海の日 before the games"),
            (day(2020, 10, 12), false, "スポーツの日 was in July"),
            (
                day(2021, 8, 9),
                true,
                "substitute for 山の日, moved to a Sunday",
            ),
            (day(2021, 8, 11), false, "山の日 was moved away"),
            (
                day(2025, 2, 23),
                true,
                "天皇誕生日 on a Sunday is a holiday itself",
            ),
            (day(2025, 2, 24), true, "its substitute"),
            (day(2026, 12, 23), false, "the former emperor's birthday"),
            (
                day(2024, 5, 2),
                false,
                "a Thursday between 29 April and 3 May",
            ),
            (day(2026, 8, 15), false, "custom, not law"),
        ] {
            assert_eq!(is_national(at), free, "{at}: {why}");
        }
    }

    #[test]
    fn nothing_is_claimed_outside_the_table() {
        assert!(!is_national(day(2019, 1, 1)));
        assert!(!is_national(day(2100, 1, 1)));
        assert!(is_national(day(2099, 1, 1)));
        assert!(!is_national(NaiveDate::MIN));
        assert!(!is_national(NaiveDate::MAX));
    }
}

//! When the toll-free line answers (F67–F69).
//!
//! The time is always given, +09:00. It must not know the clock, nor the number to call.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::calendar::holiday;

/// Opening hours, local time (+09:00).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Monday to Friday, but not on national holidays (F67): from, to.
    pub weekday: (NaiveTime, NaiveTime),
    /// Saturday, Sunday and national holidays (F68): from, to.
    pub holiday: (NaiveTime, NaiveTime),
    /// First day of the year-end closure as (month, day), inclusive (F69).
    pub closed_from: (u32, u32),
    /// Last day of the year-end closure as (month, day), inclusive.
    pub closed_to: (u32, u32),
}

/// What can be said of the line at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HotlineState {
    /// Open until that time of the same day.
    Open {
        /// When it closes.
        until: NaiveTime,
    },
    /// Closed; opens then.
    Closed {
        /// When it opens next, never within the year-end closure.
        next: NaiveDateTime,
    },
    /// Within the year-end closure: may be closed, never called open.
    Perhaps {
        /// When it surely opens next.
        next: NaiveDateTime,
    },
}

/// Opening and closing time of a day, as if there were no year-end closure.
pub fn day_hours(hours: &Hours, day: NaiveDate) -> (NaiveTime, NaiveTime) {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    if weekend || holiday::is_national(day) {
        hours.holiday
    } else {
        hours.weekday
    }
}

/// What can be said at `now`. The minute of opening is open, the minute of closing is not.
pub fn state(hours: &Hours, now: NaiveDateTime) -> HotlineState {
    let next = || next_opening(hours, now);
    if is_closure(hours, now.date()) {
        return HotlineState::Perhaps { next: next() };
    }
    let (from, until) = day_hours(hours, now.date());
    if (from..until).contains(&now.time()) {
        HotlineState::Open { until }
    } else {
        HotlineState::Closed { next: next() }
    }
}

/// Within the year-end closure, which usually goes over the year's end.
fn is_closure(hours: &Hours, day: NaiveDate) -> bool {
    let (from, to) = (hours.closed_from, hours.closed_to);
    let day = (day.month(), day.day());
    if from <= to {
        (from..=to).contains(&day)
    } else {
        day >= from || day <= to
    }
}

/// The first opening after `now` outside the closure. A year and a day are looked through; if the
/// closure leaves no day in them, nothing better than `now` can be said.
fn next_opening(hours: &Hours, now: NaiveDateTime) -> NaiveDateTime {
    now.date()
        .iter_days()
        .take(367)
        .filter(|day| !is_closure(hours, *day))
        .map(|day| day.and_time(day_hours(hours, day).0))
        .find(|opening| *opening > now)
        .unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    /// The hours of the leaflet.
    fn hours() -> Hours {
        Hours {
            weekday: (clock(9, 30), clock(20, 0)),
            holiday: (clock(9, 30), clock(17, 30)),
            closed_from: (12, 28),
            closed_to: (1, 5),
        }
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").unwrap()
    }

    fn open(hour: u32, minute: u32) -> HotlineState {
        let until = clock(hour, minute);
        HotlineState::Open { until }
    }

    fn closed(text: &str) -> HotlineState {
        HotlineState::Closed { next: at(text) }
    }

    fn perhaps(text: &str) -> HotlineState {
        HotlineState::Perhaps { next: at(text) }
    }

    #[test]
    fn the_line_opens_and_closes_by_the_kind_of_day() {
        for (now, expected) in [
            // A Friday.
            ("2026-09-18 00:00:00", closed("2026-09-18 09:30:00")),
            ("2026-09-18 09:29:59", closed("2026-09-18 09:30:00")),
            ("2026-09-18 09:30:00", open(20, 0)),
            ("2026-09-18 17:30:00", open(20, 0)),
            ("2026-09-18 19:59:59", open(20, 0)),
            ("2026-09-18 20:00:00", closed("2026-09-19 09:30:00")),
            // A Saturday and a Sunday.
            ("2026-09-19 17:29:59", open(17, 30)),
            ("2026-09-20 17:29:59", open(17, 30)),
            ("2026-09-20 17:30:00", closed("2026-09-21 09:30:00")),
            // A substitute day, a day between holidays and a named holiday; all on weekdays.
            ("2026-05-06 09:30:00", open(17, 30)),
            ("2026-05-06 17:30:00", closed("2026-05-07 09:30:00")),
            ("2026-09-22 17:29:59", open(17, 30)),
            ("2026-09-22 17:30:00", closed("2026-09-23 09:30:00")),
            ("2026-11-23 17:29:59", open(17, 30)),
            ("2026-11-23 17:30:00", closed("2026-11-24 09:30:00")),
            ("2026-11-24 17:30:00", open(20, 0)),
        ] {
            assert_eq!(state(&hours(), at(now)), expected, "{now}");
        }
    }

    #[test]
    fn the_line_is_never_called_open_at_the_years_end() {
        let back = "2027-01-06 09:30:00";
        for (now, expected) in [
            // 27 December 2026 is a Sunday.
            ("2026-12-27 17:29:59", open(17, 30)),
            ("2026-12-27 20:00:00", closed(back)),
            ("2026-12-27 23:59:59", closed(back)),
            ("2026-12-28 00:00:00", perhaps(back)),
            ("2026-12-28 12:00:00", perhaps(back)),
            ("2027-01-01 12:00:00", perhaps(back)),
            ("2027-01-05 23:59:59", perhaps(back)),
            ("2027-01-06 09:29:59", closed(back)),
            ("2027-01-06 09:30:00", open(20, 0)),
        ] {
            assert_eq!(state(&hours(), at(now)), expected, "{now}");
        }
    }

    #[test]
    fn a_closure_need_not_go_over_the_years_end() {
        let mut hours = hours();
        (hours.closed_from, hours.closed_to) = ((12, 29), (12, 31));
        let new_year = "2027-01-01 09:30:00";
        assert_eq!(state(&hours, at("2026-12-28 12:00:00")), open(20, 0));
        assert_eq!(state(&hours, at("2026-12-29 12:00:00")), perhaps(new_year));
        assert_eq!(state(&hours, at("2027-01-01 12:00:00")), open(17, 30));
    }

    #[test]
    fn the_search_for_an_opening_ends() {
        let mut hours = hours();
        (hours.closed_from, hours.closed_to) = ((1, 1), (12, 31));
        let now = "2026-06-15 12:00:00";
        assert_eq!(state(&hours, at(now)), perhaps(now));
        // One day of the year is left; 2028 is a leap year.
        (hours.closed_from, hours.closed_to) = ((6, 16), (6, 14));
        let evening = at("2027-06-15 20:00:00");
        assert_eq!(state(&hours, evening), closed("2028-06-15 09:30:00"));
        let late = NaiveDate::MAX.and_time(clock(21, 0));
        assert_eq!(state(&hours, late), HotlineState::Perhaps { next: late });
    }
}

//! Bikram Sambat, by which Nepal counts: 2043 began on 14 April 1986, and almanacs say how long its months are.
//!
//! It must not know how dates are typed, nor what day it is.

use chrono::{Datelike as _, Days, NaiveDate};

use super::born::Born;
use super::problem::DateProblem;

const TABLE: &str = include_str!("bikram.tsv");
const FIRST_YEAR: u32 = 1975;
const FIRST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(1918, 4, 13);

/// How these years are marked.
const NAME: &str = "वि.सं.";

/// How Nepal writes its months, and behind it how else they are written.
pub(super) const MONTHS: [&str; 12] = [
    "बैशाख वैशाख baisakh baishakh",
    "जेठ जेष्ठ ज्येष्ठ jestha jeth",
    "असार आषाढ asar ashad ashadh",
    "साउन श्रावण saun sawan shrawan",
    "भदौ भाद्र bhadau bhadra",
    "असोज आश्विन asoj aswin ashwin",
    "कात्तिक कार्तिक kattik kartik",
    "मंसिर मङ्सिर मार्ग mangsir",
    "पुस पौष push poush paush",
    "माघ magh",
    "फागुन फाल्गुन fagun phagun falgun phalgun",
    "चैत चैत्र chait chaitra",
];

struct Month {
    year: u32,
    number: u32,
    name: &'static str,
    first: NaiveDate,
    last: NaiveDate,
}

fn months() -> impl Iterator<Item = Month> {
    let rows = TABLE.lines().filter(|row| !row.starts_with('#'));
    let lengths = rows.flat_map(|row| {
        let mut cells = row.split('\t');
        let year = cells.next().and_then(|year| year.parse().ok());
        let lengths = cells.zip(1..).zip(MONTHS);
        lengths.filter_map(move |((days, number), names)| {
            let name = names.split(' ').next()?;
            Some((year?, number, name, days.parse().ok()?))
        })
    });
    lengths.scan(FIRST_DAY, |next, (year, number, name, days)| {
        let first = (*next)?;
        *next = first.checked_add_days(Days::new(days));
        let last = next.and_then(|next| next.pred_opt())?;
        Some(Month {
            year,
            number,
            name,
            first,
            last,
        })
    })
}

/// What is meant by a year, month and day, as far as they are known. A year lies in two of 西暦, and so does a month.
pub(super) fn western(
    year: u32,
    month: Option<u32>,
    day: Option<u32>,
) -> Vec<Result<Born, DateProblem>> {
    let of_year: Vec<Month> = months().filter(|of| of.year == year).collect();
    let (Some(begin), Some(end)) = (of_year.first(), of_year.last()) else {
        let problem = match year {
            ..FIRST_YEAR => DateProblem::TooOld,
            _ => DateProblem::Future,
        };
        return vec![Err(problem)];
    };
    let Some(month) = month else {
        let years = [begin.first, end.last].map(|day| Born::new(day.year(), None, None));
        return years.to_vec();
    };
    let Some(month) = of_year.iter().find(|of| of.number == month) else {
        return vec![Err(DateProblem::NoSuchDay)];
    };
    let Some(day) = day else {
        let of = |day: NaiveDate| Born::new(day.year(), Some(day.month()), None);
        return [month.first, month.last].map(of).to_vec();
    };
    let after = day.checked_sub(1).map(|after| Days::new(after.into()));
    let day = after.and_then(|after| month.first.checked_add_days(after));
    let day = day.filter(|day| *day <= month.last).map(Born::Day);
    vec![day.ok_or(DateProblem::NoSuchDay)]
}

/// The date as it is written in Nepal, such as `वि.सं. 2043 बैशाख 1`; both years, or both months, of one of 西暦. `None`
/// where the table does not reach.
pub fn written(born: Born) -> Option<String> {
    let of = |day| months().find(|of| (of.first..=of.last).contains(&day));
    let (from, to) = (of(born.first())?, of(born.last())?);
    Some(match born {
        Born::Day(day) => {
            let day = day.signed_duration_since(from.first).num_days() + 1;
            format!("{NAME} {} {} {day}", from.year, from.name)
        }
        Born::Month(_) => {
            format!(
                "{NAME} {} {} / {} {}",
                from.year, from.name, to.year, to.name
            )
        }
        Born::Year(_) => format!("{NAME} {} / {}", from.year, to.year),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_every_month() {
        let all: Vec<Month> = months().collect();
        assert_eq!(all.len(), 109 * 12);
        for (of, at) in all.iter().zip(0..) {
            assert_eq!((of.year, of.number), (1975 + at / 12, 1 + at % 12));
            let days = of.last.signed_duration_since(of.first).num_days() + 1;
            assert!((29..=32).contains(&days), "{} {}", of.year, of.number);
        }
        assert!(all.chunks(12).all(|year| year[0].first.month() == 4));
    }

    /// Days that history books give by both calendars.
    #[test]
    fn days_of_nepals_history_are_where_the_west_has_them() {
        for (year, month, day, western_day, written_so) in [
            // The great earthquake.
            (1990, 10, 2, "1934-01-15", "वि.सं. 1990 माघ 2"),
            // The end of the Rana's rule.
            (2007, 11, 7, "1951-02-18", "वि.सं. 2007 फागुन 7"),
            // The king took over.
            (2017, 9, 1, "1960-12-15", "वि.सं. 2017 पुस 1"),
            // Parties were allowed.
            (2046, 12, 26, "1990-04-08", "वि.सं. 2046 चैत 26"),
            (2058, 2, 19, "2001-06-01", "वि.सं. 2058 जेठ 19"),
            // The republic.
            (2065, 2, 15, "2008-05-28", "वि.सं. 2065 जेठ 15"),
            // The second earthquake.
            (2072, 1, 12, "2015-04-25", "वि.सं. 2072 बैशाख 12"),
            // The constitution.
            (2072, 6, 3, "2015-09-20", "वि.सं. 2072 असोज 3"),
        ] {
            let born = Born::of_iso(western_day).unwrap();
            assert_eq!(western(year, Some(month), Some(day)), [Ok(born)]);
            assert_eq!(written(born).as_deref(), Some(written_so));
        }
    }

    #[test]
    fn what_is_known_in_part_lies_in_two() {
        let iso = |found: Vec<Result<Born, _>>| found.into_iter().map(|of| of.unwrap().iso());
        let month: Vec<_> = iso(western(2043, Some(1), None)).collect();
        assert_eq!(month, ["1986-04", "1986-05"]);
        let year: Vec<_> = iso(western(2043, None, None)).collect();
        assert_eq!(year, ["1986", "1987"]);
        let said = |iso| written(Born::of_iso(iso).unwrap());
        assert_eq!(
            said("1986-04").as_deref(),
            Some("वि.सं. 2042 चैत / 2043 बैशाख")
        );
        assert_eq!(said("1986").as_deref(), Some("वि.सं. 2042 / 2043"));
        assert_eq!((said("1918-04-12"), said("2027-04-14")), (None, None));
    }

    #[test]
    fn days_that_there_are_not_are_refused() {
        use DateProblem::{Future, NoSuchDay, TooOld};
        for (year, month, day, problem) in [
            (2043, Some(1), Some(0), NoSuchDay),
            (2043, Some(1), Some(32), NoSuchDay),
            (2043, Some(1), Some(u32::MAX), NoSuchDay),
            (2043, Some(0), Some(1), NoSuchDay),
            (2043, Some(13), None, NoSuchDay),
            (1974, None, None, TooOld),
            (2084, Some(1), Some(1), Future),
        ] {
            let found = western(year, month, day);
            assert_eq!(found, [Err(problem)], "{year} {month:?} {day:?}");
        }
    }
}

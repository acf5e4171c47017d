//! Long tables for the calendar: eras against ICU, holidays against the official lists, and every
//! spelling of a birth date that is accepted or refused.

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, cal::Japanese};
use uketsuke::calendar::DateProblem::{Future, NoSuchDay, NotADate, NotInEra, TooOld};
use uketsuke::calendar::{Era, era, holiday, typed};

#[expect(clippy::unwrap_used, reason = "a wrong day is a wrong test")]
fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn every_day_is_in_the_era_that_icu_says() {
    let calendar = Japanese::new();
    let mut count = 0;
    for day in day(1873, 1, 1)
        .iter_days()
        .take_while(|day| day.year() <= 2100)
    {
        let month = u8::try_from(day.month()).unwrap();
        let of_month = u8::try_from(day.day()).unwrap();
        let icu = Date::try_new_iso(day.year(), month, of_month)
            .unwrap()
            .to_calendar(calendar);
        let icu = icu.era_year();
        let (era, year) = era::japanese(day).unwrap();
        let ours = format!("{era:?}").to_lowercase();
        assert_eq!(
            (icu.era.as_str(), icu.year),
            (ours.as_str(), i32::from(year)),
            "{day}"
        );
        assert_eq!(era::western(era, year, day.month(), day.day()), Ok(day));
        count += 1;
    }
    assert_eq!(count, 83_275);
}

/// The lists of the Cabinet Office, `month-day`.
const HOLIDAYS: [(i32, &str); 6] = [
    (
        2020,
        "1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-23 7-24 8-10 9-21 9-22 11-3 11-23",
    ),
    (
        2021,
        "1-1 1-11 2-11 2-23 3-20 4-29 5-3 5-4 5-5 7-22 7-23 8-8 8-9 9-20 9-23 11-3 11-23",
    ),
    (
        2024,
        "1-1 1-8 2-11 2-12 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-15 8-11 8-12 9-16 9-22 9-23 10-14 \
         11-3 11-4 11-23",
    ),
    (
        2025,
        "1-1 1-13 2-11 2-23 2-24 3-20 4-29 5-3 5-4 5-5 5-6 7-21 8-11 9-15 9-23 10-13 11-3 \
         11-23 11-24",
    ),
    (
        2026,
        "1-1 1-12 2-11 2-23 3-20 4-29 5-3 5-4 5-5 5-6 7-20 8-11 9-21 9-22 9-23 10-12 11-3 11-23",
    ),
    (
        2027,
        "1-1 1-11 2-11 2-23 3-21 3-22 4-29 5-3 5-4 5-5 7-19 8-11 9-20 9-23 10-11 11-3 11-23",
    ),
];

#[test]
fn holidays_are_those_of_the_official_lists() {
    for (year, listed) in HOLIDAYS {
        let ours: Vec<String> = day(year, 1, 1)
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| holiday::is_national(*day))
            .map(|day| format!("{}-{}", day.month(), day.day()))
            .collect();
        assert_eq!(ours.join(" "), listed, "{year}");
    }
}

#[test]
fn equinoxes_drift_and_leap_as_computed_elsewhere() {
    // Agreed by two independent programs; all other years are 20 March and 23 September.
    let spring_19 = [2092, 2096];
    let spring_21 = [2022, 2023, 2027, 2031, 2035, 2039, 2043, 2047, 2051, 2055];
    let autumn_22 = [
        2020, 2024, 2028, 2032, 2036, 2040, 2044, 2045, 2048, 2049, 2052, 2053, 2056, 2057, 2060,
        2061, 2064, 2065, 2068, 2069, 2072, 2073, 2076, 2077, 2078, 2080, 2081, 2082, 2084, 2085,
        2086, 2088, 2089, 2090, 2092, 2093, 2094, 2096, 2097, 2098,
    ];
    for year in 2020..=2099 {
        let spring = match year {
            _ if spring_19.contains(&year) => 19,
            _ if spring_21.contains(&year) => 21,
            _ => 20,
        };
        let autumn = if autumn_22.contains(&year) { 22 } else { 23 };
        assert!(
            holiday::is_national(day(year, 3, spring)),
            "{year}-03-{spring}"
        );
        assert!(
            holiday::is_national(day(year, 9, autumn)),
            "{year}-09-{autumn}"
        );
    }
}

#[test]
fn spellings_of_one_day_are_read_alike() {
    for spelling in [
        "昭和60年1月2日",
        "昭和 60 年 1 月 2 日",
        "　昭和６０年　１月２日　",
        "昭和六十年一月二日",
        "昭和六〇年一月二日",
        "昭和60年01月02日",
        "昭和60.1.2",
        "昭60.1.2",
        "昭60年1月2日",
        "㍼60年1月2日",
        "㍼６０．１．２",
        "S60.1.2",
        "S.60.1.2",
        "S60-1-2",
        "s60/1/2",
        "s 60 / 1 / 2",
        "Ｓ６０／１／２",
        "ｓ６０。１。２",
        "S60・1・2",
        "S600102",
        "s600102",
        "Ｓ６００１０２",
        "S 60 01 02",
        "昭和600102",
        "1985年1月2日",
        "１９８５年１月２日",
        "西暦1985年1月2日",
        "一九八五年一月二日",
        "1985/1/2",
        "1985/01/02",
        "1985-01-02",
        "1985ー01ー02",
        "１９８５－０１－０２",
        "1985−1−2",
        "1985.1.2",
        "19850102",
        "１９８５０１０２",
        "1985 01 02",
        "\t1985/1/2\n",
    ] {
        let read = typed::birth(spelling, day(2026, 9, 22));
        assert_eq!(read, Ok(day(1985, 1, 2)), "{spelling}");
    }
}

#[test]
fn eras_are_read_by_name_letter_and_square() {
    for (era, square, born) in [
        (Era::Meiji, '㍾', day(1912, 3, 4)),
        (Era::Taisho, '㍽', day(1920, 3, 4)),
        (Era::Showa, '㍼', day(1988, 3, 4)),
        (Era::Heisei, '㍻', day(2018, 3, 4)),
        (Era::Reiwa, '㋿', day(2026, 3, 4)),
    ] {
        let (_, year) = era::japanese(born).unwrap();
        let (letter, name) = (era.letter(), era.name());
        let first = name.chars().next().unwrap();
        for spelling in [
            format!("{name}{year}年3月4日"),
            format!("{first}{year}.3.4"),
            format!("{square}{year}/3/4"),
            format!("{letter}{year:02}0304"),
            format!("{}{year}-3-4", letter.to_ascii_lowercase()),
        ] {
            let read = typed::birth(&spelling, day(2026, 9, 22));
            assert_eq!(read, Ok(born), "{spelling}");
        }
    }
}

#[test]
fn special_days_are_read_or_refused_for_the_right_reason() {
    for (spelling, expected) in [
        ("昭和元年12月25日", Ok(day(1926, 12, 25))),
        ("昭和1年12月25日", Ok(day(1926, 12, 25))),
        ("大正15年12月25日", Ok(day(1926, 12, 25))),
        ("明治45年7月30日", Ok(day(1912, 7, 30))),
        ("大正元年7月30日", Ok(day(1912, 7, 30))),
        ("昭和64年1月7日", Ok(day(1989, 1, 7))),
        ("平成元年1月8日", Ok(day(1989, 1, 8))),
        ("H元.1.8", Ok(day(1989, 1, 8))),
        ("平成31年4月30日", Ok(day(2019, 4, 30))),
        ("令和元年5月1日", Ok(day(2019, 5, 1))),
        ("2000/2/29", Ok(day(2000, 2, 29))),
        ("昭和55年2月29日", Ok(day(1980, 2, 29))),
        ("昭和65年1月1日", Err(NotInEra)),
        ("昭和64年1月8日", Err(NotInEra)),
        ("昭和0年1月1日", Err(NotInEra)),
        ("昭和元年12月24日", Err(NotInEra)),
        ("平成元年1月7日", Err(NotInEra)),
        ("平成31年5月1日", Err(NotInEra)),
        ("令和元年4月30日", Err(NotInEra)),
        ("明治46年1月1日", Err(NotInEra)),
        ("明治5年12月2日", Err(NotInEra)),
        ("昭和1985年1月2日", Err(NotInEra)),
        ("明治6年1月1日", Err(TooOld)),
        ("1901/9/21", Err(TooOld)),
        ("2026/9/23", Err(Future)),
        ("令和8年9月23日", Err(Future)),
        ("1985/13/1", Err(NoSuchDay)),
        ("1985/0/1", Err(NoSuchDay)),
        ("1985/1/0", Err(NoSuchDay)),
        ("1985/4/31", Err(NoSuchDay)),
        ("1985/2/29", Err(NoSuchDay)),
        ("1900/2/29", Err(NoSuchDay)),
        ("19851301", Err(NoSuchDay)),
        ("昭和60年2月29日", Err(NoSuchDay)),
        ("S601301", Err(NoSuchDay)),
    ] {
        assert_eq!(
            typed::birth(spelling, day(2026, 9, 22)),
            expected,
            "{spelling}"
        );
    }
}

#[test]
fn what_would_be_a_guess_is_no_date() {
    for spelling in [
        "",
        " ",
        "昭和",
        "S",
        "元年1月1日",
        "西暦元年1月1日",
        "西1985年1月2日",
        "昭和60年",
        "昭和60年1月",
        "昭和年1月2日",
        "昭和60年1月2日生",
        "60.1.2",
        "85/1/2",
        "600102",
        "850102",
        "2/1/1985",
        "1/2/1985",
        "02-01-1985",
        "1985/1",
        "1985//1/2",
        "1985/1/2/3",
        "1985/001/2",
        "1985/1/1985",
        "198501",
        "1985012",
        "198501020",
        "S60012",
        "S6001021",
        "19850/1/2",
        "Jan 2 1985",
        "2 January 1985",
        "X60.1.2",
        "昭昭60.1.2",
        "-1985/1/2",
        "1985/-1/2",
        "1985一1一2",
        "平和60年1月2日",
    ] {
        assert_eq!(
            typed::birth(spelling, day(2026, 9, 22)),
            Err(NotADate),
            "{spelling}"
        );
    }
}

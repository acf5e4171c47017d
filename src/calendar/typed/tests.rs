use std::sync::LazyLock;

use super::DateProblem::{Future, NoSuchDay, NotADate, NotInEra, TooOld};
use super::*;

fn birth(typed: &str, today: NaiveDate) -> Result<NaiveDate, DateProblem> {
    static CUSTOMS: LazyLock<Customs> = LazyLock::new(Customs::default);
    match super::birth(typed, today, &CUSTOMS)? {
        Reading::Sure(day) => Ok(day),
        Reading::Ask(_) => Err(NotADate),
    }
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2026, 9, 22)
}

#[test]
fn the_limits_are_today_and_125_years() {
    for (typed, expected) in [
        ("2026/9/22", Ok(today())),
        ("令和8年9月22日", Ok(today())),
        ("2026/9/23", Err(Future)),
        ("R99.1.1", Err(Future)),
        ("9999/1/1", Err(Future)),
        ("1901/9/22", Ok(day(1901, 9, 22))),
        ("1901/9/21", Err(TooOld)),
        ("明治34年9月21日", Err(TooOld)),
        ("明治5年1月1日", Err(NotInEra)),
        ("0000/1/1", Err(TooOld)),
    ] {
        assert_eq!(birth(typed, today()), expected, "{typed}");
    }
    assert_eq!(birth("1985/1/2", NaiveDate::MIN), Err(Future));
}

#[test]
fn every_day_is_read_back_as_it_is_written() {
    for day in day(1902, 1, 1)
        .iter_days()
        .take_while(|day| *day <= today())
    {
        let written = crate::calendar::era::written(day).unwrap();
        assert_eq!(birth(&written, today()), Ok(day), "{written}");
        let compact = day.format("%Y%m%d").to_string();
        assert_eq!(birth(&compact, today()), Ok(day), "{compact}");
    }
}

#[test]
fn no_string_is_too_strange() {
    let longest = "9".repeat(100_000);
    for typed in [
        longest.as_str(),
        &format!("昭和{longest}年1月1日"),
        &format!("1985/{longest}/1"),
        &"十".repeat(100_000),
        &"\u{301}".repeat(10_000),
        "\u{0}",
        "\u{202E}1985/1/2",
        "👩‍👩‍👧",
    ] {
        assert!(birth(typed, today()).is_err());
    }
    let marks: Vec<char> = "昭和S㍼元六十〇1290年月日生/.-ー　 \u{FE00}👩"
        .chars()
        .collect();
    let mut seed: u32 = 1;
    for _ in 0..100_000 {
        let typed: String = (0..seed % 12)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                marks[(seed >> 8) as usize % marks.len()]
            })
            .collect();
        seed = seed.wrapping_add(0x9E37_79B9);
        if let Ok(born) = birth(&typed, today()) {
            assert!(born <= today(), "{typed}");
        }
    }
}

#[test]
fn kanji_and_figures_do_not_mix_within_a_number() {
    for (typed, expected) in [
        ("1985一1一2", Err(NotADate)),
        ("一九八五年一月二日", Ok(day(1985, 1, 2))),
        ("昭和六十年十二月三十一日", Ok(day(1985, 12, 31))),
        ("昭和二十年十月十日", Ok(day(1945, 10, 10))),
        ("昭和一〇年二〇月一日", Err(NoSuchDay)),
        ("昭和十十年一月一日", Err(NotInEra)),
    ] {
        assert_eq!(birth(typed, today()), expected, "{typed}");
    }
}

#[test]
fn age_is_in_completed_years() {
    for (born, at, years) in [
        (day(1985, 1, 2), day(2026, 1, 1), 40),
        (day(1985, 1, 2), day(2026, 1, 2), 41),
        (day(2000, 2, 29), day(2025, 2, 28), 24),
        (day(2000, 2, 29), day(2025, 3, 1), 25),
        (day(2026, 9, 22), day(2026, 9, 22), 0),
        (day(2026, 9, 23), day(2026, 9, 22), 0),
    ] {
        assert_eq!(age(born, at), years, "{born} {at}");
    }
}

//! Birth dates as people type them: `昭和60年1月2日`, `S60.1.2`, `s600102`, `1985/1/2`, `㍼六十年一月二日`.
//!
//! Only read, never changed or copied: a birth date is personal data. Order is always year, month,
//! day; anything else would be a guess. It must not know fields, languages or the clock.

use std::iter::Peekable;

use chrono::{Months, NaiveDate};

use super::era::{DateProblem, Era, western};
use super::number::{Number, number};

/// Nobody older than that comes to a clinic; a slip of the key does.
const OLDEST: Months = Months::new(125 * 12);

/// The day of birth meant by what was typed: it exists, is not after `today` and not more than 125
/// years before. Spaces may stand anywhere and mean nothing; characters may be of any width.
pub fn birth(typed: &str, today: NaiveDate) -> Result<NaiveDate, DateProblem> {
    let born = read(typed)?;
    if born > today {
        return Err(DateProblem::Future);
    }
    if today
        .checked_sub_months(OLDEST)
        .is_some_and(|oldest| born < oldest)
    {
        return Err(DateProblem::TooOld);
    }
    Ok(born)
}

/// Completed years; 0 for a day of birth after `today`. Someone born on 29 February completes a
/// year on 1 March of a common year. (The law counts the day before the birthday: not meant here.)
pub fn age(born: NaiveDate, today: NaiveDate) -> u32 {
    today.years_since(born).unwrap_or(0)
}

fn read(typed: &str) -> Result<NaiveDate, DateProblem> {
    let marks = typed
        .chars()
        .filter(|mark| !mark.is_whitespace())
        .map(narrow);
    let mut marks = marks.peekable();
    let count = count(&mut marks)?;
    let year = year(&mut marks).ok_or(DateProblem::NotADate)?;
    let (year, month, day) = if marks.peek().is_none() {
        split(count, year)
    } else {
        spelled(year, &mut marks)
    }
    .ok_or(DateProblem::NotADate)?;
    match count {
        Count::Era(era) => western(era, year.short(), month.value, day.value),
        Count::Western if year.digits == 4 => {
            NaiveDate::from_ymd_opt(i32::from(year.short()), month.value, day.value)
                .ok_or(DateProblem::NoSuchDay)
        }
        Count::Western => Err(DateProblem::NotADate),
    }
}

/// From where years are counted.
#[derive(Clone, Copy)]
enum Count {
    Era(Era),
    Western,
}

/// Reads `昭和`, `昭`, `㍼`, `S`, `西暦` or, before a digit, nothing.
fn count(marks: &mut Peekable<impl Iterator<Item = char>>) -> Result<Count, DateProblem> {
    let (era, second) = match marks.peek() {
        Some('M' | 'm' | '㍾') => (Era::Meiji, '.'),
        Some('T' | 't' | '㍽') => (Era::Taisho, '.'),
        Some('S' | 's' | '㍼') => (Era::Showa, '.'),
        Some('H' | 'h' | '㍻') => (Era::Heisei, '.'),
        Some('R' | 'r' | '㋿') => (Era::Reiwa, '.'),
        Some('明') => (Era::Meiji, '治'),
        Some('大') => (Era::Taisho, '正'),
        Some('昭') => (Era::Showa, '和'),
        Some('平') => (Era::Heisei, '成'),
        Some('令') => (Era::Reiwa, '和'),
        Some('西') => {
            marks.next();
            let whole = marks.next() == Some('暦');
            return whole.then_some(Count::Western).ok_or(DateProblem::NotADate);
        }
        _ => return Ok(Count::Western),
    };
    marks.next();
    marks.next_if_eq(&second);
    Ok(Count::Era(era))
}

fn year(marks: &mut Peekable<impl Iterator<Item = char>>) -> Option<Number> {
    if marks.next_if_eq(&'元').is_some() {
        return Some(Number {
            value: 1,
            digits: 1,
        });
    }
    number(marks)
}

/// `600102` after an era, `19850102` without: nothing follows, so the digits hold all three.
fn split(count: Count, run: Number) -> Option<(Number, Number, Number)> {
    let year_digits = match count {
        Count::Era(_) => 2,
        Count::Western => 4,
    };
    let part = |value, digits| Number { value, digits };
    (run.digits == year_digits + 4).then(|| {
        (
            part(run.value / 10_000, year_digits),
            part(run.value / 100 % 100, 2),
            part(run.value % 100, 2),
        )
    })
}

/// Reads `年1月2日` or `/1/2` after the year.
fn spelled(
    year: Number,
    marks: &mut Peekable<impl Iterator<Item = char>>,
) -> Option<(Number, Number, Number)> {
    marks.next_if(|mark| matches!(mark, '年' | '/' | '.' | '-'))?;
    let month = number(marks).filter(|month| month.digits <= 2)?;
    marks.next_if(|mark| matches!(mark, '月' | '/' | '.' | '-'))?;
    let day = number(marks).filter(|day| day.digits <= 2)?;
    marks.next_if_eq(&'日');
    marks.next().is_none().then_some((year, month, day))
}

/// One form for the widths and look-alikes of a mark. 。 and ・ are what the keys of `.` and `/`
/// type in kana mode, ー is that of `-`.
fn narrow(mark: char) -> char {
    match mark {
        '\u{FF01}'..='\u{FF5E}' => {
            let code = u32::from(mark) - 0xFEE0;
            char::from_u32(code).unwrap_or(mark)
        }
        '。' | '｡' => '.',
        '・' | '･' => '/',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' | 'ｰ' => '-',
        '○' => '〇',
        _ => mark,
    }
}

#[cfg(test)]
mod tests {
    use super::DateProblem::{Future, NoSuchDay, NotADate, NotInEra, TooOld};
    use super::*;

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
            "١٩٨٥/١/٢",
        ] {
            assert!(birth(typed, today()).is_err());
        }
        let marks: Vec<char> = "昭和S㍼元六十〇1290年月日/.-ー　 \u{FE00}👩"
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
}

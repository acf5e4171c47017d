//! What a spreadsheet would take a text for. It reads dates, numbers, powers, times and formulas out of what
//! was typed as words, and what it then shows and saves is not what the patient wrote. Pure.

use chrono::{Month, Weekday};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// Words that stand in dates, times, numbers and powers as Excel reads them, beside the names of months and days.
const LATIN: [&str; 12] = [
    "sept", "am", "pm", "a", "p", "e", "d", "m", "t", "s", "h", "r",
];
const JAPANESE: [&str; 15] = [
    "明治", "大正", "昭和", "平成", "令和", "元", "年", "月", "日", "時", "分", "秒", "午前",
    "午後", "円",
];

/// Signs that stand between the digits of a number that is no date.
/// A backslash is a yen sign to a Japanese Windows.
const OF_NUMBERS: [char; 10] = [':', '%', ',', '(', ')', '¥', '\\', '$', '€', '£'];

/// Dashes that are typed for a hyphen.
const DASHES: [char; 7] = [
    '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}',
];

/// What a spreadsheet shows for what it cannot reckon, and takes for that when it is typed.
const ERRORS: [&str; 9] = [
    "#n/a", "#div/0!", "#ref!", "#name?", "#null!", "#num!", "#value!", "#spill!", "#calc!",
];

/// Signs between the parts of a date, and before a number.
const OF_DATES: [char; 7] = [' ', '-', '/', '.', '+', '\'', '_'];

/// Whether a formula begins here, whatever its width and whatever stands before it.
pub(super) fn is_formula(text: &str) -> bool {
    const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.trim_start().starts_with(FORMULA)
}

/// Whether this would become a number, a date, a time, a power or a truth.
pub(super) fn is_a_value(text: &str) -> bool {
    let plain: Zeroizing<String> = Zeroizing::new(text.trim().nfkc().collect());
    let plain = Zeroizing::new(plain.trim().to_lowercase());
    let plain = Zeroizing::new(plain.replace(DASHES, "-"));
    if matches!(plain.as_str(), "true" | "false") || ERRORS.contains(&plain.as_str()) {
        return true;
    }
    if !plain.chars().any(|sign| sign.is_ascii_digit()) {
        return false;
    }
    let words = plain.split(|sign: char| !sign.is_alphabetic());
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    if words.peek().is_some() {
        return words.all(is_known);
    }
    let signs = |of: &[char]| plain.contains(of);
    let known = |sign: char| {
        sign.is_ascii_digit() || OF_NUMBERS.contains(&sign) || OF_DATES.contains(&sign)
    };
    if !plain.chars().all(known) {
        return false;
    }
    signs(&OF_NUMBERS) || is_a_date_or_number(&plain)
}

/// Whether the word is made of words of dates: `平成元年`, `e`, `march`.
fn is_known(word: &str) -> bool {
    let mut rest = word;
    while let Some(after) = JAPANESE.iter().find_map(|known| rest.strip_prefix(known)) {
        rest = after;
    }
    let is_day = rest.ends_with("day") && rest.parse::<Weekday>().is_ok();
    rest.is_empty() || LATIN.contains(&rest) || is_day || rest.parse::<Month>().is_ok()
}

/// Digits in parts: one is a number, two around a point as well, two or three that can be year, month and
/// day are a date.
fn is_a_date_or_number(plain: &str) -> bool {
    let parts = plain.split(|sign: char| !sign.is_ascii_digit());
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 || (parts.len() == 2 && plain.contains('.')) {
        return true;
    }
    let value = |part: &&str| part.parse::<u32>().unwrap_or(u32::MAX);
    let long = parts.iter().map(value).filter(|value| *value > 99);
    let long: Vec<u32> = long.collect();
    let years = long.iter().all(|year| (1900..=9999).contains(year));
    parts.len() <= 3 && long.len() < 2 && years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_change_is_known() {
        for value in [
            "7-11",
            "1-1-2",
            "1/2",
            "1.2",
            "100.5",
            "2026/3",
            "3-2000",
            "12-3456",
            "1985-03",
            "90-1-2",
            "1 1/2",
            "MARCH1",
            "Mar 5",
            "5-May",
            "1-jan-2020",
            "May 2",
            "1E5",
            "1e+10",
            "12E3",
            "1,000",
            "(5)",
            "10%",
            "¥500",
            "1:30",
            "1:30 pm",
            "5 p",
            "H3.1.7",
            "S60/1/2",
            "昭和64年1月7日",
            "平成元年1月8日",
            "3月5日",
            "1時30分",
            "午後3時",
            "7",
            "007",
            "０1２",
            "７－１１",
            "１／２",
            "1E5",
            "１Ｅ５",
            "TRUE",
            "False",
            "ＴＲＵＥ",
            " 7-11 ",
            "09012345678",
            "100円",
            "#N/A",
            "#ＤＩＶ/0!",
            "\\500",
            "1‐1‐2",
            "１−１−２",
            "7–11",
        ] {
            assert!(is_a_value(value), "{value}");
        }
    }

    #[test]
    fn what_it_leaves_alone_is_left_alone() {
        for text in [
            "",
            "髙﨑 葵",
            "03-1234-5678",
            "090-1234-5678",
            "100-8111",
            "千代田1-1",
            "1-1-2 コーポ102",
            "3割",
            "7-Eleven",
            "May",
            "March",
            "Jun Sato",
            "E",
            "Truett",
            "1-2-3-4",
            "1丁目2-3",
            "1985年頃",
            "#5",
            "いち",
        ] {
            assert!(!is_a_value(text), "{text}");
        }
    }
}

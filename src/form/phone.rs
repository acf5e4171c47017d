//! Telephone numbers as people write them.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::countries::{self, is_japanese};
use super::problem::ProblemKind;
use super::twelve;
use crate::text::{digits, hyphens};

/// What stands in front of a number and says only that it is one.
const LABELS: [&str; 8] = [
    "telephone",
    "phone",
    "mobile",
    "tel",
    "電話番号",
    "電話",
    "携帯電話",
    "携帯",
];

/// What stands in front of an extension.
const EXTENSIONS: [&str; 9] = [
    "内線番号",
    "内線",
    "extension",
    "ext",
    "内",
    "転",
    "x",
    "#",
    ";",
];

/// The most digits of an extension.
const EXTENSION: usize = 6;

/// What is dialled in Japan in front of a country code, for want of a +.
const ABROAD: [&str; 2] = ["010", "00"];

/// A Japanese number (10 digits; 11 for 050, 060, 070, 080, 090) or one with a country code, with its
/// extension. As it was typed, but for widths and look-alikes.
pub(super) fn phone(typed: &str) -> Result<String, ProblemKind> {
    let mut wide = Zeroizing::new(String::with_capacity(4 * typed.len()));
    wide.extend(typed.nfkc());
    let plain = unlabelled(wide.trim());
    let (number, extension) = apart(plain);
    let extension = extension.map(extended).transpose();
    let number = dialled(number);
    let digits = number.as_ref().map(|number| digits_of(number));
    let digits = digits.unwrap_or_default();
    if let (Ok(number), Ok(extension)) = (&number, &extension)
        && is_known(number, &digits)
    {
        return Ok(match extension {
            Some(extension) => format!("{number} 内線{extension}"),
            None => number.clone(),
        });
    }
    if let Some(found) = twelve::first(typed) {
        return Err(found.problem);
    }
    if countries::lacks_plus(&digits) {
        return Err(ProblemKind::CountryCode);
    }
    let mut abroad = ABROAD.iter().filter_map(|head| digits.strip_prefix(head));
    match (number, extension) {
        (Ok(number), Ok(None)) if !number.starts_with('+') && abroad.any(countries::is_number) => {
            Ok(number)
        }
        _ => Err(ProblemKind::NotAPhone),
    }
}

/// The ASCII digits in it.
fn digits_of(number: &str) -> Zeroizing<String> {
    let mut digits = Zeroizing::new(String::with_capacity(number.len()));
    digits.extend(number.chars().filter(char::is_ascii_digit));
    digits
}

/// Whether it is a number with a country code, or a Japanese one that somebody can be called back on.
fn is_known(number: &str, digits: &str) -> bool {
    if number.starts_with('+') {
        return countries::is_number(digits);
    }
    let free = digits.starts_with("0120") || digits.starts_with("0800");
    !free && digits.strip_prefix('0').is_some_and(is_japanese)
}

/// The text without what only says that it is a telephone number.
fn unlabelled(text: &str) -> &str {
    let text = text
        .trim_start_matches(['☎', '☏', '✆', '📞', '📱'])
        .trim_start();
    let label = LABELS.iter().find_map(|label| {
        let (head, rest) = text.split_at_checked(label.len())?;
        head.eq_ignore_ascii_case(label).then_some(rest)
    });
    label.map_or(text, |rest| {
        rest.trim_start_matches(['.', ':', ' ', '-', ')'])
    })
}

/// The number, and what stands behind the mark of an extension.
fn apart(text: &str) -> (&str, Option<&str>) {
    let lower = Zeroizing::new(text.to_ascii_lowercase());
    let mut marks = EXTENSIONS.iter();
    let Some((at, mark)) = marks.find_map(|mark| Some((lower.find(mark)?, mark))) else {
        return (text, None);
    };
    let number = text.get(..at).unwrap_or_default();
    let number = number.trim_end_matches([' ', '(', ',', '、', '-', '/']);
    (number, text.get(at + mark.len()..))
}

/// The digits of an extension.
fn extended(text: &str) -> Result<String, ProblemKind> {
    let plain = |c: char| c.is_whitespace() || matches!(c, '.' | ':' | ')' | '=');
    let kept = text.chars().filter(|c| !plain(*c));
    let all: Option<String> = kept.map(digits::ascii).collect();
    all.filter(|all| (1..=EXTENSION).contains(&all.len()))
        .ok_or(ProblemKind::NotAPhone)
}

/// With one form for each sign: what separates is a hyphen or a space.
fn dialled(text: &str) -> Result<String, ProblemKind> {
    let mut plain = String::with_capacity(text.len());
    for c in text.trim().chars() {
        plain.push(match c {
            '+' if plain.trim_matches(['(', ' ']).is_empty() => '+',
            '(' | '[' | '{' | '<' | '〔' | '【' | '「' => '(',
            ')' | ']' | '}' | '>' | '〕' | '】' | '」' => ')',
            '.' | '。' | '・' | '/' | '_' | ',' | '、' | '·' | '•' | '一' => '-',
            _ if hyphens::is_dash(c) || hyphens::is_wave(c) => '-',
            _ if c.is_whitespace() => ' ',
            _ => digits::ascii(c).ok_or(ProblemKind::NotAPhone)?,
        });
    }
    // A + in brackets is one.
    Ok(if plain.starts_with("(+") {
        plain.replacen("(+", "+", 1).replacen(')', "", 1)
    } else {
        plain
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_understood() {
        for (typed, kept) in [
            ("０９０－１２３４－５６７８", "090-1234-5678"),
            ("03 1234 5678", "03 1234 5678"),
            ("06012345678", "06012345678"),
            ("090.1234.5678", "090-1234-5678"),
            ("０９０・１２３４・５６７８", "090-1234-5678"),
            ("090/1234/5678", "090-1234-5678"),
            ("090ー1234ー5678", "090-1234-5678"),
            ("090一1234一5678", "090-1234-5678"),
            ("090~1234~5678", "090-1234-5678"),
            ("(03)1234-5678", "(03)1234-5678"),
            ("（０３）１２３４－５６７８", "(03)1234-5678"),
            ("03（1234）5678", "03(1234)5678"),
            ("[03] 1234 5678", "(03) 1234 5678"),
            ("0570-000-000", "0570-000-000"),
            ("๐๙๐-๑๒๓๔-๕๖๗๘", "090-1234-5678"),
            ("०९० १२३४ ५६७८", "090 1234 5678"),
            ("TEL: 03-1234-5678", "03-1234-5678"),
            ("Tel.03-1234-5678", "03-1234-5678"),
            ("℡03-1234-5678", "03-1234-5678"),
            ("携帯 090-1234-5678", "090-1234-5678"),
            ("03-1234-5678 内線12", "03-1234-5678 内線12"),
            ("03-1234-5678（内線 1234）", "03-1234-5678 内線1234"),
            ("03-1234-5678 ext. 12", "03-1234-5678 内線12"),
            ("03-1234-5678 EXT12", "03-1234-5678 内線12"),
            ("03-1234-5678#12", "03-1234-5678 内線12"),
            ("03-1234-5678 x123", "03-1234-5678 内線123"),
            ("03-1234-5678 ＃１２", "03-1234-5678 内線12"),
            ("03-1234-5678 内線１２３４", "03-1234-5678 内線1234"),
            ("+81 90-1234-5678", "+81 90-1234-5678"),
            ("＋８１ ９０ １２３４ ５６７８", "+81 90 1234 5678"),
            ("+819012345678", "+819012345678"),
            ("+81 (0)90-1234-5678", "+81 (0)90-1234-5678"),
            ("(+81) 90-1234-5678", "+81 90-1234-5678"),
            ("+81-3-1234-5678", "+81-3-1234-5678"),
            ("+81.3.1234.5678 ext 5", "+81-3-1234-5678 内線5"),
            ("+84 912 345 678", "+84 912 345 678"),
            ("+44 20 7946 0958", "+44 20 7946 0958"),
            ("+1 (415) 555-1234", "+1 (415) 555-1234"),
            ("+63 917 123 4567", "+63 917 123 4567"),
            ("+977 98-12345678", "+977 98-12345678"),
            ("0084 912 345 678", "0084 912 345 678"),
            ("010-84-912-345-678", "010-84-912-345-678"),
        ] {
            assert_eq!(phone(typed), Ok(kept.to_owned()), "{typed}");
        }
    }

    #[test]
    fn numbers_that_are_not() {
        for typed in [
            "110",
            "0120-95-0178",
            "0800 123 4567",
            "090123456",
            "0901234567890",
            "abc",
            "+123",
            "1234567890",
            "090-1234-567x",
            "03-1234-5678 内線",
            "03-1234-5678 内線1234567",
            "03-1234-5678 母",
            "+999 123 4567",
            "+84 12",
            "+81 90 1234 567",
            "090-1234-5678 090-1234-5678",
            "",
            "-",
            "+",
            "84 912 345 678",
            "+1 415 555 123",
        ] {
            assert_eq!(phone(typed), Err(ProblemKind::NotAPhone), "{typed}");
        }
    }

    #[test]
    fn twelve_digits_are_no_phone() {
        for typed in [
            "1234-5678-9012",
            "123456789012",
            "012345678901",
            "+123456789012",
            "+81 1234-5678-9012",
            "03-1234-5678 内線123456789012",
            "0123 4567 8901",
            "1234.5678.9012",
        ] {
            assert_eq!(phone(typed), Err(ProblemKind::MyNumber), "{typed}");
        }
        for typed in [
            "81 90 1234 5678",
            "819012345678",
            "81-80-1234-5678",
            "81 9012345678",
            "8170 1234 5678",
            "8150 12345678",
            "８１ ９０ １２３４ ５６７８",
            "81 60 1234 5678",
            "81(90)1234-5678",
        ] {
            assert_eq!(phone(typed), Err(ProblemKind::CountryCode), "{typed}");
        }
    }
}

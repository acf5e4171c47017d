//! The check of one answer: typed text in, [`Answer`] or [`Wrong`] out.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use super::answers::Answer;
use super::problem::Wrong;
use super::schema::Kind;
use crate::calendar::typed::{Reading, birth};
use crate::calendar::{Born, Customs, DateProblem};

/// Checks a text that is not blank.
pub(super) fn text(
    kind: Kind,
    typed: &str,
    today: NaiveDate,
    customs: &Customs,
) -> Result<Answer, Wrong> {
    if kind != Kind::Phone && my_number(typed).is_some() {
        return Err(Wrong::MyNumber);
    }
    match kind {
        Kind::Text(max) => within(typed, max).map(Answer::Text),
        Kind::Kana(max) => kana(typed)
            .and_then(|kana| within(&kana, max))
            .map(Answer::Text),
        Kind::Date => match birth(typed, today, customs) {
            Ok(Reading::Sure(day)) => Ok(Answer::Date {
                born: Born::Day(day),
                typed: typed.to_owned(),
            }),
            Ok(Reading::Ask(days)) => Err(unclear(&days)),
            Err(problem) => Err(wrong_date(problem)),
        },
        Kind::Postcode => postcode(typed).map(Answer::Text),
        Kind::Phone => phone(typed).map(Answer::Text),
        Kind::Choice(_) => Err(Wrong::NotChosen),
    }
}

fn within(text: &str, max: usize) -> Result<String, Wrong> {
    use unicode_segmentation::UnicodeSegmentation;
    if text.graphemes(true).count() > max {
        return Err(Wrong::TooLong(max));
    }
    Ok(text.to_owned())
}

/// What is to be asked about a date that is not clear.
const fn unclear(days: &[Born]) -> Wrong {
    match days {
        [Born::Month(_)] => Wrong::NoDay,
        [Born::Year(_)] => Wrong::NoMonth,
        _ => Wrong::WhichDay,
    }
}

const fn wrong_date(problem: DateProblem) -> Wrong {
    match problem {
        DateProblem::NotADate => Wrong::NotADate,
        DateProblem::WhichYear => Wrong::WhichYear,
        DateProblem::NoSuchDay => Wrong::NoSuchDay,
        DateProblem::NotInEra => Wrong::NotInEra,
        DateProblem::Future => Wrong::Future,
        DateProblem::TooOld => Wrong::TooOld,
    }
}

/// Half-width kana is widened; only kana, long vowel marks, middle dots and spaces are readings.
fn kana(typed: &str) -> Result<String, Wrong> {
    let wide: String = typed.nfkc().collect();
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{3099}'..='\u{309f}' | '\u{30a0}'..='\u{30ff}' | ' ');
    if wide.chars().all(is_kana) {
        Ok(wide)
    } else {
        Err(Wrong::NotKana)
    }
}

/// Hyphens that people and input methods type.
const fn is_hyphen(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{ff0d}' | '\u{ff70}'
    )
}

/// The ASCII digit of a digit of any width.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{ff10}'..='\u{ff19}' => char::from_u32(c as u32 - 0xff10 + 0x30),
        _ => None,
    }
}

/// `100-8111` of any seven digits, with or without 〒 and hyphen.
fn postcode(typed: &str) -> Result<String, Wrong> {
    let stray = |c: char| {
        digit(c).is_none() && !is_hyphen(c) && !c.is_whitespace() && c != '〒' && c != '〶'
    };
    let mut digits: String = typed.chars().filter_map(digit).collect();
    if digits.len() != 7 || typed.chars().any(stray) {
        return Err(Wrong::NotAPostcode);
    }
    digits.insert(3, '-');
    Ok(digits)
}

/// A Japanese number (10 digits; 11 for 050, 060, 070, 080, 090) or one with a country code.
fn phone(typed: &str) -> Result<String, Wrong> {
    let mut plain = String::with_capacity(typed.len());
    for c in typed.trim().chars() {
        match c {
            '+' | '\u{ff0b}' if plain.is_empty() => plain.push('+'),
            '(' | '\u{ff08}' => plain.push('('),
            ')' | '\u{ff09}' => plain.push(')'),
            _ if is_hyphen(c) => plain.push('-'),
            _ if c.is_whitespace() => plain.push(' '),
            _ => plain.push(digit(c).ok_or(Wrong::NotAPhone)?),
        }
    }
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    if plain.starts_with('+') {
        return if (8..=15).contains(&digits.len()) {
            Ok(plain)
        } else {
            Err(Wrong::NotAPhone)
        };
    }
    if my_number(typed).is_some() {
        return Err(Wrong::MyNumber);
    }
    let mobile = ["050", "060", "070", "080", "090"]
        .iter()
        .any(|head| digits.starts_with(head));
    let free = digits.starts_with("0120") || digits.starts_with("0800");
    let length = if mobile { 11 } else { 10 };
    if digits.starts_with('0') && !free && digits.len() == length {
        Ok(plain)
    } else {
        Err(Wrong::NotAPhone)
    }
}

/// The byte range of a maximal run of exactly twelve digits, of any width, spaced or hyphenated.
///
/// Such a run may be a My Number, which must not be collected (番号法 15, 20).
pub(super) fn my_number(text: &str) -> Option<(usize, usize)> {
    let mut run: Option<(usize, usize, usize)> = None;
    let ends = std::iter::once((text.len(), '\u{0}'));
    for (at, c) in text.char_indices().chain(ends) {
        if digit(c).is_some() {
            let (start, count) = run.map_or((at, 0), |(start, _, count)| (start, count));
            run = Some((start, at + c.len_utf8(), count + 1));
        } else if !(is_hyphen(c) || c.is_whitespace())
            && let Some((start, end, 12)) = run.take()
        {
            return Some((start, end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: Kind, typed: &str) -> Result<Answer, Wrong> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        text(kind, typed, today, &Customs::default())
    }

    #[test]
    fn twelve_digits_are_found_in_any_dress() {
        for text in [
            "123456789012",
            "1234 5678 9012",
            "１２３４５６７８９０１２",
            "番号 1234-5678-9012。",
            "1234ー5678－9012",
        ] {
            assert!(my_number(text).is_some(), "{text}");
        }
        for text in [
            "12345678901",
            "1234567890123",
            "千代田1-1",
            "0120-95-0178",
            "",
        ] {
            assert!(my_number(text).is_none(), "{text}");
        }
    }

    #[test]
    fn twelve_digits_are_refused_everywhere_but_with_a_country_code() {
        assert_eq!(
            check(Kind::Text(60), "1234 5678 9012"),
            Err(Wrong::MyNumber)
        );
        assert_eq!(check(Kind::Phone, "1234-5678-9012"), Err(Wrong::MyNumber));
        assert!(check(Kind::Phone, "+81 90-1234-5678").is_ok());
    }

    #[test]
    fn phones() {
        for (typed, kept) in [
            ("０９０－１２３４－５６７８", "090-1234-5678"),
            ("03 1234 5678", "03 1234 5678"),
            ("06012345678", "06012345678"),
        ] {
            assert_eq!(
                check(Kind::Phone, typed),
                Ok(Answer::Text(kept.into())),
                "{typed}"
            );
        }
        for typed in [
            "110",
            "0120-95-0178",
            "090123456",
            "abc",
            "+123",
            "1234567890",
        ] {
            assert_eq!(check(Kind::Phone, typed), Err(Wrong::NotAPhone), "{typed}");
        }
    }

    #[test]
    fn postcodes() {
        for typed in ["1008111", "100-8111", "〒１００－８１１１", "100ー8111"] {
            assert_eq!(
                check(Kind::Postcode, typed),
                Ok(Answer::Text("100-8111".into())),
                "{typed}"
            );
        }
        for typed in ["100811", "10081111", "100-811a"] {
            assert_eq!(
                check(Kind::Postcode, typed),
                Err(Wrong::NotAPostcode),
                "{typed}"
            );
        }
    }

    #[test]
    fn kana_is_widened_and_nothing_else() {
        assert_eq!(
            check(Kind::Kana(60), "ﾀｶﾞ ｱｵｲ"),
            Ok(Answer::Text("タガ アオイ".into()))
        );
        assert_eq!(check(Kind::Kana(60), "高崎"), Err(Wrong::NotKana));
        assert_eq!(
            check(Kind::Text(60), "ﾀｶ １"),
            Ok(Answer::Text("ﾀｶ １".into()))
        );
    }

    #[test]
    fn length_is_counted_in_graphemes() {
        assert!(check(Kind::Text(2), "葛\u{e0100}飾").is_ok());
        assert_eq!(check(Kind::Text(2), "千代田"), Err(Wrong::TooLong(2)));
    }
}

//! Twelve digits that may be a My Number, which must not be collected (番号法 15, 20).
//!
//! Digits of any script and form count. They are found where they stand together, or in the groups in which
//! people write such a number; in other groups only if the check digit is right, or house numbers and
//! postcodes could not be written any more.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::countries;
use super::problem::ProblemKind;
use crate::text::{digits, hyphens, sanitize, width};

/// How many there are.
const ALL: usize = 12;

/// The groups in which a number of twelve digits is written.
const SHAPES: [&[usize]; 4] = [&[12], &[4, 4, 4], &[6, 6], &[3, 3, 3, 3]];

/// Groups farther apart than so many characters do not belong together.
const GAP: usize = 3;

/// Where a row stands, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DigitSpan {
    pub(super) start: usize,
    pub(super) end: usize,
    /// What it is taken for: a My Number, or a telephone number with Japan's code, its + left out.
    pub(super) problem: ProblemKind,
}

/// The first row of twelve digits that must not be kept.
///
/// Looked for twice: with everything that stands for a digit (①, ², 二), and with plain digits alone, since a
/// ① or 二 in front of a number is no part of it.
pub(super) fn first(text: &str) -> Option<DigitSpan> {
    let among = |wide| {
        let groups = groups(text, wide);
        groups.chunk_by(|_, next| next.near).find_map(found)
    };
    [among(true), among(false)]
        .into_iter()
        .flatten()
        .min_by_key(|found| found.start)
}

/// Digits without anything between them.
struct DigitGroup {
    digits: Zeroizing<String>,
    start: usize,
    end: usize,
    /// Whether + stands in front of it.
    plus: bool,
    /// Whether it stands near the one before.
    near: bool,
}

/// What one character of the text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Symbol {
    Digit(u8),
    Plus,
    Between,
    Other,
}

fn part(c: char, wide: bool) -> Symbol {
    match digits::value(c).or_else(|| if wide { digits::kanji(c) } else { None }) {
        Some(value) => Symbol::Digit(value),
        None if width::narrow(c) == '+' => Symbol::Plus,
        // 一 between plain digits is one more dash.
        None if hyphens::is_dash(c) || c == '一' || !c.is_alphanumeric() => Symbol::Between,
        None => Symbol::Other,
    }
}

/// All groups of digits in a text.
fn groups(text: &str, wide: bool) -> Vec<DigitGroup> {
    let mut groups: Vec<DigitGroup> = Vec::new();
    let (mut near, mut gap, mut plus) = (false, 0, false);
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        // A mark on a digit (1⃣) leaves it one.
        if is_combining_mark(c) || sanitize::is_selector(c) || sanitize::is_joiner(c) {
            continue;
        }
        let mut between = false;
        for part in parts(c, wide) {
            match part {
                Symbol::Digit(value) => {
                    if gap > 0 || !near {
                        groups.push(DigitGroup {
                            // A longer one is none, and a buffer that grows leaves copies.
                            digits: Zeroizing::new(String::with_capacity(64)),
                            start,
                            end,
                            plus,
                            near,
                        });
                    }
                    if let Some(group) = groups.last_mut() {
                        group.end = end;
                        if group.digits.len() < 64 {
                            group.digits.push(char::from(b'0' + value));
                        }
                    }
                    (near, gap, plus) = (true, 0, false);
                }
                Symbol::Plus => (between, plus) = (true, true),
                Symbol::Between => between = true,
                Symbol::Other => (near, gap, plus) = (false, 0, false),
            }
        }
        gap += usize::from(between);
        if gap > GAP {
            (near, plus) = (false, false);
        }
    }
    groups
}

/// What a character is made of: ⑫ of two digits, ⑴ of a digit between brackets.
fn parts(c: char, wide: bool) -> Vec<Symbol> {
    if !wide {
        return vec![part(c, false)];
    }
    if let Some(value) = digits::circled(c) {
        let both = [value / 10, value % 10];
        let significant = both.into_iter().skip(usize::from(value < 10));
        return significant.map(Symbol::Digit).collect();
    }
    c.nfkc().map(|c| part(c, true)).collect()
}

/// The first row of twelve among groups that stand near each other.
fn found(mut row: &[DigitGroup]) -> Option<DigitSpan> {
    while let [_, rest @ ..] = row {
        row = match (telephone(row), begins(row)) {
            (Some(many), _) => row.get(many..)?,
            (None, None) => rest,
            (None, found) => return found,
        };
    }
    None
}

/// How many groups at the beginning are a telephone number with + and a country code.
fn telephone(row: &[DigitGroup]) -> Option<usize> {
    row.first().filter(|group| group.plus)?;
    let mut longest = (1..=row.len()).rev();
    longest.find(|many| joined(row, *many).is_some_and(|digits| countries::is_number(&digits)))
}

/// The digits of so many groups, if they are not too many for any number.
fn joined(row: &[DigitGroup], many: usize) -> Option<Zeroizing<String>> {
    let mut all = Zeroizing::new(String::with_capacity(16));
    for group in row.iter().take(many) {
        if all.len() + group.digits.len() > 16 {
            return None;
        }
        all.push_str(&group.digits);
    }
    Some(all)
}

/// The row of twelve that begins with the first group.
fn begins(row: &[DigitGroup]) -> Option<DigitSpan> {
    let many = (1..=row.len()).find(|many| count(row, *many) >= ALL)?;
    let all = joined(row, many).filter(|all| all.len() == ALL)?;
    let (first, last) = (row.first()?, row.get(many - 1)?);
    // A telephone number follows, and is none of it.
    if (1..many).any(|at| row.get(at..).and_then(telephone).is_some()) {
        return None;
    }
    let lengths = || row.iter().take(many).map(|group| group.digits.len());
    let usual = SHAPES
        .iter()
        .any(|shape| lengths().eq(shape.iter().copied()));
    let plus = countries::lacks_plus(&all);
    if !(usual || is_checked(&all) || (plus && first.digits.as_str() == "81")) {
        return None;
    }
    Some(DigitSpan {
        start: first.start,
        end: last.end,
        problem: if plus {
            ProblemKind::CountryCode
        } else {
            ProblemKind::MyNumber
        },
    })
}

fn count(row: &[DigitGroup], many: usize) -> usize {
    row.iter().take(many).map(|group| group.digits.len()).sum()
}

/// Whether the last of twelve digits is the check digit of the others (行政手続における特定の個人を識別する
/// ための番号の利用等に関する法律施行規則 5).
fn is_checked(digits: &str) -> bool {
    let values = || digits.chars().rev().filter_map(|c| c.to_digit(10));
    let weighted = values().skip(1).zip((2..=7).chain(2..=6));
    let sum: u32 = weighted.map(|(digit, weight)| digit * weight).sum();
    let check = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    values().next() == Some(check)
}

#[cfg(test)]
mod tests;

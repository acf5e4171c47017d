//! A number within a date, in figures or kanji. It must not know what the number counts.

use crate::text::digits;

/// A run of digits. Counts stop at the largest value, so that no run is too long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

impl Number {
    pub(super) const fn new(value: u32, digits: usize) -> Self {
        Self { value, digits }
    }

    fn push(&mut self, digit: u8) {
        self.value = self.value.saturating_mul(10).saturating_add(digit.into());
        self.digits = self.digits.saturating_add(1);
    }
}

/// Reads `12`, `一二` or `十二` and gives what is behind it, but no mixture: in `1985一1一2` the 一 is a
/// slip for a hyphen.
pub(super) fn number(text: &str) -> Option<(Number, &str)> {
    let mut read = Number::default();
    let mut rest = text;
    while let Some((digit, after)) = first(rest, digits::value) {
        read.push(digit);
        rest = after;
    }
    if read.digits > 0 {
        return Some((read, rest));
    }
    loop {
        if let Some((digit, after)) = first(rest, digits::kanji) {
            read.push(digit);
            rest = after;
        } else if let Some(after) = rest.strip_prefix('十') {
            // 十 is a digit only where one beside it is missing: in 十二 and 二十, not in 二十二.
            if read.digits == 0 {
                read.push(1);
            }
            if first(after, digits::kanji).is_none() {
                read.push(0);
            }
            rest = after;
        } else {
            return (read.digits > 0).then_some((read, rest));
        }
    }
}

/// The value of the first character, and what is behind it.
fn first(text: &str, value: fn(char) -> Option<u8>) -> Option<(u8, &str)> {
    let mut marks = text.chars();
    let value = marks.next().and_then(value)?;
    Some((value, marks.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_kanji_are_read_up_to_the_next_mark() {
        for (typed, expected, rest) in [
            ("12年", Some((12, 2)), "年"),
            ("01/", Some((1, 2)), "/"),
            ("一", Some((1, 1)), ""),
            ("十月", Some((10, 2)), "月"),
            ("十二月", Some((12, 2)), "月"),
            ("二十日", Some((20, 2)), "日"),
            ("三十一日", Some((31, 2)), "日"),
            ("一九八五年", Some((1985, 4)), "年"),
            ("二〇二六", Some((2026, 4)), ""),
            ("1985一1", Some((1985, 4)), "一1"),
            ("十2", Some((10, 2)), "2"),
            ("99999999999", Some((u32::MAX, 11)), ""),
            ("٣١/", Some((31, 2)), "/"),
            ("๒๕๒๘", Some((2528, 4)), ""),
            ("百", None, "百"),
            ("", None, ""),
        ] {
            let (read, behind) = number(typed).unzip();
            let read = read.map(|read| (read.value, read.digits));
            assert_eq!(read, expected, "{typed}");
            assert_eq!(behind.unwrap_or(typed), rest, "{typed}");
        }
    }
}

//! A number within a date, in figures or kanji. It must not know what the number counts.

use std::iter::Peekable;

/// A run of digits. Counts stop at the largest value, so that no run is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: u32,
    pub(super) digits: usize,
}

impl Number {
    /// As a year; what is too large stays too large for any era.
    pub(super) fn short(self) -> u16 {
        u16::try_from(self.value).unwrap_or(u16::MAX)
    }

    fn push(&mut self, digit: u32) {
        self.value = self.value.saturating_mul(10).saturating_add(digit);
        self.digits = self.digits.saturating_add(1);
    }
}

/// Reads `12`, `一二` or `十二`, but no mixture: in `1985一1一2` the 一 is a slip for a hyphen.
pub(super) fn number(marks: &mut Peekable<impl Iterator<Item = char>>) -> Option<Number> {
    let mut read = Number {
        value: 0,
        digits: 0,
    };
    while let Some(digit) = marks.peek().and_then(|mark| mark.to_digit(10)) {
        marks.next();
        read.push(digit);
    }
    if read.digits > 0 {
        return Some(read);
    }
    while let Some(mark) = marks.next_if(|mark| *mark == '十' || kanji(*mark).is_some()) {
        if let Some(digit) = kanji(mark) {
            read.push(digit);
            continue;
        }
        // 十 is a digit only where one beside it is missing: in 十二 and 二十, not in 二十二.
        if read.digits == 0 {
            read.push(1);
        }
        if marks.peek().is_none_or(|next| kanji(*next).is_none()) {
            read.push(0);
        }
    }
    (read.digits > 0).then_some(read)
}

fn kanji(mark: char) -> Option<u32> {
    ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']
        .into_iter()
        .zip(0..)
        .find_map(|(of, digit)| (of == mark).then_some(digit))
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
            ("百", None, "百"),
            ("", None, ""),
        ] {
            let mut marks = typed.chars().peekable();
            let read = number(&mut marks).map(|read| (read.value, read.digits));
            assert_eq!(read, expected, "{typed}");
            assert_eq!(marks.collect::<String>(), rest, "{typed}");
        }
    }
}

//! The numbers of a typed date in their order, and what the words beside them say. It must not know what day they mean.

use strum::IntoEnumIterator as _;

use super::customs::{Count, Customs, DatePart, WordMeaning};
use super::era::Era;
use super::number::{Number, number};

/// A number, and what a word says of it.
pub(super) struct Given {
    pub(super) number: Number,
    pub(super) part: Option<DatePart>,
}

/// The numbers of a date in the order in which they were typed.
#[derive(Default)]
pub(super) struct Written {
    pub(super) given: Vec<Given>,
    /// From where the years are counted, if that was said.
    pub(super) count: Option<Count>,
    /// Whether the month is one of 西暦 by its name.
    pub(super) western_month: bool,
    /// What the next number is, by the word before it.
    pending: Option<DatePart>,
    /// What was read last.
    last: Last,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Nothing,
    /// A number; whether something keeps it apart from the next one.
    Number {
        apart: bool,
    },
    Word,
    Mark(char),
    /// A dot and another mark, as in `янв./1985`.
    Marks,
}

impl Written {
    pub(super) fn read(text: &str, customs: &Customs) -> Option<Self> {
        let mut written = Self::default();
        let mut rest = text.trim();
        while !rest.is_empty() {
            let after = rest.trim_start();
            if after.len() < rest.len()
                && let Last::Number { apart } = &mut written.last
            {
                *apart = true;
            }
            rest = written.take(after, customs)?;
        }
        written.pending.is_none().then_some(written)
    }

    /// Reads one number, word or mark; what is behind it.
    fn take<'a>(&mut self, text: &'a str, customs: &Customs) -> Option<&'a str> {
        if let Some(after) = text.strip_prefix(['.', '/', '-', ',']) {
            let mark = text.chars().next()?;
            self.last = match self.last {
                Last::Number { .. } | Last::Word => Last::Mark(mark),
                Last::Mark('.') => Last::Marks,
                Last::Nothing | Last::Mark(_) | Last::Marks => return None,
            };
            return Some(after);
        }
        if let Some((number, after)) = number(text) {
            self.number(number)?;
            return Some(after);
        }
        let of_era = matches!(self.count, Some(Count::Era(_))) && self.pending.is_some();
        if let Some(after) = text.strip_prefix('元').filter(|_| of_era) {
            return self.number(Number::new(1, 1)).map(|()| after);
        }
        if self.last == Last::Nothing
            && let Some((era, after)) = lettered(text)
        {
            (self.count, self.pending) = (Some(Count::Era(era)), Some(DatePart::Year));
            self.last = Last::Word;
            return Some(after);
        }
        let mut words = customs.words_of(text);
        words.find_map(|(meaning, after)| self.word(meaning, after).map(|()| after))
    }

    fn number(&mut self, number: Number) -> Option<()> {
        if self.last == (Last::Number { apart: false }) {
            return None;
        }
        self.given.push(Given {
            number,
            part: self.pending.take(),
        });
        self.last = Last::Number { apart: false };
        Some(())
    }

    /// `None` where the word makes no sense; then nothing has changed.
    fn word(&mut self, meaning: WordMeaning, after: &str) -> Option<()> {
        match meaning {
            WordMeaning::Beside => {}
            WordMeaning::After(part) => self.label(part)?,
            WordMeaning::Before(part) => {
                if self.pending.is_some() {
                    return None;
                }
                self.pending = Some(part);
            }
            WordMeaning::Month(month) => {
                self.month(month)?;
                self.western_month = true;
            }
            WordMeaning::BikramMonth(month) => {
                self.can_count(Count::Bikram)?;
                self.month(month)?;
                self.count = Some(Count::Bikram);
            }
            WordMeaning::BikramDay => {
                self.can_count(Count::Bikram)?;
                self.label(DatePart::Day)?;
                self.count = Some(Count::Bikram);
            }
            WordMeaning::Count(count) => {
                if self.count.is_some() || !matches!(self.pending, None | Some(DatePart::Year)) {
                    return None;
                }
                let next = after.trim_start_matches([' ', '.']);
                if number(next).is_some() || next.starts_with('元') {
                    self.pending = Some(DatePart::Year);
                } else if matches!(count, Count::Era(_)) {
                    return None;
                } else if !self.year_stands_before() {
                    self.label(DatePart::Year)?;
                }
                self.count = Some(count);
            }
        }
        self.last = Last::Word;
        Some(())
    }

    fn month(&mut self, month: u32) -> Option<()> {
        if !matches!(self.pending, None | Some(DatePart::Month)) {
            return None;
        }
        self.pending = None;
        self.given.push(Given {
            number: Number::new(month, 2),
            part: Some(DatePart::Month),
        });
        Some(())
    }

    /// In `2010/5/12 BS` the last number is not the year.
    fn year_stands_before(&self) -> bool {
        let before = self.given.iter().rev().skip(1);
        before.into_iter().any(|of| of.number.digits > 2)
    }

    /// Whether nothing else was said of the years.
    fn can_count(&self, count: Count) -> Option<()> {
        self.count.is_none_or(|of| of == count).then_some(())
    }

    /// The number before is this part.
    fn label(&mut self, part: DatePart) -> Option<()> {
        let number = matches!(self.last, Last::Number { .. });
        let given = self.given.last_mut().filter(|_| number)?;
        if given.part.is_some_and(|of| of != part) {
            return None;
        }
        given.part = Some(part);
        Some(())
    }
}

/// `S` and the like before a year.
fn lettered(text: &str) -> Option<(Era, &str)> {
    let mut marks = text.chars();
    let letter = marks.next()?;
    let era = Era::iter().find(|era| era.letter().eq_ignore_ascii_case(&letter))?;
    let next = marks.as_str().trim_start_matches([' ', '.']);
    (number(next).is_some() || next.starts_with('元')).then_some((era, next))
}

/// One form for look-alikes of a mark. 。 and ・ are what the keys of `.` and `/` type in kana mode, ー is
/// that of `-`.
pub(super) const fn narrow(mark: char) -> char {
    match mark {
        '。' => '.',
        '、' => ',',
        '・' | '·' | '\u{2044}' | '\u{2215}' => '/',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' => '-',
        _ => mark,
    }
}

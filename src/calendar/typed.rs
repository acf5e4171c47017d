//! Birth dates as people type them: `昭和60年1月2日`, `S60.1.2`, `19850102`, `2 de janeiro de 1985`.
//!
//! Here what was typed becomes numbers, and what words say of them; `sense` makes a day of it. A birth
//! date is personal data: what is copied to be read is forgotten. It must not know fields or the clock.

use chrono::NaiveDate;
use zeroize::Zeroizing;

use super::born::Born;
use super::customs::{Count, Customs, Meaning, Part, fold};
use super::era::{DateProblem, Era};
use super::number::{Number, number};
use super::sense::sense;

/// No date is written with more characters.
const LONGEST: usize = 120;

/// What was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// This day and no other.
    Sure(NaiveDate),
    /// Nothing that may be taken without asking: several days, or one whose day or month is not known.
    Ask(Vec<Born>),
}

/// The day of birth meant by what was typed: it exists, is not after `today` and not more than 125
/// years before. What can be read in two ways is not guessed.
pub fn birth(typed: &str, today: NaiveDate, customs: &Customs) -> Result<Reading, DateProblem> {
    if typed.chars().nth(LONGEST).is_some() {
        return Err(DateProblem::NotADate);
    }
    let folded = fold(typed);
    let mut plain = Zeroizing::new(String::with_capacity(folded.len()));
    plain.extend(folded.chars().map(narrow));
    let written = Written::read(&plain, customs).ok_or(DateProblem::NotADate)?;
    sense(&written, today, customs.custom().unwrap_or_default())
}

/// Completed years; 0 for a day of birth after `today`. Someone born on 29 February completes a
/// year on 1 March of a common year. (The law counts the day before the birthday: not meant here.)
pub fn age(born: NaiveDate, today: NaiveDate) -> u32 {
    today.years_since(born).unwrap_or(0)
}

/// A number, and what a word says of it.
pub(super) struct Given {
    pub(super) number: Number,
    pub(super) part: Option<Part>,
}

/// The numbers of a date in the order in which they were typed.
#[derive(Default)]
pub(super) struct Written {
    pub(super) given: Vec<Given>,
    /// From where the years are counted, if that was said.
    pub(super) count: Option<Count>,
    /// What the next number is, by the word before it.
    pending: Option<Part>,
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
    fn read(text: &str, customs: &Customs) -> Option<Self> {
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
            let first = Number {
                value: 1,
                digits: 1,
            };
            return self.number(first).map(|()| after);
        }
        if self.last == Last::Nothing
            && let Some((era, after)) = lettered(text)
        {
            (self.count, self.pending) = (Some(Count::Era(era)), Some(Part::Year));
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
    fn word(&mut self, meaning: Meaning, after: &str) -> Option<()> {
        match meaning {
            Meaning::Beside => {}
            Meaning::After(part) => self.label(part)?,
            Meaning::Before(part) => {
                if self.pending.is_some() {
                    return None;
                }
                self.pending = Some(part);
            }
            Meaning::Month(month) => {
                if !matches!(self.pending, None | Some(Part::Month)) {
                    return None;
                }
                self.pending = None;
                let number = Number {
                    value: month,
                    digits: 2,
                };
                self.given.push(Given {
                    number,
                    part: Some(Part::Month),
                });
            }
            Meaning::Count(count) => {
                if self.count.is_some() || !matches!(self.pending, None | Some(Part::Year)) {
                    return None;
                }
                let next = after.trim_start_matches([' ', '.']);
                if number(next).is_some() || next.starts_with('元') {
                    self.pending = Some(Part::Year);
                } else if matches!(count, Count::Era(_)) {
                    return None;
                } else {
                    self.label(Part::Year)?;
                }
                self.count = Some(count);
            }
        }
        self.last = Last::Word;
        Some(())
    }

    /// The number before is this part.
    fn label(&mut self, part: Part) -> Option<()> {
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
    let era = Era::ALL
        .into_iter()
        .find(|era| era.letter().eq_ignore_ascii_case(&letter))?;
    let next = marks.as_str().trim_start_matches([' ', '.']);
    (number(next).is_some() || next.starts_with('元')).then_some((era, next))
}

/// One form for look-alikes of a mark. 。 and ・ are what the keys of `.` and `/` type in kana mode, ー is
/// that of `-`.
const fn narrow(mark: char) -> char {
    match mark {
        '。' => '.',
        '、' => ',',
        '・' | '·' | '\u{2044}' | '\u{2215}' => '/',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | 'ー' => '-',
        '○' | '◯' | '零' => '〇',
        _ => mark,
    }
}

#[cfg(test)]
mod tests;

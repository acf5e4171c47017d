//! Other forms of one character: of kanji (高 髙) and of Latin letters (a á).
//!
//! Generous: a name is spelt as its owner spells it, and offering one form too many does no harm.
//! It must not know dictionaries or fields.

use self::table::{COMMON, RARE};

mod accents;
mod table;

pub use accents::accents;

/// At most so many words come out of [`expand`].
const AT_MOST: usize = 6;

/// The other forms of a kanji, the likeliest first; empty if it has none.
pub fn of(c: char) -> &'static [char] {
    others(COMMON.iter().chain(RARE), c)
}

/// The same word with one or all of its kanji in a form that is common in names, the likeliest
/// first: 高橋 → 髙橋, 渡辺 → 渡邊 渡邉. Never the word itself. The caller wipes them.
pub fn expand(word: &str) -> Vec<String> {
    let likeliest = (0..).map(|rank| at_rank(word, rank));
    let some = likeliest.take_while(|words| !words.is_empty());
    some.flatten().take(AT_MOST).collect()
}

/// The words with the form of this rank in one place each, then those with it in all places, or the
/// last form where there are fewer.
fn at_rank(word: &str, rank: usize) -> Vec<String> {
    let forms = |c: char| others(COMMON.iter(), c);
    let form = |c: char| forms(c).get(rank).copied();
    let mut words: Vec<String> = word
        .char_indices()
        .filter_map(|(place, c)| Some((place, form(c)?)))
        .map(|(place, other)| with(word, |at, c| if at == place { other } else { c }))
        .collect();
    let places = word.chars().filter(|c| !forms(*c).is_empty()).count();
    if !words.is_empty() && places > 1 {
        let or_last = |c: char| form(c).or_else(|| forms(c).last().copied());
        words.push(with(word, |_, c| or_last(c).unwrap_or(c)));
    }
    words
}

fn with(word: &str, form: impl Fn(usize, char) -> char) -> String {
    let mut other = String::with_capacity(word.chars().count() * char::MAX.len_utf8());
    other.extend(word.char_indices().map(|(at, c)| form(at, c)));
    other
}

/// A group holds its forms twice, so those after a form, and around, are one slice.
fn others(groups: impl Iterator<Item = &'static &'static [char]>, c: char) -> &'static [char] {
    for group in groups {
        let forms = group.len() / 2;
        if let Some(at) = group.iter().take(forms).position(|form| *form == c) {
            return group.get(at + 1..at + forms).unwrap_or_default();
        }
    }
    &[]
}

#[cfg(test)]
mod tests;

//! The letters of a language as its texts have them: in which rows they stand on keys, and their accented forms.
//!
//! It must not know what other keys there are, nor which languages.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use super::sanitize::{is_blank, is_unsafe};

/// Letters in a row, at most, and how many of them every row of keys is wide: more would be too narrow for a finger.
pub const COLUMNS: u16 = 10;
/// Rows of letters, at most: the smallest screen has no more.
pub const ROWS: usize = 5;

/// Where nothing else is known.
const LATIN: &str = "1234567890 | qwertyuiop | asdfghjkl' | zxcvbnm-.,";

/// Which accented letters are offered for their bases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Accents {
    /// Those of names from all over the world.
    #[default]
    World,
    /// Each base with its forms, the commonest in names first.
    Own(Vec<String>),
}

/// The letters of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    latin: Vec<Vec<char>>,
    own: Vec<Vec<char>>,
    accents: Accents,
}

impl Default for Letters {
    fn default() -> Self {
        Self::new("", "")
    }
}

impl Letters {
    /// From rows such as `qwertyuiop | asdfghjkl` and accents such as `aáà cç`, `world` or `none`. Rows without some
    /// letter from a to z are an alphabet beside the Latin one, without which no name on a Japanese card is typed.
    /// What is too much is left out.
    pub fn new(rows: &str, accents: &str) -> Self {
        let (plain, rows) = (read(LATIN), read(rows));
        let has = |c: char| rows.iter().flatten().any(|of| *of == c);
        let (latin, own) = if ('a'..='z').all(has) {
            (rows, Vec::new())
        } else {
            (plain, rows)
        };
        let accents = match accents.trim() {
            "" | "world" => Accents::World,
            "none" => Accents::Own(Vec::new()),
            groups => Accents::Own(
                groups
                    .split_whitespace()
                    .map(|of| of.nfc().collect())
                    .collect(),
            ),
        };
        Self {
            latin,
            own,
            accents,
        }
    }

    /// The rows with the letters from a to z.
    pub fn latin(&self) -> &[Vec<char>] {
        &self.latin
    }

    /// The rows of an alphabet of its own; none where people write Latin letters.
    pub fn own(&self) -> &[Vec<char>] {
        &self.own
    }

    /// Whether the language has an alphabet beside the Latin one.
    pub const fn has_own(&self) -> bool {
        !self.own.is_empty()
    }

    pub const fn accents(&self) -> &Accents {
        &self.accents
    }

    /// The first letters of the own alphabet, in its order, by which people know it: абв.
    pub fn beginning(&self) -> String {
        let mut letters: Vec<char> = self.own.iter().flatten().copied().collect();
        letters.retain(|c| c.is_alphabetic());
        letters.sort_unstable();
        letters.into_iter().take(3).collect()
    }
}

/// The rows between `|`, each of keys.
fn rows_of(rows: &str) -> impl Iterator<Item = Vec<char>> {
    let keys = |row: &str| row.nfc().filter(|c| !c.is_whitespace()).collect();
    rows.split('|').map(keys)
}

/// Those of them that there is room for.
fn read(rows: &str) -> Vec<Vec<char>> {
    let rows = rows_of(rows).filter(|row| !row.is_empty());
    let cut = |mut row: Vec<char>| {
        row.truncate(COLUMNS.into());
        row
    };
    rows.take(ROWS).map(cut).collect()
}

/// The capital of a letter; everything else, and a letter whose capital is two, as it is.
pub fn capital(c: char) -> char {
    let mut large = c.to_uppercase();
    match (large.next(), large.next()) {
        (Some(large), None) => large,
        _ => c,
    }
}

/// Whether each of these rows can be keys as it stands: none is too long, and no letter, small or capital, is on two.
pub fn are_rows(rows: &str) -> bool {
    let mut seen = BTreeSet::new();
    let rows: Vec<_> = rows_of(rows).collect();
    let fits = |row: &Vec<char>| (1..=COLUMNS.into()).contains(&row.len());
    let mut keys = rows.iter().flatten();
    rows.len() <= ROWS
        && rows.iter().all(fits)
        && keys.all(|c| is_key(*c) && seen.insert(capital(*c)))
}

fn is_key(c: char) -> bool {
    !is_unsafe(c) && !is_blank(c) && c.to_lowercase().eq([c])
}

/// Whether accents are written so that they can be read: each group a letter and then other letters.
pub fn are_accents(groups: &str) -> bool {
    let group = |group: &str| {
        let letters: Vec<char> = group.nfc().collect();
        letters.len() > 1 && letters.iter().all(|c| c.is_alphabetic())
    };
    matches!(groups.trim(), "world" | "none") || groups.split_whitespace().all(group)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUSSIAN: &str = "1234567890|йцукенгшщз|фывапролдж|ячсмитьбю-|хъэё'.";

    #[test]
    fn an_alphabet_stands_beside_the_latin_one() {
        let letters = Letters::new(RUSSIAN, "none");
        assert!(letters.has_own());
        assert_eq!(letters.own().len(), 5);
        assert_eq!(letters.latin(), Letters::default().latin());
        assert_eq!(letters.beginning(), "абв");
        assert_eq!(letters.accents(), &Accents::Own(Vec::new()));
    }

    #[test]
    fn latin_rows_take_the_place_of_the_plain_ones() {
        let letters = Letters::new("qwertyuiop | asdfghjkl\u{63}\u{327} | zxcvbnm", "aáã cç");
        assert!(!letters.has_own());
        assert_eq!(letters.latin()[1].last(), Some(&'ç'));
        let own = vec!["aáã".to_owned(), "cç".to_owned()];
        assert_eq!(letters.accents(), &Accents::Own(own));
        assert_eq!(Letters::default().latin()[0].len(), 10);
        assert_eq!(Letters::default().accents(), &Accents::World);
    }

    #[test]
    fn what_is_too_much_is_left_out_and_told() {
        for (rows, sound) in [
            (RUSSIAN, true),
            ("аб|вг", true),
            ("абвгдеёжзий", false),
            ("а|б|в|г|д|е", false),
            ("аба", false),
            ("аА", false),
            ("иi|ıй", false),
            ("аб||вг", false),
            ("", false),
            ("а\u{202e}", false),
        ] {
            assert_eq!(are_rows(rows), sound, "{rows}");
            let letters = Letters::new(rows, "");
            assert!(letters.own().len() <= ROWS, "{rows}");
            assert!(letters.own().iter().all(|row| row.len() <= COLUMNS.into()));
        }
        assert!(are_rows(LATIN));
        for (groups, sound) in [
            ("world", true),
            ("none", true),
            ("aáà cç", true),
            ("aáà c", false),
            ("a,á", false),
        ] {
            assert_eq!(are_accents(groups), sound, "{groups}");
        }
    }

    #[test]
    fn only_a_letter_with_one_capital_has_it() {
        for (small, large) in [('я', 'Я'), ('ґ', 'Ґ'), ('ß', 'ß'), ('1', '1'), ('-', '-')] {
            assert_eq!(capital(small), large);
        }
    }
}

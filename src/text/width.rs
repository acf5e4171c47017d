//! Full-width forms of ASCII, as a Japanese input method types them.

/// The ASCII form of a full-width letter, digit, sign or space; everything else as it is.
pub const fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => match char::from_u32(c as u32 - 0xfee0) {
            Some(narrow) => narrow,
            None => c,
        },
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_ascii_is_narrowed_and_nothing_else() {
        let wide: String = ('\u{ff01}'..='\u{ff5e}').map(narrow).collect();
        assert_eq!(wide, ('!'..='~').collect::<String>());
        assert_eq!(narrow('　'), ' ');
        for c in "aA1 ｱ。ー高\u{ff5f}\u{ff00}".chars() {
            assert_eq!(narrow(c), c);
        }
    }
}

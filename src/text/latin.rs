//! Latin letters, with accents too.

/// A letter of the Latin alphabet.
pub const fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Whether all letters are Latin ones, so that whoever knows these can read it.
pub fn is_written_in_latin(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic());
    letters.all(is_latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_scripts_are_told_apart() {
        for text in [
            "",
            "Maria da Silva",
            "Nguye\u{302}\u{303}n Thị Ánh",
            "O'Brien-2",
        ] {
            assert!(is_written_in_latin(text), "{text}");
        }
        for text in ["髙﨑", "Maria タカ", "Мария", "สมชาย", "김", "Ａｎｎ"]
        {
            assert!(!is_written_in_latin(text), "{text}");
        }
    }
}

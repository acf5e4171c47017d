//! Which letters a terminal draws right by itself.

/// What the letters of a text need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shaping {
    /// A cell each, or two.
    Cells,
    /// Marks above each other, as in Thai: some terminals draw them right.
    Marks,
    /// Letters that join, stack or change places: no terminal draws them right.
    Full,
}

/// What all letters of a text need together.
pub fn shaping(text: &str) -> Shaping {
    text.chars().map(of).max().unwrap_or(Shaping::Cells)
}

/// What a letter needs.
pub const fn of(c: char) -> Shaping {
    match c {
        // Thai.
        '\u{0e00}'..='\u{0e7f}' => Shaping::Marks,
        // Hebrew to Sinhala, Lao, Burmese, Khmer and their kin.
        '\u{0590}'..='\u{0dff}'
        | '\u{0e80}'..='\u{0eff}'
        | '\u{200c}'
        | '\u{0f00}'..='\u{109f}'
        | '\u{1780}'..='\u{18af}'
        | '\u{1900}'..='\u{1aad}'
        | '\u{1b00}'..='\u{1c4f}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' => Shaping::Full,
        _ => Shaping::Cells,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_by_their_own_names() {
        for name in [
            "日本語",
            "English",
            "한국어",
            "Українська",
            "Монгол",
            "Tiếng Việt",
        ] {
            assert_eq!(shaping(name), Shaping::Cells, "{name}");
        }
        assert_eq!(shaping("ภาษาไทย"), Shaping::Marks);
        for name in ["नेपाली", "မြန်မာဘာသာ", "ភាសាខ្មែរ", "العربية", "සිංහල"]
        {
            assert_eq!(shaping(name), Shaping::Full, "{name}");
        }
    }
}

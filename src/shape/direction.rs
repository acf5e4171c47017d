//! Whether a text may have more than one direction. Must not know fonts.

/// Whether a character may run from right to left, or part a text into paragraphs. To look for one is a fraction of the
/// work of finding levels.
pub(super) const fn turns(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}'
            | '\u{85}'
            | '\u{590}'..='\u{8ff}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2029}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use unicode_bidi::{BidiClass, bidi_class};

    use super::turns;

    #[test]
    fn levels_are_found_wherever_a_text_may_have_more_than_one() {
        use BidiClass::{AL, AN, B, FSI, LRE, LRI, LRO, PDF, PDI, R, RLE, RLI, RLO};
        let all = '\0'..=char::MAX;
        let apart = all.filter(|c| {
            let class = bidi_class(*c);
            let turns_or_parts = [R, AL, AN, B, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI];
            turns_or_parts.contains(&class) && !turns(*c)
        });
        assert_eq!(apart.collect::<String>(), "");
        // What most texts are made of.
        assert!(!"Aß 漢か。ไทยमြ\u{200b}".chars().any(turns));
    }
}

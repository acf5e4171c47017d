//! Hyphens, dashes, minus signs and what looks like one.

/// Whether it is drawn as a short horizontal stroke. People type whichever of them is at hand, and a
/// keyboard in kana mode types ー for `-`. The numeral 一 is not among them: it is a word too.
pub const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{ad}' | '\u{2d7}' | '\u{58a}' | '\u{5be}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{207b}'
                | '\u{208b}'
                | '\u{2212}'
                | '\u{23af}'
                | '\u{2500}'
                | '\u{2501}'
                | '\u{2796}'
                | '\u{2e3a}'
                | '\u{2e3b}'
                | '\u{30fc}'
                | '\u{fe58}'
                | '\u{fe63}'
                | '\u{ff0d}'
                | '\u{ff70}'
    )
}

/// Whether it is a wave, which stands for a long vowel or for "to".
pub const fn is_wave(c: char) -> bool {
    matches!(
        c,
        '~' | '\u{2053}' | '\u{223c}' | '\u{301c}' | '\u{3030}' | '\u{ff5e}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_and_others() {
        let dashes = "-‐‑‒–—―⁃−─━ー－ｰ﹣﹘➖⁻";
        assert_eq!(dashes.chars().find(|c| !is_dash(*c)), None);
        assert!("〜～~".chars().all(is_wave));
        for c in "一二_=＝.・/|~1a ".chars() {
            assert!(!is_dash(c), "{c}");
        }
    }
}

//! What people type for a postcode.

use super::{digits, hyphens};

/// The seven ASCII digits of a typed postcode: of any width and script, with or without 〒, hyphen and
/// spaces. None if it has more or fewer digits or anything else in it.
pub fn digits_of(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let typed = typed.strip_prefix(['〒', '〶', '〠']).unwrap_or(typed);
    let kept = typed.chars().filter(|&sign| !separates(sign));
    let digits: String = kept.map(digits::ascii).collect::<Option<_>>()?;
    (digits.len() == 7).then_some(digits)
}

/// Spaces, and all that looks like a hyphen, 一 and dots as well.
fn separates(sign: char) -> bool {
    hyphens::is_dash(sign)
        || hyphens::is_wave(sign)
        || sign.is_whitespace()
        || matches!(sign, '一' | '.' | '．' | '・')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_to_write_a_postcode() {
        for typed in [
            "1008111",
            "100-8111",
            "〒100-8111",
            "〒１００−８１１１",
            " 〒 100 8111 ",
            "１００ー８１１１",
            "１００ｰ８１１１",
            "100‐8111",
            "１００　８１１１",
            "100-８111",
            "１００～８１１１",
            "๑๐๐-๘๑๑๑",
            "100.8111",
        ] {
            assert_eq!(digits_of(typed).as_deref(), Some("1008111"), "{typed}");
        }
    }

    #[test]
    fn nothing_else_is_one() {
        for typed in [
            "",
            "〒",
            "-",
            "100",
            "100-811",
            "100-81112",
            "100-811a",
            "百",
            "100〒8111",
            "〒100-811①",
            "〒〒1008111",
        ] {
            assert_eq!(digits_of(typed), None, "{typed}");
        }
    }
}

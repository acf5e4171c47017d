//! What people type for a postcode.

/// The seven ASCII digits of a typed postcode: of any width, with or without 〒, hyphen and spaces. None if
/// it has more or fewer digits or anything else in it.
pub fn digits_of(typed: &str) -> Option<String> {
    let typed = typed.trim_start();
    let typed = typed.strip_prefix(['〒', '〶', '〠']).unwrap_or(typed);
    let kept = typed.chars().filter(|&sign| !separates(sign));
    let digits: String = kept.map(digit).collect::<Option<_>>()?;
    (digits.len() == 7).then_some(digits)
}

/// A digit in ASCII.
fn digit(sign: char) -> Option<char> {
    match sign {
        '0'..='9' => Some(sign),
        '０'..='９' => char::from_digit(u32::from(sign) - u32::from('０'), 10),
        _ => None,
    }
}

/// Spaces, and all that looks like a hyphen: a kana keyboard gives ー for it, an IME − or ―.
fn separates(sign: char) -> bool {
    let dash = matches!(
        sign,
        '-' | '\u{ad}' | '\u{2010}'
            ..='\u{2015}' | '\u{2043}' | '−' | '─' | '━' | 'ー' | '﹣' | '－' | 'ｰ' | '一'
    );
    dash || sign.is_whitespace()
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
            "٠١٢٣٤٥٦",
            "〒〒1008111",
        ] {
            assert_eq!(digits_of(typed), None, "{typed}");
        }
    }
}

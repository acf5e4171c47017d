//! Whether words are whole.

/// Whether a line ends inside a word, in scripts that have blanks between words. Of Japanese and Thai nobody says so.
pub(super) fn breaks_a_word(whole: &str, lines: &[String]) -> bool {
    let mut rest = whole;
    lines.iter().any(|line| {
        let Some(after) = rest.trim_start().strip_prefix(line.as_str()) else {
            return false;
        };
        rest = after;
        let ends = line.chars().next_back().is_some_and(is_spaced);
        ends && rest.chars().next().is_some_and(is_spaced)
    })
}

/// From Latin to Devanagari and its kin, and Latin with two marks.
fn is_spaced(c: char) -> bool {
    c.is_alphabetic() && matches!(c, ..'\u{e00}' | '\u{1e00}'..'\u{1f00}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_ends_inside_a_word_is_found() {
        let breaks = |whole, lines: &[&str]| {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            breaks_a_word(whole, &lines)
        };
        assert!(breaks("Ask reception", &["Ask rece", "ption"]));
        assert!(breaks("Chữ nhỏ hơnế", &["Chữ nhỏ hơn", "ế"]));
        assert!(!breaks("Ask reception", &["Ask", "reception"]));
        assert!(!breaks("Wi-Fi here", &["Wi-", "Fi here"]));
        assert!(!breaks("受付に聞く", &["受付に", "聞く"]));
        assert!(!breaks("a (受付) b", &["a (受", "付) b"]));
    }
}

//! Languages by their tags.

/// Whether this is some kind of Japanese, such as `ja-simple`.
pub fn is_japanese(tag: &str) -> bool {
    subtag(tag) == "ja"
}

/// The language alone: `pt` of `pt-BR`.
pub fn subtag(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_kinds_of_japanese_and_none() {
        for tag in ["ja", "ja-simple", "ja-simple-kids"] {
            assert!(is_japanese(tag), "{tag}");
        }
        for tag in ["", "en", "jam", "zh-Hans", "x-ja"] {
            assert!(!is_japanese(tag), "{tag}");
        }
    }
}

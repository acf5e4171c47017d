//! "Did you mean": the word that was probably meant.

use strsim::osa_distance;

/// The candidate with the fewest differences, if they are few for a word of this length.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| (osa_distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_similar_words_are_near() {
        assert_eq!(nearest("pag", ["page", "form"]), Some("page"));
        assert_eq!(nearest("colour", ["page", "form"]), None);
        assert_eq!(nearest("ja-simpl", ["ja", "ja-simple"]), Some("ja-simple"));
        // Letters that were exchanged are one difference.
        assert_eq!(nearest("nmae", ["name", "form"]), Some("name"));
        assert_eq!(nearest("受付", ["受付"]), None);
    }
}

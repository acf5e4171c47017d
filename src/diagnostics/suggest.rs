//! "Did you mean": the word that was probably meant.

/// The candidate with the fewest differences, if they are few for a word of this length.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be changed, added, left out or exchanged with the next.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let first: Vec<usize> = (0..=right.len()).collect();
    let mut rows = vec![first];
    let cell = |rows: &[Vec<usize>], up: usize, across: usize| {
        let row = rows.len().checked_sub(up).and_then(|at| rows.get(at));
        row.and_then(|row| row.get(across))
            .copied()
            .unwrap_or(usize::MAX / 2)
    };
    for (up, from) in left.iter().enumerate() {
        let mut row = vec![up + 1];
        for (across, to) in right.iter().enumerate() {
            let before = row.last().copied().unwrap_or_default();
            let changed = cell(&rows, 1, across) + usize::from(from != to);
            let mut best = changed.min(cell(&rows, 1, across + 1) + 1).min(before + 1);
            let turned = up > 0 && across > 0 && left.get(up - 1) == Some(to);
            if turned && right.get(across - 1) == Some(from) {
                best = best.min(cell(&rows, 2, across - 1) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last()
        .and_then(|row| row.last())
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("warnin", "warning"), 1);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("受付", "受付"), 0);
        assert_eq!(distance("nmae", "name"), 1);
        assert_eq!(distance("moer", "more"), 1);
    }

    #[test]
    fn only_similar_words_are_near() {
        assert_eq!(nearest("pag", ["page", "form"]), Some("page"));
        assert_eq!(nearest("colour", ["page", "form"]), None);
        assert_eq!(nearest("ja-simpl", ["ja", "ja-simple"]), Some("ja-simple"));
    }
}

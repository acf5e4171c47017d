//! Where a line of text may end: kinsoku for Japanese and Chinese, words for Thai, spaces for Korean and
//! the rest. The same on the screen and on paper. Must not know how wide anything is.

use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::mem;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

/// So many paragraphs of Thai are remembered at most: more than a language has messages.
const REMEMBERED: usize = 1000;

/// The bytes of a paragraph behind which a line may end, by its hash and length.
type BreakCache = HashMap<(u64, usize), Vec<usize>>;

thread_local! {
    /// What was found in Thai, where finding words takes twenty times as long as all else of a picture. No text is
    /// kept, a patient's neither.
    static THAI: RefCell<BreakCache> = RefCell::default();

    /// Made once: to put it together takes as long as to find the breaks of a line.
    static SEGMENTER: LineSegmenterBorrowed<'static> = {
        let mut options = LineBreakOptions::default();
        options.strictness = Some(LineBreakStrictness::Strict);
        LineSegmenter::new_auto(options)
    };
}

/// The pieces of a paragraph between which a line may end. Together they are the paragraph.
pub(crate) fn pieces(paragraph: &str) -> Vec<&str> {
    if !paragraph.chars().any(is_thai) {
        return cut(paragraph, &ends(paragraph));
    }
    THAI.with_borrow_mut(|found| {
        if found.len() >= REMEMBERED {
            found.clear();
        }
        let key = (found.hasher().hash_one(paragraph), paragraph.len());
        let ends = found.entry(key).or_insert_with(|| ends(paragraph));
        cut(paragraph, ends)
    })
}

/// Pieces of a text, those in one between which no line may end, as far as what stands before and behind says.
pub(crate) fn joined<'t>(
    text: &'t str,
    pieces: Vec<&str>,
    may_end: &dyn Fn(&str, &str) -> bool,
) -> Vec<&'t str> {
    let (mut start, mut end) = (0, 0);
    let mut joined = Vec::new();
    for piece in pieces {
        end += piece.len();
        let (before, after) = text.split_at_checked(end).unwrap_or((text, ""));
        if after.is_empty() || may_end(before, after) {
            joined.extend(text.get(start..end));
            start = end;
        }
    }
    joined
}

fn ends(paragraph: &str) -> Vec<usize> {
    SEGMENTER.with(|segmenter| {
        let ends = segmenter.segment_str(paragraph).skip(1);
        ends.filter(|end| may_break(paragraph, *end)).collect()
    })
}

fn cut<'a>(paragraph: &'a str, ends: &[usize]) -> Vec<&'a str> {
    let mut last = 0;
    let mut piece = |end: &usize| paragraph.get(mem::replace(&mut last, *end)..*end);
    ends.iter().filter_map(&mut piece).collect()
}

const fn is_thai(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{e7f}')
}

/// Whether a line may end here, as far as the rules of one script go: Korean at spaces only, and in Thai a
/// vowel or mark never without its consonant, whatever the dictionary makes of a foreign word.
fn may_break(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at..).and_then(|text| text.chars().next());
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    let hangul = matches!(after, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
    let mark = matches!(after, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}');
    let leading = matches!(before, '\u{e40}'..='\u{e44}');
    !(hangul && before != ' ' || mark || leading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thai_is_broken_between_words_and_again_the_same() {
        let paragraph = "โปรดแสดงที่เคาน์เตอร์ต้อนรับ (資格情報)";
        let once = pieces(paragraph);
        assert!(once.len() > 5, "{once:?}");
        assert_eq!(once.concat(), paragraph);
        // Another one of the same length is another one.
        let other = "ที่เคาน์เตอร์ต้อนรับโปรดแสดง (資格情報)";
        assert_eq!(other.len(), paragraph.len());
        assert_eq!(pieces(other), cut(other, &ends(other)));
        assert_eq!(pieces(paragraph), once);
    }
}

//! Where a line of text may end: kinsoku for Japanese and Chinese, words for Thai and Khmer, spaces for Korean,
//! Burmese and the rest. The same on the screen and on paper. Must not know how wide anything is.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::mem;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

/// So many paragraphs without spaces between words are remembered at most: more than a language has messages.
const REMEMBERED: usize = 1000;

/// The bytes of a paragraph behind which a line may end, by its hash and length.
type BreakCache = HashMap<(u64, usize), Vec<usize>>;

thread_local! {
    /// What was found in Thai, Khmer and the like, where finding words takes twenty times as long as all else of a
    /// picture. No text is kept, a patient's neither.
    static FOUND: RefCell<BreakCache> = RefCell::default();

    /// Made once: to put it together takes as long as to find the breaks of a line.
    static SEGMENTER: LineSegmenterBorrowed<'static> = LineSegmenter::new_auto(strict());

    /// Asked besides for Khmer: each of the two parts words that the other knows to be one.
    static DICTIONARY: LineSegmenterBorrowed<'static> = LineSegmenter::new_dictionary(strict());
}

fn strict() -> LineBreakOptions<'static> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options
}

/// The pieces of a paragraph between which a line may end. Together they are the paragraph.
pub(crate) fn pieces(paragraph: &str) -> Vec<&str> {
    // Hangul jamo and others among them do no harm.
    let is_among = |c| matches!(c, '\u{e00}'..='\u{17ff}');
    if !paragraph.chars().any(is_among) {
        return cut(paragraph, &ends(paragraph));
    }
    FOUND.with_borrow_mut(|found| {
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
    let spaced = spaced(paragraph);
    let found = |segmenter: &LineSegmenterBorrowed<'_>| -> Vec<usize> {
        let ends = segmenter.segment_str(&spaced).skip(1);
        ends.filter(|end| may_break(paragraph, *end)).collect()
    };
    let mut ends = SEGMENTER.with(found);
    if spaced.chars().any(is_khmer) {
        let words = DICTIONARY.with(found);
        ends.retain(|end| words.binary_search(end).is_ok());
    }
    ends
}

/// The same with letters of another script, as long each, in the place of Burmese ones: nobody looks for words where
/// lines end at spaces only.
fn spaced(paragraph: &str) -> Cow<'_, str> {
    if paragraph.chars().any(is_burmese) {
        let letter = |c| if is_burmese(c) { 'ა' } else { c };
        Cow::Owned(paragraph.chars().map(letter).collect())
    } else {
        Cow::Borrowed(paragraph)
    }
}

fn cut<'a>(paragraph: &'a str, ends: &[usize]) -> Vec<&'a str> {
    let mut last = 0;
    let mut piece = |end: &usize| paragraph.get(mem::replace(&mut last, *end)..*end);
    ends.iter().filter_map(&mut piece).collect()
}

const fn is_burmese(c: char) -> bool {
    matches!(c, '\u{1000}'..='\u{109f}')
}

const fn is_khmer(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17ff}')
}

/// Whether a line may end here, as far as the rules of one script go: Korean and Burmese at spaces only, beside other
/// scripts too; in Thai a vowel or mark never without its consonant, whatever the dictionary makes of a foreign word,
/// and in Khmer no consonant alone, which is no word.
fn may_break(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let mut behind = text.get(at..).unwrap_or_default().chars();
    let (Some(before), Some(after)) = (before, behind.next()) else {
        return true;
    };
    let hangul = matches!(after, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
    let spaced = hangul || is_burmese(before) || is_burmese(after);
    let space = matches!(before, ' ' | '\u{200b}');
    let mark = matches!(after, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}');
    let leading = matches!(before, '\u{e40}'..='\u{e44}');
    let consonant = matches!(after, '\u{1780}'..='\u{17a2}');
    let alone = consonant && is_khmer(before) && !behind.next().is_some_and(is_khmer);
    !(spaced && !space || mark || leading || alone)
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

    #[test]
    fn burmese_is_broken_at_spaces_only() {
        let paragraph = "အာမခံကတ် (マイナ保険証) ဖြင့် စာရင်းသွင်း၍ မရပါက";
        let found = pieces(paragraph).join("|");
        assert_eq!(found, "အာမခံကတ် |(マ|イ|ナ|保|険|証) |ဖြင့် |စာရင်းသွင်း၍ |မရပါက");
        // Nor beside letters between which a line may end anywhere.
        assert_eq!(pieces("ကတ်保険証ကတ်").join("|"), "ကတ်保|険|証ကတ်");
    }

    #[test]
    fn khmer_is_broken_between_words_and_never_in_one() {
        let found = |paragraph| pieces(paragraph).join("|");
        // Each of the two that are asked parts a word here that the other knows.
        assert_eq!(found("អាចបង្ហាញបានតែ"), "អាចបង្ហាញបានតែ");
        assert_eq!(found("សូមសួរបញ្ជរចុះឈ្មោះ"), "សូម|សួរ|បញ្ជរ|ចុះឈ្មោះ");
        // A foreign word that none of them knows.
        assert_eq!(found("បន្ទះឈីប IC"), "បន្ទះ|ឈីប |IC");
    }
}

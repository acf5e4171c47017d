//! Where a line of text may end: kinsoku for Japanese and Chinese, words for Thai, spaces for Korean and
//! the rest. The same on the screen and on paper. Must not know how wide anything is.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};

/// The pieces of a paragraph between which a line may end. Together they are the paragraph.
pub(crate) fn pieces(paragraph: &str) -> Vec<&str> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let segmenter = LineSegmenter::new_auto(options);
    let ends = segmenter.segment_str(paragraph).skip(1);
    let mut last = 0;
    ends.filter(|end| may_break(paragraph, *end))
        .filter_map(|end| paragraph.get(std::mem::replace(&mut last, end)..end))
        .collect()
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

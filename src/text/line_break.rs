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

/// Around what is said in Japanese beside another language.
const OPEN: char = '(';
const CLOSE: char = ')';

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

/// The same where Japanese begins a phrase only: what is read at a glance is not parted within a word. Most phrases end in
/// hiragana, and the next does not begin with it.
pub(crate) fn phrases(paragraph: &str) -> Vec<&str> {
    parted(paragraph, |before, after| {
        let polite = matches!(before, 'お' | 'ご');
        is_hiragana(before) && !is_hiragana(after) && !polite
            || !is_japanese(before) && !is_japanese(after)
    })
}

/// The same where no Japanese word of one script is parted.
pub(crate) fn words(paragraph: &str) -> Vec<&str> {
    let one_script = |before: char, after: char| {
        [is_katakana, is_ideograph]
            .iter()
            .any(|of| of(before) && of(after))
    };
    parted(paragraph, |before, after| !one_script(before, after))
}

/// The pieces, with those put together between whose letters it may not be parted; Chinese has no such letters. What
/// other languages say in brackets stays whole: people look for it on their papers.
fn parted(paragraph: &str, may: impl Fn(char, char) -> bool) -> Vec<&str> {
    if !paragraph.chars().any(|c| is_hiragana(c) || c == OPEN) {
        return pieces(paragraph);
    }
    let mut at = 0;
    let mut ends = Vec::new();
    let mut all = pieces(paragraph).into_iter().peekable();
    let mut open = false;
    while let Some(piece) = all.next() {
        at += piece.len();
        let turn = piece.chars().rfind(|c| [OPEN, CLOSE].contains(c));
        open = turn.map_or(open, |turn| turn == OPEN);
        let after = all.peek().and_then(|next| next.chars().next());
        let letters = piece.chars().next_back().zip(after);
        if letters.is_none_or(|(before, after)| {
            !open && (is_stop(before, after) || is_opening(after) || may(before, after))
        }) {
            ends.push(at);
        }
    }
    cut(paragraph, &ends)
}

const fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

const fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a0}'..='\u{30ff}')
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '々')
}

const fn is_japanese(c: char) -> bool {
    is_hiragana(c) || is_katakana(c) || is_ideograph(c)
}

/// Whether a phrase ends here; a particle belongs to the words in brackets before it.
fn is_stop(before: char, after: char) -> bool {
    let closing = matches!(before, '」' | '』' | '）');
    !(before.is_alphanumeric() || closing && is_hiragana(after))
}

const fn is_opening(c: char) -> bool {
    matches!(c, '「' | '『' | '（' | '(')
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

    #[test]
    fn japanese_is_parted_before_phrases() {
        let parted = |text| phrases(text).join("|");
        let text = "お知らせとカードを受付でお見せください。「もどる」を押す";
        let phrases = "お知らせと|カードを|受付でお見せください。|「もどる」を|押す";
        assert_eq!(parted(text), phrases);
        assert_eq!(
            parted("読めないPDFを、show the 資格確認書"),
            "読めない|PDFを、|show |the |資格確認書"
        );
        assert_eq!(
            parted("thẻ (資格情報のお知らせ, Shikaku) và thẻ"),
            "thẻ |(資格情報のお知らせ, Shikaku) |và |thẻ"
        );
        // Chinese has no phrases of this kind.
        assert_eq!(parted("读不了卡"), pieces("读不了卡").join("|"));
        let words = words("マイナンバーカードがあります").join("|");
        assert_eq!(words, "マイナンバーカード|が|あ|り|ま|す");
    }
}

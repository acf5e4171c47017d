//! Breaking text into lines of display cells: kinsoku for Japanese and Chinese, words for Thai,
//! spaces for the rest.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Lines of at most `width` cells. Loses nothing but the spaces at line ends.
pub(crate) fn wrap(text: &str, width: u16, tag: &str) -> Vec<String> {
    let width = usize::from(width.max(2));
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        if paragraph.width() <= width {
            lines.push(paragraph.to_owned());
        } else {
            wrap_paragraph(paragraph, width, tag, &mut lines);
        }
    }
    lines
}

fn wrap_paragraph(paragraph: &str, width: usize, tag: &str, lines: &mut Vec<String>) {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    let segmenter = LineSegmenter::new_auto(options);
    let mut line = String::new();
    let mut last = 0;
    let ends = segmenter.segment_str(paragraph).skip(1);
    for end in ends.filter(|end| may_break(paragraph, *end, tag)) {
        let piece = paragraph.get(last..end).unwrap_or_default();
        last = end;
        if !line.is_empty() && line.width() + piece.trim_end().width() > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        if piece.trim_end().width() > width {
            for grapheme in piece.graphemes(true) {
                if line.width() + grapheme.width() > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(grapheme);
            }
        } else {
            line.push_str(piece);
        }
    }
    if !line.trim_end().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
}

/// Whether a line may end here, as far as the rules of one language go: Korean at spaces only, and in
/// Thai a vowel or mark never without its consonant, whatever the dictionary makes of a foreign word.
fn may_break(text: &str, at: usize, tag: &str) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at..).and_then(|text| text.chars().next());
    let (Some(before), Some(after)) = (before, after) else {
        return true;
    };
    let hangul = matches!(after, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
    let mark = matches!(after, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}');
    let leading = matches!(before, '\u{e40}'..='\u{e44}');
    !(tag == "ko" && hangul && before != ' ' || mark || leading)
}

/// Typed text as it is drawn: composed, without variation selectors that fonts show as boxes, and
/// half-width kana widened, which terminals lay out differently. The record keeps the typed bytes.
pub(crate) fn drawn(typed: &str) -> String {
    let shown = |c: &char| !matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}');
    let widened = typed.chars().filter(shown).flat_map(|c| {
        let half = matches!(c, '\u{ff61}'..='\u{ff9f}');
        if half {
            c.nfkc().collect::<Vec<_>>()
        } else {
            vec![c]
        }
    });
    widened.nfc().collect()
}

#[cfg(test)]
#[path = "wrap/tests.rs"]
mod tests;

//! Breaking text into lines of display cells: kinsoku for Japanese and Chinese, words for Thai,
//! spaces for the rest.

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};
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
    options.word_option = Some(if tag == "ko" {
        LineBreakWordOption::KeepAll
    } else {
        LineBreakWordOption::Normal
    });
    let segmenter = LineSegmenter::new_auto(options);
    let mut line = String::new();
    let mut last = 0;
    for end in segmenter.segment_str(paragraph).skip(1) {
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
mod tests {
    use super::*;

    #[test]
    fn japanese_lines_obey_kinsoku() {
        let text = "マイナ保険証での受付ができない場合でも、有効な保険資格を有していれば、（上記の）対応を行うことで、受診できます。";
        for width in 8..60 {
            for line in wrap(text, width, "ja") {
                assert!(line.width() <= usize::from(width), "{line}");
                assert!(
                    !line.starts_with(['、', '。', '）', 'ー', 'っ', 'ゃ']),
                    "{line}"
                );
                assert!(!line.ends_with('（'), "{line}");
            }
        }
    }

    #[test]
    fn nothing_is_lost() {
        let squash = |text: &str| text.split_whitespace().collect::<String>();
        for (tag, text) in [
            (
                "en",
                "Show the Notice of Eligibility Information（資格情報のお知らせ） together with your card.",
            ),
            (
                "ja-simple",
                "受付（うけつけ）の 人（ひと）に 話（はな）してください。",
            ),
            (
                "en",
                "https://play.google.com/store/apps/details?id=jp.go.cas.mpa",
            ),
        ] {
            for width in 5..70 {
                let lines = wrap(text, width, tag);
                assert_eq!(squash(&lines.concat()), squash(text));
                assert!(lines.iter().all(|line| line.width() <= usize::from(width)));
            }
        }
    }

    #[test]
    fn drawn_text_is_composed_and_wide() {
        assert_eq!(drawn("ｶﾞ"), "ガ");
        assert_eq!(drawn("か\u{3099}"), "が");
        assert_eq!(drawn("葛\u{e0100}飾"), "葛飾");
        assert_eq!(drawn("髙﨑 𠮷"), "髙﨑 𠮷");
    }
}

//! Breaking text into lines of display cells.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::line_break::pieces;
use super::sanitize;

/// Lines of at most `width` cells. Loses nothing but the spaces at line ends.
pub(crate) fn wrap(text: &str, width: u16) -> Vec<String> {
    let width = usize::from(width.max(2));
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        if paragraph.width() <= width {
            lines.push(paragraph.to_owned());
        } else {
            wrap_paragraph(paragraph, width, &mut lines);
        }
    }
    lines
}

fn wrap_paragraph(paragraph: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    // Cells of the line so far: to measure it anew at each piece takes longer than all the rest.
    let mut taken = 0;
    for piece in pieces(paragraph) {
        let seen = piece.trim_end();
        let wide = seen.width();
        if !line.is_empty() && taken + wide > width {
            lines.push(line.trim_end().to_owned());
            line.clear();
            taken = 0;
        }
        if wide > width {
            for grapheme in piece.graphemes(true) {
                let wide = grapheme.width();
                if taken + wide > width {
                    lines.push(std::mem::take(&mut line));
                    taken = 0;
                }
                line.push_str(grapheme);
                taken += wide;
            }
        } else {
            line.push_str(piece);
            taken += wide + piece.get(seen.len()..).map_or(0, UnicodeWidthStr::width);
        }
    }
    if !line.trim_end().is_empty() || lines.is_empty() {
        lines.push(line.trim_end().to_owned());
    }
}

/// Typed text as it is drawn: composed, without variation selectors that fonts show as boxes, and
/// half-width kana widened, which terminals lay out differently. The record keeps the typed bytes.
pub(crate) fn drawn(typed: &str) -> String {
    let mut widened = String::with_capacity(typed.len());
    for c in typed.chars().filter(|c| !sanitize::is_selector(*c)) {
        match c {
            '\u{ff61}'..='\u{ff9f}' => widened.extend(c.nfkc()),
            _ => widened.push(c),
        }
    }
    widened.nfc().collect()
}

#[cfg(test)]
mod tests;

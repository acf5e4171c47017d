//! Breaking text into lines of a width on paper, measured with the fonts. Must not know what the text says.

use unicode_segmentation::UnicodeSegmentation as _;

use super::shape::Shaper;
use crate::text::line_break::pieces;

/// Lines of at most `width` em. Loses nothing but the spaces at line ends; a single character that is
/// wider gets a line of its own.
pub(super) fn wrap(shaper: &mut Shaper<'_>, text: &str, width: f32) -> Vec<String> {
    if shaper.width(text) <= width {
        return vec![text.to_owned()];
    }
    let mut lines = vec![Filling::default()];
    for piece in pieces(text) {
        let bare = shaper.width(piece.trim_end());
        if bare <= width {
            put(&mut lines, piece, bare, shaper.width(piece), width);
        } else {
            for grapheme in piece.graphemes(true) {
                let wide = shaper.width(grapheme);
                put(&mut lines, grapheme, wide, wide, width);
            }
        }
    }
    let text = |line: Filling| line.text.trim_end().to_owned();
    lines.into_iter().map(text).collect()
}

#[derive(Default)]
struct Filling {
    text: String,
    width: f32,
}

/// Appends a piece to the last line, or begins a new one. `bare`: its width without spaces at its end.
fn put(lines: &mut Vec<Filling>, piece: &str, bare: f32, whole: f32, width: f32) {
    let fits = lines
        .last()
        .is_some_and(|line| line.text.is_empty() || line.width + bare <= width);
    if !fits {
        lines.push(Filling::default());
    }
    if let Some(line) = lines.last_mut() {
        line.text.push_str(piece);
        line.width += whole;
    }
}

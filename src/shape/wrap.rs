//! Breaking text into lines of a width. Must not know how it is measured, nor what the text says.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::line_break::pieces;

/// Lines of at most `width`, in the unit of `measure`. Loses nothing but the spaces at line ends; a single character that
/// is wider gets a line of its own.
pub fn wrap(measure: &mut dyn FnMut(&str) -> f32, text: &str, width: f32) -> Vec<String> {
    if measure(text) <= width {
        return vec![text.to_owned()];
    }
    let mut lines = vec![Filling::default()];
    for piece in pieces(text) {
        let bare = measure(piece.trim_end());
        if bare <= width {
            put(&mut lines, piece, bare, measure(piece), width);
        } else {
            for grapheme in piece.graphemes(true) {
                let wide = measure(grapheme);
                put(&mut lines, grapheme, wide, wide, width);
            }
        }
    }
    let text = |line: Filling| line.text.trim_end().to_owned();
    lines.into_iter().map(text).collect()
}

/// How wide the widest part is that is not broken unless a line is narrower.
pub fn widest(measure: &mut dyn FnMut(&str) -> f32, text: &str) -> f32 {
    let parts = pieces(text);
    let parts = parts.into_iter().map(|part| measure(part.trim_end()));
    parts.fold(0.0, f32::max)
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

//! A one-line editor counted in graphemes. Keeps typed bytes as they are; zeroized on drop.

use unicode_normalization::char::canonical_combining_class;
use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::twelve;
use crate::text::sanitize;

/// Bytes set aside at once, so that typing never leaves a copy behind in a freed buffer.
const CAPACITY: usize = 2048;
/// Marks on one base letter; more is not a name.
const MARKS: usize = 4;

/// Text and a caret. The caret is a byte offset that is always on a grapheme boundary.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct LineEditor {
    text: String,
    caret: usize,
}

impl Default for LineEditor {
    fn default() -> Self {
        Self {
            text: String::with_capacity(CAPACITY),
            caret: 0,
        }
    }
}

impl std::fmt::Debug for LineEditor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Line({} bytes)", self.text.len())
    }
}

impl LineEditor {
    /// The text as typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the caret.
    pub fn before(&self) -> &str {
        self.text.get(..self.caret).unwrap_or_default()
    }

    /// Whether nothing was typed that would be seen.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(sanitize::is_blank)
    }

    /// The number of graphemes.
    pub fn len(&self) -> usize {
        self.text.graphemes(true).count()
    }

    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Types a character at the caret. Controls, bidi marks and the like are refused (`false`).
    pub fn insert(&mut self, typed: char) -> bool {
        let fits = self.text.len() + typed.len_utf8() <= CAPACITY;
        let marks = self
            .before()
            .chars()
            .rev()
            .take_while(|c| is_mark(*c))
            .count();
        if !fits || !is_allowed(typed) || (is_mark(typed) && marks >= MARKS) {
            return false;
        }
        self.text.insert(self.caret, typed);
        self.caret += typed.len_utf8();
        self.settle();
        true
    }

    /// Types all that is allowed of a pasted or committed text; line ends become spaces.
    pub fn insert_all(&mut self, pasted: &str) {
        for typed in pasted.trim().chars() {
            self.insert(if matches!(typed, '\n' | '\t') {
                ' '
            } else {
                typed
            });
        }
    }

    /// Deletes the grapheme before the caret.
    pub fn backspace(&mut self) {
        let end = self.caret;
        self.left();
        self.cut(self.caret, end);
    }

    /// Deletes the grapheme after the caret.
    pub fn delete(&mut self) {
        let start = self.caret;
        self.right();
        let end = self.caret;
        self.caret = start;
        self.cut(start, end);
    }

    /// One grapheme to the left.
    pub fn left(&mut self) {
        let step = self
            .before()
            .graphemes(true)
            .next_back()
            .map_or(0, str::len);
        self.caret -= step;
    }

    /// One grapheme to the right.
    pub fn right(&mut self) {
        let after = self.text.get(self.caret..).unwrap_or_default();
        self.caret += after.graphemes(true).next().map_or(0, str::len);
    }

    /// To the start.
    pub const fn home(&mut self) {
        self.caret = 0;
    }

    /// To the end.
    pub fn end(&mut self) {
        self.caret = self.text.len();
    }

    /// Deletes everything.
    pub fn clear(&mut self) {
        self.text.zeroize();
        self.text.reserve(CAPACITY);
        self.caret = 0;
    }

    /// Puts a text in place of what lies between two byte offsets; the caret goes behind it.
    pub fn replace(&mut self, start: usize, end: usize, with: &str) {
        let behind = self.text.len().saturating_sub(self.caret.max(end));
        self.cut(start, end);
        for typed in with.chars() {
            self.insert(typed);
        }
        self.caret = self.text.len().saturating_sub(behind);
        self.settle();
    }

    /// Deletes what lies between two byte offsets, wiping what stood behind the new end.
    fn cut(&mut self, start: usize, end: usize) {
        let (Some(head), Some(tail)) = (self.text.get(..start), self.text.get(end..)) else {
            return;
        };
        let kept = Zeroizing::new([head, tail].concat());
        self.clear();
        self.text.push_str(&kept);
        self.caret = start;
        self.settle();
    }

    /// Wipes every row of twelve digits that must not be kept.
    pub(super) fn cut_twelve(&mut self) {
        while let Some(found) = twelve::first(&self.text) {
            self.cut(found.start, found.end);
        }
    }

    /// Moves the caret on to a grapheme boundary: a mark typed in the middle joins its base.
    fn settle(&mut self) {
        let caret = self.caret;
        self.caret = self
            .text
            .grapheme_indices(true)
            .map(|(at, _)| at)
            .find(|at| *at >= caret)
            .unwrap_or(self.text.len());
    }
}

fn is_mark(c: char) -> bool {
    canonical_combining_class(c) != 0
}

/// What may be typed: nothing that steers, hides or is no character. Variation selectors, kana marks and
/// joiners are parts of names; a character of somebody's own is refused later, with a word about it.
pub fn is_allowed(c: char) -> bool {
    !sanitize::is_unsafe(c) || sanitize::is_joiner(c) || sanitize::is_private(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> LineEditor {
        let mut line = LineEditor::default();
        for c in text.chars() {
            line.insert(c);
        }
        line
    }

    #[test]
    fn moves_and_deletes_by_grapheme() {
        for (text, left) in [
            ("葛\u{e0100}", ""),
            ("か\u{3099}", ""),
            ("Ánh", "Án"),
            ("髙﨑", "髙"),
            ("𠮷", ""),
        ] {
            let mut line = typed(text);
            line.backspace();
            assert_eq!(line.text(), left, "{text}");
        }
        let mut line = typed("a髙b");
        line.left();
        line.left();
        line.delete();
        assert_eq!((line.text(), line.before()), ("ab", "a"));
    }

    #[test]
    fn keeps_every_allowed_byte() {
        for name in [
            "髙﨑 葵",
            "神",
            "辻\u{e0101}",
            "Nguyễn Thị Ánh",
            "か\u{3099}",
            "﨑",
        ] {
            assert_eq!(typed(name).text(), name);
        }
    }

    #[test]
    fn refuses_what_is_not_text() {
        let mut line = LineEditor::default();
        for c in [
            '\u{1b}',
            '\u{7f}',
            '\u{9b}',
            '\u{202e}',
            '\u{2066}',
            '\u{200f}',
            '\u{feff}',
            '\u{fffe}',
            '\u{e0041}',
            '\u{2800}',
            '\u{115f}',
            '\u{3164}',
            '\u{2028}',
        ] {
            assert!(!line.insert(c), "{:x}", c as u32);
        }
        line.insert_all("\u{1b}[31m山\n田\u{202e}");
        assert_eq!(line.text(), "[31m山 田");
    }

    #[test]
    fn limits_marks_and_length() {
        let mut line = typed("e");
        for _ in 0..20 {
            line.insert('\u{301}');
        }
        assert_eq!(line.text().chars().count(), 1 + MARKS);
        line.insert_all(&"山".repeat(5000));
        assert!(line.text().len() <= CAPACITY);
    }

    #[test]
    fn debug_tells_only_the_length() {
        assert_eq!(format!("{:?}", typed("山田")), "Line(6 bytes)");
    }
}

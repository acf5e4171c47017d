//! Breaking text into lines of a width. Must not know how it is measured, nor what the text says.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::furigana::{self, has_reading, units};
use crate::text::line_break::pieces;
use crate::text::phrases::{phrases, words};

/// Where readings that are written in brackets behind their kanji are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Readings {
    /// Where they are written.
    Behind,
    /// Above their kanji, from which they are never parted.
    Above,
}

/// Where lines end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// Where the script lets them.
    Pieces,
    /// Between phrases of Japanese, or where one is too long, between words.
    Phrases,
    /// Between words of Japanese.
    Words,
    /// Between phrases, and never between kanji and the reading above them.
    Readings,
}

impl Readings {
    /// Where lines of texts with such readings end.
    pub const fn breaks(self) -> Breaks {
        match self {
            Self::Behind => Breaks::Pieces,
            Self::Above => Breaks::Readings,
        }
    }
}

/// Parts of a text between which a line may end.
type Cut = fn(&str) -> Vec<&str>;

impl Breaks {
    /// Into what a text is broken, and into what that of it which is still too wide.
    const fn cuts(self) -> &'static [Cut] {
        match self {
            Self::Pieces => &[pieces, letters],
            Self::Phrases => &[phrases, words, pieces, letters],
            Self::Words => &[words, pieces, letters],
            Self::Readings => &[furigana::phrases, units, letters_unless_read],
        }
    }
}

/// Lines of at most `width`, in the unit of `measure`. Loses nothing but the spaces at line ends; a single character that
/// is wider gets a line of its own.
pub fn wrap(
    measure: &mut dyn FnMut(&str) -> f32,
    text: &str,
    width: f32,
    breaks: Breaks,
) -> Vec<String> {
    if measure(text) <= width {
        return vec![text.to_owned()];
    }
    let mut lines = vec![Filling::default()];
    fill(&mut lines, measure, text, width, breaks.cuts());
    let text = |line: Filling| line.text.trim_end().to_owned();
    lines.into_iter().map(text).collect()
}

/// How wide the widest part is that is not broken unless a line is narrower.
pub fn widest(measure: &mut dyn FnMut(&str) -> f32, text: &str, breaks: Breaks) -> f32 {
    let parts = breaks.cuts().first().map_or_else(Vec::new, |cut| cut(text));
    let parts = parts.into_iter().map(|part| measure(part.trim_end()));
    parts.fold(0.0, f32::max)
}

fn letters(text: &str) -> Vec<&str> {
    text.graphemes(true).collect()
}

fn letters_unless_read(text: &str) -> Vec<&str> {
    if has_reading(text) {
        vec![text]
    } else {
        letters(text)
    }
}

/// By how much two pieces may be wider side by side than each by itself, in em: more than any blank.
const JOINT: f32 = 1.0;

#[derive(Default)]
struct Filling {
    text: String,
    /// Of its pieces, each by itself.
    width: f32,
    /// By how much it may be wider as a whole, with the next piece.
    more: f32,
}

/// Appends a text to the last line as far as it fits, and the rest to new ones.
fn fill(
    lines: &mut Vec<Filling>,
    measure: &mut dyn FnMut(&str) -> f32,
    text: &str,
    width: f32,
    cuts: &[Cut],
) {
    let Some((cut, finer)) = cuts.split_first() else {
        return;
    };
    for piece in cut(text) {
        // What stands at its end is not drawn there.
        let bare = measure(piece.trim_end());
        if bare <= width || finer.is_empty() {
            put(lines, measure, piece, bare, width);
        } else {
            fill(lines, measure, piece, width, finer);
        }
    }
}

/// Appends a piece to the last line, or begins a new one. `bare`: its width without spaces at its end.
fn put(
    lines: &mut Vec<Filling>,
    measure: &mut dyn FnMut(&str) -> f32,
    piece: &str,
    bare: f32,
    width: f32,
) {
    let whole = measure(piece);
    let last = lines.last_mut();
    if !last.is_some_and(|line| line.has_room(measure, piece, bare, width)) {
        lines.push(Filling::default());
    }
    if let Some(line) = lines.last_mut() {
        line.text.push_str(piece);
        line.width += whole;
        line.more += JOINT;
    }
}

impl Filling {
    /// Whether a piece fits at its end.
    fn has_room(
        &mut self,
        measure: &mut dyn FnMut(&str) -> f32,
        piece: &str,
        bare: f32,
        width: f32,
    ) -> bool {
        let least = self.width + bare;
        if self.text.is_empty() || least > width {
            return self.text.is_empty();
        }
        // A blank between letters of another font may be wider than at their end. To measure a line with every piece
        // anew would take longer than all else: it is done where it can matter, and known from there on.
        if least + self.more > width {
            let together = measure(&format!("{}{}", self.text, piece.trim_end()));
            self.more = together - least;
        }
        least + self.more <= width
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::furigana::{Part, parts};

    /// Letters are one wide; readings above take no room.
    fn measure(text: &str) -> f32 {
        let letters = parts(text).into_iter().map(|part| match part {
            Part::Plain(text) | Part::Read { kanji: text, .. } => {
                text.chars().map(|_| 1.0_f32).sum::<f32>()
            }
        });
        letters.sum::<f32>()
    }

    fn lines(text: &str, width: f32) -> Vec<String> {
        wrap(&mut measure, text, width, Breaks::Readings)
    }

    #[test]
    fn a_line_is_as_wide_as_it_is_together() {
        // A blank is twice as wide between letters as at an end.
        let mut measure = |text: &str| {
            let blanks = text.trim_end().matches(' ').count();
            f32::from(u8::try_from(text.chars().count() + blanks).unwrap())
        };
        for (text, expected) in [
            ("ab cd ef gh", ["ab cd ef", "gh"]),
            ("a b c d e f", ["a b c d", "e f"]),
        ] {
            let lines = wrap(&mut measure, text, 11.0, Breaks::Pieces);
            assert_eq!(lines, expected);
            assert!(lines.iter().all(|line| measure(line) <= 11.0));
        }
    }

    #[test]
    fn phrases_stay_whole_below_their_readings() {
        let text = "次（つぎ）から 患者（かんじゃ）さんの ことを、聞（き）きます。";
        assert_eq!(
            lines(text, 8.0),
            [
                "次（つぎ）から",
                "患者（かんじゃ）さんの",
                "ことを、",
                "聞（き）きます。"
            ]
        );
        assert!((widest(&mut measure, text, Breaks::Readings) - 5.0).abs() < 0.01);
    }

    #[test]
    fn kanji_are_never_parted_from_their_reading() {
        let text = "電子証明書（でんししょうめいしょ）だけ";
        // Where there is room for the kanji, for some of them, and for none.
        for width in [6.0, 5.0, 3.0, 1.0] {
            let lines = lines(text, width);
            assert_eq!(lines.concat(), text, "{width}");
            let read = "電子証明書（でんししょうめいしょ）";
            assert!(lines.iter().any(|line| line.starts_with(read)), "{lines:?}");
        }
        let apart = wrap(&mut measure, text, 5.0, Breaks::Pieces);
        assert!(
            apart.iter().any(|line| line.starts_with("電子証明書")),
            "{apart:?}"
        );
    }

    #[test]
    fn what_has_no_reading_is_broken_between_letters() {
        let text = "証（しょう） abcdefgh";
        assert_eq!(lines(text, 4.0), ["証（しょう） ab", "cdef", "gh"]);
    }
}

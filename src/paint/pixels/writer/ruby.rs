//! Readings above their kanji: which parts of a line stand where. Lengths are in em of the line's letters.

use crate::text::furigana::{Part, parts};

/// The size of a reading, in that of its kanji.
pub(super) const SIZE: f32 = 0.48;
/// How far its baseline stands above that of its kanji, so that their ink nearly touches.
const ABOVE: f32 = 0.9;
/// How far letters stand lower in their line, so that both together are in its middle.
pub(super) const LOWER: f32 = 0.25;

/// Letters of a line, and where they stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed<'t> {
    pub text: &'t str,
    /// From the left of the line.
    pub x: f32,
    /// Above the baseline of the line.
    pub above: f32,
    pub is_reading: bool,
}

/// The parts of a line, and how wide it is. `measure`: the width of a text, and whether it is a reading, in em of its
/// own letters.
pub(super) fn placed<'t>(
    text: &'t str,
    measure: &mut dyn FnMut(&str, bool) -> f32,
) -> (Vec<Placed<'t>>, f32) {
    let mut x = 0.0;
    let mut placed = Vec::new();
    for part in parts(text) {
        let (text, reading) = match part {
            Part::Plain(text) => (text, None),
            Part::Read { kanji, reading } => (kanji, Some(reading)),
        };
        let width = measure(text, false);
        let above = reading.map(|of| (of, measure(of, true) * SIZE));
        // The wider one decides: neither stands above or below the letters beside them.
        let room = above.map_or(width, |(_, reading)| reading.max(width));
        placed.push(Placed {
            text,
            x: x + (room - width) / 2.0,
            above: 0.0,
            is_reading: false,
        });
        placed.extend(above.map(|(text, width)| Placed {
            text,
            x: x + (room - width) / 2.0,
            above: ABOVE,
            is_reading: true,
        }));
        x += room;
    }
    (placed, x)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters are one wide.
    fn measure(text: &str, _: bool) -> f32 {
        text.chars().map(|_| 1.0).sum()
    }

    fn place(text: &str, x: f32, is_reading: bool) -> Placed<'_> {
        Placed {
            text,
            x,
            above: if is_reading { ABOVE } else { 0.0 },
            is_reading,
        }
    }

    #[test]
    fn a_reading_stands_above_the_middle_of_its_kanji() {
        let (all, width) = placed("お受付（うけ）で", &mut measure);
        let expected = [
            place("お", 0.0, false),
            place("受付", 1.0, false),
            place("うけ", 1.0 + (2.0 - 2.0 * SIZE) / 2.0, true),
            place("で", 3.0, false),
        ];
        assert_eq!((all.as_slice(), width), (expected.as_slice(), 4.0));
    }

    #[test]
    fn a_wide_reading_moves_what_is_beside_it_away() {
        let (all, width) = placed("話（はなし）を（見）", &mut measure);
        let wide = 3.0 * SIZE;
        let expected = [
            place("話", (wide - 1.0) / 2.0, false),
            place("はなし", 0.0, true),
            place("を（見）", wide, false),
        ];
        assert_eq!((all.as_slice(), width), (expected.as_slice(), wide + 4.0));
    }
}

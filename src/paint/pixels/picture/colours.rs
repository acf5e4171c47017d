//! The colours of the drawings in each look.

use crate::flow::Look;
use crate::paint::pixels::Percent;

/// How a drawing is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colouring {
    pub look: Look,
    /// What it stands on.
    pub ground: Percent,
    /// In place of the ink of the look: a sign on the main button is in the colour of the words there.
    pub ink: Option<Percent>,
}

const INK: Percent = Percent(11, 11, 13);
const WHITE: Percent = Percent(100, 100, 100);
const BLACK: Percent = Percent(0, 0, 0);

/// Each colour that the drawings have, and what it is in high contrast and without colours. What is filled pale there
/// is told by its edge here.
const TABLE: [[Percent; 3]; 9] = [
    [INK, WHITE, BLACK],
    [WHITE, BLACK, WHITE],
    // Blue.
    [Percent(0, 25, 62), Percent(52, 83, 100), BLACK],
    // Steel, the lines of words.
    [Percent(52, 58, 72), Percent(66, 72, 84), BLACK],
    // Sky.
    [Percent(88, 92, 98), Percent(11, 14, 19), WHITE],
    // Rose, the My Number Card.
    [Percent(97, 86, 89), Percent(23, 16, 19), WHITE],
    // Brass.
    [Percent(80, 62, 31), Percent(88, 74, 47), WHITE],
    // Red.
    [Percent(78, 8, 13), Percent(100, 42, 42), BLACK],
    // Green.
    [Percent(0, 45, 25), Percent(42, 95, 62), BLACK],
];

impl Colouring {
    /// A drawing in these colours. One that is not in the table stays as it is.
    pub(super) fn apply(self, svg: &str) -> String {
        let mut parts = svg.split('#');
        let mut coloured = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            coloured.push('#');
            match part.split_at_checked(HEX) {
                Some((colour, rest)) => {
                    match self.of(colour) {
                        Some(other) => coloured.push_str(&hex(other)),
                        None => coloured.push_str(colour),
                    }
                    coloured.push_str(rest);
                }
                None => coloured.push_str(part),
            }
        }
        coloured
    }

    fn of(self, colour: &str) -> Option<Percent> {
        let row = TABLE.iter().find(|[normal, ..]| hex(*normal) == colour);
        let [normal, contrast, mono] = *row?;
        let ink = self.ink.filter(|_| normal == INK);
        Some(ink.unwrap_or(match self.look {
            Look::Normal => normal,
            Look::HighContrast => contrast,
            Look::Mono => mono,
        }))
    }
}

/// Digits of a colour in SVG.
const HEX: usize = 6;

fn hex(colour: Percent) -> String {
    let [red, green, blue] = colour.rgb();
    format!("{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::picture::Picture;

    fn apply(look: Look, ink: Option<Percent>, svg: &str) -> String {
        let ground = WHITE;
        Colouring { look, ground, ink }.apply(svg)
    }

    #[test]
    fn each_colour_of_each_drawing_is_in_the_table() {
        for picture in Picture::iter() {
            let svg = std::str::from_utf8(picture.svg()).unwrap();
            let mut colours = svg.split('#').skip(1).map(|of| of.split_at(HEX).0);
            let strange = colours.find(|of| TABLE.iter().all(|[normal, ..]| hex(*normal) != *of));
            assert_eq!(strange, None, "{picture:?}");
            assert_eq!(apply(Look::Normal, None, svg), svg);
            let mono = apply(Look::Mono, None, svg);
            let mut colours = mono.split('#').skip(1).map(|of| of.split_at(HEX).0);
            assert!(
                colours.all(|of| ["000000", "FFFFFF"].contains(&of)),
                "{picture:?}"
            );
        }
    }

    #[test]
    fn colours_are_exchanged_in_place() {
        let svg = r##"<a fill="#1C1C21" b="#FFFFFF"/><!-- # --><c d="#123456"/>#"##;
        let contrast = apply(Look::HighContrast, None, svg);
        assert_eq!(
            contrast,
            r##"<a fill="#FFFFFF" b="#000000"/><!-- # --><c d="#123456"/>#"##
        );
        let reversed = apply(Look::Normal, Some(WHITE), svg);
        assert_eq!(
            reversed,
            r##"<a fill="#FFFFFF" b="#FFFFFF"/><!-- # --><c d="#123456"/>#"##
        );
    }
}

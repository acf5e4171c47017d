//! Large letters and digits for the pick-up number, five rows high.

/// Five rows of five bits, the highest bit on the left.
type Figure = [u8; 5];

const DIGITS: [Figure; 10] = [
    [0b01110, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b00100, 0b01100, 0b00100, 0b00100, 0b01110],
    [0b11110, 0b00001, 0b01110, 0b10000, 0b11111],
    [0b11110, 0b00001, 0b01110, 0b00001, 0b11110],
    [0b10010, 0b10010, 0b11111, 0b00010, 0b00010],
    [0b11111, 0b10000, 0b11110, 0b00001, 0b11110],
    [0b01110, 0b10000, 0b11110, 0b10001, 0b01110],
    [0b11111, 0b00010, 0b00100, 0b01000, 0b01000],
    [0b01110, 0b10001, 0b01110, 0b10001, 0b01110],
    [0b01110, 0b10001, 0b01111, 0b00001, 0b01110],
];

const LETTERS: [Figure; 26] = [
    [0b01110, 0b10001, 0b11111, 0b10001, 0b10001],
    [0b11110, 0b10001, 0b11110, 0b10001, 0b11110],
    [0b01111, 0b10000, 0b10000, 0b10000, 0b01111],
    [0b11110, 0b10001, 0b10001, 0b10001, 0b11110],
    [0b11111, 0b10000, 0b11110, 0b10000, 0b11111],
    [0b11111, 0b10000, 0b11110, 0b10000, 0b10000],
    [0b01111, 0b10000, 0b10011, 0b10001, 0b01111],
    [0b10001, 0b10001, 0b11111, 0b10001, 0b10001],
    [0b01110, 0b00100, 0b00100, 0b00100, 0b01110],
    [0b00111, 0b00010, 0b00010, 0b10010, 0b01100],
    [0b10001, 0b10010, 0b11100, 0b10010, 0b10001],
    [0b10000, 0b10000, 0b10000, 0b10000, 0b11111],
    [0b10001, 0b11011, 0b10101, 0b10001, 0b10001],
    [0b10001, 0b11001, 0b10101, 0b10011, 0b10001],
    [0b01110, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b11110, 0b10001, 0b11110, 0b10000, 0b10000],
    [0b01110, 0b10001, 0b10101, 0b10010, 0b01101],
    [0b11110, 0b10001, 0b11110, 0b10010, 0b10001],
    [0b01111, 0b10000, 0b01110, 0b00001, 0b11110],
    [0b11111, 0b00100, 0b00100, 0b00100, 0b00100],
    [0b10001, 0b10001, 0b10001, 0b10001, 0b01110],
    [0b10001, 0b10001, 0b10001, 0b01010, 0b00100],
    [0b10001, 0b10001, 0b10101, 0b11011, 0b10001],
    [0b10001, 0b01010, 0b00100, 0b01010, 0b10001],
    [0b10001, 0b01010, 0b00100, 0b00100, 0b00100],
    [0b11111, 0b00010, 0b00100, 0b01000, 0b11111],
];

/// The rows of a large text: two cells a dot, two cells between letters. Unknown characters are
/// left out; the plain number always stands beside.
pub(super) fn large(text: &str) -> Vec<String> {
    let glyphs: Vec<&Figure> = text.chars().filter_map(glyph).collect();
    let row = |at: usize| {
        let letters = glyphs.iter().map(|glyph| {
            let bits = glyph.get(at).copied().unwrap_or(0);
            (0..5)
                .rev()
                .map(|bit| if bits >> bit & 1 == 1 { "██" } else { "  " })
                .collect()
        });
        letters.collect::<Vec<String>>().join("  ")
    };
    (0..5).map(row).collect()
}

fn glyph(c: char) -> Option<&'static Figure> {
    if let Some(digit) = c.to_digit(10) {
        return DIGITS.get(digit as usize);
    }
    let at = (c.to_ascii_uppercase() as usize).checked_sub('A' as usize)?;
    LETTERS.get(at)
}

//! From one cell's style to the next in as few bytes as it takes.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier, Style};

/// How cells are drawn at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CellStyle {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl CellStyle {
    /// What a terminal uses after a reset.
    pub(super) const PLAIN: Self = Self {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    pub(super) const fn of(cell: &Cell) -> Self {
        Self {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// Whether a blank of it shows nothing but its background.
    pub(super) fn is_flat(self) -> bool {
        self.modifier.difference(Modifier::BOLD).is_empty()
    }

    pub(super) fn style(self) -> Style {
        Style::new()
            .fg(self.fg)
            .bg(self.bg)
            .add_modifier(self.modifier)
    }

    /// Writes the escape sequence that leads from this ink to `next`; nothing if they are the same.
    pub(super) fn change(self, next: Self, out: &mut Vec<u8>) {
        if self == next {
            return;
        }
        let mut codes = Codes(out, false);
        let mut from = self;
        // Turning a single modifier off has its own code each, and bold and dim share one: reset instead.
        if !next.modifier.contains(from.modifier) {
            codes.put(&[0]);
            from = Self::PLAIN;
        }
        for (modifier, code) in MODIFIERS {
            if next.modifier.difference(from.modifier).contains(modifier) {
                codes.put(&[code]);
            }
        }
        if next.fg != from.fg {
            codes.color(next.fg, 30);
        }
        if next.bg != from.bg {
            codes.color(next.bg, 40);
        }
        codes.end();
    }
}

const MODIFIERS: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// The numbers of one `ESC [ … m`, and whether it has begun.
struct Codes<'a>(&'a mut Vec<u8>, bool);

impl Codes<'_> {
    fn put(&mut self, numbers: &[u8]) {
        for number in numbers {
            self.0
                .extend_from_slice(if self.1 { b";" } else { b"\x1b[" });
            self.0.extend_from_slice(number.to_string().as_bytes());
            self.1 = true;
        }
    }

    /// `base` is 30 for the foreground, 40 for the background.
    fn color(&mut self, color: Color, base: u8) {
        match color {
            Color::Reset => self.put(&[base + 9]),
            Color::Indexed(index) => self.put(&[base + 8, 5, index]),
            Color::Rgb(red, green, blue) => self.put(&[base + 8, 2, red, green, blue]),
            Color::Black => self.put(&[base]),
            Color::Red => self.put(&[base + 1]),
            Color::Green => self.put(&[base + 2]),
            Color::Yellow => self.put(&[base + 3]),
            Color::Blue => self.put(&[base + 4]),
            Color::Magenta => self.put(&[base + 5]),
            Color::Cyan => self.put(&[base + 6]),
            Color::Gray => self.put(&[base + 7]),
            Color::DarkGray => self.put(&[base + 60]),
            Color::LightRed => self.put(&[base + 61]),
            Color::LightGreen => self.put(&[base + 62]),
            Color::LightYellow => self.put(&[base + 63]),
            Color::LightBlue => self.put(&[base + 64]),
            Color::LightMagenta => self.put(&[base + 65]),
            Color::LightCyan => self.put(&[base + 66]),
            Color::White => self.put(&[base + 67]),
        }
    }

    fn end(self) {
        if self.1 {
            self.0.push(b'm');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(from: CellStyle, next: CellStyle) -> String {
        let mut out = Vec::new();
        from.change(next, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn only_what_differs_is_written() {
        let plain = CellStyle::PLAIN;
        let loud = CellStyle {
            fg: Color::White,
            bg: Color::Indexed(4),
            modifier: Modifier::BOLD,
        };
        assert_eq!(written(plain, plain), "");
        assert_eq!(written(plain, loud), "\x1b[1;97;48;5;4m");
        assert_eq!(
            written(
                loud,
                CellStyle {
                    fg: Color::Red,
                    ..loud
                }
            ),
            "\x1b[31m"
        );
        assert_eq!(written(loud, plain), "\x1b[0m");
        let underlined = CellStyle {
            modifier: Modifier::UNDERLINED,
            ..loud
        };
        assert_eq!(written(loud, underlined), "\x1b[0;4;97;48;5;4m");
    }
}

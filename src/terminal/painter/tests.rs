//! What is drawn is what a terminal shows, in as few bytes as it takes.

mod wide;

use std::num::NonZeroU16;

use ratatui::style::{Color, Style};

use super::*;

const AREA: Rect = Rect::new(0, 0, 20, 4);

/// Counts writes and feeds a terminal.
struct Glass(vt100::Parser, usize, usize);

impl Glass {
    fn new() -> Self {
        Self::of(AREA)
    }

    fn of(area: Rect) -> Self {
        let rows = NonZeroU16::new(area.height).unwrap();
        let columns = NonZeroU16::new(area.width).unwrap();
        Self(vt100::Parser::new(rows, columns, 0), 0, 0)
    }

    fn rows(&self) -> Vec<String> {
        let rows = self.0.screen().rows(0, 20);
        rows.map(|row| row.trim_end().to_owned()).collect()
    }
}

impl Write for Glass {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1 += 1;
        self.2 += bytes.len();
        self.0.process(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn draw(painter: &mut Painter, glass: &mut Glass, lines: &[&str], caret: Option<Position>) {
    let canvas = painter.canvas();
    canvas.reset();
    for (line, y) in lines.iter().zip(0..) {
        canvas.set_string(0, y, line, Style::new());
    }
    painter.paint(caret, glass).unwrap();
}

/// On a glass where one row is few, so that it is compared and painted alone.
#[test]
fn one_row_changes_by_a_letter_a_wide_letter_or_its_colour_alone() {
    let area = Rect::new(0, 0, 20, 12);
    let (mut painter, mut glass) = (Painter::new(area), Glass::of(area));
    let red = Style::new().fg(Color::Indexed(1));
    for (text, style) in [
        ("abc", Style::new()),
        ("abd", Style::new()),
        ("受d", Style::new()),
        ("付d", Style::new()),
        ("付d", red),
    ] {
        let canvas = painter.canvas();
        canvas.reset();
        canvas.set_string(0, 0, "above", Style::new());
        canvas.set_string(2, 7, text, style);
        painter.paint(None, &mut glass).unwrap();
        let screen = glass.0.screen();
        assert_eq!(glass.rows()[7], format!("  {text}"));
        assert_eq!(glass.rows()[0], "above");
        let colour = screen.cell(7, 2).unwrap().fgcolor();
        let wanted = if style == red {
            vt100::Color::Idx(1)
        } else {
            vt100::Color::Default
        };
        assert_eq!(colour, wanted, "{text}");
    }
}

#[test]
fn a_frame_is_one_write_and_an_equal_frame_is_none() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    let lines = ["受付 uketsuke", "申立書", "葛\u{e0100}城 か\u{3099}"];
    draw(&mut painter, &mut glass, &lines, None);
    assert_eq!(glass.1, 1);
    assert_eq!(glass.rows()[..2], ["受付 uketsuke", "申立書"]);
    draw(&mut painter, &mut glass, &lines, None);
    assert_eq!(glass.1, 1);
}

#[test]
fn without_a_new_drawing_the_picture_stays() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    draw(&mut painter, &mut glass, &["check"], None);
    draw(&mut painter, &mut glass, &["saving"], None);
    painter.paint(None, &mut glass).unwrap();
    assert_eq!(glass.rows()[0], "saving");
    assert_eq!(glass.1, 2);
}

#[test]
fn the_ground_is_one_erasing_and_not_written_out() {
    let red = Style::new().bg(Color::Red);
    let paint = |mut painter: Painter| {
        let mut glass = Glass::new();
        let canvas = painter.canvas();
        canvas.reset();
        canvas.set_style(AREA, red);
        canvas.set_string(3, 1, "受付", red);
        painter.paint(None, &mut glass).unwrap();
        glass
    };
    let (fills, plain) = (
        paint(Painter::of_term(AREA, "foot")),
        paint(Painter::of_term(AREA, "screen")),
    );
    for glass in [&fills, &plain] {
        let screen = glass.0.screen();
        for at in [(0, 0), (1, 3), (3, 19)] {
            let cell = screen.cell(at.0, at.1).unwrap();
            assert_eq!(cell.bgcolor(), vt100::Color::Idx(1), "{at:?}");
        }
        assert_eq!(glass.rows()[1], "   受付");
    }
    assert!(fills.2 < 30 && plain.2 > 80, "{} {}", fills.2, plain.2);
}

#[test]
fn a_typed_letter_is_one_byte() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    draw(&mut painter, &mut glass, &["ab"], Some(Position::new(2, 0)));
    assert!(!glass.0.screen().hide_cursor());
    let before = glass.2;
    draw(
        &mut painter,
        &mut glass,
        &["abc"],
        Some(Position::new(3, 0)),
    );
    assert_eq!(glass.2 - before, 1);
    assert_eq!(glass.0.screen().cursor_position(), (0, 3));
    draw(&mut painter, &mut glass, &["abc"], None);
    assert!(glass.0.screen().hide_cursor());
}

#[test]
fn colours_end_where_they_should() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    let red = Style::new().fg(Color::Red);
    painter.canvas().set_string(0, 0, "ab", red);
    painter.paint(None, &mut glass).unwrap();
    let canvas = painter.canvas();
    canvas.reset();
    canvas.set_string(0, 0, "ab", red);
    canvas.set_string(2, 0, "cd", Style::new());
    painter.paint(None, &mut glass).unwrap();
    let colour = |x| glass.0.screen().cell(0, x).unwrap().fgcolor();
    assert_eq!(colour(1), vt100::Color::Idx(1));
    assert_eq!(colour(2), vt100::Color::Default);
}

#[test]
fn another_size_starts_from_a_blank_glass() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    draw(&mut painter, &mut glass, &["one", "two", "three"], None);
    painter.resize(Rect::new(0, 0, 10, 2));
    draw(&mut painter, &mut glass, &["four"], None);
    assert_eq!(glass.rows(), ["four", "", "", ""]);
}

#[test]
fn a_glass_without_cells_is_no_trouble() {
    let (mut painter, mut glass) = (Painter::new(Rect::ZERO), Glass::new());
    painter.canvas();
    painter.paint(None, &mut glass).unwrap();
    assert_eq!(glass.1, 0);
}

/// Letters of one and two columns, each in a colour, at every place and over every other.
#[test]
fn random_pictures_arrive_as_drawn() {
    let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
    let mut seed = 1_u32;
    let mut random = |below: u8| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from((seed >> 16) % u32::from(below)).unwrap()
    };
    for _ in 0..2000 {
        let canvas = painter.canvas();
        canvas.reset();
        let mut drawn = Vec::new();
        for y in 0..AREA.height {
            let mut x = 0;
            while x + 1 < AREA.width {
                let letter = ["a", "b", "受", "付", "é", " "][usize::from(random(6))];
                let colour = 1 + random(2);
                let style = Style::new().bg(Color::Indexed(colour));
                drawn.push((x, y, letter, vt100::Color::Idx(colour)));
                (x, _) = canvas.set_stringn(x, y, letter, 2, style);
            }
        }
        painter.paint(None, &mut glass).unwrap();
        for (x, y, letter, colour) in drawn {
            let cell = glass.0.screen().cell(y, x).unwrap();
            let shown = Some(cell.contents()).filter(|shown| !shown.is_empty());
            assert_eq!((shown.unwrap_or(" "), cell.bgcolor()), (letter, colour));
        }
    }
}

#[test]
fn a_picture_comes_over_the_cells_and_what_is_under_one_that_goes_is_written_again() {
    let (mut painter, mut bytes) = (Painter::new(AREA), Vec::new());
    let frame = |painter: &mut Painter, bytes: &mut Vec<u8>| {
        painter.canvas().reset();
        bytes.clear();
        painter.paint(None, bytes).unwrap();
        String::from_utf8(std::mem::take(bytes)).unwrap()
    };
    painter.place(Position::new(4, 2), b"\x1bPpicture\x1b\\".to_vec());
    let sent = frame(&mut painter, &mut bytes);
    assert!(sent.ends_with("\x1b[3;5H\x1bPpicture\x1b\\"), "{sent:?}");
    assert_eq!(frame(&mut painter, &mut bytes), "", "it is sent once");
    painter.forget(Rect::new(4, 2, 3, 1));
    let sent = frame(&mut painter, &mut bytes);
    assert_eq!(sent, "\x1b[3;5H   ");
    assert_eq!(frame(&mut painter, &mut bytes), "", "and its ground once");
}

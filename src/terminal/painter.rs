//! Puts pictures onto the glass: the difference to the last one, as few bytes as it takes, in one write.
//!
//! Ratatui's own `Terminal` asks the terminal for its cursor when it clears, and a terminal that does
//! not answer stalls it for two seconds; this one never asks anything.

use std::io::{self, Write};
use std::mem;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthChar;

use super::style::Ink;

/// The glass as it was last painted.
pub struct Painter {
    shown: Buffer,
    next: Buffer,
    bytes: Vec<u8>,
    ink: Ink,
    at: Option<Position>,
    caret: Option<Position>,
    /// What of the glass is known.
    glass: Known,
    /// Whether erasing fills with the colour that is set.
    fills: bool,
    /// Whether `next` has been drawn since the last paint. If not, an older picture is in there.
    drawn: bool,
}

/// What of the glass is known before a picture is painted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// It is blank and plain.
    Blank,
    /// Nothing: it has had another size.
    Nothing,
    /// It shows the last picture.
    Picture,
}

impl Painter {
    /// The same as [`Self::new`] on the terminal that `TERM` names. GNU screen erases in its own colour, not
    /// in the one that is set; those that the kiosk is made for all fill.
    pub fn of_term(area: Rect, term: &str) -> Self {
        let fills = !term.starts_with("screen");
        Self {
            fills,
            ..Self::new(area)
        }
    }

    /// A glass of this size that the supervisor has just wiped: blank, plain, cursor hidden.
    pub fn new(area: Rect) -> Self {
        Self {
            shown: Buffer::default(),
            next: Buffer::empty(area),
            bytes: Vec::new(),
            ink: Ink::PLAIN,
            at: None,
            caret: None,
            glass: Known::Blank,
            fills: true,
            drawn: false,
        }
    }

    /// The size.
    pub const fn area(&self) -> Rect {
        self.next.area
    }

    /// Another size: nothing that was painted is relied on any more.
    pub fn resize(&mut self, area: Rect) {
        self.shown = Buffer::default();
        self.next = Buffer::empty(area);
        self.glass = Known::Nothing;
    }

    /// What to draw the next frame on, all over: an older picture is still there.
    pub fn canvas(&mut self) -> &mut Buffer {
        self.drawn = true;
        &mut self.next
    }

    /// Puts the canvas onto the glass, with the cursor at `caret` or hidden. At most one write, and none
    /// if nothing has been drawn on the canvas since the last time.
    pub fn paint(&mut self, caret: Option<Position>, glass: &mut impl Write) -> io::Result<()> {
        if !mem::take(&mut self.drawn) {
            return Ok(());
        }
        self.prepare();
        let (shown, next) = (mem::take(&mut self.shown), mem::take(&mut self.next));
        let rows = changed(&shown, &next);
        // A key changes a row or two: the others are told apart faster than ratatui tells each cell's width.
        if rows.len() * 4 < usize::from(next.area.height) {
            for row in rows {
                let strip = |of: &Buffer| Buffer {
                    area: row,
                    content: cells(of, row).to_vec(),
                };
                self.put(&strip(&shown), &strip(&next));
            }
        } else {
            self.put(&shown, &next);
        }
        (self.shown, self.next) = (next, shown);
        self.place(caret);
        if self.bytes.is_empty() {
            return Ok(());
        }
        let written = glass.write_all(&self.bytes);
        self.bytes.clear();
        written
    }

    fn put(&mut self, shown: &Buffer, next: &Buffer) {
        for (x, y, cell) in shown.diff_iter(next) {
            let at = Position::new(x, y);
            move_to(self.at, at, &mut self.bytes);
            let ink = Ink::of(cell);
            self.ink.change(ink, &mut self.bytes);
            self.ink = ink;
            self.bytes.extend_from_slice(cell.symbol().as_bytes());
            self.at = after(at, cell, next.area);
        }
    }

    /// A glass without a picture gets one colour all over, the one that most of the next picture's blanks have:
    /// they need not be written then.
    fn prepare(&mut self) {
        let known = mem::replace(&mut self.glass, Known::Picture);
        if known == Known::Picture {
            return;
        }
        if known == Known::Nothing {
            self.ink = Ink::PLAIN;
            self.at = None;
            self.bytes.extend_from_slice(b"\x1b[0m");
        }
        let ground = if self.fills {
            ground(&self.next)
        } else {
            Ink::PLAIN
        };
        if known == Known::Nothing || ground != Ink::PLAIN {
            self.ink.change(ground, &mut self.bytes);
            self.ink = ground;
            self.bytes.extend_from_slice(b"\x1b[2J");
        }
        let mut blank = Cell::default();
        blank.set_style(ground.style());
        self.shown = Buffer::filled(self.next.area, blank);
    }

    fn place(&mut self, caret: Option<Position>) {
        if let Some(caret) = caret {
            move_to(self.at, caret, &mut self.bytes);
            self.at = Some(caret);
        }
        match (self.caret, caret) {
            (None, Some(_)) => self.bytes.extend_from_slice(b"\x1b[?25h"),
            (Some(_), None) => self.bytes.extend_from_slice(b"\x1b[?25l"),
            _ => {}
        }
        self.caret = caret;
    }
}

/// The rows in which two pictures of one size differ.
fn changed(shown: &Buffer, next: &Buffer) -> Vec<Rect> {
    let rows = next.area.rows();
    rows.filter(|row| cells(shown, *row) != cells(next, *row))
        .collect()
}

fn cells(of: &Buffer, row: Rect) -> &[Cell] {
    let width = usize::from(row.width);
    let from = usize::from(row.y - of.area.y) * width;
    of.content.get(from..from + width).unwrap_or_default()
}

/// The ink of most blanks. Erasing draws no lines, and reverses nothing.
fn ground(picture: &Buffer) -> Ink {
    let mut found: Vec<(Ink, usize)> = Vec::new();
    let blanks = picture.content.iter().filter(|cell| cell.symbol() == " ");
    for ink in blanks.map(Ink::of).filter(|ink| ink.is_flat()) {
        match found.iter_mut().find(|(other, _)| *other == ink) {
            Some((_, count)) => *count += 1,
            None => found.push((ink, 1)),
        }
    }
    let most = found.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(Ink::PLAIN, |(ink, _)| ink)
}

/// Moves the cursor, if it is not there already.
fn move_to(from: Option<Position>, to: Position, bytes: &mut Vec<u8>) {
    if from == Some(to) {
        return;
    }
    let step = from.filter(|from| from.y == to.y && from.x < to.x);
    let sequence = match step.map(|from| to.x - from.x) {
        Some(1) => "\x1b[C".to_owned(),
        Some(step) => format!("\x1b[{step}C"),
        None => format!("\x1b[{};{}H", to.y + 1, to.x + 1),
    };
    bytes.extend_from_slice(sequence.as_bytes());
}

/// Where the cursor is after a cell, where that is certain. Terminals differ on the width of clusters
/// (a voiced mark, an ideograph with a variation selector) and on what follows the last column.
fn after(at: Position, cell: &Cell, area: Rect) -> Option<Position> {
    let mut chars = cell.symbol().chars();
    let (first, rest) = (chars.next()?, chars.next());
    let width = u16::try_from(first.width()?).ok()?;
    let x = at.x.saturating_add(width);
    (rest.is_none() && width > 0 && x < area.right()).then(|| Position::new(x, at.y))
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use ratatui::style::{Color, Style};

    use super::*;

    const AREA: Rect = Rect::new(0, 0, 20, 4);

    /// Counts writes and feeds a terminal.
    struct Glass(vt100::Parser, usize, usize);

    impl Glass {
        fn new() -> Self {
            let rows = NonZeroU16::new(4).unwrap();
            let columns = NonZeroU16::new(20).unwrap();
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
    fn wide_characters_give_way_to_narrow_ones_and_back() {
        let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
        for lines in [["受付受付"], ["a付bc受"], ["受abcdef"], [""]] {
            draw(&mut painter, &mut glass, &lines, None);
            assert_eq!(glass.rows()[0], lines[0]);
        }
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

    #[test]
    fn random_pictures_arrive_as_drawn() {
        let (mut painter, mut glass) = (Painter::new(AREA), Glass::new());
        let mut seed = 1_u32;
        let mut random = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) % below
        };
        for _ in 0..2000 {
            let mut expected = Vec::new();
            for _ in 0..4 {
                let mut row = String::new();
                while row.chars().count() < 10 {
                    row.push(['a', 'b', '受', '付', 'é'][random(5) as usize]);
                }
                expected.push(row);
            }
            let lines: Vec<&str> = expected.iter().map(String::as_str).collect();
            draw(&mut painter, &mut glass, &lines, None);
            assert_eq!(glass.rows(), expected);
        }
    }
}

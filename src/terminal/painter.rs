//! Puts pictures onto the glass: the difference to the last one, as few bytes as it takes, in one write.
//!
//! Not ratatui's `Terminal` on a backend of our own: the comparison of ratatui 0.30.2 (ratatui-core 0.1.2) panics when a
//! wide glyph in the last cell gives way to a narrow one, a cell wider than its row hides all that follows, and a typed
//! letter takes 1.16 times the instructions.

use std::io::{self, Write};
use std::mem;

use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthChar as _;

use super::style::CellStyle;

/// Around a picture, so that no terminal that knows them shows half of one ("synchronized output").
pub(super) const BEGIN: &str = "\x1b[?2026h";
pub(super) const END: &str = "\x1b[?2026l";

/// As many bytes come at once anyway: a letter need not be put in brackets.
const AT_ONCE: usize = 64;

/// The glass as it was last painted.
pub struct Painter {
    shown: Buffer,
    next: Buffer,
    bytes: Vec<u8>,
    ink: CellStyle,
    at: Option<Position>,
    caret: Option<Position>,
    /// What of the glass is known.
    glass: ScreenState,
    /// Whether erasing fills with the colour that is set.
    fills: bool,
    /// Pictures that come over the cells with the next frame: sequences, and where they begin.
    pictures: Vec<(Position, Vec<u8>)>,
    /// Whether `next` has been drawn since the last paint. If not, an older picture is in there.
    drawn: bool,
}

/// What of the glass is known before a picture is painted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ScreenState {
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
            ink: CellStyle::PLAIN,
            at: None,
            caret: None,
            glass: ScreenState::Blank,
            fills: true,
            pictures: Vec::new(),
            drawn: false,
        }
    }

    pub const fn area(&self) -> Rect {
        self.next.area
    }

    /// Another size: nothing that was painted is relied on any more.
    pub fn resize(&mut self, area: Rect) {
        self.shown = Buffer::default();
        self.next = Buffer::empty(area);
        self.glass = ScreenState::Nothing;
    }

    /// What to draw the next frame on, all over: an older picture is still there.
    pub fn canvas(&mut self) -> &mut Buffer {
        self.drawn = true;
        &mut self.next
    }

    /// A picture stood on these cells: they are written again, whatever is on them.
    pub fn forget(&mut self, area: Rect) {
        let columns = usize::from(self.shown.area.width).max(1);
        let rows = self.shown.content.chunks_mut(columns);
        let rows = rows.skip(area.y.into()).take(area.height.into());
        for row in rows {
            for cell in row.iter_mut().skip(area.x.into()).take(area.width.into()) {
                cell.set_symbol("");
            }
        }
    }

    /// Puts what a sequence draws over the cells of the next frame, from this place on.
    pub fn place(&mut self, at: Position, picture: Vec<u8>) {
        self.pictures.push((at, picture));
    }

    /// Puts the canvas onto the glass, with the cursor at `caret` or hidden. At most one write, and none
    /// if nothing has been drawn on the canvas since the last time.
    pub fn paint(&mut self, caret: Option<Position>, glass: &mut impl Write) -> io::Result<()> {
        if !mem::take(&mut self.drawn) {
            return Ok(());
        }
        self.prepare();
        self.put();
        mem::swap(&mut self.shown, &mut self.next);
        for (at, picture) in self.pictures.drain(..) {
            move_to(self.at, at, &mut self.bytes);
            self.bytes.extend(picture);
            self.at = None;
        }
        self.caret(caret);
        if self.bytes.is_empty() {
            return Ok(());
        }
        if self.bytes.len() > AT_ONCE {
            self.bytes.splice(..0, BEGIN.bytes());
            self.bytes.extend_from_slice(END.as_bytes());
        }
        let written = glass.write_all(&self.bytes);
        self.bytes.clear();
        written
    }

    /// Writes what differs, and what stood under a glyph that goes.
    fn put(&mut self) {
        let (shown, next) = (mem::take(&mut self.shown), mem::take(&mut self.next));
        let columns = usize::from(next.area.width).max(1);
        let rows = shown.content.chunks(columns);
        for ((old, new), y) in rows.zip(next.content.chunks(columns)).zip(0..) {
            // A key changes a row or two: the others are told apart faster than each cell's width.
            if !old.iter().zip(new).all(|(old, new)| looks_same(old, new)) {
                self.put_row(old, new, y, next.area.width);
            }
        }
        (self.shown, self.next) = (shown, next);
    }

    fn put_row(&mut self, old: &[Cell], new: &[Cell], y: u16, width: u16) {
        // Up to where the glyph goes that stands there, and the one that is to.
        let (mut old_end, mut new_end) = (0, 0);
        for ((old, new), x) in old.iter().zip(new).zip(0..) {
            let begins = x >= old_end;
            if begins {
                old_end = x + glyph(old, width - x).1;
            }
            if x < new_end {
                continue;
            }
            let (symbol, columns) = glyph(new, width - x);
            new_end = x + columns;
            if begins && looks_same(old, new) {
                continue;
            }
            let at = Position::new(x, y);
            move_to(self.at, at, &mut self.bytes);
            let ink = CellStyle::of(new);
            self.ink.change(ink, &mut self.bytes);
            self.ink = ink;
            self.bytes.extend_from_slice(symbol.as_bytes());
            self.at = after(at, symbol, width);
        }
    }

    /// A glass without a picture gets one colour all over, the one that most of the next picture's blanks have:
    /// they need not be written then.
    fn prepare(&mut self) {
        let known = mem::replace(&mut self.glass, ScreenState::Picture);
        if known == ScreenState::Picture {
            return;
        }
        if known == ScreenState::Nothing {
            self.ink = CellStyle::PLAIN;
            self.at = None;
            self.bytes.extend_from_slice(b"\x1b[0m");
        }
        let ground = if self.fills {
            ground(&self.next)
        } else {
            CellStyle::PLAIN
        };
        if known == ScreenState::Nothing || ground != CellStyle::PLAIN {
            self.ink.change(ground, &mut self.bytes);
            self.ink = ground;
            self.bytes.extend_from_slice(b"\x1b[2J");
        }
        let mut blank = Cell::default();
        blank.set_style(ground.style());
        self.shown = Buffer::filled(self.next.area, blank);
    }

    fn caret(&mut self, caret: Option<Position>) {
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

/// What is shown of a cell in the columns that are left, and how many it takes. What is wider becomes a blank: a
/// terminal would break the line before it, in the last one scroll the whole picture.
fn glyph(cell: &Cell, left: u16) -> (&str, u16) {
    match cell.cell_width() {
        columns if columns <= left => (cell.symbol(), columns.max(1)),
        _ => (" ", 1),
    }
}

/// Whether two cells show the same. Quicker than `==`, because most hold one byte; how ratatui is to compare them is
/// never set.
fn looks_same(one: &Cell, other: &Cell) -> bool {
    let symbols = match (one.symbol().as_bytes(), other.symbol().as_bytes()) {
        ([one], [other]) => one == other,
        (one, other) => one == other,
    };
    symbols && CellStyle::of(one) == CellStyle::of(other)
}

/// The ink of most blanks. Erasing draws no lines, and reverses nothing.
fn ground(picture: &Buffer) -> CellStyle {
    let mut found: Vec<(CellStyle, usize)> = Vec::new();
    let blanks = picture.content.iter().filter(|cell| cell.symbol() == " ");
    for ink in blanks.map(CellStyle::of).filter(|ink| ink.is_flat()) {
        match found.iter_mut().find(|(other, _)| *other == ink) {
            Some((_, count)) => *count += 1,
            None => found.push((ink, 1)),
        }
    }
    let most = found.into_iter().max_by_key(|(_, count)| *count);
    most.map_or(CellStyle::PLAIN, |(ink, _)| ink)
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
fn after(at: Position, symbol: &str, width: u16) -> Option<Position> {
    let mut chars = symbol.chars();
    let (first, rest) = (chars.next()?, chars.next());
    let columns = u16::try_from(first.width()?).ok()?;
    let x = at.x.saturating_add(columns);
    (rest.is_none() && columns > 0 && x < width).then(|| Position::new(x, at.y))
}

#[cfg(test)]
mod tests;

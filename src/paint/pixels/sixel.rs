//! Bitmaps as sixel: bands of six rows, in each band colour by colour, in runs.

use super::{Bitmap, Percent};

/// Rows of a band: a letter has a bit for each.
const BAND: usize = 6;
/// The letter of a column that has no pixel of the colour.
const NONE: u8 = b'?';
/// Equal letters up to here are sent as they are: a count would be no shorter.
const SHORT: usize = 3;

/// A colour, and where the band at hand has it, from the left.
struct Plane {
    colour: Percent,
    runs: Vec<ColourRun>,
    /// Whether the terminal has been told which colour it is.
    told: bool,
}

/// Equal columns side by side.
struct ColourRun {
    start: usize,
    length: usize,
    letter: u8,
}

/// Appends what draws the bitmap with its upper left corner at the cursor. The size that it names is the true one, and
/// no new line follows the last band: at the bottom of the glass either would scroll all of it.
pub fn encode(bitmap: &Bitmap, out: &mut Vec<u8>) {
    let (width, height) = (bitmap.width(), bitmap.height());
    if width == 0 || height == 0 {
        return;
    }
    out.extend(format!("\x1bP0;1;0q\"1;1;{width};{height}").bytes());
    let planes = bitmap.colours().iter().map(|colour| Plane {
        colour: *colour,
        runs: Vec::new(),
        told: false,
    });
    let mut planes: Vec<Plane> = planes.collect();
    let mut used = Vec::new();
    for (band, nth) in bitmap.pixels().chunks(width * BAND).zip(0_usize..) {
        if nth > 0 {
            out.push(b'-');
        }
        collect(band, width, &mut planes, &mut used);
        for (index, nth) in used.drain(..).zip(0_usize..) {
            if nth > 0 {
                out.push(b'$');
            }
            if let Some(plane) = planes.get_mut(usize::from(index)) {
                write(plane, index, out);
            }
        }
    }
    out.extend(b"\x1b\\");
}

/// Finds the runs of each colour of a band, and the colours in the order in which they come.
fn collect(band: &[u8], width: usize, planes: &mut [Plane], used: &mut Vec<u8>) {
    // A column is one number, a byte a row: to be compared at once.
    let mut columns = vec![0_u64; width];
    for (row, shift) in band.chunks_exact(width).zip((0..).step_by(8)) {
        for (column, pixel) in columns.iter_mut().zip(row) {
            *column |= u64::from(*pixel) << shift;
        }
    }
    let rows = band.len() / width;
    let mut start = 0;
    for same in columns.chunk_by(|a, b| a == b) {
        let column = same.first().copied().unwrap_or(0).to_le_bytes();
        let pixels = || column.into_iter().take(rows).zip(0..);
        let mut seen = 0_u8;
        for (index, row) in pixels() {
            if seen & 1 << row != 0 {
                continue;
            }
            let alike = pixels().filter(|(other, _)| *other == index);
            let bits = alike.fold(0, |bits, (_, row)| bits | 1 << row);
            seen |= bits;
            if let Some(plane) = planes.get_mut(usize::from(index)) {
                if plane.runs.is_empty() {
                    used.push(index);
                }
                plane.add(start, same.len(), NONE + bits);
            }
        }
        start += same.len();
    }
}

impl Plane {
    /// Columns that are alike in this colour may differ in the others.
    fn add(&mut self, start: usize, length: usize, letter: u8) {
        match self.runs.last_mut() {
            Some(last) if last.letter == letter && last.start + last.length == start => {
                last.length += length;
            }
            _ => self.runs.push(ColourRun {
                start,
                length,
                letter,
            }),
        }
    }
}

/// Writes a colour of the band, and clears it for the next.
fn write(plane: &mut Plane, index: u8, out: &mut Vec<u8>) {
    if !plane.told {
        let Percent(red, green, blue) = plane.colour;
        out.extend(format!("#{index};2;{red};{green};{blue}").bytes());
        plane.told = true;
    }
    out.push(b'#');
    number(index.into(), out);
    let mut at = 0;
    for run in plane.runs.drain(..) {
        repeat(run.start - at, NONE, out);
        repeat(run.length, run.letter, out);
        at = run.start + run.length;
    }
}

fn repeat(times: usize, letter: u8, out: &mut Vec<u8>) {
    if times > SHORT {
        out.push(b'!');
        number(times, out);
        out.push(letter);
    } else {
        out.extend(std::iter::repeat_n(letter, times));
    }
}

/// The same as by `format!`, at a fifth of the time: a page has some ten thousand.
fn number(number: usize, out: &mut Vec<u8>) {
    if number >= 10 {
        self::number(number / 10, out);
    }
    let digit = u8::try_from(number % 10).unwrap_or(0);
    out.push(b'0' + digit);
}

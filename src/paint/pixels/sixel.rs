//! Bitmaps as sixel: bands of six rows, in each band colour by colour, in runs.

use super::{Bitmap, Percent};

/// Rows of a band: a letter has a bit for each.
const BAND: usize = 6;
/// The letter of a column that has no pixel of the colour.
const NONE: u8 = b'?';
/// Equal letters up to here are sent as they are: a count would be no shorter.
const SHORT: usize = 3;

/// A colour, and where the band at hand is sent in it, from the left.
struct Plane {
    colour: Percent,
    runs: Vec<ColourRun>,
    /// Whether the terminal has been told which colour it is.
    told: bool,
}

/// Columns side by side that are sent as one letter.
struct ColourRun {
    start: usize,
    length: usize,
    /// Where the columns end over which the letter could be sent on.
    reach: usize,
    /// The pixels that have the colour.
    must: u8,
    /// These, and those that a later colour is sent over, up to the reach.
    may: u8,
}

/// Equal columns side by side, and the colour of each of their pixels.
struct Columns {
    start: usize,
    length: usize,
    pixels: [u8; BAND],
}

/// Appends what draws the bitmap with its upper left corner at the cursor. The size that it names is the true one, and
/// no new line follows the last band: at the bottom of the glass either would scroll all of it.
///
/// What is sent later covers what was sent before: a band is filled with its ground first, and each colour may run on
/// below those that come after it. Around letters that saves a third of the bytes.
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
    for (band, nth) in bitmap.pixels().chunks(width * BAND).zip(0_usize..) {
        if nth > 0 {
            out.push(b'-');
        }
        let (rows, columns) = (band.len() / width, columns(band, width));
        let ground = ground(&columns, rows, planes.len());
        if let Some(plane) = planes.get_mut(usize::from(ground)) {
            let all = (1 << rows) - 1;
            plane.add(0, width, all, all);
            write(plane, ground, out);
        }
        collect(&columns, rows, ground, &mut planes);
        for (plane, index) in planes.iter_mut().zip(0..=u8::MAX) {
            if !plane.runs.is_empty() {
                out.push(b'$');
                write(plane, index, out);
            }
        }
    }
    out.extend(b"\x1b\\");
}

fn columns(band: &[u8], width: usize) -> Vec<Columns> {
    // A column is one number, a byte a row: to be compared at once.
    let mut columns = vec![0_u64; width];
    for (row, shift) in band.chunks_exact(width).zip((0..).step_by(8)) {
        for (column, pixel) in columns.iter_mut().zip(row) {
            *column |= u64::from(*pixel) << shift;
        }
    }
    let mut next = 0;
    let alike = columns.chunk_by(|a, b| a == b).map(|same| {
        let bytes = same.first().copied().unwrap_or(0).to_le_bytes();
        let (start, length) = (next, same.len());
        next += length;
        Columns {
            start,
            length,
            pixels: bytes.first_chunk().copied().unwrap_or_default(),
        }
    });
    alike.collect()
}

/// The colour that would be sent in most letters.
fn ground(columns: &[Columns], rows: usize, colours: usize) -> u8 {
    let mut letters = vec![0_usize; colours];
    for index in columns.iter().flat_map(|of| of.pixels.iter().take(rows)) {
        if let Some(letters) = letters.get_mut(usize::from(*index)) {
            *letters += 1;
        }
    }
    let most = letters
        .iter()
        .zip(0..=u8::MAX)
        .max_by_key(|(letters, _)| *letters);
    most.map_or(0, |(_, index)| index)
}

/// Finds the runs of each colour of a band but its ground.
fn collect(columns: &[Columns], rows: usize, ground: u8, planes: &mut [Plane]) {
    let all: u8 = (1 << rows) - 1;
    // The colours whose last run reaches the column at hand.
    let mut open: Vec<u8> = Vec::new();
    for column in columns {
        let mut seen = column.letter(all, |index| index == ground);
        if seen == all {
            // Most are so. No run reaches over them.
            open.clear();
            continue;
        }
        let later = |index| column.letter(all, |other| other > index && other != ground);
        for (index, row) in column.pixels.into_iter().zip(0..rows) {
            if seen & 1 << row != 0 {
                continue;
            }
            let must = column.letter(all, |other| other == index);
            seen |= must;
            if let Some(plane) = planes.get_mut(usize::from(index)) {
                plane.add(column.start, column.length, must, must | later(index));
            }
            if !open.contains(&index) {
                open.push(index);
            }
        }
        open.retain(|index| {
            let plane = planes.get_mut(usize::from(*index));
            plane.is_some_and(|plane| plane.reaches(column, later(*index)))
        });
    }
}

impl Columns {
    /// A bit for each row of `all` whose colour is meant.
    fn letter(&self, all: u8, is_meant: impl Fn(u8) -> bool) -> u8 {
        let rows = self.pixels.into_iter().zip(0..);
        let bits = rows.fold(0, |bits, (index, row)| {
            bits | u8::from(is_meant(index)) << row
        });
        bits & all
    }
}

impl Plane {
    /// Adds columns to the run that reaches them, if one letter can be sent for all.
    fn add(&mut self, start: usize, length: usize, must: u8, may: u8) {
        let reach = start + length;
        if let Some(last) = self.runs.last_mut()
            && last.reach == start
            && (last.must | must) & !(last.may & may) == 0
        {
            last.length = reach - last.start;
            last.reach = reach;
            last.must |= must;
            last.may &= may;
        } else {
            self.runs.push(ColourRun {
                start,
                length,
                reach,
                must,
                may,
            });
        }
    }

    /// Whether the last run reaches the end of these columns, of which later colours cover so much.
    fn reaches(&mut self, columns: &Columns, later: u8) -> bool {
        let end = columns.start + columns.length;
        let Some(last) = self.runs.last_mut() else {
            return false;
        };
        if last.reach == columns.start && last.must & !later == 0 {
            last.reach = end;
            last.may &= later;
        }
        last.reach == end
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
        repeat(run.length, NONE + run.must, out);
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

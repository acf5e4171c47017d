//! Bitmaps as sixel: bands of six rows, in each band colour by colour, in runs.

use super::{Bitmap, Percent};

/// Rows of a band: a letter has a bit for each.
const BAND: usize = 6;
/// The letter of a column that has no pixel of the colour.
const NONE: u8 = b'?';
/// Columns that are passed over at once where all are alike.
const MANY: usize = 16;
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

/// Between which columns a colour is found, and how often.
#[derive(Clone, Default)]
struct Extent {
    first: usize,
    end: usize,
    pixels: usize,
}

/// Equal columns side by side.
struct Columns {
    start: usize,
    length: usize,
    /// The colour of each of their pixels, that of the uppermost in the lowest byte.
    pixels: u64,
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
        let extents = extents(&columns, rows, planes.len());
        let ground = most(&extents);
        let all = (1 << rows) - 1;
        if let Some(plane) = planes.get_mut(usize::from(ground)) {
            plane.add(0, width, all, all);
            write(plane, ground, out);
        }
        // What later colours cover of each column. The last colour is looked at first.
        let mut covered = vec![0; columns.len()];
        let drawn = planes.iter_mut().zip(0..=u8::MAX).zip(extents).rev();
        for ((plane, index), Extent { first, end, .. }) in drawn {
            if index != ground
                && let Some(columns) = columns.get(first..end)
                && let Some(covered) = covered.get_mut(first..end)
            {
                plane.find(index, all, columns, covered);
            }
        }
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
    // Where a column differs from that on its left. Many pixels are compared at once, and most are alike.
    let mut differs = vec![0_u8; width];
    for row in band.chunks_exact(width) {
        if let (Some((_, right)), Some((_, differs))) =
            (row.split_first(), differs.split_first_mut())
        {
            for ((differs, left), right) in differs.iter_mut().zip(row).zip(right) {
                *differs |= left ^ right;
            }
        }
    }
    let mut starts = vec![0];
    for (some, from) in differs.chunks(MANY).zip((0..).step_by(MANY)) {
        if some.iter().fold(0, |any, differs| any | differs) != 0 {
            let begun = some
                .iter()
                .zip(from..)
                .filter(|(differs, _)| **differs != 0);
            starts.extend(begun.map(|(_, at)| at));
        }
    }
    let ends = starts.iter().skip(1).copied().chain([width]);
    let columns = starts.iter().zip(ends);
    columns
        .map(|(start, end)| Columns::at(*start, end, band, width))
        .collect()
}

/// Where each colour is found in a band.
fn extents(columns: &[Columns], rows: usize, colours: usize) -> Vec<Extent> {
    let mut extents = vec![Extent::default(); colours];
    for (column, at) in columns.iter().zip(0..) {
        for index in column.colours().take(rows) {
            if let Some(extent) = extents.get_mut(usize::from(index)) {
                if extent.pixels == 0 {
                    extent.first = at;
                }
                extent.end = at + 1;
                extent.pixels += 1;
            }
        }
    }
    extents
}

/// The colour that would be sent in most letters.
fn most(extents: &[Extent]) -> u8 {
    let counted = extents.iter().zip(0..=u8::MAX);
    let most = counted.max_by_key(|(extent, _)| extent.pixels);
    most.map_or(0, |(_, index)| index)
}

impl Columns {
    /// The columns of a band from one place to another, which are equal.
    fn at(start: usize, end: usize, band: &[u8], width: usize) -> Self {
        let rows = band.iter().skip(start).step_by(width);
        let pixels = rows.zip((0..).step_by(8));
        Self {
            start,
            length: end - start,
            pixels: pixels.fold(0, |all, (pixel, shift)| all | u64::from(*pixel) << shift),
        }
    }

    /// From the uppermost row.
    fn colours(&self) -> impl Iterator<Item = u8> {
        self.pixels.to_le_bytes().into_iter()
    }

    /// A bit for each row of this colour.
    fn rows_in(&self, colour: u8) -> u8 {
        const EACH: u64 = 0x0101_0101_0101_0101;
        // Where a byte is nought, and nowhere else, its highest bit comes to be set.
        let apart = self.pixels ^ (u64::from(colour) * EACH);
        let alike = !(((apart & (0x7f * EACH)) + 0x7f * EACH) | apart) & (0x80 * EACH);
        // Each bit moves to the place in the highest byte that its row has.
        let [rows, ..] = (alike >> 7)
            .wrapping_mul(0x0102_0408_1020_4080)
            .to_be_bytes();
        rows
    }
}

impl Plane {
    /// Finds the runs of a colour in the rows of a band, and adds them to what is covered.
    fn find(&mut self, index: u8, all: u8, columns: &[Columns], covered: &mut [u8]) {
        for (column, covered) in columns.iter().zip(covered) {
            let must = column.rows_in(index) & all;
            self.add(column.start, column.length, must, must | *covered);
            *covered |= must;
        }
    }

    /// Adds columns to the run that reaches them, if one letter can be sent for all.
    fn add(&mut self, start: usize, length: usize, must: u8, may: u8) {
        let reach = start + length;
        if let Some(last) = self.runs.last_mut()
            && last.reach == start
            && (last.must | must) & !(last.may & may) == 0
        {
            if must != 0 {
                last.length = reach - last.start;
            }
            last.reach = reach;
            last.must |= must;
            last.may &= may;
        } else if must != 0 {
            self.runs.push(ColourRun {
                start,
                length,
                reach,
                must,
                may,
            });
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

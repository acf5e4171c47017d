//! The rows of one block of the packed table, one after the other.
//!
//! A row is a byte of four numbers (two bits: phrases in common with the row before, three: own phrases,
//! two: how far the code is ahead of the one before, one: whether there is an office), what did not fit
//! into those bits, and the phrases.

use super::phrases::{byte, put, take};

/// The largest numbers that fit into the first byte of a row mean: too large, it follows.
const SHARED: u8 = 3;
const OWN: u8 = 7;
const STEP: u8 = 3;

/// One row, in symbols. Also the state from which the next one is read or written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TableRow {
    pub(super) code: u32,
    /// The phrases of the address.
    pub(super) address: Vec<u16>,
    /// The phrases of the office's name. Empty: a town.
    pub(super) office: Vec<u16>,
}

impl TableRow {
    /// Before the first row of a block that begins with this code.
    pub(super) fn before(code: u32) -> Self {
        Self {
            code,
            ..Self::default()
        }
    }

    /// Becomes the next row; none at the end, or where the data makes no sense.
    pub(super) fn advance(&mut self, bytes: &mut &[u8]) -> Option<()> {
        let head = byte(bytes)?;
        let shared = match head & 3 {
            SHARED => byte(bytes)?,
            few => few,
        };
        let own = match head >> 2 & 7 {
            OWN => byte(bytes)?,
            few => few,
        };
        let step = match head >> 5 & 3 {
            STEP => varint(bytes)?,
            near => u32::from(near),
        };
        self.code = self.code.checked_add(step)?;
        self.address.truncate(usize::from(shared));
        for _ in 0..own {
            self.address.push(take(bytes)?);
        }
        self.office.clear();
        if head >> 7 == 1 {
            for _ in 0..byte(bytes)? {
                self.office.push(take(bytes)?);
            }
        }
        Some(())
    }

    /// Writes `next`, which is not before this one; none if it is, or longer than any address.
    pub(super) fn write(&self, next: &Self, out: &mut Vec<u8>) -> Option<()> {
        let same = self.address.iter().zip(&next.address);
        let shared = same.take_while(|(before, now)| before == now).count();
        let own = next.address.get(shared..).unwrap_or_default();
        let step = next.code.checked_sub(self.code)?;
        let shared = u8::try_from(shared).ok()?;
        let count = u8::try_from(own.len()).ok()?;
        let near = u8::try_from(step).map_or(STEP, |step| step.min(STEP));
        let office = u8::from(!next.office.is_empty());
        out.push(shared.min(SHARED) | count.min(OWN) << 2 | near << 5 | office << 7);
        out.extend((shared >= SHARED).then_some(shared));
        out.extend((count >= OWN).then_some(count));
        if near == STEP {
            put_varint(step, out);
        }
        put_all(own, out);
        if office == 1 {
            out.push(u8::try_from(next.office.len()).ok()?);
            put_all(&next.office, out);
        }
        Some(())
    }
}

fn put_all(symbols: &[u16], out: &mut Vec<u8>) {
    for symbol in symbols {
        put(*symbol, out);
    }
}

/// Seven bits a byte, the lowest first, the eighth set but in the last.
fn varint(bytes: &mut &[u8]) -> Option<u32> {
    let mut number = 0;
    for place in 0..4 {
        let part = byte(bytes)?;
        number |= u32::from(part & 127) << (7 * place);
        if part & 128 == 0 {
            return Some(number);
        }
    }
    None
}

fn put_varint(number: u32, out: &mut Vec<u8>) {
    let [low, ..] = number.to_le_bytes();
    if number > 127 {
        out.push(low | 128);
        put_varint(number >> 7, out);
    } else {
        out.push(low);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(code: u32, address: &[u16], office: &[u16]) -> TableRow {
        TableRow {
            code,
            address: address.to_vec(),
            office: office.to_vec(),
        }
    }

    #[test]
    fn rows_survive_being_written() {
        let long: Vec<u16> = (0..40).map(|symbol| symbol * 300).collect();
        let rows = [
            row(10_000, &[1, 2], &[]),
            row(10_000, &[1, 3], &[]),
            row(10_001, &long, &[9, 200]),
            row(10_003, &long, &[]),
            row(10_003, &[], &[7]),
            row(9_999_999, &[5000], &long),
        ];
        let mut out = Vec::new();
        let mut before = TableRow::before(10_000);
        for next in &rows {
            before.write(next, &mut out).unwrap();
            before = next.clone();
        }
        let mut bytes = out.as_slice();
        let mut read = TableRow::before(10_000);
        for wanted in &rows {
            assert_eq!(read.advance(&mut bytes), Some(()));
            assert_eq!(&read, wanted);
        }
        assert_eq!(read.advance(&mut bytes), None);
        assert_eq!(TableRow::before(2).write(&row(1, &[], &[]), &mut out), None);
    }
}

//! The phrases of which addresses are made: each is one character, or two other phrases.
//!
//! It must not know what an address is.

/// Symbols below this take one byte, all others two.
const ONE_BYTE: u8 = 160;

/// How many symbols two bytes can tell apart.
pub(super) const MOST: usize = ONE_BYTE as usize + (256 - ONE_BYTE as usize) * 256;

/// Marks an entry of the table that is a character, not a pair.
const SIGN: u32 = 1 << 31;

/// Bits of one half of a pair.
const HALF: u32 = 15;

/// More steps than any address takes: whoever needs more goes round in circles.
const STEPS: usize = 4096;

/// The table of phrases: four bytes each.
#[derive(Clone, Copy)]
pub(super) struct Phrases<'a>(pub(super) &'a [[u8; 4]]);

impl Phrases<'_> {
    /// The text of some symbols; none if they make no sense.
    pub(super) fn text(self, symbols: &[u16]) -> Option<String> {
        let mut text = String::new();
        let mut rest: Vec<u32> = symbols.iter().rev().copied().map(u32::from).collect();
        for _ in 0..STEPS {
            let Some(symbol) = rest.pop() else {
                return Some(text);
            };
            let entry = u32::from_le_bytes(*self.0.get(usize::try_from(symbol).ok()?)?);
            if entry & SIGN != 0 {
                let sign = char::from_u32(entry & !SIGN).filter(|sign| !sign.is_control());
                text.push(sign?);
            } else {
                rest.extend([entry & ((1 << HALF) - 1), entry >> HALF]);
            }
        }
        None
    }
}

/// The entry of a character.
pub(super) fn entry_of(sign: char) -> [u8; 4] {
    (SIGN | u32::from(sign)).to_le_bytes()
}

/// Takes a symbol off the front.
pub(super) fn take(bytes: &mut &[u8]) -> Option<u16> {
    let first = byte(bytes)?;
    match first.checked_sub(ONE_BYTE) {
        None => Some(u16::from(first)),
        Some(high) => Some(u16::from(ONE_BYTE) + u16::from_be_bytes([high, byte(bytes)?])),
    }
}

/// Writes a symbol, which must be below `MOST`.
pub(super) fn put(symbol: u16, out: &mut Vec<u8>) {
    match u8::try_from(symbol) {
        Ok(short) if short < ONE_BYTE => out.push(short),
        _ => {
            let [high, low] = symbol.saturating_sub(u16::from(ONE_BYTE)).to_be_bytes();
            out.extend([high.saturating_add(ONE_BYTE), low]);
        }
    }
}

/// How many bytes a symbol takes.
pub(super) fn cost(symbol: u16) -> u32 {
    if symbol < u16::from(ONE_BYTE) { 1 } else { 2 }
}

/// Takes a byte off the front.
pub(super) fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_survive_being_written() {
        for symbol in 0..u16::try_from(MOST).unwrap() {
            let mut out = Vec::new();
            put(symbol, &mut out);
            assert_eq!(out.len(), cost(symbol) as usize);
            let mut rest = out.as_slice();
            assert_eq!((take(&mut rest), rest), (Some(symbol), &[][..]));
        }
    }

    #[test]
    fn circles_and_steering_signs_give_nothing() {
        let circle = [0_u32.to_le_bytes()];
        assert_eq!(Phrases(&circle).text(&[0]), None);
        assert_eq!(Phrases(&[entry_of('\u{1b}')]).text(&[0]), None);
        assert_eq!(Phrases(&[entry_of('町')]).text(&[0, 0]).unwrap(), "町町");
        assert_eq!(Phrases(&[]).text(&[0]), None);
    }
}

//! What is looked up, in the bytes by which dictionaries are sorted.

use encoding_rs::EUC_JP;
use zeroize::Zeroizing;

/// The longest reading that is looked up; more cannot be one word. Characters.
const LONGEST: usize = 40;

/// A reading in EUC-JP, as far as that can write it.
pub(super) struct EncodedReading {
    bytes: Zeroizing<Vec<u8>>,
    /// Where each character ends.
    ends: Vec<usize>,
}

impl EncodedReading {
    /// Ends before the first character that cannot be part of a dictionary's key.
    pub(super) fn new(text: &str) -> Self {
        let mut reading = Self {
            bytes: Zeroizing::new(Vec::with_capacity(3 * LONGEST)),
            ends: Vec::new(),
        };
        for c in text.chars().take(LONGEST) {
            let mut utf8 = [0; 4];
            let (bytes, _, unmappable) = EUC_JP.encode(c.encode_utf8(&mut utf8));
            if unmappable || c.is_whitespace() || c.is_control() {
                break;
            }
            reading.bytes.extend_from_slice(&bytes);
            reading.ends.push(reading.bytes.len());
        }
        reading
    }

    /// In characters.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The first characters; `None` if there are not as many, or none at all.
    pub(super) fn beginning(&self, chars: usize) -> Option<&[u8]> {
        let end = *self.ends.get(chars.checked_sub(1)?)?;
        self.bytes.get(..end)
    }

    /// How many characters it has in common with the beginning of a key.
    pub(super) fn shared(&self, key: &[u8]) -> usize {
        let same = self.bytes.iter().zip(key).take_while(|(a, b)| a == b);
        let same = same.count();
        self.ends.iter().take_while(|end| **end <= same).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_not_bytes() {
        let reading = EncodedReading::new("かなa");
        assert_eq!(reading.len(), 3);
        assert_eq!(reading.beginning(1).map(<[u8]>::len), Some(2));
        assert_eq!(reading.beginning(3).map(<[u8]>::len), Some(5));
        assert_eq!(reading.beginning(0), None);
        assert_eq!(reading.beginning(4), None);
    }

    #[test]
    fn half_a_character_is_not_shared() {
        let reading = EncodedReading::new("かな");
        assert_eq!(reading.shared(&EncodedReading::new("かに").bytes), 1);
        assert_eq!(reading.shared(&EncodedReading::new("かなた").bytes), 2);
        assert_eq!(reading.shared(&[0xa4]), 0);
    }

    #[test]
    fn what_no_key_has_ends_it() {
        for odd in ["か な", "か　な", "か\n", "か😀", "か\u{3094}"] {
            assert_eq!(EncodedReading::new(odd).len(), 1, "{odd:?}");
        }
        assert_eq!(EncodedReading::new(&"あ".repeat(1000)).len(), LONGEST);
    }
}

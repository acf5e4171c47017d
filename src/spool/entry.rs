//! The name of a declaration's file: `<kiosk>-<seq>-<random>.json`, with `.age` behind it when sealed.
//!
//! It holds nothing personal. The number shows gaps and makes the pick-up number; the random part
//! (80 bits) makes the name impossible to guess and the same for every retry.

use std::fmt;
use std::io;

use rustix::rand::{GetRandomFlags, getrandom};

const PLAIN: &str = ".json";
const SEALED: &str = ".json.age";
const ALPHABET: [char; 32] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's',
    't', 'u', 'v', 'w', 'x', 'y', 'z', '2', '3', '4', '5', '6', '7',
];

/// The largest number of nine digits; after it counting begins again at 1.
pub const MAX_SEQ: u32 = 999_999_999;

/// A name that matches `^[a-z0-9]{1,8}-[0-9]{6,9}-[a-z2-7]{16}\.json(\.age)?$`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryName {
    file: String,
    seq: u32,
    /// How many bytes of the name are the kiosk's: sorting 100,000 asks for it often.
    kiosk: usize,
}

impl EntryName {
    /// A fresh name for this kiosk and number (at most [`MAX_SEQ`]); `sealed` says whether the bytes
    /// will be ciphertext. Fails on a kiosk id that cannot stand in a name, and without randomness.
    pub fn random(kiosk: &str, seq: u32, sealed: bool) -> io::Result<Self> {
        let mut bits = [0_u8; 10];
        let filled = getrandom(&mut bits[..], GetRandomFlags::empty())?;
        if filled != bits.len() {
            return Err(io::Error::other("too little randomness"));
        }
        let ending = if sealed { SEALED } else { PLAIN };
        let file = format!("{kiosk}-{seq:06}-{}{ending}", base32(bits));
        Self::parse(&file).ok_or_else(|| io::ErrorKind::InvalidInput.into())
    }

    /// Reads a file name; `None` if it is not one of ours.
    pub fn parse(file: &str) -> Option<Self> {
        let stem = file
            .strip_suffix(SEALED)
            .or_else(|| file.strip_suffix(PLAIN))?;
        let mut parts = stem.split('-');
        let (kiosk, digits, random) = (parts.next()?, parts.next()?, parts.next()?);
        let ours = parts.next().is_none()
            && is_kiosk(kiosk)
            && (6..=9).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && random.len() == 16
            && random
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if !ours {
            return None;
        }
        Some(Self {
            file: file.to_owned(),
            seq: digits.parse().ok()?,
            kiosk: kiosk.len(),
        })
    }

    /// The name of the file, without a directory.
    pub fn file_name(&self) -> &str {
        &self.file
    }

    /// The id under which staff and scripts know the declaration: the name without its ending.
    pub fn id(&self) -> &str {
        self.file.split('.').next().unwrap_or_default()
    }

    /// Which kiosk wrote it.
    pub fn kiosk(&self) -> &str {
        self.file.get(..self.kiosk).unwrap_or_default()
    }

    /// Its number at that kiosk.
    pub const fn seq(&self) -> u32 {
        self.seq
    }

    /// Whether the bytes are ciphertext.
    pub fn is_sealed(&self) -> bool {
        self.file.ends_with(SEALED)
    }

    /// What the patient tells reception: the kiosk's letter and the last three digits, such as `A012`.
    pub fn pickup(&self, letter: char) -> String {
        format!("{letter}{:03}", self.seq % 1000)
    }
}

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)
    }
}

/// Whether this can be the id of a kiosk: one to eight of `a-z 0-9`.
pub fn is_kiosk(id: &str) -> bool {
    (1..=8).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

fn base32(bits: [u8; 10]) -> String {
    let all = bits
        .iter()
        .fold(0_u128, |all, byte| (all << 8) | u128::from(*byte));
    (0..16)
        .rev()
        .filter_map(|digit| {
            let value = usize::try_from((all >> (5 * digit)) & 31).ok()?;
            ALPHABET.get(value)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_name_reads_back() {
        for sealed in [true, false] {
            let name = EntryName::random("k1", 1012, sealed).unwrap();
            assert_eq!(EntryName::parse(name.file_name()), Some(name.clone()));
            assert_eq!(
                (name.kiosk(), name.seq(), name.is_sealed()),
                ("k1", 1012, sealed)
            );
            assert_eq!(name.pickup('A'), "A012");
            assert!(name.id().starts_with("k1-001012-"));
        }
    }

    #[test]
    fn all_eighty_bits_reach_the_name() {
        assert_eq!(base32([0; 10]), "aaaaaaaaaaaaaaaa");
        assert_eq!(base32([255; 10]), "7777777777777777");
        assert_eq!(
            base32([0x08, 0x42, 0x10, 0x84, 0x21, 0, 0, 0, 0, 1]),
            "bbbbbbbbaaaaaaab"
        );
    }

    #[test]
    fn names_differ() {
        let one = EntryName::random("k1", 1, true).unwrap();
        assert_ne!(one, EntryName::random("k1", 1, true).unwrap());
    }

    #[test]
    fn a_kiosk_that_breaks_the_name_is_refused() {
        for kiosk in ["", "K1", "k-1", "k1/..", "ninechars", "é"] {
            assert!(EntryName::random(kiosk, 1, true).is_err(), "{kiosk}");
        }
        assert!(EntryName::random("k1", MAX_SEQ, true).is_ok());
        assert!(EntryName::random("k1", MAX_SEQ + 1, true).is_err());
    }

    #[test]
    fn foreign_names_are_not_ours() {
        let good = "k1-000412-q7x3c5m2p2d4w2zt.json.age";
        assert!(EntryName::parse(good).is_some());
        for bad in [
            "",
            ".json",
            "k1-000412-q7x3c5m2p2d4w2zt",
            "k1-000412-q7x3c5m2p2d4w2zt.json.age.age",
            "k1-000412-q7x3c5m2p2d4w2zt.json.tmp",
            "k1-00412-q7x3c5m2p2d4w2zt.json",
            "k1-0000000412-q7x3c5m2p2d4w2zt.json",
            "k1-000412-q7x3c5m2p2d4w2z.json",
            "k1-000412-q7x3c5m2p1d4w2zt.json",
            "k1-000412-Q7x3c5m2p2d4w2zt.json",
            "k1-000412-q7x3c5m2p2d4w2zt-x.json",
            "k1-٠٠٠٤١٢-q7x3c5m2p2d4w2zt.json",
            "../k1-000412-q7x3c5m2p2d4w2zt.json",
            "k1-000412-q7x3c5m2p2d4w2zt.json\n",
            "\u{1b}[2J-000412-q7x3c5m2p2d4w2zt.json",
        ] {
            assert_eq!(EntryName::parse(bad), None, "{bad:?}");
        }
    }
}

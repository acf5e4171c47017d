//! The name of a declaration's file: `<kiosk>-<seq>-<time>-<random>.json`, with `.age` behind it when sealed.
//!
//! It holds nothing personal. The number shows gaps and makes the pick-up number; the time (UTC, ISO 8601 in
//! its basic form) puts those of several kiosks in order, whatever copied the files; the random part (80 bits)
//! makes the name impossible to guess and the same for every retry. A corrected version of a declaration differs
//! from the earlier one in its time alone.

use std::fmt;
use std::io;

use bech32::primitives::iter::ByteIterExt as _;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use rustix::rand::{GetRandomFlags, getrandom};

const PLAIN: &str = ".json";
const SEALED: &str = ".json.age";
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// The largest number of nine digits; after it counting begins again at 1.
pub const MAX_SEQ: u32 = 999_999_999;

/// A name that matches `^[a-z0-9]{1,8}-[0-9]{6,9}-[0-9]{8}T[0-9]{6}Z-[a-z2-7]{16}\.json(\.age)?$`, with a time
/// that exists.
///
/// In order of kiosk, number, time: what is asked first when 100,000 are sorted stands first, apart from the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryName {
    /// Its eight letters at most, zeros behind them.
    kiosk: [u8; 8],
    seq: u32,
    sent: NaiveDateTime,
    file: String,
}

impl EntryName {
    /// A fresh name for this kiosk, number (at most [`MAX_SEQ`]) and moment (of the years 0 to 9999);
    /// `sealed` says whether the bytes will be ciphertext. Fails on what cannot stand in a name, and without
    /// randomness.
    pub fn random(kiosk: &str, seq: u32, now: DateTime<Utc>, sealed: bool) -> io::Result<Self> {
        let bits = random_bytes()?;
        let ending = if sealed { SEALED } else { PLAIN };
        let time = now.format("%Y%m%dT%H%M%SZ");
        let file = format!("{kiosk}-{seq:06}-{time}-{}{ending}", base32(bits));
        Self::parse(&file).ok_or_else(|| io::ErrorKind::InvalidInput.into())
    }

    /// The name of a later version of the same declaration: kiosk, number and random part stay, so that the
    /// names alone tell which one counts. Later even where the clock has not moved or was set back.
    pub fn later(&self, now: DateTime<Utc>) -> Option<Self> {
        let sent = now.max(self.sent().checked_add_signed(TimeDelta::seconds(1))?);
        let mut parts = self.file.splitn(4, '-');
        let (kiosk, digits) = (parts.next()?, parts.next()?);
        let rest = parts.nth(1)?;
        let time = sent.format("%Y%m%dT%H%M%SZ");
        Self::parse(&format!("{kiosk}-{digits}-{time}-{rest}"))
    }

    /// Whether both are versions of one declaration, or the same.
    pub fn is_version_of(&self, other: &Self) -> bool {
        self.seq == other.seq && self.kiosk == other.kiosk && self.tag() == other.tag()
    }

    /// The random part: no two declarations share it.
    pub(super) fn tag(&self) -> &str {
        self.id().rsplit('-').next().unwrap_or_default()
    }

    /// Reads a file name; `None` if it is not one of ours.
    pub fn parse(file: &str) -> Option<Self> {
        let stem = file
            .strip_suffix(SEALED)
            .or_else(|| file.strip_suffix(PLAIN))?;
        let mut parts = stem.split('-');
        let (kiosk, digits) = (parts.next()?, parts.next()?);
        let (time, random) = (parts.next()?, parts.next()?);
        let ours = parts.next().is_none()
            && is_kiosk(kiosk)
            && (6..=9).contains(&digits.len())
            && all_digits(digits)
            && random.len() == 16
            && random
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if !ours {
            return None;
        }
        let mut letters = [0; 8];
        letters
            .get_mut(..kiosk.len())?
            .copy_from_slice(kiosk.as_bytes());
        Some(Self {
            kiosk: letters,
            seq: digits.parse().ok()?,
            sent: moment(time)?,
            file: file.to_owned(),
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

    /// Whether the id begins so, however its letters were typed.
    pub fn begins_with(&self, typed: &str) -> bool {
        let beginning = self.id().get(..typed.len());
        beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(typed))
    }

    /// Which kiosk wrote it.
    pub fn kiosk(&self) -> &str {
        self.file.split('-').next().unwrap_or_default()
    }

    /// Its number at that kiosk.
    pub const fn seq(&self) -> u32 {
        self.seq
    }

    /// When the patient sent it, by the kiosk's clock, to the second.
    pub const fn sent(&self) -> DateTime<Utc> {
        self.sent.and_utc()
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

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads `20261126T035405Z`.
fn moment(time: &str) -> Option<NaiveDateTime> {
    let (date, clock) = time.strip_suffix('Z')?.split_once('T')?;
    if date.len() != 8 || clock.len() != 6 || !all_digits(date) || !all_digits(clock) {
        return None;
    }
    let (date, clock): (u32, u32) = (date.parse().ok()?, clock.parse().ok()?);
    let year = i32::try_from(date / 10_000).ok()?;
    NaiveDate::from_ymd_opt(year, date / 100 % 100, date % 100)?.and_hms_opt(
        clock / 10_000,
        clock / 100 % 100,
        clock % 100,
    )
}

pub(super) fn random_bytes<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    if getrandom(&mut bytes[..], GetRandomFlags::empty())? != N {
        return Err(io::Error::other("too little randomness"));
    }
    Ok(bytes)
}

fn base32(bits: [u8; 10]) -> String {
    let values = bits.into_iter().bytes_to_fes();
    let letters = values.filter_map(|value| ALPHABET.get(usize::from(value.to_u8())));
    letters.map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    #[test]
    fn a_fresh_name_reads_back() {
        for sealed in [true, false] {
            let name = EntryName::random("k1", 1012, NOW, sealed).unwrap();
            assert_eq!(EntryName::parse(name.file_name()), Some(name.clone()));
            assert_eq!(
                (name.kiosk(), name.seq(), name.is_sealed()),
                ("k1", 1012, sealed)
            );
            assert_eq!(name.pickup('A'), "A012");
            assert!(name.id().starts_with("k1-001012-19700101T000000Z-"));
            assert_eq!(name.sent(), NOW);
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
        let one = EntryName::random("k1", 1, NOW, true).unwrap();
        assert_ne!(one, EntryName::random("k1", 1, NOW, true).unwrap());
    }

    #[test]
    fn a_later_version_differs_in_its_time_alone() {
        let first =
            EntryName::parse("k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age").unwrap();
        let at = |seconds| first.sent() + TimeDelta::seconds(seconds);
        for (now, id) in [
            (at(20), "k1-000412-20261126T035425Z-q7x3c5m2p2d4w2zt"),
            (at(0), "k1-000412-20261126T035406Z-q7x3c5m2p2d4w2zt"),
            (at(-3600), "k1-000412-20261126T035406Z-q7x3c5m2p2d4w2zt"),
        ] {
            let later = first.later(now).unwrap();
            assert_eq!(later.id(), id);
            assert!(later.is_sealed() && later.is_version_of(&first) && later > first);
        }
        for other in [
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zu.json.age",
            "k1-000413-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age",
            "k2-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age",
        ] {
            assert!(!first.is_version_of(&EntryName::parse(other).unwrap()));
        }
    }

    #[test]
    fn a_kiosk_that_breaks_the_name_is_refused() {
        for kiosk in ["", "K1", "k-1", "k1/..", "ninechars", "é"] {
            assert!(EntryName::random(kiosk, 1, NOW, true).is_err(), "{kiosk}");
        }
        assert!(EntryName::random("k1", MAX_SEQ, NOW, true).is_ok());
        assert!(EntryName::random("k1", MAX_SEQ + 1, NOW, true).is_err());
    }

    #[test]
    fn foreign_names_are_not_ours() {
        let good = "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age";
        assert!(EntryName::parse(good).is_some());
        for bad in [
            "",
            ".json",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.age.age",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json.tmp",
            "k1-00412-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-0000000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2z.json",
            "k1-000412-20261126T035405Z-q7x3c5m2p1d4w2zt.json",
            "k1-000412-20261126T035405Z-Q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt-x.json",
            "k1-٠٠٠٤١٢-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261126T035405-q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261131T035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261126T245405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-2026112T6035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-+0261126T035405Z-q7x3c5m2p2d4w2zt.json",
            "../k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
            "k1-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json\n",
            "\u{1b}[2J-000412-20261126T035405Z-q7x3c5m2p2d4w2zt.json",
        ] {
            assert_eq!(EntryName::parse(bad), None, "{bad:?}");
        }
    }
}

//! The public keys for which declarations are sealed: those that no declaration could be sealed for are refused before
//! anybody writes one.

use super::seal::{Recipient, Sealing};

/// Of the text form, behind `age1`.
const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// The points of low order and their other spellings, without the highest bit, which does not count. With one of
/// these every shared secret is zero, and age takes that for a broken source of randomness and gives up.
const LOW_ORDER: [[u8; 32]; 7] = [
    [0; 32],
    edge(1, 0, 0),
    [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4,
        0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49,
        0xb8, 0x00,
    ],
    [
        0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef,
        0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f,
        0x11, 0x57,
    ],
    edge(0xec, 0xff, 0x7f),
    edge(0xed, 0xff, 0x7f),
    edge(0xee, 0xff, 0x7f),
];

/// The first byte, those between, the last.
const fn edge(first: u8, between: u8, last: u8) -> [u8; 32] {
    let mut bytes = [between; 32];
    let [head, .., tail] = &mut bytes;
    (*head, *tail) = (first, last);
    bytes
}

impl Sealing {
    /// For these public keys (`age1…`); readable where there are none, which only a configuration that
    /// says so allows. A bad key fails rather than making a declaration readable.
    pub fn of(recipients: &[String]) -> Result<Self, &'static str> {
        if recipients.is_empty() {
            return Ok(Self::Plaintext);
        }
        let keys: Result<Vec<_>, _> = recipients.iter().map(|key| recipient(key)).collect();
        keys.map(Self::Recipients)
    }
}

/// Reads one (`age1…`), and seals a record of no meaning for it. Why not, for whoever programs.
pub fn recipient(text: &str) -> Result<Recipient, &'static str> {
    let recipient: Recipient = text.parse()?;
    let point = point(&recipient.to_string()).ok_or("no point")?;
    if LOW_ORDER.contains(&point) {
        return Err("a point of low order");
    }
    let sealed = Sealing::Recipients(vec![recipient.clone()]).seal(b"{}");
    if sealed.is_err() {
        return Err("sealing fails");
    }
    Ok(recipient)
}

/// The 32 bytes behind the text, without the highest bit.
fn point(text: &str) -> Option<[u8; 32]> {
    let digits = text.strip_prefix("age1")?.bytes();
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(33), 0_u32, 0_u32);
    for digit in digits.take(52) {
        let value = ALPHABET.iter().position(|one| *one == digit)?;
        held = (held << 5) | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).ok()?);
        }
    }
    let mut point: [u8; 32] = bytes.try_into().ok()?;
    if let Some(last) = point.last_mut() {
        *last &= 0x7f;
    }
    Some(point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spool::seal::Identity;

    /// The text form of any 32 bytes.
    fn text(point: [u8; 32]) -> String {
        let number = |value: u8| u32::from(value);
        let mut digits: Vec<u8> = Vec::new();
        let (mut bits, mut held) = (0, 0_u32);
        for byte in point {
            held = (held << 8) | number(byte);
            bits += 8;
            while bits >= 5 {
                bits -= 5;
                digits.push(((held >> bits) & 31) as u8);
            }
        }
        digits.push(((held << (5 - bits)) & 31) as u8);
        let prefix: Vec<u8> = [3, 3, 3, 0, 1, 7, 5].to_vec();
        let checked: Vec<u8> = prefix
            .iter()
            .chain(&digits)
            .copied()
            .chain([0; 6])
            .collect();
        let sum = polymod(&checked) ^ 1;
        digits.extend((0..6).map(|at| ((sum >> (5 * (5 - at))) & 31) as u8));
        let letters = digits.iter().map(|digit| ALPHABET[usize::from(*digit)]);
        format!("age1{}", String::from_utf8(letters.collect()).unwrap())
    }

    fn polymod(values: &[u8]) -> u32 {
        const STEPS: [u32; 5] = [
            0x3b6a_57b2,
            0x2650_8e6d,
            0x1ea1_19fa,
            0x3d42_33dd,
            0x2a14_62b3,
        ];
        values.iter().fold(1, |sum: u32, value| {
            let top = sum >> 25;
            let sum = ((sum & 0x01ff_ffff) << 5) ^ u32::from(*value);
            STEPS.iter().enumerate().fold(sum, |sum, (bit, step)| {
                if (top >> bit) & 1 == 1 {
                    sum ^ step
                } else {
                    sum
                }
            })
        })
    }

    #[test]
    fn no_point_of_low_order_is_taken_in_whatever_spelling() {
        assert_eq!(
            text([0; 32]),
            "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"
        );
        for low in LOW_ORDER {
            for high in [0, 0x80] {
                let mut point = low;
                point[31] |= high;
                let text = text(point);
                assert!(text.parse::<Recipient>().is_ok(), "age takes {text}");
                assert!(recipient(&text).is_err(), "{text}");
                assert!(Sealing::of(&[text]).is_err());
            }
        }
    }

    #[test]
    fn the_keys_of_a_generator_are_taken() {
        for _ in 0..50 {
            let public = Identity::generate().to_public();
            let taken = recipient(&public.to_string()).unwrap();
            assert_eq!(taken, public);
        }
    }
}

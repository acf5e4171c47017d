//! The public keys for which declarations are sealed: those that no declaration could be sealed for are refused before
//! anybody writes one.

use super::seal::{Recipient, Sealing};

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
    let (_, bytes) = bech32::decode(text).map_err(|_never_after_that| "no text")?;
    let point = bytes.try_into().map_err(|_never_so: Vec<u8>| "no point")?;
    // Every secret shared with it would be zero, and age takes that for a broken source of randomness and gives up.
    if x25519_dalek::x25519([1; 32], point) == [0; 32] {
        return Err("a point of low order");
    }
    let sealed = Sealing::Recipients(vec![recipient.clone()]).seal(b"{}");
    if sealed.is_err() {
        return Err("sealing fails");
    }
    Ok(recipient)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spool::seal::Identity;

    /// The points of low order and their other spellings, without the highest bit, which does not count.
    const LOW_ORDER: [[u8; 32]; 7] = [
        [0; 32],
        edge(1, 0, 0),
        [
            0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f,
            0xc4, 0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16,
            0x5f, 0x49, 0xb8, 0x00,
        ],
        [
            0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83,
            0xef, 0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd,
            0xd0, 0x9f, 0x11, 0x57,
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

    /// The text form of any 32 bytes.
    fn text(point: [u8; 32]) -> String {
        let age = bech32::Hrp::parse("age").unwrap();
        bech32::encode::<bech32::Bech32>(age, &point).unwrap()
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

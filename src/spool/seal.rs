//! Sealing: only the holders of a key read what lies in the spool. The format is age's
//! (age-encryption.org/v1), X25519 recipients only, so that any age tool can open a declaration.

use std::io::{Read as _, Write as _};

use age::{DecryptError, Decryptor, EncryptError, Encryptor};
use strum::{Display, IntoStaticStr, VariantNames};
use zeroize::Zeroizing;

use super::MAX_BYTES;

/// A key that opens declarations. Stays with staff.
pub type Identity = age::x25519::Identity;

/// A key that can only seal. The kiosk has no other.
pub type Recipient = age::x25519::Recipient;

/// Records are filled up to a multiple of so many bytes, so that the size of a file tells nothing.
const STEP: usize = 4096;

/// What the age format adds to one record, generously: header, MAC, nonce, tag, and this much each.
const OVERHEAD: usize = 256;

/// For more nothing is sealed: half of the room is the declaration's.
pub const MOST_RECIPIENTS: usize = MAX_BYTES / 2 / OVERHEAD - 1;

/// How declarations are kept.
#[derive(Clone, Debug)]
pub enum Sealing {
    /// Sealed for each of these.
    Recipients(Vec<Recipient>),
    /// Readable by whoever can read the file.
    Plaintext,
}

/// Why a declaration could not be sealed.
#[derive(Debug, Display)]
#[strum(serialize_all = "kebab-case")]
pub enum SealError {
    /// Nobody to seal it for. It is never kept unsealed instead.
    NoRecipient,
    /// Larger than the spool takes.
    TooLarge,
    /// The age library refused.
    Age(std::io::Error),
}

impl std::error::Error for SealError {}

/// Why a sealed declaration could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames, Display)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum OpenError {
    /// Larger than the spool takes.
    TooLarge,
    /// Sealed with a passphrase: not by a kiosk, and costly to try.
    Passphrase,
    /// Not in the age format: cut off early, overwritten, or never sealed.
    NotSealed,
    /// None of the keys fits.
    WrongKey,
    /// Cut off or changed.
    Damaged,
}

impl std::error::Error for OpenError {}

impl Sealing {
    /// Whether ciphertext comes out.
    pub const fn is_sealed(&self) -> bool {
        matches!(self, Self::Recipients(_))
    }

    /// The bytes to publish. Fails closed: without a recipient there is no result.
    pub fn seal(&self, plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let recipients = match self {
            Self::Plaintext if plain.len() > MAX_BYTES => return Err(SealError::TooLarge),
            Self::Plaintext => return Ok(Zeroizing::new(plain.to_vec())),
            Self::Recipients(recipients) => recipients,
        };
        let padded = pad(plain);
        let room = padded.len() + OVERHEAD * (recipients.len() + 1);
        if room > MAX_BYTES {
            return Err(SealError::TooLarge);
        }
        let encryptor =
            Encryptor::with_recipients(recipients.iter().map(|one| one as &dyn age::Recipient))
                .map_err(|error| match error {
                    EncryptError::MissingRecipients => SealError::NoRecipient,
                    other => SealError::Age(std::io::Error::other(other.to_string())),
                })?;
        let mut sealed = Zeroizing::new(Vec::with_capacity(room));
        let mut stream = encryptor
            .wrap_output(&mut *sealed)
            .map_err(SealError::Age)?;
        stream.write_all(&padded).map_err(SealError::Age)?;
        stream.finish().map_err(SealError::Age)?;
        if sealed.len() > MAX_BYTES {
            return Err(SealError::TooLarge);
        }
        Ok(sealed)
    }
}

/// Whether these bytes begin as sealed ones do.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"age-encryption.org/v1\n-> ")
}

/// A copy with spaces behind it, which JSON does not mind.
fn pad(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut padded = Zeroizing::new(Vec::with_capacity(plain.len().next_multiple_of(STEP)));
    padded.extend_from_slice(plain);
    padded.resize(plain.len().max(1).next_multiple_of(STEP), b' ');
    padded
}

/// Whether one of the keys opens what is sealed so, by sealing a test record and opening it.
pub fn opens(sealing: &Sealing, keys: &[Identity]) -> bool {
    const TEST: &[u8] = b"{\"test\":true}";
    let Ok(sealed) = sealing.seal(TEST) else {
        return false;
    };
    open(&sealed, keys).is_ok_and(|plain| plain.trim_ascii_end() == TEST)
}

/// What was sealed, with its padding. All of it or nothing: a changed byte anywhere is found.
pub fn open(sealed: &[u8], keys: &[Identity]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if sealed.len() > MAX_BYTES {
        return Err(OpenError::TooLarge);
    }
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| unopened(&error))?;
    if decryptor.is_scrypt() {
        return Err(OpenError::Passphrase);
    }
    let stream = decryptor
        .decrypt(keys.iter().map(|key| key as &dyn age::Identity))
        .map_err(|error| unopened(&error))?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    match stream.take(MAX_BYTES as u64).read_to_end(&mut plain) {
        Ok(_) => Ok(plain),
        // Reading from memory fails for one reason only: a part that does not authenticate.
        Err(_) => Err(OpenError::Damaged),
    }
}

const fn unopened(error: &DecryptError) -> OpenError {
    match error {
        DecryptError::NoMatchingKeys => OpenError::WrongKey,
        DecryptError::ExcessiveWork { .. } => OpenError::Passphrase,
        DecryptError::InvalidMac
        | DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed => OpenError::Damaged,
        _ => OpenError::NotSealed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealing(key: &Identity) -> Sealing {
        Sealing::Recipients(vec![key.to_public()])
    }

    #[test]
    fn opens_for_every_recipient_and_for_nobody_else() {
        let (clinic, recovery, stranger) = (
            Identity::generate(),
            Identity::generate(),
            Identity::generate(),
        );
        let both = Sealing::Recipients(vec![clinic.to_public(), recovery.to_public()]);
        let sealed = both.seal("{\"name\":\"髙﨑\"}".as_bytes()).unwrap();
        for key in [&clinic, &recovery] {
            let plain = open(&sealed, std::slice::from_ref(key)).unwrap();
            assert_eq!(plain.trim_ascii_end(), "{\"name\":\"髙﨑\"}".as_bytes());
        }
        assert_eq!(open(&sealed, &[stranger]), Err(OpenError::WrongKey));
        assert_eq!(open(&sealed, &[]), Err(OpenError::WrongKey));
    }

    /// Size of what follows the header. The header holds a stanza of random size that the library adds.
    fn payload(size: usize) -> usize {
        let key = Identity::generate();
        let sealed = sealing(&key).seal(&vec![b'x'; size]).unwrap();
        let mac = sealed
            .windows(5)
            .position(|part| part == b"\n--- ")
            .unwrap()
            + 5;
        let header = mac
            + sealed[mac..]
                .iter()
                .position(|byte| *byte == b'\n')
                .unwrap()
            + 1;
        sealed.len() - header
    }

    #[test]
    fn size_tells_nothing() {
        let sizes = [0, 1, 300, 4096].map(payload);
        assert_eq!(sizes, [4096 + 32; 4]);
        assert_eq!(payload(4097), 8192 + 32);
    }

    #[test]
    fn fails_closed() {
        let none = Sealing::Recipients(Vec::new());
        assert!(matches!(none.seal(b"{}"), Err(SealError::NoRecipient)));
        let key = Identity::generate();
        assert!(matches!(
            sealing(&key).seal(&vec![0; MAX_BYTES]),
            Err(SealError::TooLarge)
        ));
        assert!(matches!(
            Sealing::Plaintext.seal(&vec![0; MAX_BYTES + 1]),
            Err(SealError::TooLarge)
        ));
        assert_eq!(*Sealing::Plaintext.seal(b"{}").unwrap(), b"{}");
    }

    #[test]
    fn half_of_the_room_is_left_beside_the_most_keys() {
        let key = Identity::generate().to_public();
        let sealed = |count, size| {
            let sealing = Sealing::Recipients(vec![key.clone(); count]);
            sealing.seal(&vec![b'x'; size])
        };
        assert!(sealed(MOST_RECIPIENTS, MAX_BYTES / 2).is_ok());
        for (count, size) in [(0, 1), (1, 0)] {
            let over = sealed(MOST_RECIPIENTS + count, MAX_BYTES / 2 + size);
            assert!(matches!(over, Err(SealError::TooLarge)));
        }
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_found() {
        let key = Identity::generate();
        let sealed = sealing(&key).seal(b"{}").unwrap();
        let keys = [key];
        for cut in (0..sealed.len()).step_by(7).chain([sealed.len() - 1]) {
            assert!(open(&sealed[..cut], &keys).is_err(), "cut at {cut}");
        }
        for at in (0..sealed.len()).step_by(11).chain([sealed.len() - 1]) {
            let mut changed = sealed.to_vec();
            changed[at] ^= 1;
            assert!(open(&changed, &keys).is_err(), "changed at {at}");
        }
        let mut longer = sealed.to_vec();
        longer.push(0);
        assert!(open(&longer, &keys).is_err());
        assert_eq!(
            open(&vec![0; MAX_BYTES + 1], &keys),
            Err(OpenError::TooLarge)
        );
        assert_eq!(open(b"{\"v\":1}", &keys), Err(OpenError::NotSealed));
    }

    #[test]
    fn a_passphrase_is_never_tried() {
        // Work factor 2^30: trying it would take many minutes and a terabyte.
        let header = "age-encryption.org/v1\n\
            -> scrypt bBjlhJVYZeE4aqUdmtRHfw 30\n\
            ZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n\
            --- fgMiVLJHMlg9fW7CVG/hPS5EAU4Zeg19LyCP7SoH5nA\n";
        let mut file = header.as_bytes().to_vec();
        file.extend_from_slice(&[0; 64]);
        assert_eq!(
            open(&file, &[Identity::generate()]),
            Err(OpenError::Passphrase)
        );
    }
}

//! The staff PIN: kept only as an scrypt hash in the PHC string format.

use scrypt::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use scrypt::{Params, Scrypt};

/// Work factor: 32 MiB and about a tenth of a second a try.
const LOG_N: u8 = 15;

/// What belongs into `[staff] pin` for this PIN. Fails only if the system has no randomness.
pub fn pin_hash(pin: &str) -> std::io::Result<String> {
    let mut salt = [0; 16];
    let filled = rustix::rand::getrandom(&mut salt, rustix::rand::GetRandomFlags::empty())?;
    if filled != salt.len() {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    hash_with(pin, &salt, LOG_N).map_err(|error| std::io::Error::other(error.to_string()))
}

/// Whether the PIN is the one of the hash. A hash that cannot be read matches nothing.
pub fn pin_matches(pin: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Scrypt.verify_password(pin.as_bytes(), &hash).is_ok())
}

/// Whether this is an scrypt hash with its salt and a work factor that a kiosk can bear.
pub(super) fn is_hash(text: &str) -> bool {
    PasswordHash::new(text).is_ok_and(|hash| {
        let log_n = hash.params.get_decimal("ln");
        hash.algorithm.as_str() == "scrypt"
            && hash.salt.is_some()
            && hash.hash.is_some()
            && log_n.is_some_and(|log_n| (10..=20).contains(&log_n))
    })
}

fn hash_with(pin: &str, salt: &[u8], log_n: u8) -> Result<String, scrypt::password_hash::Error> {
    let salt = SaltString::encode_b64(salt)?;
    let params = Params::new(log_n, 8, 1, 32).unwrap_or_default();
    Scrypt
        .hash_password_customized(pin.as_bytes(), None, None, params, &salt)
        .map(|hash| hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_pin_matches() {
        let hash = hash_with("2468", &[7; 16], 10).unwrap();
        assert!(is_hash(&hash));
        assert!(pin_matches("2468", &hash));
        assert!(!pin_matches("2469", &hash));
        assert!(!pin_matches("", &hash));
    }

    #[test]
    fn what_is_no_hash_matches_nothing() {
        for bad in [
            "",
            "2468",
            "$argon2id$v=19$m=1$YWJj",
            "$scrypt$ln=30,r=8,p=1$YWJjZGVm$YWJjZGVmZ2g",
        ] {
            assert!(!is_hash(bad), "{bad}");
        }
        assert!(!pin_matches("2468", "2468"));
    }

    #[test]
    fn two_hashes_of_a_pin_differ() {
        let (one, two) = (pin_hash("2468").unwrap(), pin_hash("2468").unwrap());
        assert_ne!(one, two);
        assert!(one.contains("ln=15"));
    }
}

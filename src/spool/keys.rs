//! Key files: the same text as age-keygen writes, plain or under a passphrase as `age -p` puts it, so
//! that either tool reads the other's.

use std::fs::OpenOptions;
use std::io::{self, BufReader, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use rustix::fs::OFlags;
use strum::{Display, IntoStaticStr, VariantNames};
use zeroize::Zeroizing;

use super::seal::{Identity, Recipient};

mod text;

/// No key file is larger. Bytes.
const MAX_KEY_FILE: usize = 64 * 1024;

/// How costly a passphrase is to try, as a power of two: a second and 256 MiB.
const WORK: u8 = 18;

/// The costliest that is tried: a few seconds and 1 GiB. A planted file could ask for hours.
const MAX_WORK: u8 = 20;

/// How a file under a passphrase begins.
const PROTECTED: [&[u8]; 2] = [
    b"age-encryption.org/v1",
    b"-----BEGIN AGE ENCRYPTED FILE-----",
];

pub struct Pair {
    /// The text of the key file, secret.
    pub file: Zeroizing<String>,
    /// The public half, which the kiosk's configuration names.
    pub public: String,
}

/// Keys from a file.
pub struct Identities {
    /// In the order of the file.
    pub keys: Vec<Identity>,
    /// Whether others than the owner may read the file, which deserves a warning.
    pub exposed: bool,
}

/// Why a key file gave no keys.
#[derive(Debug, IntoStaticStr, VariantNames, Display)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum KeyFileError {
    /// It could not be read.
    Io(io::Error),
    /// Not a plain file, or larger than any key file.
    NotAKeyFile,
    /// It holds a public key: that one seals, the secret one opens.
    Public,
    /// A key of a kind that kiosks do not seal for (ssh, plug-ins).
    Unsupported {
        /// In which line, from 1.
        line: usize,
    },
    /// Something that is no key.
    Garbled {
        /// In which line, from 1.
        line: usize,
    },
    /// Comments only.
    Empty,
    /// It is under a passphrase: [`read_protected`] opens it.
    Passphrase,
    /// The passphrase is another one.
    WrongPassphrase,
    /// Trying a passphrase would take more time and memory than any key file of ours.
    TooCostly,
}

impl std::error::Error for KeyFileError {}

/// Makes a pair. `created` stands in the file's first line and nowhere else.
pub fn keygen(created: &str) -> Pair {
    let key = Identity::generate();
    let public = key.to_public().to_string();
    let secret = key.to_string();
    let mut file = Zeroizing::new(String::with_capacity(256));
    for part in [
        "# created: ",
        created,
        "\n# public key: ",
        &public,
        "\n",
        secret.expose_secret(),
        "\n",
    ] {
        file.push_str(part);
    }
    Pair { file, public }
}

/// Puts the text of a key file under a passphrase: what [`read_protected`], `age` and `rage` open.
pub fn protect(file: &str, passphrase: SecretString) -> io::Result<Vec<u8>> {
    protect_at(WORK, file, passphrase)
}

fn protect_at(work: u8, file: &str, passphrase: SecretString) -> io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(work);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|error| io::Error::other(error.to_string()))?;
    let armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    let mut stream = encryptor.wrap_output(armor)?;
    stream.write_all(file.as_bytes())?;
    stream.finish()?.finish()
}

/// Reads a key file. One under a passphrase gives [`KeyFileError::Passphrase`].
pub fn read_identities(path: &Path) -> Result<Identities, KeyFileError> {
    let (bytes, exposed) = bytes_of(path)?;
    if is_protected(&bytes) {
        return Err(if decryptor(&bytes)?.is_scrypt() {
            KeyFileError::Passphrase
        } else {
            // A declaration, perhaps.
            KeyFileError::NotAKeyFile
        });
    }
    Ok(Identities {
        keys: keys_in(&bytes)?,
        exposed,
    })
}

/// Reads a key file that is under a passphrase.
pub fn read_protected(path: &Path, passphrase: SecretString) -> Result<Identities, KeyFileError> {
    let (bytes, exposed) = bytes_of(path)?;
    let mut identity = scrypt::Identity::new(passphrase);
    identity.set_max_work_factor(MAX_WORK);
    let stream = decryptor(&bytes)?
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => KeyFileError::TooCostly,
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => KeyFileError::WrongPassphrase,
            _ => KeyFileError::NotAKeyFile,
        })?;
    Ok(Identities {
        keys: keys_in(&text::plain(whole(stream)?))?,
        exposed,
    })
}

fn is_protected(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    PROTECTED.iter().any(|start| text.starts_with(start))
}

fn decryptor(bytes: &[u8]) -> Result<Decryptor<ArmoredReader<BufReader<&[u8]>>>, KeyFileError> {
    let text = ArmoredReader::new(bytes.trim_ascii_start());
    Decryptor::new_buffered(text).map_err(|_not_age| KeyFileError::NotAKeyFile)
}

/// What is in the file, and whether others may read it.
fn bytes_of(path: &Path) -> Result<(Zeroizing<Vec<u8>>, bool), KeyFileError> {
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(OFlags::NONBLOCK.bits().cast_signed())
        .open(path)
        .map_err(KeyFileError::Io)?;
    let about = file.metadata().map_err(KeyFileError::Io)?;
    if !about.is_file() {
        return Err(KeyFileError::NotAKeyFile);
    }
    let exposed = about.permissions().mode() & 0o077 != 0;
    Ok((text::plain(whole(file)?), exposed))
}

/// All of it, if a key file can be so large.
fn whole(from: impl io::Read) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    // Room for more than is read: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(2 * MAX_KEY_FILE));
    match from.take(MAX_KEY_FILE as u64 + 1).read_to_end(&mut bytes) {
        Ok(length) if length <= MAX_KEY_FILE => Ok(bytes),
        Ok(_) => Err(KeyFileError::NotAKeyFile),
        // Cut off or changed after it was put under its passphrase.
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(KeyFileError::NotAKeyFile),
        Err(error) => Err(KeyFileError::Io(error)),
    }
}

fn keys_in(bytes: &[u8]) -> Result<Vec<Identity>, KeyFileError> {
    let all = text::lines(bytes);
    let readable = std::str::from_utf8(bytes).is_ok();
    if !readable && !all.iter().any(|line| text::is_meant(line)) {
        return Err(KeyFileError::NotAKeyFile);
    }
    let mut keys = Vec::new();
    let mut lines = all.iter().map(|line| line.trim()).enumerate();
    while let Some((line, text)) = lines.next() {
        if text::is_comment(text) {
            continue;
        }
        let further = lines.clone().map(|(_, text)| text);
        if let Some((key, taken)) = text::key(std::iter::once(text).chain(further)) {
            keys.push(key);
            lines.by_ref().take(taken - 1).for_each(drop);
        } else {
            keys.push(parse(text, line + 1)?);
        }
    }
    if keys.is_empty() {
        return Err(KeyFileError::Empty);
    }
    Ok(keys)
}

fn parse(text: &str, line: usize) -> Result<Identity, KeyFileError> {
    if let Ok(key) = text.parse() {
        return Ok(key);
    }
    // age's plug-ins, its post-quantum keys, ssh.
    let other = ["AGE-PLUGIN-", "AGE-SECRET-KEY-PQ-", "-----BEGIN"];
    Err(if text.parse::<Recipient>().is_ok() {
        KeyFileError::Public
    } else if other.iter().any(|start| text.starts_with(start)) {
        KeyFileError::Unsupported { line }
    } else {
        KeyFileError::Garbled { line }
    })
}

#[cfg(test)]
mod tests;

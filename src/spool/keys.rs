//! Key files: the same text as age-keygen writes, so that either tool reads the other's.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use age::secrecy::ExposeSecret as _;
use rustix::fs::OFlags;
use zeroize::Zeroizing;

use super::seal::{Key, Recipient};

const MAX_KEY_FILE: u64 = 64 * 1024;

/// A new pair.
pub struct Pair {
    /// The text of the key file, secret.
    pub file: Zeroizing<String>,
    /// The public half, which the kiosk's configuration names.
    pub public: String,
}

/// Keys from a file.
pub struct Keys {
    /// In the order of the file.
    pub keys: Vec<Key>,
    /// Whether others than the owner may read the file, which deserves a warning.
    pub exposed: bool,
}

/// Why a key file gave no keys.
#[derive(Debug)]
pub enum BadKeys {
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
}

impl BadKeys {
    /// The id for text keys.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Io(_) => "io",
            Self::NotAKeyFile => "not-a-key-file",
            Self::Public => "public",
            Self::Unsupported { .. } => "unsupported",
            Self::Garbled { .. } => "garbled",
            Self::Empty => "empty",
        }
    }
}

/// Makes a pair. `created` stands in the file's first line and nowhere else.
pub fn keygen(created: &str) -> Pair {
    let key = Key::generate();
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

/// Reads a key file.
pub fn read_identities(path: &Path) -> Result<Keys, BadKeys> {
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(OFlags::NONBLOCK.bits().cast_signed())
        .open(path)
        .map_err(BadKeys::Io)?;
    let about = file.metadata().map_err(BadKeys::Io)?;
    if !about.is_file() || about.len() > MAX_KEY_FILE {
        return Err(BadKeys::NotAKeyFile);
    }
    let text = text_of(file)?;
    let mut keys = Vec::new();
    for (line, text) in text.lines().enumerate() {
        let text = text.trim();
        if !text.is_empty() && !text.starts_with('#') {
            keys.push(parse(text, line + 1)?);
        }
    }
    if keys.is_empty() {
        return Err(BadKeys::Empty);
    }
    Ok(Keys {
        keys,
        exposed: about.permissions().mode() & 0o077 != 0,
    })
}

fn text_of(file: File) -> Result<Zeroizing<String>, BadKeys> {
    let mut text = Zeroizing::new(String::with_capacity(4096));
    match file.take(MAX_KEY_FILE).read_to_string(&mut text) {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Err(BadKeys::NotAKeyFile),
        Err(error) => Err(BadKeys::Io(error)),
    }
}

fn parse(text: &str, line: usize) -> Result<Key, BadKeys> {
    if let Ok(key) = text.parse() {
        return Ok(key);
    }
    // age's plug-ins, its post-quantum keys, ssh.
    let other = ["AGE-PLUGIN-", "AGE-SECRET-KEY-PQ-", "-----BEGIN"];
    Err(if text.parse::<Recipient>().is_ok() {
        BadKeys::Public
    } else if other.iter().any(|start| text.starts_with(start)) {
        BadKeys::Unsupported { line }
    } else {
        BadKeys::Garbled { line }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Keys, BadKeys> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        std::fs::write(&path, text).unwrap();
        read_identities(&path)
    }

    #[test]
    fn a_new_pair_reads_back_and_belongs_together() {
        let pair = keygen("2026-11-23T10:00:00+09:00");
        let read = read(&pair.file).unwrap();
        assert_eq!(read.keys.len(), 1);
        assert_eq!(read.keys[0].to_public().to_string(), pair.public);
        assert!(
            pair.file
                .contains(&format!("# public key: {}\n", pair.public))
        );
        assert!(read.exposed, "written with the usual umask");
    }

    #[test]
    fn says_what_is_wrong() {
        let pair = keygen("now");
        assert!(matches!(read(&pair.public), Err(BadKeys::Public)));
        assert!(matches!(read("# only this\n\n"), Err(BadKeys::Empty)));
        assert!(matches!(
            read("#\nAGE-SECRET-KEY-1XX"),
            Err(BadKeys::Garbled { line: 2 })
        ));
        assert!(matches!(
            read("-----BEGIN OPENSSH PRIVATE KEY-----"),
            Err(BadKeys::Unsupported { line: 1 })
        ));
        assert!(matches!(
            read(&"x".repeat(70_000)),
            Err(BadKeys::NotAKeyFile)
        ));
        assert!(matches!(
            read_identities(Path::new("/dev/zero")),
            Err(BadKeys::NotAKeyFile)
        ));
        assert!(matches!(
            read_identities(Path::new("/nowhere")),
            Err(BadKeys::Io(_))
        ));
    }
}

//! Reading a packed table from a disk. The only part of this room that does.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use super::Table;

/// The largest file that is read, ten times what all of Japan takes. Bytes.
const LARGEST: u64 = 10 * 1024 * 1024;

/// Why a file gave no table.
#[derive(Debug)]
pub enum TableError {
    /// It cannot be read.
    Io(io::Error),
    /// It is a folder or a device, larger than any table, of another program, or not whole.
    NotPostcodes,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => error.fmt(f),
            Self::NotPostcodes => {
                f.write_str("not made by `uketsuke postcode import` of this version, or not whole")
            }
        }
    }
}

impl std::error::Error for TableError {}

impl Table {
    /// Reads a file that `uketsuke postcode import` has made. About 2 MiB stay in memory.
    pub fn open(path: &Path) -> Result<Self, TableError> {
        // A FIFO or a device would never end.
        let about = fs::metadata(path).map_err(TableError::Io)?;
        if !about.is_file() || about.len() > LARGEST {
            return Err(TableError::NotPostcodes);
        }
        let mut bytes = Vec::new();
        File::open(path)
            .and_then(|file| file.take(LARGEST).read_to_end(&mut bytes))
            .map_err(TableError::Io)?;
        Self::of(bytes).ok_or(TableError::NotPostcodes)
    }
}

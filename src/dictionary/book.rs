//! One dictionary file: the entry of a reading, found by halving and positioned reads. Nothing of it
//! is kept in memory but where its entries begin.

use std::fs::File;
use std::io::{BufReader, ErrorKind, Seek as _};
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::sync::OnceLock;

use encoding_rs::Encoding;
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use zeroize::Zeroizing;

use super::Candidate;
use super::entry;
use super::header::{Header, sorted_by};
use super::reading::EncodedReading;

pub use super::header::DictionaryError;

/// When this little is left, all of it is read. Bytes.
const WINDOW: u64 = 2048;

/// How far around it is read too: some dictionaries have entries a few lines from their place. Bytes.
const MARGIN: u64 = 1024;

/// What is read to find the key of one entry. Bytes; most lines have 30.
const PROBE: usize = 256;

/// The longest line that is understood. Bytes; `SKK-JISYO.L` has one of 2338.
const LINE: usize = 4096;

#[derive(Debug)]
pub(super) struct Book {
    file: File,
    /// Bytes.
    len: u64,
    header: OnceLock<Result<Header, DictionaryError>>,
}

/// The entry of a reading, or of its beginning.
pub(super) struct Match {
    /// How much of the reading it is the entry of. Characters.
    pub(super) len: usize,
    rest: Zeroizing<Vec<u8>>,
    coding: &'static Encoding,
}

impl Match {
    /// Its words, in the order of the dictionary.
    pub(super) fn words(&self) -> Vec<Candidate> {
        entry::words(&self.rest, self.coding, self.len)
    }
}

/// A line of the file.
struct DictionaryLine {
    /// As [`sorted_by`] gives it.
    key: Zeroizing<Vec<u8>>,
    rest: Zeroizing<Vec<u8>>,
}

impl Book {
    /// Opens a regular file. A pipe in its place neither blocks nor is read.
    pub(super) fn open(path: &Path) -> Result<Self, DictionaryError> {
        let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        let file = rustix::fs::open(path, flags, Mode::empty()).map_err(|error| match error {
            Errno::NOENT | Errno::NOTDIR => DictionaryError::Missing,
            _ => DictionaryError::Unreadable,
        })?;
        let file = File::from(file);
        match file.metadata() {
            Ok(about) if about.is_file() => Ok(Self {
                file,
                len: about.len(),
                header: OnceLock::new(),
            }),
            _ => Err(DictionaryError::Unreadable),
        }
    }

    /// Why nothing can be looked up in it.
    pub(super) fn unusable(&self) -> Option<DictionaryError> {
        self.header().err()
    }

    /// The entry of the longest beginning of a reading that there is one for, of at most `chars`
    /// characters. The greatest key that is not above a reading shares at least as much with it
    /// as any key that is its beginning: so few steps lead there.
    pub(super) fn longest(&self, reading: &EncodedReading, chars: usize) -> Option<Match> {
        let header = self.header().ok()?;
        let mut len = chars;
        while let Some(wanted) = reading.beginning(len) {
            let line = self.floor(header, wanted)?;
            if *line.key == wanted {
                let (rest, coding) = (line.rest, header.coding);
                return Some(Match { len, rest, coding });
            }
            len = reading.shared(&line.key).min(len - 1);
        }
        None
    }

    fn header(&self) -> Result<Header, DictionaryError> {
        // The only reads that move the file's own position.
        let read = || match (&self.file).rewind() {
            Ok(()) => Header::read(BufReader::with_capacity(1 << 16, &self.file)),
            Err(_) => Err(DictionaryError::NoEntries),
        };
        *self.header.get_or_init(read)
    }

    /// The line with the greatest key that is not above `wanted`.
    fn floor(&self, header: Header, wanted: &[u8]) -> Option<DictionaryLine> {
        let (mut low, mut high) = (header.start, self.len);
        while high.saturating_sub(low) > WINDOW {
            let middle = low + (high - low) / 2;
            match self.key_after(middle, header.coding) {
                Some((at, key)) if at < high && *key <= *wanted => low = at,
                _ => high = middle,
            }
        }
        self.floor_near(header, low, high, wanted)
    }

    /// The same among the lines that begin between two places, and a little around them.
    fn floor_near(
        &self,
        header: Header,
        low: u64,
        high: u64,
        wanted: &[u8],
    ) -> Option<DictionaryLine> {
        let from = low.saturating_sub(MARGIN).max(header.start);
        let span = usize::try_from(high.saturating_sub(from) + MARGIN).ok()?;
        let piece = self.read(from, span + LINE);
        // Before the first newline there is only the end of a line, unless it is the first of all.
        let lines = lines(&piece).skip(usize::from(from > header.start));
        let entries = lines
            .take_while(|(at, _)| *at < span)
            .filter_map(|(_, line)| entry::split(line))
            .map(|(key, rest)| (sorted_by(key, header.coding), rest));
        let below = entries.filter(|(key, _)| **key <= *wanted);
        let best = below.reduce(|best, next| if best.0 < next.0 { next } else { best });
        best.map(|(key, rest)| DictionaryLine {
            key: Zeroizing::new(key.into_owned()),
            rest: Zeroizing::new(rest.to_vec()),
        })
    }

    /// The first entry that begins after a place: where, and its key.
    fn key_after(&self, place: u64, coding: &'static Encoding) -> Option<(u64, Vec<u8>)> {
        [PROBE, LINE].into_iter().find_map(|size| {
            let piece = self.read(place, size);
            let mut later = lines(&piece).skip(1);
            let (at, key) = later.find_map(|(at, line)| Some((at, entry::split(line)?.0)))?;
            let key = sorted_by(key, coding).into_owned();
            Some((place + u64::try_from(at).ok()?, key))
        })
    }

    /// What can be read there, at most `size` bytes.
    fn read(&self, place: u64, size: usize) -> Zeroizing<Vec<u8>> {
        let mut piece = Zeroizing::new(vec![0; size]);
        let mut filled = 0;
        while let Some(free) = piece.get_mut(filled..).filter(|free| !free.is_empty()) {
            let at = place + u64::try_from(filled).unwrap_or_default();
            match self.file.read_at(free, at) {
                Ok(0) => break,
                Ok(read) => filled += read,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        piece.truncate(filled);
        piece
    }
}

/// The lines of a piece of a file, and where each begins in it.
fn lines(piece: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let mut next = 0;
    piece.split(|byte| *byte == b'\n').map(move |line| {
        let at = next;
        next += line.len() + 1;
        (at, line)
    })
}

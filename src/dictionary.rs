//! Kana to kanji, looked up in SKK dictionaries that lie on the machine. They are GPL, so they are
//! never part of the program; without them kana alone fills in the whole form.
//!
//! It must not know the screen or the form, nor keep anything of what was looked up.

mod book;
mod entry;
mod header;
mod offer;
mod reading;

use std::fmt;
use std::path::{Path, PathBuf};

use zeroize::ZeroizeOnDrop;

pub use book::DictionaryError;
use book::{Book, Match};
use offer::CandidateList;
use reading::EncodedReading;

/// The shortest beginning of a reading that is worth offering beside the whole. Characters.
const SHORTEST: usize = 2;

/// For how many readings words are offered: the whole and its longest beginning, or two beginnings,
/// as the longest is now and then a rare name (田中田 in たなかたろう).
const READINGS: usize = 2;

/// What is being filled in: decides which dictionary speaks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameOrPlace {
    Name,
    Address,
    Other,
}

/// A way to write a reading, or its beginning.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Candidate {
    /// What would be written. Free of control characters.
    pub word: String,
    /// How many characters of the reading it stands for.
    pub reading_len: usize,
}

impl fmt::Debug for Candidate {
    /// Lengths only: candidates give away what the patient typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chars = self.word.chars().count();
        write!(f, "Candidate({chars} for {})", self.reading_len)
    }
}

/// The dictionaries of one kiosk: open files, read from only when something is looked up.
#[derive(Debug, Default)]
pub struct Dictionary {
    general: Vec<Book>,
    names: Vec<Book>,
    places: Vec<Book>,
}

impl Dictionary {
    /// Opens the files and reads nothing. What is missing or no regular file is left out.
    pub fn open(paths: &Dictionaries) -> Self {
        let open = |paths: &[PathBuf]| {
            let books = paths.iter().filter_map(|path| Book::open(path).ok());
            books.collect()
        };
        Self {
            general: open(&paths.general),
            names: open(&paths.names),
            places: open(&paths.places),
        }
    }

    /// Whether no file could be opened, so that nothing but katakana would ever be offered.
    pub fn is_empty(&self) -> bool {
        self.general.is_empty() && self.names.is_empty() && self.places.is_empty()
    }

    /// Ways to write a reading in hiragana: for the whole of it, then for its longest beginnings that
    /// are known, last the whole in katakana. The likeliest first, none twice, and never
    /// the reading itself. A file that cannot be read offers nothing.
    pub fn candidates(&self, reading: &str, field: NameOrPlace, at_most: usize) -> Vec<Candidate> {
        let mut offer = CandidateList::new(reading, field, at_most);
        let reading = EncodedReading::new(reading);
        let mut rest = reading.len();
        for _ in 0..READINGS {
            let lookup = Lookup::new(self.own(field), &self.general, &reading, rest);
            let Some(len) = lookup.len(reading.len()) else {
                break;
            };
            if len < SHORTEST && rest < reading.len() {
                break;
            }
            offer.add(lookup.words(len));
            rest = len - 1;
        }
        offer.into_candidates()
    }

    /// The dictionaries of the field's own.
    fn own(&self, field: NameOrPlace) -> &[Book] {
        match field {
            NameOrPlace::Name => &self.names,
            NameOrPlace::Address => &self.places,
            NameOrPlace::Other => &[],
        }
    }
}

/// What each dictionary says to the longest beginning of a reading that it knows.
struct Lookup {
    own: Vec<Match>,
    general: Vec<Match>,
}

impl Lookup {
    /// Looks up at most `chars` characters of the reading.
    fn new(own: &[Book], general: &[Book], reading: &EncodedReading, chars: usize) -> Self {
        let of = |books: &[Book]| {
            let found = books.iter().filter_map(|book| book.longest(reading, chars));
            found.collect()
        };
        Self {
            own: of(own),
            general: of(general),
        }
    }

    /// The longest beginning: all of `whole` characters, or what the field's own dictionaries know
    /// if it is anything. (たなかた is a word of the general one, and splits たなか たかし wrongly.)
    fn len(&self, whole: usize) -> Option<usize> {
        let longest = |found: &[Match]| found.iter().map(|found| found.len).max();
        let (own, general) = (longest(&self.own), longest(&self.general));
        if general == Some(whole) {
            return general;
        }
        let good = own.filter(|len| *len >= SHORTEST);
        good.or_else(|| general.max(own))
    }

    /// The words for a beginning of that length, the field's own and the general ones.
    fn words(&self, len: usize) -> (Vec<Candidate>, Vec<Candidate>) {
        let words = |found: &[Match]| {
            let found = found.iter().filter(|found| found.len == len);
            found.flat_map(Match::words).collect()
        };
        (words(&self.own), words(&self.general))
    }
}

/// Why a file cannot be used as a dictionary, for `uketsuke check`.
pub fn unusable(path: &Path) -> Option<DictionaryError> {
    match Book::open(path) {
        Ok(book) => book.unusable(),
        Err(unusable) => Some(unusable),
    }
}

/// SKK dictionaries, for kanji. None of the files needs to be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dictionaries {
    /// Asked for everything.
    pub general: Vec<PathBuf>,
    /// Asked first for names of persons.
    pub names: Vec<PathBuf>,
    /// Asked first for addresses.
    pub places: Vec<PathBuf>,
}

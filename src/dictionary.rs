//! Kana to kanji, looked up in SKK dictionaries that lie on the machine. They are GPL, so they are
//! never part of the program; without them kana alone fills in the whole form.
//!
//! It must not know the screen or the form, nor keep anything of what was looked up.

mod book;
mod entry;
mod header;
mod offer;
mod reading;
mod stand_in;

use zeroize::ZeroizeOnDrop;

use crate::config::Dictionaries;
use book::Book;
pub use book::Unusable;
use offer::Offer;
use reading::Reading;

/// The shortest beginning of a reading that is worth offering beside the whole. Characters.
const SHORTEST: usize = 2;

/// What is being filled in: decides which dictionary speaks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A person's name.
    Name,
    /// An address.
    Address,
    /// Anything else.
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

impl std::fmt::Debug for Candidate {
    /// Lengths only: candidates give away what the patient typed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
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
        let open = |paths: &[std::path::PathBuf]| {
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

    /// Ways to write a reading in hiragana: for the whole of it, then for its longest beginning that
    /// any dictionary knows, last the whole in katakana. The likeliest first, none twice, and never
    /// the reading itself. A file that cannot be read offers nothing.
    pub fn candidates(&self, reading: &str, field: Field, at_most: usize) -> Vec<Candidate> {
        let mut offer = Offer::new(reading, field, at_most);
        let reading = Reading::new(reading);
        let first = self.own(field);
        let whole = Lookup::new(&reading, first, &self.general, reading.len());
        let mut exact = false;
        if let Some(whole) = whole.filter(|whole| whole.len == reading.len()) {
            exact = true;
            offer.add(whole.own, whole.general);
        }
        let shorter = if exact {
            reading.len() - 1
        } else {
            reading.len()
        };
        let beginning = Lookup::new(&reading, first, &self.general, shorter);
        if let Some(beginning) = beginning.filter(|found| !exact || found.len >= SHORTEST) {
            offer.add(beginning.own, beginning.general);
        }
        offer.into_candidates()
    }

    /// The dictionaries of the field's own.
    fn own(&self, field: Field) -> &[Book] {
        match field {
            Field::Name => &self.names,
            Field::Address => &self.places,
            Field::Other => &[],
        }
    }
}

/// What the dictionaries say to the longest beginning of a reading that any of them knows.
struct Lookup {
    /// Of that beginning. Characters.
    len: usize,
    own: Vec<Candidate>,
    general: Vec<Candidate>,
}

impl Lookup {
    /// Looks up at most `chars` characters of the reading.
    fn new(reading: &Reading, own: &[Book], general: &[Book], chars: usize) -> Option<Self> {
        let of = |books: &[Book]| {
            let found = books.iter().filter_map(|book| book.longest(reading, chars));
            found.collect::<Vec<_>>()
        };
        let (own, general) = (of(own), of(general));
        let len = own.iter().chain(&general).map(|found| found.len).max()?;
        let words = |found: Vec<book::Found>| {
            let found = found.iter().filter(|found| found.len == len);
            found.flat_map(book::Found::words).collect()
        };
        Some(Self {
            len,
            own: words(own),
            general: words(general),
        })
    }
}

/// Why a file cannot be used as a dictionary, for `uketsuke check`.
pub fn unusable(path: &std::path::Path) -> Option<Unusable> {
    match Book::open(path) {
        Ok(book) => book.unusable(),
        Err(unusable) => Some(unusable),
    }
}

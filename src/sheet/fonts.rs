//! The fonts of the sheet, in the order in which they are asked for a character. Must not know what is
//! printed.

use std::fmt;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::PathBuf;
use std::sync::Arc;

use harfrust::ShaperData;
use krilla::text::Font;
use skrifa::charmap::{Charmap, MapVariant};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

/// The largest font file that is read: all of Japanese, Chinese and Korean takes 20 MiB. Bytes.
const LARGEST: u64 = 128 * 1024 * 1024;

/// What a font for a Japanese form must have.
const JAPANESE: [char; 3] = ['申', 'あ', 'ア'];

/// Fonts, of which at least one has Japanese.
pub struct Fonts(Vec<Loaded>);

struct Loaded {
    bytes: Arc<Vec<u8>>,
    shapes: ShaperData,
    font: Font,
}

/// No font has Japanese.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FontError;

impl fmt::Display for FontError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no font has Japanese")
    }
}

impl std::error::Error for FontError {}

impl Fonts {
    /// Those of these files that are there and are fonts; of a collection its first face, which is the
    /// Japanese one in Noto CJK.
    pub fn load(paths: &[PathBuf]) -> Result<Self, FontError> {
        Self::new(paths.iter().filter_map(read))
    }

    /// Fonts from the bytes of their files.
    pub fn new(files: impl IntoIterator<Item = Vec<u8>>) -> Result<Self, FontError> {
        let load = |bytes: Vec<u8>| {
            let bytes = Arc::new(bytes);
            let shapes = ShaperData::new(&face(&bytes)?);
            let font = Font::new(Arc::clone(&bytes).into(), 0)?;
            Some(Loaded {
                bytes,
                shapes,
                font,
            })
        };
        let fonts = Self(files.into_iter().filter_map(load).collect());
        let japanese = fonts.typefaces().iter().any(|of| of.japanese);
        japanese.then_some(fonts).ok_or(FontError)
    }

    /// Ready to shape text with.
    pub(super) fn typefaces(&self) -> Vec<Typeface<'_>> {
        self.0.iter().filter_map(Loaded::typeface).collect()
    }
}

impl Loaded {
    fn typeface(&self) -> Option<Typeface<'_>> {
        let face = face(&self.bytes)?;
        let characters = face.charmap();
        let japanese = JAPANESE.iter().all(|c| characters.map(*c).is_some());
        Some(Typeface {
            shapes: &self.shapes,
            font: self.font.clone(),
            face,
            characters,
            japanese,
        })
    }
}

/// One font, to measure with and to draw with.
pub(super) struct Typeface<'a> {
    pub(super) face: FontRef<'a>,
    pub(super) shapes: &'a ShaperData,
    pub(super) font: Font,
    /// Whether it has Japanese.
    pub(super) japanese: bool,
    characters: Charmap<'a>,
}

impl Typeface<'_> {
    /// Whether it has this character.
    pub(super) fn has(&self, character: char) -> bool {
        self.characters.map(character).is_some()
    }

    /// Whether it has this character in the form that the selector asks for.
    pub(super) fn has_form(&self, character: char, selector: char) -> bool {
        match self.characters.map_variant(character, selector) {
            Some(MapVariant::Variant(_)) => true,
            Some(MapVariant::UseDefault) => self.has(character),
            None => false,
        }
    }
}

/// The first face of a file, if it can be drawn with.
fn face(bytes: &[u8]) -> Option<FontRef<'_>> {
    let face = FontRef::from_index(bytes, 0).ok()?;
    let drawable = face.head().is_ok() && face.hhea().is_ok() && face.maxp().is_ok();
    drawable.then_some(face)
}

/// A FIFO or a device would never end.
fn read(path: &PathBuf) -> Option<Vec<u8>> {
    let about = fs::metadata(path).ok()?;
    if !about.is_file() || about.len() > LARGEST {
        return None;
    }
    let mut bytes = Vec::new();
    let file = File::open(path).ok()?;
    file.take(LARGEST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

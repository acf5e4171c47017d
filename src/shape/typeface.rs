//! One face of a font file: which characters it has, and what shapes with it.

use std::cell::OnceCell;

use harfrust::ShaperData;
use skrifa::charmap::{Charmap, MapVariant};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

/// What a font for Japanese must have.
const JAPANESE: [char; 3] = ['申', 'あ', 'ア'];

/// A face that is read when it is first asked for: most texts need one or two of many.
pub struct Typeface<'a> {
    bytes: &'a [u8],
    index: u32,
    face: OnceCell<Option<Face<'a>>>,
}

/// What is read of a file.
pub struct Face<'a> {
    pub font: FontRef<'a>,
    shapes: OnceCell<ShaperData>,
    characters: Charmap<'a>,
    japanese: bool,
}

impl<'a> Typeface<'a> {
    /// The face at this index of a file, or of the only one.
    pub const fn new(bytes: &'a [u8], index: u32) -> Self {
        Self {
            bytes,
            index,
            face: OnceCell::new(),
        }
    }

    /// None, if it is no font that can be drawn with.
    pub fn face(&self) -> Option<&Face<'a>> {
        let face = self.face.get_or_init(|| Face::read(self.bytes, self.index));
        face.as_ref()
    }

    /// Whether it has Japanese.
    pub fn is_japanese(&self) -> bool {
        self.face().is_some_and(|face| face.japanese)
    }
}

impl<'a> Face<'a> {
    fn read(bytes: &'a [u8], index: u32) -> Option<Self> {
        let font = FontRef::from_index(bytes, index).ok()?;
        let drawable = font.head().is_ok() && font.hhea().is_ok() && font.maxp().is_ok();
        let characters = font.charmap();
        drawable.then(|| Self {
            shapes: OnceCell::new(),
            japanese: JAPANESE.iter().all(|c| characters.map(*c).is_some()),
            characters,
            font,
        })
    }

    /// What shapes with it, read when it is first needed.
    pub(super) fn shapes(&self) -> &ShaperData {
        self.shapes.get_or_init(|| ShaperData::new(&self.font))
    }

    /// Whether it has this character.
    pub fn has(&self, character: char) -> bool {
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

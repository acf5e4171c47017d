//! One face of a font file: which characters it has, and what shapes with it.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use harfrust::{
    GlyphBuffer, ShapeOptions, ShapePlan, ShapePlanKey, ShaperData, UnicodeBuffer, script,
};
use skrifa::charmap::{Charmap, MapVariant};
use skrifa::outline::OutlineGlyphCollection;
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

/// What a font for Japanese must have.
const JAPANESE: [char; 3] = ['申', 'あ', 'ア'];

/// A face that is read when it is first asked for: most texts need one or two of many.
pub struct Typeface<'a> {
    bytes: &'a [u8],
    index: u32,
    face: OnceCell<Option<Face<'a>>>,
    shapes: KnownShapes,
}

/// What shapes with a face, once it was read. It outlives the file's mapping.
#[derive(Clone, Default)]
pub struct KnownShapes(Rc<Shapes>);

#[derive(Default)]
struct Shapes {
    data: OnceCell<ShaperData>,
    /// One for each script and direction so far: to make one takes longer than to shape a word with it.
    plans: RefCell<Vec<Rc<ShapePlan>>>,
}

/// What is read of a file.
pub struct Face<'a> {
    pub font: FontRef<'a>,
    pub outlines: OutlineGlyphCollection<'a>,
    shapes: KnownShapes,
    characters: Charmap<'a>,
    japanese: bool,
}

impl<'a> Typeface<'a> {
    /// The face at this index of a file, or of the only one.
    pub fn new(bytes: &'a [u8], index: u32) -> Self {
        Self::known(bytes, index, KnownShapes::default())
    }

    /// One that may have been read before.
    pub const fn known(bytes: &'a [u8], index: u32, shapes: KnownShapes) -> Self {
        Self {
            bytes,
            index,
            face: OnceCell::new(),
            shapes,
        }
    }

    /// None, if it is no font that can be drawn with.
    pub fn face(&self) -> Option<&Face<'a>> {
        let read = || Face::read(self.bytes, self.index, self.shapes.clone());
        let face = self.face.get_or_init(read);
        face.as_ref()
    }

    /// Whether it has Japanese.
    pub fn is_japanese(&self) -> bool {
        self.face().is_some_and(|face| face.japanese)
    }
}

impl<'a> Face<'a> {
    fn read(bytes: &'a [u8], index: u32, shapes: KnownShapes) -> Option<Self> {
        let font = FontRef::from_index(bytes, index).ok()?;
        let drawable = font.head().is_ok() && font.hhea().is_ok() && font.maxp().is_ok();
        let characters = font.charmap();
        drawable.then(|| Self {
            shapes,
            outlines: font.outline_glyphs(),
            japanese: JAPANESE.iter().all(|c| characters.map(*c).is_some()),
            characters,
            font,
        })
    }

    /// The glyphs of a text whose properties are known, and how many of the font's units are an em.
    pub(super) fn shaped(&self, text: UnicodeBuffer) -> (GlyphBuffer, i32) {
        let Shapes { data, plans } = &*self.shapes.0;
        let data = data.get_or_init(|| ShaperData::new(&self.font));
        let shaper = data.shaper(&self.font).build();
        let script = Some(text.script()).filter(|of| *of != script::UNKNOWN);
        let direction = text.direction();
        let key = ShapePlanKey::new(script, direction);
        let known = plans.borrow().iter().find(|of| key.matches(of)).cloned();
        let plan = known.unwrap_or_else(|| {
            let plan = Rc::new(ShapePlan::new(&shaper, direction, script, None, &[]));
            plans.borrow_mut().push(Rc::clone(&plan));
            plan
        });
        let options = ShapeOptions::default().plan(Some(&plan));
        (shaper.shape(text, options), shaper.units_per_em())
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

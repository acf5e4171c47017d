//! The fonts of the sheet, in the order in which they are asked for a character. Must not know what is
//! printed.

use std::fmt;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use krilla::text::Font;

use crate::shape::Typeface;

/// The largest font file that is read: all of Japanese, Chinese and Korean takes 20 MiB. Bytes.
const LARGEST: u64 = 128 * 1024 * 1024;

/// Fonts, of which at least one has Japanese.
pub struct Fonts(Vec<Loaded>);

struct Loaded {
    bytes: Arc<Vec<u8>>,
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
            Typeface::new(&bytes, 0).face()?;
            let font = Font::new(Arc::clone(&bytes).into(), 0)?;
            Some(Loaded { bytes, font })
        };
        let fonts = Self(files.into_iter().filter_map(load).collect());
        let japanese = fonts.typefaces().iter().any(|of| of.is_japanese());
        japanese.then_some(fonts).ok_or(FontError)
    }

    /// Ready to shape text with.
    pub(super) fn typefaces(&self) -> Vec<Rc<Typeface<'_>>> {
        let typeface = |of| Rc::new(Typeface::new(of, 0));
        self.0.iter().map(|of| typeface(&of.bytes)).collect()
    }

    /// The font of a run.
    pub(super) fn font(&self, run: usize) -> Option<Font> {
        Some(self.0.get(run)?.font.clone())
    }
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

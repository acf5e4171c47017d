//! Which font is asked first, by language.

use crate::paint::pixels::fonts::FontFiles;
use crate::shape::Typeface;

/// For whom texts are set: which font comes first, and which form an ideograph has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::paint::pixels) enum FontOrder {
    Japanese,
    Simplified,
    Traditional,
    Korean,
    /// Its letters come from fonts without ideographs where there is one.
    Other,
}

impl FontOrder {
    pub(in crate::paint::pixels) fn of(tag: &str) -> Self {
        match tag {
            "ja" | "ja-simple" => Self::Japanese,
            "ko" => Self::Korean,
            tag if tag.starts_with("zh-Hant") => Self::Traditional,
            tag if tag.starts_with("zh") => Self::Simplified,
            _ => Self::Other,
        }
    }

    /// In which order the fonts of the settings are asked.
    pub(super) fn order(self, files: &FontFiles<'_>) -> Vec<usize> {
        let fonts = files.fonts.iter().enumerate();
        let mut fonts: Vec<_> = fonts.collect();
        match self {
            Self::Japanese => {}
            Self::Other => fonts.sort_by_key(|(_, file)| {
                let face = if file.collection { self.face() } else { 0 };
                Typeface::new(file.regular, face).is_japanese()
            }),
            _ => fonts.sort_by_key(|(_, file)| !file.collection),
        }
        fonts.into_iter().map(|(at, _)| at).collect()
    }

    /// The face of a collection: those of Noto CJK are Japanese, Korean, simplified, traditional.
    pub(super) const fn face(self) -> u32 {
        match self {
            Self::Japanese | Self::Other => 0,
            Self::Korean => 1,
            Self::Simplified => 2,
            Self::Traditional => 3,
        }
    }
}

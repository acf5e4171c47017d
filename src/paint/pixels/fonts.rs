//! The files of fonts, mapped: what is not read of them takes no memory, and kiosks on one machine share the rest.

use std::path::{Path, PathBuf};

use fontdb::{Database, FaceInfo, ID, Source, Stretch, Style, Weight};

/// The fonts of the screen, in the order of the settings.
#[derive(Clone, Default)]
pub struct FontFiles<'a> {
    pub(super) fonts: Vec<FontFile<'a>>,
}

/// A font, and its bold cut if there is one.
#[derive(Clone, Copy)]
pub(super) struct FontFile<'a> {
    pub regular: &'a [u8],
    pub bold: Option<&'a [u8]>,
    /// Whether it is a collection, which holds forms for several languages.
    pub collection: bool,
}

/// A font in memory, its bold cut, and whether it is a collection.
pub type FontBytes<'a> = (&'a [u8], Option<&'a [u8]>, bool);

impl<'a> FontFiles<'a> {
    /// Fonts that are in memory already.
    pub fn of(fonts: &[FontBytes<'a>]) -> Self {
        let fonts = fonts.iter().map(|(regular, bold, collection)| FontFile {
            regular,
            bold: *bold,
            collection: *collection,
        });
        Self {
            fonts: fonts.collect(),
        }
    }
}

impl FontFiles<'_> {
    /// Whether there is nothing to write with.
    pub const fn is_empty(&self) -> bool {
        self.fonts.is_empty()
    }
}

/// Where the fonts of the screen lie. They are mapped while something is drawn, and take no memory while somebody reads.
#[derive(Default)]
pub struct FontStore {
    files: Database,
    wanted: Vec<WantedFont>,
}

impl FontStore {
    /// The files that are there, each with its bold cut beside it.
    pub fn at(paths: &[PathBuf]) -> Self {
        let mut files = Database::new();
        let there = paths.iter().filter(|path| path.is_file());
        let wanted = there
            .map(|path| {
                let bold = bold(path).filter(|bold| bold.is_file());
                let bold = bold.map(|bold| push(&mut files, &bold));
                (push(&mut files, path), bold, is_collection(path))
            })
            .collect();
        Self { files, wanted }
    }

    /// Whether there is nothing to write with.
    pub const fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }

    /// The files that are read.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.faces().filter_map(|face| match &face.source {
            Source::File(path) => Some(path.as_path()),
            _ => None,
        })
    }

    /// Maps the files for as long as `then` takes.
    pub fn with<T>(&self, then: &mut dyn FnMut(FontFiles<'_>) -> T) -> T {
        nest(&self.files, &self.wanted, &[], then)
    }
}

/// Maps the files that are there, for as long as `then` takes.
pub fn with_fonts<T>(paths: &[PathBuf], then: &mut dyn FnMut(FontFiles<'_>) -> T) -> T {
    FontStore::at(paths).with(then)
}

/// Regular, bold, and whether it is a collection.
type WantedFont = (ID, Option<ID>, bool);

/// A file stays mapped while a function runs: so each font is a call inside the one before.
fn nest<T>(
    files: &Database,
    wanted: &[WantedFont],
    mapped: &[FontFile<'_>],
    then: &mut dyn FnMut(FontFiles<'_>) -> T,
) -> T {
    let Some(((regular, bold, collection), rest)) = wanted.split_first() else {
        return then(FontFiles {
            fonts: mapped.to_vec(),
        });
    };
    let found = files.with_face_data(*regular, |regular, _| {
        let font = FontFile {
            regular,
            bold: None,
            collection: *collection,
        };
        let both = bold.and_then(|bold| {
            files.with_face_data(bold, |bold, _| {
                let bold = Some(bold);
                nest(files, rest, &and(mapped, FontFile { bold, ..font }), then)
            })
        });
        both.unwrap_or_else(|| nest(files, rest, &and(mapped, font), then))
    });
    found.unwrap_or_else(|| nest(files, rest, mapped, then))
}

fn and<'a>(mapped: &[FontFile<'a>], next: FontFile<'a>) -> Vec<FontFile<'a>> {
    mapped.iter().copied().chain([next]).collect()
}

/// A file as it is: its names are not read, which would take longer than to draw a screen.
fn push(files: &mut Database, path: &Path) -> ID {
    files.push_face_info(FaceInfo {
        id: ID::dummy(),
        source: Source::File(path.to_owned()),
        index: 0,
        families: Vec::new(),
        post_script_name: String::new(),
        style: Style::Normal,
        weight: Weight::NORMAL,
        stretch: Stretch::Normal,
        monospaced: false,
    })
}

/// Where the bold cut would lie.
fn bold(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let bold = name.replace("Regular", "Bold");
    (bold != name).then(|| path.with_file_name(bold))
}

fn is_collection(path: &Path) -> bool {
    path.extension().is_some_and(|of| of == "ttc")
}

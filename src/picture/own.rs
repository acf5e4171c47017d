//! The clinic's folder of pictures: `<name>.svg` or `<name>.png` over a shipped drawing, and its logo.
//!
//! It must not know what is shown where.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use resvg::usvg::roxmltree::TextPos;
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator as _;

use super::Picture;
use super::drawing::{Drawing, Found};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, SourceLocation};
use crate::diagnostics::picture::PictureFlaw;
use crate::diagnostics::read_text::reason;
use crate::diagnostics::suggest::nearest;

/// The name of the clinic's logo, which has no shipped one beneath it.
const LOGO: &str = "logo";
/// The largest file that is used. Bytes.
const LARGEST: u64 = 256 * 1024;

/// Those that can be used, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPictures(BTreeMap<String, Drawing>);

impl OwnPictures {
    /// Reads the folder. What cannot be used is left out, each with its fault.
    pub fn read(dir: Option<&Path>) -> (Self, Vec<Diagnostic>) {
        let (mut pictures, mut faults) = (BTreeMap::new(), Vec::new());
        for path in dir.and_then(|dir| listed(dir).ok()).unwrap_or_default() {
            let shown = path.display().to_string();
            match read(&path) {
                Ok((name, drawing)) => {
                    if pictures.insert(name.clone(), drawing).is_some() {
                        faults.push(fault(&shown, (PictureFlaw::Twice(name), None)));
                    }
                }
                Err(found) => faults.push(fault(&shown, found)),
            }
        }
        (Self(pictures), faults)
    }

    /// The clinic's, where it has one.
    pub fn get(&self, picture: Picture) -> Option<&Drawing> {
        self.0.get(picture.into_str())
    }

    pub fn logo(&self) -> Option<&Drawing> {
        self.0.get(LOGO)
    }
}

/// Why there is no folder to read, for whoever names it.
pub fn absent(dir: &Path) -> Option<DiagnosticKind> {
    let absent = fs::read_dir(dir).is_err();
    absent.then(|| DiagnosticKind::Picture(PictureFlaw::Folder(dir.display().to_string())))
}

/// What is in a folder, sorted, without what editors and other systems leave there.
pub fn listed(dir: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir)?.flatten();
    let named = entries.filter(|of| {
        let name = of.file_name().to_string_lossy().into_owned();
        !name.starts_with('.') && !name.ends_with('~') && name != "__MACOSX"
    });
    let mut paths: Vec<PathBuf> = named.map(|of| of.path()).collect();
    paths.sort();
    Ok(paths)
}

fn fault(shown: &str, (flaw, at): (PictureFlaw, Option<TextPos>)) -> Diagnostic {
    let number = |of: u32| usize::try_from(of).unwrap_or(1);
    let place = at.map(|at| SourceLocation {
        file: shown.to_owned(),
        line: number(at.row),
        column: number(at.col),
    });
    Diagnostic {
        place: place.unwrap_or_else(|| SourceLocation::whole(shown)),
        what: DiagnosticKind::Picture(flaw),
    }
}

/// A file by its name.
fn read(path: &Path) -> Result<(String, Drawing), Found> {
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let ending = part(path.extension()).to_ascii_lowercase();
    if !["svg", "png"].contains(&ending.as_str()) {
        return Err((PictureFlaw::Ending, None));
    }
    let name = part(path.file_stem());
    let names = || Picture::iter().map(|of| of.into_str()).chain([LOGO]);
    if names().all(|of| of != name) {
        let near = nearest(&name, names()).map(str::to_owned);
        return Err((PictureFlaw::Name(name, near), None));
    }
    let bytes = bytes(path).map_err(|flaw| (flaw, None))?;
    let drawing = match ending.as_str() {
        "svg" => Drawing::svg(bytes)?,
        _ => Drawing::png(&bytes)?,
    };
    Ok((name, drawing))
}

fn bytes(path: &Path) -> Result<Vec<u8>, PictureFlaw> {
    let unreadable = |error: std::io::Error| PictureFlaw::Unreadable(reason(&error));
    // A pipe or a device would never end.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(PictureFlaw::Unreadable("kind".to_owned()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(PictureFlaw::Large);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests;

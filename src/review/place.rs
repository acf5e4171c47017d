//! Where the texts of a language lie that answers change: the clinic's folder, or `locales/` of a checkout.

use std::path::{Path, PathBuf};

use crate::texts::readings::Readings;
use crate::texts::source::{self, READINGS};
use crate::texts::text_file::Source;
use crate::texts::versions::Versions;

/// Folders of languages.
pub(crate) struct Place {
    dir: PathBuf,
    is_shipped: bool,
}

impl Place {
    /// The clinic's folder, over the shipped texts.
    pub(crate) const fn clinic(dir: PathBuf) -> Self {
        let is_shipped = false;
        Self { dir, is_shipped }
    }

    /// The texts of everybody, in a checkout of the project.
    pub(crate) fn shipped() -> Self {
        Self {
            dir: "locales".into(),
            is_shipped: true,
        }
    }

    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether nothing lies below.
    pub(crate) const fn is_shipped(&self) -> bool {
        self.is_shipped
    }

    /// The folder of a language.
    pub(crate) fn folder(&self, tag: &str) -> PathBuf {
        self.dir.join(tag)
    }

    /// The record of who has read what.
    pub(crate) fn record(&self, tag: &str) -> PathBuf {
        self.folder(tag).join(READINGS)
    }

    /// The files of a language, as far as they can be used.
    pub(crate) fn files(&self, tag: &str) -> Vec<Source> {
        source::clinic(Some(&self.dir), tag).0
    }

    /// The texts of a language with these files.
    pub(crate) fn versions(&self, tag: &str, files: &[Source]) -> Versions {
        if self.is_shipped {
            return Versions::of(files.iter().map(|file| file.text.as_str()));
        }
        let mut all = source::shared(Some(&self.dir)).0;
        all.extend_from_slice(files);
        Versions::over_shipped(tag, &all)
    }

    /// Who has read what, by the record that lies here.
    pub(crate) fn readings(&self, tag: &str) -> Readings {
        Readings::clinic(Some(&self.dir), tag).0
    }

    /// All that is known of who has read what.
    pub(crate) fn known(&self, tag: &str) -> Readings {
        let here = self.readings(tag);
        if self.is_shipped {
            return here;
        }
        Readings::shipped(tag).with(here)
    }
}

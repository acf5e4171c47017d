//! Settings and texts as they were when they were last good: what the supervisor reads and workers are given.
//!
//! It must not know who reads when.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::load::{read_text, trial};
use super::{Config, fault_at};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, any_stop};
use crate::diagnostics::read_text;
use crate::flow::KioskSettings;
use crate::picture::{self, OwnPictures};
use crate::texts::source::absent;
use crate::texts::{self, ClinicTexts, Texts, all_tags};

/// Everything that a clinic has set and written, at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    settings: Option<Settings>,
    /// What they say. Whoever is handed them reads that again.
    #[serde(skip)]
    config: Config,
    overlay: ClinicTexts,
    /// The languages whose texts have been read by people who speak them.
    reviewed: Vec<String>,
    pictures: OwnPictures,
}

/// A `kiosk.toml` without an error that stops the kiosk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Settings {
    path: PathBuf,
    text: String,
    /// The languages that there were.
    known: Vec<String>,
}

impl Snapshot {
    /// Reads everything; `path` is none in trial mode. What cannot be used is as it was `before`: a message, or
    /// the settings as a whole. None, if there is nothing before either. All faults that the kiosk itself sees.
    pub fn read(path: Option<&Path>, before: Option<&Self>) -> (Option<Self>, Vec<Diagnostic>) {
        let (read, mut faults) = match path {
            None => (Some((None, trial().0)), Vec::new()),
            Some(path) => Settings::read(path),
        };
        let read = read.or_else(|| before.map(|of| (of.settings.clone(), of.config.clone())));
        let Some((settings, config)) = read else {
            return (None, faults);
        };
        let locales = &config.locales;
        let tags = all_tags(&locales.order, &locales.fallback);
        let (mut overlay, found) = ClinicTexts::read(locales.dir.as_deref(), &tags);
        if let Some(before) = before {
            overlay.keep(&before.overlay);
        }
        let (pictures, broken) = OwnPictures::read(config.pictures.as_deref());
        let (reviewed, unread) = overlay.reviewed(locales.dir.as_deref(), &tags);
        let snapshot = Self {
            settings,
            config,
            overlay,
            reviewed,
            pictures,
        };
        faults.extend(found.into_iter().chain(unread));
        faults.extend(broken);
        faults.extend(snapshot.without());
        (Some(snapshot), faults)
    }

    /// The folders that are not there.
    fn without(&self) -> Vec<Diagnostic> {
        let Some(file) = &self.settings else {
            return Vec::new();
        };
        let texts = self.config.locales.dir.as_deref().and_then(absent);
        let pictures = self.config.pictures.as_deref().and_then(picture::absent);
        let shown = file.path.display().to_string();
        let found = [("locales", texts), ("pictures", pictures)].into_iter();
        let at = |section, what| fault_at(&shown, &file.text, (section, "dir"), what);
        found
            .filter_map(|(section, what)| Some(at(section, what?)))
            .collect()
    }

    pub const fn config(&self) -> &Config {
        &self.config
    }

    /// The texts, with what the settings say in them.
    pub fn texts(&self) -> Texts {
        let locales = &self.config.locales;
        let texts = Texts::of(&locales.order, &locales.fallback, &self.overlay);
        texts.with(self.config.given())
    }

    /// What the flow must know.
    pub fn site(&self) -> KioskSettings {
        self.config.site().with_reviewed(&self.reviewed)
    }

    /// The clinic's own.
    pub const fn pictures(&self) -> &OwnPictures {
        &self.pictures
    }

    /// Whether a patient sees the same with both.
    pub(crate) fn says_as(&self, other: &Self) -> bool {
        let same = self.settings == other.settings && self.pictures == other.pictures;
        same && self.reviewed == other.reviewed && self.overlay.says_as(&other.overlay)
    }

    /// What has changed since the start and waits for the next one: where declarations go, and their names.
    pub(crate) fn next_start(&self, start: &Self) -> Vec<Diagnostic> {
        let (Some(file), now, then) = (&self.settings, &self.config, &start.config) else {
            return Vec::new();
        };
        let changed = [
            (("kiosk", "id"), now.kiosk != then.kiosk),
            (("kiosk", "pickup"), now.pickup != then.pickup),
            (("spool", "dir"), now.spool.dir != then.spool.dir),
        ];
        let shown = file.path.display().to_string();
        let changed = changed.into_iter().filter(|(_, changed)| *changed);
        let faults = changed.map(|(key, _)| {
            let what = DiagnosticKind::NextStart(format!("{}.{}", key.0, key.1));
            fault_at(&shown, &file.text, key, what)
        });
        faults.collect()
    }

    /// For a worker.
    pub fn to_bytes(&self) -> std::io::Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(Into::into)
    }

    /// What a supervisor has made.
    pub fn from_bytes(bytes: &[u8]) -> std::io::Result<Self> {
        let mut snapshot: Self = serde_json::from_slice(bytes)?;
        snapshot.config = match &snapshot.settings {
            None => trial().0,
            Some(of) => read_text(&of.path, &of.text, Some(&of.known)).0,
        };
        Ok(snapshot)
    }
}

impl Settings {
    /// With what they say.
    fn read(path: &Path) -> (Option<(Option<Self>, Config)>, Vec<Diagnostic>) {
        let (text, mut faults) = match read_text::read(path) {
            Ok(read) => read,
            Err(faults) => return (None, faults),
        };
        let (config, found) = read_text(path, &text, None);
        faults.extend(found);
        let good = !any_stop(&faults);
        let known = texts::tags(config.locales.dir.as_deref());
        let path = path.to_owned();
        let read = (Some(Self { path, text, known }), config);
        (good.then_some(read), faults)
    }
}

#[cfg(test)]
mod tests;

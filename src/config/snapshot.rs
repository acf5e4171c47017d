//! Settings and texts as they were when they were last good: what the supervisor reads and workers are given.
//!
//! It must not know who reads when.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::load::{read_text, trial};
use super::{Config, fault_at};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, any_stop};
use crate::diagnostics::read_text;
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
        let snapshot = Self {
            settings,
            config,
            overlay,
            pictures,
        };
        faults.extend(found);
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

    /// The clinic's own.
    pub const fn pictures(&self) -> &OwnPictures {
        &self.pictures
    }

    /// Whether a patient sees the same with both.
    pub(crate) fn says_as(&self, other: &Self) -> bool {
        let same = self.settings == other.settings && self.pictures == other.pictures;
        same && self.overlay.says_as(&other.overlay)
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
mod tests {
    use std::fs;

    use super::*;
    use crate::picture::Picture;

    const GOOD: &str = "[clinic]\nname = \"A\"\n[locales]\norder = [\"ja\", \"en\"]\ndir = \"texts\"\n\
                        [spool]\nplaintext = true\n";

    struct Clinic(tempfile::TempDir);

    impl Clinic {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir_all(folder.path().join("texts/en")).unwrap();
            let clinic = Self(folder);
            clinic.write("kiosk.toml", GOOD);
            clinic.write("texts/en/a.ftl", "button-back = Return to { $clinic }\n");
            clinic
        }

        fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
            fs::write(self.0.path().join(name), bytes).unwrap();
        }

        fn read(&self, before: Option<&Snapshot>) -> (Option<Snapshot>, Vec<&'static str>) {
            let (snapshot, faults) =
                Snapshot::read(Some(&self.0.path().join("kiosk.toml")), before);
            let told = faults.iter().map(|fault| fault.what.id());
            (snapshot, told.filter(|id| *id != "plaintext").collect())
        }
    }

    fn back(of: &Snapshot) -> String {
        of.texts().say("en", "button-back", &[])
    }

    #[test]
    fn a_worker_gets_what_was_read() {
        let clinic = Clinic::new();
        let (snapshot, faults) = clinic.read(None);
        assert_eq!(faults, [""; 0]);
        let snapshot = snapshot.unwrap();
        let again = Snapshot::from_bytes(&snapshot.to_bytes().unwrap()).unwrap();
        assert_eq!(again, snapshot);
        assert_eq!(again.config(), snapshot.config());
        assert_eq!(back(&again), "Return to A");
        // The disk is not asked again.
        drop(clinic);
        assert_eq!(again.config().locales.order, ["ja", "en"]);
        assert_eq!(back(&again), "Return to A");
    }

    #[test]
    fn faulty_settings_change_nothing_and_good_ones_all() {
        let clinic = Clinic::new();
        let first = clinic.read(None).0.unwrap();
        for (bad, id) in [
            (GOOD.replace("\"A\"", "“B”"), "toml-sign"),
            (GOOD.replace("name = \"A\"", "nmae = \"B\""), "unknown-key"),
            (
                GOOD.replace("plaintext = true", "plaintext = false"),
                "seal-missing",
            ),
            (GOOD.replace("\"en\"]", "\"jp\"]"), "unknown-locale"),
            (GOOD.replace("[spool]", "[spool"), "toml-list"),
            (String::new(), "seal-missing"),
            ("a\0b".to_owned(), "nul"),
        ] {
            clinic.write("kiosk.toml", &bad);
            let (now, faults) = clinic.read(Some(&first));
            assert_eq!(now.as_ref(), Some(&first), "{bad}");
            assert_eq!(faults, [id], "{bad}");
            assert_eq!(clinic.read(None).0, None, "{bad}");
        }
        fs::remove_file(clinic.0.path().join("kiosk.toml")).unwrap();
        let (now, faults) = clinic.read(Some(&first));
        assert_eq!((now.as_ref(), faults), (Some(&first), vec!["unreadable"]));
        clinic.write("kiosk.toml", GOOD.replace("\"A\"", "\"B\""));
        assert_eq!(back(&clinic.read(Some(&first)).0.unwrap()), "Return to B");
    }

    #[test]
    fn a_worker_gets_the_pictures_that_can_be_used() {
        let clinic = Clinic::new();
        clinic.write(
            "kiosk.toml",
            GOOD.to_owned() + "[pictures]\ndir = \"pictures\"\n",
        );
        let (first, faults) = clinic.read(None);
        assert_eq!(faults, ["picture-folder"]);
        fs::create_dir(clinic.0.path().join("pictures")).unwrap();
        clinic.write("pictures/logo.svg", Picture::Tick.svg());
        clinic.write("pictures/form.svg", "<svg");
        let (now, faults) = clinic.read(first.as_ref());
        assert_eq!(faults, ["picture-broken"]);
        let now = now.unwrap();
        assert!(!now.says_as(&first.unwrap()));
        let again = Snapshot::from_bytes(&now.to_bytes().unwrap()).unwrap();
        assert!(again == now && again.pictures().logo().is_some());
        assert_eq!(again.pictures().get(Picture::Form), None);
    }

    #[test]
    fn what_waits_for_the_next_start_is_told() {
        let clinic = Clinic::new();
        let first = clinic.read(None).0.unwrap();
        assert_eq!(first.next_start(&first), []);
        clinic.write(
            "kiosk.toml",
            format!("[kiosk]\nid = \"k2\"\n{GOOD}dir = \"other\"\n"),
        );
        let now = clinic.read(Some(&first)).0.unwrap();
        let told = now.next_start(&first);
        let lines: Vec<_> = told.iter().map(|fault| fault.place.line).collect();
        assert_eq!(lines, [2, 10]);
    }

    #[test]
    fn texts_change_also_while_the_settings_are_faulty() {
        let clinic = Clinic::new();
        let first = clinic.read(None).0.unwrap();
        clinic.write("kiosk.toml", "x");
        clinic.write("texts/en/a.ftl", "button-back = Home\nbutton-next = {\n");
        let (now, faults) = clinic.read(Some(&first));
        assert_eq!(faults, ["toml-equals", "syntax-closing-brace"]);
        let now = now.unwrap();
        assert_eq!(back(&now), "Home");
        clinic.write("texts/en/a.ftl", "button-back = {\n");
        assert_eq!(back(&clinic.read(Some(&now)).0.unwrap()), "Home");
    }
}

//! What staff should know of this kiosk, in `status/<kiosk>.json` of the spool: written when it changes, nothing
//! of a patient in it but the numbers of declarations that could not be saved.
//!
//! Two threads tell: the one that watches settings, and the one that has the spool. Each waits for the disk itself.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::Local;
use serde::Serialize;

use crate::check::report::{self, ReportLine};
use crate::config::{Config, Snapshot};
use crate::diagnostics::diagnostic::{Diagnostic, DiagnosticKind, Level};
use crate::spool::status::{self, Side, Whose};

/// What is to be known, and what was written of it.
pub(super) struct Status {
    dir: PathBuf,
    kiosk: String,
    told: Mutex<Told>,
}

struct Told {
    /// Which of those with this id it is; until that is known nothing is written.
    side: Option<Side>,
    settings: Vec<ReportLine>,
    aside: Vec<String>,
    unheard: Option<String>,
}

#[derive(Serialize)]
struct StatusDocument<'a> {
    version: u8,
    kiosk: &'a str,
    /// When it changed.
    since: String,
    /// Whether another kiosk of this id gives the numbers, so that this one takes no declarations.
    twin: bool,
    /// What could not be used of settings and texts.
    settings: &'a [ReportLine],
    /// The numbers of declarations that nothing but a look of staff can help.
    aside: &'a [String],
    /// When somebody called last and no desk heard it.
    #[serde(skip_serializing_if = "Option::is_none")]
    unheard: Option<&'a str>,
}

impl Status {
    /// For the kiosk as it starts; nothing is written yet.
    pub(super) fn new(good: &Snapshot, config: &Config, faults: &[Diagnostic]) -> Self {
        Self {
            dir: config.spool.dir.clone(),
            kiosk: config.kiosk.clone(),
            told: Mutex::new(Told {
                side: None,
                settings: said(good, faults),
                aside: Vec::new(),
                unheard: None,
            }),
        }
    }

    /// What could not be used of settings and texts.
    pub(super) fn settings(&self, good: &Snapshot, faults: &[Diagnostic]) {
        let mut told = self.told();
        let settings = said(good, faults);
        if settings != told.settings {
            told.settings = settings;
            self.write(&told);
        }
    }

    /// These could not be saved.
    pub(super) fn aside(&self, numbers: Vec<String>) {
        let mut told = self.told();
        told.aside = numbers;
        self.write(&told);
    }

    /// Somebody called and no desk heard it, or one has heard the next.
    pub(super) fn unheard(&self, is_so: bool) {
        let mut told = self.told();
        if is_so || told.unheard.is_some() {
            told.unheard = is_so.then(|| Local::now().to_rfc3339());
            self.write(&told);
        }
    }

    /// This is the kiosk that gives the numbers; `newly`: since now. None of the others lives, or it will say so
    /// again.
    pub(super) fn holds(&self, newly: bool) {
        let mut told = self.told();
        if newly || told.side != Some(Side::Holder) {
            status::forget(&self.dir, &self.whose(Side::Twin));
            told.side = Some(Side::Holder);
            self.write(&told);
        }
    }

    /// Another one gives the numbers.
    pub(super) fn is_twin(&self) {
        let mut told = self.told();
        let known = told.side == Some(Side::Twin);
        if !known || !status::is_there(&self.dir, &self.whose(Side::Twin)) {
            told.side = Some(Side::Twin);
            self.write(&told);
        }
    }

    /// The kiosk ends. What its settings are like remains to be known; a twin there is no more.
    pub(super) fn leave(&self) {
        if self.told().side == Some(Side::Twin) {
            status::forget(&self.dir, &self.whose(Side::Twin));
        }
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn whose(&self, side: Side) -> Whose {
        let kiosk = self.kiosk.clone();
        Whose { kiosk, side }
    }

    /// A spool that takes no declarations takes no status either, and that is told elsewhere.
    fn write(&self, told: &Told) {
        let Some(side) = told.side else { return };
        let document = StatusDocument {
            version: 1,
            kiosk: &self.kiosk,
            since: Local::now().to_rfc3339(),
            twin: side == Side::Twin,
            settings: &told.settings,
            aside: &told.aside,
            unheard: told.unheard.as_deref(),
        };
        if let Ok(text) = serde_json::to_vec_pretty(&document) {
            let _ = status::keep(&self.dir, &self.whose(side), &text);
        }
    }
}

/// Notes and what is as somebody has decided it are no news.
fn said(good: &Snapshot, faults: &[Diagnostic]) -> Vec<ReportLine> {
    if faults.is_empty() {
        return Vec::new();
    }
    let texts = good.texts();
    let language = &good.config().staff.language;
    let told = |fault: &&Diagnostic| {
        fault.level() == Level::Error || matches!(fault.what, DiagnosticKind::NextStart(_))
    };
    let bad = faults.iter().filter(told);
    bad.map(|fault| report::say(&texts, language, fault))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const GOOD: &str = "[kiosk]\nid = \"gate\"\n[spool]\ndir = \"spool\"\nplaintext = true\n";

    struct Place(tempfile::TempDir);

    impl Place {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("spool")).unwrap();
            Self(folder)
        }

        fn snapshot(&self, text: &str, last: Option<&Snapshot>) -> (Snapshot, Vec<Diagnostic>) {
            let path = self.0.path().join("kiosk.toml");
            fs::write(&path, text).unwrap();
            let (snapshot, faults) = Snapshot::read(Some(&path), last);
            (snapshot.unwrap(), faults)
        }

        fn says(&self, file: &str) -> Option<serde_json::Value> {
            let path = self.0.path().join("spool/status").join(file);
            let text = fs::read_to_string(path).ok()?;
            Some(serde_json::from_str(&text).unwrap())
        }
    }

    #[test]
    fn it_is_written_when_it_changes() {
        let place = Place::new();
        let (first, faults) = place.snapshot(GOOD, None);
        let status = Status::new(&first, first.config(), &faults);
        status.settings(&first, &faults);
        assert_eq!(place.says("gate.json"), None, "it may be a twin");
        status.holds(true);
        assert_eq!(
            place.says("gate.json").unwrap()["settings"][0],
            serde_json::Value::Null
        );
        let (now, faults) = place.snapshot(&format!("{GOOD}x = 1\n"), Some(&first));
        status.settings(&now, &faults);
        let read = place.says("gate.json").unwrap();
        assert_eq!(read["settings"][0]["line"], 6);
        assert_eq!(read["settings"][0]["id"], "unknown-key");
        assert_eq!(read["kiosk"], "gate");
        fs::remove_file(place.0.path().join("spool/status/gate.json")).unwrap();
        status.settings(&now, &faults);
        status.holds(false);
        assert_eq!(place.says("gate.json"), None, "nothing has changed");
        status.aside(vec!["A007".to_owned()]);
        assert_eq!(place.says("gate.json").unwrap()["aside"][0], "A007");
        // And staff can read it.
        let told = crate::reception::tui::kiosks::read(crate::spool::status::read(
            &place.0.path().join("spool"),
        ));
        let said = &told.first().unwrap().said;
        let keys: Vec<&str> = said.iter().map(|said| said.key.as_str()).collect();
        let expected = [
            "inbox-kiosk",
            "inbox-kiosk-aside",
            "inbox-kiosk-fault",
            "inbox-kiosk-over",
        ];
        assert_eq!(keys, expected);
        assert!(
            said.iter()
                .any(|said| said.args.contains(&("line", "6".to_owned())))
        );
    }

    #[test]
    fn a_twin_speaks_for_itself_until_it_holds_or_ends() {
        let place = Place::new();
        let (settings, faults) = place.snapshot(GOOD, None);
        let config = settings.config();
        let [holder, twin] = [(); 2].map(|()| Status::new(&settings, config, &faults));
        holder.holds(true);
        twin.is_twin();
        assert_eq!(place.says("gate.json").unwrap()["twin"], false);
        assert_eq!(place.says("gate.twin.json").unwrap()["twin"], true);
        // Whoever holds it anew takes others for gone; one that lives says so again.
        holder.holds(true);
        assert_eq!(place.says("gate.twin.json"), None);
        twin.is_twin();
        assert!(place.says("gate.twin.json").is_some());
        holder.leave();
        assert!(place.says("gate.twin.json").is_some() && place.says("gate.json").is_some());
        twin.holds(true);
        assert_eq!(place.says("gate.twin.json"), None);
        twin.is_twin();
        twin.leave();
        assert_eq!(place.says("gate.twin.json"), None);
    }
}

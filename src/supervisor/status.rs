//! What staff should know of this kiosk, in `status/<kiosk>.json` of the spool: written when it changes, nothing
//! of a patient in it.

use std::fs;
use std::io;
use std::path::PathBuf;

use chrono::Local;
use serde::Serialize;

use crate::check::report::{self, Said};
use crate::config::Snapshot;
use crate::diagnostics::diagnostic::{Fault, Level, What};
use crate::spool::STATUS;

/// What was written last, or is to be.
pub(super) struct Status {
    folder: PathBuf,
    kiosk: String,
    settings: Vec<Said>,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u8,
    kiosk: &'a str,
    /// When it changed.
    since: String,
    /// What could not be used of settings and texts.
    settings: &'a [Said],
}

impl Status {
    /// For the kiosk as it starts; nothing is written yet.
    pub(super) fn new(good: &Snapshot, faults: &[Fault]) -> Self {
        let config = good.config();
        Self {
            folder: config.spool.dir.join(STATUS),
            kiosk: config.kiosk,
            settings: said(good, faults),
        }
    }

    /// Writes it if it has changed.
    pub(super) fn tell(&mut self, good: &Snapshot, faults: &[Fault]) {
        let settings = said(good, faults);
        if settings != self.settings {
            self.settings = settings;
            self.write();
        }
    }

    /// A spool that takes no declarations takes no status either, and that is told elsewhere.
    pub(super) fn write(&self) {
        let _ = self.try_to_write();
    }

    fn try_to_write(&self) -> io::Result<()> {
        let document = Document {
            version: 1,
            kiosk: &self.kiosk,
            since: Local::now().to_rfc3339(),
            settings: &self.settings,
        };
        let text = serde_json::to_vec_pretty(&document)?;
        match fs::create_dir(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let file = self.folder.join(format!("{}.json", self.kiosk));
        let half = self.folder.join(format!(".{}.json", self.kiosk));
        fs::write(&half, text)?;
        fs::rename(half, file)
    }
}

/// Notes and what is as somebody has decided it are no news.
fn said(good: &Snapshot, faults: &[Fault]) -> Vec<Said> {
    let config = good.config();
    let texts = good.texts(&config);
    let told =
        |fault: &&Fault| fault.level() == Level::Error || matches!(fault.what, What::NextStart(_));
    let bad = faults.iter().filter(told);
    bad.map(|fault| report::say(&texts, &config.staff.language, fault))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_when_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk.toml");
        let good = "[kiosk]\nid = \"gate\"\n[spool]\ndir = \"spool\"\nplaintext = true\n";
        fs::write(&path, good).unwrap();
        fs::create_dir(folder.path().join("spool")).unwrap();
        let (first, faults) = Snapshot::read(Some(&path), None);
        let first = first.unwrap();
        let mut status = Status::new(&first, &faults);
        let file = folder.path().join("spool/status/gate.json");
        status.tell(&first, &faults);
        assert!(!file.exists(), "nothing has changed");
        fs::write(&path, format!("{good}x = 1\n")).unwrap();
        let (now, faults) = Snapshot::read(Some(&path), Some(&first));
        status.tell(&now.unwrap(), &faults);
        let text = fs::read_to_string(&file).unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["settings"][0]["line"], 6);
        assert_eq!(read["settings"][0]["id"], "unknown-key");
        assert_eq!(read["kiosk"], "gate");
    }
}

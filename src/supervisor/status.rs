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
use crate::spool::watch::is_local;

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
    writes: Option<bool>,
    /// When something of this changed last.
    since: String,
}

#[derive(Serialize)]
struct StatusDocument<'a> {
    version: u8,
    kiosk: &'a str,
    /// When it changed.
    since: &'a str,
    /// When it was written: also where staff asked and nothing has changed.
    at: String,
    /// Whether declarations can be saved; none where that has not been tried yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    writes: Option<bool>,
    /// Whether the kiosk may learn only after a while that staff ask.
    far: bool,
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
                writes: None,
                since: String::new(),
            }),
        }
    }

    /// What could not be used of settings and texts.
    pub(super) fn settings(&self, good: &Snapshot, faults: &[Diagnostic]) {
        let mut told = self.told();
        let settings = said(good, faults);
        if settings != told.settings {
            told.settings = settings;
            self.changed(&mut told);
        }
    }

    /// These could not be saved.
    pub(super) fn aside(&self, numbers: Vec<String>) {
        let mut told = self.told();
        told.aside = numbers;
        self.changed(&mut told);
    }

    /// Whether declarations can be saved; staff may have asked.
    pub(super) fn writes(&self, is_so: bool, is_asked: bool) {
        let mut told = self.told();
        let before = told.writes.replace(is_so);
        if before != Some(is_so) {
            self.changed(&mut told);
        } else if is_asked {
            self.write(&told);
        }
    }

    /// Somebody called and no desk heard it, or one has heard the next.
    pub(super) fn unheard(&self, is_so: bool) {
        let mut told = self.told();
        if is_so || told.unheard.is_some() {
            told.unheard = is_so.then(|| Local::now().to_rfc3339());
            self.changed(&mut told);
        }
    }

    /// This is the kiosk that gives the numbers; `newly`: since now. None of the others lives, or it will say so
    /// again.
    pub(super) fn holds(&self, newly: bool) {
        let mut told = self.told();
        if newly || told.side != Some(Side::Holder) {
            status::forget(&self.dir, &self.whose(Side::Twin));
            told.side = Some(Side::Holder);
            self.changed(&mut told);
        }
    }

    /// Another one gives the numbers.
    pub(super) fn is_twin(&self) {
        let mut told = self.told();
        let known = told.side == Some(Side::Twin);
        if !known || !status::is_there(&self.dir, &self.whose(Side::Twin)) {
            told.side = Some(Side::Twin);
            self.changed(&mut told);
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

    fn changed(&self, told: &mut Told) {
        told.since = Local::now().to_rfc3339();
        self.write(told);
    }

    /// A spool that takes no declarations takes no status either, and that is told elsewhere.
    fn write(&self, told: &Told) {
        let Some(side) = told.side else { return };
        let document = StatusDocument {
            version: 1,
            kiosk: &self.kiosk,
            since: &told.since,
            at: Local::now().to_rfc3339(),
            writes: told.writes,
            far: !is_local(&self.dir),
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
mod tests;

//! The files of kiosks and clerks beside the declarations: whether a kiosk can still use its own, and whether clerks put
//! there what is theirs.

use rustix::fs::FileType;

use super::{Others, Scan};
use crate::spool::entry::is_kiosk;
use crate::spool::fault::SpoolError;
use crate::spool::finding::Finding;
use crate::spool::gaps;
use crate::spool::owners::{is_lost, is_roots};
use crate::spool::place::{CALLS, COLLECTED, NEW, STATS, STATUS, SpoolDir, TMP, is_shared};
use crate::spool::sequence::{self, PURGED};
use crate::spool::stats;

impl Scan {
    /// A file in which a kiosk keeps something.
    pub(super) fn kept(&mut self, root: &SpoolDir, name: &str) {
        if let Ok(Some(stat)) = root.stat(name) {
            self.writers.insert(stat.st_uid);
        }
        let path = || name.into();
        if is_lost(&root.path_of(name)) {
            self.findings.push(Finding::Owner { path: path() });
        }
        if name.starts_with("seq-") && sequence::is_torn(root, name) {
            self.findings.push(Finding::Number { path: path() });
        }
    }

    /// Folders into which kiosks put something.
    pub(super) fn usable(&mut self, root: &SpoolDir) {
        for name in [TMP, NEW]
            .into_iter()
            .filter(|name| is_lost(&root.path_of(name)))
        {
            let path = name.into();
            self.findings.push(Finding::Owner { path });
        }
        if is_lost(&root.path_of(STATUS)) {
            let path = STATUS.into();
            self.findings.push(Finding::Silent { path });
        }
        if is_lost(&root.path_of(CALLS)) {
            let path = CALLS.into();
            self.findings.push(Finding::Mute { path });
        }
        let [spool, tmp, new] = [".", TMP, NEW].map(|name| root.stat(name).ok().flatten());
        let theirs = [tmp, new].into_iter().flatten().any(|of| of.st_uid != 0);
        if theirs && spool.is_some_and(|of| is_roots(&of)) {
            let path = ".".into();
            self.findings.push(Finding::Owner { path });
        }
    }

    /// Where kiosks count, if one has: others than staff see none of it, and nothing else lies there.
    pub(super) fn counts(&mut self, root: &SpoolDir) -> Result<(), SpoolError> {
        if root.stat(STATS).is_ok_and(|there| there.is_none()) {
            return Ok(());
        }
        self.rights_of(root, STATS, Others::Nothing)?;
        if is_lost(&root.path_of(STATS)) {
            let path = STATS.into();
            self.findings.push(Finding::Uncounted { path });
        }
        // Whom it does not let in has no counts to look at.
        let inside = root.inside(STATS).and_then(|place| place.entries());
        for (name, kind) in inside.unwrap_or_default() {
            let plain = matches!(kind, FileType::RegularFile | FileType::Unknown);
            if !plain || !name.to_str().is_some_and(stats::is_known) {
                self.odd(STATS, name, kind);
            }
        }
        Ok(())
    }

    /// What clerks keep for each other. Among the collected no kiosk can put anything; beside the folders, where
    /// earlier versions had it, whoever puts declarations here can, and could hide with it that one is lost.
    pub(super) fn marks(&mut self, root: &SpoolDir) -> Result<(), SpoolError> {
        let collected = root.inside(COLLECTED)?;
        for (name, _) in collected.entries()? {
            let text = name.to_str().unwrap_or_default();
            if let Some(kiosk) = text.strip_prefix(gaps::KNOWN) {
                self.mark(kiosk, gaps::in_file(&collected, text), None);
            } else if let Some(kiosk) = text.strip_prefix(PURGED) {
                self.mark(kiosk, Vec::new(), sequence::number_in(&collected, text));
            }
        }
        let shared = root.stat(COLLECTED).ok().flatten();
        let shared = shared.is_some_and(|of| is_shared(&of));
        self.writers.remove(&0);
        for name in std::mem::take(&mut self.earlier) {
            let owner = root.stat(&name).ok().flatten().map(|of| of.st_uid);
            if shared && owner.is_none_or(|owner| self.writers.contains(&owner)) {
                self.odd("", name.into(), FileType::RegularFile);
            } else if let Some(kiosk) = name.strip_prefix(gaps::EARLIER) {
                self.mark(kiosk, gaps::in_file(root, &name), None);
            } else if let Some((_, kiosk)) = name.split_once('-') {
                self.mark(kiosk, Vec::new(), sequence::number_in(root, &name));
            }
        }
        Ok(())
    }

    pub(super) fn mark(&mut self, kiosk: &str, known: Vec<gaps::Range>, purged: Option<u32>) {
        if is_kiosk(kiosk) {
            let numbers = self.kiosks.entry(kiosk.to_owned()).or_default();
            numbers.known.extend(known);
            numbers.purged = numbers.purged.max(purged);
        }
    }
}

//! Looking at the whole spool for what should not be there, and for what is missing: names, kinds, times
//! and rights, no declaration opened. Changes nothing.

mod numbers;
mod own;
mod sent_on;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use rustix::fs::{FileType, Mode, Stat};

use super::entry::{EntryName, is_kiosk};
use super::fault::{Attempt, SpoolError};
pub use super::finding::Finding;
use super::forward::is_used;
use super::journal::JOURNAL;
use super::list::{ForeignKind, mark_of};
use super::place::{
    COLLECTED, DAMAGED, FORWARDED, NEW, REFUSED, STATS, SpoolDir, TALK, TMP, is_file,
};
use super::purge::touched;
use super::{gaps, probe, reseal, sequence};

/// Nobody writes for so long: what is older in `tmp/` was left by a crash.
const STALE: Duration = Duration::from_hours(36);

/// What has waited for so long has been forgotten.
pub const LONG: TimeDelta = TimeDelta::hours(24);

/// Clocks differ by minutes; one that is so far ahead is wrong.
pub const AHEAD: TimeDelta = TimeDelta::hours(1);

/// Everything that is wrong, in order. `sealed`: whether all declarations should be.
pub fn verify(dir: &Path, now: SystemTime, sealed: bool) -> Result<Vec<Finding>, SpoolError> {
    let root = SpoolDir::root(dir)?;
    let mut look = Scan {
        now,
        sealed,
        findings: Vec::new(),
        kiosks: BTreeMap::new(),
        earlier: Vec::new(),
        writers: BTreeSet::new(),
        names: Vec::new(),
        forwards: is_used(dir),
        unsent: Vec::new(),
    };
    // Numbers before names: a kiosk keeps a number first and makes it visible then.
    look.root(&root)?;
    look.rights_of(&root, "", Others::MayPass)?;
    for (name, others) in [
        (TMP, Others::MayPut),
        (NEW, Others::MayPut),
        (COLLECTED, Others::Nothing),
        (DAMAGED, Others::Nothing),
    ] {
        look.directory(&root.inside(name)?, name)?;
        look.rights_of(&root, name, others)?;
    }
    if matches!(root.stat(JOURNAL), Ok(Some(_))) {
        look.rights_of(&root, JOURNAL, Others::Nothing)?;
    }
    look.sent_on(&root)?;
    look.usable(&root);
    look.counts(&root)?;
    look.marks(&root)?;
    for (kiosk, numbers) in std::mem::take(&mut look.kiosks) {
        look.gaps(&kiosk, numbers);
    }
    look.letters(dir);
    look.twice();
    look.findings.sort();
    Ok(look.findings)
}

/// What other users may do in a directory.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    /// Anything but write: in it are only directories and numbers.
    MayPass,
    /// Put files there if they cannot list it, where kiosk and staff are two users: as packaged (set-group-ID, staff
    /// must be able to take what is the kiosk's), or sticky.
    MayPut,
    Nothing,
}

/// What is known of the numbers of a kiosk.
#[derive(Default)]
struct Numbers {
    /// Those that are there.
    there: Vec<u32>,
    /// The last one that it kept.
    last: Option<u32>,
    /// The last one that was purged.
    purged: Option<u32>,
    /// Gaps that somebody has looked into.
    known: Vec<gaps::Range>,
}

struct Scan {
    now: SystemTime,
    sealed: bool,
    findings: Vec<Finding>,
    kiosks: BTreeMap<String, Numbers>,
    /// Files beside the folders that earlier versions kept there for clerks.
    earlier: Vec<String>,
    /// Users who put declarations here.
    writers: BTreeSet<u32>,
    /// All declarations.
    names: Vec<EntryName>,
    /// Whether what waits is sent on to a server.
    forwards: bool,
    /// What waits for that.
    unsent: Vec<DateTime<Utc>>,
}

impl Scan {
    /// What lies in the spool itself.
    fn root(&mut self, root: &SpoolDir) -> Result<(), SpoolError> {
        for (name, kind) in entries(root)? {
            let directory = kind == FileType::Directory;
            let text = name.to_str().unwrap_or_default();
            let ours = [TMP, NEW, COLLECTED, DAMAGED, JOURNAL, STATS, "lost+found"];
            let of_server = [FORWARDED, REFUSED];
            let mut known = ours.iter().chain(&of_server).chain(&TALK);
            if directory && known.any(|name| *name == text) {
                continue;
            }
            let parts = text.split_once('-').filter(|(_, kiosk)| is_kiosk(kiosk));
            let file = matches!(kind, FileType::RegularFile | FileType::Unknown);
            match parts {
                Some(("seq", kiosk)) if file => {
                    let numbers = self.kiosks.entry(kiosk.to_owned()).or_default();
                    numbers.last = sequence::number_in(root, text);
                    self.kept(root, text);
                }
                Some(("lease", _)) if file => self.kept(root, text),
                Some(("seq" | "lease", _)) => {
                    let path = text.into();
                    self.findings.push(Finding::InTheWay { path });
                }
                Some(("gaps" | "purged", _)) if file => self.earlier.push(text.to_owned()),
                _ => self.odd("", name, kind),
            }
        }
        Ok(())
    }

    fn directory(&mut self, place: &SpoolDir, inside: &str) -> Result<(), SpoolError> {
        for (name, kind) in entries(place)? {
            let text = name.to_str().unwrap_or_default();
            let keeps = [COLLECTED, FORWARDED].contains(&inside);
            let mark = keeps && mark_of(text).is_some_and(is_kiosk);
            if mark && kind == FileType::RegularFile {
                continue;
            }
            let half = [probe::PREFIX, reseal::PREFIX];
            let passing = half.iter().any(|start| text.starts_with(start));
            let entry = EntryName::parse(text);
            let known = entry.is_some() || passing || inside == DAMAGED;
            let stat = place.stat(text).ok().flatten();
            let regular = stat.as_ref().is_some_and(is_file);
            if !known || !regular {
                // Unless it is gone since the directory was read.
                if stat.is_some() || text.is_empty() {
                    self.odd(inside, name, kind);
                }
                continue;
            }
            let Some(stat) = stat else { continue };
            let path = Path::new(inside).join(text);
            if (inside == TMP || passing) && self.is_stale(&stat) {
                self.findings.push(Finding::Stale { path: path.clone() });
            }
            let mode = Mode::from_raw_mode(stat.st_mode);
            let wrong = Mode::RWXO | Mode::WGRP | Mode::XGRP | Mode::XUSR | Mode::SUID | Mode::SGID;
            if mode.intersects(wrong) {
                self.findings.push(Finding::Rights {
                    path,
                    mode: mode.bits(),
                });
            }
            if let Some(entry) = entry.filter(|_| inside != TMP) {
                self.dates_and_seal(inside, &entry);
                self.writers.insert(stat.st_uid);
                let numbers = self.kiosks.entry(entry.kiosk().to_owned());
                numbers.or_default().there.push(entry.seq());
                self.names.push(entry);
            }
        }
        Ok(())
    }

    /// What the name tells: when it was sent, and whether it is sealed.
    fn dates_and_seal(&mut self, inside: &str, entry: &EntryName) {
        if inside == DAMAGED {
            return;
        }
        let path = || Path::new(inside).join(entry.file_name());
        let (now, sent) = (DateTime::<Utc>::from(self.now), entry.sent());
        if self.sealed && !entry.is_sealed() {
            self.findings.push(Finding::Unsealed { path: path() });
        }
        if sent > now + AHEAD {
            self.findings.push(Finding::Ahead { path: path(), sent });
        } else if inside == REFUSED {
            self.findings.push(Finding::Refused { path: path() });
        } else if inside == NEW && self.forwards && entry.is_sealed() {
            self.unsent.push(sent);
        } else if inside == NEW && now - sent > LONG {
            self.findings
                .push(Finding::Forgotten { path: path(), sent });
        }
    }

    fn odd(&mut self, inside: &str, name: OsString, kind: FileType) {
        let path = Path::new(inside).join(name);
        let why = ForeignKind::of(kind).unwrap_or(ForeignKind::Name);
        self.findings.push(Finding::Odd { path, why });
    }

    fn is_stale(&self, stat: &Stat) -> bool {
        let age = self.now.duration_since(touched(stat));
        age.is_ok_and(|age| age > STALE)
    }

    fn rights_of(&mut self, root: &SpoolDir, name: &str, others: Others) -> Result<(), SpoolError> {
        let inside = if name.is_empty() { "." } else { name };
        let stat = root
            .stat(inside)
            .map_err(|errno| root.error(Attempt::Open, name, errno))?;
        let Some(stat) = stat else { return Ok(()) };
        let mode = Mode::from_raw_mode(stat.st_mode);
        let wrong = match others {
            Others::MayPass => mode.contains(Mode::WOTH),
            Others::MayPut if mode.intersects(Mode::SVTX | Mode::SGID) => mode.contains(Mode::ROTH),
            Others::MayPut | Others::Nothing => mode.intersects(Mode::RWXO),
        };
        if wrong {
            self.findings.push(Finding::Rights {
                path: inside.into(),
                mode: mode.bits(),
            });
        }
        Ok(())
    }
}

fn entries(place: &SpoolDir) -> Result<Vec<(OsString, FileType)>, SpoolError> {
    let mut all = place.entries()?;
    for (name, kind) in &mut all {
        *kind = told(place, name, *kind);
    }
    Ok(all)
}

/// What something is, also where the listing does not say so: sshfs does now and then.
fn told(place: &SpoolDir, name: &OsStr, kind: FileType) -> FileType {
    let name = name.to_str().filter(|_| kind == FileType::Unknown);
    let stat = name.and_then(|name| place.stat(name).ok().flatten());
    stat.map_or(kind, |stat| FileType::from_raw_mode(stat.st_mode))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listing_that_tells_no_types_makes_nothing_foreign() {
        let place = tempfile::tempdir().unwrap();
        std::fs::create_dir(place.path().join(NEW)).unwrap();
        std::fs::write(place.path().join("seq-k1"), "").unwrap();
        let root = SpoolDir::root(place.path()).unwrap();
        for (name, kind) in [
            (NEW, FileType::Directory),
            ("seq-k1", FileType::RegularFile),
            ("gone", FileType::Unknown),
        ] {
            assert_eq!(told(&root, OsStr::new(name), FileType::Unknown), kind);
        }
        assert_eq!(told(&root, OsStr::new(NEW), FileType::Fifo), FileType::Fifo);
    }
}

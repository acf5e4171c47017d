//! Looking at the whole spool for what should not be there, and for what is missing: names, kinds, times
//! and rights, nothing opened. Changes nothing.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use rustix::fs::{FileType, Mode, Stat};

use super::entry::{EntryName, is_kiosk};
use super::fault::{Attempt, SpoolError};
pub use super::finding::Finding;
use super::lease::letters;
use super::list::{Oddity, since_epoch, time_of};
use super::place::{COLLECTED, DAMAGED, NEW, Place, STATUS, TMP, each_name, is_file};
use super::sequence::PURGED;
use super::{gaps, probe, reseal, sequence};

/// Nobody writes for so long: what is older in `tmp/` was left by a crash.
const STALE: Duration = Duration::from_hours(36);

/// What has waited for so long has been forgotten.
pub const LONG: TimeDelta = TimeDelta::hours(24);

/// Clocks differ by minutes; one that is so far ahead is wrong.
pub const AHEAD: TimeDelta = TimeDelta::hours(1);

/// Everything that is wrong, in order. `sealed`: whether all declarations should be.
pub fn verify(dir: &Path, now: SystemTime, sealed: bool) -> Result<Vec<Finding>, SpoolError> {
    let root = Place::root(dir)?;
    let mut look = Look {
        now,
        sealed,
        findings: Vec::new(),
        numbers: BTreeMap::new(),
        names: Vec::new(),
    };
    // Numbers before names: a kiosk keeps a number first and makes it visible then.
    let mut kiosks = look.root(&root)?;
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
    let collected = root.inside(COLLECTED)?;
    for (name, _) in entries(&collected)? {
        let text = name.to_str().unwrap_or_default();
        if let Some(kiosk) = text.strip_prefix(PURGED).filter(|kiosk| is_kiosk(kiosk)) {
            let purged = &mut kiosks.entry(kiosk.to_owned()).or_default().1;
            // An earlier version kept it beside the folders.
            *purged = sequence::number_in(&collected, text).max(*purged);
        }
    }
    for kiosk in look.numbers.keys() {
        kiosks.entry(kiosk.clone()).or_default();
    }
    for (kiosk, (last, purged)) in kiosks {
        let known = gaps::known(&root, &kiosk);
        look.gaps(&kiosk, last, purged, &known);
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
    /// Nothing.
    Nothing,
}

/// The last number that a kiosk kept, and the last one that was purged.
type Numbers = (Option<u32>, Option<u32>);

struct Look {
    now: SystemTime,
    sealed: bool,
    findings: Vec<Finding>,
    /// Those that are there, by kiosk.
    numbers: BTreeMap<String, Vec<u32>>,
    /// All of them.
    names: Vec<EntryName>,
}

impl Look {
    /// What lies in the spool itself; tells the numbers of each kiosk.
    fn root(&mut self, root: &Place) -> Result<BTreeMap<String, Numbers>, SpoolError> {
        let mut kiosks: BTreeMap<String, Numbers> = BTreeMap::new();
        for (name, kind) in entries(root)? {
            let directory = kind == FileType::Directory;
            let text = name.to_str().unwrap_or_default();
            if [TMP, NEW, COLLECTED, DAMAGED, STATUS, "lost+found"].contains(&text) && directory {
                continue;
            }
            let parts = text.split_once('-');
            let numbers = parts.filter(|(_, kiosk)| is_kiosk(kiosk) && !directory);
            match numbers {
                Some((gaps::BEGINNING, kiosk)) => {
                    kiosks.entry(kiosk.to_owned()).or_default();
                }
                Some(("seq", kiosk)) => {
                    kiosks.entry(kiosk.to_owned()).or_default().0 = sequence::number_in(root, text);
                }
                Some(("purged", kiosk)) => {
                    kiosks.entry(kiosk.to_owned()).or_default().1 = sequence::number_in(root, text);
                }
                // Which kiosk of this id gives numbers; read apart.
                Some(("lease", _)) => {}
                _ => self.odd("", name, kind),
            }
        }
        Ok(kiosks)
    }

    fn directory(&mut self, place: &Place, inside: &str) -> Result<(), SpoolError> {
        for (name, kind) in entries(place)? {
            let text = name.to_str().unwrap_or_default();
            let purged = text.strip_prefix(PURGED).filter(|_| inside == COLLECTED);
            if purged.is_some_and(is_kiosk) && kind == FileType::RegularFile {
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
                let numbers = self.numbers.entry(entry.kiosk().to_owned());
                numbers.or_default().push(entry.seq());
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
        } else if inside == NEW && now - sent > LONG {
            self.findings
                .push(Finding::Forgotten { path: path(), sent });
        }
    }

    fn odd(&mut self, inside: &str, name: OsString, kind: FileType) {
        let path = Path::new(inside).join(name);
        let why = Oddity::of(kind).unwrap_or(Oddity::Name);
        self.findings.push(Finding::Odd { path, why });
    }

    fn is_stale(&self, stat: &Stat) -> bool {
        let changed = since_epoch(stat.st_ctime, stat.st_ctime_nsec);
        let touched = time_of(stat).max(changed);
        self.now
            .duration_since(touched)
            .is_ok_and(|age| age > STALE)
    }

    fn rights_of(&mut self, root: &Place, name: &str, others: Others) -> Result<(), SpoolError> {
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

    fn letters(&mut self, dir: &Path) {
        let mut kiosks: BTreeMap<char, Vec<String>> = BTreeMap::new();
        for (kiosk, letter) in letters(dir) {
            kiosks.entry(letter).or_default().push(kiosk);
        }
        let shared = kiosks.into_iter().filter(|(_, kiosks)| kiosks.len() > 1);
        let found = shared.map(|(letter, kiosks)| Finding::Letter { letter, kiosks });
        self.findings.extend(found);
    }

    /// A kiosk counts on, so only two with one id, or one with its disk put back, give a number again.
    fn twice(&mut self) {
        let mut names = std::mem::take(&mut self.names);
        names.sort_unstable();
        for pair in names.windows(2) {
            let [one, other] = pair else { continue };
            let same = (one.kiosk(), one.seq()) == (other.kiosk(), other.seq());
            if same && !one.is_version_of(other) && (other.sent() - one.sent()).abs() < LONG {
                let ids = [one, other].map(|name| name.id().to_owned());
                self.findings.push(Finding::Twice { ids });
            }
        }
    }

    /// From the last purged number, else from the first that is there, to the last that was kept. What was
    /// moved away before that cannot be told from what was never there.
    fn gaps(&mut self, kiosk: &str, last: Option<u32>, purged: Option<u32>, known: &[gaps::Range]) {
        let mut there = self.numbers.remove(kiosk).unwrap_or_default();
        there.sort_unstable();
        let Some(mut before) = purged.or_else(|| there.first().copied()) else {
            return;
        };
        let end = last.and_then(|last| last.checked_add(1));
        for number in there.into_iter().chain(end) {
            if number > before.saturating_add(1) {
                let unknown = gaps::unknown((before + 1, number - 1), known);
                let gaps = unknown.into_iter().map(|(first, last)| Finding::Gap {
                    kiosk: kiosk.to_owned(),
                    first,
                    last,
                });
                self.findings.extend(gaps);
            }
            before = before.max(number);
        }
    }
}

fn entries(place: &Place) -> Result<Vec<(OsString, FileType)>, SpoolError> {
    let mut all = Vec::new();
    each_name(place, &mut |name, kind| {
        all.push((OsString::from_vec(name.to_vec()), kind));
    })?;
    for (name, kind) in &mut all {
        *kind = told(place, name, *kind);
    }
    Ok(all)
}

/// What something is, also where the listing does not say so: sshfs does now and then.
fn told(place: &Place, name: &OsStr, kind: FileType) -> FileType {
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
        let root = Place::root(place.path()).unwrap();
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

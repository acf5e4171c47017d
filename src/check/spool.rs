//! Whether the kiosk's user can put a declaration into the spool, as far as that shows without trying: the kiosk
//! itself tries, and `check` changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::fs::{StatVfsMountFlags, statvfs};

use super::rights::Judge;
use super::{SettingFinding, finding};
use crate::config::Config;
use crate::diagnostics::diagnostic::{DiagnosticKind, Flaw};
use crate::diagnostics::read_text::reason;
use crate::spool::FOLDERS;
use crate::spool::lease::letters;
use crate::spool::owners::{CALLED, COUNTS, TOLD, is_torn, kept};

/// What a spool must have room for. Bytes.
const ROOM: u64 = 4 * 1024 * 1024;

/// What is wrong with it, with what this kiosk keeps there, and with its letter beside those of other kiosks.
pub(super) fn faults(settings: &Config, judge: &Judge) -> Vec<SettingFinding> {
    let (dir, trial) = (&settings.spool.dir, settings.trial);
    let own = look(dir, trial, judge).into_iter();
    let own = own.chain(parts(settings, judge));
    let own = own.map(|what| finding("spool", "dir", what));
    let letters = shared_letters(dir, settings).into_iter();
    let letters = letters.map(|what| finding("kiosk", "pickup", what));
    own.chain(letters).collect()
}

/// What is wrong with the spool. In trial mode the kiosk makes it wherever it is.
fn look(dir: &Path, trial: bool, judge: &Judge) -> Option<DiagnosticKind> {
    let shown = dir.display().to_string();
    let found = match dir.symlink_metadata().and_then(|_| dir.metadata()) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && trial => return None,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let here = Path::new(".");
            let parent = dir
                .parent()
                .map(|of| if of == Path::new("") { here } else { of });
            let parent = parent.filter(|parent| parent.is_dir());
            return Some(match parent.filter(|parent| judge.writes(parent)) {
                Some(_) => DiagnosticKind::SpoolAbsent(shown),
                None => DiagnosticKind::SpoolMissing(shown),
            });
        }
        Err(error) => return Some(unwritable(dir, &reason(&error))),
    };
    if !found.is_dir() {
        return Some(unwritable(dir, "kind"));
    }
    if let Ok(disk) = statvfs(dir) {
        if disk.f_flag.contains(StatVfsMountFlags::RDONLY) {
            return Some(unwritable(dir, "read-only"));
        }
        if disk.f_bavail.saturating_mul(disk.f_frsize) < ROOM {
            return Some(unwritable(dir, "full"));
        }
    }
    for (name, written) in FOLDERS {
        let folder = dir.join(name);
        match folder.symlink_metadata() {
            Ok(of) if !of.is_dir() => return Some(unwritable(&folder, "kind")),
            Ok(of) if of.dev() != found.dev() => return Some(unwritable(&folder, "other-disk")),
            Ok(_) if written && !judge.writes(&folder) => {
                return Some(unwritable(&folder, "denied"));
            }
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                if !judge.writes(dir) {
                    return Some(unwritable(&folder, "denied"));
                }
            }
            Err(error) => return Some(unwritable(&folder, &reason(&error))),
        }
    }
    None
}

/// `reason`: a word whose text key is `fault-reason-<word>`.
fn unwritable(path: &Path, reason: &str) -> DiagnosticKind {
    DiagnosticKind::SpoolUnwritable(path.display().to_string(), reason.to_owned())
}

/// What is wrong with what this kiosk keeps in a spool that is there, and whether that is one at all.
fn parts(settings: &Config, judge: &Judge) -> Vec<DiagnosticKind> {
    let (dir, kiosk, trial) = (&settings.spool.dir, &settings.kiosk, settings.trial);
    if !dir.is_dir() {
        return Vec::new();
    }
    let is_absent = |path: &Path| {
        let of = path.symlink_metadata();
        of.is_err_and(|error| error.kind() == std::io::ErrorKind::NotFound)
    };
    let part = |path: &Path, flaw| DiagnosticKind::SpoolPart(path.display().to_string(), flaw);
    let user = || judge.name().to_owned();
    let mut found = Vec::new();
    // In trial mode nobody has put anything there before.
    if !trial && FOLDERS.iter().any(|(name, _)| is_absent(&dir.join(name))) {
        found.push(part(dir, Flaw::Bare));
    }
    for path in kept(kiosk).map(|name| dir.join(name)) {
        match path.symlink_metadata() {
            Ok(of) if !of.is_file() => found.push(part(&path, Flaw::InTheWay)),
            Ok(_) if !judge.keeps(&path) => found.push(part(&path, Flaw::Owner(user()))),
            Err(_) if is_absent(&path) && !judge.writes(dir) => {
                found.push(unwritable(&path, "denied"));
            }
            Ok(_) | Err(_) => {}
        }
    }
    if is_torn(dir, kiosk) {
        let path = kept(kiosk).map(|name| dir.join(name));
        found.extend(path.first().map(|path| part(path, Flaw::Number)));
    }
    let told = (dir.join(TOLD), Flaw::Silent(user()));
    let counts = settings
        .stats
        .then(|| (dir.join(COUNTS), Flaw::Uncounted(user())));
    let called = (dir.join(CALLED), Flaw::Mute(user()));
    for (folder, flaw) in [Some(told), counts, Some(called)].into_iter().flatten() {
        let place = if is_absent(&folder) { dir } else { &folder };
        if !(place.is_dir() && judge.writes(place)) {
            found.push(part(&folder, flaw));
        }
    }
    found
}

/// Kiosks of the spool, this one among them, that give numbers with the same letter.
fn shared_letters(dir: &Path, settings: &Config) -> Vec<DiagnosticKind> {
    let own = settings.letters();
    let others = letters(dir)
        .into_iter()
        .filter(|(id, _)| !own.contains_key(id));
    let others: Vec<(String, char)> = others.collect();
    let mut kiosks: BTreeMap<char, BTreeSet<String>> = BTreeMap::new();
    for (id, letter) in others.into_iter().chain(own) {
        kiosks.entry(letter).or_default().insert(id);
    }
    let shared = kiosks.into_iter().filter(|(_, ids)| ids.len() > 1);
    let what = shared.map(|(letter, ids)| {
        let ids: Vec<String> = ids.into_iter().collect();
        DiagnosticKind::SharedLetter(letter.to_string(), ids.join(", "))
    });
    what.collect()
}

#[cfg(test)]
mod tests;

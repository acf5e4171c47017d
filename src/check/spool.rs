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
use crate::spool::owners::{CALLED, TOLD, is_torn, kept};

/// What a spool must have room for. Bytes.
const ROOM: u64 = 4 * 1024 * 1024;

/// What is wrong with it, with what this kiosk keeps there, and with its letter beside those of other kiosks.
pub(super) fn faults(settings: &Config, judge: &Judge) -> Vec<SettingFinding> {
    let (dir, kiosk, trial) = (&settings.spool.dir, &settings.kiosk, settings.trial);
    let own = look(dir, trial, judge).into_iter();
    let own = own.chain(parts(dir, kiosk, trial, judge));
    let own = own.map(|what| finding("spool", "dir", what));
    let letters = shared_letters(dir, kiosk, settings.pickup).into_iter();
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
fn parts(dir: &Path, kiosk: &str, trial: bool, judge: &Judge) -> Vec<DiagnosticKind> {
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
    let told = dir.join(TOLD);
    let place = if is_absent(&told) { dir } else { &told };
    if !(place.is_dir() && judge.writes(place)) {
        found.push(part(&told, Flaw::Silent(user())));
    }
    let called = dir.join(CALLED);
    if !is_absent(&called) && !(called.is_dir() && judge.writes(&called)) {
        found.push(part(&called, Flaw::Mute(user())));
    }
    found
}

/// Kiosks of the spool, this one among them, that give numbers with the same letter.
fn shared_letters(dir: &Path, kiosk: &str, pickup: char) -> Vec<DiagnosticKind> {
    let others = letters(dir).into_iter().filter(|(id, _)| id != kiosk);
    let mut kiosks: BTreeMap<char, BTreeSet<String>> = BTreeMap::new();
    for (id, letter) in others.chain([(kiosk.to_owned(), pickup)]) {
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
mod tests {
    use std::fs;

    use super::*;

    fn found(dir: &Path, trial: bool) -> Option<&'static str> {
        look(dir, trial, &Judge::kiosk()).map(|what| what.id())
    }

    #[test]
    fn nothing_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let spool = dir.path().join("spool");
        assert_eq!(found(&spool, true), None);
        found(&spool, false);
        assert_eq!(
            found(&dir.path().join("state/spool"), false),
            Some("spool-missing")
        );
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn kiosks_with_one_letter_are_named() {
        use crate::spool::Lease;
        let spool = tempfile::tempdir().unwrap();
        let named = |kiosk, letter| shared_letters(spool.path(), kiosk, letter);
        assert!(named("k1", 'A').is_empty(), "it is alone");
        let mut others = [("k2", 'A'), ("k3", 'B'), ("k4", 'B')].map(|(kiosk, letter)| {
            let mut lease = Lease::of(kiosk.to_owned(), letter);
            lease.hold(spool.path(), 0).unwrap();
            lease
        });
        let shared =
            |letter: &str, kiosks: &str| DiagnosticKind::SharedLetter(letter.into(), kiosks.into());
        assert_eq!(
            named("k1", 'A'),
            [shared("A", "k1, k2"), shared("B", "k3, k4")]
        );
        // What a kiosk held before it got another letter counts no more.
        assert_eq!(named("k2", 'C'), [shared("B", "k3, k4")]);
        others.iter_mut().for_each(Lease::give_back);
        assert!(named("k1", 'A').is_empty());
        assert!(shared_letters(&spool.path().join("no"), "k1", 'A').is_empty());
    }

    #[test]
    fn a_file_in_the_way_is_found_even_by_root() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("file"), "").unwrap();
        assert_eq!(
            found(&dir.path().join("file"), false),
            Some("spool-unwritable")
        );
        let within = dir.path().join("file/spool");
        assert_eq!(found(&within, false), Some("spool-unwritable"));
    }

    #[test]
    fn the_folder_that_does_not_work_is_named() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("new"), "").unwrap();
        let Some(DiagnosticKind::SpoolUnwritable(path, reason)) =
            look(dir.path(), false, &Judge::kiosk())
        else {
            panic!("a file in the place of new/");
        };
        let found = (Path::new(&path), reason.as_str());
        let (new, tmp) = (dir.path().join("new"), dir.path().join("tmp"));
        assert!(
            [(new.as_path(), "kind"), (tmp.as_path(), "denied")].contains(&found),
            "{found:?}"
        );
    }

    #[test]
    fn what_the_kiosk_cannot_keep_is_named() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = tempfile::tempdir().unwrap();
        let dir = place.path();
        let set = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        let kiosk = Judge::user(4_000_000);
        let ids = |judge: &Judge, trial| -> Vec<&'static str> {
            let found = parts(dir, "k1", trial, judge);
            found.iter().map(DiagnosticKind::id).collect()
        };
        set(dir, 0o777);
        assert_eq!(
            ids(&kiosk, false),
            ["spool-bare"],
            "perhaps a share is gone"
        );
        assert_eq!(ids(&kiosk, true), [""; 0]);
        for name in ["new", "collected", "damaged"] {
            fs::create_dir(dir.join(name)).unwrap();
        }
        assert_eq!(ids(&kiosk, false), ["spool-bare"]);
        fs::create_dir(dir.join("tmp")).unwrap();
        assert_eq!(ids(&kiosk, false), [""; 0]);
        // It cannot be made.
        set(dir, 0o755);
        let twice = ["spool-unwritable", "spool-unwritable", "spool-silent"];
        assert_eq!(ids(&kiosk, false), twice);
        set(dir, 0o777);
        for name in ["seq-k1", "lease-k1"] {
            let file = dir.join(name);
            fs::create_dir(&file).unwrap();
            assert_eq!(ids(&kiosk, false), ["spool-in-the-way"], "{name}");
            fs::remove_dir(&file).unwrap();
            fs::write(&file, "").unwrap();
            set(&file, 0o644);
            assert_eq!(ids(&kiosk, false), ["spool-owner"], "{name}");
            assert_eq!(ids(&Judge::kiosk(), false), [""; 0], "{name}");
            set(&file, 0o666);
            assert_eq!(ids(&kiosk, false), [""; 0], "{name}");
        }
        fs::write(dir.join("seq-k1"), "abc").unwrap();
        assert_eq!(ids(&kiosk, false), ["spool-number"]);
        fs::write(dir.join("seq-k1"), "000000012\n").unwrap();
        fs::create_dir(dir.join("status")).unwrap();
        assert_eq!(ids(&kiosk, false), ["spool-silent"]);
        assert_eq!(ids(&Judge::kiosk(), false), [""; 0]);
        fs::create_dir(dir.join("calls")).unwrap();
        assert_eq!(ids(&kiosk, false), ["spool-silent", "spool-mute"]);
        assert_eq!(ids(&Judge::kiosk(), false), [""; 0]);
        let missing = parts(&dir.join("x"), "k1", false, &kiosk);
        assert!(missing.is_empty(), "that is told already: {missing:?}");
    }

    /// The inbox of a spool that was made anew would show an empty day.
    #[test]
    fn a_missing_folder_is_to_be_mounted_and_not_made() {
        let (texts, _) = crate::texts::Texts::load(&[], &std::collections::BTreeMap::new(), None);
        for what in [
            DiagnosticKind::SpoolAbsent("x".into()),
            DiagnosticKind::SpoolMissing("x".into()),
            DiagnosticKind::SpoolPart("x".into(), Flaw::Bare),
        ] {
            let fault = crate::check::Diagnostic::whole("x", what);
            for (language, mount) in [("ja", "マウント"), ("en", "mount")] {
                let said = crate::check::report::say(&texts, language, &fault);
                let text = serde_json::to_string(&said).unwrap();
                assert!(
                    text.contains(mount) && !text.contains("spool init"),
                    "{text}"
                );
            }
        }
    }
}

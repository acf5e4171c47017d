use std::fs;

use super::*;
use crate::config::SpoolSettings;

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
    let named = |kiosk: &str, pickup| {
        let kiosk = kiosk.to_owned();
        let settings = Config {
            kiosk,
            pickup,
            ..Config::default()
        };
        shared_letters(spool.path(), &settings)
    };
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
    let mut alone = Config {
        kiosk: "k1".to_owned(),
        ..Config::default()
    };
    assert!(shared_letters(&spool.path().join("no"), &alone).is_empty());
    // What reception is told of kiosks is looked at, too.
    alone.kiosks = [("x1".to_owned(), 'A'), ("x2".to_owned(), 'A')].into();
    let told = shared_letters(&spool.path().join("no"), &alone);
    assert_eq!(told.len(), 1, "{told:?}");
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
    let settings = |dir: &Path, trial| Config {
        spool: SpoolSettings {
            dir: dir.to_owned(),
            ..SpoolSettings::default()
        },
        kiosk: "k1".to_owned(),
        stats: true,
        trial,
        ..Config::default()
    };
    let ids = |judge: &Judge, trial| -> Vec<&'static str> {
        let found = parts(&settings(dir, trial), judge);
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
    let all = [
        "spool-unwritable",
        "spool-unwritable",
        "spool-silent",
        "spool-uncounted",
        "spool-mute",
    ];
    assert_eq!(ids(&kiosk, false), all);
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
    fs::create_dir(dir.join("stats")).unwrap();
    assert_eq!(ids(&kiosk, false), ["spool-silent", "spool-uncounted"]);
    assert_eq!(ids(&Judge::kiosk(), false), [""; 0]);
    fs::create_dir(dir.join("calls")).unwrap();
    assert_eq!(
        ids(&kiosk, false),
        ["spool-silent", "spool-uncounted", "spool-mute"]
    );
    assert_eq!(ids(&Judge::kiosk(), false), [""; 0]);
    let uncounted = Config {
        stats: false,
        ..settings(dir, false)
    };
    assert_eq!(parts(&uncounted, &kiosk).len(), 2, "nothing is to be kept");
    let missing = parts(&settings(&dir.join("x"), false), &kiosk);
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

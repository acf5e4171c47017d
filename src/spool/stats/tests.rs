use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

use super::*;

const NOVEMBER: MonthName = MonthName {
    year: 2026,
    month: 11,
};

fn of(kiosk: &str, month: MonthName) -> Counted {
    Counted {
        month,
        kiosk: kiosk.to_owned(),
    }
}

#[test]
fn a_name_tells_kiosk_and_month() {
    let whose = of("k1", NOVEMBER);
    assert_eq!(whose.file(), "k1-2026-11.json");
    assert_eq!(Counted::parse("k1-2026-11.json"), Some(whose));
    for wrong in [
        "k1-2026-11.json.garbled",
        ".k1-2026-11.json",
        "k1-2026-13.json",
        "k1-2026-1.json",
        "K1-2026-11.json",
        "2026-11.json",
        "k1-+026-11.json",
    ] {
        assert_eq!(Counted::parse(wrong), None, "{wrong}");
    }
    assert!(is_known(".k1-2026-11.json") && is_known("k1-2026-11.json.garbled"));
    assert!(!is_known("x"));
    let (first, last) = NOVEMBER.before(9).days().unwrap();
    assert_eq!(
        (first.to_string(), last.to_string()),
        ("2026-02-01".into(), "2026-02-28".into())
    );
    assert_eq!(NOVEMBER.before(11).to_string(), "2025-12");
    assert_eq!(NOVEMBER.before(36).to_string(), "2023-11");
}

#[test]
fn a_month_is_for_nobody_else_until_it_is_over() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    let [now, before] = [NOVEMBER, NOVEMBER.before(1)];
    assert_eq!(read_one(dir, &of("k1", now)).unwrap(), None);
    for month in [now, before] {
        for kiosk in ["k1", "k2"] {
            keep(dir, &of(kiosk, month), b"one").unwrap();
            keep(dir, &of(kiosk, month), b"two").unwrap();
        }
    }
    let mode = |name: &str| fs::metadata(dir.join("stats").join(name)).unwrap().mode() & 0o7777;
    assert_eq!((mode(""), mode("k1-2026-10.json")), (0o700, 0o600));
    close(dir, "k1", now, now.before(36)).unwrap();
    assert_eq!(mode("k1-2026-10.json"), 0o644);
    assert_eq!(mode("k2-2026-10.json"), 0o600, "that kiosk may count on");
    assert_eq!(mode("k1-2026-11.json"), 0o600);
    let kept = read_one(dir, &of("k1", before)).unwrap().unwrap();
    assert_eq!(kept.as_slice(), b"two");
    assert_eq!(fs::read_dir(dir.join("stats")).unwrap().count(), 4);
    let closed = |found: &Found| {
        found
            .bytes
            .as_ref()
            .map(|read| read.as_ref().unwrap().to_vec())
    };
    let all = read(dir).unwrap();
    let all: Vec<_> = all.iter().map(closed).collect();
    assert_eq!(all, [Some(b"two".to_vec()), None, None, None]);
    // A clock that goes back counts on, unseen.
    keep(dir, &of("k1", before), b"three").unwrap();
    assert_eq!(mode("k1-2026-10.json"), 0o600);
}

/// Also where the folder would hand each new file to a group.
#[test]
fn nobody_is_let_in_by_a_folder_of_a_group() {
    let spool = tempfile::tempdir().unwrap();
    let folder = spool.path().join("stats");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o2770)).unwrap();
    keep(spool.path(), &of("k1", NOVEMBER), b"x").unwrap();
    let kept = fs::metadata(folder.join("k1-2026-11.json")).unwrap();
    assert_eq!(kept.mode() & 0o777, 0o600);
}

#[test]
fn what_is_older_than_is_kept_goes_whoever_counted_it() {
    let spool = tempfile::tempdir().unwrap();
    let dir = spool.path();
    close(dir, "k1", NOVEMBER, NOVEMBER.before(36)).unwrap();
    for months in [0, 36, 37, 400] {
        keep(dir, &of("k2", NOVEMBER.before(months)), b"x").unwrap();
    }
    fs::write(dir.join("stats/notes.txt"), "").unwrap();
    close(dir, "k1", NOVEMBER, NOVEMBER.before(36)).unwrap();
    let left: Vec<String> = read(dir)
        .unwrap()
        .into_iter()
        .map(|found| found.whose.month.to_string())
        .collect();
    assert_eq!(left, ["2023-11", "2026-11"]);
    assert!(dir.join("stats/notes.txt").exists());
}

#[test]
fn what_is_garbled_is_set_aside_and_counting_goes_on() {
    let spool = tempfile::tempdir().unwrap();
    let whose = of("k1", NOVEMBER);
    for text in [b"garbled", b"again !"] {
        keep(spool.path(), &whose, text).unwrap();
        set_aside(spool.path(), &whose).unwrap();
    }
    assert_eq!(read_one(spool.path(), &whose).unwrap(), None);
    let aside = spool.path().join("stats/k1-2026-11.json.garbled");
    assert_eq!(fs::read(aside).unwrap(), b"again !");
    keep(spool.path(), &whose, b"new").unwrap();
    assert_eq!(read(spool.path()).unwrap().len(), 1);
}

#[test]
fn nothing_planted_is_followed() {
    let spool = tempfile::tempdir().unwrap();
    let folder = spool.path().join("stats");
    fs::create_dir(&folder).unwrap();
    let outside = tempfile::NamedTempFile::new().unwrap();
    symlink(outside.path(), folder.join("k1-2026-11.json")).unwrap();
    symlink(outside.path(), folder.join(".k1-2026-11.json")).unwrap();
    let whose = of("k1", NOVEMBER);
    assert!(matches!(
        read_one(spool.path(), &whose),
        Err(ReadError::NotAFile)
    ));
    keep(spool.path(), &whose, b"x").unwrap();
    assert_eq!(fs::read(outside.path()).unwrap(), b"");
    assert!(read_one(spool.path(), &whose).unwrap().is_some());
    fs::remove_dir_all(&folder).unwrap();
    let other = tempfile::tempdir().unwrap();
    symlink(other.path(), &folder).unwrap();
    assert!(keep(spool.path(), &whose, b"x").is_err());
    assert_eq!(fs::read_dir(other.path()).unwrap().count(), 0);
}

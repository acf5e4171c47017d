//! A spool of several users, as packaged: what the kiosk, its clerks and root may leave there for each other.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use uketsuke::spool::list::ForeignKind;
use uketsuke::spool::owners::are_others;
use uketsuke::spool::verify::{Finding, verify};
use uketsuke::spool::{EntryName, Spool};
use uketsuke::supervisor::{StartError, fit_for_spool};

const STAFF: u32 = 41_000;
const ALL: u32 = 41_001;
const KIOSK: u32 = 42_000;
const CLERKS: [u32; 2] = [43_000, 43_001];

struct Packaged(tempfile::TempDir);

impl Packaged {
    fn new() -> Self {
        let home = tempfile::Builder::new()
            .permissions(Permissions::from_mode(0o755))
            .tempdir()
            .unwrap();
        let packaged = Self(home);
        Spool::open(&packaged.path(""), false).unwrap();
        for (folder, group, mode) in [
            ("", ALL, 0o1770),
            ("tmp", STAFF, 0o2773),
            ("new", STAFF, 0o2773),
            ("collected", STAFF, 0o2770),
            ("damaged", STAFF, 0o2770),
        ] {
            chown(packaged.path(folder), None, Some(group)).unwrap();
            packaged.set(folder, mode);
        }
        packaged
    }

    fn path(&self, inside: &str) -> PathBuf {
        self.0.path().join("spool").join(inside)
    }

    fn set(&self, inside: &str, mode: u32) {
        fs::set_permissions(self.path(inside), Permissions::from_mode(mode)).unwrap();
    }

    /// A file, or a folder where there is no text.
    fn put(&self, inside: &str, text: Option<&str>, owner: u32, mode: u32) {
        let path = self.path(inside);
        match text {
            Some(text) => fs::write(&path, text).unwrap(),
            None => fs::create_dir(&path).unwrap(),
        }
        chown(&path, Some(owner), Some(owner)).unwrap();
        self.set(inside, mode);
    }

    /// A declaration that the kiosk has sent.
    fn declaration(&self, seq: u32) {
        let name = EntryName::random("k1", seq, chrono::Utc::now(), false).unwrap();
        let inside = format!("new/{}", name.file_name());
        self.put(&inside, Some("{}"), KIOSK, 0o440);
        chown(self.path(&inside), None, Some(STAFF)).unwrap();
    }

    fn found(&self) -> Vec<Finding> {
        verify(&self.path(""), SystemTime::now(), false).unwrap()
    }

    fn run(&self, user: u32, line: &str) -> Output {
        Command::new("setpriv")
            .args([format!("--reuid={user}"), format!("--regid={user}")])
            .arg(format!("--groups={STAFF},{ALL}"))
            .arg(crate::glass::program())
            .args(["spool", "--dir", "spool"])
            .args(line.split_whitespace())
            .current_dir(self.0.path())
            .env("XDG_STATE_HOME", self.0.path())
            .output()
            .unwrap()
    }

    fn gaps(&self) -> Vec<(u32, u32)> {
        let found = self.found().into_iter();
        let gaps = found.filter_map(|one| match one {
            Finding::Gap { first, last, .. } => Some((first, last)),
            _ => None,
        });
        gaps.collect()
    }

    fn odd(&self) -> Vec<String> {
        let found = self.found().into_iter();
        let odd = found.filter_map(|one| match one {
            Finding::Odd { path, .. } => Some(path.display().to_string()),
            _ => None,
        });
        odd.collect()
    }
}

#[test]
#[ignore = "needs root"]
fn every_clerk_can_say_that_a_gap_is_known_and_no_kiosk_can_stop_or_forge_it() {
    let spool = Packaged::new();
    // What the kiosk's user can put there.
    spool.put("gaps-k1", None, KIOSK, 0o755);
    let mut next = 1;
    for clerk in CLERKS.into_iter().chain(CLERKS) {
        spool.declaration(next);
        next += 3;
        spool.declaration(next);
        assert_eq!(spool.gaps(), [(next - 2, next - 1)]);
        let known = spool.run(clerk, "verify --acknowledge-gaps");
        let said = String::from_utf8_lossy(&known.stderr).into_owned();
        assert_eq!(spool.gaps(), [], "{clerk}: {said}");
        next += 1;
    }
    let more = next + 2;
    spool.declaration(more);
    let gap = [(next, more - 1)];
    assert_eq!(spool.gaps(), gap);
    fs::remove_dir(spool.path("gaps-k1")).unwrap();
    assert_eq!(spool.odd(), [""; 0]);
    let all = format!("1-{more}\n");
    let number = format!("{more:09}\n");
    for (name, text) in [("gaps-k1", &all), ("purged-k1", &number)] {
        spool.put(name, Some(text), KIOSK, 0o644);
        assert_eq!(spool.gaps(), gap, "{name}: the kiosk hides a loss");
        assert_eq!(spool.odd(), [name]);
        // An earlier version kept those of a clerk there.
        chown(spool.path(name), Some(CLERKS[0]), None).unwrap();
        assert_eq!((spool.gaps(), spool.odd()), (vec![], vec![]), "{name}");
        fs::remove_file(spool.path(name)).unwrap();
    }
    let listed = spool.run(CLERKS[1], "list");
    assert!(
        String::from_utf8_lossy(&listed.stderr).is_empty(),
        "{listed:?}"
    );
}

#[test]
#[ignore = "needs root"]
fn what_keeps_the_kiosk_from_working_is_named() {
    let spool = Packaged::new();
    let number = Some("000000012\n");
    spool.put("seq-k1", number, KIOSK, 0o600);
    spool.put("lease-k1", Some("x"), KIOSK, 0o644);
    spool.put("status", None, KIOSK, 0o755);
    spool.put("calls", None, KIOSK, 0o755);
    spool.put("desks", None, CLERKS[0], 0o755);
    spool.put("stats", None, KIOSK, 0o770);
    assert_eq!(spool.found(), []);
    let own = |inside: &str, owner| chown(spool.path(inside), Some(owner), Some(owner)).unwrap();
    // Root has started the kiosk, to have a look.
    let path = PathBuf::from;
    for (name, found) in [
        (
            "seq-k1",
            Finding::Owner {
                path: path("seq-k1"),
            },
        ),
        (
            "lease-k1",
            Finding::Owner {
                path: path("lease-k1"),
            },
        ),
        (
            "status",
            Finding::Silent {
                path: path("status"),
            },
        ),
        (
            "calls",
            Finding::Mute {
                path: path("calls"),
            },
        ),
        (
            "stats",
            Finding::Uncounted {
                path: path("stats"),
            },
        ),
    ] {
        own(name, 0);
        assert_eq!(spool.found(), [found], "{name}");
        own(name, KIOSK);
    }
    for name in ["seq-k1", "lease-k1"] {
        fs::remove_file(spool.path(name)).unwrap();
        spool.put(name, None, KIOSK, 0o755);
        assert_eq!(spool.found(), [Finding::InTheWay { path: name.into() }]);
        fs::remove_dir(spool.path(name)).unwrap();
        std::os::unix::fs::symlink("/dev/null", spool.path(name)).unwrap();
        assert_eq!(spool.found(), [Finding::InTheWay { path: name.into() }]);
        fs::remove_file(spool.path(name)).unwrap();
        spool.put(name, number, KIOSK, 0o600);
    }
    for (text, torn) in [("abc\n", true), ("12\n", true), ("", false)] {
        fs::remove_file(spool.path("seq-k1")).unwrap();
        spool.put("seq-k1", Some(text), KIOSK, 0o600);
        let named = spool.found()
            == [Finding::Number {
                path: "seq-k1".into(),
            }];
        assert_eq!(named, torn, "{text}: {:?}", spool.found());
    }
    own("new", 0);
    spool.set("new", 0o755);
    assert!(
        spool
            .found()
            .contains(&Finding::Owner { path: "new".into() })
    );
    own("new", KIOSK);
    own("", 0);
    spool.set("", 0o755);
    assert!(spool.found().contains(&Finding::Owner { path: ".".into() }));
}

#[test]
#[ignore = "needs root"]
fn root_starts_no_kiosk_where_others_work() {
    let spool = Packaged::new();
    let refused = |dir: &Path| match fit_for_spool(dir) {
        Err(StartError::Root(at)) => at == dir,
        _ => false,
    };
    let own = |path: &Path, owner, group| chown(path, Some(owner), Some(group)).unwrap();
    let (dir, home) = (spool.path(""), spool.0.path());
    assert!(refused(&dir), "as packaged");
    own(&dir, KIOSK, KIOSK);
    assert!(refused(&dir));
    own(&dir, 0, 0);
    assert!(!refused(&dir), "root's own");
    let missing = home.join("a/b");
    assert!(!refused(&missing));
    own(home, KIOSK, KIOSK);
    assert!(
        refused(&missing),
        "it would be root's in the home of another"
    );
    assert!(!are_others(&dir) && are_others(&missing));
}

#[test]
#[ignore = "needs root"]
fn old_months_go_at_night_whoever_wrote_them() {
    let spool = Packaged::new();
    let tidying = 44_000;
    // As the package makes it.
    spool.put("journal", None, tidying, 0o700);
    chown(spool.path("journal"), None, Some(STAFF)).unwrap();
    spool.set("journal", 0o3770);
    let months = CLERKS.map(|clerk| format!("journal/desk1-c{clerk}-2019-01.jsonl"));
    for (month, clerk) in months.iter().zip(CLERKS) {
        spool.put(month, Some("{}\n"), clerk, 0o640);
    }
    let left = || months.each_ref().map(|month| spool.path(month).exists());
    // A clerk can remove what they wrote, and is told of the other, which comes first.
    let run = spool.run(CLERKS[1], "tidy --yes");
    assert!(!run.status.success(), "{run:?}");
    assert!(
        String::from_utf8_lossy(&run.stderr).contains(&months[0]),
        "{run:?}"
    );
    assert_eq!(left(), [true, false]);
    let run = spool.run(tidying, "tidy --yes");
    assert!(run.status.success(), "{run:?}");
    assert_eq!(left(), [false, false]);
}

#[test]
fn a_folder_that_stands_where_a_number_is_kept_is_said_to_be_one() {
    let dir = tempfile::tempdir().unwrap();
    Spool::open(dir.path(), false).unwrap();
    fs::create_dir(dir.path().join("seq-K1")).unwrap();
    let found = verify(dir.path(), SystemTime::now(), false).unwrap();
    assert!(
        matches!(
            found.as_slice(),
            [Finding::Odd {
                why: ForeignKind::Directory,
                ..
            }]
        ),
        "no kiosk has such an id: {found:?}"
    );
}

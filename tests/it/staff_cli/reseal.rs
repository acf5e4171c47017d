//! Sealing again for other recipients.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt as _, symlink};

use uketsuke::spool::collect::{CollectError, collect};
use uketsuke::spool::list::{Shelf, names};
use uketsuke::spool::reseal::{ResealError, reseal};
use uketsuke::spool::seal::{Identity, open};
use uketsuke::spool::{EntryName, Sealing};

use crate::staff_cli::clinic::Clinic;
use crate::tools::may_trace;

fn file(clinic: &Clinic, shelf: &str, name: &EntryName) -> std::path::PathBuf {
    clinic.path("spool").join(shelf).join(name.file_name())
}

fn opens(clinic: &Clinic, shelf: &str, name: &EntryName, keys: &[Identity]) -> bool {
    open(&fs::read(file(clinic, shelf, name)).unwrap(), keys).is_ok()
}

#[test]
fn what_waits_and_what_was_collected_opens_with_the_new_keys_alone() {
    let clinic = Clinic::new("en");
    let [waits, taken] = [1, 2].map(|seq| clinic.publish(seq, "vi"));
    clinic.folder.run("spool collect A002").done();
    let before = fs::metadata(file(&clinic, "new", &waits)).unwrap();
    let made = clinic.folder.run("spool keygen -o new.key").done();
    clinic.seals_for("en", &[made.out.trim(), &clinic.safe]);

    let blind = clinic.folder.run("spool reseal --identity reception.key");
    blind.refused("nothing was changed");
    clinic.folder.run("spool reseal").refused("--identity");
    assert!(opens(&clinic, "new", &waits, &clinic.keys("reception.key")));

    let reseal = "spool reseal --identity reception.key --identity new.key";
    let done = clinic.folder.run(reseal).done();
    assert_eq!(done.out, format!("{}\n{}\n", waits.id(), taken.id()));
    assert!(done.err.contains("kiosk.toml: 2."), "{}", done.err);
    for (shelf, name) in [("new", &waits), ("collected", &taken)] {
        assert!(!opens(&clinic, shelf, name, &clinic.keys("reception.key")));
        assert!(opens(&clinic, shelf, name, &clinic.keys("new.key")));
        assert!(opens(&clinic, shelf, name, &clinic.keys("safe.key")));
    }
    let after = fs::metadata(file(&clinic, "new", &waits)).unwrap();
    assert_eq!(
        (
            before.mtime(),
            before.mtime_nsec(),
            before.mode(),
            before.uid()
        ),
        (after.mtime(), after.mtime_nsec(), after.mode(), after.uid()),
        "when it was published, and who may read it"
    );
    assert_eq!(
        before.len() / 4096,
        after.len() / 4096,
        "its size tells nothing"
    );
    let left = fs::read_dir(clinic.path("spool/tmp")).unwrap().count();
    assert_eq!(left, 0, "nothing half is left");
    let shown = clinic
        .folder
        .run("spool show A001 --identity new.key")
        .done();
    assert!(shown.out.contains("ヨシダ"));
}

#[test]
fn what_cannot_be_opened_stays_and_is_named() {
    let clinic = Clinic::new("ja");
    let [good, cut, link] = [1, 2, 3].map(|seq| clinic.publish(seq, "ja"));
    let path = file(&clinic, "new", &cut);
    let half = fs::read(&path).unwrap()[..3000].to_vec();
    fs::write(&path, &half).unwrap();
    let target = clinic.path("target");
    fs::rename(file(&clinic, "new", &link), &target).unwrap();
    symlink(&target, file(&clinic, "new", &link)).unwrap();
    let before = fs::read(&target).unwrap();
    let run = clinic.folder.run("spool reseal --identity reception.key");
    assert_eq!(run.code, Some(1));
    assert_eq!(run.out, format!("{}\n", good.id()));
    for name in [&cut, &link] {
        assert!(run.err.contains(name.id()), "{}", run.err);
    }
    assert_eq!(fs::read(&path).unwrap(), half);
    assert_eq!(fs::read(&target).unwrap(), before, "never followed");
}

#[test]
fn with_another_key_nothing_is_touched() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let made = clinic.folder.run("spool keygen -o other.key").done();
    let before = fs::read(file(&clinic, "new", &name)).unwrap();
    clinic.seals_for("en", &[made.out.trim()]);
    let run = clinic.folder.run("spool reseal --identity other.key");
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains(name.id()), "{}", run.err);
    assert_eq!(fs::read(file(&clinic, "new", &name)).unwrap(), before);
}

#[test]
fn what_is_taken_meanwhile_does_not_come_back() {
    let clinic = Clinic::new("en");
    let all: Vec<EntryName> = (1..=60).map(|seq| clinic.publish(seq, "ja")).collect();
    let (dir, keys) = (clinic.path("spool"), clinic.keys("reception.key"));
    let sealing = Sealing::of(std::slice::from_ref(&clinic.reception)).unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for name in &all {
                match reseal(&dir, Shelf::Waiting, name, &keys, &sealing) {
                    Ok(()) | Err(ResealError::Moved | ResealError::Unreadable(_)) => {}
                    Err(other) => panic!("{other:?}"),
                }
            }
        });
        scope.spawn(|| {
            for name in all.iter().rev() {
                match collect(&dir, name) {
                    Ok(()) => {}
                    // The other thread is just putting the new file there.
                    Err(CollectError::Unreadable(_)) => collect(&dir, name).unwrap(),
                    Err(other) => panic!("{other:?}"),
                }
            }
        });
    });
    let count = |shelf| names(&dir, shelf).unwrap().0.len();
    assert_eq!((count(Shelf::Waiting), count(Shelf::Collected)), (0, 60));
    for name in &all {
        assert!(opens(&clinic, "collected", name, &keys));
    }
}

/// Calls of `spool reseal` that touch the disk, and how often each is made.
fn calls(clinic: &Clinic) -> BTreeMap<String, usize> {
    let trace = clinic.path("trace");
    let traced = strace(clinic, &["-o", trace.to_str().unwrap()]);
    assert_eq!(traced, 0);
    let mut calls = BTreeMap::new();
    for line in fs::read_to_string(trace).unwrap().lines() {
        let call = line.split('(').next().unwrap();
        let call = call.rsplit(' ').next().unwrap();
        if call
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        {
            *calls.entry(call.to_owned()).or_default() += 1;
        }
    }
    calls
}

/// The exit code of a traced `spool reseal`, -1 after a kill.
fn strace(clinic: &Clinic, options: &[&str]) -> i32 {
    let run = std::process::Command::new("strace")
        .args(["-f", "-qq"])
        .args(options)
        .args([
            "-e",
            "trace=openat,write,fsync,fchown,fchmod,utimensat,renameat2,unlinkat",
        ])
        .arg(crate::glass::program())
        .args(["spool", "reseal", "--identity", "reception.key"])
        .current_dir(clinic.folder.path())
        .output();
    run.unwrap().status.code().unwrap_or(-1)
}

#[test]
#[ignore = "needs strace"]
fn a_kill_or_an_error_at_any_call_leaves_the_old_or_the_new_one_whole() {
    if !may_trace() {
        return;
    }
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let (path, tmp) = (file(&clinic, "new", &name), clinic.path("spool/tmp"));
    let old = fs::read(&path).unwrap();
    clinic.seals_for("en", &[&clinic.reception]);
    let (reception, safe) = (clinic.keys("reception.key"), clinic.keys("safe.key"));
    let calls = calls(&clinic);
    // Three of sealing again, two of the journal, which is made.
    assert!(
        calls.contains_key("renameat2") && calls["fsync"] == 5,
        "{calls:?}"
    );
    let mut struck = 0;
    for (call, count) in calls {
        for (blow, nth) in ["signal=KILL", "error=EIO"]
            .iter()
            .flat_map(|blow| (1..=count).map(move |nth| (blow, nth)))
        {
            fs::write(&path, &old).unwrap();
            let inject = format!("inject={call}:{blow}:when={nth}");
            let code = strace(&clinic, &["-o", "/dev/null", "-e", &inject]);
            struck += usize::from(code != 0);
            let there = fs::read(&path).unwrap();
            assert!(open(&there, &reception).is_ok(), "{inject}");
            let is_new = open(&there, &safe).is_err();
            assert!(is_new || there == old, "{inject}");
            assert!(code != 0 || is_new, "said to be done: {inject}");
            clinic
                .folder
                .run("spool reseal --identity reception.key")
                .done();
            assert!(open(&fs::read(&path).unwrap(), &safe).is_err(), "{inject}");
            assert_eq!(fs::read_dir(&tmp).unwrap().count(), 0, "{inject}");
        }
    }
    assert!(struck > 20, "only {struck} runs were struck");
}

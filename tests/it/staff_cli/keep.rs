//! What goes by itself: only what was collected long ago and whose claim was paid; and from when its age counts.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::slice::from_ref;

use chrono::{DateTime, TimeDelta, Utc};
use uketsuke::spool::EntryName;
use uketsuke::spool::collect::collect;
use uketsuke::spool::journal::{Act, Author, Journal, Outcome};

use crate::staff_cli::clinic::Clinic;

fn ago(days: i64) -> DateTime<Utc> {
    Utc::now() - TimeDelta::days(days)
}

/// Settings with these lines in [spool], and sections behind it.
fn set(clinic: &Clinic, lines: &str) {
    let text = format!(
        "[staff]\nlanguage = \"en\"\n[spool]\ndir = \"spool\"\nrecipients = [\"{}\", \"{}\"]\n{lines}",
        clinic.reception, clinic.safe
    );
    clinic.folder.write("kiosk.toml", &text);
}

fn write_down(clinic: &Clinic, act: Act, name: &EntryName, at: DateTime<Utc>) {
    let journal = Journal::new(&clinic.path("spool"), Author::new("anna", "desk1"));
    journal
        .record(&journal.lines(act, from_ref(name).iter(), at))
        .unwrap();
}

/// One that was collected so many days ago, as the journal says; its file is of today.
fn collected(clinic: &Clinic, seq: u32, days: i64) -> EntryName {
    let name = clinic.publish(seq, "ja");
    collect(&clinic.path("spool"), &name).unwrap();
    write_down(clinic, Act::Collected, &name, ago(days));
    name
}

fn is_there(clinic: &Clinic, name: &EntryName) -> bool {
    clinic
        .path("spool/collected")
        .join(name.file_name())
        .exists()
}

#[test]
fn only_what_is_old_and_paid_goes_and_the_rest_is_named() {
    let clinic = Clinic::new("en");
    set(&clinic, "keep = \"90d\"\n");
    let [paid, silent, confirmed, young] =
        [(1, 91), (2, 300), (3, 91), (4, 89)].map(|(seq, days)| collected(&clinic, seq, days));
    let settle = |name, outcome| write_down(&clinic, Act::Outcome(outcome), name, ago(1));
    settle(&paid, Outcome::Paid);
    settle(&young, Outcome::Paid);
    // What counts is what was said last.
    write_down(&clinic, Act::Outcome(Outcome::Paid), &confirmed, ago(2));
    settle(&confirmed, Outcome::Confirmed);
    let dry = clinic.folder.run("spool tidy").done();
    assert!(dry.err.contains("NOTHING was deleted"), "{}", dry.err);
    assert!(is_there(&clinic, &paid));
    let done = clinic.folder.run("spool tidy --yes").done();
    assert_eq!(done.out, dry.out);
    assert!(
        done.err.contains("Deleted: 1") && done.err.contains("stay: 2"),
        "{}",
        done.err
    );
    for (name, said) in [
        (&paid, "claim paid"),
        (&silent, "-  (stays)"),
        (&confirmed, "later  (stays)"),
    ] {
        let line = done
            .out
            .lines()
            .find(|line| line.contains(name.id()))
            .unwrap();
        assert!(line.ends_with(said), "{line}");
    }
    assert_eq!(done.out.lines().count(), 3);
    assert!(!is_there(&clinic, &paid));
    for stays in [&silent, &confirmed, &young] {
        assert!(is_there(&clinic, stays), "{stays:?}");
    }
    let journal = clinic
        .folder
        .run(&format!("spool journal {}", paid.id()))
        .done()
        .out;
    assert!(journal.trim_end().ends_with("deleted"), "{journal}");
    // Staff see how many are left whenever they look.
    let verify = clinic.folder.run("spool verify --identity safe.key").done();
    assert!(
        verify
            .err
            .contains("“claim paid”, and that therefore stay: 2"),
        "{}",
        verify.err
    );
    let again = clinic.folder.run("spool tidy --yes").done();
    assert!(again.err.contains("so none goes"), "{}", again.err);
}

#[test]
fn an_earlier_version_goes_with_the_one_that_replaces_it() {
    let clinic = Clinic::new("en");
    set(&clinic, "keep = \"90d\"\n");
    let first = collected(&clinic, 1, 100);
    let later = first.later(Utc::now()).unwrap();
    let from = clinic.path("spool/collected").join(first.file_name());
    fs::copy(&from, from.with_file_name(later.file_name())).unwrap();
    write_down(&clinic, Act::Collected, &later, ago(100));
    write_down(&clinic, Act::Outcome(Outcome::Paid), &first, ago(9));
    clinic.folder.run("spool tidy --yes").done();
    assert!(
        is_there(&clinic, &later),
        "nobody has said that of the later one"
    );
    write_down(&clinic, Act::Outcome(Outcome::Paid), &later, ago(8));
    fs::copy(from.with_file_name(later.file_name()), &from).unwrap();
    write_down(&clinic, Act::Collected, &first, ago(100));
    clinic.folder.run("spool tidy --yes").done();
    assert!(!is_there(&clinic, &later) && !is_there(&clinic, &first));
}

#[test]
fn nothing_goes_by_itself_unless_somebody_has_set_it() {
    let clinic = Clinic::new("en");
    let old = collected(&clinic, 1, 2000);
    write_down(&clinic, Act::Outcome(Outcome::Paid), &old, ago(1));
    let run = clinic.folder.run("spool tidy --yes").done();
    assert!(
        run.err.contains("[spool] keep in kiosk.toml is empty"),
        "{}",
        run.err
    );
    assert_eq!(run.out, "");
    assert!(is_there(&clinic, &old));
    for (bad, line) in [
        ("keep = \"90\"\n", "“90”"),
        ("keep = \"0d\"\n", "“0d”"),
        ("[journal]\nkeep = \"\"\n", "“”"),
    ] {
        set(&clinic, bad);
        let check = clinic.folder.run("check");
        assert!(check.out.contains(line), "{bad}: {}", check.out);
    }
}

#[test]
fn the_journal_is_kept_for_three_years_or_as_long_as_is_set() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    let months = [40, 200, 1000, 1200].map(|days| {
        write_down(&clinic, Act::Opened, &name, ago(days));
        let month = ago(days).format("%Y-%m");
        clinic.path(&format!("spool/journal/desk1-anna-{month}.jsonl"))
    });
    let left = || months.iter().map(|file| file.exists()).collect::<Vec<_>>();
    clinic.folder.run("spool tidy").done();
    assert_eq!(left(), [true; 4]);
    let run = clinic.folder.run("spool tidy --yes").done();
    assert!(
        run.err.contains("old enough and are gone: 1"),
        "{}",
        run.err
    );
    assert_eq!(left(), [true, true, true, false]);
    // Never before what it tells of may go.
    set(&clinic, "keep = \"52w\"\n[journal]\nkeep = \"10d\"\n");
    clinic.folder.run("spool tidy --yes").done();
    assert_eq!(left(), [true, true, false, false]);
    set(&clinic, "[journal]\nkeep = \"100d\"\n");
    clinic.folder.run("spool tidy --yes").done();
    assert_eq!(left(), [true, false, false, false]);
}

#[test]
fn neither_sealing_again_nor_a_copy_nor_a_restore_makes_one_younger() {
    let clinic = Clinic::new("en");
    let name = collected(&clinic, 1, 100);
    // Of this one the journal says nothing.
    let unknown = clinic.publish(2, "ja");
    collect(&clinic.path("spool"), &unknown).unwrap();
    let aged = || {
        let out = clinic.folder.run("spool purge --older-than 90d").done().out;
        assert!(!out.contains(unknown.id()), "{out}");
        out.contains(name.id())
    };
    assert!(aged());
    clinic.folder.run("spool reseal --identity safe.key").done();
    assert!(aged(), "sealed again");
    let file = clinic.path("spool/collected").join(name.file_name());
    let copy = clinic.path("copy");
    fs::copy(&file, &copy).unwrap();
    fs::remove_file(&file).unwrap();
    fs::rename(&copy, &file).unwrap();
    assert!(aged(), "restored");
    let from = clinic.path("spool");
    let to = clinic.path("other");
    let copied = Command::new("cp")
        .arg("-r")
        .arg(&from)
        .arg(&to)
        .status()
        .unwrap();
    assert!(copied.success());
    let out = clinic
        .folder
        .run("spool --dir other purge --older-than 90d --yes")
        .done()
        .out;
    assert!(out.contains(name.id()), "{out}");
}

/// A mount that goes with the test.
struct Mounted<'p>(&'p Path);

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[test]
#[ignore = "needs root, to mount a small disk"]
fn a_full_disk_can_be_freed() {
    let clinic = Clinic::new("en");
    let spool = clinic.path("spool");
    fs::create_dir_all(&spool).unwrap();
    let mount = |size: &str| {
        let mut mount = Command::new("mount");
        let mount = mount.args(["-t", "tmpfs", "-o", size, "none"]).arg(&spool);
        assert!(mount.status().unwrap().success());
        Mounted(&spool)
    };
    for keeps_room in [true, false] {
        let _mounted = mount("size=1m");
        let name = clinic.publish(1, "ja");
        clinic.folder.run("spool collect A001").done();
        let rest = spool.join("damaged/rest");
        let mut file = fs::File::create(&rest).unwrap();
        while std::io::Write::write(&mut file, &[7; 4096]).is_ok_and(|written| written > 0) {}
        if !keeps_room {
            let mut all = fs::read_dir(spool.join("journal"))
                .unwrap()
                .map(Result::unwrap);
            let reserve = all.find(|of| of.file_name().to_string_lossy().starts_with(".reserve"));
            fs::remove_file(reserve.unwrap().path()).unwrap();
            while std::io::Write::write(&mut file, &[7; 4096]).is_ok_and(|written| written > 0) {}
        }
        let purged = clinic.folder.run("spool purge --older-than 0d --yes");
        if keeps_room {
            let purged = purged.done();
            assert!(purged.out.contains(name.id()), "{}", purged.out);
        } else {
            purged.refused("The journal cannot be written");
        }
        assert_eq!(is_there(&clinic, &name), !keeps_room);
    }
}

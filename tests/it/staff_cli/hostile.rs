//! Somebody planted things in the spool: they are named and skipped, never followed, and change nothing
//! on the clerk's terminal.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use chrono::Utc;
use rustix::fs::{CWD, Mode, mkfifoat};
use uketsuke::spool::EntryName;

use crate::staff_cli::clinic::Clinic;

fn entry(seq: u32) -> EntryName {
    EntryName::random("k1", seq, Utc::now(), false).unwrap()
}

/// Nothing that a terminal would do or hide.
fn is_calm(text: &str) -> bool {
    text.chars()
        .all(|c| !uketsuke::text::sanitize::is_unsafe(c) || c == '\n')
}

struct Planted {
    link: EntryName,
    pipe: EntryName,
    huge: EntryName,
    cut: EntryName,
    foreign: EntryName,
}

/// `by_root`: the last one belongs to somebody else; otherwise it is one more that is cut.
fn plant(new: &Path, by_root: bool) -> Planted {
    let [link, pipe, huge, cut, foreign] = [2, 3, 4, 5, 6].map(entry);
    symlink("/etc/passwd", new.join(link.file_name())).unwrap();
    mkfifoat(CWD, new.join(pipe.file_name()), Mode::RWXU).unwrap();
    let private = |name: &EntryName, bytes: &[u8]| {
        let path = new.join(name.file_name());
        fs::write(&path, bytes).unwrap();
        let rights = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(&path, rights).unwrap();
        path
    };
    private(&huge, &b"\x1b[2J".repeat(2_500_000));
    private(&cut, b"{\"v\":1,\"id\":\"k1");
    let path = private(&foreign, b"{}");
    if by_root {
        std::os::unix::fs::chown(path, Some(61_001), None).unwrap();
    }
    fs::write(new.join("\u{1b}]0;x\u{7}\u{202e}\n.json"), "x").unwrap();
    Planted {
        link,
        pipe,
        huge,
        cut,
        foreign,
    }
}

#[test]
fn planted_files_are_named_and_skipped_by_every_command() {
    are_named_and_skipped(false);
}

#[test]
#[ignore = "needs root"]
fn planted_files_of_another_user_are_named_and_skipped_by_every_command() {
    are_named_and_skipped(true);
}

fn are_named_and_skipped(by_root: bool) {
    let clinic = Clinic::new("en");
    clinic.seals_plain();
    let good = clinic.publish_plain(1, |text| {
        text.replace("千代田区", "\\u001b[31m\\u202e千代田区")
    });
    let new = clinic.path("spool/new");
    let passwd = fs::read("/etc/passwd").unwrap();
    let planted = plant(&new, by_root);
    let count = || fs::read_dir(&new).unwrap().count();
    let before = count();
    let run = |line: &str| {
        let run = clinic.folder.run(line);
        assert!(
            is_calm(&run.out.replace('\u{feff}', "").replace("\r\n", "\n")),
            "{line}"
        );
        assert!(is_calm(&run.err), "{line}: {:?}", run.err);
        run
    };

    let list = run("spool list").done();
    assert!(list.out.contains(good.id()) && !list.out.contains(planted.link.id()));
    for name in [
        planted.link.id(),
        planted.pipe.id(),
        "<U+001B>]0;x<U+0007><U+202E><U+000A>.json",
    ] {
        assert!(list.err.contains(name), "{name} in {}", list.err);
    }
    for format in ["json", "csv", "fhir"] {
        let exported = run(&format!("spool export A001 --format {format}")).done();
        assert!(exported.out.contains("千代田区"));
    }
    run("spool show A001").done();

    let mut unreadable = vec![&planted.huge, &planted.cut, &planted.foreign];
    for name in &unreadable {
        for command in ["show", "export --format json", "export --format fhir"] {
            run(&format!("spool {command} {}", name.id())).refused(name.id());
        }
    }
    for name in [&planted.link, &planted.pipe] {
        // Not even found: it is no declaration.
        for command in ["show", "collect", "export --format csv"] {
            run(&format!("spool {command} {}", name.id())).refused(name.id());
        }
    }
    run(&format!("spool collect {}", planted.huge.id())).refused(planted.huge.id());

    let verify = run("spool verify");
    assert_eq!(verify.code, Some(1));
    unreadable.extend([&planted.link, &planted.pipe]);
    for name in unreadable {
        assert!(verify.out.contains(name.id()), "{name} in {}", verify.out);
    }
    assert!(
        verify.out.contains("<U+001B>]0;x<U+0007>"),
        "{}",
        verify.out
    );
    assert_eq!(count(), before, "nothing moved, nothing deleted");
    assert_eq!(fs::read("/etc/passwd").unwrap(), passwd);

    run("spool collect A001").done();
    let purge = run("spool purge --older-than 0d --yes").done();
    assert!(purge.out.contains(good.id()));
    assert_eq!(count(), before - 1);
}

#[test]
fn what_was_planted_among_the_collected_is_never_purged() {
    let clinic = Clinic::new("en");
    let name = clinic.publish(1, "ja");
    clinic.folder.run("spool collect A001").done();
    let collected = clinic.path("spool/collected");
    let link = entry(2);
    symlink("/etc/passwd", collected.join(link.file_name())).unwrap();
    fs::write(collected.join("notes.txt"), "x").unwrap();
    let purge = clinic
        .folder
        .run("spool purge --older-than 0d --yes")
        .done();
    assert!(purge.out.contains(name.id()) && !purge.out.contains(link.id()));
    for name in ["collected/notes.txt", link.id()] {
        assert!(purge.err.contains(name), "{}", purge.err);
    }
    let left = fs::read_dir(collected).unwrap();
    let left = left.map(|file| file.unwrap().file_name());
    // Beside the last purged number.
    assert_eq!(left.filter(|name| *name != ".purged-k1").count(), 2);
}

/// In a clinic that seals, one that is not is a forgery or readable for everybody: each command says so.
#[test]
fn one_that_is_not_sealed_among_sealed_ones_is_named_by_every_command() {
    let clinic = Clinic::new("en");
    let sealed = clinic.publish(1, "ja");
    let plain = clinic.publish_plain(2, str::to_owned);
    let run = |line: &str| clinic.folder.run(&format!("{line} --identity safe.key"));
    let said = "is not sealed";
    assert!(
        run(&format!("spool show {}", plain.id()))
            .done()
            .out
            .contains(said)
    );
    assert!(
        !run(&format!("spool show {}", sealed.id()))
            .done()
            .out
            .contains(said)
    );
    let print = run(&format!("spool print {} -o a.pdf", plain.id()));
    assert!(print.err.contains(said), "{}", print.err);
    let list = clinic.folder.run("spool list").done().out;
    let line = |id: &str| list.lines().find(|line| line.contains(id)).unwrap();
    assert!(line(plain.id()).contains("not sealed"), "{list}");
    assert!(!line(sealed.id()).contains("not sealed"), "{list}");
    for format in ["json", "csv", "fhir"] {
        let export = |id: &str| run(&format!("spool export {id} --format {format}"));
        let told = export(plain.id());
        assert_eq!(told.code, Some(0), "{}", told.err);
        let named = told.err.contains(plain.id()) && told.err.contains(said);
        assert!(named, "{format}: {}", told.err);
        assert_eq!(export(sealed.id()).err, "", "{format}");
    }
    let verify = run("spool verify");
    assert_eq!(verify.code, Some(1));
    assert!(
        verify.out.contains(plain.id()) && verify.out.contains(said),
        "{}",
        verify.out
    );
    clinic.seals_plain();
    assert!(!run("spool show A002").done().out.contains(said));
}

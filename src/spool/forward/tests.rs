use std::fs;
use std::os::unix::fs::symlink;

use chrono::{TimeDelta, Utc};

use super::*;
use crate::spool::Spool;

fn spool() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    Spool::open(dir.path(), false).unwrap();
    prepare(dir.path()).unwrap();
    dir
}

fn put(dir: &Path, kiosk: &str, seq: u32, age: i64, sealed: bool) -> EntryName {
    let at = Utc::now() - TimeDelta::seconds(age);
    let name = EntryName::random(kiosk, seq, at, sealed).unwrap();
    fs::write(dir.join("new").join(name.file_name()), name.id()).unwrap();
    name
}

fn files(dir: &Path, folder: &str) -> Vec<String> {
    let all = fs::read_dir(dir.join(folder)).unwrap();
    let mut names: Vec<_> = all
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_oldest_goes_first_and_what_is_not_sealed_does_not_go() {
    let spool = spool();
    let dir = spool.path();
    let younger = put(dir, "k1", 1, 5, true);
    let oldest = put(dir, "k2", 7, 9, true);
    put(dir, "k1", 2, 20, false);
    let found = queue(dir).unwrap();
    assert_eq!(found.sealed, [oldest, younger]);
    assert_eq!(found.readable, 1);
}

#[test]
fn what_was_sent_is_moved_and_can_be_sent_again() {
    let spool = spool();
    let dir = spool.path();
    let names: Vec<_> = (1..=3).map(|seq| put(dir, "k1", seq, 9, true)).collect();
    for (name, to) in names.iter().zip([Onward::Forwarded, Onward::Refused]) {
        let sent = read(dir, name).unwrap();
        assert_eq!(*sent.bytes, name.id().as_bytes());
        assert!(move_on(dir, name, &sent, to).unwrap());
    }
    assert_eq!(files(dir, "forwarded"), [names[0].file_name()]);
    assert_eq!(refused(dir).unwrap(), [names[1].clone()]);
    assert_eq!(files(dir, "new"), [names[2].file_name()]);
    assert_eq!(send_again(dir, Onward::Refused).unwrap(), 1);
    assert_eq!(send_again(dir, Onward::Forwarded).unwrap(), 1);
    assert_eq!(files(dir, "new").len(), 3);
}

#[test]
fn what_somebody_took_or_sealed_anew_stays_where_it_is() {
    let spool = spool();
    let dir = spool.path();
    let name = put(dir, "k1", 1, 9, true);
    let path = dir.join("new").join(name.file_name());
    let sent = read(dir, &name).unwrap();
    // As `spool reseal` does.
    fs::write(dir.join("tmp/other"), "other").unwrap();
    fs::rename(dir.join("tmp/other"), &path).unwrap();
    assert!(!move_on(dir, &name, &sent, Onward::Forwarded).unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "other");
    let sent = read(dir, &name).unwrap();
    fs::rename(&path, dir.join("collected").join(name.file_name())).unwrap();
    assert!(!move_on(dir, &name, &sent, Onward::Forwarded).unwrap());
    assert!(matches!(read(dir, &name), Err(ReadError::Gone)));
}

#[test]
fn another_one_of_the_same_name_is_never_replaced() {
    let spool = spool();
    let dir = spool.path();
    let name = put(dir, "k1", 1, 9, true);
    let there = dir.join("forwarded").join(name.file_name());
    fs::write(&there, "another").unwrap();
    let sent = read(dir, &name).unwrap();
    let moved = move_on(dir, &name, &sent, Onward::Forwarded);
    assert_eq!(moved.unwrap_err().attempt, Attempt::Rename);
    assert_eq!(fs::read_to_string(&there).unwrap(), "another");
    // The same once more, as after a crash of the kiosk: one is left.
    fs::write(&there, name.id()).unwrap();
    assert!(move_on(dir, &name, &sent, Onward::Forwarded).unwrap());
    assert_eq!(files(dir, "new"), [""; 0]);
}

#[test]
fn nothing_that_was_planted_is_sent() {
    let spool = spool();
    let dir = spool.path();
    let [link, hard, large] = [1, 2, 3].map(|seq| put(dir, "k1", seq, 9, true));
    let at = |name: &EntryName| dir.join("new").join(name.file_name());
    fs::write(dir.join("secret"), "secret").unwrap();
    fs::remove_file(at(&link)).unwrap();
    symlink(dir.join("secret"), at(&link)).unwrap();
    fs::remove_file(at(&hard)).unwrap();
    fs::hard_link(dir.join("secret"), at(&hard)).unwrap();
    fs::write(at(&large), vec![b'x'; 64 * 1024 + 1]).unwrap();
    // A link is no declaration by its name already.
    assert_eq!(queue(dir).unwrap().sealed, [hard.clone(), large.clone()]);
    for (name, id) in [(link, "not-a-file"), (hard, "linked"), (large, "too-large")] {
        assert_eq!(read(dir, &name).unwrap_err().id(), id);
    }
}

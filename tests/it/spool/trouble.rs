//! The disk is full, read-only, gone; what then is and is not there.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use uketsuke::spool::{Attempt, Class, Spool};

use crate::spool::support::{dir, name, spool, visible};
use crate::tools::{mount_small, unmount};

/// A small file system of one's own, unmounted when dropped. Needs root.
struct Tmpfs(tempfile::TempDir);

impl Tmpfs {
    fn mount(options: &str) -> Option<Self> {
        let dir = dir();
        mount_small(dir.path(), options).then_some(Self(dir))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn remount(&self, options: &str) {
        let options = format!("remount,{options}");
        let done = Command::new("mount")
            .args(["-o", &options])
            .arg(self.path())
            .status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Tmpfs {
    fn drop(&mut self) {
        unmount(self.path());
    }
}

#[test]
#[ignore = "needs root"]
fn a_full_disk_keeps_nothing_and_says_so_and_a_retry_works() {
    let Some(disk) = Tmpfs::mount("size=64k,mode=700") else {
        return;
    };
    let spool = Spool::open(disk.path(), false).unwrap();
    fs::write(disk.path().join("filler"), vec![0; 40_000]).unwrap();
    let name = name(1, false);
    let record = vec![b'x'; 40_000];
    let error = spool.publish(&name, &record).unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Write, Class::Full)
    );
    assert!(visible(disk.path()).is_empty());
    assert_eq!(
        fs::read_dir(disk.path().join("tmp")).unwrap().count(),
        0,
        "nothing half is left"
    );
    fs::remove_file(disk.path().join("filler")).unwrap();
    spool.publish(&name, &record).unwrap();
    assert_eq!(visible(disk.path()), [name.file_name()]);
}

#[test]
#[ignore = "needs root"]
fn too_little_room_is_found_before_a_patient_writes() {
    let Some(disk) = Tmpfs::mount("size=8m,nr_inodes=100,mode=700") else {
        return;
    };
    let spool = Spool::open(disk.path(), false).unwrap();
    spool.probe().unwrap();
    for file in 0..40 {
        fs::write(disk.path().join(format!("small{file}")), "").unwrap();
    }
    let error = spool.probe().unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Room, Class::Full),
        "inodes"
    );
    disk.remount("nr_inodes=1000");
    spool.probe().unwrap();
    disk.remount("size=3m");
    let error = spool.probe().unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Room, Class::Full),
        "bytes"
    );
}

#[test]
#[ignore = "needs root"]
fn a_read_only_disk_is_found() {
    let Some(disk) = Tmpfs::mount("size=8m,mode=700") else {
        return;
    };
    let spool = Spool::open(disk.path(), false).unwrap();
    disk.remount("ro");
    assert_eq!(spool.probe().unwrap_err().class(), Class::ReadOnly);
    let error = spool.publish(&name(1, false), b"{}").unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Create, Class::ReadOnly)
    );
    disk.remount("rw");
    spool.probe().unwrap();
    spool.publish(&name(1, false), b"{}").unwrap();
}

#[test]
#[ignore = "needs root"]
fn two_file_systems_are_found() {
    let Some(disk) = Tmpfs::mount("size=8m,mode=700") else {
        return;
    };
    let (dir, spool) = spool();
    let new = dir.path().join("new");
    let bound = Command::new("mount")
        .arg("--bind")
        .arg(disk.path())
        .arg(&new)
        .status();
    assert!(bound.unwrap().success());
    let probe = spool.probe();
    let publish = spool.publish(&name(1, false), b"{}");
    let listed = visible(dir.path());
    let unbound = Command::new("umount").arg("-l").arg(&new).status();
    assert!(unbound.unwrap().success());
    assert_eq!(probe.unwrap_err().class(), Class::Split);
    assert_eq!(publish.unwrap_err().class(), Class::Split);
    assert!(listed.is_empty());
}

#[test]
fn a_spool_that_went_away_and_came_back_works_again() {
    let (dir, spool) = spool();
    let away = dir.path().join("away");
    fs::rename(dir.path().join("new"), &away).unwrap();
    let error = spool.publish(&name(1, false), b"{}").unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Open, Class::Missing)
    );
    assert_eq!(spool.probe().unwrap_err().class(), Class::Missing);
    fs::create_dir(dir.path().join("new")).unwrap();
    spool.publish(&name(1, false), b"{}").unwrap();
    assert_eq!(
        visible(dir.path()).len(),
        1,
        "in the directory that is there now"
    );
    assert_eq!(fs::read_dir(away).unwrap().count(), 0);
}

#[test]
fn a_plain_file_in_the_way_is_found() {
    let dir = dir();
    let path = dir.path().join("spool");
    fs::write(&path, "").unwrap();
    let error = Spool::open(&path, false).unwrap_err();
    assert_eq!(error.class(), Class::Missing, "{error}");
}

#[test]
fn a_probe_leaves_nothing() {
    let (dir, spool) = spool();
    spool.probe().unwrap();
    let mut left: Vec<_> = fs::read_dir(dir.path())
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            fs::read_dir(path)
                .unwrap()
                .map(|inner| inner.unwrap().path())
        })
        .collect();
    left.sort();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_number_that_cannot_be_kept_stops_the_declaration() {
    let (dir, spool) = spool();
    fs::create_dir(dir.path().join("seq-k1")).unwrap();
    let error = spool.publish(&name(1, false), b"{}").unwrap_err();
    assert_eq!(error.attempt, Attempt::Number);
    assert!(visible(dir.path()).is_empty());
    assert_eq!(fs::read_dir(dir.path().join("tmp")).unwrap().count(), 0);
    fs::remove_dir(dir.path().join("seq-k1")).unwrap();
    spool.publish(&name(1, false), b"{}").unwrap();
}

#[test]
fn what_is_larger_than_a_reader_takes_is_not_published() {
    let (dir, spool) = spool();
    let error = spool
        .publish(&name(1, false), &vec![0; 70_000])
        .unwrap_err();
    assert_eq!(error.attempt, Attempt::Write);
    assert!(visible(dir.path()).is_empty());
}

#[test]
fn rights_of_what_is_there_are_kept() {
    let (dir, _spool) = spool();
    let new = dir.path().join("new");
    fs::set_permissions(&new, fs::Permissions::from_mode(0o750)).unwrap();
    Spool::open(dir.path(), false).unwrap();
    assert_eq!(
        fs::metadata(new).unwrap().permissions().mode() & 0o7777,
        0o750
    );
}

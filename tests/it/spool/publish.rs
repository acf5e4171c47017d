//! What is published is durable, private, whole and its own.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

use uketsuke::spool::collect::collect;
use uketsuke::spool::list::{Shelf, names};
use uketsuke::spool::read;
use uketsuke::spool::seal::Identity;
use uketsuke::spool::{Attempt, Class, Sealing, Spool};

use crate::spool::support::{dir, name, spool, visible};

#[test]
fn what_is_published_is_what_is_read() {
    let (dir, spool) = spool();
    let key = Identity::generate();
    let sealing = Sealing::Recipients(vec![key.to_public()]);
    let record = "{\"name\":\"髙﨑 𠮷田 辻\u{e0100}\"}".as_bytes();
    let name = name(1, true);
    spool
        .publish(&name, &sealing.seal(record).unwrap())
        .unwrap();
    let read = read::read(dir.path(), Shelf::Waiting, &name, &[key]).unwrap();
    assert_eq!(read.trim_ascii_end(), record);
    assert_eq!(fs::read_dir(dir.path().join("tmp")).unwrap().count(), 0);
}

#[test]
fn everything_is_private() {
    let dir = dir();
    let root = dir.path().join("spool");
    let spool = Spool::open(&root, false).unwrap();
    let name = name(1, false);
    spool.publish(&name, b"{}").unwrap();
    for (path, mode) in [
        (root.clone(), 0o700),
        (root.join("tmp"), 0o700),
        (root.join("new"), 0o700),
        (root.join("collected"), 0o700),
        (root.join("damaged"), 0o700),
        (root.join("new").join(name.file_name()), 0o600),
        (root.join("seq-k1"), 0o600),
    ] {
        let found = fs::metadata(&path).unwrap().permissions().mode() & 0o7777;
        assert_eq!(found, mode, "{}", path.display());
    }
}

#[test]
fn a_directory_of_two_users_gets_files_for_the_group() {
    let (dir, spool) = spool();
    let shared = fs::Permissions::from_mode(0o3773);
    fs::set_permissions(dir.path().join("tmp"), shared).unwrap();
    let name = name(1, false);
    spool.publish(&name, b"{}").unwrap();
    let path = dir.path().join("new").join(name.file_name());
    assert_eq!(
        fs::metadata(path).unwrap().permissions().mode() & 0o7777,
        0o440
    );
    spool.publish(&name, b"{}").unwrap();
}

#[test]
fn an_unplugged_disk_is_not_replaced_by_a_directory() {
    let dir = dir();
    let deep = dir.path().join("mnt/usb/spool");
    let error = Spool::open(&deep, false).unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Make, Class::Missing)
    );
    assert!(!dir.path().join("mnt").exists());
    Spool::open(&deep, true).unwrap().probe().unwrap();
}

#[test]
fn a_symlink_inside_the_spool_is_not_followed() {
    let (dir, spool) = spool();
    let elsewhere = crate::spool::support::dir();
    fs::remove_dir(dir.path().join("new")).unwrap();
    symlink(elsewhere.path(), dir.path().join("new")).unwrap();
    assert_eq!(
        spool.publish(&name(1, false), b"{}").unwrap_err().attempt,
        Attempt::Open
    );
    assert!(Spool::open(dir.path(), false).is_err());
}

#[test]
fn a_retry_takes_its_own_place() {
    let (dir, spool) = spool();
    let name = name(1, false);
    spool.publish(&name, b"{}").unwrap();
    let path = dir.path().join("new").join(name.file_name());
    let first = fs::metadata(&path).unwrap();
    let _first_open = fs::File::open(&path).unwrap();
    spool.publish(&name, b"{}").unwrap();
    assert_ne!(
        fs::metadata(&path).unwrap().ino(),
        first.ino(),
        "a new inode, never an old one"
    );
    assert_eq!(visible(dir.path()), [name.file_name()]);
}

#[test]
fn a_different_declaration_is_never_overwritten() {
    let (dir, spool) = spool();
    let name = name(1, false);
    spool.publish(&name, b"{\"one\":1}").unwrap();
    let error = spool.publish(&name, b"{\"two\":2}").unwrap_err();
    assert_eq!(
        (error.attempt, error.class()),
        (Attempt::Replace, Class::Taken)
    );
    let path = dir.path().join("new").join(name.file_name());
    assert_eq!(fs::read(&path).unwrap(), b"{\"one\":1}");
    assert_eq!(fs::read_dir(dir.path().join("tmp")).unwrap().count(), 0);

    fs::remove_file(&path).unwrap();
    symlink("/etc/passwd", &path).unwrap();
    let error = spool.publish(&name, b"{}").unwrap_err();
    assert_eq!(error.attempt, Attempt::Replace);
}

#[test]
fn what_an_earlier_try_left_is_no_hindrance() {
    let (dir, spool) = spool();
    let name = name(1, false);
    fs::write(dir.path().join("tmp").join(name.file_name()), "half").unwrap();
    spool.publish(&name, b"{}").unwrap();
    assert_eq!(visible(dir.path()), [name.file_name()]);
}

#[test]
fn numbers_go_on_after_a_restart() {
    let (dir, spool) = spool();
    let mut counter = spool.counter("k1").unwrap();
    assert_eq!(counter.reserve(), 1);
    assert_eq!(
        spool.counter("k1").unwrap().reserve(),
        1,
        "reserving alone keeps nothing"
    );
    spool.publish(&name(7, false), b"{}").unwrap();
    spool.publish(&name(6, false), b"{}").unwrap();
    let again = Spool::open(dir.path(), false).unwrap();
    assert_eq!(
        again.counter("k1").unwrap().reserve(),
        8,
        "a late retry does not turn it back"
    );
    assert_eq!(
        again.counter("k2").unwrap().reserve(),
        1,
        "another kiosk counts for itself"
    );

    let file = dir.path().join("seq-k1");
    assert_eq!(fs::read_to_string(&file).unwrap(), "000000007\n");
    for broken in ["", "twelve", "99999999999999999999", "00000000\n"] {
        fs::write(&file, broken).unwrap();
        assert_eq!(
            again.counter("k1").unwrap().reserve(),
            8,
            "from the names: {broken:?}"
        );
    }
    fs::remove_file(&file).unwrap();
    let last = names(dir.path(), Shelf::Waiting).unwrap().0.pop().unwrap();
    collect(dir.path(), &last).unwrap();
    assert_eq!(
        again.counter("k1").unwrap().reserve(),
        8,
        "from those collected as well"
    );
}

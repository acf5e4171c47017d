//! Somebody planted things in the spool.

use std::fs;
use std::os::unix::fs::symlink;

use rustix::fs::{CWD, Mode, mkfifoat};
use uketsuke::spool::collect::{CollectError, collect};
use uketsuke::spool::list::{ForeignKind, Shelf, list};
use uketsuke::spool::read::{self, ReadError};
use uketsuke::spool::seal::{Identity, OpenError};
use uketsuke::spool::{EntryName, Sealing};

use crate::spool::support::{name, spool};

#[test]
fn a_hostile_spool_is_listed_and_never_opened() {
    let (dir, spool) = spool();
    let new = dir.path().join("new");
    let good = name(1, false);
    spool.publish(&good, b"{}").unwrap();
    let [link, pipe, folder] = [2, 3, 4].map(|seq| name(seq, false));
    symlink("/dev/zero", new.join(link.file_name())).unwrap();
    mkfifoat(CWD, new.join(pipe.file_name()), Mode::RWXU).unwrap();
    fs::create_dir(new.join(folder.file_name())).unwrap();
    fs::write(new.join("\u{1b}[2J\nevil.json"), "x").unwrap();
    fs::write(new.join("Thumbs.db"), "x").unwrap();
    fs::write(
        new.join(".probe-probe-000000-20261126T035405Z-q7x3c5m2p2d4w2zt"),
        "x",
    )
    .unwrap();
    let (listed, mut odd) = list(dir.path(), Shelf::Waiting).unwrap();
    assert_eq!(listed.iter().collect::<Vec<_>>(), [&good]);
    odd.sort_by_key(|odd| odd.why);
    let why: Vec<_> = odd.iter().map(|odd| odd.why).collect();
    let expected = [
        ForeignKind::Name,
        ForeignKind::Name,
        ForeignKind::Symlink,
        ForeignKind::Directory,
        ForeignKind::Special,
    ];
    assert_eq!(why, expected);
    for name in [&link, &pipe, &folder] {
        let read = read::read(dir.path(), Shelf::Waiting, name, &[]);
        assert!(matches!(read, Err(ReadError::NotAFile)), "{name}");
        let taken = collect(dir.path(), name);
        assert!(
            matches!(taken, Err(CollectError::Unreadable(ReadError::NotAFile))),
            "{name}"
        );
    }
    assert!(odd.iter().all(|odd| {
        let shown = uketsuke::reception::odd_name(odd);
        !shown.chars().any(char::is_control)
    }));
}

#[test]
fn a_file_that_is_not_a_sealed_declaration_says_why() {
    let (dir, _spool) = spool();
    let new = dir.path().join("new");
    let key = Identity::generate();
    let sealed = Sealing::Recipients(vec![key.to_public()])
        .seal(b"{}")
        .unwrap();
    let read = |seq: u32, content: &[u8], key: &Identity| {
        let name = name(seq, true);
        fs::write(new.join(name.file_name()), content).unwrap();
        let keys = std::slice::from_ref(key);
        read::read(dir.path(), Shelf::Waiting, &name, keys).map_err(|why| why.id())
    };
    assert!(read(1, &sealed, &key).is_ok());
    assert_eq!(
        read(2, &sealed, &Identity::generate()),
        Err(OpenError::WrongKey.into_str())
    );
    assert_eq!(
        read(3, &sealed[..sealed.len() - 1], &key),
        Err(OpenError::Damaged.into_str())
    );
    assert_eq!(read(4, b"", &key), Err(OpenError::NotSealed.into_str()));
    assert_eq!(
        read(5, b"{\"v\":1}", &key),
        Err(OpenError::NotSealed.into_str())
    );
    assert_eq!(
        read(6, &[0xff; 3000], &key),
        Err(OpenError::NotSealed.into_str())
    );
}

#[test]
fn large_and_linked_files_are_not_read() {
    let (dir, spool) = spool();
    let new = dir.path().join("new");
    let [sparse, linked] = [1, 2].map(|seq| name(seq, false));
    let file = fs::File::create(new.join(sparse.file_name())).unwrap();
    file.set_len(1 << 40).unwrap();
    let read = |name: &EntryName| read::read(dir.path(), Shelf::Waiting, name, &[]);
    assert!(matches!(read(&sparse), Err(ReadError::TooLarge)));
    spool.publish(&linked, b"{}").unwrap();
    fs::hard_link(new.join(linked.file_name()), dir.path().join("second")).unwrap();
    assert!(matches!(read(&linked), Err(ReadError::Linked)));
}

#[test]
#[ignore = "needs root"]
fn a_file_of_another_user_is_not_read() {
    let (dir, _spool) = spool();
    let strange = name(3, false);
    let path = dir.path().join("new").join(strange.file_name());
    fs::write(&path, "{}").unwrap();
    std::os::unix::fs::chown(&path, Some(61_001), None).unwrap();
    let read = read::read(dir.path(), Shelf::Waiting, &strange, &[]);
    assert!(matches!(read, Err(ReadError::Foreign)));
}

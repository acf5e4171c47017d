//! Listing, finding and taking, also by two at once.

use std::fs;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use uketsuke::spool::EntryName;
use uketsuke::spool::collect::{CollectError, collect};
use uketsuke::spool::find::find;
use uketsuke::spool::list::{Shelf, list, names};
use uketsuke::spool::read::{self, ReadError};

use crate::spool::support::{name, spool, visible};

#[test]
fn names_are_listed_by_kiosk_and_number_and_the_oldest_comes_first() {
    let (dir, spool) = spool();
    let sent = [("k2", 1, 10), ("k1", 3, 10), ("k1", 1, 30), ("k1", 2, 10)];
    for (kiosk, seq, seconds) in sent {
        let moment = DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds);
        let name = EntryName::random(kiosk, seq, moment, false).unwrap();
        spool.publish(&name, b"{}").unwrap();
    }
    let order = |names: &[EntryName]| -> Vec<(String, u32)> {
        let names = names.iter();
        names
            .map(|name| (name.kiosk().to_owned(), name.seq()))
            .collect()
    };
    let owned = |wanted: [(&str, u32); 4]| wanted.map(|(kiosk, seq)| (kiosk.to_owned(), seq));
    let (by_name, odd) = names(dir.path(), Shelf::Waiting).unwrap();
    assert_eq!(
        order(&by_name),
        owned([("k1", 1), ("k1", 2), ("k1", 3), ("k2", 1)])
    );
    assert!(odd.is_empty());
    // Whatever the disk says: a copy of a spool lists the same.
    for name in &by_name[..2] {
        let path = dir.path().join("new").join(name.file_name());
        let file = fs::File::options().write(true).open(path).unwrap();
        file.set_modified(std::time::UNIX_EPOCH).unwrap();
    }
    let (listed, _) = list(dir.path(), Shelf::Waiting).unwrap();
    assert_eq!(
        order(&listed),
        owned([("k1", 2), ("k1", 3), ("k2", 1), ("k1", 1)])
    );
}

#[test]
fn taking_moves_and_the_second_is_told() {
    let (dir, spool) = spool();
    let name = name(1, false);
    spool.publish(&name, b"{}").unwrap();
    collect(dir.path(), &name).unwrap();
    assert!(visible(dir.path()).is_empty());
    assert!(dir.path().join("collected").join(name.file_name()).exists());
    assert!(matches!(
        collect(dir.path(), &name),
        Err(CollectError::AlreadyCollected)
    ));
    assert_eq!(
        *read::read(dir.path(), Shelf::Collected, &name, &[]).unwrap(),
        b"{}"
    );
    let other = crate::spool::support::name(2, false);
    let gone = collect(dir.path(), &other);
    assert!(matches!(
        gone,
        Err(CollectError::Unreadable(ReadError::Gone))
    ));
}

#[test]
fn taking_overwrites_nothing_but_itself() {
    let (dir, spool) = spool();
    let name = name(1, false);
    spool.publish(&name, b"{\"one\":1}").unwrap();
    collect(dir.path(), &name).unwrap();
    spool.publish(&name, b"{\"one\":1}").unwrap();
    collect(dir.path(), &name).unwrap();
    assert!(
        visible(dir.path()).is_empty(),
        "published twice, because the kiosk did not learn"
    );

    spool.publish(&name, b"{\"two\":2}").unwrap();
    assert!(matches!(
        collect(dir.path(), &name),
        Err(CollectError::Spool(_))
    ));
    let old = fs::read(dir.path().join("collected").join(name.file_name())).unwrap();
    assert_eq!(old, b"{\"one\":1}");
    assert_eq!(visible(dir.path()), [name.file_name()]);
}

#[test]
fn of_two_who_take_exactly_one_gets_it() {
    let (dir, spool) = spool();
    let names: Vec<_> = (1..=200).map(|seq| name(seq, false)).collect();
    for name in &names {
        fs::write(dir.path().join("new").join(name.file_name()), "{}").unwrap();
    }
    drop(spool);
    let take = |dir: &Path| {
        let mut taken = Vec::new();
        for name in &names {
            match collect(dir, name) {
                Ok(()) => taken.push(name.id()),
                Err(CollectError::AlreadyCollected) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        taken
    };
    let (mut one, other) = std::thread::scope(|scope| {
        let one = scope.spawn(|| take(dir.path()));
        let other = scope.spawn(|| take(dir.path()));
        (one.join().unwrap(), other.join().unwrap())
    });
    one.extend(other);
    assert_eq!(one.len(), 200, "nobody lost one, nobody got one twice");
    one.sort_unstable();
    one.dedup();
    assert_eq!(one.len(), 200);
    assert_eq!(
        fs::read_dir(dir.path().join("collected")).unwrap().count(),
        200
    );
}

#[test]
fn kiosks_that_write_at_once_never_collide_and_a_reader_never_sees_a_part() {
    let (dir, spool) = spool();
    let whole = vec![b'x'; 60_000];
    let (writers, each) = (4, 25);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..writers)
            .map(|writer| {
                let (spool, whole) = (&spool, &whole);
                scope.spawn(move || {
                    for seq in 1..=each {
                        let kiosk = format!("k{writer}");
                        let name = EntryName::random(&kiosk, seq, Utc::now(), false).unwrap();
                        spool.publish(&name, whole).unwrap();
                    }
                })
            })
            .collect();
        while threads.iter().any(|thread| !thread.is_finished()) {
            for name in names(dir.path(), Shelf::Waiting).unwrap().0 {
                let read = read::read(dir.path(), Shelf::Waiting, &name, &[]).unwrap();
                assert_eq!(*read, whole, "{name}");
            }
        }
    });
    assert_eq!(visible(dir.path()).len(), writers * each as usize);
}

#[test]
fn staff_find_by_id_beginning_or_number_on_both_shelves() {
    let (dir, spool) = spool();
    let [old, new] = [12, 1012].map(|seq| name(seq, false));
    spool.publish(&old, b"{}").unwrap();
    let found = |wanted: &str| {
        let shelves = [Shelf::Waiting, Shelf::Collected];
        let shelves = shelves.map(|on| (on, names(dir.path(), on).unwrap().0));
        let found = find(shelves, wanted);
        (found.named, found.numbered)
    };
    let waiting = |name: &EntryName| (Shelf::Waiting, name.clone());
    assert_eq!(found("A012"), (vec![], vec![waiting(&old)]));
    assert_eq!(found("k1-0000"), (vec![waiting(&old)], vec![]));
    assert_eq!(found("B013"), (vec![], vec![]));
    spool.publish(&new, b"{}").unwrap();
    assert_eq!(found("A012").1, [waiting(&old), waiting(&new)]);
    collect(dir.path(), &new).unwrap();
    let new_one = (Shelf::Collected, new.clone());
    assert_eq!(found("A012").1, [waiting(&old), new_one.clone()]);
    // As a scanner types it.
    let scanned = format!("/{}", new.id());
    assert_eq!(found(new.id()), found(&scanned));
    assert_eq!(found(&scanned).0, [new_one]);
}

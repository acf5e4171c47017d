//! A spool from which declarations go to a hospital's server, as everything else of the program sees it.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{TimeDelta, Utc};
use uketsuke::spool::forward::{Onward, move_on, prepare, read, send_again};
use uketsuke::spool::purge::{PurgeError, ages_forwarded, purge_forwarded};
use uketsuke::spool::verify::{Finding, verify};
use uketsuke::spool::{EntryName, Spool};

fn spool() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    Spool::open(dir.path(), false).unwrap();
    prepare(dir.path()).unwrap();
    dir
}

/// One that was sent so many minutes ago.
fn publish(dir: &Path, seq: u32, minutes: i64) -> EntryName {
    let at = Utc::now() - TimeDelta::minutes(minutes);
    let name = EntryName::random("k1", seq, at, true).unwrap();
    Spool::open(dir, false)
        .unwrap()
        .publish(&name, b"age-encryption.org/v1\n-> x")
        .unwrap();
    name
}

fn onward(dir: &Path, name: &EntryName, to: Onward) {
    let sent = read(dir, name).unwrap();
    assert!(move_on(dir, name, &sent, to).unwrap());
}

fn found(dir: &Path) -> Vec<Finding> {
    verify(dir, SystemTime::now(), true).unwrap()
}

#[test]
fn what_the_server_has_is_no_gap_and_nothing_is_odd() {
    let spool = spool();
    let dir = spool.path();
    for seq in 1..=5 {
        let name = publish(dir, seq, 0);
        if seq < 5 {
            onward(dir, &name, Onward::Forwarded);
        }
    }
    assert_eq!(found(dir), []);
    // One that is nowhere is still missed.
    let third = fs::read_dir(dir.join("forwarded"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .find(|path| path.display().to_string().contains("k1-000003"));
    fs::remove_file(third.unwrap()).unwrap();
    let gap = Finding::Gap {
        kiosk: "k1".to_owned(),
        first: 3,
        last: 3,
    };
    assert_eq!(found(dir), [gap]);
}

#[test]
fn what_waits_too_long_for_the_server_is_told_once_with_its_age() {
    let spool = spool();
    let dir = spool.path();
    publish(dir, 1, 3 * 24 * 60);
    publish(dir, 2, 1);
    let all = found(dir);
    let [Finding::Unsent { count: 2, sent }] = &all[..] else {
        panic!("{all:?}")
    };
    assert!(Utc::now() - sent > TimeDelta::days(2));
    let spool = self::spool();
    publish(spool.path(), 1, 9);
    assert_eq!(found(spool.path()), [], "the server may be starting anew");
    // Without a server it is for staff to take.
    let spool = self::spool();
    fs::remove_dir(spool.path().join("forwarded")).unwrap();
    publish(spool.path(), 1, 3 * 24 * 60);
    let all = found(spool.path());
    assert!(matches!(all[..], [Finding::Forgotten { .. }]), "{all:?}");
}

#[test]
fn what_the_server_did_not_take_is_named_until_it_is_sent_again() {
    let spool = spool();
    let dir = spool.path();
    let name = publish(dir, 1, 0);
    onward(dir, &name, Onward::Refused);
    let path = Path::new("refused").join(name.file_name());
    assert_eq!(found(dir), [Finding::Refused { path }]);
    assert_eq!(send_again(dir, Onward::Refused).unwrap(), 1);
    assert_eq!(found(dir), []);
}

#[test]
fn the_copy_of_what_the_server_has_goes_when_it_is_old_and_no_gap_stays() {
    let spool = spool();
    let dir = spool.path();
    for seq in 1..=3 {
        let name = publish(dir, seq, 0);
        onward(dir, &name, Onward::Forwarded);
    }
    let waits = publish(dir, 4, 0);
    let day = Duration::from_hours(24);
    let now = SystemTime::now() + Duration::from_secs(5);
    assert_eq!(ages_forwarded(dir, day, now).unwrap(), []);
    let aged = ages_forwarded(dir, day, now + day).unwrap();
    assert_eq!(aged.len(), 3);
    // One was touched since.
    let touched = dir.join("forwarded").join(aged[2].name.file_name());
    let bytes = fs::read(&touched).unwrap();
    fs::write(&touched, bytes).unwrap();
    let gone: Vec<u32> = purge_forwarded(dir, &aged)
        .unwrap()
        .iter()
        .map(|name| name.seq())
        .collect();
    assert_eq!(gone, [1, 2]);
    assert!(dir.join("new").join(waits.file_name()).exists());
    assert_eq!(found(dir), []);
    let past = SystemTime::now() - day;
    let behind = ages_forwarded(dir, day, past);
    assert!(
        matches!(behind, Err(PurgeError::ClockBehind(_))),
        "{behind:?}"
    );
    // Where nothing is sent on, nothing is looked for.
    let spool = tempfile::tempdir().unwrap();
    Spool::open(spool.path(), false).unwrap();
    assert_eq!(ages_forwarded(spool.path(), day, now).unwrap(), []);
}

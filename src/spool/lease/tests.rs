//! Holders that live, die, come back and share a letter.

use super::holder::boot;
use super::*;

/// A holder somewhere else: its kernel's run, its disk.
fn elsewhere(boot: &str, remote: bool) -> Holder {
    Holder {
        letter: 'A',
        token: "00000000000000ff".to_owned(),
        boot: boot.to_owned(),
        pid: 4_000_000,
        start: 7,
        remote,
    }
}

fn put(dir: &Path, line: &str) {
    std::fs::write(dir.join("lease-k1"), line).unwrap();
}

fn lease() -> Lease {
    Lease::of("k1".to_owned(), 'A')
}

fn is_held_elsewhere(result: &Result<bool, SpoolError>) -> bool {
    use super::super::fault::Class;
    result
        .as_ref()
        .is_err_and(|error| error.class() == Class::Twin)
}

#[test]
fn of_two_on_one_machine_the_second_waits_until_the_first_is_gone() {
    let dir = tempfile::tempdir().unwrap();
    let (mut first, mut second) = (lease(), lease());
    assert!(first.hold(dir.path(), 0).unwrap(), "newly");
    assert!(!first.hold(dir.path(), 1).unwrap(), "still");
    for now in [0, 10_000, 1_000_000] {
        assert!(is_held_elsewhere(&second.hold(dir.path(), now)));
    }
    // As at the end of a process, however it ends.
    let (file, _) = first.held.take().unwrap();
    drop(file);
    assert!(second.hold(dir.path(), 1_000_001).unwrap());
    assert!(is_held_elsewhere(&first.hold(dir.path(), 1_000_002)));
}

#[test]
fn another_id_is_another_lease_and_the_same_letter_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let (mut first, mut other) = (lease(), Lease::of("k2".to_owned(), 'A'));
    first.hold(dir.path(), 0).unwrap();
    assert!(first.namesakes(dir.path()).is_empty());
    other.hold(dir.path(), 0).unwrap();
    assert_eq!(first.namesakes(dir.path()), ["k2"]);
    let mut third = Lease::of("k3".to_owned(), 'B');
    third.hold(dir.path(), 0).unwrap();
    assert!(third.namesakes(dir.path()).is_empty());
}

#[test]
fn a_remote_holder_is_watched_until_it_is_silent() {
    let dir = tempfile::tempdir().unwrap();
    let far = elsewhere("another-run", true);
    let mut ours = lease();
    for beat in 0..10 {
        put(dir.path(), &far.line(beat));
        let now = beat * BEAT_MS;
        assert!(is_held_elsewhere(&ours.hold(dir.path(), now)), "it lives");
    }
    let last = 9 * BEAT_MS;
    assert!(is_held_elsewhere(
        &ours.hold(dir.path(), last + SILENT_MS - 1)
    ));
    assert!(ours.hold(dir.path(), last + SILENT_MS).unwrap());
    // It was only suspended: it finds another token, and so would this one.
    put(dir.path(), &far.line(10));
    assert!(is_held_elsewhere(
        &ours.hold(dir.path(), last + SILENT_MS + 1)
    ));
}

#[test]
fn a_holder_that_must_be_dead_is_not_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let here = boot();
    for (line, free) in [
        (String::new(), true),
        // On this disk of the machine's own it would have the lock.
        (elsewhere("before-the-power-cut", false).line(3), true),
        (elsewhere(&here, true).line(3), true),
        (elsewhere("another-run", true).line(3), false),
        // This very process, through another mount.
        (
            Holder {
                remote: true,
                ..Holder::this('A', true).unwrap()
            }
            .line(3),
            false,
        ),
    ] {
        put(dir.path(), &line);
        let held = lease().hold(dir.path(), 0);
        assert_eq!(held.is_ok(), free, "{line}");
    }
}

#[test]
fn what_is_given_back_is_free_and_a_takeover_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let mut ours = lease();
    ours.hold(dir.path(), 0).unwrap();
    ours.beat(dir.path(), 1).unwrap();
    ours.give_back();
    assert_eq!(
        std::fs::read_to_string(dir.path().join("lease-k1")).unwrap(),
        ""
    );
    ours.hold(dir.path(), 2).unwrap();
    let far = elsewhere("another-run", true).line(3);
    put(dir.path(), &far);
    drop(ours);
    assert_eq!(
        std::fs::read_to_string(dir.path().join("lease-k1")).unwrap(),
        far
    );
}

#[test]
fn a_line_reads_back_and_half_a_line_does_not() {
    let this = Holder::this('Q', true).unwrap();
    let line = this.line(12);
    assert!(line.len() < LONGEST, "{line}");
    assert_eq!(Holder::parse(line.as_bytes()).unwrap(), this);
    for cut in 0..line.len() {
        assert!(Holder::parse(line.get(..cut).unwrap().as_bytes()).is_none());
    }
    assert!(!this.is_dead());
}

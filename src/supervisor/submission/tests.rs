//! The desk, driven by hand.

use std::io;

use super::*;
use crate::spool::lease::BEAT_MS;
use crate::spool::{Attempt, SpoolError};
use crate::supervisor::publisher::Counted;

fn desk() -> SubmissionState {
    let mut desk = SubmissionState::new(Naming {
        kiosk: "k1".into(),
        pickup: 'A',
        sealed: true,
        locales: vec!["ja".into(), "vi".into()],
    });
    let todo = desk.seat(0);
    assert!(matches!(
        todo.as_slice(),
        [Todo::Tell(WireResponse::Ready { spool_ok: true, .. })]
    ));
    // The first picture comes before the disk.
    assert_eq!(desk.due(), Some(SEATED_MS));
    assert!(desk.next(SEATED_MS - 1).is_none());
    assert!(matches!(
        desk.next(SEATED_MS),
        Some(Todo::Begin(PublisherTask::Probe(false)))
    ));
    desk
}

fn well() -> SubmissionState {
    let mut desk = desk();
    let counter = Some(counted(11));
    assert!(
        desk.report(PublisherReport::Probed(Ok(counter)), 1)
            .is_empty()
    );
    desk
}

fn counted(last: u32) -> Counted {
    Counted {
        counter: SequenceCounter::after(last),
        namesakes: Vec::new(),
    }
}

/// When [`well`] gives its next sign of life; nothing else is due then.
const BEAT: Option<u64> = Some(BEAT_MS + 1);

fn broken() -> SpoolError {
    SpoolError {
        attempt: Attempt::Sync,
        path: "new".into(),
        cause: io::ErrorKind::StorageFull.into(),
    }
}

fn told(todo: &[Todo]) -> Vec<&WireResponse> {
    let mut told = Vec::new();
    for todo in todo {
        if let Todo::Tell(answer) = todo {
            told.push(answer);
        }
    }
    told
}

fn begun(todo: Vec<Todo>) -> Option<SealedJob> {
    todo.into_iter().find_map(|todo| match todo {
        Todo::Begin(PublisherTask::Publish(job)) => Some(job),
        _ => None,
    })
}

fn reserved(desk: &mut SubmissionState) -> String {
    match told(&desk.reserve()).as_slice() {
        [WireResponse::Reserved { name, pickup }] if pickup == "A012" => name.clone(),
        other => panic!("{other:?}"),
    }
}

/// As if it were sealed.
fn sealed(byte: u8) -> Zeroizing<Vec<u8>> {
    let mut bytes = b"age-encryption.org/v1\n-> X25519 ".to_vec();
    bytes.push(byte);
    Zeroizing::new(bytes)
}

fn submit(desk: &mut SubmissionState, name: &str, byte: u8, now: u64) -> Vec<Todo> {
    desk.submit(name, sealed(byte), now)
}

#[test]
fn a_declaration_is_named_published_and_acknowledged() {
    let mut desk = well();
    let name = reserved(&mut desk);
    assert_eq!(reserved(&mut desk), name, "asking again gives the same");
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    assert_eq!(
        (job.name.file_name(), &job.bytes),
        (name.as_str(), &sealed(7))
    );
    assert_eq!(
        told(&desk.report(PublisherReport::Published(job, Ok(())), 110)),
        [&WireResponse::Saved]
    );
    assert_eq!((desk.unsaved(), desk.due()), (0, BEAT));
}

#[test]
fn a_failed_declaration_waits_is_tried_again_and_then_acknowledged() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    let todo = desk.report(PublisherReport::Published(job, Err(broken())), 110);
    assert_eq!(
        told(&todo),
        [&WireResponse::Failed, &WireResponse::Spool { ok: false }]
    );
    assert_eq!((desk.unsaved(), desk.due()), (1, Some(5110)));
    assert!(desk.next(5109).is_none());
    let job = begun(desk.next(5110).into_iter().collect()).unwrap();
    let todo = desk.report(PublisherReport::Published(job, Ok(())), 5120);
    assert_eq!(
        told(&todo),
        [&WireResponse::Saved, &WireResponse::Spool { ok: true }]
    );
}

#[test]
fn it_is_saved_for_a_patient_who_has_left_and_nobody_else_is_told() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    desk.report(PublisherReport::Published(job, Err(broken())), 110);
    assert_eq!(
        told(&desk.seat(200)),
        [&WireResponse::Ready {
            spool_ok: false,
            tries: Tries::default()
        }]
    );
    // As soon as the spool is well again.
    let todo = desk.report(PublisherReport::Probed(Ok(None)), 210);
    assert_eq!(told(&todo), [&WireResponse::Spool { ok: true }]);
    let job = begun(todo).unwrap();
    assert_eq!(job.name.file_name(), name);
    assert!(told(&desk.report(PublisherReport::Published(job, Ok(())), 220)).is_empty());
}

#[test]
fn a_name_that_was_not_given_is_refused() {
    let mut desk = well();
    reserved(&mut desk);
    let todo = submit(
        &mut desk,
        "k1-000001-20261126T035405Z-aaaaaaaaaaaaaaaa.json.age",
        1,
        5,
    );
    assert_eq!(told(&todo), [&WireResponse::Failed]);
    assert_eq!(desk.unsaved(), 0);
}

#[test]
fn a_name_waits_for_the_counter() {
    let mut desk = desk();
    assert!(desk.reserve().is_empty());
    let todo = desk.report(PublisherReport::Probed(Ok(Some(counted(3)))), 9);
    assert!(matches!(
        told(&todo).as_slice(),
        [WireResponse::Reserved { pickup, .. }] if pickup == "A004"
    ));
}

#[test]
fn a_failing_spool_is_probed_every_ten_seconds_and_logged_once() {
    let mut desk = desk();
    let todo = desk.report(PublisherReport::Probed(Err(broken())), 50);
    assert_eq!(told(&todo), [&WireResponse::Spool { ok: false }]);
    let logs = |todo: &[Todo]| {
        todo.iter()
            .filter(|todo| matches!(todo, Todo::Log(_)))
            .count()
    };
    assert_eq!(logs(&todo), 1);
    assert_eq!(desk.due(), Some(10_050));
    assert!(matches!(
        desk.next(10_050),
        Some(Todo::Begin(PublisherTask::Probe(_)))
    ));
    assert!(
        desk.report(PublisherReport::Probed(Err(broken())), 10_060)
            .is_empty()
    );
    assert!(desk.next(20_060).is_some());
    let todo = desk.report(PublisherReport::Probed(Ok(Some(counted(0)))), 20_070);
    assert_eq!(told(&todo), [&WireResponse::Spool { ok: true }]);
    assert_eq!(
        desk.due(),
        Some(20_070 + BEAT_MS),
        "a spool that is well is left alone"
    );
}

#[test]
fn at_the_end_everything_is_tried_once_more() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    desk.report(PublisherReport::Published(job, Err(broken())), 110);
    desk.hurry();
    let job = begun(desk.next(111).into_iter().collect()).unwrap();
    desk.report(PublisherReport::Published(job, Err(broken())), 112);
    assert!(desk.next(112).is_none(), "once");
    assert_eq!(desk.unsaved(), 1);
}

#[test]
fn wrong_pins_are_told_to_whoever_comes_next() {
    let mut desk = desk();
    desk.wrong_pin(1000);
    let tries = Tries {
        wrong: 1,
        locked_until: 0,
    };
    let spool_ok = true;
    assert_eq!(
        told(&desk.seat(2000)),
        [&WireResponse::Ready { spool_ok, tries }]
    );
    for _ in 0..4 {
        desk.wrong_pin(3000);
    }
    let tries = Tries {
        wrong: 0,
        locked_until: 63_000,
    };
    assert_eq!(
        told(&desk.seat(4000)),
        [&WireResponse::Ready { spool_ok, tries }]
    );
}

#[test]
fn signs_of_life_go_on_and_a_lost_lease_means_paper() {
    let mut desk = well();
    assert!(matches!(
        desk.next(BEAT_MS + 1),
        Some(Todo::Begin(PublisherTask::Beat))
    ));
    assert!(
        desk.report(PublisherReport::Beaten(Ok(())), 20_010)
            .is_empty()
    );
    assert_eq!(desk.due(), Some(20_010 + BEAT_MS));
    assert!(desk.next(40_010).is_some());
    let twin = SpoolError {
        attempt: Attempt::Lease,
        path: "lease-k1".into(),
        cause: io::ErrorKind::ResourceBusy.into(),
    };
    let todo = desk.report(PublisherReport::Beaten(Err(twin)), 40_020);
    assert_eq!(told(&todo), [&WireResponse::Spool { ok: false }]);
    let why = todo
        .iter()
        .any(|todo| matches!(todo, Todo::Log(line) if line.contains("id of its own")));
    assert!(why, "staff are told");
    // The probe finds out when the other one is gone; then the numbers are read anew.
    assert_eq!(desk.due(), Some(50_020));
    assert!(matches!(
        desk.next(50_020),
        Some(Todo::Begin(PublisherTask::Probe(_)))
    ));
    let todo = desk.report(PublisherReport::Probed(Ok(Some(counted(40)))), 50_030);
    assert_eq!(told(&todo), [&WireResponse::Spool { ok: true }]);
    assert!(matches!(
        told(&desk.reserve()).as_slice(),
        [WireResponse::Reserved { pickup, .. }] if pickup == "A041"
    ));
}

mod trouble;

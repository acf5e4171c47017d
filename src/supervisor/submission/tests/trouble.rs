//! What is sent again, corrected, refused or can never be saved.

use super::*;

#[test]
fn what_is_sent_again_during_a_try_is_acknowledged_once() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 1, 100)).unwrap();
    assert!(submit(&mut desk, &name, 1, 105).is_empty());
    let todo = desk.report(PublisherReport::Published(job, Ok(())), 110);
    assert_eq!(told(&todo), [&WireResponse::Saved]);
    assert_eq!((desk.unsaved(), desk.due()), (0, BEAT));
    let again = submit(&mut desk, &name, 1, 120);
    assert_eq!(told(&again), [&WireResponse::Saved], "it is durable");
    assert!(begun(again).is_none());
}

/// Sends 1, of which becomes that, and then 2, corrected; the second is acknowledged and the first never.
fn corrected(first: Result<(), SpoolError>, before: bool) {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 1, 100)).unwrap();
    let mut first = Some(PublisherReport::Published(job, first));
    if before {
        desk.report(first.take().unwrap(), 104);
    }
    let later = reserved(&mut desk);
    assert!(later > name);
    let versions = [&name, &later].map(|name| EntryName::parse(name).unwrap());
    assert!(versions[0].is_version_of(&versions[1]));
    let mut todo = submit(&mut desk, &later, 2, 105);
    if let Some(first) = first {
        assert!(todo.is_empty(), "one task at a time");
        todo = desk.report(first, 110);
    }
    assert!(
        told(&todo)
            .iter()
            .all(|answer| **answer != WireResponse::Saved)
    );
    let job = begun(todo).unwrap();
    assert_eq!((job.name.file_name(), &job.bytes), (&*later, &sealed(2)));
    let todo = desk.report(PublisherReport::Published(job, Ok(())), 120);
    assert!(told(&todo).contains(&&WireResponse::Saved));
    assert_eq!((desk.unsaved(), desk.due()), (0, BEAT));
    assert!(desk.is_ready());
}

#[test]
fn what_was_corrected_goes_out_as_a_later_version_whatever_became_of_the_first() {
    for before in [true, false] {
        corrected(Ok(()), before);
        corrected(Err(broken()), before);
    }
}

#[test]
fn two_different_ones_under_one_name_poison_nothing() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 1, 100)).unwrap();
    assert_eq!(
        told(&submit(&mut desk, &name, 2, 101)),
        [&WireResponse::Failed]
    );
    desk.report(PublisherReport::Published(job, Ok(())), 110);
    assert_eq!(
        told(&submit(&mut desk, &name, 2, 120)),
        [&WireResponse::Failed]
    );
    assert_eq!((desk.unsaved(), desk.due()), (0, BEAT));
}

#[test]
fn what_is_not_sealed_is_refused_by_a_kiosk_that_seals() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let random: Vec<u8> = (0..60_000_u32).map(|n| (n * 7919 % 251) as u8).collect();
    for bytes in [&b""[..], b"{\"v\":1}", b"age-encryption.org/v1", &random] {
        let todo = desk.submit(&name, Zeroizing::new(bytes.to_vec()), 5);
        assert_eq!(told(&todo), [&WireResponse::Failed]);
    }
    assert_eq!(desk.unsaved(), 0);
}

fn taken() -> SpoolError {
    SpoolError {
        attempt: Attempt::Replace,
        path: "new".into(),
        cause: io::ErrorKind::AlreadyExists.into(),
    }
}

#[test]
fn under_a_name_that_is_taken_it_takes_a_later_one() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    let todo = desk.report(PublisherReport::Published(job, Err(taken())), 110);
    assert!(told(&todo).is_empty(), "the disk is not to blame");
    let job = begun(todo).unwrap();
    assert!(job.name.file_name() > &*name && job.bytes == sealed(7));
    let todo = desk.report(PublisherReport::Published(job, Ok(())), 120);
    assert_eq!(told(&todo), [&WireResponse::Saved]);
}

#[test]
fn what_can_never_be_saved_is_set_aside_and_the_next_patient_is_served() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let mut todo = submit(&mut desk, &name, 7, 100);
    let mut tries = 0;
    let told_staff = loop {
        let aside = todo.iter().find_map(|todo| match todo {
            Todo::Begin(PublisherTask::Aside(numbers)) => Some(numbers.clone()),
            _ => None,
        });
        if let Some(numbers) = aside {
            break numbers;
        }
        let job = begun(todo).unwrap();
        tries += 1;
        todo = desk.report(PublisherReport::Published(job, Err(taken())), 110);
    };
    assert_eq!(told_staff, ["A012"]);
    assert_eq!((tries, desk.due(), desk.unsaved()), (3, BEAT, 1));
    let ready = WireResponse::Ready {
        spool_ok: true,
        tries: Tries::default(),
    };
    assert_eq!(told(&desk.seat(200)), [&ready]);
    // Once more at the end.
    desk.hurry();
    let job = begun(desk.next(300).into_iter().collect()).unwrap();
    desk.report(PublisherReport::Published(job, Ok(())), 310);
    assert_eq!(desk.unsaved(), 0);
}

#[test]
fn no_failure_of_a_job_moves_the_probe() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let mut todo = submit(&mut desk, &name, 7, 100);
    let (mut now, mut probed) = (100, 0);
    while now < 60_000 {
        todo = match todo.into_iter().find(|todo| matches!(todo, Todo::Begin(_))) {
            Some(Todo::Begin(PublisherTask::Publish(job))) => {
                desk.report(PublisherReport::Published(job, Err(broken())), now + 10)
            }
            Some(Todo::Begin(PublisherTask::Probe(_))) => {
                probed = now;
                desk.report(PublisherReport::Probed(Ok(None)), now + 10)
            }
            Some(Todo::Begin(PublisherTask::Beat)) => {
                desk.report(PublisherReport::Beaten(Ok(())), now)
            }
            _ => {
                now = desk.due().unwrap().max(now);
                desk.next(now).into_iter().collect()
            }
        };
        assert!(now <= 10_120 || desk.is_ready(), "{now}: a probe was good");
    }
    assert_eq!(probed, 10_110);
}

#[test]
fn a_disk_that_hangs_is_told_to_whoever_comes_next() {
    let mut desk = well();
    let name = reserved(&mut desk);
    let job = begun(submit(&mut desk, &name, 7, 100)).unwrap();
    assert_eq!(desk.due(), Some(10_100));
    assert!(desk.next(10_099).is_none());
    let told_once: Vec<Todo> = desk.next(10_100).into_iter().collect();
    assert_eq!(told(&told_once), [&WireResponse::Spool { ok: false }]);
    assert!(desk.next(10_101).is_none() && desk.due().is_none());
    let todo = desk.report(PublisherReport::Published(job, Ok(())), 14_100);
    assert_eq!(
        told(&todo),
        [&WireResponse::Saved, &WireResponse::Spool { ok: true }]
    );
}

#[test]
fn staff_who_ask_are_answered_by_the_next_probe_and_once() {
    let mut desk = well();
    desk.asked(5);
    assert!(matches!(
        desk.next(5),
        Some(Todo::Begin(PublisherTask::Probe(true)))
    ));
    // Whoever asks meanwhile is answered by another one.
    desk.asked(6);
    assert!(desk.next(6).is_none());
    let todo = desk.report(PublisherReport::Probed(Ok(None)), 7);
    assert!(matches!(
        todo.as_slice(),
        [Todo::Begin(PublisherTask::Probe(true))]
    ));
    assert!(desk.report(PublisherReport::Probed(Ok(None)), 8).is_empty());
    assert_eq!(desk.due(), BEAT);
}

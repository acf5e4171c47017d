//! A kiosk that somebody walked away from, also when the terminal's input is stuck in half a sequence.

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::kiosk::clinic::Clinic;
use crate::kiosk::memory;
use crate::kiosk::patient::Patient;

/// The shortest times that `kiosk.toml` allows.
const SHORT: &str = "[idle]\npage = 20\nform = 20\nwarning = 20\ndone = 5\n";

/// What `SHORT` says.
const WAIT: Duration = Duration::from_secs(20);

/// How much later than that something may be on a busy machine.
const LATE: Duration = Duration::from_secs(3);

/// Somebody who has typed a name and does nothing more.
fn gone() -> Patient {
    let mut patient = Clinic::sealed().with(SHORT).open("ja");
    patient.come_to_form();
    patient.answer(&[("writer", "1"), ("name", "龘靐齉麤驫")]);
    patient.until_typed("龘靐齉麤驫");
    patient
}

/// Waits for something that comes one time of `SHORT` after `since`, neither earlier nor later.
fn exactly(since: Instant, what: &str, patient: &Patient, is_so: impl Fn(&Patient) -> bool) {
    patient
        .glass
        .wait_within(WAIT + LATE, what, |_| is_so(patient));
    let took = since.elapsed();
    assert!(took + LATE > WAIT && took < WAIT + LATE, "{what}: {took:?}");
}

fn warned(since: Instant, patient: &Patient) {
    exactly(since, "the warning", patient, |patient| {
        patient.sees("heading-idle")
    });
    assert!(!patient.glass.text().contains('龘'));
}

fn wiped(since: Instant, old: crate::process::Process, patient: &mut Patient) {
    exactly(since, "the wipe", patient, |patient| {
        patient.glass.worker().is_some_and(|new| new != old)
    });
    patient.begin();
}

fn extended() {
    let mut patient = gone();
    let old = patient.glass.worker().unwrap();
    warned(Instant::now(), &patient);
    let again = Instant::now();
    patient.press("x");
    patient.until("field-name");
    patient.until_typed("龘靐齉麤驫");
    assert!(!patient.glass.text().contains("驫x"));
    warned(again, &patient);
    wiped(Instant::now(), old, &mut patient);
}

fn stuck(half: &[u8]) {
    let mut patient = gone();
    let old = patient.glass.worker().unwrap();
    patient.glass.feed(half);
    warned(Instant::now(), &patient);
    wiped(Instant::now(), old, &mut patient);
}

/// A worker that does not even run does not stay for ever.
fn stopped() {
    let mut patient = gone();
    let old = patient.glass.worker().unwrap();
    old.send(Signal::STOP);
    patient
        .glass
        .wait_within(WAIT * 2 + LATE * 3, "another worker", |glass| {
            glass.worker().is_some_and(|new| new != old)
        });
    patient.begin();
    assert!(!old.is_alive());
}

#[test]
fn whoever_walks_away_is_warned_and_wiped_whatever_is_stuck() {
    let halves: [&[u8]; 5] = [b"\x1b[", b"\x1b[200~", b"\x1b[<0;1", b"\xe3", b"\x1bO"];
    thread::scope(|threads| {
        threads.spawn(extended);
        threads.spawn(stopped);
        for half in halves {
            threads.spawn(move || stuck(half));
        }
    });
}

#[test]
#[ignore = "needs root"]
fn nothing_of_whoever_walks_away_stays_in_memory() {
    let mut patient = gone();
    let old = patient.glass.worker().unwrap();
    warned(Instant::now(), &patient);
    wiped(Instant::now(), old, &mut patient);
    patient.glass.settle();
    for process in [patient.glass.supervisor(), patient.glass.worker().unwrap()] {
        memory::holds_none(process, &["龘靐齉麤驫"]);
    }
}

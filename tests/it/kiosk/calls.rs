//! Calls from the real kiosk to the real inbox, each on a pseudo terminal, and back.

use std::time::Duration;

use portable_pty::CommandBuilder;
use rustix::process::Signal;
use uketsuke::spool::journal::Author;

use crate::glass::{Glass, program};
use crate::kiosk::answers::CANARIES;
use crate::kiosk::clinic::{Clinic, names};
use crate::kiosk::patient::Patient;

/// Help, from anywhere.
const F9: &str = "\x1b[20~";

/// A call and its answer are there within this.
const SOON: Duration = Duration::from_secs(1);

/// An inbox on the spool of this kiosk.
pub fn inbox(patient: &Patient) -> Glass {
    let home = tempfile::tempdir().unwrap();
    let spool = patient.glass.path("disk/spool");
    let mut command = CommandBuilder::new(program());
    command.args(["--config", "clinic.toml", "staff"]);
    command.env("TERM", "xterm-256color");
    command.env_remove("NO_COLOR");
    command.cwd(home.path());
    let spool = spool.to_str().unwrap();
    let config =
        format!("[spool]\ndir = \"{spool}\"\nplaintext = true\n[staff]\nlanguage = \"en\"\n");
    std::fs::write(home.path().join("clinic.toml"), config).unwrap();
    let glass = Glass::launch(80, 24, command, home);
    glass.until("Waiting");
    glass.wait("a desk", |_| {
        names(&patient.spool("desks"))
            .iter()
            .any(|name| name.ends_with(&format!("-{}.json", glass.supervisor().0)))
    });
    glass
}

/// What inboxes say of whoever has answered.
fn on_the_way() -> String {
    format!("On the way: {}", Author::here())
}

/// A patient on the list of causes, and an inbox that listens.
fn called() -> (Patient, Glass) {
    let mut patient = Clinic::plain().open("en");
    let desk = inbox(&patient);
    patient.begin();
    patient.until("button-call");
    patient.press(F9);
    patient.until("heading-call");
    desk.until("Kiosk k1 CALLS: English");
    (patient, desk)
}

fn soon(took: Duration, what: &str) {
    assert!(took < SOON, "{what}: {took:?}");
}

/// Waits until no call stands.
fn until_none(patient: &Patient) {
    let none = |_: &Glass| calls(patient).is_empty();
    patient.glass.wait("no call", none);
}

fn calls(patient: &Patient) -> Vec<String> {
    names(&patient.spool("calls"))
}

fn has_call(desk: &Glass) -> bool {
    let text = desk.text();
    ["CALLS", "On the way", "no answer"]
        .iter()
        .any(|said| text.contains(said))
}

/// Waits until nothing of a call is there.
fn until_over(patient: &Patient, desk: &Glass) {
    desk.wait("the end of the call", |desk| !has_call(desk));
    until_none(patient);
}

#[test]
fn a_call_is_on_the_inbox_and_its_answer_on_the_kiosk_within_a_second() {
    let mut patient = Clinic::plain().open("en");
    let mut desk = inbox(&patient);
    patient.come_to_form();
    patient.answer(&[("writer", "1"), ("name", CANARIES[0])]);
    patient.until_typed(CANARIES[0]);
    let mark = desk.mark();
    patient.press(F9);
    let took = desk.wait("the call", |desk| desk.text().contains("Kiosk k1 CALLS"));
    soon(took, "the call");
    desk.wait("the bell", |desk| desk.came(mark, "\x07"));
    assert!(
        desk.text()
            .contains("insurance not confirmed, form question 2"),
        "{}",
        desk.text()
    );
    patient.until("heading-call");
    // Nothing of the person, in whatever file.
    let said = calls(&patient);
    assert_eq!(said.len(), 2, "{said:?}");
    for file in &said {
        let text = std::fs::read_to_string(patient.spool("calls").join(file)).unwrap();
        for canary in CANARIES {
            assert!(!text.contains(canary), "{text}");
        }
        assert!(!text.contains('龘'), "{text}");
    }
    desk.press("v");
    let took = patient
        .glass
        .wait("somebody coming", |_| patient.sees("heading-coming"));
    soon(took, "the answer");
    desk.until(&on_the_way());
    // It is told on the pages below as well, and what was typed is there.
    patient.press("+");
    patient.until_typed(CANARIES[0]);
    patient.until("heading-coming");
    patient.start_over();
    until_over(&patient, &desk);
}

#[test]
fn without_a_desk_the_button_sends_people_there() {
    let mut patient = Clinic::plain().open("en");
    patient.begin();
    patient.until("button-ask");
    patient.press(F9);
    patient.until("heading-ask");
    assert_eq!(calls(&patient), [""; 0]);
    patient
        .glass
        .wait("the log", |_| patient.log().contains("no desk listens"));
    patient.press("+");
    // One that comes while somebody is there.
    let mut desk = inbox(&patient);
    patient.until("button-call");
    desk.press("q");
    assert_eq!(desk.exit_code(), 0);
    patient.until("button-ask");
    assert_eq!(names(&patient.spool("desks")), [""; 0]);
}

#[test]
fn five_hundred_presses_are_one_call() {
    let (mut patient, desk) = called();
    let first = calls(&patient);
    let mark = desk.mark();
    for _ in 0..100 {
        patient.press(&format!("{F9}+{F9}\x1b[18~{F9}"));
    }
    patient.press("+");
    patient.until("heading-causes");
    patient.glass.settle();
    assert_eq!(calls(&patient), first);
    assert!(!desk.came(mark, "\x07"), "one call rings once");
}

#[test]
fn a_killed_inbox_hears_nobody_and_a_stopped_one_is_noticed() {
    let (mut patient, desk) = called();
    desk.supervisor().send(Signal::KILL);
    patient.until("heading-ask");
    until_none(&patient);
    patient.press("+");
    patient.until("button-ask");
    let second = inbox(&patient);
    patient.until("button-call");
    second.supervisor().send(Signal::STOP);
    patient.press(F9);
    patient.until("heading-call");
    patient.until("heading-ask");
    until_none(&patient);
    patient
        .glass
        .wait("the log", |_| patient.log().contains("heard by no desk"));
    let status = patient.spool("status/k1.json");
    patient.glass.wait("the status", |_| {
        std::fs::read_to_string(&status).is_ok_and(|text| text.contains("unheard"))
    });
    second.supervisor().send(Signal::CONT);
    second.until("1 kiosk to look at");
}

#[test]
fn a_killed_kiosk_calls_no_more() {
    let (patient, desk) = called();
    patient.glass.supervisor().send(Signal::KILL);
    desk.wait("the end of the call", |desk| !has_call(desk));
    assert!(!calls(&patient).is_empty(), "nobody was left to tidy");
}

#[test]
fn a_call_ends_with_the_worker_and_with_the_kiosk() {
    let (patient, desk) = called();
    patient.glass.worker().unwrap().send(Signal::KILL);
    until_over(&patient, &desk);
    let (mut patient, desk) = called();
    patient.glass.supervisor().send(Signal::TERM);
    patient.glass.exit_code();
    until_over(&patient, &desk);
}

#[test]
fn of_two_inboxes_both_ring_and_the_first_answers_for_all() {
    let mut patient = Clinic::plain().open("en");
    let mut desks = [inbox(&patient), inbox(&patient)];
    patient.begin();
    patient.until("button-call");
    let marks = desks.each_ref().map(Glass::mark);
    patient.press(F9);
    for (desk, mark) in desks.iter().zip(marks) {
        desk.until("Kiosk k1 CALLS");
        desk.wait("the bell", |desk| desk.came(mark, "\x07"));
    }
    desks[1].press("v");
    patient.until("heading-coming");
    for desk in &mut desks {
        desk.until(&on_the_way());
        desk.press("v");
    }
    // Who is on the way still comes when that inbox is gone.
    desks[1].supervisor().send(Signal::KILL);
    desks[0].settle();
    assert!(desks[0].text().contains(&on_the_way()));
    assert!(patient.sees("heading-coming"));
}

#[test]
fn nobody_wakes_up_while_a_desk_listens_and_nothing_happens() {
    let patient = Clinic::plain().open("en");
    let desk = inbox(&patient);
    patient.glass.settle();
    let all = [
        patient.glass.supervisor(),
        patient.glass.worker().unwrap(),
        desk.supervisor(),
    ];
    // Time itself is what is tested here. Once in 20 seconds a kiosk says that it holds its numbers.
    let quiet = || {
        let before = all.map(crate::process::Process::sleeps);
        std::thread::sleep(Duration::from_secs(10));
        all.map(crate::process::Process::sleeps) == before
    };
    assert!((0..3).any(|_| quiet()));
}

/// What stands there is neither followed nor believed.
#[test]
fn what_is_planted_calls_nobody_and_answers_nothing() {
    let (patient, desk) = called();
    let at = |name: &str| patient.spool("calls").join(name);
    let call = calls(&patient)
        .into_iter()
        .find(|name| name.contains(".json"))
        .unwrap();
    let coming = call.replace(".json", ".coming");
    let beside = patient.glass.path("beside");
    std::fs::write(&beside, "untouched").unwrap();
    std::os::unix::fs::symlink(&beside, at(&coming)).unwrap();
    std::fs::create_dir(at("k9-1.json")).unwrap();
    std::fs::write(at("k8-1.json"), vec![b'['; 1_000_000]).unwrap();
    std::fs::write(at("k7-1.json"), "{}").unwrap();
    desk.settle();
    patient.glass.settle();
    assert!(patient.sees("heading-call"), "a link is no answer");
    for kiosk in ["k7", "k8", "k9"] {
        assert!(!desk.text().contains(&format!("Kiosk {kiosk}")));
    }
    assert_eq!(std::fs::read_to_string(&beside).unwrap(), "untouched");
}

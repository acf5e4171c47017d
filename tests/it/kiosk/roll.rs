//! How the kiosk is, as staff see it: the inbox and a command ask the real kiosk, which answers or does not.

use std::fs;
use std::time::Duration;

use rustix::process::Signal;

use crate::kiosk::calls::inbox;
use crate::kiosk::clinic::{Clinic, text};
use crate::kiosk::patient::Patient;

const WELL: &str = "Kiosk k1 can save declarations";
const ILL: &str = "Kiosk k1 cannot save declarations";
const SILENT: &str = "Kiosk k1 does not answer";

/// After so long a kiosk is taken for silent, on a machine that is busy.
const SILENCE: Duration = Duration::from_secs(20);

/// A spool that takes nothing, and from which staff can read all the same.
fn break_spool(patient: &Patient) {
    fs::remove_dir(patient.spool("tmp")).unwrap();
    fs::write(patient.spool("tmp"), "").unwrap();
}

#[test]
fn an_empty_inbox_tells_whether_the_kiosk_saves_does_not_or_is_not_there() {
    let patient = Clinic::plain().open("en");
    let mut desk = inbox(&patient);
    desk.until(WELL);
    break_spool(&patient);
    // To look asks anew.
    desk.press("!");
    desk.until(ILL);
    desk.press("\x1b");
    desk.until("1 kiosk to look at");
    fs::remove_file(patient.spool("tmp")).unwrap();
    desk.press("!");
    desk.until(WELL);
    let kiosk = patient.glass.supervisor();
    kiosk.send(Signal::STOP);
    desk.press("\x1b");
    desk.until("No declaration is waiting");
    desk.press("!");
    desk.wait_within(SILENCE, "its silence", |desk| desk.text().contains(SILENT));
    // It is heard as soon as it lives again, without a key.
    kiosk.send(Signal::CONT);
    desk.until(WELL);
}

#[test]
fn a_command_asks_and_leaves_no_trace() {
    let patient = Clinic::plain().open("en");
    let kiosks = || patient.staff(&["spool", "kiosks"]);
    let asked = kiosks();
    assert!(asked.status.success(), "{asked:?}");
    assert!(text(&asked.stdout).contains("k1"), "{asked:?}");
    assert_eq!(
        crate::kiosk::clinic::names(&patient.spool("desks")),
        [""; 0]
    );
    assert!(
        !patient.log().contains("a desk listens"),
        "a command hears no call"
    );
    break_spool(&patient);
    let asked = kiosks();
    assert_eq!(asked.status.code(), Some(1), "{asked:?}");
    patient.glass.supervisor().send(Signal::KILL);
    let asked = kiosks();
    assert_eq!(asked.status.code(), Some(1), "{asked:?}");
    assert!(text(&asked.stdout).contains("k1"), "{asked:?}");
}

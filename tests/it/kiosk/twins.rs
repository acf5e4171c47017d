//! Two kiosks from one `kiosk.toml` on one spool, and two with one letter.

use std::path::Path;
use std::time::Duration;

use rustix::process::Signal;

use crate::glass::Glass;
use crate::kiosk::answers::AOI;
use crate::kiosk::clinic::{Clinic, names, text};
use crate::kiosk::patient::Patient;

/// Another kiosk on the spool of this one.
fn beside(patient: &Patient, kiosk: &str) -> Patient {
    let spool = patient.glass.path("disk/spool");
    let clinic = Clinic::plain().with(kiosk);
    std::fs::remove_dir(clinic.path("disk")).unwrap();
    std::os::unix::fs::symlink(spool.parent().unwrap(), clinic.path("disk")).unwrap();
    clinic.open("ja")
}

fn means_paper(patient: &Patient) {
    patient.glass.until("申立書は紙で");
}

fn takes_declarations(patient: &Patient) {
    let long = Duration::from_secs(25);
    patient
        .glass
        .wait_within(long, "a kiosk that takes declarations", |glass: &Glass| {
            !glass.text().trim().is_empty() && !glass.text().contains("申立書は紙で")
        });
}

#[test]
fn the_second_of_two_with_one_id_takes_none_until_the_first_is_gone() {
    let mut first = Clinic::plain().open("ja");
    let mut second = beside(&first, "");
    means_paper(&second);
    let why = second.log();
    assert!(why.contains("another kiosk with this id"), "{why}");
    // Staff see it, too, and of the first that nothing is wrong.
    let status = first.glass.path("disk/spool/status");
    let twin = status.join("k1.twin.json");
    let says = |path: &Path| {
        let text = std::fs::read_to_string(path).unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        read["twin"] == true
    };
    assert!(says(&twin) && !says(&status.join("k1.json")));
    let number = first.declare(&AOI);
    first.glass.supervisor().send(Signal::KILL);
    takes_declarations(&second);
    let next = second.declare(&AOI);
    assert!(!twin.exists(), "it is no twin any more");
    assert_eq!((&*number, &*next), ("A001", "A002"), "it goes on counting");
    assert_eq!(names(&second.spool("new")).len(), 2);
}

#[test]
fn one_that_ends_leaves_its_numbers_at_once() {
    let first = Clinic::plain().open("ja");
    let second = beside(&first, "");
    means_paper(&second);
    first.glass.supervisor().send(Signal::TERM);
    takes_declarations(&second);
}

#[test]
fn two_ids_with_one_letter_are_named_and_each_has_its_own_numbers() {
    let mut first = Clinic::plain().open("ja");
    let mut second = beside(&first, "[kiosk]\nid = \"k2\"\n");
    takes_declarations(&second);
    second.glass.wait("the letter in the log", |_| {
        second.log().contains("has the letter A too")
    });
    for patient in [&mut first, &mut second] {
        assert_eq!(patient.declare(&AOI), "A001");
    }
    let found = first.staff(&["spool", "verify"]);
    let said = text(&found.stdout);
    assert!(said.contains("k1, k2"), "{said}");
    let check = first.staff(&["check"]);
    let said = text(&check.stdout);
    assert!(said.contains("k1, k2"), "{said}");
}

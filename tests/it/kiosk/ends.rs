//! Who can end a configured kiosk, who cannot, and what the next patient gets of the keys of the last.

use std::process::{Command, Stdio};

use rustix::process::Signal;

use crate::glass::program;
use crate::kiosk::answers::CANARY;
use crate::kiosk::clinic::{Clinic, staff, text};
use crate::kiosk::injected::{Injected, TRACE};
use crate::kiosk::patient::{F7, Patient};

/// The staff chord, Ctrl+Alt+Q.
const CHORD: &str = "\x1b\x11";

/// Alternate screen, cursor, mouse and paste are as the shell wants them, and nothing is to be seen.
fn is_restored(patient: &Patient) -> bool {
    patient.glass.text().trim().is_empty()
        && patient.glass.screen(|screen| {
            !screen.alternate_screen()
                && !screen.hide_cursor()
                && !screen.bracketed_paste()
                && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
        })
}

#[test]
fn keys_typed_while_the_worker_changes_are_not_for_the_next_patient() {
    let mut patient = Clinic::plain().open("ja");
    patient.declare(&CANARY);
    // Held still, so that the keys surely come between two workers.
    let supervisor = patient.glass.supervisor();
    supervisor.send(Signal::STOP);
    let old = patient.glass.worker().unwrap();
    patient.press("+");
    patient.at("heading-finish", "2");
    patient
        .glass
        .wait("the worker to be gone", |_| !old.is_alive());
    patient.press("\r13龘靐");
    supervisor.send(Signal::CONT);
    patient
        .glass
        .wait("the next worker", |glass| glass.worker().is_some());
    patient.until_attract();
    patient.glass.settle();
    patient.until_attract();
}

#[test]
#[ignore = "needs root and strace"]
fn keys_typed_before_the_first_picture_are_for_nobody() {
    let mut patient = Clinic::plain().open("ja");
    // One that nobody has used and that dies young could make the next one come later.
    patient.begin();
    // The next one stops as soon as it has been handed its settings, before it touches the terminal.
    let stop = "recvmsg:signal=STOP:when=1";
    let Some(_stopping) = Injected::into(patient.glass.supervisor(), stop, &patient) else {
        return;
    };
    let old = patient.glass.worker().unwrap();
    old.send(Signal::KILL);
    patient.glass.wait("a worker that has stopped", |glass| {
        let trace = std::fs::read_to_string(glass.path(TRACE));
        trace.is_ok_and(|trace| trace.contains("stopped by SIGSTOP"))
    });
    assert_eq!(patient.glass.text().trim(), "", "a picture");
    patient.press("\r13");
    let new = patient.glass.until_other_than(old);
    new.send(Signal::CONT);
    patient.until_attract();
    patient.glass.settle();
    patient.until_attract();
}

#[test]
fn patients_cannot_leave_and_a_request_to_end_restores_the_terminal() {
    let mut patient = Clinic::plain().open("ja");
    patient.come_to_form();
    patient.answer(&[("writer", "1"), ("name", "龘靐")]);
    patient.until_typed("龘靐");
    // Interrupt, quit, stop, end of file, flow control, and the chord, for which no PIN is set.
    for keys in ["\x03", "\x1c", "\x1a", "\x04", "\x13", "\x11", CHORD] {
        patient.press(keys);
    }
    patient.press("齉");
    patient.until_typed("龘靐齉");
    let worker = patient.glass.worker().unwrap();
    assert!(patient.glass.screen(vt100::Screen::alternate_screen));
    patient.glass.supervisor().send(Signal::TERM);
    assert_eq!(patient.glass.exit_code(), 0);
    patient
        .glass
        .wait("a restored terminal", |_| is_restored(&patient));
    assert!(!worker.is_alive());
    assert!(!patient.log().contains('龘'));
}

#[test]
fn staff_leave_by_chord_and_pin_and_a_wrong_pin_does_not() {
    let home = tempfile::tempdir().unwrap();
    let line = staff(home.path(), Some("2468\n"), &["pin"]);
    let line = text(&line.stdout);
    assert!(line.starts_with("pin = \"$scrypt$"), "{line}");
    let clinic = Clinic::plain().with(&format!("[staff]\n{line}"));
    let mut patient = clinic.open("ja");
    patient.come_to_form();
    patient.press(CHORD);
    patient.at("heading-staff-pin", "2469\r");
    patient.until("say-staff-pin-wrong");
    // The PIN page lies over the form; nothing of it was lost.
    patient.press(F7);
    patient.until("field-writer");
    patient.press(CHORD);
    patient.at("heading-staff-pin", "2468\r");
    assert_eq!(patient.glass.exit_code(), 0);
    patient
        .glass
        .wait("a restored terminal", |_| is_restored(&patient));
}

#[test]
fn starting_over_gives_no_new_tries_of_the_pin() {
    let home = tempfile::tempdir().unwrap();
    let line = staff(home.path(), Some("2468\n"), &["pin"]);
    let clinic = Clinic::plain().with(&format!("[staff]\n{}", text(&line.stdout)));
    let mut patient = clinic.open("ja");
    patient.begin();
    patient.press(CHORD);
    for _ in 0..4 {
        patient.at("heading-staff-pin", "2469\r");
        patient.until("say-staff-pin-wrong");
    }
    patient.press(F7);
    let old = patient.glass.worker().unwrap();
    patient.start_over();
    patient.glass.until_other_than(old);
    patient.begin();
    patient.press(CHORD);
    patient.at("heading-staff-pin", "2469\r");
    patient.until_typed("秒たってから");
}

#[test]
fn the_worker_is_called_uketsuke_in_lists_of_processes() {
    let patient = Clinic::plain().open("ja");
    patient.until_attract();
    let worker = patient.glass.worker().unwrap();
    let name = std::fs::read_to_string(format!("/proc/{}/comm", worker.0)).unwrap();
    assert_eq!(name.trim(), "uketsuke");
}

#[test]
fn terminals_that_cannot_do_it_are_refused_with_a_sentence() {
    for term in ["dumb", "linux"] {
        let mut patient = Clinic::plain().on(term).open("ja");
        assert_eq!(patient.glass.exit_code(), 1);
        let why = patient.log();
        assert!(why.contains(&format!("TERM={term}")) && why.contains("--force"));
        assert_eq!(patient.glass.mark(), 0, "nothing was drawn");
    }
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(program())
        .current_dir(home.path())
        .env("XDG_STATE_HOME", home.path())
        .env("TERM", "xterm-256color")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("terminal"));
    assert_eq!(text(&output.stdout), "");
}

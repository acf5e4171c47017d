//! Who can end a configured kiosk, who cannot, and what the next patient gets of the keys of the last.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::glass::program;
use crate::kiosk::answers::CANARY;
use crate::kiosk::clinic::{Clinic, staff, text};
use crate::kiosk::patient::{F7, Patient};
use crate::process::Process;
use crate::tools::allowed;

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
#[ignore = "needs root"]
fn keys_typed_before_the_first_picture_are_for_nobody() {
    let mut patient = Clinic::plain().open("ja");
    patient.until_attract();
    let _slow = slow_down(patient.glass.supervisor());
    let mut early = 0;
    for _ in 0..180 {
        // One that nobody has used and that dies young makes the next one come later.
        patient.begin();
        let old = patient.glass.worker().unwrap();
        old.send(Signal::KILL);
        let new = next_worker(&patient, old);
        // Held still as soon as it is there, mostly before it has touched the terminal.
        new.send(Signal::STOP);
        patient.glass.wait("quiet", crate::glass::Glass::is_quiet);
        let Some(terminals) = terminals(new) else {
            return;
        };
        if terminals < 3 {
            early += 1;
            patient.press("\r13");
        }
        new.send(Signal::CONT);
        patient.until_attract();
        patient.glass.settle();
        patient.until_attract();
        if early == 2 {
            return;
        }
    }
    panic!("early enough only {early} times");
}

/// Others are busy, and come before this process and those that it starts: a worker takes long enough to begin that it
/// can be held still on the way.
fn slow_down(process: Process) -> Busy {
    let pid = process.0.to_string();
    let mut renice = Command::new("renice");
    let reniced = renice.args(["-n", "19", "-p", &pid]).output().unwrap();
    assert!(reniced.status.success(), "{reniced:?}");
    // Where the kernel weighs sessions first, this session; elsewhere there is no such file.
    let _ = std::fs::write(format!("/proc/{pid}/autogroup"), "19");
    let busy = Busy::default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    for _ in 0..cores {
        let ended = Arc::clone(&busy.0);
        std::thread::spawn(move || while !ended.load(Ordering::Relaxed) {});
    }
    busy
}

/// Threads that do nothing, as fast as they can, until this is dropped.
#[derive(Default)]
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// How often the process has the terminal open: as standard output, for keys, and for drawing; `None` if we may
/// not look.
fn terminals(process: Process) -> Option<usize> {
    let files = std::fs::read_dir(format!("/proc/{}/fd", process.0));
    let files = allowed(files, "looking at the files of a process")?;
    let leads = files.flatten().filter(|file| {
        let target = std::fs::read_link(file.path());
        target.is_ok_and(|target| target.starts_with("/dev/pts"))
    });
    Some(leads.count())
}

/// Looks again and again without a pause for the worker after this one.
fn next_worker(patient: &Patient, old: Process) -> Process {
    let begin = Instant::now();
    loop {
        if let Some(new) = patient.glass.worker().filter(|new| *new != old) {
            return new;
        }
        assert!(begin.elapsed() < Duration::from_secs(20), "no worker");
    }
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
    next_worker(&patient, old);
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

//! What nobody must be able to do to the kiosk, tried on the real program in a pseudo terminal.

mod graphics;
mod repeats;
mod storms;

use std::time::Duration;

use crate::glass::{CLINIC, Glass};
use rustix::process::Signal;

/// `uketsuke pin` of 1234.
const PIN: &str =
    "$scrypt$ln=15,r=8,p=1$aBRjpWQG/6DahYTph6cGLg$HoJHVJIrYm6oAFO3iQ1+di/fUBXoEQ35XvvvgnOeK3Q";

const WIPE: &str = "\x1b[2J\x1b[3J\x1b[H\x1b[?1049l";

fn kiosk() -> Glass {
    let glass = Glass::configured(80, 24, CLINIC);
    glass.settle();
    glass
}

/// A kiosk that somebody has begun to use, and what is to be seen then.
fn begun() -> (Glass, String) {
    let mut glass = kiosk();
    let attract = glass.text();
    glass.press("\r");
    glass.wait("another screen", |glass| glass.text() != attract);
    glass.settle();
    let text = glass.text();
    assert_ne!(text, attract);
    (glass, text)
}

#[test]
fn a_killed_worker_leaves_nothing_on_the_glass_and_another_one_comes() {
    let (glass, used) = begun();
    let (worker, mark) = (glass.worker().unwrap(), glass.mark());
    worker.send(Signal::KILL);
    let took = glass.wait("the wipe", |glass| glass.came(mark, WIPE));
    assert!(took < Duration::from_millis(200), "{took:?}");
    glass.until_other_than(worker);
    glass.settle();
    assert_ne!(glass.text(), used);
}

#[test]
fn a_stopped_terminal_sequence_stops_nobody_from_killing() {
    let (mut glass, used) = begun();
    glass.press("\x1b[");
    let worker = glass.worker().unwrap();
    worker.send(Signal::KILL);
    glass.until_other_than(worker);
    glass.wait("another picture", |glass| glass.text() != used);
}

#[test]
fn a_request_to_end_gives_the_terminal_back() {
    let mut glass = Glass::configured(80, 24, CLINIC);
    let worker = {
        glass.settle();
        glass.worker().unwrap()
    };
    assert!(glass.screen(|screen| screen.alternate_screen() && screen.bracketed_paste()));
    let raw = glass.settings();
    glass.supervisor().send(Signal::TERM);
    assert_eq!(glass.exit_code(), 0);
    assert!(!worker.is_alive());
    glass.wait("the main screen", |glass| {
        !glass.screen(vt100::Screen::alternate_screen)
    });
    assert!(!glass.screen(|screen| screen.hide_cursor() || screen.bracketed_paste()));
    assert_eq!(glass.text().trim(), "");
    assert_ne!(glass.settings(), raw);
}

#[test]
fn keyboard_signals_do_nothing() {
    let (mut glass, _) = begun();
    let worker = glass.worker().unwrap();
    for keys in ["\x03", "\x1c", "\x1a", "\x13", "\x11", "\x04"] {
        glass.press(keys);
    }
    for signal in [
        Signal::INT,
        Signal::QUIT,
        Signal::TSTP,
        Signal::TTIN,
        Signal::TTOU,
    ] {
        glass.supervisor().send(signal);
    }
    let mark = glass.mark();
    glass.press("\t");
    glass.wait("a moved focus", |glass| glass.mark() > mark);
    assert!(glass.supervisor().is_alive());
    assert_eq!(glass.worker(), Some(worker));
}

#[test]
fn a_lost_terminal_ends_both() {
    let mut glass = kiosk();
    let (supervisor, worker) = (glass.supervisor(), glass.worker().unwrap());
    glass.hang_up();
    glass.exit_code();
    assert!(!supervisor.is_alive());
    glass.wait("the worker to be gone", |_| !worker.is_alive());
}

#[test]
fn a_killed_supervisor_takes_its_worker_along() {
    let mut glass = kiosk();
    let worker = glass.worker().unwrap();
    glass.supervisor().send(Signal::KILL);
    glass.exit_code();
    glass.wait("the worker to be gone", |_| !worker.is_alive());
}

#[test]
fn nobody_wakes_up_while_nothing_happens() {
    let glass = kiosk();
    let (supervisor, worker) = (glass.supervisor(), glass.worker().unwrap());
    // Time itself is what is tested here.
    std::thread::sleep(Duration::from_millis(500));
    let before = (supervisor.sleeps(), worker.sleeps());
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!((supervisor.sleeps(), worker.sleeps()), before);
}

#[test]
fn workers_that_keep_dying_make_a_pause_with_a_sentence_and_then_it_goes_on() {
    let glass = kiosk();
    let mut worker = glass.worker().unwrap();
    let mark = glass.mark();
    while !glass.came(mark, "Please ask at the reception desk.") {
        worker.send(Signal::KILL);
        glass.wait("a worker or the sentence", |glass| {
            glass.came(mark, "Please ask at the reception desk.")
                || glass.worker().is_some_and(|new| new != worker)
        });
        worker = glass.worker().unwrap_or(worker);
    }
    glass.wait("a worker", |glass| {
        glass.worker().is_some_and(|new| new != worker)
    });
    glass.wait("the attract screen", |glass| {
        let text = glass.text();
        !text.trim().is_empty() && !text.contains("Please ask at the reception desk.")
    });
}

#[test]
fn every_size_is_survived() {
    let mut glass = kiosk();
    let (before, worker) = (glass.text(), glass.worker().unwrap());
    for (columns, rows) in [
        (1, 1),
        (200, 60),
        (0, 0),
        (500, 3),
        (60, 20),
        (20, 5),
        (2, 50),
    ] {
        glass.resize(columns, rows);
        glass.press("\r");
    }
    glass.resize(80, 24);
    glass.settle();
    assert_eq!(glass.worker(), Some(worker));
    assert!(!glass.text().is_empty() && !before.is_empty());
}

#[test]
fn a_touch_begins() {
    let mut glass = kiosk();
    let attract = glass.text();
    let word: String = attract.trim().chars().take(2).collect();
    glass.tap(&word);
    glass.wait("another screen", |glass| glass.text() != attract);
}

#[test]
fn a_try_out_ends_by_control_c() {
    let mut glass = Glass::trial(80, 24);
    glass.settle();
    glass.press("\x03");
    assert_eq!(glass.exit_code(), 0);
    glass.wait("the main screen", |glass| {
        !glass.screen(vt100::Screen::alternate_screen)
    });
}

#[test]
fn a_terminal_that_cannot_show_japanese_is_refused() {
    for term in ["dumb", "linux"] {
        let mut glass = Glass::start(80, 24, Some(CLINIC), term);
        assert_eq!(glass.exit_code(), 1);
        glass.until("--force");
    }
}

/// Presses each key once what the last one did is to be seen. `>` touches the main button.
fn walk(glass: &mut Glass, keys: &[&str]) {
    for key in keys {
        let before = glass.text();
        if *key == ">" {
            // A touch right after a new screen is taken for a tremor.
            glass.settle();
            glass.tap("つづける");
        } else {
            glass.press(key);
        }
        glass.wait(&format!("a reaction to {key:?}"), |glass| {
            glass.text() != before
        });
    }
}

/// From the attract screen to the patient's name: no network, the card at hand, a first visit; the notice has two pages.
const TO_THE_NAME: [&str; 13] = [
    "\r", "01", "1", "\r", "2", ">", "\r", "2", "\r", "1", "\x1b[6~", "+", "1",
];

#[test]
fn a_name_on_the_glass_is_gone_with_its_worker() {
    let mut glass = kiosk();
    walk(&mut glass, &TO_THE_NAME);
    walk(&mut glass, &["龘靐齉麤驫"]);
    glass.until("龘靐齉麤驫");
    glass.worker().unwrap().send(Signal::KILL);
    let took = glass.wait("the wipe", |glass| !glass.text().contains('龘'));
    assert!(took < Duration::from_millis(200), "{took:?}");
    assert_eq!(glass.screen(vt100::Screen::scrollback), 0);
}

#[test]
fn a_declaration_is_in_the_spool_when_its_number_is_on_the_glass() {
    let mut glass = kiosk();
    walk(&mut glass, &TO_THE_NAME);
    walk(
        &mut glass,
        &["髙﨑", "\r", "\r", "19370429", "\r", "1", "\r", "x", "\r"],
    );
    walk(
        &mut glass,
        &["0312345678", "\r", "1", "1", "k", "\r", "w", "\r", "3", "3"],
    );
    let saved = |glass: &Glass| {
        let new = glass.path("spool/new");
        let files = std::fs::read_dir(new).into_iter().flatten();
        files.map(|file| file.unwrap().path()).collect::<Vec<_>>()
    };
    // The pages of the check, then the statement.
    while glass.text().contains("つづきを読む") {
        assert!(saved(&glass).is_empty());
        walk(&mut glass, &["\x1b[6~"]);
        glass.settle();
    }
    glass.tap("  受付に送る");
    glass.until("A001");
    let files = saved(&glass);
    assert_eq!(files.len(), 1, "{files:?}");
    let record = std::fs::read_to_string(&files[0]).unwrap();
    assert!(
        record.contains("髙﨑") && record.contains("A001"),
        "{record}"
    );
}

#[test]
fn staff_leave_by_chord_and_number_and_nobody_else_does() {
    let config = format!("{CLINIC}\n[staff]\npin = \"{PIN}\"\n");
    let mut glass = Glass::configured(80, 24, &config);
    glass.settle();
    walk(&mut glass, &["\x1b\x11", "4321\r"]);
    glass.until("番号が違います");
    assert!(glass.supervisor().is_alive());
    glass.press("1234\r");
    assert_eq!(glass.exit_code(), 0);
}

//! How kiosks are: asked when staff look, told a line each.

use uketsuke::reception::tui::{Event, KioskAnswer, KioskStatus};

use crate::staff::counter::Counter;

pub fn kiosk(id: &str, writes: bool) -> KioskStatus {
    KioskStatus {
        id: id.to_owned(),
        said: Vec::new(),
        answer: Some(KioskAnswer {
            at: "x".to_owned(),
            time: "2026-11-25T01:05:00Z".parse().ok(),
            writes: Some(writes),
            is_far: false,
            beat: "2026-11-25T01:12:00Z".parse().ok(),
        }),
    }
}

fn with(kiosks: &[KioskStatus]) -> Counter {
    let mut counter = Counter::opened("en", (100, 30), false, Vec::new());
    counter.kiosks = kiosks.to_vec();
    counter.happen(Event::Changed);
    counter.play("!<esc>");
    counter
}

#[test]
fn an_empty_list_says_which_kiosks_work() {
    let mut counter = with(&[kiosk("gate", true), kiosk("ward", false)]);
    counter.must_see("No declaration is waiting.");
    counter.must_see("Kiosk gate can save declarations (as of 2026-11-25 10:05).");
    counter.must_see("Kiosk ward cannot save declarations (as of 2026-11-25 10:05).");
    counter.must_see("1 kiosk to look at");
    counter.kiosks[1] = kiosk("ward", true);
    counter.happen(Event::Changed);
    counter.must_not_see("to look at");
    counter.play("!");
    counter.must_see("Kiosk ward can save declarations");
}

#[test]
fn staff_who_do_something_ask_and_no_clock_does() {
    let mut counter = with(&[kiosk("gate", true)]);
    let before = counter.asking.count;
    counter.play("<down><down>");
    assert_eq!(counter.asking.count, before, "it has just been asked");
    counter.wait(10 * 60_000);
    assert_eq!(counter.asking.count, before, "nobody is there");
    counter.play("<down>");
    assert_eq!(counter.asking.count, before + 1);
    counter.play("!");
    assert_eq!(counter.asking.count, before + 2, "whoever looks asks");
}

#[test]
fn one_that_does_not_answer_is_said_to_be_silent_and_nothing_ticks_after_that() {
    let mut counter = with(&[kiosk("gate", true)]);
    counter.asking.is_answered = false;
    counter.play("!<esc>");
    counter.must_see("Kiosk gate can save declarations (as of 2026-11-25 10:05).");
    assert!(
        counter
            .inbox
            .deadline()
            .is_some_and(|at| at <= counter.ms + 10_000)
    );
    counter.wait(10_000);
    counter.must_see("Kiosk gate does not answer. Last sign of it: 2026-11-25 10:12.");
    counter.must_see("1 kiosk to look at");
    counter.must_see("status/gate.json");
    assert!(
        counter
            .inbox
            .deadline()
            .is_none_or(|at| at > counter.ms + 10_000)
    );
    // Nobody can ask: then nobody knows.
    counter.asking.is_possible = false;
    counter.play("!");
    counter.must_see("Kiosk gate cannot be asked");
    counter.must_not_see("does not answer");
}

//! A worker that dies at any moment of filling in takes everything with it.

use std::time::Duration;

use rustix::process::Signal;

use crate::kiosk::answers::{CANARIES, CANARY};
use crate::kiosk::clinic::Clinic;
use crate::kiosk::patient::{PAGE_DOWN, Patient};

/// What is done from the first question on, key by key where a name is typed, and what is to be seen then.
fn moments() -> Vec<(&'static str, &'static str)> {
    vec![
        ("1", "field-name"),
        ("龘", "龘"),
        ("靐", "靐"),
        ("齉麤驫", "齉麤驫"),
        ("\r", "field-kana"),
        ("カナリアサン", "カナリアサン"),
        ("\r", "field-birth"),
        ("19370429", "19370429"),
        ("\r", "field-sex"),
        ("1", "field-postcode"),
        ("\r", "field-address"),
        ("鸞鳳市鼇頭町", "鸞鳳市鼇頭町"),
        ("\r", "field-phone"),
        ("08076543217", "08076543217"),
        ("\r", "field-insured"),
        ("2", "field-scheme"),
        ("2", "field-insurer"),
        ("\t\r", "field-issued"),
        ("34", "heading-check"),
        (PAGE_DOWN, "鸞鳳市鼇頭町"),
    ]
}

fn fill_until(patient: &mut Patient, last: usize) {
    patient.come_to_form();
    for (keys, then) in moments().into_iter().take(last + 1) {
        patient.press(keys);
        if then.is_ascii() && then.contains('-') {
            patient.until(then);
        } else {
            patient.until_typed(then);
        }
    }
}

fn canary_on_glass(patient: &Patient) -> bool {
    let text = patient.glass.text();
    let typed = CANARIES.into_iter().chain(["19370429", "1937", "昭和12年"]);
    typed.into_iter().any(|canary| text.contains(canary)) || text.contains('龘')
}

/// How long something of the patient stays on the glass once the worker is killed at this moment.
fn kill_at(patient: &mut Patient, last: usize) -> Duration {
    fill_until(patient, last);
    // From here on the old worker writes nothing more of its own accord.
    patient.glass.settle();
    assert!(canary_on_glass(patient) || !shows_answers(last));
    let (worker, mark) = (patient.glass.worker().unwrap(), patient.glass.mark());
    worker.send(Signal::KILL);
    let took = patient.glass.wait("an empty glass", |glass| {
        !canary_on_glass(patient) && glass.came(mark, "\x1b[2J")
    });
    assert_ne!(patient.glass.until_other_than(worker), worker);
    patient.until_attract();
    for canary in CANARIES {
        assert!(!patient.glass.came(mark, canary), "moment {last}");
    }
    assert_eq!(patient.glass.screen(vt100::Screen::scrollback), 0);
    took
}

#[test]
fn at_none_of_twenty_moments_anything_of_the_patient_stays() {
    assert_eq!(moments().len(), 20);
    let mut patient = Clinic::plain().open("ja");
    for last in 0..moments().len() {
        // What else the machine does can only add to the time: the best of three tries counts, and nothing
        // of the patient may come back in any of them.
        let prompt = (0..3).any(|_| kill_at(&mut patient, last) < Duration::from_millis(200));
        assert!(prompt, "moment {last}");
    }
    // And the one after all of them is of use.
    patient.declare(&CANARY);
}

/// The moments at which a canary is on the glass.
fn shows_answers(last: usize) -> bool {
    matches!(last, 1..=3 | 5 | 7 | 11 | 13 | 18 | 19)
}

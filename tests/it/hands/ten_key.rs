//! The ten-key pad: digits, Enter and + - * / lead to the first question that wants letters.

use crate::hands::finger::{Finger, beginning, say};

/// Presses this at the heading.
fn at(finger: &mut Finger, heading: &str, key: &str) {
    finger.until(heading);
    finger.press(key);
}

/// Turns pages by + until these words.
fn on_to(finger: &mut Finger, heading: &str) {
    let words = beginning(&say(heading));
    for _ in 0..9 {
        let before = finger.glass.text();
        if finger.sees(&words) {
            return;
        }
        finger.press("+");
        finger
            .glass
            .wait(&format!("a page, or {heading}"), |glass| {
                glass.is_quiet() && glass.text() != before
            });
    }
    panic!("no way on to {heading}:\n{}", finger.glass.text());
}

/// Chooses by digit on the page where the choice stands.
fn choose(finger: &mut Finger, heading: &str, key: &str, digit: &str) {
    finger.until(heading);
    on_to(finger, key);
    finger.press(digit);
}

#[test]
fn ten_keys_suffice_up_to_the_first_text() {
    let mut finger = Finger::before(80, 24, "");
    finger.glass.settle();
    finger.press("0");
    at(&mut finger, "heading-languages", "1");
    at(&mut finger, "heading-causes", "*");
    at(&mut finger, "heading-languages", "01");
    at(&mut finger, "heading-causes", "/");
    at(&mut finger, "heading-ask", "+");
    at(&mut finger, "heading-causes", "3");
    at(&mut finger, "heading-cause-unconfirmed", "-");
    at(&mut finger, "heading-causes", "3");
    at(&mut finger, "heading-cause-unconfirmed", "\r");
    on_to(&mut finger, "heading-holdings");
    choose(&mut finger, "heading-holdings", "holding-nothing", "6");
    choose(&mut finger, "heading-visit", "visit-first", "2");
    // Its words stand in the text above, too.
    choose(&mut finger, "heading-declare", "choice-on-paper", "1");
    finger.until("heading-purpose");
    on_to(&mut finger, "field-writer");
    finger.press("1");
    finger.until("field-name");
    let allowed = |c: char| c.is_ascii_digit() || "\r+-*/".contains(c);
    assert!(finger.sent().chars().all(allowed), "{:?}", finger.sent());
    for needed in "\r+-*/123".chars() {
        assert!(finger.sent().contains(needed), "{needed:?} was not tried");
    }
}

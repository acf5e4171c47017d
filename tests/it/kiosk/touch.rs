//! The kiosk without a keyboard, and on a window that somebody makes too small.

use crate::kiosk::answers::AOI;
use crate::kiosk::clinic::{Clinic, text};

#[test]
fn fingers_alone_lead_from_the_first_screen_to_the_purpose() {
    for locale in ["ja", "en"] {
        let mut patient = Clinic::plain().open(locale);
        patient.until_attract();
        patient.tap("language-name");
        for (heading, labels) in [
            ("heading-causes", &["cause-unconfirmed"][..]),
            ("heading-cause-unconfirmed", &["button-next"]),
            ("heading-holdings", &["holding-nothing"]),
            ("heading-visit", &["visit-first"]),
        ] {
            patient.until(heading);
            for label in labels {
                patient.tap(label);
            }
        }
        patient.until("heading-declare");
        // Its words stand in the text above, too: those of the choice are on the last page.
        while patient.sees("button-more") {
            let before = patient.glass.text();
            patient.tap("button-more");
            patient
                .glass
                .wait("another page", |glass| glass.text() != before);
        }
        patient.tap("choice-start-form");
        patient.until("heading-purpose");
    }
}

#[test]
fn fingers_alone_check_change_and_send() {
    let mut patient = Clinic::plain().open("ja");
    patient.come_to_check(&AOI);
    patient.tap("button-more");
    patient.until("field-sex.label");
    patient.tap_in("なおす", "性別");
    patient.until("field-sex");
    patient.tap_in("男", "");
    patient.until("heading-check");
    // One touch a page, and no second before the page is there: it could meet the button that sends.
    let page = |at: u8| format!("{at} / 4");
    let glass = patient.glass.text();
    let shown = (1..=4).find(|at| glass.contains(&page(*at))).unwrap();
    for next in shown + 1..=4 {
        patient.tap("button-more");
        patient.glass.until(&page(next));
    }
    patient.tap("button-submit");
    let number = patient.number();
    let shown = patient.staff(&["spool", "show", &number]);
    let shown = text(&shown.stdout);
    assert!(shown.contains("性別: 男\n") && shown.contains("氏名: 髙﨑 葵\n"));
    patient.tap("button-finish");
    patient.until("heading-finish");
    // What was sent is nothing that could be lost.
    patient.tap_in("2  終わる", "");
    patient.until_attract();
}

#[test]
fn a_window_too_small_says_so_and_nothing_is_lost() {
    let mut patient = Clinic::plain().open("ja");
    patient.come_to_form();
    patient.answer(&[("writer", "1"), ("name", "髙﨑 葵")]);
    patient.until_typed("髙﨑 葵");
    patient.glass.resize(40, 10);
    patient.glass.wait("the notice", |glass| {
        let text = glass.text();
        text.contains("60") && text.contains("20") && !text.contains("髙﨑")
    });
    // What is pressed blindly does nothing.
    patient.press("x\r");
    patient.glass.settle();
    patient.glass.resize(80, 24);
    patient.until("field-name");
    patient.until_typed("髙﨑 葵");
    assert!(!patient.glass.text().contains("葵x"));
}

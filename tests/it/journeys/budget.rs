//! How many touches and how much reading lie between the first touch and the answer on the glass, on the five journeys.
//!
//! - **Touches**: every one, on the glass that the package ships, which shows pictures, and in the cells of a terminal
//!   that shows none; turning a page is one.
//! - **Text passed**: what is read on every page on the way, as often as it is shown.
//! - **Explained**: of that only the texts, from the page after the cause to the first answer; not the sentence for
//!   staff.

use uketsuke::flow::{Event, Receipt, Screen};

use super::journey::{FORM, Journey, NEXT, NOTHING, NOTICE_AND_CARD, PDF, PHONE};
use super::patient::{Glass, Patient, on_both};
use super::read::count;
use crate::support::texts;

/// What a journey may take at most: touches, and text passed.
type Budget = (usize, usize);

fn assert_within(budget: Budget, journey: &Journey, glass: &Glass<'_>, patient: &Patient<'_>) {
    let (touches, passed) = budget;
    let name = format!("{} {} in {}", journey.name, journey.locale, glass.name());
    println!(
        "{name}: {} touches (at most {touches}), {} passed (at most {passed}), {} explained",
        patient.touches, patient.passed, patient.explained
    );
    assert!(patient.touches <= touches, "{name}: {}", patient.touches);
    assert!(patient.passed <= passed, "{name}: {}", patient.passed);
    // Whoever passes far less has not been read to.
    assert!(patient.passed > passed / 4, "{name}: {}", patient.passed);
}

fn assert_soon_there(budget: Budget, journey: &Journey) {
    on_both(&mut |glass| {
        let patient = journey.walked(glass, journey.locale);
        assert_within(budget, journey, glass, &patient);
    });
}

#[test]
fn a_japanese_reader_with_nothing_is_soon_there() {
    assert_soon_there((4, 520), &NOTHING);
}

#[test]
fn b_reader_of_easy_japanese_with_a_pdf_is_soon_there() {
    assert_soon_there((5, 700), &PDF);
}

#[test]
fn c_vietnamese_reader_with_notice_and_card_is_soon_there() {
    assert_soon_there((6, 260), &NOTICE_AND_CARD);
}

#[test]
fn d_english_reader_with_the_card_on_the_phone_is_soon_there() {
    assert_soon_there((11, 420), &PHONE);
}

#[test]
fn e_portuguese_reader_with_nothing_is_soon_through_the_form() {
    on_both(&mut |glass| {
        let mut patient = FORM.walked(glass, FORM.locale);
        let pages = patient.session.laid.pages;
        println!("check: {pages} pages");
        assert!(pages <= 2, "{pages} in {}", glass.name());
        patient.go(&[NEXT]);
        patient.session.send(Event::Saved(Receipt("A012".into())));
        patient.read();
        assert!(matches!(patient.session.kiosk.screen(), Screen::Done(_)));
        assert_within((58, 800), &FORM, glass, &patient);
    });
}

fn assert_explained(locale: &'static str, most: usize) {
    on_both(&mut |glass| {
        for journey in [NOTHING, PDF, NOTICE_AND_CARD, PHONE] {
            let name = journey.name;
            let explained = journey.walked(glass, locale).explained;
            println!("{locale} {name}: {explained} explained, at most {most}");
            assert!(explained <= most, "{locale} {name}: {explained}");
            assert!(explained > 20, "{locale} {name}: {explained}");
        }
    });
}

#[test]
fn from_cause_to_answer_320_characters_are_enough_in_japanese() {
    assert_explained("ja", 320);
}

#[test]
fn from_cause_to_answer_120_words_are_enough_in_english() {
    assert_explained("en", 120);
}

#[test]
fn from_cause_to_answer_160_syllables_are_enough_in_vietnamese() {
    assert_explained("vi", 160);
}

/// In letters that staff read from across the desk a longer one does not fit into its box.
#[test]
fn sentences_for_staff_are_short() {
    let answers = uketsuke::guidance::sentence::ROWS.iter().map(|row| row.id);
    let language = [("language", uketsuke::texts::Arg::Text(""))];
    for id in answers.chain(["ask", "page", "on-paper", "failed"]) {
        let said = texts().say("ja", &format!("point-{id}"), &language);
        assert!(!said.starts_with('['), "{said}");
        assert!(count("ja", &said) <= 41, "{said}");
    }
}

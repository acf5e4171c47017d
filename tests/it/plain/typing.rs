//! Lines in a field: values, corrections, offers, dates, and what is said of them.

use crate::plain::pipe::{Home, assert_in_order, say};

/// `uketsuke pin` of 1234.
pub const PIN: &str =
    "$scrypt$ln=15,r=8,p=1$aBRjpWQG/6DahYTph6cGLg$HoJHVJIrYm6oAFO3iQ1+di/fUBXoEQ35XvvvgnOeK3Q";

/// In Japanese, before the question for the name.
const TO_NAME: &[&str] = &["1", "1", "6", "2", "1", "+", "1"];

fn said(lines: &[&str]) -> String {
    Home::new("").run(&[TO_NAME, lines].concat())
}

fn field(text: &str) -> String {
    format!("[{text}]")
}

#[test]
fn a_line_takes_the_place_of_the_one_before_and_can_be_taken_away() {
    let said = said(&["髙﨑", "髙﨑 葵", "/.", "//1", "髙﨑 葵", "", "/-"]);
    assert_in_order(
        &said,
        &[
            field("髙﨑"),
            format!("/. {}", say("ja", "cap-clear")),
            field("髙﨑 葵"),
            field(&say("ja", "answer-empty")),
            field("/1"),
            say("ja", "field-kana"),
            say("ja", "field-name"),
        ],
    );
}

#[test]
fn an_empty_answer_is_complained_about_each_time() {
    let said = said(&["", ""]);
    assert_eq!(
        said.lines().filter(|line| line.starts_with("! ")).count(),
        2,
        "{said}"
    );
}

#[test]
fn letters_become_kana_and_words_are_offered() {
    // そ has no variants, and the dictionary of the machine may be missing: variants of a kanji are built in.
    let said = said(&["takasaki", "高", "/1"]);
    assert_in_order(
        &said,
        &[field("たかさき"), field("高"), "/1 髙".into(), field("髙")],
    );
}

#[test]
fn of_two_dates_one_is_chosen_by_its_number() {
    let lines = ["A", "", "タカサキ", "", "3/2/1985", "", "2"];
    let chosen = said(&lines);
    assert_in_order(
        &chosen,
        &[
            say("ja", "field-birth"),
            field("3/2/1985"),
            say("ja", "field-sex"),
        ],
    );
    let retyped = said(&[&lines[..6], &["1985/2/3", ""]].concat());
    assert_in_order(
        &retyped,
        &[field("3/2/1985"), field("1985/2/3"), say("ja", "field-sex")],
    );
}

#[test]
fn buttons_lead_away_from_a_field_and_back_and_other_lines_are_refused() {
    let said = said(&["/?", "+", "/*", "3", "/7", "/-"]);
    assert_in_order(
        &said,
        &[
            say("ja", "heading-ask"),
            say("ja", "field-name"),
            say("ja", "heading-languages"),
            say("en", "field-name"),
            say("en", "plain-unknown"),
            say("en", "field-writer"),
        ],
    );
}

#[test]
fn only_what_is_new_is_said() {
    let said = Home::new("").run(&["3", "1", "2", "4", "4", "9"]);
    let ticks: Vec<&str> = said.lines().filter(|line| line.contains("[x]")).collect();
    assert_eq!(ticks.len(), 2, "{said}");
    let heading = say("en", "heading-holdings");
    assert_eq!(said.lines().filter(|line| *line == heading).count(), 1);
    assert_eq!(said.matches(&say("en", "plain-unknown")).count(), 1);
}

#[test]
fn staff_end_it_with_their_pin() {
    let home = Home::new(&format!("[staff]\npin = \"{PIN}\"\n"));
    let said = home.run(&["3", "1", "/staff", "/-", "/staff", "4321", "1234", "1"]);
    assert_in_order(
        &said,
        &[
            say("en", "heading-holdings"),
            say("en", "heading-staff-pin"),
            say("en", "heading-holdings"),
            say("en", "heading-staff-pin"),
            format!("! {}", say("en", "say-staff-pin-wrong")),
        ],
    );
    assert!(!said.contains("4321"), "{said}");
    // The last line is for nobody: neither a page nor a refusal follows.
    assert_eq!(said.matches("\n>\n").count(), 7, "{said}");
}

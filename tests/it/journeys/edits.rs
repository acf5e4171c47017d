//! Typing, pasting, and what a field refuses.

use uketsuke::flow::{Action, Choice, Event, Key, Screen};
use uketsuke::form::{FieldId, ProblemKind};
use zeroize::Zeroizing;

use super::steps::{FORM, SIZE, burst, choice, ja, touch, typed};
use crate::support::{LOCALES, Session};

const TO_ADDRESS: &str = "1{A}<on><on>{S64.1.7}<on>2<on>";

fn paste(session: &mut Session, text: &str) {
    session.send(Event::Paste(Zeroizing::new(text.to_owned())));
}

#[test]
fn a_run_of_twelve_digits_is_refused_and_wiped_and_the_rest_is_kept() {
    for digits in [
        "123456789012",
        "1234 5678 9012",
        "１２３４-５６７８-９０１２",
    ] {
        let mut session = ja(&format!("{FORM}{TO_ADDRESS}{{千代田{digits}様方}}<on>"));
        assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Address));
        let wrong = session.kiosk.problem().map(|problem| problem.wrong);
        assert_eq!(wrong, Some(ProblemKind::MyNumber), "{digits}");
        assert_eq!(typed(&session, FieldId::Address), "千代田様方");
        session.play("<on>");
        assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Phone));
    }
}

#[test]
fn back_is_never_blocked_by_what_is_wrong() {
    let mut session = ja(&format!("{FORM}1{{A}}<on><on>{{昭和65年1月1日}}<on>"));
    assert!(session.kiosk.problem().is_some());
    session.play("<back>");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Kana));
    session.play("<on>");
    assert_eq!(typed(&session, FieldId::Birth), "昭和65年1月1日");
    session.play("<esc>");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Kana));
}

#[test]
fn back_out_of_a_change_is_never_blocked_either_and_the_check_page_says_what_is_wrong() {
    let mut session = super::steps::checked();
    touch(&mut session, choice(Choice::Change(FieldId::Phone)));
    session.play("{x}<on>");
    assert!(session.kiosk.problem().is_some());
    session.play("<back>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    session.play("<on>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    let fields: Vec<FieldId> = session.kiosk.problems().iter().map(|of| of.field).collect();
    assert_eq!(fields, [FieldId::Phone]);
    assert!(super::steps::submissions(&session).is_empty());
}

#[test]
fn controls_and_direction_marks_do_not_get_in() {
    let mut session = ja(&format!("{FORM}1"));
    paste(
        &mut session,
        "\u{1b}[31m髙\u{202e}﨑\u{2066}\u{0}\u{feff} 葵\r\n",
    );
    assert_eq!(typed(&session, FieldId::Name), "[31m髙﨑 葵");
    for c in ['\u{7}', '\u{202d}', '\u{200f}'] {
        session.key(Key::Char(c));
    }
    assert_eq!(typed(&session, FieldId::Name), "[31m髙﨑 葵");
}

#[test]
fn a_paste_goes_into_a_field_or_nowhere() {
    let mut session = ja("<any>L3");
    let before = session.kiosk.screen().clone();
    paste(&mut session, "1\n2\n3\n");
    assert_eq!(*session.kiosk.screen(), before);
    session = ja(&format!("{FORM}1<f9>"));
    paste(&mut session, "髙");
    assert_eq!(typed(&session, FieldId::Name), "");
}

/// Old phones write and copy Burmese in Zawgyi: the same numbers for other letters.
#[test]
fn burmese_in_zawgyi_is_asked_for_in_other_letters() {
    for tag in LOCALES {
        let mut session = Session::played(tag, SIZE, &format!("{FORM}1"));
        paste(&mut session, "ေအာင္ေက်ာ္");
        session.play("<on>");
        let wrong = session.kiosk.problem().map(|problem| problem.wrong);
        assert_eq!(wrong, Some(ProblemKind::Zawgyi), "{tag}");
        assert!(session.text().contains("Zawgyi"), "{tag}");
        assert_eq!(typed(&session, FieldId::Name), "ေအာင္ေက်ာ္", "{tag}");
    }
    let unicode = Session::played("my", SIZE, &format!("{FORM}1{{အောင်ကျော်}}<on>"));
    assert_eq!(*unicode.kiosk.screen(), Screen::Field(FieldId::Kana));
}

#[test]
fn an_input_method_commits_in_one_burst() {
    let mut session = ja(&format!("{FORM}1"));
    for c in "葛\u{e0100}飾 か\u{3099}".chars() {
        burst(&mut session, Event::Key(Key::Char(c)));
    }
    assert_eq!(typed(&session, FieldId::Name), "葛\u{e0100}飾 か\u{3099}");
}

#[test]
fn digits_in_a_field_are_text_however_fast() {
    let mut session = ja(&format!("{FORM}1"));
    for _ in 0..2 {
        burst(&mut session, Event::Key(Key::Char('1')));
    }
    assert_eq!(typed(&session, FieldId::Name), "11");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    session.play("+-*/?");
    assert_eq!(typed(&session, FieldId::Name), "11+-*/?");
}

#[test]
fn touching_the_field_puts_the_focus_there_and_goes_nowhere() {
    let mut session = ja(&format!("{FORM}1{{髙﨑}}<tab>"));
    assert_ne!(session.kiosk.focused(), Some(Action::Field));
    touch(&mut session, Action::Field);
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert_eq!(session.kiosk.focused(), Some(Action::Field));
    touch(&mut session, Action::Field);
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert!(session.kiosk.problem().is_none());
    session.play("{ 葵}<enter>");
    assert_eq!(typed(&session, FieldId::Name), "髙﨑 葵");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Kana));
}

#[test]
fn unknown_in_a_text_field_is_taken_back_by_typing() {
    let mut session = super::steps::checked();
    touch(&mut session, choice(Choice::Change(FieldId::Insurer)));
    touch(&mut session, choice(Choice::Unknown(FieldId::Insurer)));
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert!(session.kiosk.is_chosen(Choice::Unknown(FieldId::Insurer)));
    touch(&mut session, choice(Choice::Change(FieldId::Insurer)));
    session.play("{B}<on>");
    assert_eq!(typed(&session, FieldId::Insurer), "A健保B");
    assert!(!session.kiosk.is_chosen(Choice::Unknown(FieldId::Insurer)));
}

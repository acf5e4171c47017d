//! Saved, refused, late: what the patient sees of the spool.

use uketsuke::flow::{Action, Choice, Failure, Receipt, Screen};
use uketsuke::form::FieldId;

use super::steps::{checked, choice, left, submissions, touch, typed};

#[test]
fn saved_shows_the_number_and_forgets_the_answers() {
    let mut session = checked();
    session.play("<on><saved>");
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Done(Receipt("A012".into()))
    );
    assert!(session.text().contains("A012"));
    assert_eq!(typed(&session, FieldId::Name), "");
    session.play("<back>");
    assert!(left(&session), "there is no way back to the answers");
}

#[test]
fn refused_then_sent_again_then_saved() {
    let mut session = checked();
    session.play("<on><failed>");
    assert_eq!(*session.kiosk.screen(), Screen::Failed(Failure::Refused));
    touch(&mut session, choice(Choice::Retry));
    assert!(matches!(session.kiosk.screen(), Screen::Saving(_)));
    let all = submissions(&session);
    assert_eq!(all.len(), 2);
    assert!(all[0].answers == all[1].answers);
    session.play("<saved>");
    assert!(matches!(session.kiosk.screen(), Screen::Done(_)));
}

#[test]
fn refused_again_and_again_stays_on_the_same_page() {
    let mut session = checked();
    session.play("<on>");
    for _ in 0..5 {
        session.play("<failed>");
        assert_eq!(*session.kiosk.screen(), Screen::Failed(Failure::Refused));
        session.play("1");
    }
    session.play("<failed><back>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert_eq!(typed(&session, FieldId::Name), "髙﨑 葵");
}

#[test]
fn after_ten_seconds_it_is_slow_and_a_late_answer_still_counts() {
    let mut session = checked();
    session.play("<on>");
    let at = session.kiosk.deadline().unwrap();
    let Screen::Saving(since) = *session.kiosk.screen() else {
        panic!("{:?}", session.kiosk.screen())
    };
    assert_eq!(at, since + 10_000);
    let left = at - session.kiosk.now().ms;
    session.wait_ms(left);
    assert_eq!(*session.kiosk.screen(), Screen::Failed(Failure::Slow));
    session.play("<wait:170><saved>");
    assert!(matches!(session.kiosk.screen(), Screen::Done(_)));
    assert_eq!(submissions(&session).len(), 1);
}

#[test]
fn a_late_answer_finds_the_patient_wherever_they_are() {
    for script in [
        "<back>",
        "<back><f9>",
        "<back><f2>",
        "2",
        "<wait:200>",
        "<back><back>",
    ] {
        let mut session = checked();
        session.play("<on><wait:11>").play(script);
        session.play("<saved>");
        assert!(
            matches!(session.kiosk.screen(), Screen::Done(_)),
            "{script}"
        );
        assert!(session.kiosk.overlay().is_none(), "{script}");
        assert_eq!(typed(&session, FieldId::Name), "");
    }
}

#[test]
fn a_late_answer_does_not_take_a_correction_away() {
    let mut session = checked();
    session.play("<on><wait:11><back>");
    touch(&mut session, choice(Choice::Change(FieldId::Phone)));
    let screen = session.kiosk.screen().clone();
    for typed in ["<bs>5<saved>", "<enter><saved>"] {
        session.play(typed);
        assert!(!matches!(session.kiosk.screen(), Screen::Done(_)));
    }
    assert_ne!(*session.kiosk.screen(), screen, "on the check page again");
    session.play("<on>");
    let all = submissions(&session);
    assert_eq!(all.len(), 2);
    assert!(all[0].answers != all[1].answers);
    session.play("<saved>");
    assert!(matches!(session.kiosk.screen(), Screen::Done(_)));
}

#[test]
fn a_late_refusal_does_not_pull_anybody_out_of_their_form() {
    let mut session = checked();
    session.play("<on><wait:11><back>");
    touch(&mut session, choice(Choice::Change(FieldId::Phone)));
    session.play("<failed>");
    assert_eq!(*session.kiosk.screen(), Screen::Change(FieldId::Phone));
}

#[test]
fn paper_is_offered_when_saving_fails() {
    let mut session = checked();
    session.play("<on><failed>");
    touch(&mut session, choice(Choice::Open(&Screen::OnPaper)));
    assert_eq!(*session.kiosk.screen(), Screen::OnPaper);
    touch(&mut session, Action::Next);
    assert!(!left(&session), "whether it was shown is asked");
    touch(&mut session, choice(Choice::ConfirmFinish));
    assert!(left(&session));
}

#[test]
fn nothing_leads_out_of_saving() {
    let mut session = checked();
    session.play("<on><back><esc>+1<enter><tab>");
    assert!(matches!(session.kiosk.screen(), Screen::Saving(_)));
    assert_eq!(submissions(&session).len(), 1);
    assert!(!left(&session));
}

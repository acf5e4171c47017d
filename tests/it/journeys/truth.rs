//! What stands on the glass for staff and for the patient is true of what was told.

use uketsuke::flow::{Choice, Screen};
use uketsuke::guidance::{PlanStep, Reason};

use super::steps::{choice, say, submit, touch};
use crate::support::{Session, fill};

/// On glass where every page is whole.
fn ja(script: &str) -> Session {
    Session::played("ja", (100, 40), script)
}

/// Whether one of the sentences for staff on the glass is this one.
fn tells(session: &Session, id: &str) -> bool {
    let sentence = say(&format!("point-{id}"));
    let laid = &session.laid.texts();
    laid.iter()
        .any(|(_, text)| text.lines().any(|line| line == sentence))
}

fn assert_tells(session: &Session, ids: &[&str]) {
    for id in ids {
        assert!(tells(session, id), "{id} is not told:\n{}", session.text());
    }
    let all = uketsuke::guidance::sentence::ROWS.iter().map(|row| row.id);
    for id in all.filter(|id| !ids.contains(id)) {
        assert!(!tells(session, id), "{id} is told:\n{}", session.text());
    }
}

#[test]
fn a_notice_without_the_card_is_named_and_handed_over() {
    for cause in ["1", "2", "3", "4", "7"] {
        let mut session = ja(&format!("<any>L{cause}<on>3<on>"));
        assert_tells(&session, &["notice-only", "otherwise"]);
        assert!(session.shows(&say("say-hand-over")));
        session.play("<on>1");
        assert_eq!(*session.kiosk.screen(), Screen::Verbal);
        assert_tells(&session, &["notice-only", "verbal"]);
        assert!(session.shows(&say("say-hand-over")));
    }
}

#[test]
fn only_who_has_nothing_says_so() {
    let cases = [
        ("12", "card"),
        ("13", "notice-only"),
        // With a dead certificate the card on the phone counts as nothing.
        ("2<on>4", "nothing"),
    ];
    for (script, id) in cases {
        let session = ja(&format!("<any>L{script}<on>"));
        assert_tells(&session, &[id, "otherwise"]);
    }
    // A phone that cannot log in is not named.
    let session = ja("<any>L14<on>3");
    assert_tells(&session, &["nothing", "otherwise"]);
    // Who says so in so many words is asked at once what reception has to know.
    let session = ja("<any>L161");
    assert_tells(&session, &["nothing", "verbal"]);
}

#[test]
fn a_paper_that_was_declined_is_named_with_its_reason() {
    let reasons = [
        ("1", Reason::Former),
        ("2", Reason::Expired),
        ("3", Reason::Unseen),
    ];
    for cause in ["1", "2", "3", "4", "7"] {
        for (digit, reason) in reasons {
            let mut session = ja(&format!("<any>L{cause}<on>1<on>"));
            touch(
                &mut session,
                choice(Choice::CannotDo(PlanStep::Certificate)),
            );
            assert_eq!(*session.kiosk.screen(), Screen::Why(PlanStep::Certificate));
            session.play(digit);
            let id = format!("certificate-{}", reason.into_str());
            assert_tells(&session, &["no-card", &id, "otherwise"]);
            let paper = reason != Reason::Unseen;
            assert_eq!(session.shows(&say("say-hand-over")), paper);
            // Back to the paper: it is not declined any more.
            session.play("<back><back>");
            assert_tells(&session, &["certificate"]);
        }
    }
}

#[test]
fn back_and_another_reason_is_the_other_reason() {
    let session = ja("<any>L3<on>12<on>11<back>2");
    assert_tells(&session, &["card", "certificate-expired", "otherwise"]);
}

#[test]
fn what_was_declined_is_forgotten_with_what_is_held() {
    // The certificate was ticked by mistake.
    let session = ja("<any>L11<on>13<back><back><back>161");
    assert_tells(&session, &["nothing", "verbal"]);
}

#[test]
fn three_months_are_not_told_after_the_readers_number_says_expired() {
    let try_again = |session: &Session| {
        let text = session.shows(&say("say-certificate-try"));
        assert_eq!(text, tells(session, "certificate-try"));
        text
    };
    assert!(try_again(&ja("<any>L2")));
    assert!(!try_again(&ja("<any>L63")));
    // The number was told by mistake.
    assert!(try_again(&ja("<any>L63<back><back>2")));
}

#[test]
fn a_face_is_checked_by_eye() {
    assert_tells(&ja("<any>L5"), &["identity"]);
}

#[test]
fn a_screen_that_names_a_former_insurer_leads_down_the_rule() {
    let mut session = ja("<any>L3<on>234<on>1<on><on><on><on>");
    assert_eq!(*session.kiosk.screen(), Screen::Shown);
    touch(&mut session, choice(Choice::CannotDo(PlanStep::Login)));
    touch(&mut session, choice(Choice::Why(Reason::Former)));
    assert_tells(&session, &["notice", "screen-former"]);
}

#[test]
fn the_declaration_contradicts_nothing_that_was_told() {
    let with = ja("<any>L12<on><on>2");
    assert_tells(&with, &["card", "declaration"]);
    assert!(with.shows(&say("say-declare-card")) && !with.shows(&say("say-no-card")));
    let without = ja("<any>L162");
    assert_tells(&without, &["nothing", "declaration"]);
    assert!(!without.shows(&say("say-declare-card")) && without.shows(&say("say-no-card")));
    for (held, card) in [("2", true), ("6", false), ("3", false)] {
        let mut session = ja(&format!("<any>L1{held}<on><on>21<on>{}", fill()));
        submit(&mut session);
        session.play("<saved>");
        assert_eq!(session.shows(&say("say-done-card")), card, "{held}");
    }
}

/// Every answer says what else to show, and that the medicines are not known here.
#[test]
fn every_answer_asks_for_other_papers_and_medicines() {
    for script in [
        "5",
        "11<on>",
        "4<on>2<on>",
        "15<on>",
        "124<on>1",
        "123<on>",
        "12<on>",
        "161",
        "162",
        "124<on>1<on><on><on><on>",
    ] {
        let mut session = ja(&format!("<any>L{script}"));
        let mut read = String::new();
        crate::support::each_page(&mut session, |page| {
            for key in ["say-other-papers", "say-not-shared"] {
                if page.shows(&say(key)) {
                    read.push_str(key);
                }
            }
        });
        assert!(
            read.contains("other-papers") && read.contains("not-shared"),
            "{script}"
        );
    }
}

#[test]
fn more_leads_to_the_rest_and_back() {
    for (script, digit) in [("2", "1"), ("3", "2"), ("4", "1"), ("1", "7"), ("85", "1")] {
        let mut session = ja(&format!("<any>L{script}"));
        let screen = session.kiosk.screen().clone();
        session.play(digit);
        assert!(
            matches!(session.kiosk.screen(), Screen::Details(_)),
            "{script}"
        );
        session.play("<back>");
        assert_eq!(*session.kiosk.screen(), screen);
        session.play(digit).play("<on>");
        assert_eq!(*session.kiosk.screen(), screen);
    }
}

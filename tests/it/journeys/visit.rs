//! What is counted of a visit once it is over: where it went, and nothing that was typed.

use uketsuke::flow::{Choice, Effect, Key};
use uketsuke::form::FieldId;

use super::steps::{FORM, SIZE, checked, choice, ja, touch};
use crate::support::{Session, script};

/// Language, cause, answer and end of the form, as they are counted.
fn counted(session: &Session) -> Option<[String; 4]> {
    let visit = session.kiosk.visit()?;
    Some([visit.language, visit.cause, visit.answer, visit.form])
}

#[test]
fn where_a_visit_went_is_counted() {
    for (picture, expected) in [
        ("page", ["other", "none", "none", "none"]),
        ("causes", ["vi", "none", "none", "none"]),
        ("holdings", ["vi", "network", "none", "none"]),
        ("cause-identity", ["vi", "identity", "none", "none"]),
        ("plan-login", ["vi", "network", "login", "none"]),
        ("login", ["vi", "network", "none", "none"]),
        ("plan-pdf-3", ["vi", "unconfirmed", "pdf", "none"]),
        // What it could not show is not the last answer.
        (
            "plan-declined-alone",
            ["vi", "unconfirmed", "reception", "none"],
        ),
        ("verbal", ["vi", "network", "verbal", "none"]),
        ("declare", ["vi", "network", "declaration", "none"]),
        ("purpose", ["vi", "unconfirmed", "declaration", "purpose"]),
        ("check", ["vi", "unconfirmed", "declaration", "check"]),
        ("saving", ["vi", "unconfirmed", "declaration", "unsaved"]),
        ("done", ["vi", "unconfirmed", "declaration", "finished"]),
    ] {
        let session = Session::played("vi", SIZE, &script(picture));
        assert_eq!(counted(&session).unwrap(), expected, "{picture}");
    }
}

#[test]
fn the_question_at_which_it_was_left_is_counted() {
    let at = |script: &str| counted(&ja(script)).unwrap()[3].clone();
    assert_eq!(at(FORM), "writer");
    assert_eq!(at(&format!("{FORM}1")), "name");
    assert_eq!(at(&format!("{FORM}1{{Tanaka}}<on>")), "kana");
    let mut session = checked();
    touch(&mut session, choice(Choice::Change(FieldId::Birth)));
    assert_eq!(counted(&session).unwrap()[3], "birth");
}

#[test]
fn whoever_only_passes_by_is_no_visit() {
    for script in ["", "<any>", "<any>L<back><back>"] {
        assert_eq!(counted(&ja(script)), None, "{script}");
    }
}

#[test]
fn nothing_that_was_typed_is_in_it() {
    let mut session = ja(&format!("{FORM}1{{Tanaka}}"));
    while !session.effects.contains(&Effect::Leave) {
        session.key(Key::Function(8));
        session.play("2");
    }
    let told = format!("{:?}", session.kiosk.visit().unwrap());
    assert!(!told.contains("Tanaka") && told.contains("name"), "{told}");
}

//! The declaration from the first question to the record, and back.

use chrono::NaiveDate;
use uketsuke::calendar::Born;
use uketsuke::flow::{Action, Choice, Key, Screen};
use uketsuke::form::{Answer, FieldId, ProblemKind};
use uketsuke::guidance::Visit;

use super::steps::{FORM, SIZE, checked, choice, ja, place_of, submit, touch, touch_words, typed};
use crate::support::{Session, fill, start};

fn text(text: &str) -> Answer {
    Answer::Text(text.into())
}

#[test]
fn a_first_visit_with_nothing_to_show_ends_in_an_exact_submission() {
    let mut session = ja(&format!(
        "{FORM}1{{髙﨑 葵}}<on>{{ﾀｶｻｷ ｱｵｲ}}<on>{{昭和64年1月7日}}<on>2{{１０００００１}}<on>\
         {{1-1}}<on>{{090-1234-5678}}<on>11"
    ));
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Insurer));
    touch(&mut session, choice(Choice::Unknown(FieldId::Insurer)));
    session.play("{受付商事}<on>21");
    let submission = submit(&mut session);
    let birth = Answer::Date {
        born: Born::Day(NaiveDate::from_ymd_opt(1989, 1, 7).unwrap()),
        typed: "昭和64年1月7日".into(),
    };
    let expected = [
        (FieldId::Writer, Answer::Choice("self")),
        (FieldId::Name, text("髙﨑 葵")),
        (FieldId::Kana, text("タカサキ アオイ")),
        (FieldId::Birth, birth),
        (FieldId::Sex, Answer::Choice("female")),
        (FieldId::Postcode, text("100-0001")),
        (FieldId::Address, text("東京都千代田区千代田1-1")),
        (FieldId::Phone, text("090-1234-5678")),
        (FieldId::Insured, Answer::Choice("yes")),
        (FieldId::Scheme, Answer::Choice("employee")),
        (FieldId::Insurer, Answer::Unknown),
        (FieldId::Workplace, text("受付商事")),
        (FieldId::Issued, Answer::Choice("earlier")),
        (FieldId::Share, Answer::Choice("30")),
    ];
    let answers: Vec<(FieldId, &Answer)> = submission.answers.iter().collect();
    // `Debug` of an answer hides it, so a difference is reported by its place.
    assert_eq!(answers.len(), expected.len());
    for ((id, answer), (of, wanted)) in answers.into_iter().zip(&expected) {
        assert_eq!(id, *of);
        assert!(answer == wanted, "{id:?} is not as it was typed");
    }
}

#[test]
fn the_record_says_what_was_told_on_the_way() {
    let about = submit(&mut checked()).about;
    assert_eq!(about.locale, "ja");
    assert_eq!(about.cause, Some("unconfirmed"));
    assert_eq!(about.reader_code, None);
    assert!(about.holdings.is_empty());
    assert!(!about.card);
    assert_eq!(about.visit, Some(Visit::First.into_str()));
    assert!(about.started < start() + chrono::TimeDelta::seconds(1));
    assert!(about.submitted > about.started);
}

#[test]
fn a_patient_with_the_card_is_recorded_so_and_one_without_is_told() {
    let mut with = ja("<any>L123<on><on><on>2");
    // Card and notice would be enough: the way on is "I can't do that".
    assert!(!matches!(with.kiosk.screen(), Screen::Declare));
    with = ja("<any>L12<on><on>2");
    assert_eq!(*with.kiosk.screen(), Screen::Declare);
    assert!(!with.shows(&super::steps::say("say-no-card")));
    with.play(&format!("1<on>{}", fill()));
    let about = submit(&mut with).about;
    assert!(about.card);
    assert_eq!(about.holdings, ["card"]);
    let without = ja("<any>L162");
    assert!(without.shows(&super::steps::say("say-no-card")));
}

#[test]
fn back_from_everywhere_keeps_every_answer() {
    let straight = submit(&mut checked());
    let mut session = checked();
    let mut screens = 0;
    while *session.kiosk.screen() != Screen::Holdings {
        session.play("<back>");
        screens += 1;
        assert!(screens < 60, "{}", session.text());
    }
    assert!(session.kiosk.story().nothing);
    session.play("<on>21<on>");
    for _ in 0..14 {
        session.play("<on>");
    }
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    let again = submit(&mut session);
    assert!(again.answers == straight.answers);
    assert_eq!(again.about.visit, straight.about.visit);
}

#[test]
fn another_language_in_the_middle_loses_nothing() {
    let mut session = ja(&format!("{FORM}1{{髙﨑 葵}}"));
    session.key(Key::Left);
    session.play("<f2>03");
    assert_eq!(session.kiosk.locale(), "en");
    assert_eq!(typed(&session, FieldId::Name), "髙﨑 葵");
    let line = session.kiosk.form().line(FieldId::Name).unwrap();
    assert_eq!(line.before(), "髙﨑 ", "the caret stays where it was");
    session.play("{x}");
    assert_eq!(typed(&session, FieldId::Name), "髙﨑 x葵");
    session.play("<bs><on>{123}<on>");
    let wrong = session.kiosk.problem().map(|problem| problem.wrong);
    assert_eq!(wrong, Some(ProblemKind::NotKana));
    touch(&mut session, Action::Language);
    touch(&mut session, choice(Choice::Locale(1)));
    assert_eq!(session.kiosk.locale(), "ja-simple");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Kana));
    assert_eq!(typed(&session, FieldId::Kana), "123");
    let wrong = session.kiosk.problem().map(|problem| problem.wrong);
    assert_eq!(
        wrong,
        Some(ProblemKind::NotKana),
        "what is wrong is said in the new language"
    );
}

#[test]
fn the_language_at_the_end_is_the_one_in_the_record() {
    let mut session = checked();
    session.play("<f2>03");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert_eq!(submit(&mut session).about.locale, "en");
}

#[test]
fn change_comes_back_to_the_check_page() {
    let mut session = checked();
    touch(&mut session, choice(Choice::Change(FieldId::Address)));
    assert_eq!(*session.kiosk.screen(), Screen::Change(FieldId::Address));
    session.play("{ 301号}<on>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert!(session.kiosk.problems().is_empty());
    let submission = submit(&mut session);
    let address = submission.answers.get(FieldId::Address);
    assert!(address == Some(&text("東京都千代田区千代田1-1 301号")));
}

#[test]
fn a_change_that_uncovers_questions_asks_them_first() {
    let mut session = checked();
    touch(&mut session, choice(Choice::Change(FieldId::Writer)));
    session.play("2");
    assert_eq!(*session.kiosk.screen(), Screen::Change(FieldId::WriterName));
    session.play("{髙﨑 蓮}<on>");
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Change(FieldId::WriterRelation)
    );
    session.play("{子}<on>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    session.play("<back>");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Share));
    session.play("<on>");
    let submission = submit(&mut session);
    assert!(submission.answers.get(FieldId::WriterRelation) == Some(&text("子")));
}

#[test]
fn what_is_hidden_is_not_submitted() {
    let mut session = ja(&format!("{FORM}2{{髙﨑 蓮}}<on>{{子}}<on>{{髙﨑 葵}}<on>"));
    session.play("<back><back><back><back>");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Writer));
    session.play("1<on><on>{S64.1.7}<on>2<on>{千代田}<on>{0312345678}<on>12{市}<on>11");
    let submission = submit(&mut session);
    let ids: Vec<FieldId> = submission.answers.iter().map(|(id, _)| id).collect();
    let hidden = [
        FieldId::WriterName,
        FieldId::WriterRelation,
        FieldId::Workplace,
    ];
    assert!(hidden.iter().all(|id| !ids.contains(id)), "{ids:?}");
    assert_eq!(
        typed(&session, FieldId::WriterName),
        "髙﨑 蓮",
        "kept while the form is open"
    );
}

#[test]
fn asked_questions_are_let_go_the_second_time() {
    let mut session = ja(&format!("{FORM}1{{A}}<on><on>{{S64.1.7}}<on>"));
    for id in [
        FieldId::Sex,
        FieldId::Address,
        FieldId::Phone,
        FieldId::Insured,
    ] {
        assert_eq!(*session.kiosk.screen(), Screen::Field(id));
        session.play("<on>");
        let wrong = session.kiosk.problem().map(|problem| problem.wrong);
        assert_eq!(wrong, Some(ProblemKind::MissingAsked), "{id:?}");
        session.play("<on>");
        if id == FieldId::Sex {
            session.play("<on>");
        }
    }
    for _ in 0..8 {
        session.play("<on>");
    }
    let submission = submit(&mut session);
    assert!(submission.answers.get(FieldId::Phone) == Some(&Answer::Empty));
}

#[test]
fn required_questions_insist_and_the_second_time_offer_reception() {
    let session = ja(&format!("{FORM}1<on><on>"));
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    assert_eq!(session.kiosk.refusals(), 2);
    assert!(session.shows(&super::steps::say("problem-again")));
}

#[test]
fn the_whole_form_can_be_tapped_up_to_its_first_text() {
    let mut session = ja("");
    for key in [
        "language-name",
        "cause-unconfirmed",
        "button-next",
        "holding-nothing",
        "visit-first",
        "choice-start-form",
        "button-agree",
        "option-writer-self",
    ] {
        touch_words(&mut session, key);
    }
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    place_of(&mut session, Action::Field);
    touch_words(&mut session, "button-back");
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Writer));
    session.key(Key::Enter);
    assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
}

/// Staff read Latin letters. Whoever can write the reading all the same finds it on the check page.
#[test]
fn a_name_in_latin_letters_is_asked_for_no_reading() {
    for (locale, name, next) in [
        ("en", "Maria Silva", FieldId::Birth),
        ("vi", "Nguyễn Thị Ánh", FieldId::Birth),
        ("ru", "Мария", FieldId::Kana),
        ("zh-Hans", "高桥", FieldId::Kana),
        ("ja", "Maria Silva", FieldId::Kana),
        ("ja-simple", "Maria Silva", FieldId::Kana),
    ] {
        let mut session = Session::played(locale, SIZE, &format!("{FORM}1{{{name}}}<on>"));
        assert_eq!(*session.kiosk.screen(), Screen::Field(next), "{locale}");
        session.play("<back>");
        assert_eq!(*session.kiosk.screen(), Screen::Field(FieldId::Name));
    }
    let rest = "{S64.1.7}<on>2<on>{1}<on>{090-1234-5678}<on>11{A}<on>{B}<on>11";
    let mut session = Session::played("en", SIZE, &format!("{FORM}1{{Maria}}<on>{rest}"));
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    // What nobody was asked was not left empty.
    let may = crate::support::texts().say("en", "say-field-optional", &[]);
    assert!(session.shows(&may), "{}", session.text());
    touch(&mut session, choice(Choice::Change(FieldId::Kana)));
    session.play("{マリア}<on>");
    assert_eq!(*session.kiosk.screen(), Screen::Check);
    assert_eq!(typed(&session, FieldId::Kana), "マリア");
}

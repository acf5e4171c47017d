//! Whoever comes back to a page finds it as it was: only the tick is new.

use uketsuke::flow::{Action, Choice, Screen};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Holding, Login, LoginCard, ReaderCode, Visit};

use super::journey::{NEXT, Step, cause, choose, option};
use super::patient::{Glass, on_both};
use super::steps::{checked, ja, say, touch};
use crate::support::LOCALES;

const BACK: Step = Step::Touch(Action::Back);
const NOTHING: Step = choose(Choice::Nothing);
const FIRST: Step = choose(Choice::Visit(Visit::First));
const PHONE: Step = choose(Choice::Holding(Holding::Phone));
const CODES: Step = choose(Choice::Open(&Screen::ReaderCodes));
const FORM: Step = choose(Choice::Open(&Screen::Purpose));

/// Pages with choices: the way there, and what is chosen.
const PAGES: &[(&[Step], Step)] = &[
    (&[], cause(Cause::Network)),
    (&[], cause(Cause::Unconfirmed)),
    (&[], cause(Cause::Smartphone)),
    (&[], CODES),
    (&[CODES], choose(Choice::Code(ReaderCode::Expired))),
    (&[cause(Cause::Network)], NOTHING),
    (&[cause(Cause::Network), NOTHING], FIRST),
    (
        &[cause(Cause::Network), PHONE, NEXT],
        choose(Choice::Login(Login::WithPhone)),
    ),
    (
        &[
            choose(Choice::Open(&Screen::Topics)),
            choose(Choice::Open(&Screen::LoginCard)),
        ],
        choose(Choice::LoginCard(LoginCard::OnPhone)),
    ),
    (
        &[cause(Cause::Network), NOTHING, FIRST, FORM, NEXT],
        option(FieldId::Writer, "self"),
    ),
];

fn assert_stays(glass: &Glass<'_>, locale: &'static str) {
    for (way, chosen) in PAGES {
        let mut patient = glass.patient();
        patient.go(&[Step::Locale(locale)]);
        patient.go(way);
        let (screen, before) = (
            patient.session.kiosk.screen().clone(),
            patient.session.laid.targets(),
        );
        patient.go(&[*chosen, BACK]);
        assert_eq!(*patient.session.kiosk.screen(), screen, "{locale}");
        let pages = patient.session.laid.pages;
        assert_eq!(
            patient.session.laid.targets(),
            before,
            "{locale} {screen:?} {chosen:?} of {pages} pages"
        );
    }
}

#[test]
fn a_page_of_choices_is_the_same_after_back() {
    on_both(&mut |glass| {
        for locale in LOCALES.into_iter().filter(|_| glass.draws()) {
            assert_stays(glass, locale);
        }
    });
}

#[test]
fn nothing_always_goes_on() {
    let mut session = ja("<any>L1");
    for _ in 0..3 {
        touch(&mut session, Action::Choose(Choice::Nothing));
        assert_eq!(*session.kiosk.screen(), Screen::Visit);
        assert!(session.kiosk.story().nothing);
        session.play("<back>");
        assert_eq!(*session.kiosk.screen(), Screen::Holdings);
    }
}

#[test]
fn after_a_send_the_last_question_still_shows_the_number() {
    let mut session = checked();
    session.play("<on><saved><on>");
    assert!(session.shows(&say("heading-finish")), "{}", session.text());
    assert!(session.shows(&say("say-done")) && session.shows(&say("button-finish")));
    assert!(session.text().contains("A012"), "{}", session.text());
    for key in ["say-finish", "say-handed-over", "choice-confirm-finish"] {
        assert!(!session.shows(&say(key)), "{key}");
    }
}

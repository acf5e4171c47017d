//! From "what happened" to the one thing to do, and down to reception.

use strum::IntoEnumIterator as _;
use uketsuke::flow::{Action, Choice, Event, Key, Kiosk, Moment, Primary, Screen};
use uketsuke::guidance::{Cause, Device, Holding, Login, PlanStep, ReaderCode, Reason, Step};

use super::steps::{SIZE, at_a_place, choice, ja, left, say, submit, told, touch};
use crate::support::{fill, site, start};

#[test]
fn reader_codes_are_hints() {
    let cases = [
        ("1", ReaderCode::NotRecognised, Some(Cause::Other)),
        ("2", ReaderCode::WrongCard, Some(Cause::Other)),
        ("3", ReaderCode::Expired, None),
        ("4", ReaderCode::Unlisted, None),
    ];
    for (digit, code, then) in cases {
        let mut session = ja(&format!("<any>L6{digit}"));
        assert_eq!(session.kiosk.story().code, Some(code));
        if let Some(cause) = then {
            assert_eq!(
                *session.kiosk.screen(),
                Screen::Code(code),
                "first try again"
            );
            assert_eq!(code.cause(), cause);
            session.play("<on>");
        }
        if code.cause() == Cause::Certificate {
            assert_eq!(*session.kiosk.screen(), Screen::Explain(code.cause()));
            session.play("<on>");
        }
        assert_eq!(*session.kiosk.screen(), Screen::Holdings);
        session.play(&format!("621<on>{}", fill()));
        let about = submit(&mut session).about;
        assert_eq!(about.reader_code, Some(code.id()));
        assert_eq!(about.cause, Some(code.cause().into_str()));
    }
    // Only the number that says so means an expired certificate.
    assert_eq!(ReaderCode::Expired.cause(), Cause::Certificate);
    assert!(
        ReaderCode::iter()
            .filter(|c| c.cause() == Cause::Certificate)
            .count()
            == 1
    );
}

#[test]
fn a_cause_told_after_a_reader_code_takes_its_place() {
    let session = ja("<any>L63<back><back>1");
    assert_eq!(session.kiosk.story().cause, Some(Cause::Network));
    assert_eq!(session.kiosk.story().code, None);
}

#[test]
fn face_and_pin_never_lead_to_the_form() {
    let mut session = ja("<any>L5");
    assert_eq!(*session.kiosk.screen(), Screen::Explain(Cause::Identity));
    assert_eq!(session.kiosk.choices(), [Choice::Open(&Screen::PinReset)]);
    assert_eq!(session.kiosk.primary(), Some(Primary::Showed));
    session.play("1");
    assert_eq!(*session.kiosk.screen(), Screen::PinReset);
    assert_eq!(session.kiosk.choices(), [Choice::Details]);
    assert_eq!(session.kiosk.primary(), Some(Primary::Return));
    session.play("<back>");
    session.play("<last>+2");
    assert!(left(&session));
}

#[test]
fn face_and_pin_are_forgotten_on_the_way_to_other_topics() {
    let mut session = ja("<any>L5<back>81");
    touch(
        &mut session,
        choice(Choice::LoginCard(uketsuke::guidance::LoginCard::Physical)),
    );
    loop {
        let choices = session.kiosk.choices();
        assert!(
            !choices.contains(&Choice::CannotDo(PlanStep::Login)),
            "{:?}",
            session.kiosk.screen()
        );
        if *session.kiosk.screen() == Screen::Shown {
            break;
        }
        session.play("<on>");
    }
}

/// A kiosk that is told nothing of pictures: every choice is at hand.
fn bare(keys: &str) -> Kiosk {
    let mut kiosk = Kiosk::new(
        site(),
        Moment {
            ms: 0,
            civil: start(),
        },
    );
    for c in keys.chars() {
        kiosk.update(Event::Key(Key::Char(c)));
    }
    kiosk
}

#[test]
fn i_cannot_do_that_goes_down_to_reception_from_every_start() {
    let mut starts = 0;
    for cause in ["1", "2", "3", "4", "7"] {
        for ticks in 0..32_u32 {
            for login in ["1", "2", "3", "4"] {
                let held = (0..5).filter(|at| ticks & (1 << at) != 0);
                let mut held: String = held
                    .map(|at| char::from_digit(at + 1, 10).unwrap())
                    .collect();
                if held.is_empty() {
                    held.push('6');
                }
                let mut kiosk = bare(&format!("x01{cause}+{held}+"));
                descend(&mut kiosk, login);
                starts += 1;
            }
        }
    }
    assert_eq!(starts, 5 * 32 * 4);
}

/// Presses the digit of a choice.
fn press(kiosk: &mut Kiosk, choice: Choice) {
    let at = kiosk.choices().iter().position(|of| *of == choice);
    let digit = char::from_digit(u32::try_from(at.unwrap()).unwrap() + 1, 10);
    kiosk.update(Event::Key(Key::Char(digit.unwrap())));
}

/// Answers each plan with "I can't do that": strictly down, to reception, and on from there.
fn descend(kiosk: &mut Kiosk, login: &str) {
    let mut last: Option<PlanStep> = None;
    for _ in 0..12 {
        match kiosk.screen().clone() {
            Screen::Login => {
                let digit = login.chars().next().unwrap();
                kiosk.update(Event::Key(Key::Char(digit)));
            }
            Screen::Plan(line) => {
                assert!(last.is_none_or(|last| line > last), "{last:?}, {line:?}");
                last = Some(line);
                if line == PlanStep::Reception {
                    assert_eq!(kiosk.primary(), Some(Primary::Next));
                    kiosk.update(Event::Key(Key::Char('+')));
                    assert_eq!(*kiosk.screen(), Screen::Visit);
                    return;
                }
                press(kiosk, Choice::CannotDo(line));
                if matches!(kiosk.screen(), Screen::Why(_)) {
                    press(kiosk, Choice::Why(Reason::Unseen));
                }
            }
            // Nothing is held, so there is nothing to show or to hand over.
            Screen::Visit => {
                assert!(last.is_none() && kiosk.story().nothing, "{last:?}");
                return;
            }
            other => panic!("{other:?}"),
        }
    }
    panic!("reception never comes");
}

#[test]
fn giving_up_in_the_middle_of_the_steps_goes_further_down() {
    for steps in ["", "<on>", "<on><on>"] {
        let mut session = ja(&format!("<any>L1234<on>1<on>{steps}"));
        touch(&mut session, choice(Choice::CannotDo(PlanStep::Login)));
        let below = Screen::Plan(PlanStep::Notice);
        assert_eq!(*session.kiosk.screen(), below, "below logging in");
        session.play("<back>");
        assert!(matches!(session.kiosk.screen(), Screen::Step(_)));
    }
}

#[test]
fn the_eligibility_certificate_comes_first() {
    for cause in ["1", "2", "3", "4", "7"] {
        let session = ja(&format!("<any>L{cause}<on>12345<on>"));
        let first = Screen::Plan(PlanStep::Certificate);
        assert_eq!(*session.kiosk.screen(), first, "{cause}");
    }
}

#[test]
fn only_a_return_visit_with_unchanged_insurance_is_verbal() {
    let cases = [
        ("1", Screen::Verbal),
        ("2", Screen::Declare),
        ("3", Screen::Declare),
    ];
    for (digit, screen) in cases {
        let session = ja(&format!("<any>L16{digit}"));
        assert_eq!(*session.kiosk.screen(), screen);
    }
}

#[test]
fn logging_in_with_the_card_means_having_it() {
    let session = ja("<any>L14<on>1");
    assert!(session.kiosk.story().holdings.has(Holding::Card));
    assert_eq!(session.kiosk.story().holdings.login, Some(Login::WithCard));
}

#[test]
fn nothing_and_something_exclude_each_other() {
    let mut session = ja("<any>L126");
    assert!(session.kiosk.story().nothing && session.kiosk.story().holdings.is_empty());
    session.play("2");
    assert!(!session.kiosk.story().nothing && session.kiosk.story().holdings.has(Holding::Card));
    session.play("2");
    assert!(session.kiosk.story().holdings.is_empty());
}

#[test]
fn without_a_spool_there_is_only_paper() {
    let mut session = at_a_place(|site| site.spool_ready = false, "<any>L162");
    assert_eq!(*session.kiosk.screen(), Screen::Declare);
    assert_eq!(session.kiosk.choices(), [Choice::Open(&Screen::OnPaper)]);
    session.play("2");
    assert_eq!(
        *session.kiosk.screen(),
        Screen::Declare,
        "there is no second choice"
    );
    session.play("1");
    assert_eq!(*session.kiosk.screen(), Screen::OnPaper);
}

#[test]
fn start_over_asks_first() {
    let mut session = ja("<any>L12<f8>");
    assert!(!left(&session));
    session.play("<back>");
    assert!(session.kiosk.story().holdings.has(Holding::Card));
    assert_eq!(*session.kiosk.screen(), Screen::Holdings);
    session.play("/");
    touch(&mut session, choice(Choice::StartOver));
    touch(&mut session, choice(Choice::ConfirmStartOver));
    assert!(left(&session));
}

#[test]
fn reception_can_be_asked_on_every_screen_and_nothing_is_lost() {
    for (name, script) in crate::support::pictures() {
        let mut session = crate::support::Session::played("ja", SIZE, &script);
        if session.kiosk.overlay().is_some() || name == "saving" {
            continue;
        }
        let (screen, before) = (session.kiosk.screen().clone(), told(&session));
        session.play("<f9>");
        assert!(session.kiosk.overlay().is_some(), "{name}");
        session.key(Key::Enter);
        let closed = session.kiosk.overlay().is_none();
        assert!(
            closed || session.kiosk.focused() != Some(Action::Next),
            "{name}"
        );
        session.play(if closed { "" } else { "+" });
        assert_eq!(*session.kiosk.screen(), screen, "{name}");
        assert!(session.kiosk.overlay().is_none(), "{name}");
        assert_eq!(told(&session), before, "{name}");
    }
}

/// Back to an answered page: going on keeps the answer, and nothing else was ticked.
#[test]
fn an_answered_page_goes_on_with_its_answer() {
    for (script, again) in [
        ("<any>L3", Screen::Explain(Cause::Unconfirmed)),
        ("<any>L3<on>62", Screen::Declare),
        (
            "<any>L61",
            Screen::Code(uketsuke::guidance::ReaderCode::NotRecognised),
        ),
    ] {
        let mut session = ja(script);
        assert_eq!(*session.kiosk.screen(), again, "{script}");
        session.play("<back>");
        assert_ne!(*session.kiosk.screen(), again, "{script}");
        session.play("<on>");
        assert_eq!(*session.kiosk.screen(), again, "{script}");
    }
    // Who told the reader's number has not chosen the cause that it stands for.
    let mut session = ja("<any>L61<on>");
    session.play("<back><back><back>");
    assert!(session.kiosk.is_chosen(Choice::Open(&Screen::ReaderCodes)));
    assert!(!session.kiosk.is_chosen(Choice::Cause(Cause::Other)));
    // As the reader shows it.
    assert_eq!(
        *ja("<any>L6006").kiosk.screen(),
        *ja("<any>L63").kiosk.screen()
    );
}

/// Nobody is asked which phone it is before they see the first code; the other phone's is a touch away.
#[test]
fn the_first_step_turns_to_the_other_phone() {
    let mut session = ja("<any>L14<on>2<on>");
    let step = Screen::Step(Step::Download);
    for (other, shown) in [
        (Device::Android, "say-step-download-iphone"),
        (Device::Iphone, "say-step-download-android"),
        (Device::Android, "say-step-download-iphone"),
    ] {
        assert_eq!(*session.kiosk.screen(), step);
        assert_eq!(session.laid.page, 0, "the code comes first");
        assert_eq!(session.kiosk.focused(), Some(Action::Next));
        assert!(session.shows(&say(shown)), "{}", session.text());
        touch(&mut session, choice(Choice::Device(other)));
    }
    session.play("<back>");
    assert_eq!(*session.kiosk.screen(), Screen::Plan(PlanStep::Login));
}

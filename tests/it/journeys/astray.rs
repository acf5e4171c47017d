//! Wrong turns on the five journeys: at most two touches lead back from each, and the journey ends as if it had not been
//! taken.
//!
//! A turn is noticed on the page that it leads to; a wrong answer of the form on the page where all are checked.

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Choice, Screen};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Device, Login, PlanStep, Reason, Visit};
use uketsuke::keyboard::layout::{Board, Cap};
use uketsuke::page::LARGER;

use super::journey::{
    CARD, FORM, Journey, NEXT, NOTHING, NOTICE, NOTICE_AND_CARD, PDF, PHONE, Step, cause, choose,
    option, unknown,
};
use super::patient::{Glass, Patient, on_both};

/// Touches that may lead back.
const MOST: usize = 2;

const BACK: Step = Step::Touch(Action::Back);
const ASK: Step = Step::Touch(Action::Ask);
const LANGUAGE: Step = Step::Touch(Action::Language);
const COLOURS: Step = Step::Touch(Action::Contrast);
const GO_BACK: Step = choose(Choice::GoBack);

const fn key(cap: Cap) -> Step {
    Step::Touch(Action::Cap(cap))
}

const fn open(screen: &'static Screen) -> Step {
    choose(Choice::Open(screen))
}

const fn cannot(line: PlanStep) -> Step {
    choose(Choice::CannotDo(line))
}

const fn change(field: FieldId) -> Step {
    choose(Choice::Change(field))
}

/// A wrong turn: after so many steps, what is touched by mistake, what leads back, and the step with which the journey
/// goes on.
struct Turn {
    name: &'static str,
    after: usize,
    wrong: Vec<Step>,
    back: Vec<Step>,
    on: usize,
}

fn turn<const W: usize, const B: usize>(
    name: &'static str,
    after: usize,
    wrong: [Step; W],
    back: [Step; B],
) -> Turn {
    Turn {
        name,
        after,
        wrong: wrong.into(),
        back: back.into(),
        on: after,
    }
}

/// Where somebody is, and what was told so far.
fn place(patient: &Patient<'_>) -> String {
    let kiosk = &patient.session.kiosk;
    let fields = uketsuke::form::FIELDS.iter();
    let answers: Vec<_> = fields
        .map(|field| {
            let form = kiosk.form();
            let text = form.line(field.id).map(|line| line.text().to_owned());
            (form.chosen(field.id), text)
        })
        .collect();
    let (screen, over) = (kiosk.screen(), kiosk.overlay());
    let (locale, look) = (kiosk.locale(), kiosk.look());
    let mut told = kiosk.story().clone();
    // Who has said nothing is shown that of an iPhone.
    told.device = Some(told.device());
    format!("{screen:?} {over:?} {locale} {look:?} {told:?} {answers:?}")
}

/// Every text that is seen, and where it stands.
fn seen(patient: &Patient<'_>) -> Vec<(Rect, String)> {
    let texts = patient.session.laid.texts().into_iter();
    texts.map(|(area, text)| (area, text.to_owned())).collect()
}

/// Takes each turn, and after so many steps that to larger text, which a terminal that draws has for everybody.
fn assert_back(journey: &Journey, larger: usize, turns: &[Turn]) {
    assert!(turns.len() >= 5, "{}: {} turns", journey.name, turns.len());
    let size = Step::Touch(LARGER);
    let larger = turn("larger text", larger, [size], [size, size]);
    let steps = journey.steps(journey.locale);
    on_both(&mut |glass| {
        let end = place(&journey.walked(glass, journey.locale));
        for turn in turns.iter().chain(glass.draws().then_some(&larger)) {
            let name = format!("{}, {}, in {}", journey.name, turn.name, glass.name());
            assert_eq!(
                taken(&name, glass, &steps, turn),
                end,
                "{name}: another end"
            );
        }
    });
}

/// Where somebody ends who has taken a turn and come back from it.
fn taken(name: &str, glass: &Glass<'_>, steps: &[Step], turn: &Turn) -> String {
    let mut patient = glass.patient();
    patient.go(&steps[..turn.after]);
    let (before, saw) = (place(&patient), seen(&patient));
    patient.go(&turn.wrong);
    assert!(
        place(&patient) != before || seen(&patient) != saw,
        "{name}: no wrong turn"
    );
    let touches = patient.touches;
    patient.go(&turn.back);
    let touches = patient.touches - touches;
    assert!(touches <= MOST, "{name}: {touches} touches back");
    if turn.on == turn.after {
        // What was chosen by mistake is still marked, and may have brought a button.
        let after = seen(&patient);
        let is_there = |text: &String| after.iter().any(|(_, of)| of == text);
        let gone = saw.iter().find(|(_, text)| !is_there(text));
        assert_eq!(gone, None, "{name}: another page");
        assert!(
            place(&patient) != before || after == saw,
            "{name}: it looks different"
        );
    }
    patient.go(&steps[turn.on..]);
    place(&patient)
}

#[test]
fn a_nothing_to_show() {
    let english = [Step::Locale("en")];
    let japanese = [LANGUAGE, Step::Locale("ja")];
    let turns = [
        // What leads back has done the next step as well.
        Turn {
            on: 1,
            ..turn("another language", 0, english, japanese)
        },
        turn("another cause", 1, [cause(Cause::Identity)], [BACK]),
        turn("a paper", 2, [CARD], [CARD]),
        turn("help", 2, [ASK], [NEXT]),
        turn(
            "another visit",
            3,
            [choose(Choice::Visit(Visit::First))],
            [BACK],
        ),
        turn("the end", 4, [NEXT], [GO_BACK]),
    ];
    assert_back(&NOTHING, 1, &turns);
}

#[test]
fn b_a_pdf() {
    let nothing = choose(Choice::Nothing);
    let anew = [ASK, choose(Choice::StartOver)];
    let turns = [
        turn("another cause", 1, [cause(Cause::Network)], [BACK]),
        turn("nothing", 3, [nothing], [BACK]),
        turn("another paper, and on", 3, [NOTICE, NEXT], [BACK, NOTICE]),
        turn("the end", 5, [NEXT], [GO_BACK]),
        turn("the PDF given up", 5, [cannot(PlanStep::Pdf)], [BACK]),
        turn("to begin anew", 4, anew, [GO_BACK]),
    ];
    assert_back(&PDF, 4, &turns);
}

#[test]
fn c_notice_and_card() {
    let language = |tag| [LANGUAGE, Step::Locale(tag)];
    let given_up = cannot(PlanStep::Notice);
    let why = choose(Choice::Why(Reason::Former));
    let turns = [
        turn("another language", 2, language("ko"), language("vi")),
        turn("colours", 3, [COLOURS], [COLOURS, COLOURS]),
        turn("nothing after all", 4, [choose(Choice::Nothing)], [NOTICE]),
        turn("how to log in", 2, [open(&Screen::LoginCard)], [BACK]),
        turn("given up", 6, [given_up], [BACK]),
        turn("given up, with a reason", 6, [given_up, why], [BACK, BACK]),
        turn("the end", 6, [NEXT], [GO_BACK]),
    ];
    assert_back(&NOTICE_AND_CARD, 6, &turns);
}

#[test]
fn d_card_on_the_phone() {
    let device = |of| [choose(Choice::Device(of))];
    let turns = [
        turn("another paper", 3, [NOTICE], [NOTICE]),
        turn(
            "another login",
            5,
            [choose(Choice::Login(Login::No))],
            [BACK],
        ),
        turn(
            "another phone",
            7,
            device(Device::Android),
            device(Device::Iphone),
        ),
        turn("a step too far", 8, [NEXT], [BACK]),
        turn("the PIN", 8, [open(&Screen::PhonePin)], [BACK]),
        turn("it does not work", 9, [cannot(PlanStep::Login)], [BACK]),
        turn("the end", 10, [NEXT], [GO_BACK]),
    ];
    assert_back(&PHONE, 8, &turns);
}

#[test]
fn e_the_form() {
    let male = option(FieldId::Sex, "male");
    let board = |of| [key(Cap::Board(of))];
    let turns = [
        turn("on paper", 5, [open(&Screen::OnPaper)], [BACK]),
        turn(
            "another letter",
            7,
            [key(Cap::Char('X'))],
            [key(Cap::Delete)],
        ),
        turn(
            "another board",
            7,
            board(Board::Digits),
            board(Board::Latin),
        ),
        turn("help over a keyboard", 8, [ASK], [NEXT]),
        turn("another answer", 9, [male], [BACK]),
        turn("not known", 14, [unknown(FieldId::Scheme)], [BACK]),
        turn("an answer opened", 19, [change(FieldId::Sex)], [BACK]),
    ];
    assert_back(&FORM, 7, &turns);
}

#[test]
fn e_an_answer_that_is_noticed_where_all_are_checked() {
    let mut wrong = FORM.steps(FORM.locale);
    wrong[9] = option(FieldId::Sex, "male");
    on_both(&mut |glass| {
        let straight = FORM.walked(glass, FORM.locale);
        let mut patient = glass.patient();
        patient.go(&wrong);
        assert_ne!(place(&patient), place(&straight));
        let touches = patient.touches;
        patient.go(&[change(FieldId::Sex), option(FieldId::Sex, "female")]);
        assert_eq!(patient.touches - touches, MOST);
        assert_eq!(place(&patient), place(&straight));
    });
}

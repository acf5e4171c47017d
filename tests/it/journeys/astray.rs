//! Wrong turns on the five journeys: at most two touches lead back from each, and the journey ends as if it had not been
//! taken.
//!
//! A turn is noticed on the page that it leads to; a wrong answer of the form on the page where all are checked.

use ratatui::layout::Rect;
use uketsuke::flow::{Action, Choice, Screen};
use uketsuke::form::FieldId;
use uketsuke::guidance::{Cause, Device, Holding, Login, PlanStep, Reason, Visit};
use uketsuke::keyboard::layout::{Board, Cap};
use uketsuke::page::LARGER;

use super::budget::{Glass, Patient, on_both};

/// Touches that may lead back.
const MOST: usize = 2;

const NEXT: Step = Step::Touch(Action::Next);
const BACK: Step = Step::Touch(Action::Back);
const ASK: Step = Step::Touch(Action::Ask);
const LANGUAGE: Step = Step::Touch(Action::Language);

#[derive(Clone, Copy, Debug)]
enum Step {
    Touch(Action),
    Locale(&'static str),
    Type(FieldId, &'static str),
}

const fn choose(choice: Choice) -> Step {
    Step::Touch(Action::Choose(choice))
}

const fn key(cap: Cap) -> Step {
    Step::Touch(Action::Cap(cap))
}

const fn has(holding: Holding) -> Step {
    choose(Choice::Holding(holding))
}

const fn option(field: FieldId, option: &'static str) -> Step {
    choose(Choice::Option(field, option))
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

/// The same where what leads back has done the next step as well.
fn instead<const W: usize, const B: usize>(
    name: &'static str,
    after: usize,
    wrong: [Step; W],
    back: [Step; B],
) -> Turn {
    Turn {
        on: after + 1,
        ..turn(name, after, wrong, back)
    }
}

fn go(patient: &mut Patient<'_>, steps: &[Step]) {
    for step in steps {
        match *step {
            Step::Touch(action) => patient.touch(action),
            Step::Locale(tag) => {
                let mut tags = patient.session.kiosk.site().tags();
                let at = tags.position(|of| of == tag).expect("offered");
                drop(tags);
                patient.touch(Action::Choose(Choice::Locale(at)));
            }
            Step::Type(field, text) => patient.types(field, text),
        }
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

fn assert_back(name: &str, glass: &Glass<'_>, steps: &[Step], turns: &[Turn]) {
    let locale = "ja";
    let mut straight = glass.patient(locale);
    go(&mut straight, steps);
    let end = place(&straight);
    assert!(turns.len() >= 5, "{name}: {} turns", turns.len());
    for turn in turns {
        let name = format!("{name}, {}, in {}", turn.name, glass.name());
        let mut patient = glass.patient(locale);
        go(&mut patient, &steps[..turn.after]);
        let (before, saw) = (place(&patient), seen(&patient));
        go(&mut patient, &turn.wrong);
        assert!(
            place(&patient) != before || seen(&patient) != saw,
            "{name}: no wrong turn"
        );
        let touches = patient.touches;
        go(&mut patient, &turn.back);
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
        go(&mut patient, &steps[turn.on..]);
        assert_eq!(place(&patient), end, "{name}: another end");
    }
}

/// Larger text, which a terminal that draws has for everybody.
fn larger(glass: &Glass<'_>, after: usize) -> Option<Turn> {
    let larger = Step::Touch(LARGER);
    glass
        .draws()
        .then(|| turn("larger text", after, [larger], [larger, larger]))
}

#[test]
fn a_nothing_to_show() {
    let steps = [
        Step::Locale("ja"),
        choose(Choice::Cause(Cause::Network)),
        choose(Choice::Nothing),
        choose(Choice::Visit(Visit::Return)),
    ];
    on_both(&mut |glass| {
        let mut turns = vec![
            instead(
                "another language",
                0,
                [Step::Locale("en")],
                [LANGUAGE, Step::Locale("ja")],
            ),
            turn(
                "another cause",
                1,
                [choose(Choice::Cause(Cause::Identity))],
                [BACK],
            ),
            turn("a paper", 2, [has(Holding::Card)], [has(Holding::Card)]),
            turn("help", 2, [ASK], [NEXT]),
            turn(
                "another visit",
                3,
                [choose(Choice::Visit(Visit::First))],
                [BACK],
            ),
            turn("the end", 4, [NEXT], [choose(Choice::GoBack)]),
        ];
        turns.extend(larger(glass, 1));
        assert_back("a", glass, &steps, &turns);
    });
}

#[test]
fn b_a_pdf() {
    let steps = [
        Step::Locale("ja-simple"),
        choose(Choice::Cause(Cause::Certificate)),
        NEXT,
        has(Holding::Pdf),
        NEXT,
    ];
    let line = PlanStep::Pdf;
    on_both(&mut |glass| {
        let mut turns = vec![
            turn(
                "another cause",
                1,
                [choose(Choice::Cause(Cause::Network))],
                [BACK],
            ),
            turn(
                "nothing",
                3,
                [choose(Choice::Nothing)],
                [BACK, choose(Choice::Nothing)],
            ),
            turn(
                "another paper, and on",
                3,
                [has(Holding::Notice), NEXT],
                [BACK, has(Holding::Notice)],
            ),
            turn("the end", 5, [NEXT], [choose(Choice::GoBack)]),
            turn(
                "the PDF given up",
                5,
                [choose(Choice::CannotDo(line))],
                [BACK],
            ),
            turn(
                "to begin anew",
                4,
                [ASK, choose(Choice::StartOver)],
                [choose(Choice::GoBack)],
            ),
        ];
        turns.extend(larger(glass, 4));
        assert_back("b", glass, &steps, &turns);
    });
}

#[test]
fn c_notice_and_card() {
    let steps = [
        Step::Locale("vi"),
        choose(Choice::Cause(Cause::Unconfirmed)),
        NEXT,
        has(Holding::Notice),
        has(Holding::Card),
        NEXT,
    ];
    let line = PlanStep::Notice;
    on_both(&mut |glass| {
        let mut turns = vec![
            turn(
                "another language",
                2,
                [LANGUAGE, Step::Locale("ko")],
                [LANGUAGE, Step::Locale("vi")],
            ),
            turn(
                "colours",
                3,
                [Step::Touch(Action::Contrast)],
                [Step::Touch(Action::Contrast), Step::Touch(Action::Contrast)],
            ),
            turn(
                "nothing after all",
                4,
                [choose(Choice::Nothing)],
                [has(Holding::Notice)],
            ),
            turn(
                "how to log in",
                2,
                [choose(Choice::Open(&Screen::LoginCard))],
                [BACK],
            ),
            turn("given up", 6, [choose(Choice::CannotDo(line))], [BACK]),
            turn(
                "given up, with a reason",
                6,
                [
                    choose(Choice::CannotDo(line)),
                    choose(Choice::Why(Reason::Former)),
                ],
                [BACK, BACK],
            ),
            turn("the end", 6, [NEXT], [choose(Choice::GoBack)]),
        ];
        turns.extend(larger(glass, 6));
        assert_back("c", glass, &steps, &turns);
    });
}

#[test]
fn d_card_on_the_phone() {
    let steps = [
        Step::Locale("en"),
        choose(Choice::Cause(Cause::Smartphone)),
        NEXT,
        has(Holding::Phone),
        NEXT,
        choose(Choice::Login(Login::WithPhone)),
        NEXT,
        NEXT,
        NEXT,
        NEXT,
    ];
    let cannot = choose(Choice::CannotDo(PlanStep::Login));
    on_both(&mut |glass| {
        let mut turns = vec![
            turn(
                "another paper",
                3,
                [has(Holding::Notice)],
                [has(Holding::Notice)],
            ),
            turn(
                "another login",
                5,
                [choose(Choice::Login(Login::No))],
                [BACK],
            ),
            turn(
                "another phone",
                7,
                [choose(Choice::Device(Device::Android))],
                [choose(Choice::Device(Device::Iphone))],
            ),
            turn("a step too far", 8, [NEXT], [BACK]),
            turn(
                "the PIN",
                8,
                [choose(Choice::Open(&Screen::PhonePin))],
                [BACK],
            ),
            turn("it does not work", 9, [cannot], [BACK]),
            turn("the end", 10, [NEXT], [choose(Choice::GoBack)]),
        ];
        turns.extend(larger(glass, 8));
        assert_back("d", glass, &steps, &turns);
    });
}

#[test]
fn e_the_form() {
    let steps = [
        Step::Locale("pt-BR"),
        choose(Choice::Cause(Cause::Network)),
        choose(Choice::Nothing),
        choose(Choice::Visit(Visit::First)),
        choose(Choice::Open(&Screen::Purpose)),
        NEXT,
        option(FieldId::Writer, "self"),
        Step::Type(FieldId::Name, "ana"),
        Step::Type(FieldId::Birth, "15/3/1985"),
        option(FieldId::Sex, "female"),
        Step::Type(FieldId::Postcode, ""),
        Step::Type(FieldId::Address, "ota"),
        Step::Type(FieldId::Phone, "0312345678"),
        option(FieldId::Insured, "yes"),
        option(FieldId::Scheme, "employee"),
        choose(Choice::Unknown(FieldId::Insurer)),
        choose(Choice::Unknown(FieldId::Workplace)),
        option(FieldId::Issued, "month"),
        option(FieldId::Share, "30"),
    ];
    let change = |field| choose(Choice::Change(field));
    on_both(&mut |glass| {
        let mut turns = vec![
            turn(
                "on paper",
                5,
                [choose(Choice::Open(&Screen::OnPaper))],
                [BACK],
            ),
            turn(
                "another letter",
                7,
                [key(Cap::Char('X'))],
                [key(Cap::Delete)],
            ),
            turn(
                "another board",
                7,
                [key(Cap::Board(Board::Digits))],
                [key(Cap::Board(Board::Latin))],
            ),
            turn("help over a keyboard", 8, [ASK], [NEXT]),
            turn("another answer", 9, [option(FieldId::Sex, "male")], [BACK]),
            turn(
                "not known",
                14,
                [choose(Choice::Unknown(FieldId::Scheme))],
                [BACK],
            ),
            turn("an answer opened", 19, [change(FieldId::Sex)], [BACK]),
        ];
        turns.extend(larger(glass, 7));
        assert_back("e", glass, &steps, &turns);
        // Noticed where all answers are checked.
        let mut straight = glass.patient("ja");
        go(&mut straight, &steps);
        let mut wrong = steps;
        wrong[9] = option(FieldId::Sex, "male");
        let mut patient = glass.patient("ja");
        go(&mut patient, &wrong);
        assert_ne!(place(&patient), place(&straight));
        let touches = patient.touches;
        go(
            &mut patient,
            &[change(FieldId::Sex), option(FieldId::Sex, "female")],
        );
        assert_eq!(patient.touches - touches, MOST);
        assert_eq!(place(&patient), place(&straight));
    });
}

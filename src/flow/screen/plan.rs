//! Down the combining rule: what the patient has, the first line that applies, what is given up.

use strum::IntoEnumIterator as _;

use super::Part::{Lead, Rest};
use super::{Choice, Part, Primary, Screen, Situation, View};
use crate::guidance::caution::reasons;
use crate::guidance::plan::{decide, is_open};
use crate::guidance::{Holding, Login, PlanStep, Step, Topic};

pub(super) const HOLDINGS: View = View {
    topic: Some(Topic::Holdings),
    choices: |_| {
        let holdings = Holding::iter().map(Choice::Holding);
        holdings.into_iter().chain([Choice::Nothing]).collect()
    },
    primary: Some(Primary::Next),
    next: |story| Some(answer(story)),
    ..View::PLAIN
};

pub(super) const LOGIN: View = View {
    topic: Some(Topic::Login),
    choices: |_| Login::iter().map(Choice::Login).collect(),
    next: |story| Some(answer(story)),
    ..View::PLAIN
};

pub(super) const fn plan(line: PlanStep) -> View {
    let shown = View {
        topic: Some(Topic::Plan(line)),
        says: &[Lead, Part::Cautions, Part::StaffHere, Rest, Part::Announced],
        choices: |kiosk| vec![Choice::CannotDo(kiosk.screen().line())],
        primary: Some(Primary::Showed),
        next: |_| Some(Screen::Visit),
        says_draft: true,
        ..View::PLAIN
    };
    match line {
        PlanStep::Login => View {
            says: &[Lead, Part::Cautions, Rest, Part::Announced],
            primary: Some(Primary::Steps),
            // Nobody comes here who has not told with which card they log in.
            next: |_| Some(Screen::Step(Step::Download)),
            ..shown
        },
        PlanStep::Reception => View {
            says: &[
                Lead,
                // Whoever has a phone is told why it is of no use here.
                Part::When(
                    |kiosk| {
                        let story = kiosk.story();
                        story.holdings.has(Holding::Phone) && !logs_in(story)
                    },
                    &Part::Problem("say-caution-saved-before"),
                ),
                Part::StaffHere,
                Part::HandOver,
                Rest,
                Part::Announced,
            ],
            choices: |kiosk| {
                let story = kiosk.story();
                let steps = story.holdings.has(Holding::Phone) && logs_in(story);
                let steps = steps.then_some(Choice::Open(&Screen::LoginCard));
                steps.into_iter().collect()
            },
            primary: Some(Primary::Next),
            ..shown
        },
        _ => shown,
    }
}

/// Why it is not shown after all.
pub(super) const WHY: View = View {
    choices: |kiosk| {
        let reasons = reasons(kiosk.screen().line(), kiosk.story().cause());
        reasons.into_iter().map(Choice::Why).collect()
    },
    ..View::PLAIN
};

/// Whether anybody logs in to Mynaportal on a phone: not where the certificate is the cause.
fn logs_in(story: &Situation) -> bool {
    is_open(PlanStep::Login, story.cause())
}

/// The first line that applies, asking about logging in where the answer hangs on it.
fn answer(story: &Situation) -> Screen {
    let (cause, after, holdings) = (story.cause(), story.declined.last(), story.holdings);
    let found = decide(cause, holdings, after);
    let login_open = holdings.has(Holding::Phone)
        && holdings.login.is_none()
        && logs_in(story)
        && after.is_none_or(|after| after < PlanStep::Login);
    if story.nothing && after.is_none() {
        // What reception does then hangs on one question.
        Screen::Visit
    } else if login_open && found > PlanStep::Login {
        Screen::Login
    } else {
        Screen::Plan(found)
    }
}

/// Below a line that was given up.
pub(in crate::flow) fn below(story: &Situation) -> Screen {
    // Whoever came to the steps from the cause has not been asked yet.
    if story.holdings.is_empty() && !story.nothing {
        Screen::Holdings
    } else {
        answer(story)
    }
}

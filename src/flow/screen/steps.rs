//! The steps to Mynaportal, and the screen that is shown there.

use strum::IntoEnumIterator as _;

use super::Part::{Lead, Rest};
use super::{Choice, Kiosk, Part, Primary, Screen, Situation, View};
use crate::guidance::{Device, Link, LoginCard, PlanStep, Step, Topic};

pub(super) const LOGIN_CARD: View = View {
    choices: |_| LoginCard::iter().map(Choice::LoginCard).collect(),
    next: |_| Some(Screen::Step(Step::Download)),
    ..View::PLAIN
};

pub(super) fn step(step: Step, story: &Situation) -> View {
    let device = story.device();
    let card = story.login_card.unwrap_or(LoginCard::Physical);
    let step_view = View {
        topic: Some(Topic::Step(step, device, card)),
        choices: cannot,
        primary: Some(Primary::Next),
        ..View::PLAIN
    };
    match step {
        Step::Download => View {
            says: match device {
                Device::Iphone => &[Lead, Rest, Part::Link(Link::AppIphone)],
                Device::Android => &[Lead, Rest, Part::Link(Link::AppAndroid)],
            },
            choices: |kiosk| {
                let shown = kiosk.story().device();
                let other = Device::iter().filter(|device| *device != shown);
                other.map(Choice::Device).chain(cannot(kiosk)).collect()
            },
            next: |_| Some(Screen::Step(Step::LogIn)),
            ..step_view
        },
        Step::LogIn => View {
            choices: |kiosk| {
                let pin = match kiosk.story().login_card {
                    Some(LoginCard::OnPhone) => Choice::Open(&Screen::PhonePin),
                    _ => Choice::Open(&Screen::PinReset),
                };
                [pin].into_iter().chain(cannot(kiosk)).collect()
            },
            next: |_| Some(Screen::Step(Step::Show)),
            ..step_view
        },
        Step::Show => View {
            primary: Some(Primary::Shown),
            next: |_| Some(Screen::Shown),
            ..step_view
        },
    }
}

/// Only whoever came from a cause is led on.
fn cannot(kiosk: &Kiosk) -> Vec<Choice> {
    let cause = kiosk.story().cause.into_iter();
    cause.map(|_| Choice::CannotDo(PlanStep::Login)).collect()
}

pub(super) const SHOWN: View = View {
    topic: Some(Topic::Shown),
    says: &[Lead, Part::Cautions, Part::StaffHere, Rest],
    choices: cannot,
    primary: Some(Primary::Showed),
    says_draft: true,
    ..View::PLAIN
};

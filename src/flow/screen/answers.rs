//! Where nothing can be shown: been here before, what reception does then, and the paper.

use strum::IntoEnumIterator as _;

use super::Part::{Lead, Pointing, Problem, Rest, Staff, Strong, Text, When};
use super::{Choice, Kiosk, Part, Primary, Screen, View};
use crate::guidance::{Cause, Fallback, Holding, SentencePlace, Topic, Visit};

pub(super) const VISIT: View = View {
    topic: Some(Topic::Visit),
    says: &[
        // Who has something was told so on the page before.
        When(|kiosk| kiosk.story().nothing, &Text("say-plan-reception")),
        Lead,
        Rest,
        When(
            |kiosk| kiosk.story().cause() == Cause::Unconfirmed,
            &Text("say-visit-changed"),
        ),
    ],
    choices: |_| Visit::iter().map(Choice::Visit).collect(),
    next: |story| {
        Some(match story.visit?.fallback() {
            Fallback::Verbal => Screen::Verbal,
            Fallback::Declaration => Screen::Declare,
        })
    },
    ..View::PLAIN
};

pub(super) const VERBAL: View = View {
    topic: Some(Topic::Verbal),
    says: &[
        Lead,
        Staff(SentencePlace::Verbal),
        Part::HandOver,
        Rest,
        Part::Announced,
    ],
    primary: Some(Primary::Showed),
    says_draft: true,
    ..View::PLAIN
};

fn has_card(kiosk: &Kiosk) -> bool {
    kiosk.story().holdings.has(Holding::Card)
}

pub(super) const DECLARE: View = View {
    topic: Some(Topic::Declare),
    says: &[
        When(
            |kiosk| !kiosk.site().spool_ready,
            &Problem("say-paper-only"),
        ),
        When(|kiosk| !has_card(kiosk), &Strong("say-no-card")),
        When(has_card, &Lead),
        Staff(SentencePlace::Declare),
        When(has_card, &Text("say-declare-card")),
        When(|kiosk| !has_card(kiosk), &Lead),
        Rest,
        Part::Announced,
    ],
    choices: |kiosk| {
        let here = kiosk.site().offer && kiosk.site().spool_ready;
        let here = here.then_some(Choice::Open(&Screen::Purpose));
        let paper = Choice::Open(&Screen::OnPaper);
        here.into_iter().chain([paper]).collect()
    },
    says_draft: true,
    ..View::PLAIN
};

pub(super) const ON_PAPER: View = View {
    says: &[
        Pointing("on-paper"),
        Text("say-on-paper"),
        When(Kiosk::handed_over, &Text("say-handed-over")),
        When(|kiosk| !kiosk.handed_over(), &Text("say-on-paper-unsent")),
    ],
    primary: Some(Primary::Showed),
    says_draft: true,
    ..View::PLAIN
};

//! Where nothing can be shown: been here before, what reception does then, and the paper.

use super::{Choice, Screen, View};
use crate::flow::part::Part;
use crate::flow::primary::Primary;
use crate::guidance::{Cause, Fallback, Holding, SentencePlace, Topic, Visit};

pub(super) const VISIT: View = View {
    topic: Some(Topic::Visit),
    says: |kiosk| {
        let mut all = vec![Part::Lead, Part::Rest];
        if kiosk.story().cause() == Cause::Unconfirmed {
            all.push(Part::Text("say-visit-changed"));
        }
        all
    },
    choices: |_| Visit::ALL.map(Choice::Visit).into(),
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
    says: |_| {
        vec![
            Part::Lead,
            Part::Staff(SentencePlace::Verbal),
            Part::HandOver,
            Part::Rest,
        ]
    },
    primary: Some(Primary::Showed),
    says_draft: true,
    ..View::PLAIN
};

pub(super) const DECLARE: View = View {
    topic: Some(Topic::Declare),
    says: |kiosk| {
        let mut all = Vec::new();
        if !kiosk.site().spool_ready {
            all.push(Part::Problem("say-paper-only"));
        }
        let staff = Part::Staff(SentencePlace::Declare);
        all.extend(if kiosk.story().holdings.has(Holding::Card) {
            [Part::Lead, staff, Part::Text("say-declare-card")]
        } else {
            [Part::Strong("say-no-card"), staff, Part::Lead]
        });
        all.push(Part::Rest);
        all
    },
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
    says: |kiosk| {
        vec![
            Part::Pointing("on-paper"),
            Part::Text("say-on-paper"),
            Part::Text(if kiosk.handed_over() {
                "say-handed-over"
            } else {
                "say-on-paper-unsent"
            }),
        ]
    },
    primary: Some(Primary::Showed),
    says_draft: true,
    ..View::PLAIN
};

//! What lies over a screen: what it says, and what can be done there.

use super::Part::{Pointing, Problem, Strong, Text, When};
use super::languages::LANGUAGES;
use super::{Choice, Kiosk, Part, Primary, Screen, TextStep, View};
use crate::flow::calling::Calling;
use crate::flow::overlay::Overlay;

impl Overlay {
    pub(in crate::flow) const fn view(&self) -> View {
        match self {
            // The same languages everywhere, also those that have a page only.
            Self::Language => LANGUAGES,
            Self::Ask => ASK,
            Self::StartOver => START_OVER,
            Self::Finish => FINISH,
            Self::Idle(_) => IDLE,
            Self::StaffPin(_) => STAFF_PIN,
        }
    }
}

const ASK: View = View {
    says: &[
        When(|kiosk| kiosk.calling().waits(), &Strong("say-call")),
        When(is_unanswered, &Strong("say-call-unanswered")),
        When(|kiosk| !kiosk.calling().waits(), &Strong("say-ask")),
        Pointing("ask"),
        Text("ask-kept"),
        Part::Where,
    ],
    choices: |kiosk| {
        let sizes = [TextStep::Larger, TextStep::Smaller].map(Choice::Zoom);
        let sizes = sizes.into_iter().filter(|_| kiosk.site().text_size);
        sizes.chain([Choice::StartOver]).collect()
    },
    primary: Some(Primary::Return),
    has_back: false,
    says_draft: true,
    ..View::PLAIN
};

fn is_unanswered(kiosk: &Kiosk) -> bool {
    kiosk.calling() == Calling::Unanswered
}

/// A declaration that was sent is not deleted.
const KEPT: Part = When(Kiosk::handed_over, &Text("say-handed-over"));

const START_OVER: View = View {
    says: &[Strong("say-start-over"), KEPT],
    choices: |_| vec![Choice::GoBack, Choice::ConfirmStartOver],
    ..View::PLAIN
};

/// Whether it is the number that was told to reception.
const fn is_sent(kiosk: &Kiosk) -> bool {
    matches!(kiosk.screen(), Screen::Done(_))
}

const FINISH: View = View {
    says: &[
        When(is_sent, &Part::Number),
        When(is_sent, &Strong("say-done")),
        When(|kiosk| !is_sent(kiosk), &Strong("say-finish")),
        When(|kiosk| !is_sent(kiosk), &KEPT),
    ],
    choices: |_| vec![Choice::GoBack, Choice::ConfirmFinish],
    ..View::PLAIN
};

const IDLE: View = View {
    says: &[Strong("idle-countdown"), Part::Number, Text("idle-why")],
    primary: Some(Primary::Stay),
    has_back: false,
    ..View::PLAIN
};

const STAFF_PIN: View = View {
    says: &[
        Text("say-staff-pin"),
        When(
            |kiosk| kiosk.pin_locked_for() > 0,
            &Problem("say-staff-pin-locked"),
        ),
        When(
            |kiosk| kiosk.pin_was_wrong() && kiosk.pin_locked_for() == 0,
            &Problem("say-staff-pin-wrong"),
        ),
        Part::Pin,
    ],
    primary: Some(Primary::Unlock),
    ..View::PLAIN
};

//! What lies over a screen: what it says, and what can be done there.

use super::languages::LANGUAGES;
use super::{Choice, View};
use crate::flow::Kiosk;
use crate::flow::effect::TextStep;
use crate::flow::overlay::Overlay;
use crate::flow::part::Part;
use crate::flow::primary::Primary;

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
    says: |_| {
        vec![
            Part::Strong("say-ask"),
            Part::Pointing("ask"),
            Part::Text("ask-kept"),
            Part::Where,
        ]
    },
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

const START_OVER: View = View {
    says: |kiosk| deleting("say-start-over", kiosk),
    choices: |_| vec![Choice::GoBack, Choice::ConfirmStartOver],
    ..View::PLAIN
};

const FINISH: View = View {
    says: |kiosk| deleting("say-finish", kiosk),
    choices: |_| vec![Choice::GoBack, Choice::ConfirmFinish],
    ..View::PLAIN
};

/// What will be deleted, and that a declaration that was sent is not.
fn deleting(what: &'static str, kiosk: &Kiosk) -> Vec<Part> {
    let sent = kiosk.handed_over();
    let sent = sent.then_some(Part::Text("say-handed-over"));
    [Part::Strong(what)].into_iter().chain(sent).collect()
}

const IDLE: View = View {
    says: |kiosk| {
        vec![
            Part::Strong("idle-countdown"),
            Part::Number(kiosk.countdown().unwrap_or(0).to_string()),
            Part::Text("idle-why"),
        ]
    },
    primary: Some(Primary::Stay),
    has_back: false,
    ..View::PLAIN
};

const STAFF_PIN: View = View {
    says: |kiosk| {
        let mut all = vec![Part::Text("say-staff-pin")];
        if kiosk.pin_locked_for() > 0 {
            all.push(Part::Problem("say-staff-pin-locked"));
        } else if kiosk.pin_was_wrong() {
            all.push(Part::Problem("say-staff-pin-wrong"));
        }
        all.push(Part::Pin);
        all
    },
    primary: Some(Primary::Unlock),
    ..View::PLAIN
};

//! The declaration on its way: being saved, not saved yet, saved.

use super::{Choice, Part, Primary, Screen, View};
use crate::guidance::Holding;

pub(super) const SAVING: View = View {
    says: &[Part::Own],
    has_back: false,
    ..View::PLAIN
};

pub(super) const FAILED: View = View {
    says: &[Part::Own, Part::Pointing("failed")],
    choices: |_| vec![Choice::Retry, Choice::Open(&Screen::OnPaper)],
    ..View::PLAIN
};

pub(super) const DONE: View = View {
    says: &[
        Part::Text("done-number"),
        Part::Number,
        Part::Own,
        Part::When(
            |kiosk| kiosk.story().holdings.has(Holding::Card),
            &Part::Text("say-done-card"),
        ),
        Part::Text("say-done-later"),
    ],
    primary: Some(Primary::Finish),
    has_back: false,
    ..View::PLAIN
};

//! The declaration on its way: being saved, not saved yet, saved.

use super::{Choice, Screen, View};
use crate::flow::part::Part;
use crate::flow::primary::Primary;
use crate::guidance::Holding;

pub(super) const SAVING: View = View {
    says: |_| vec![Part::Own],
    has_back: false,
    ..View::PLAIN
};

pub(super) const FAILED: View = View {
    says: |_| vec![Part::Own, Part::Pointing("failed")],
    choices: |_| vec![Choice::Retry, Choice::Open(&Screen::OnPaper)],
    ..View::PLAIN
};

pub(super) const DONE: View = View {
    says: |kiosk| {
        let mut all = vec![Part::Text("done-number")];
        if let Screen::Done(receipt) = kiosk.screen() {
            all.push(Part::Number(receipt.0.clone()));
        }
        all.push(Part::Own);
        if kiosk.story().holdings.has(Holding::Card) {
            all.push(Part::Text("say-done-card"));
        }
        all.push(Part::Text("say-done-later"));
        all
    },
    primary: Some(Primary::Finish),
    has_back: false,
    ..View::PLAIN
};

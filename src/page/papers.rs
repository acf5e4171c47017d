//! What is handed over with an answer, to be shown as pictures.

use super::choice::holding_picture;
use super::labels;
use super::localizer::Localizer;
use crate::flow::{Choice, Screen};
use crate::guidance::sentence::hands_over;
use crate::guidance::{Holding, PlanStep, Reason};
use crate::picture::Picture;

/// A paper, a card or a phone that is to be shown.
pub struct Paper {
    pub picture: Picture,
    /// What it is, as it is called where the patient chose it.
    pub name: String,
}

/// What is to be shown on this page, all of it together.
pub(super) fn papers(words: Localizer<'_>) -> Vec<Paper> {
    if words.kiosk.overlay().is_some() {
        return Vec::new();
    }
    let shown = shown(words);
    let shown = shown.into_iter().map(|holding| Paper {
        picture: holding_picture(holding),
        name: words.say(&labels::key(Choice::Holding(holding))),
    });
    shown.collect()
}

fn shown(words: Localizer<'_>) -> Vec<Holding> {
    let story = words.kiosk.story();
    let card = || story.holdings.has(Holding::Card).then_some(Holding::Card);
    let with_card = |shown| [shown].into_iter().chain(card()).collect();
    match words.kiosk.screen() {
        Screen::Plan(PlanStep::Certificate) => vec![Holding::Certificate],
        Screen::Plan(PlanStep::Reader) => vec![Holding::Card],
        Screen::Plan(PlanStep::Pdf) => with_card(Holding::Pdf),
        Screen::Plan(PlanStep::Notice) => vec![Holding::Card, Holding::Notice],
        Screen::Plan(PlanStep::Reception) if hands_over(&story.case()) => {
            let reason = story.declined.reason(PlanStep::Certificate);
            let at_hand = |of: &Holding| match of {
                Holding::Certificate => reason.is_some_and(|of| of != Reason::Unseen),
                of => story.holdings.has(*of),
            };
            let all = [Holding::Card, Holding::Certificate, Holding::Notice];
            all.into_iter().filter(at_hand).collect()
        }
        Screen::Shown => with_card(Holding::Phone),
        _ => Vec::new(),
    }
}

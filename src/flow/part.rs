//! What a screen says, without its words: which message stands where. A page says them in the patient's language.

use super::Kiosk;
use crate::guidance::{Link, SentencePlace, Topic};

/// A part of a body, in reading order. Names are those of messages.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Said where this holds.
    When(fn(&Kiosk) -> bool, &'static Self),
    Text(&'static str),
    Strong(&'static str),
    Quiet(&'static str),
    Problem(&'static str),
    /// The message that is called after the screen.
    Own,
    /// Messages that share a page.
    Group(&'static [&'static str]),
    /// The first passages of the screen's topic.
    Lead,
    /// Its other passages.
    Rest,
    /// All passages of another topic.
    Passages(Topic),
    /// The passages behind "more".
    Details,
    /// All sentences for staff that are true here.
    Staff(SentencePlace),
    /// Likewise, beside the line of the combining rule that the screen is about.
    StaffHere,
    /// One sentence for staff.
    Pointing(&'static str),
    /// To hand over what is there, if there is something.
    HandOver,
    /// The limits beside what is to be shown.
    Cautions,
    /// An address, if it is configured.
    Link(Link),
    /// The card and the address of a language that the kiosk does not speak.
    Page,
    /// Whether the toll-free line answers now.
    Hotline,
    /// What the clinic tells everybody.
    Announced,
    /// How to answer this question.
    Hint,
    /// Every answer, to be changed.
    Answers,
    /// On which screen help was asked for.
    Where,
    /// The PIN that staff type.
    Pin,
    /// The pick-up number, or the seconds that are left.
    Number,
}

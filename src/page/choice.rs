//! The choices of a screen: number, words, state.

use std::borrow::Cow;

use super::content::dates;
use super::labels;
use super::localizer::Localizer;
use crate::flow::{Choice, Screen};
use crate::guidance::{Cause, Holding};
use crate::picture::Picture;

/// One of the choices.
pub struct ChoiceItem {
    pub choice: Choice,
    /// The number that chooses it, as it is shown; empty where figures are typed into a field.
    pub number: String,
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether several can be chosen.
    pub ticks: bool,
    /// What is drawn beside the words, or above them.
    pub picture: Option<Picture>,
}

impl ChoiceItem {
    /// The words with the tick before them.
    pub fn marked(&self) -> Cow<'_, str> {
        match (self.chosen, self.ticks) {
            (true, _) => Cow::Owned(format!("[x] {}", self.label)),
            (false, true) => Cow::Owned(format!("[ ] {}", self.label)),
            (false, false) => Cow::Borrowed(&self.label),
        }
    }
}

/// The choices in their order; none on the check page, where each answer is its own.
pub(super) fn items(words: Localizer<'_>) -> Vec<ChoiceItem> {
    let kiosk = words.kiosk;
    if kiosk.overlay().is_none() && *kiosk.screen() == Screen::Check {
        return Vec::new();
    }
    let numbered = kiosk.text_field().is_none() || kiosk.asks_date();
    let all = kiosk.choices();
    let two_digits = kiosk.two_digits();
    let items = all
        .into_iter()
        .zip(1_usize..)
        .map(|(choice, at)| ChoiceItem {
            choice,
            number: if numbered {
                labels::number(at, two_digits)
            } else {
                String::new()
            },
            label: label(words, choice),
            chosen: kiosk.is_chosen(choice),
            ticks: matches!(choice, Choice::Holding(_) | Choice::Nothing),
            picture: picture(choice),
        });
    items.collect()
}

/// What stands for a choice.
const fn picture(choice: Choice) -> Option<Picture> {
    Some(match choice {
        Choice::Cause(cause) => match cause {
            Cause::Network => Picture::CauseNetwork,
            Cause::Certificate => Picture::CauseCertificate,
            Cause::Unconfirmed => Picture::CauseUnconfirmed,
            Cause::Smartphone => Picture::CausePhone,
            Cause::Identity => Picture::CauseIdentity,
            Cause::Other => Picture::Unknown,
        },
        Choice::Holding(holding) => holding_picture(holding),
        Choice::Nothing => Picture::Nothing,
        _ => return None,
    })
}

pub(super) const fn holding_picture(holding: Holding) -> Picture {
    match holding {
        Holding::Certificate => Picture::EligibilityCertificate,
        Holding::Card => Picture::MyNumberCard,
        Holding::Notice => Picture::EligibilityNotice,
        Holding::Phone => Picture::PhoneScreen,
        Holding::Pdf => Picture::PhonePdf,
    }
}

fn label(words: Localizer<'_>, choice: Choice) -> String {
    let site = words.kiosk.site();
    match choice {
        Choice::Locale(at) => {
            let tag = site.tags().nth(at).unwrap_or("ja");
            words.say_in(tag, &labels::key(choice))
        }
        Choice::Page(at) => {
            let page = site.pages.get(at);
            page.map_or_else(String::new, |page| page.name.clone())
        }
        Choice::Reading(field, at) => dates::reading(words, field, at),
        // What was entered is with reception, and no longer here.
        Choice::ConfirmFinish if matches!(words.kiosk.screen(), Screen::Done(_)) => {
            words.say("button-finish")
        }
        _ => words.say(&labels::key(choice)),
    }
}

//! Which message names a choice, and its number. Keys follow from ids; no prose here.

use crate::flow::{Choice, Screen};

/// The text key of a choice.
pub(super) fn key(choice: Choice) -> String {
    match choice {
        Choice::Locale(_) | Choice::Page(_) => "language-name".into(),
        Choice::Open(Screen::LoginCard) => "choice-steps".into(),
        Choice::Open(Screen::Purpose) => "choice-start-form".into(),
        Choice::Open(screen) => format!("choice-{}", screen.into_str()),
        Choice::Cause(cause) => format!("cause-{}", cause.into_str()),
        Choice::Code(code) => format!("code-{}", code.id()),
        Choice::Holding(holding) => format!("holding-{}", holding.into_str()),
        Choice::Nothing => "holding-nothing".into(),
        Choice::Login(login) => format!("login-{}", login.into_str()),
        Choice::Details => "choice-details".into(),
        Choice::CannotDo(line) => format!("choice-cannot-{}", line.into_str()),
        Choice::Why(reason) => format!("why-{}", reason.into_str()),
        Choice::Visit(visit) => format!("visit-{}", visit.into_str()),
        Choice::Device(device) => format!("device-{}", device.into_str()),
        Choice::LoginCard(card) => format!("login-card-{}", card.into_str()),
        Choice::Option(field, option) => format!("option-{}-{option}", field.id()),
        Choice::Unknown(_) => "option-unknown".into(),
        Choice::Retype(_) => "choice-retype-date".into(),
        // The words of a date have the date in them, and are made elsewhere.
        Choice::Change(field) | Choice::Reading(field, _) => {
            format!("field-{}.label", field.id())
        }
        Choice::Retry => "choice-retry".into(),
        Choice::Zoom(way) => format!("choice-{}", way.into_str()),
        Choice::StartOver => "button-start-over".into(),
        Choice::GoBack => "choice-go-back".into(),
        Choice::ConfirmFinish => "choice-confirm-finish".into(),
        Choice::ConfirmStartOver => "choice-confirm-start-over".into(),
    }
}

/// A number as it is shown.
pub(super) fn number(at: usize, two_digits: bool) -> String {
    if two_digits {
        format!("{at:02}")
    } else {
        at.to_string()
    }
}
